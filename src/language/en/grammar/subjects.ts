import { isDate } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import { isFiniteVerb, noChunks } from './drafts.ts';
import type { Draft } from './drafts.ts';
import type { Item } from './items.ts';
import { isRun, listFrom, runStart } from './subject-lists.ts';

/** What is known while subjects are given from left to right. */
interface Giving {
  readonly items: readonly Item[];
  readonly drafts: readonly Draft[];
  /** Subject of the last finite clause that is no relative one. */
  main: readonly Chunk[] | undefined;
  /** Subject of the last clause that has one. */
  any: readonly Chunk[] | undefined;
  /** The last comma from which an insert was looked for, and the comma that opens that insert; 0 where none does. */
  soughtFrom: number;
  soughtTo: number;
}

/** Gives every clause its subject, opener and gap; infinitives and gerunds get theirs with their governors. */
export function giveSubjects(drafts: readonly Draft[], items: readonly Item[]): void {
  const giving: Giving = { items, drafts, main: undefined, any: undefined, soughtFrom: 0, soughtTo: 0 };
  for (const draft of drafts) {
    if (draft.form === 'participle') draft.subject = hostOf(draft.verb.at, items);
    else if (draft.form === 'finite') draft.subject = subjectOf(draft, giving);
    const first = draft.subject[0];
    if (!first) continue;
    const before = items[first.at - 1];
    if (before?.kind === 'chunk' && draft.form === 'finite' && draft.opener === undefined) draft.gap = before;
    giving.any = draft.subject;
    if (draft.form === 'finite' && !isRelative(draft)) giving.main = draft.subject;
  }
}

/** Whether a clause is opened by "which", "who" or "whose". */
export const isRelative = ({ opener }: Draft): boolean => opener === 'which' || opener === 'who' || opener === 'whose';

const shared = ({ main, any }: Giving): readonly Chunk[] => main ?? any ?? noChunks;

/** The subject of a finite verb; sets its opener. Only behind a comma the very list of another clause is given: it tells that both share it. */
function subjectOf(draft: Draft, giving: Giving): readonly Chunk[] {
  const { items } = giving;
  const start = draft.verb.at - 1;
  const partners = items[start]?.kind === 'comma' ? partnersBefore(start, items) : noChunks;
  const at = pastInserts(start, giving);
  const item = items[at];
  if (!item) return noChunks;
  switch (item.kind) {
    case 'break':
      return noChunks;
    case 'comma':
      return shared(giving);
    case 'conj':
    case 'verb':
      return [...shared(giving), ...partners];
    case 'chunk':
      return withPartners(subjectFrom(at, draft, giving), partners);
    default:
      if (item.kind === 'sub' && item.word !== 'that') return noChunks;
      draft.opener = item.word;
      return hostOf(at, items);
  }
}

const withPartners = (subject: readonly Chunk[], partners: readonly Chunk[]): readonly Chunk[] =>
  partners.length > 0 ? [...subject, ...partners] : subject;

/** Index of what stands before a verb and what is inserted between commas or as a date. */
function pastInserts(start: number, giving: Giving): number {
  const { items } = giving;
  let at = start;
  if (items[at]?.kind === 'comma') at = beforeInsert(at, giving);
  for (let item = items[at]; at > 0 && item?.kind === 'chunk' && isDate(item); item = items[at]) at--;
  return items[at]?.kind === 'comma' ? beforeInsert(at, giving) : at;
}

/** "…, together with its cloud unit, came back": who acts beside the subject, told between commas. */
function partnersBefore(at: number, items: readonly Item[]): readonly Chunk[] {
  let i = at - 1;
  while (i > 0 && items[i]!.kind !== 'verb' && !isHungChunk(items[i]!)) i--;
  const insert = items[i];
  if (i <= 0 || insert?.kind !== 'chunk' || items[i - 1]!.kind !== 'comma') return noChunks;
  if (insert.prep !== 'with' && insert.prep !== 'alongside' && insert.prep !== 'including') return noChunks;
  const found: Chunk[] = [];
  for (; i < at; i++) {
    const item = items[i]!;
    if (item.kind !== 'chunk') continue;
    if (!item.name) return noChunks;
    found.push(item);
  }
  return found;
}

const isHungChunk = (item: Item): boolean => item.kind === 'chunk' && item.prep !== undefined;

/** The phrase that a relative or participle hangs on: the name or noun before it, past phrases with "of" or "in". */
function hostOf(at: number, items: readonly Item[]): readonly Chunk[] {
  let i = at - 1;
  if (items[i]?.kind === 'comma') i--;
  while (i > 0 && isRun(items[i]!, items[i - 1]!) && isNamelessHung(items[i] as Chunk)) i--;
  const item = items[i];
  return item?.kind === 'chunk' ? [item] : noChunks;
}

const isNamelessHung = ({ prep, name }: Chunk): boolean => prep !== undefined && name === undefined;

/** Index of the item before an insert that ends with the comma at `at`: ", which makes chips,", ", a Seoul startup,". */
function beforeInsert(at: number, giving: Giving): number {
  giving.soughtTo = insertStart(at, giving);
  giving.soughtFrom = at;
  const opening = giving.soughtTo || commaBefore(at, giving.items);
  return opening > 0 ? opening - 1 : at - 1;
}

/** Index of the comma before "which" or a verb that opens the insert; 0 where none stands at most one finite verb away. */
function insertStart(at: number, { items, soughtFrom, soughtTo }: Giving): number {
  let verbs = 0;
  for (let i = at - 1; i > 0; i--) {
    const item = items[i]!;
    if (item.kind === 'break' || item.kind === 'sub') return 0;
    if (item.kind === 'verb' && isFiniteVerb(item) && ++verbs > 1) return 0;
    if (item.kind !== 'comma') continue;
    if (opensInsert(i, items)) return i;
    if (verbs === 0 && i === soughtFrom) return soughtTo;
  }
  return 0;
}

function opensInsert(comma: number, items: readonly Item[]): boolean {
  const opener = items[comma + 1];
  if (opener?.kind === 'chunk') return opener.prep === 'of' && items[comma + 2]?.kind === 'rel';
  return opener?.kind === 'rel' || opener?.kind === 'verb';
}

/** Index of the nearest comma before an item; 0 where none is, or none but at the very beginning. */
function commaBefore(at: number, items: readonly Item[]): number {
  let i = at - 1;
  while (i > 0 && items[i]!.kind !== 'comma') i--;
  return Math.max(0, i);
}

/** The subject whose last phrase stands at `at`, with what is conjoined with it; none where the phrase is the object of the verb before it. */
function subjectFrom(at: number, draft: Draft, { items, drafts }: Giving): readonly Chunk[] {
  let i = runStart(at, items);
  if (i > 0 && isDate(items[i] as Chunk) && items[i - 1]!.kind === 'chunk') i--;
  const list = listFrom(i, items, drafts);
  const first = list[0];
  if (!first) return noChunks;
  const before = items[first.at - 1];
  if (before?.kind === 'sub' || before?.kind === 'rel') draft.opener = before.word;
  return list;
}
