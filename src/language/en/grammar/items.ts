import { chunkOf } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import type { Tag } from './lexicon.ts';
import type { Tagged } from './tokens.ts';
import { findGroup, newSearch, verbItem } from './verb-groups.ts';
import type { VerbItem } from './verb-groups.ts';
import { gapNouns } from './words.data.ts';

/** A comma, break, conjunction, subordinator or relative pronoun that stands between phrases. */
export interface MarkItem {
  readonly kind: 'comma' | 'break' | 'conj' | 'sub' | 'rel';
  /** Index among the items of its sentence. */
  readonly at: number;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What a sentence is made of, in order. */
export type Item = Chunk | VerbItem | MarkItem;

/** What the next item needs to know of those before it. */
interface Context {
  at: number;
  verbs: number;
  /** Preposition right in front. */
  prep: string | undefined;
  joined: boolean;
}

/** Groups tagged tokens into phrases, verb groups and marks. */
export function itemsOf(tokens: readonly Tagged[]): readonly Item[] {
  const items: Item[] = [];
  const context: Context = { at: 0, verbs: 0, prep: undefined, joined: false };
  const search = newSearch();
  let i = 0;
  while (i < tokens.length) {
    context.at = items.length;
    if (isNominal(tokens[i]!.tag)) {
      const end = chunkEnd(tokens, i);
      items.push(chunkOf(tokens, i, end, context));
      startAfresh(context);
      i = end;
    } else if (findGroup(tokens, i, search)) {
      const verb = verbItem(tokens, i, search, context);
      items.push(verb);
      startAfresh(context);
      context.verbs++;
      i = verb.particle === undefined ? search.end : search.end + 1;
    } else pushMark(items, tokens[i++]!, context);
  }
  return items;
}

function startAfresh(context: Context): void {
  context.prep = undefined;
  context.joined = false;
}

/** Marks become items; prepositions go to the item behind them, and the rest is left out. */
function pushMark(items: Item[], { tag, lower, start, end }: Tagged, context: Context): void {
  context.joined = tag === 'conj' || (context.joined && tag === 'prep');
  context.prep = tag === 'prep' || tag === 'to' ? lower : undefined;
  if (tag === 'comma' || tag === 'break' || tag === 'conj' || tag === 'sub' || tag === 'rel')
    items.push({ kind: tag, at: context.at, word: lower, start, end });
}

function isNominal(tag: Tag): boolean {
  switch (tag) {
    case 'noun':
    case 'name':
    case 'det':
    case 'money':
    case 'percent':
    case 'number':
    case 'date':
    case 'multiple':
    case 'poss':
    case 'pron':
      return true;
    default:
      return false;
  }
}

/** A phrase ends before a date, a pronoun, a determiner, or a name behind a noun that can be what the name acted on. */
function chunkEnd(tokens: readonly Tagged[], from: number): number {
  if (tokens[from]!.tag === 'date' && tokens[from + 1]?.tag !== 'poss') return from + 1;
  let i = from + 1;
  while (i < tokens.length && isNominal(tokens[i]!.tag) && !opensChunk(tokens, i, from)) i++;
  return i;
}

/** Whether a nominal token opens a phrase of its own behind that which begins at `from`. */
function opensChunk(tokens: readonly Tagged[], i: number, from: number): boolean {
  const token = tokens[i]!;
  const last = tokens[i - 1]!;
  if (last.tag === 'pron') return true;
  switch (token.tag) {
    case 'pron':
      return true;
    case 'det':
      return last.tag !== 'det';
    case 'date':
      return last.tag !== 'det' && last.tag !== 'poss';
    case 'money':
      return last.tag === 'name' && (token.lower.startsWith('about ') || token.lower.startsWith('over '));
    case 'name':
      return nameOpensChunk(token, last, tokens[from]!, tokens[i + 1]);
    default:
      return false;
  }
}

function nameOpensChunk(name: Tagged, last: Tagged, first: Tagged, next: Tagged | undefined): boolean {
  if (last.tag === 'det') return false;
  if (last.tag === 'money' || (last.tag === 'name' && name.start - last.end > 1)) return true;
  if (name.lower.startsWith('the ') || name.lower.startsWith('both ')) return true;
  return (
    first.tag === 'det' &&
    last.tag === 'noun' &&
    gapNouns.has(last.lower) &&
    (next?.tag === 'verb' || next?.tag === 'aux')
  );
}
