import type { DateMention } from '../reading.ts';

/** Dates of a text. */
export function findKoreanDates(_text: string, _published?: string): DateMention[] {
  return [];
}
