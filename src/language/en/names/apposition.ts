import { isBlank, standsBetween } from './characters.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

const appositionOpeners = wordSet(
  'a an the one its their which who whose that maker developer provider operator owner parent formerly chief president founder co-founder ceo director partner analyst head',
);
const nothing: readonly string[] = [];
/** Longest apposition and descriptor read, in words. */
const longestApposition = 16;
const longestDescriptor = 6;

/** Words of the apposition that begins behind a name which ends at `end`; `next` is the token behind. */
export function readApposition(text: string, tokens: readonly Token[], end: number, next: number): readonly string[] {
  const from = openingOf(text, tokens, end, next);
  const first = from === undefined ? undefined : tokens[from];
  if (!first || !(appositionOpeners.has(first.lower) || first.glued || first.word.organisation !== undefined))
    return nothing;
  const words: string[] = [];
  for (let i = from!; i < tokens.length && words.length < longestApposition; i++) {
    const token = tokens[i]!;
    words.push(token.possessive ? `${token.lower}'s` : token.lower);
    if (token.glued) words.push(`-${token.glued}`);
    const after = tokens[i + 1];
    if (after?.sentence !== first.sentence || isParted(text, token.end, after.start)) break;
  }
  return words;
}

const isParted = (text: string, from: number, to: number): boolean =>
  !isBlank(text, from, to) && standsBetween(text, from, to, ',;)–—(');

/** Index of the token with which an apposition may begin: behind a comma, a dash or a bracket. */
function openingOf(text: string, tokens: readonly Token[], end: number, next: number): number | undefined {
  const { start } = tokens[next]!;
  const inBracket = text[end + 1] === '(';
  if (!inBracket && !standsBetween(text, end, start, ',(–—-')) return undefined;
  const gap = text.slice(end, start);
  if (gap.trim() === '(' || /^(?:\s*\([^)]{0,40}\))?\s*[,(–—-]\s*$/.test(gap)) return next;
  const closing = inBracket ? text.slice(end, end + 61).indexOf(')') : -1;
  if (closing < 0 || !/^\),\s/.test(text.slice(end + closing, end + closing + 3))) return undefined;
  let i = next;
  while (i < tokens.length && tokens[i]!.start < end + closing) i++;
  return i;
}

const descriptorStops = wordSet('the a an its their and of in by with to for from said at on or');

/** Words that describe a name and stand right before it, nearest last. */
export function readDescriptor(text: string, tokens: readonly Token[], run: Run): readonly string[] {
  const { sentence } = tokens[run.first]!;
  let i = run.first - 1;
  for (; i >= 0 && run.first - i <= longestDescriptor; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || !isJoined(text, token.end, tokens[i + 1]!.start)) break;
    if (descriptorStops.has(token.lower)) break;
    if (token.possessive) return lowerWords(tokens, i, run.first);
  }
  return lowerWords(tokens, i + 1, run.first);
}

const isJoined = (text: string, from: number, to: number): boolean =>
  isBlank(text, from, to) || /^[\s"“'‘-]*$|^-\p{Ll}+\s$|^['’]s?\s$/u.test(text.slice(from, to));

function lowerWords(tokens: readonly Token[], from: number, to: number): readonly string[] {
  if (from >= to) return nothing;
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.lower);
  return words;
}
