import type { Clause } from '../../language/en/clauses.ts';
import { head, mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, organisation, partiesOf } from '../en/context.ts';
import { amountFields, clauseEnd, sumsIn } from '../en/figures.ts';
import { statusOf } from '../en/status.ts';
import type { Status } from '../en/status.ts';
import { behind } from './en-participants.ts';

type Investment = Values<'investment'>;

const offering = new Set(['ipo', 'flotation', 'float', 'listing']);
const markets =
  /\b(?:exchange|bourse|nasdaq|nyse|kospi|kosdaq|aim|euronext|main market|stock market|board|new york|london|hong kong|tokyo|mumbai|seoul)\b/i;

/** The phrase that tells of a share offering: "an IPO", "its flotation", "an initial public offering". */
const isOffering = (chunk: Chunk): boolean =>
  (offering.has(head(chunk).lower) && chunk.prep !== 'ahead') ||
  (head(chunk).lower === 'offering' && chunk.tokens.some((t) => t.lower === 'public'));

/** Whether a clause tells of going public: "goes public", "will list on Nasdaq", "is considering an IPO". */
function goesPublic(clause: Clause, { reading }: Context): Chunk | 'verb' | undefined {
  const args = behind(clause);
  const { text } = reading.document;
  if (clause.lemma === 'go')
    return /^\s+public\b/.test(text.slice(clause.verb.end, clause.verb.end + 8)) ? 'verb' : undefined;
  if (clause.lemma === 'list' || clause.lemma === 'debut')
    return !args.some((c) => c.prep === undefined && mentionsIn(c, 'date').length === 0) &&
      args.some((c) => ['on', 'in'].includes(c.prep ?? '') && markets.test(text.slice(c.start, c.end)))
      ? 'verb'
      : undefined;
  return args.find((c) => (c.prep === undefined || (clause.lemma === 'file' && c.prep === 'for')) && isOffering(c));
}

const ending = /^(?:shelve|pull|scrap|withdraw|abandon|cancel|drop)$/;
const weighing = /^(?:consider|weigh|explore|mull|eye|study|discuss|contemplate|postpone|delay)$/;

function statusIn(clause: Clause, context: Context): Status | undefined {
  const own = statusOf(clause, context)?.value;
  if (own === undefined) return undefined;
  if (ending.test(clause.lemma) && own === 'completed') return 'ended';
  if (weighing.test(clause.lemma)) return own === 'ended' ? own : 'considered';
  if (
    clause.lemma === 'go' ||
    clause.lemma === 'list' ||
    clause.lemma === 'debut' ||
    /^(?:complete|close)$/.test(clause.lemma)
  )
    return own;
  return own === 'completed' ? 'announced' : own;
}

/** Whose offering it is: the owner in its phrase, else who acts. */
function issuer(told: Chunk | 'verb', clause: Clause, context: Context): Party | undefined {
  if (clause.passive) return undefined;
  const at = told === 'verb' ? -1 : told.tokens.findIndex((t) => t.tag === 'poss');
  const owner = told === 'verb' ? undefined : told.tokens[at - 1]?.mention;
  if (owner?.kind === 'name') return partiesOf(owner, context)[0];
  const acting = actors(clause, context);
  return acting.length === 1 ? acting[0] : undefined;
}

/** The sum hoped for: in the phrase, behind its "of", or with a verb of raising that follows. */
function sumOf(told: Chunk | 'verb', clause: Clause, context: Context): Investment {
  const raising = context.parse.clauses.find(
    (c) => c.index > clause.index && /^(?:raise|seek|fetch|hop|hope)$/.test(c.lemma),
  );
  const next = told === 'verb' ? undefined : behind(clause)[behind(clause).indexOf(told) + 1];
  const near = told === 'verb' ? [] : [told, ...(next?.prep === 'of' ? [next] : [])];
  const money = sumsIn([...near, ...(raising ? behind(raising) : [])], context)[0]?.money;
  const words = evidenceAt(context.reading.document.text, clause.verb.start, clauseEnd(clause));
  return money ? { ...amountFields(money), amountScope: read('round' as const, words) } : {};
}

function listed(clause: Clause, context: Context): Investment[] {
  const told = goesPublic(clause, context);
  const party = told && issuer(told, clause, context);
  const status = told && statusIn(clause, context);
  if (!told || !party || !status) return [];
  const sum = sumOf(told, clause, context);
  if (!sum.amount && status === 'completed') return [];
  const words = evidenceAt(context.reading.document.text, clause.verb.start, clauseEnd(clause));
  return [
    {
      investors: { value: [], evidence: [] },
      investee: organisation(party, context),
      ...sum,
      round: read('ipo' as const, words),
      status: read(status, words),
    },
  ];
}

/** B goes public. */
export const goingPublic = clauseRule({
  name: 'en/investment/going-public',
  type: 'investment',
  confidence: 0.75,
  gloss:
    'B goes public, lists on an exchange, plans/files for/considers/shelves an IPO (of a sum, to raise a sum); status comes from the verb.',
  verbs:
    'go list debut plan prepare consider weigh explore mull eye file shelve pull scrap withdraw abandon cancel drop complete close study discuss contemplate seek',
  values: listed,
  examples: [
    {
      text: '[Rebel Chips] is preparing to go public in the second half of 2025.',
      reads: [{ investee: 'Rebel Chips', round: 'ipo', date: '2025-41', status: 'announced' }],
    },
    {
      text: '[LendLeaf] is considering an IPO of up to $500 million.',
      reads: [{ investee: 'LendLeaf', round: 'ipo', status: 'considered', amount: { value: 500e6, currency: 'USD' } }],
    },
    {
      text: '[KreditCart] shelved its IPO in October 2023.',
      reads: [{ investee: 'KreditCart', round: 'ipo', status: 'ended', date: '2023-10' }],
    },
    {
      text: '[Merrow Bio] filed for an initial public offering on Nasdaq to raise $175 million.',
      reads: [{ investee: 'Merrow Bio', round: 'ipo', status: 'announced', amount: { value: 175e6, currency: 'USD' } }],
    },
    {
      text: '[Ecora] will list on the KOSPI in 2027, to raise about $300 million.',
      reads: [{ investee: 'Ecora', round: 'ipo', status: 'announced', date: '2027' }],
    },
    { text: '[LendLeaf] will list its prices in the app.', reads: null },
    { text: '[LendLeaf] has grown since it went public in January 2022.', reads: null },
    { text: '[LendLeaf] went to the public library.', reads: null },
  ],
});

/** Rules about listings, in order. */
export const investmentListingRules = [goingPublic] as const;
