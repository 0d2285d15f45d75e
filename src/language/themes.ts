import { themeKeywords } from './lists/keywords.data.ts';
import type { ThemeKeyword } from './lists/keyword.ts';
import type { Language } from '../values/document.ts';

/** A strong word is enough for its theme, a weak one is not: two of them are (`data/taxonomy/README.md`). */
const points = { strong: 1, weak: 0.3 };
const enough = 0.6;

interface Hit {
  readonly keyword: ThemeKeyword;
  readonly end: number;
}

const hangul = /[\uac00-\ud7a3]/;
const latinWord = /[\p{L}\p{N}]+(?:[&+./][\p{L}\p{N}]+)*/gu;

interface Index {
  /** Keywords in Latin letters by their first word, those in Hangul by their first syllable; longest first. */
  readonly latin: Map<string, { words: readonly string[]; exact: boolean; keyword: ThemeKeyword }[]>;
  readonly korean: Map<string, { form: string; keyword: ThemeKeyword }[]>;
}

const indexes: Record<Language, Index> = { en: indexOf('en'), ko: indexOf('ko') };

function indexOf(language: Language): Index {
  const index: Index = { latin: new Map(), korean: new Map() };
  for (const keyword of themeKeywords) {
    if (keyword.language !== language) continue;
    if (hangul.test(keyword.keyword)) addKorean(index, keyword);
    else addLatin(index, keyword);
  }
  for (const list of index.latin.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of index.korean.values()) list.sort((a, b) => b.form.length - a.form.length);
  return index;
}

function addLatin({ latin }: Index, keyword: ThemeKeyword): void {
  const exact = keyword.keyword === keyword.keyword.toUpperCase();
  const words = (exact ? keyword.keyword : keyword.keyword.toLowerCase()).match(latinWord) ?? [];
  const first = words[0]?.toLowerCase();
  if (first === undefined) return;
  for (const key of new Set([first, `${first}s`]))
    latin.set(key, [...(latin.get(key) ?? []), { words, exact, keyword }]);
}

function addKorean({ korean }: Index, keyword: ThemeKeyword): void {
  for (const form of new Set([keyword.keyword, keyword.keyword.replaceAll(' ', '')])) {
    korean.set(form[0]!, [...(korean.get(form[0]!) ?? []), { form, keyword }]);
  }
}

/**
 * Theme ids (as claims use them) that a text speaks of, the strongest first. Give it a sentence, not a whole article:
 * carriers' articles mention AI everywhere. Empty where no theme has enough words.
 */
export function themesOf(text: string, language: Language): string[] {
  return themesWith(enough, text, language);
}

/** Theme ids of the few words that say what an organisation is: here even one weak word is enough. */
export function themesOfDescriptor(words: string, language: Language): string[] {
  const sure = themesOf(words, language);
  return sure.length > 0 ? sure : themesWith(points.weak, words, language);
}

function themesWith(least: number, text: string, language: Language): string[] {
  const scores = new Map<string, number>();
  for (const { keyword } of findKeywords(text, indexes[language])) {
    scores.set(keyword.theme, (scores.get(keyword.theme) ?? 0) + (keyword.strong ? points.strong : points.weak));
  }
  return [...scores]
    .filter(([, score]) => score >= least - 1e-9)
    .toSorted((a, b) => b[1] - a[1])
    .map(([theme]) => theme);
}

/** Hits from left to right; of those that begin at one place the longest, and none inside another. */
function findKeywords(text: string, index: Index): Hit[] {
  const words = [...text.matchAll(latinWord)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  const hits: Hit[] = [];
  let from = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < from) continue;
    while (word < words.length && words[word]!.start < at) word++;
    const hit = longest(koreanAt(index, text, at), words[word]?.start === at ? latinAt(index, words, word) : undefined);
    if (!hit) continue;
    hits.push(hit);
    from = hit.end;
  }
  return hits;
}

const longest = (a: Hit | undefined, b: Hit | undefined): Hit | undefined =>
  a && b ? (b.end > a.end ? b : a) : (a ?? b);

function koreanAt({ korean }: Index, text: string, at: number): Hit | undefined {
  const found = korean.get(text[at]!)?.find(({ form }) => text.startsWith(form, at));
  return found && { keyword: found.keyword, end: at + found.form.length };
}

interface Word {
  readonly text: string;
  readonly end: number;
}

function latinAt({ latin }: Index, words: readonly Word[], at: number): Hit | undefined {
  const bare = latinPart(words[at]!.text);
  const found = latin
    .get(bare.toLowerCase())
    ?.find(({ words: wanted, exact }) =>
      wanted.every((w, i) => sameWord(words[at + i]?.text, w, exact, i === wanted.length - 1)),
    );
  return found && { keyword: found.keyword, end: words[at + found.words.length - 1]!.end };
}

/** "AI를" is "AI" with a particle. */
const latinPart = (word: string): string => /^[^\uac00-\ud7a3]+/.exec(word)?.[0] ?? word;

function sameWord(word: string | undefined, wanted: string, exact: boolean, isLast: boolean): boolean {
  if (word === undefined) return false;
  const bare = latinPart(word);
  const told = exact ? bare : bare.toLowerCase();
  return told === wanted || (isLast && (told === `${wanted}s` || told === `${wanted}es`));
}
