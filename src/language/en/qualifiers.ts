import type { Qualifier } from '../../values/money.ts';

const qualifiers: readonly (readonly [Qualifier, string])[] = [
  ['under', 'a (?:little|bit|shade) (?:under|less than|below)|(?:just |slightly )?(?:under|below|less than|fewer than)|not quite|short of'],
  ['over', 'a (?:little|bit) (?:over|more than)|(?:just |slightly |well |far )?(?:over|above|more than|north of)|upwards? of|at least|no less than|no fewer than|a minimum of|in excess of|exceeding'],
  ['up-to', 'up to|as much as|as many as|a maximum of|at most|no more than|not more than'],
  ['about', 'about|around|roughly|approximately|approx\\.?|an estimated|estimated|some|nearly|almost|close to|near|circa|ca\\.|(?:in the )?(?:region|neighbou?rhood|order) of|nearer|or so'],
]; // prettier-ignore

const before = new RegExp(
  `(?<![A-Za-z-])(?:${qualifiers.map(([q, w]) => `(?<${q.replace('-', '')}>${w})`).join('|')}) (?:a |an |the )?$`,
  'i',
);

/** A limiting word just before a figure, with the place where it starts. */
export function qualifierBefore(text: string, start: number): { qualifier?: Qualifier; start: number } {
  const window = text.slice(Math.max(0, start - 30), start);
  const match = before.exec(window);
  if (!match) return { start };
  const named = Object.entries(match.groups!).find(([, w]) => w !== undefined)![0];
  const qualifier = (named === 'upto' ? 'up-to' : named) as Qualifier;
  return { qualifier, start: start - match[0].length };
}

const after = /^,? (?:or (?:more|over|above)|or so|or less|plus\b)|^\+/i;

/** "or more", "or so", "+" just behind a figure. */
export function qualifierAfter(text: string, end: number): { qualifier?: Qualifier; end: number } {
  const match = after.exec(text.slice(end, end + 12));
  if (!match) return { end };
  const words = match[0].toLowerCase();
  return {
    qualifier: words.includes('so') ? 'about' : words.includes('less') ? 'up-to' : 'over',
    end: end + match[0].length,
  };
}
