import { recalled } from '../../recall.ts';
import type { EntityKind } from '../../reading.ts';
import type { Span } from '../../../values/evidence.ts';
import type { Candidate, StemStatistics } from './candidates.ts';
import { candidateAt } from './candidates.ts';
import type { Cue } from './cues.ts';
import { cuesOf } from './cues.ts';
import { readVerb } from '../grammar/endings.ts';
import { listedName } from './listed.ts';
import { isCommon, kindByTail } from './tails.ts';
import { latinCommon, places, shortNouns } from './vocabulary.data.ts';
import type { Word } from './words.ts';
import { particleSplits } from '../particles.ts';
import { isHangul, joinsName, nameKey } from './words.ts';

/** What the document says for one name: all signs at all its places. */
export interface Dossier {
  readonly key: string;
  readonly names: Set<string>;
  readonly glosses: Set<string>;
  readonly cues: Map<string, Cue & { times: number }>;
}

/** All names that the document might have, by key. */
export type Dossiers = Map<string, Dossier>;

const verbal =
  /(?:했다|한다|된다|됐다|이다|하다|하고|하며|하는|하던|되는|에서|위해|위한|따라|따르면|통해|대해|관련해|하면서|으며|지만|는데|면서|라고|다며|다고|까지|부터|해서|했고|했던|됐고|한다고|했다고|있다|없다|있는|없는|라는|다는|했으며|하기|하지|하려|않은|않는|않고|이나)$/;

/** Tails that only names of companies have, even behind everyday nouns: 나라소프트, 미래로보틱스. */
const onlyFirms =
  /..(?:소프트|벤처스|홀딩스|네트웍스|로보틱스|랩스|파트너스|시스템즈|솔루션즈|게임즈|인베스트먼트|테크놀로지|머티리얼즈|테라퓨틱스|로직스|코퍼레이션)$/;

/** Whether a stretch can be a name at all: not a verb form, not everyday nouns, not a number, not a place. */
export const canBeName = recalled(mayName);

function mayName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || /^[\d.,+&]+$/.test(name)) return false;
  if (!isHangul(name)) return /^[A-Z0-9]/.test(name) && /[A-Za-z]{2}/.test(name) && !latinCommon.has(name);
  if (
    /^\d+(?:조|억|만|천|백|년|월|일|개|명|곳|건|호|차|위|배|분기|주|시|대|회|종|편|세|인|원|사|부|팀|단계)/.test(
      name,
    ) ||
    verbal.test(name)
  )
    return false;
  return (!isCommon(name.replace(/\s/g, '')) || onlyFirms.test(name)) && !places.has(name);
}

/** Whether the word as it stands is a verb form, or an everyday noun with its particle (등으로부터, 업체도); listed names (하나, 오픈서베이) are not asked. */
function looksLikeVerb(word: string, name: string): boolean {
  if (listedName(name)) return false;
  return (
    readVerb(word) !== undefined ||
    particleSplits(word).some((s) => s.particle !== '' && (shortNouns.has(s.stem) || isCommon(s.stem)))
  );
}

/** Collects the signs for every name that a text might have. `taken` are quantities: no name begins or ends in them. */
export function gather(
  text: string,
  words: readonly Word[],
  statistics: StemStatistics,
  taken: readonly Span[],
  into: Dossiers,
): void {
  for (const [first, last] of stretches(text, words, taken)) {
    const candidate = candidateAt(text, words, first, last, statistics);
    if (
      !canBeName(candidate.name) ||
      (first === last && !candidate.quoted && looksLikeVerb(words[first]!.text, candidate.name))
    )
      continue;
    note(into, candidate, cuesOf(candidate));
  }
}

/** Single words, runs of Latin words, and all that stands between quotation marks. */
function* stretches(text: string, words: readonly Word[], taken: readonly Span[]): Generator<[number, number]> {
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    while (next < taken.length && taken[next]!.end <= word.start) next++;
    if (
      next < taken.length &&
      taken[next]!.start <= word.start &&
      word.end <= taken[next]!.end &&
      !isWeaklyListed(word.text)
    )
      continue;
    yield [i, i];
    if (/^[A-Z]/.test(word.text)) {
      const last = latinRun(words, i);
      if (last > i) yield [i, last];
    }
    const last = quotedRun(text, words, i);
    if (last !== undefined && last > i) yield [i, last];
  }
}

/** 모레 (Moreh, or the day after tomorrow), 다음: names that are also dates or numbers. */
const isWeaklyListed = (word: string): boolean => particleSplits(word).some((s) => listedName(s.stem)?.weak);

function latinRun(words: readonly Word[], first: number): number {
  let last = first;
  while (last - first < 4 && /^[A-Za-z0-9&.+]+$/.test(words[last]!.text)) {
    const following = words[last + 1];
    if (!following || !joinsName(following.gap) || following.gap === '' || !/^[A-Z0-9&]/.test(following.text)) break;
    last++;
  }
  return last;
}

const quotes: Record<string, string> = {
  "'": "'",
  '"': '"',
  '‘': '’',
  '“': '”',
  '「': '」',
  '『': '』',
  '<': '>',
  '《': '》',
};

function quotedRun(text: string, words: readonly Word[], first: number): number | undefined {
  const close = quotes[words[first]!.gap.at(-1) ?? ''];
  if (close === undefined) return undefined;
  for (let last = first; last < Math.min(first + 6, words.length); last++) {
    if (text.startsWith(close, words[last]!.end)) return last;
    if (last > first && !joinsName(words[last]!.gap) && words[last]!.gap !== '·') return undefined;
  }
  return undefined;
}

function note(dossiers: Dossiers, candidate: Candidate, cues: readonly Cue[]): void {
  const key = nameKey(candidate.name);
  const dossier = dossiers.get(key) ?? { key, names: new Set(), glosses: new Set(), cues: new Map() };
  dossiers.set(key, dossier);
  dossier.names.add(candidate.name);
  for (const cue of cues) addCue(dossier, cue);
  if (candidate.gloss && cues.some((c) => c.sign === 'gloss')) dossier.glosses.add(candidate.gloss);
}

/** Adds a sign; each counts at most twice. */
export function addCue(dossier: Dossier, cue: Cue): void {
  const known = dossier.cues.get(cue.sign);
  dossier.cues.set(cue.sign, { ...cue, times: Math.min(2, (known?.times ?? 0) + 1) });
}

/** Points for a kind; signs without a kind speak for company and product alike. */
function points(dossier: Dossier, kinds: readonly (EntityKind | undefined)[]): number {
  let sum = 0;
  for (const cue of dossier.cues.values()) if (kinds.includes(cue.kind)) sum += cue.points * cue.times;
  return sum;
}

/** Two points make a company, as one strong sign or two weak ones. */
const enough = 2;

/** Weak listed names need only one. */
const enoughIfListed = 1;

/** What a name stands for after all signs, or `undefined` where they do not suffice. */
export function judge(dossier: Dossier): EntityKind | undefined {
  const name = [...dossier.names][0]!;
  const neutral = points(dossier, [undefined]);
  const company = points(dossier, ['company']);
  const product = points(dossier, ['product']);
  const person = points(dossier, ['person']);
  const byTail = kindByTail(name);
  if (byTail && byTail !== 'company') return byTail;
  if (person > 0 && person >= company) return 'person';
  if (product > 0 && product >= company) return product + neutral >= enough ? 'product' : undefined;
  if (company > 0 && company + neutral >= (listedName(name) ? enoughIfListed : enough)) return 'company';
  return undefined;
}
