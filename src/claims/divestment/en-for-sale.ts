import type { Clause } from '../../language/en/clauses.ts';
import { chunkOf, head, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import { actors, partiesOf, topicBefore } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { objects } from '../en/money-roles.ts';
import type { Status } from '../en/status.ts';
import { dealThings } from '../en/units.ts';
import { divestmentClaim } from './en-claim.ts';

const takers =
  /^(?:buyers?|takers?|owners?|purchasers?|acquirers?|sale|bids?|offers?|bidders?|suitors?|options|alternatives|divestment|disposal|divestiture)$/;

/** A status with the words of the clause that tells it. */
const told = (value: Status, clause: Clause, context: Context) =>
  read(value, evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end));

/** A bank "has been mandated to find a buyer": the seller is what the text speaks of. */
function sellersOf(clause: Clause, context: Context): Party[] {
  const { governor } = clause;
  if (!governor?.passive || !/^(?:mandate|hire|appoint|task|retain|engage|tap|ask)$/.test(governor.lemma))
    return actors(clause, context);
  const topic = topicBefore(context);
  const { start, end } = governor.verb;
  return topic === undefined
    ? []
    : [{ entity: topic, evidence: evidenceAt(context.reading.document.text, start, end) }];
}

/** A looks for a buyer for B. */
export const soughtBuyer = clauseRule({
  name: 'en/divestment/sought-buyer',
  type: 'divestment',
  confidence: 0.75,
  gloss: 'A looks for a buyer for B, invites bids for B, reviews options for B, explores a sale of B: under review.',
  verbs:
    'look seek find explore consider weigh mull hunt search study review pursue invite solicit sound+out court evaluate assess',
  values: (clause, context) => {
    const words = clause.args.findIndex((c) => c.start > clause.verb.start && takers.test(head(c).lower));
    if (words < 0 || clause.negated) return [];
    if (/^(?:bids?|offers?)$/.test(head(clause.args[words]!).lower) && !/^(?:invite|solicit|seek)$/.test(clause.lemma))
      return [];
    const chunks = clause.args.slice(words + 1);
    const asset = chunks
      .filter((c) => ['for', 'of', 'in'].includes(c.prep ?? ''))
      .flatMap((c) => dealThings(c, clause, context))[0];
    const status = told('considered', clause, context);
    return asset
      ? divestmentClaim(sellersOf(clause, context), [asset], undefined, chunks, context).map((c) => ({ ...c, status }))
      : [];
  },
  examples: [
    {
      text: '[Lotte] is looking for a buyer for [Lotte Rental].',
      reads: [{ seller: 'Lotte', asset: 'Lotte Rental', status: 'considered' }],
    },
    {
      text: '[Lotte] is looking for takers for its 9 percent of [Dunamo].',
      reads: [{ seller: 'Lotte', asset: 'Dunamo', stake: 9, status: 'considered' }],
    },
    { text: '[Lotte] is looking for a buyer for its tickets.', reads: null },
    { text: '[Lotte] is weighing an offer for [Dunamo].', reads: null },
  ],
});

/** "for sale", "on the block", "on the market", "up for auction". */
const isForSale = (chunk: Chunk): boolean =>
  (chunk.prep === 'for' && /^(?:sale|auction|grabs)$/.test(head(chunk).lower) && chunk.tokens.length === 1) ||
  (chunk.prep === 'on' && /^(?:sale|block|market)$/.test(head(chunk).lower) && chunk.tokens.length <= 2) ||
  (chunk.prep === 'up' && head(chunk).lower === 'sale');

/** "its recycling arm up": the particle is no part of what is sold. */
const withoutUp = (chunk: Chunk): Chunk =>
  head(chunk).lower === 'up' && chunk.tokens.length > 1
    ? chunkOf(
        chunk.tokens,
        0,
        chunk.tokens.length - 1,
        chunk as { at: number; prep: string | undefined; joined: boolean },
      )
    : chunk;

/** A put B up for sale. */
export const putUp = clauseRule({
  name: 'en/divestment/put-up',
  type: 'divestment',
  confidence: 0.8,
  gloss: 'A put B up for sale, on the block, on the market: under review.',
  verbs: 'put put+up place offer list',
  values: (clause, context) => {
    if (clause.passive || !clause.args.some((c) => c.start > clause.verb.start && isForSale(c))) return [];
    const assets = objects(clause)
      .slice(0, 1)
      .flatMap((c) => dealThings(withoutUp(c), clause, context));
    const status = told(clause.negated ? 'denied' : 'considered', clause, context);
    return divestmentClaim(actors(clause, context), assets, undefined, clause.args, context).map((c) => ({
      ...c,
      status,
    }));
  },
  examples: [
    {
      text: '[Lotte] has put rental affiliate [Ride Go] on the block.',
      reads: [{ seller: 'Lotte', asset: 'Ride Go', status: 'considered' }],
    },
    {
      text: '[Lotte] has put its recycling arm up for sale.',
      reads: [{ seller: 'Lotte', asset: 'recycling arm', status: 'considered' }],
    },
    { text: '[Lotte] has put tickets on sale.', reads: null },
  ],
});

/** Who owns what is for sale: its owner in the phrase, or who speaks of it. */
function ownersOf(clause: Clause, context: Context): Party[] {
  const owner = clause.subject.map((c) => possessorOf(c))[0];
  if (owner) return partiesOf(owner, context);
  return clause.governor ? actors(clause.governor, context) : [];
}

/** A's B is for sale. */
export const forSale = clauseRule({
  name: 'en/divestment/for-sale',
  type: 'divestment',
  confidence: 0.7,
  gloss: "A's B is (up) for sale or on the block: under review; A denied that B was for sale: denied.",
  verbs: 'be be+up go go+up come come+up stay remain',
  values: (clause, context) => {
    if (!clause.args.some((c) => c.start > clause.verb.start && isForSale(c))) return [];
    const assets = clause.subject.slice(0, 1).flatMap((c) => dealThings(c, clause, context));
    const isDenied = clause.negated || /^(?:deny|rebut|refute|dismiss)$/.test(clause.governor?.lemma ?? '');
    const status = told(isDenied ? 'denied' : 'considered', clause, context);
    return divestmentClaim(ownersOf(clause, context), assets, undefined, [], context).map((c) => ({ ...c, status }));
  },
  examples: [
    {
      text: "[Lotte]'s Danish arm is up for sale.",
      reads: [{ seller: 'Lotte', asset: 'Danish arm', status: 'considered' }],
    },
    {
      text: '[Lotte] denied that [Farfield] was for sale.',
      reads: [{ seller: 'Lotte', asset: 'Farfield', status: 'denied' }],
    },
    { text: "[Lotte]'s new phones are on sale.", reads: null },
  ],
});
