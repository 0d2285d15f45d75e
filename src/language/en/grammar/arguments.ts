import type { Chunk } from './chunks.ts';
import type { Draft } from './drafts.ts';
import type { Item } from './items.ts';
import { isRelative } from './subjects.ts';

/** What is known while phrases are given to verbs from left to right. */
interface Giving {
  readonly items: readonly Item[];
  readonly drafts: readonly Draft[];
  /** For every item, whether it is the subject of a finite verb. */
  readonly acting: readonly boolean[];
  /** Verbs that may still get phrases, the innermost last. */
  readonly open: Draft[];
  /** Phrases of the next finite verb. */
  waiting: Chunk[];
  /** Index of the next verb. */
  next: number;
  /** Whether a subordinator opened a clause whose verb has not come yet. */
  pending: boolean;
  /** Where the run of phrases that is being read begins, and the index behind it. */
  runStart: number;
  runEnd: number;
}

/** Gives every phrase that is no subject to its verb: the last one before it; a relative between commas hands back at its comma. */
export function giveArguments(drafts: readonly Draft[], items: readonly Item[]): void {
  const giving: Giving = {
    items,
    drafts,
    acting: actingOf(drafts, items),
    open: [],
    waiting: [],
    next: 0,
    pending: false,
    runStart: 0,
    runEnd: 0,
  };
  for (const item of items) give(item, giving);
}

/** What a relative hangs on stays with the verb before it: "raised 14 million in an IPO that closed". */
function actingOf(drafts: readonly Draft[], items: readonly Item[]): boolean[] {
  const acting: boolean[] = items.map(() => false);
  for (const draft of drafts) {
    const before = items[draft.verb.at - 1]?.kind;
    if (draft.form !== 'finite' || before === 'rel' || before === 'sub') continue;
    for (const chunk of draft.subject) acting[chunk.at] = true;
  }
  return acting;
}

function give(item: Item, giving: Giving): void {
  const { open } = giving;
  switch (item.kind) {
    case 'chunk':
      return giveChunk(item, giving);
    case 'verb':
      return openVerb(giving.drafts[giving.next++]!, giving);
    case 'sub':
      giving.pending = item.word !== 'that';
      return;
    case 'comma': {
      const last = open[open.length - 1];
      if (open.length > 1 && last && (isRelative(last) || last.gap || isClosed(last, item.at, giving.items)))
        open.pop();
      return;
    }
    case 'break':
      if (open.length > 1) open.splice(0, open.length - 1);
  }
}

const behindInsert = new Set(['to', 'for', 'from', 'in', 'on', 'at', 'with']);

/** "its plant, located in Osong, to A": whether the comma closes an insert, so that the phrase behind it belongs to the verb before. */
function isClosed(last: Draft, at: number, items: readonly Item[]): boolean {
  const next = items[at + 1];
  return next?.kind === 'chunk' && behindInsert.has(next.prep ?? '') && isInsert(last, items);
}

/** ", located in Osong", "a lender that ran out of cash": a participle behind a comma, or a relative "that". */
const isInsert = (draft: Draft, items: readonly Item[]): boolean =>
  items[draft.verb.at - 1]?.kind === 'rel' ||
  (items[draft.verb.at - 1]?.kind === 'comma' &&
    (draft.form === 'participle' || (draft.form === 'finite' && draft.subject.length === 0)));

/** A finite verb closes those before it unless it is that of a relative clause, and takes the phrases that wait for it. */
function openVerb(draft: Draft, giving: Giving): void {
  giving.pending = false;
  if (draft.form === 'finite') {
    if (!isRelative(draft) && draft.opener !== 'that' && !isInsert(draft, giving.items)) giving.open.length = 0;
    if (giving.waiting.length > 0) {
      draft.args = giving.waiting;
      giving.waiting = [];
    }
  }
  giving.open.push(draft);
}

function giveChunk(chunk: Chunk, giving: Giving): void {
  const { open, items, waiting } = giving;
  if (chunk.at >= giving.runEnd) findRun(chunk.at, giving);
  if (isSubject(chunk, giving)) return;
  const owner = open[open.length - 1];
  const following = giving.drafts[giving.next];
  const ahead =
    following?.form === 'finite' && (opensShared(chunk, following, giving) || precedesSubject(chunk, following, items));
  if (owner && !giving.pending && !ahead) owner.args.push(chunk);
  else waiting.push(chunk);
}

function findRun(at: number, giving: Giving): void {
  let end = at + 1;
  while (giving.items[end]?.kind === 'chunk') end++;
  giving.runStart = at;
  giving.runEnd = end;
}

/** Subjects are no arguments but where a relative clause follows them, for their own verb is beyond it. */
function isSubject({ at, prep }: Chunk, { acting, items }: Giving): boolean {
  if (!acting[at] || prep !== undefined) return false;
  const next = items[at + 1]?.kind;
  return next !== 'rel' && !(next === 'comma' && items[at + 2]?.kind === 'rel');
}

/** "…, and in March exited": a phrase between "and" and a verb that shares its subject belongs to that verb. */
function opensShared(chunk: Chunk, following: Draft, { items, runStart, runEnd }: Giving): boolean {
  return (
    chunk.prep !== undefined &&
    chunk.dates > 0 &&
    runEnd === following.verb.at &&
    items[runStart - 1]?.kind === 'conj' &&
    !following.subject.includes(chunk)
  );
}

/** Whether a phrase opens the next clause ("…, and in May it spent"): behind a comma and before that clause's subject. */
function precedesSubject({ at, prep }: Chunk, following: Draft, items: readonly Item[]): boolean {
  const [subject] = following.subject;
  if (prep === undefined || !subject || subject.at < at) return false;
  const before = items[at - 1]?.kind;
  if (before !== 'comma' && before !== 'conj' && before !== 'break' && before !== 'sub') return false;
  let commas = 0;
  for (let i = at + 1; i < subject.at; i++) {
    const { kind } = items[i]!;
    if (kind === 'comma' ? ++commas > 1 : kind !== 'chunk') return false;
  }
  return true;
}
