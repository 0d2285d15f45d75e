import { foldedHash, standsAt } from './scanner.ts';

/** A listed word with what is known of it. */
export interface Entry<T> {
  readonly lower: string;
  readonly value: T;
  readonly hash: number;
  /** The next word of the same slot. */
  readonly next: Entry<T> | undefined;
}

/** Words that are found by the characters of a text where they stand, so that nothing is cut out of it to look them up. */
export interface WordTable<T> {
  readonly slots: readonly (Entry<T> | undefined)[];
  /** Length of the longest word. */
  readonly longest: number;
}

/** Far more slots than words, so that most words that are not listed meet an empty one. */
const slotCount = 16_384;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slotCount - 1);

/** Makes the table of words in lower case. */
export function tableOf<T>(words: ReadonlyMap<string, T>): WordTable<T> {
  const slots = Array.from<Entry<T> | undefined>({ length: slotCount });
  let longest = 0;
  for (const [lower, value] of words) {
    const hash = foldedHash(lower, 0, lower.length);
    slots[slotOf(hash)] = { lower, value, hash, next: slots[slotOf(hash)] };
    longest = Math.max(longest, lower.length);
  }
  return { slots, longest };
}

/** The entry of the word between two indices of a text, in whatever case and with either apostrophe. */
export function entryAt<T>(
  { slots, longest }: WordTable<T>,
  text: string,
  from: number,
  to: number,
): Entry<T> | undefined {
  if (to - from > longest) return undefined;
  const hash = foldedHash(text, from, to);
  for (let entry = slots[slotOf(hash)]; entry; entry = entry.next)
    if (entry.hash === hash && standsAt(entry.lower, text, from, to)) return entry;
  return undefined;
}
