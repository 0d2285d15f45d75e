import type { Clause } from '../../language/en/clauses.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Context } from './context.ts';
import { isEnding, verbKey } from './endings.ts';
import { statusOf } from './status.ts';
import type { Status } from './status.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const denied = words('deny refute rebut rule+out dispute');
/** Verbs by which an offer is taken: decided, not yet done. */
const taking = words('accept approve back recommend endorse win clinch clear agree');
/** Verbs whose negation denies that there is an offer: "is not in the race", "has made no bid". */
const being = words('be have make plan consider weigh submit mull prepare lodge table join enter intend hold');

/** How far an offer, a bid or a place in an auction has gone, by the clause that it stands in: under review unless taken, refused, given up or denied. */
export function suitStatus(chunk: Chunk, clause: Clause | undefined, context: Context): Read<Status> | undefined {
  const { text } = context.reading.document;
  const told = clause ? judge(chunk, clause, context) : byAdjective(chunk);
  const words = clause
    ? evidenceAt(text, clause.verb.start, clause.verb.end)
    : evidenceAt(text, chunk.start, chunk.end);
  return told && read(told, words);
}

function judge(chunk: Chunk, clause: Clause, context: Context): Status | undefined {
  const own = statusOf(clause, context)?.value;
  if (own === 'denied' || denied.has(verbKey(clause)) || denied.has(clause.governor ? verbKey(clause.governor) : ''))
    return 'denied';
  if (clause.negated || chunk.tokens[0]!.lower === 'no') return being.has(clause.lemma) ? 'denied' : undefined;
  if (isEnding(clause)) return own === 'considered' || clause.modal !== undefined ? 'considered' : 'ended';
  if (clause.opener === 'if' || clause.opener === 'unless') return undefined;
  if (taking.has(clause.lemma)) return own === 'completed' ? 'announced' : 'considered';
  return own === 'ended' ? 'ended' : byAdjective(chunk);
}

const byAdjective = (chunk: Chunk): Status =>
  chunk.tokens.some((t) =>
    /^(?:failed|abortive|aborted|abandoned|unsuccessful|rejected|lapsed|ill-fated)$/.test(t.lower),
  )
    ? 'ended'
    : 'considered';
