import type { Span } from '../../../values/evidence.ts';
import { particleSplits } from '../particles.ts';
import type { Word } from './words.ts';

/** A description that may stand for a name. */
export interface Definite extends Span {
  /** `speaker` 회사 측, 회사는: who the text is about; `company` 이 회사; `two` 양사; `three` 3사; `fund` 이 펀드. */
  readonly means: 'speaker' | 'company' | 'two' | 'three' | 'fund';
  /** With 은/는, 이/가, or before 의 설명 (in the view of): a subject. */
  readonly subject: boolean;
}

/** Nouns for a company: 이 회사 (this company), 이 스타트업 (this startup). */
const companyNoun =
  /^(?:회사|기업|업체|스타트업|하우스|운용사|투자사|벤처캐피탈|벤처캐피털|통신사|법인|은행|개발사|VC)$/;
const fundNoun = /^(?:펀드|조합)$/;
const groupNoun = /^(?:양사|동사|당사|(?:통신|이통|이동통신|국내통신)?[23]사)$/;

/** The description that ends with a word, or `undefined`. */
export function descriptionAt(words: readonly Word[], i: number): Definite | undefined {
  const word = words[i]!;
  const split = particleSplits(word.text).find(
    ({ stem }) => companyNoun.test(stem) || fundNoun.test(stem) || groupNoun.test(stem),
  );
  if (!split) return undefined;
  const { stem, role, particle } = split;
  const previous = word.gap === ' ' ? words[i - 1] : undefined;
  const following = words[i + 1]?.gap === ' ' ? words[i + 1]!.text : '';
  const before = previous?.text ?? '';
  const subject =
    role === 'topic' || role === 'subject' || (particle === '의' && /^(?:설명|판단|주장|입장|전략)/.test(following));
  const from = (first: Word, means: Definite['means']): Definite => ({
    means,
    subject,
    start: first.start,
    end: word.start + stem.length,
  });
  const demonstrative = /^(?:이|해당|같은)$/.test(before);
  if (fundNoun.test(stem)) return demonstrative ? from(previous!, 'fund') : undefined;
  if (stem.endsWith('3사')) return from(/^(?:이동통신|이통|통신)$/.test(before) ? previous! : word, 'three');
  if (stem === '양사' || (stem.endsWith('2사') && stem.length === 2)) return from(word, 'two');
  if (stem === '동사' || stem === '당사') return role ? from(word, 'speaker') : undefined;
  if (/^(?:두|양)$/.test(before)) return from(previous!, 'two');
  if (before === '세') return from(previous!, 'three');
  if (demonstrative) return from(previous!, 'company');
  return stem === '회사' && standsAlone(words, i, role !== undefined, following) ? from(word, 'speaker') : undefined;
}

/** 회사 without a modifier before it: at the head of a clause with a particle, or before 측 and 관계자. */
function standsAlone(words: readonly Word[], i: number, hasParticle: boolean, following: string): boolean {
  if (/^(?:측|관계자)/.test(following) || words[i]!.text.startsWith('회사측')) return true;
  return hasParticle && (i === 0 || /[.\n,"”]\s*$/.test(words[i]!.gap)) && !words[i]!.text.endsWith('등');
}
