import type { Clause } from '../../language/en/clauses.ts';
import { head, isDate, mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Context } from './context.ts';
import { datesOf } from './dates.ts';
import type { EventDates } from './dates.ts';
import { cameToNothing, isEnding, isUnsure } from './endings.ts';
import { hedged, statusOf } from './status.ts';
import type { Status } from './status.ts';

const done = new Set(['complete', 'close', 'finalise', 'finalize', 'conclude', 'finish', 'wrap']);
const decided = new Set([
  'announce',
  'agree',
  'sign',
  'approve',
  'plan',
  'unveil',
  'seal',
  'strike',
  'clear',
  'expect',
  'propose',
  'clinch',
  'confirm',
]);
const broken = new Set([
  'scrap',
  'drop',
  'abandon',
  'cancel',
  'terminate',
  'collapse',
  'halt',
  'shelve',
  'block',
  'reject',
  'unravel',
  'withdraw',
  'fall',
  'break',
  'call',
  'rebuff',
  'lapse',
  'discontinue',
  'cease',
  'fail',
  'founder',
  'derail',
  'torpedo',
  'kill',
  'ditch',
  'nix',
  'veto',
  'prohibit',
  'bar',
  'forbid',
  'annul',
  'thwart',
  'overturn',
]);
const unsure = new Set([
  'consider',
  'weigh',
  'mull',
  'explore',
  'discuss',
  'negotiate',
  'eye',
  'prepare',
  'pursue',
  'seek',
  'ponder',
  'study',
  'contemplate',
  'evaluate',
  'review',
  'start',
  'begin',
  'launch',
  'initiate',
  'resume',
  'restart',
  'reopen',
  'revive',
  'open',
  'oppose',
  'fight',
  'look',
  'talk',
  'speak',
  'debate',
  'float',
  'moot',
  'haggle',
]);

const isRelative = ({ opener }: Clause): boolean => opener === 'which' || opener === 'who' || opener === 'that';

/** The clause that a phrase belongs to: the finite one whose subject it is, else the one whose argument it is. */
export const clauseAround = (chunk: Chunk, { parse }: Context): Clause | undefined =>
  parse.clauses.find((c) => c.form === 'finite' && !isRelative(c) && c.subject.includes(chunk)) ??
  parse.clauses.find((c) => c.form === 'finite' && c.subject.includes(chunk)) ??
  parse.clauses.find((c) => c.args.includes(chunk)) ??
  parse.clauses.find((c) => c.subject.includes(chunk));

/** Status of an event told by a noun ("KT's purchase of Moreh"), from the clause that the noun stands in. */
export function nominalStatus(chunk: Chunk, context: Context): Read<Status> | undefined {
  const { text } = context.reading.document;
  const words = evidenceAt(text, chunk.start, chunk.end);
  const clause = clauseAround(chunk, context);
  if (clause && isBroken(clause)) return read('ended', words);
  const adjective = chunk.tokens
    .map((t) => t.lower)
    .find((w) =>
      /^(?:planned|proposed|pending|potential|possible|failed|aborted|abandoned|would-be|rumou?red|attempted|prospective|intended|upcoming)$/.test(
        w,
      ),
    );
  if (adjective) return read(clause && stopped(clause) ? 'considered' : adjectiveStatus(adjective), words);
  if (/^(?:bid|bids|offer|talks|interest|approach)$/.test(head(chunk).lower)) return read('considered', words);
  if (!clause) return read(hedged(context.sentence.text) ? 'considered' : 'completed', words);
  const own = statusOf(clause, context);
  if (pending(clause)) return read('announced', words);
  if (clause.negated && ['pursue', 'proceed', 'continue', 'go', 'complete', 'close'].includes(clause.lemma))
    return read('ended', words);
  if (unsure.has(clause.lemma) || stopped(clause)) return read('considered', words);
  if (!own) return undefined;
  if (own.value !== 'completed') return read(own.value, words, ...own.evidence);
  return read(
    decided.has(clause.lemma)
      ? 'announced'
      : done.has(clause.lemma) || !hedged(context.sentence.text)
        ? 'completed'
        : 'considered',
    words,
    ...own.evidence,
  );
}

/** "collapsed", "was called off", "fell through", "came to nothing": told as ended, not as what may be. */
const isBroken = (clause: Clause): boolean =>
  !isUnsure(clause) &&
  (broken.has(clause.lemma) ||
    cameToNothing(clause) ||
    /^(?:(?:pull|back|walk)\+(?:out|away)|(?:vote|strike|knock)\+down)$/.test(
      `${clause.lemma}+${clause.verb.particle}`,
    ));

/** "was postponed", "has been put on hold": neither done nor ended. */
const stopped = (clause: Clause): boolean =>
  ['postpone', 'delay', 'defer', 'pause', 'suspend', 'freeze'].includes(clause.lemma) ||
  (clause.lemma === 'put' &&
    (clause.verb.particle === 'off' || clause.args.some((c) => /^(?:hold|ice)$/.test(head(c).lower))));

/** "is awaiting clearance", "is subject to approval", "needs the regulator's approval": agreed, not yet done. */
const pending = (clause: Clause): boolean =>
  ['await', 'face', 'need', 'require'].includes(clause.lemma) ||
  clause.args.some((c) => /^(?:go-ahead|approval|clearance|nod|consent|blessing|light)$/.test(head(c).lower)) ||
  (clause.lemma === 'be' && clause.args.some((c) => /^(?:subject|pending|track)$/.test(head(c).lower)));

function adjectiveStatus(word: string): Status {
  if (/^(?:planned|pending|intended|upcoming)$/.test(word)) return 'announced';
  return /^(?:failed|aborted|abandoned|attempted)$/.test(word) ? 'ended' : 'considered';
}

/** The phrases that hang on a phrase: those with prepositions right behind it. */
export function hangingOn(chunk: Chunk, context: Context): readonly Chunk[] {
  const { items } = context.parse;
  const found: Chunk[] = [];
  for (let i = items.indexOf(chunk) + 1; i > 0 && i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'chunk' || (item.prep === undefined && item.tokens[0]!.tag !== 'date')) break;
    found.push(item);
  }
  return found;
}

/** The day of a deal told by a noun: the one right behind it ("its purchase of B in March"), else that of the clause around it. */
export function nominalDates(hanging: readonly Chunk[], clause: Clause | undefined, context: Context): EventDates {
  const day = hanging.filter(isDate).flatMap((c) => mentionsIn(c, 'date'))[0];
  if (day && day.role !== 'over' && day.role !== 'since' && !(clause && isEnding(clause)))
    return { date: read(day.value, { start: day.start, end: day.end, quote: day.quote }) };
  return clause ? datesOf(clause, context) : {};
}
