import { recalled } from '../../recall.ts';
import type { Span } from '../../../values/evidence.ts';

/** A run of letters and digits; Korean particles are still on it. */
export interface Word extends Span {
  readonly index: number;
  readonly text: string;
  /** The text between the word before and this one. */
  readonly gap: string;
}

const pattern = /[가-힣A-Za-z0-9À-ɏ+&]+(?:\.[A-Za-z0-9]+)*|\p{Script=Han}+/gu;

/** The words of a text: Hangul, Latin letters, digits, + and &; dots only inside a Latin name (42.dot, Booking.com). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    words.push({ index: words.length, text: match[0], start: match.index, end, gap: text.slice(last, match.index) });
    last = end;
  }
  return words;
}

/** Names are compared without case, spaces, hyphens and middle dots: 싱텔 이노브8 is 싱텔이노브8. */
export const nameKey = recalled((name) => name.toLowerCase().replace(/[\s\-‐–.]/g, ''));

/** Whether a gap may lie inside a name of several words. */
export function joinsName(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === '';
}

/** Whether a word has Hangul in it. */
export const isHangul = (word: string): boolean => /[가-힣]/.test(word);
