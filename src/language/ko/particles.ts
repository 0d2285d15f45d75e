import { recalled } from '../recall.ts';
import type { ParticleAfter, ParticleRole } from './particles.data.ts';
import { particleRows } from './particles.data.ts';

export type { ParticleRole } from './particles.data.ts';

/** How a word ends when read aloud in Korean: it decides between 은/는, 이/가, 을/를, 과/와 and 으로/로. */
export type Final = 'vowel' | 'rieul' | 'consonant' | 'unknown';

/** A word cut into a stem and the particle behind it; a bare word has an empty particle and no role. */
export interface ParticleSplit {
  readonly stem: string;
  readonly particle: string;
  readonly role?: ParticleRole;
}

interface Particle {
  readonly role: ParticleRole;
  readonly after: ParticleAfter;
}

const particles = new Map<string, Particle[]>();
for (const [forms, role, after] of particleRows)
  for (const form of forms.split(' ')) particles.set(form, [...(particles.get(form) ?? []), { role, after }]);

const longest = Math.max(...[...particles.keys()].map((p) => p.length));

/** Letters whose Korean names end in ㄹ or another consonant: 엘, 엠, 엔; R is 알 or 아르. */
const letterFinals: Record<string, Final> = { L: 'rieul', M: 'consonant', N: 'consonant', R: 'unknown' };
/** Digits by their Sino-Korean names: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digitFinals: readonly Final[] = [
  'consonant', 'rieul', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'rieul', 'rieul', 'vowel',
]; // prettier-ignore

/** The final of a word: Hangul by its last syllable, capitals by the names of letters, digits by theirs; English words stay `unknown`. */
export function finalOf(word: string): Final {
  const last = word.at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/[0-9]/.test(last)) return /^[0-9]+$/.test(word) ? digitFinals[Number(last)]! : 'unknown';
  if (!/[A-Z]/.test(last) || readsAsWord(word)) return 'unknown';
  return letterFinals[last] ?? 'vowel';
}

/** NAVER, LINE and the like may be read as words; KT, IBK, LG CNS are spelt out. */
function readsAsWord(word: string): boolean {
  const latin = /[A-Za-z]+$/.exec(word)![0];
  return latin.length >= 4 && /[AEIOUaeiou]/.test(latin.slice(0, -1));
}

function agrees(after: ParticleAfter, final: Final): boolean {
  if (after === undefined || final === 'unknown') return true;
  if (after === 'c') return final !== 'vowel';
  if (after === 'n') return final === 'consonant';
  if (after === 'v') return final === 'vowel';
  return final !== 'consonant';
}

/** The role of a particle behind a stem, or `undefined` where it is none or does not agree with the stem's final. */
export function particleRole(stem: string, particle: string): ParticleRole | undefined {
  const final = finalOf(stem);
  return particles.get(particle)?.find((p) => agrees(p.after, final))?.role;
}

/** Every way to cut a word into stem and particle, longest particle first, the bare word last. A stem has at least one character. */
export const particleSplits = recalled(cut);

function cut(word: string): readonly ParticleSplit[] {
  const splits: ParticleSplit[] = [];
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const particle = word.slice(-length);
    if (!particles.has(particle)) continue;
    const stem = word.slice(0, -length);
    const role = particleRole(stem, particle);
    if (role) splits.push({ stem, particle, role });
  }
  return [...splits, { stem: word, particle: '' }];
}

/** Whether a particle says so little about a stem that a name may well end like it (바로고, 라이카, 런드리고). */
export function isWeakParticle(split: ParticleSplit): boolean {
  return split.role === 'copula' || ['나', '만', '도', '서'].includes(split.particle);
}
