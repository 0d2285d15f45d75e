import type { Chunk } from './chunks.ts';
import { noChunks } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { isSpeech } from './governors.ts';
import type { Item } from './items.ts';

/** Whether an item and the one before it are phrases of one run. */
export const isRun = (item: Item, before: Item): boolean => item.kind === 'chunk' && before.kind === 'chunk';

const besides = new Set(['alongside', 'together', 'including']);
const isHung = ({ prep }: Chunk): boolean => prep !== undefined && !besides.has(prep);

/** Index of the phrase that those up to `at` hang on: "the head of KT in Seoul" read from "in Seoul". */
export function runStart(at: number, items: readonly Item[]): number {
  let i = at;
  while (i > 0 && isRun(items[i]!, items[i - 1]!) && isHung(items[i] as Chunk)) i--;
  return i;
}

/**
 * Collects a subject leftwards from its last member over ", " and "and", as long as named phrases stand there.
 * Empty where that member is the object of the verb before it.
 */
export function listFrom(at: number, items: readonly Item[], drafts: readonly Draft[]): readonly Chunk[] {
  let member = explained(at, items);
  if (isObject(member, items, drafts)) return noChunks;
  const chunks: Chunk[] = [];
  const search: ClauseSearch = { found: undefined };
  while (member >= 0) {
    chunks.push(items[member] as Chunk);
    member = memberBefore(member, items, drafts, search);
  }
  return chunks.length > 1 ? chunks.reverse() : chunks;
}

/** Index of the next member on the left; -1 where the list begins. */
function memberBefore(i: number, items: readonly Item[], drafts: readonly Draft[], search: ClauseSearch): number {
  let j = i - 1;
  const last = items[j];
  const conj = last?.kind === 'conj' && last.word !== 'but';
  if (conj) j--;
  const comma = items[j]?.kind === 'comma';
  if (comma) j--;
  if (!conj && !comma) return -1;
  if (conj && comma && followsClause(i, items, drafts, search)) return -1;
  if (items[j]?.kind !== 'chunk') return -1;
  const member = explained(runStart(j, items), items);
  const chunk = items[member] as Chunk;
  if (!(chunk.name ?? isOwner(chunk, items[i] as Chunk)) || (isHung(chunk) && member > 0)) return -1;
  return isObject(member, items, drafts) ? -1 : member;
}

/** "the carmaker and its affiliates": a description acts beside what is its own. */
const isOwner = (chunk: Chunk, beside: Chunk): boolean =>
  chunk.tokens[0]!.lower === 'the' && /^(?:its|their)$/.test(beside.tokens[0]!.lower);

/** Index of the name phrase that a nameless one behind a comma explains, for "Shinhan, the bank," read from "the bank"; else its own. */
function explained(at: number, items: readonly Item[]): number {
  const chunk = items[at] as Chunk;
  if (chunk.name || items[at - 1]?.kind !== 'comma') return at;
  const before = items[at - 2];
  if (before?.kind !== 'chunk' || !before.name || before.prep !== undefined) return at;
  const { lower } = chunk.tokens[0]!;
  return lower === 'a' || lower === 'an' || lower === 'the' || lower === 'its' ? at - 2 : at;
}

/** Whether a phrase is the object of the verb right before it rather than the subject of a clause that this verb reports. */
function isObject(at: number, items: readonly Item[], drafts: readonly Draft[]): boolean {
  const verb = items[at - 1];
  if (verb?.kind !== 'verb') return false;
  const { lemma, passive } = drafts[verb.index]!;
  return !isSpeech(lemma) && !passive && lemma !== 'be';
}

/** Whether a finite clause stands before a list; looked for once, since no member stands beyond it. */
interface ClauseSearch {
  found: boolean | undefined;
}

/** Whether a finite clause stands before an item, in the same part of the sentence. */
function followsClause(at: number, items: readonly Item[], drafts: readonly Draft[], search: ClauseSearch): boolean {
  search.found ??= isInClause(at, items, drafts);
  return search.found;
}

function isInClause(at: number, items: readonly Item[], drafts: readonly Draft[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'break' || item.kind === 'sub') return false;
    if (item.kind === 'verb' && drafts[item.index]!.form === 'finite') return true;
  }
  return false;
}
