import { isCommon, tailIn } from './tails.ts';
import { fundTails } from './vocabulary.data.ts';
import type { Word } from './words.ts';
import { particleSplits } from '../particles.ts';

/** Names of funds: '나루 딥테크 점프업 2호 벤처투자조합', KT 전략투자조합 6호, AI·핀테크 펀드. */
export function fundNames(text: string, words: readonly Word[]): string[] {
  const names: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const end = fundEnd(words, i);
    if (end === undefined) continue;
    const first = fundStart(text, words, i);
    const name = text.slice(words[first]!.start, end);
    if (first < i || !isCommon(name)) names.push(name);
  }
  return names;
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
  return undefined;
}

/** Goes left over the words of the name; stops at particles, everyday words, numbers and punctuation. */
function fundStart(text: string, words: readonly Word[], tail: number): number {
  let first = tail;
  while (first > 0 && tail - first < 5) {
    if (/['"‘“「『<《(]$/.test(words[first]!.gap)) return first;
    const before = words[first - 1]!;
    const inQuotes = /['"‘“「『<《]$/.test(before.gap);
    if (words[first]!.gap !== ' ' && words[first]!.gap !== '·') return first;
    if (!inQuotes && !partOfName(before.text)) return first;
    first--;
  }
  return first;
}

function partOfName(word: string): boolean {
  if (/^[A-Z][A-Za-z0-9&]*$/.test(word) || /^제?\d+호$/.test(word)) return true;
  return (
    /^[가-힣A-Za-z]+$/.test(word) &&
    !isCommon(word) &&
    particleSplits(word).length === 1 &&
    !/[한된던할의는]$/.test(word)
  );
}
