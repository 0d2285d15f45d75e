import { readVerb } from '../grammar/endings.ts';
import { particleSplits } from '../particles.ts';
import { isCommon, tailIn } from './tails.ts';
import { fundTails, genericFunds } from './vocabulary.data.ts';
import type { Word } from './words.ts';
import { isHangul } from './words.ts';

/** Names of funds: '나루 딥테크 점프업 2호 벤처투자조합', KT 전략투자조합 6호, AI·핀테크 펀드; not what a fund is in general (VC 펀드). */
export function fundNames(text: string, words: readonly Word[]): string[] {
  const names: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const end = fundEnd(words, i);
    if (end === undefined) continue;
    const quoted = quoteBegin(text, words, i, end);
    const first = quoted ?? fundStart(words, i);
    const name = text.slice(words[first]!.start, end);
    if (quoted !== undefined || !isGeneric(name)) names.push(name);
  }
  return names;
}

/** Whether a name only says what kind of fund it is: 투자조합, VC 펀드, 정책 펀드. */
function isGeneric(name: string): boolean {
  return name
    .split(/[\s·]/)
    .every((word) => genericFunds.has(word) || fundTails.has(word) || (isHangul(word) && isCommon(word)));
}

/** Where a fund's name ends if the word is its tail (…조합, …펀드, 2호), or `undefined`. */
function fundEnd(words: readonly Word[], i: number): number | undefined {
  const word = words[i]!;
  const following = words[i + 1];
  for (const { stem } of particleSplits(word.text)) {
    if (!fundTails.has(stem) && !tailIn(stem, fundTails)) continue;
    const serial = following && following.gap === ' ' ? /^제?\d+호/.exec(following.text) : null;
    return serial && stem === word.text ? following!.start + serial[0].length : word.start + stem.length;
  }
  return /^['’]/.test(words[i + 1]?.gap ?? '') && /^제?\d+호$/.test(word.text) ? word.end : undefined;
}

const closing: Record<string, string> = {
  "'": "'",
  '’': '‘',
  '"': '"',
  '”': '“',
  '」': '「',
  '』': '『',
  '>': '<',
  '》': '《',
};

/** The first word between quotation marks, where the name ends at the closing one. */
function quoteBegin(text: string, words: readonly Word[], tail: number, end: number): number | undefined {
  const open = closing[text[end] ?? ''];
  if (open === undefined) return undefined;
  for (let first = tail; first >= 0 && tail - first < 8; first--) {
    if (words[first]!.gap.endsWith(open)) return first;
    if (/[.\n,]/.test(words[first]!.gap)) return undefined;
  }
  return undefined;
}

/** Goes left over the words of the name; stops at particles, verbs, everyday words, sums and punctuation. */
function fundStart(words: readonly Word[], tail: number): number {
  let first = tail;
  while (first > 0 && tail - first < 5) {
    const gap = words[first]!.gap;
    if ((gap !== ' ' && gap !== '·') || !partOfName(words[first - 1]!.text, gap)) return first;
    first--;
  }
  return first;
}

function partOfName(word: string, gap: string): boolean {
  if (/^[A-Z][A-Za-z0-9&]*$/.test(word) || /^제?\d+호$/.test(word) || /^20\d\d$/.test(word)) return true;
  if (!/^[가-힣A-Za-z0-9]+$/.test(word) || /^\d/.test(word) || readVerb(word) || fundStops.has(word)) return false;
  if (gap === '·' || themeWords.test(word)) return true;
  return !isCommon(word) && particleSplits(word).length === 1 && !/[한된던할의는짜]$|짜리$|규모$/.test(word);
}

/** Words that are everyday nouns, but parts of a fund's name before its tail: 딥테크 펀드, 모빌리티 2호 조합. */
const themeWords =
  /(?:테크|모빌리티|바이오|헬스케어|그린|스마트|이노베이션|디지털|글로벌|벤처|스타트업|혁신|성장|투자|메타버스|콘텐츠|반도체|로봇|인공지능|스케일업|세컨더리|전략|브릿지|넥스트|오픈)$/;
const fundStops = new Set(
  '쓸 새 이 그 한 첫 원 원짜리 이번 기존 후속 신규 자체 공동 국내 해외 민간 대형 소형 전용 규모 출자 운용 결성 만든 하면 위한 이른바 블라인드 개 번째'.split(
    ' ',
  ),
);
