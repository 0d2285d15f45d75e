import { hashOf } from './hashing.ts';
import { wordFamiliesEn } from './words-en.data.ts';

/** A word as the trained reader sees it. */
export interface WordSigns {
  /** Number of the word in lower case. */
  readonly word: number;
  /** Number of what it is taken for with others of its sort. */
  readonly sign: number;
  /** Number of its family, 0 for none. */
  readonly family: number;
}

/** Words that mean what they are: kept apart in signs. */
const functionWords = new Set(
  `a an the this that these those its their his her our of in into to from for by with at on onto over under about against among between through via across within without including alongside behind around per
  plus as since after before until during than and or but nor if while when where which who whose whom what it they he she we is are was were be been being has have had having will would shall should can could may
  might must do does did not no never also then so because although though unless whether both each all any some such other another more most less one two three up out off down back`.split(
    /\s+/,
  ),
);

const names = Object.keys(wordFamiliesEn);
const familyOf = new Map<string, number>();
for (const [i, words] of Object.values(wordFamiliesEn).entries())
  for (const word of words.trim().split(/\s+/)) if (!familyOf.has(word)) familyOf.set(word, i + 1);

/** Number of a word family by name, for rules that ask for one. */
export const familyNumber = (name: string): number => names.indexOf(name) + 1;

/** Number of the family of a word in lower case, 0 for none. */
export const familyOfWord = (lower: string): number => familyOf.get(lower) ?? 0;

const words = new Map<string, WordSigns>();

/** The numbers that stand for a word. */
export function wordOf(text: string): WordSigns {
  const known = words.get(text);
  if (known) return known;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const family = familyOf.get(lower) ?? 0;
  const made = {
    word: hashOf(lower),
    sign: signOf(text, lower, family),
    family,
  };
  if (words.size < 100_000) words.set(text, made);
  return made;
}

/** Number of a word with rare words taken together: by family, by being a figure or a capital, by ending. */
export function signOf(text: string, lower: string, family: number): number {
  if (functionWords.has(lower)) return hashOf(lower);
  if (family > 0) return hashOf(`#${names[family - 1]}`);
  if (/^\d/.test(lower)) return hashOf('#0');
  if (/^\p{Lu}/u.test(text)) return hashOf('#Aa');
  const ending = /(?:ed|ing|ly|s)$/.exec(lower)?.[0] ?? '';
  return hashOf(`#-${ending}`);
}
