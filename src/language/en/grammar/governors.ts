import { head } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import type { Draft } from './drafts.ts';
import type { Item } from './items.ts';

const speech = new Set([
  'say',
  'announce',
  'report',
  'tell',
  'confirm',
  'add',
  'note',
  'reveal',
  'disclose',
  'claim',
  'deny',
  'state',
  'insist',
  'suggest',
  'indicate',
  'hint',
  'believe',
  'expect',
  'think',
  'dismiss',
  'speculate',
  'understand',
  'see',
  'rule',
  'show',
  'mean',
  'hope',
  'predict',
  'decide',
  'agree',
  'argue',
  'warn',
  'explain',
  'signal',
  'unveil',
]);

/** Whether a verb reports what others do, so that a clause may be its object. */
export const isSpeech = (lemma: string): boolean => speech.has(lemma);

/** Ties infinitives, gerunds and reported clauses to the verb that governs them, or to a noun such as "plan". */
export function govern(drafts: readonly Draft[], items: readonly Item[]): void {
  for (let i = 1; i < drafts.length; i++) governBy(drafts[i - 1]!, drafts[i]!, items);
  for (const draft of drafts)
    if (draft.form === 'infinitive' && hangOnNoun(draft, items)) giveFate(draft, drafts, items);
}

function governBy(last: Draft, draft: Draft, items: readonly Item[]): void {
  const joined = draft.form === 'infinitive' || draft.form === 'finite' ? isJoined(draft, items) : false;
  const dependent = draft.form === 'infinitive' || draft.form === 'gerund' || isReported(last, draft, items);
  if (!dependent && !joined) return;
  const governor = joined ? sharedGovernor(last, draft, dependent) : last;
  if (!governor) return;
  draft.governor = governor;
  draft.via = joined ? last.via : headsBetween(last, draft, items);
  if (draft.form !== 'infinitive' && draft.form !== 'gerund') return;
  if (governor.subject.length > 0 || (governor.passive && governor.form === 'finite')) draft.subject = governor.subject;
}

function isJoined({ verb }: Draft, items: readonly Item[]): boolean {
  const kind = items[verb.at - 1]?.kind;
  return kind === 'conj' || kind === 'comma';
}

/** "said it will buy": a finite clause right behind a verb of speech. */
function isReported(last: Draft, draft: Draft, items: readonly Item[]): boolean {
  if (draft.form !== 'finite' || !isSpeech(last.lemma)) return false;
  for (let i = last.verb.at + 1; i < draft.verb.at; i++) {
    const { kind } = items[i]!;
    if (kind === 'comma' || kind === 'break' || kind === 'conj') return false;
  }
  return true;
}

/** Verbs joined by "and" or a comma have one governor, where they have one form or one subject. */
function sharedGovernor(last: Draft, draft: Draft, dependent: boolean): Draft['governor'] {
  const sameSubject = last.form === 'finite' && draft.subject.length > 0 && draft.subject === last.subject;
  return (dependent && last.form === draft.form) || sameSubject ? last.governor : undefined;
}

function headsBetween(last: Draft, draft: Draft, items: readonly Item[]): readonly string[] {
  const heads: string[] = [];
  for (let i = last.verb.at + 1; i < draft.verb.at; i++) {
    const item = items[i]!;
    if (item.kind === 'chunk') heads.push(head(item).lower);
  }
  return heads;
}

const planNouns =
  /^(?:plans?|bids?|offers?|deals?|agreements?|talks|negotiations|attempts?|efforts?|proposals?|decision|intention|move|option|right|pledge|promise|commitment|push|interest)$/;

/** "KT's plan to buy", "Talks to sell": the noun before an infinitive tells how far it is; its owner acts. */
function hangOnNoun(draft: Draft, items: readonly Item[]): boolean {
  const before = planBefore(draft, items);
  if (!before) return false;
  const { governor } = draft;
  if (governor?.form === 'finite' && governor.verb.start < before.start && draft.via.length <= 1) return false;
  draft.noun = before;
  draft.subject = [before];
  draft.governor = undefined;
  return true;
}

/** "A's plan to buy B was scrapped": the verb behind the infinitive's phrases tells of the plan. */
function giveFate({ noun, index }: Draft, drafts: readonly Draft[], items: readonly Item[]): void {
  const next = drafts.find((d) => d.index > index && d.form === 'finite');
  if (!next || next.subject.length > 0 || !noun) return;
  for (let i = noun.at + 1; i < next.verb.at; i++) {
    const { kind } = items[i]!;
    if (kind === 'break' || kind === 'sub' || kind === 'rel') return;
  }
  next.subject = [noun];
}

/** The noun of a plan right before an infinitive, or before "by KT": "a bid by KT to buy". */
function planBefore({ verb }: Draft, items: readonly Item[]): Chunk | undefined {
  const last = items[verb.at - 1];
  const before = last?.kind === 'chunk' && last.prep === 'by' && last.name ? items[verb.at - 2] : last;
  return before?.kind === 'chunk' && planNouns.test(head(before).lower) ? before : undefined;
}
