import type { ParticleRole, ParticleSplit } from '../particles.ts';
import { isWeakParticle, particleRole, particleSplits } from '../particles.ts';
import type { Word } from './words.ts';
import { isHangul } from './words.ts';

/** A stretch of words that may be a name, with what stands around it; particles and brackets behind it are taken off. */
export interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** In single or double quotation marks. */
  readonly quoted: boolean;
  /** Words in brackets right behind it: 업스테이지(Upstage). */
  readonly gloss?: string;
  readonly role?: ParticleRole;
  readonly particle: string;
  /** Up to 40 characters before it, quotation marks taken off. */
  readonly before: string;
  /** Up to 60 characters after its particle. */
  readonly after: string;
}

const openQuote = /['"‘“「『<《]$/;
const closeQuote = /^['"’”」』>》]/;
const bracket = /^\s?[(（](?!주\)|유\))([^()（）\n]{1,60})[)）]/;

/** How often stems occur with which particles: a stem seen with two particles is a stem (오토노빌은, 오토노빌에). */
export type StemStatistics = ReadonlyMap<string, ReadonlySet<string>>;

/** Counts, for every possible stem of a text's words, the particles seen behind it. */
export function stemStatistics(words: readonly Word[]): StemStatistics {
  const seen = new Map<string, Set<string>>();
  for (const word of words) {
    for (const { stem, particle } of particleSplits(word.text)) {
      const particles = seen.get(stem);
      if (particles) particles.add(particle);
      else seen.set(stem, new Set([particle]));
    }
  }
  return seen;
}

/** Cuts a word as the whole document suggests: the stem that was seen with most particles; a lone word loses a strong particle only. */
export function likelySplit(word: string, statistics: StemStatistics): ParticleSplit {
  let best: ParticleSplit = { stem: word, particle: '' };
  let bestScore = score(best, statistics);
  for (const split of particleSplits(word)) {
    if (split.particle === '' || (isHangul(split.stem) && split.stem.length < 2)) continue;
    if (/[A-Za-z0-9+.]$/.test(split.stem)) return split; // the script changes where the particle begins: KT도
    const points = score(split, statistics);
    const strong = !isWeakParticle(split) || (/^[도만]$/.test(split.particle) && split.stem.length > 2);
    if (points > bestScore || (points === bestScore && strong && best.particle === '')) {
      best = split;
      bestScore = points;
    }
  }
  return best;
}

function score(split: ParticleSplit, statistics: StemStatistics): number {
  return statistics.get(split.stem)?.size ?? 0;
}

/** The candidate of the words `first` to `last`, or `undefined` where nothing is left of it. */
export function candidateAt(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  statistics: StemStatistics,
): Candidate {
  const start = words[first]!.start;
  const final = words[last]!;
  const closed = /^(?:['"’”」』>》]|[(（](?!주\)|유\)))/.test(text.slice(final.end, final.end + 3));
  const split = closed ? { stem: final.text, particle: '' } : likelySplit(final.text, statistics);
  const end = final.start + split.stem.length;
  const tail = readTail(text, end, split);
  const before = text.slice(Math.max(0, start - 40), start);
  return {
    name: text.slice(start, end), start, end, first, last,
    quoted: openQuote.test(before) && tail.quoted,
    gloss: tail.gloss, role: tail.role, particle: tail.particle,
    before: before.replace(openQuote, ''),
    after: text.slice(tail.end, tail.end + 60),
  }; // prettier-ignore
}

interface Tail {
  readonly quoted: boolean;
  readonly gloss?: string;
  readonly role?: ParticleRole;
  readonly particle: string;
  readonly end: number;
}

/** What stands behind a name: closing quotation mark, gloss in brackets, particle: '그레인아이(GrainEye)'는. */
function readTail(text: string, end: number, split: ParticleSplit): Tail {
  if (split.particle !== '')
    return { quoted: false, role: split.role, particle: split.particle, end: end + split.particle.length };
  let at = end;
  let quoted = false;
  let gloss: string | undefined;
  for (let round = 0; round < 3; round++) {
    const inBrackets = bracket.exec(text.slice(at, at + 64));
    if (!quoted && closeQuote.test(text.slice(at, at + 1))) {
      quoted = true;
      at++;
    } else if (inBrackets && gloss === undefined) {
      gloss = inBrackets[1]!.trim();
      at += inBrackets[0].length;
    } else break;
  }
  const behind = at > end ? (/^[가-힣]{1,5}/.exec(text.slice(at, at + 5))?.[0] ?? '') : '';
  const role = behind ? particleRole(text.slice(Math.max(0, end - 1), end), behind) : undefined;
  return { quoted, gloss, role, particle: role ? behind : '', end: role ? at + behind.length : at };
}
