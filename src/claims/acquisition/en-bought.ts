import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import { actors } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { objectParties, objects, partiesAfter, payments, stakeNouns, wideArguments } from '../en/money-roles.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import { isControl } from '../investment/en-payments.ts';
import { acquisitionClaim } from './en-claim.ts';

type Acquisition = Values<'acquisition'>;

function bought(clause: Clause, context: Context): Acquisition[] {
  const chunks = wideArguments(clause, context);
  if (clause.passive) return boughtBy(clause, chunks, context);
  if (['raise', 'increase', 'lift', 'boost'].includes(clause.lemma) && !clause.args.some((c) => hasWord(c, stakeNouns)))
    return [];
  const paying = ['pay', 'spend', 'shell', 'fork', 'splash'].includes(clause.lemma);
  if (paying && !chunks.some((c) => ['for', 'on'].includes(c.prep ?? ''))) return [];
  const stake = [
    ...(paying ? chunks.filter((c) => ['for', 'on', 'to'].includes(c.prep ?? '')) : []),
    ...objects(clause),
    ...(clause.gap ? [clause.gap] : []),
  ].find(
    (c) =>
      hasWord(c, stakeNouns) ||
      hasWord(c, new Set(['control', 'majority', 'ownership'])) ||
      /^(?:whole|rest|remainder|entirety|all)$/.test(head(c).lower) ||
      (mentionsIn(c, 'percent').length > 0 && chunks.some((o) => o.prep === 'of')),
  );
  if (stake) {
    const paid = payments(
      [...(clause.gap ? [clause.gap] : []), ...chunks],
      new Set(['in', 'of']),
      clause,
      context,
    ).filter(
      (p) =>
        isControl(clause, p, context) ||
        hasWord(stake, new Set(['control', 'majority', 'whole', 'rest', 'remainder', 'entirety', 'all'])),
    );
    return paid.flatMap((p) =>
      acquisitionClaim(
        actors(clause, context),
        p.parties[0]!,
        chunks,
        partiesAfter(clause, ['from'], context)[0],
        context,
      ),
    );
  }
  if (paying) return [];
  if (['take', 'pick', 'win', 'gain'].includes(clause.lemma) && clause.verb.particle === undefined) return [];
  const target = objectAssets(clause, context);
  const first = objects(clause).find((c) => mentionsIn(c, 'date').length === 0);
  if ((!first && !clause.gap) || (first && clause.args.filter((c) => c.start >= clause.verb.end).indexOf(first) > 1))
    return [];
  return target.flatMap((t) =>
    acquisitionClaim(actors(clause, context), t, chunks, partiesAfter(clause, ['from'], context)[0], context),
  );
}

/** The thing bought: the object, a company or what is named like a product. */
function objectAssets(clause: Clause, context: Context): Party[] {
  const parties = objectParties(clause, context);
  const object = objects(clause).find((c) => mentionsIn(c, 'date').length === 0) ?? clause.gap;
  return object && (parties.length === 0 || dealUnit(object, context)) ? dealThings(object, clause, context) : parties;
}

function boughtBy(clause: Clause, chunks: readonly Chunk[], context: Context): Acquisition[] {
  const buyers = partiesAfter(clause, [clause.lemma === 'sell' ? 'to' : 'by'], context);
  if (clause.subject.some((c) => hasWord(c, stakeNouns))) return [];
  return clause.subject
    .flatMap((c) => dealThings(c, clause, context))
    .flatMap((t) => acquisitionClaim(buyers, t, chunks, undefined, context));
}

/** A bought B. */
export const boughtCompany = clauseRule({
  name: 'en/acquisition/bought',
  type: 'acquisition',
  confidence: 0.88,
  gloss: 'A bought/acquired/took over B, or a majority of B; B was bought by A, B was sold to A.',
  verbs:
    'buy buy+out acquire take take+over takeover purchase snap+up scoop+up absorb swallow swallow+up gobble+up gobble pick+up win gain secure sell pay spend shell+out fork+out splash raise increase lift boost',
  values: (clause, context) => (clause.lemma === 'sell' && !clause.passive ? [] : bought(clause, context)),
  examples: [
    {
      text: '[Cisco] bought rival [Netgate Signals] in February 2023 for $400 million.',
      reads: [
        {
          acquirers: ['Cisco'],
          target: 'Netgate Signals',
          amount: { value: 4e8, currency: 'USD' },
          date: '2023-02',
          status: 'completed',
        },
      ],
    },
    {
      text: '[LithoLoop] was bought by commodity trader [Glencore] in April 2023.',
      reads: [{ acquirers: ['Glencore'], target: 'LithoLoop', date: '2023-04' }],
    },
    {
      text: '[CJ] agreed to acquire a 51 percent stake in [Timewise] for $22 million.',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', stake: 51, status: 'announced' }],
    },
    { text: '[CJ] is in talks to buy [Timewise].', reads: [{ target: 'Timewise', status: 'considered' }] },
    {
      text: '[CJ] bought the parcel business of [Timewise] for $22 million.',
      reads: [{ acquirers: ['CJ'], target: 'parcel business of Timewise', amount: { value: 22e6, currency: 'USD' } }],
    },
    {
      text: '[CJ] has taken over a Polish bottling plant from [Timewise].',
      reads: [{ target: 'Polish bottling plant', seller: 'Timewise' }],
    },
    { text: '[CJ] secured a credit facility from [Timewise].', reads: null },
    { text: '[CJ] is to buy [Timewise].', reads: [{ target: 'Timewise', status: 'announced' }] },
    { text: '[CJ] has yet to buy [Timewise].', reads: [{ target: 'Timewise', status: 'considered' }] },
    { text: '[CJ] has put its plan to buy [Timewise] on ice.', reads: [{ target: 'Timewise', status: 'considered' }] },
    { text: 'A report that [CJ] had bought [Timewise] was wrong.', reads: [{ target: 'Timewise', status: 'denied' }] },
    {
      text: 'SEOUL, Jan. 9 -- [CJ] bought [Timewise] from its founders for $22 million.',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', amount: { value: 22e6, currency: 'USD' } }],
    },
    { text: '[CJ] almost bought [Timewise].', reads: null },
    { text: '[CJ] bought 10 percent of [Timewise].', reads: null },
    { text: '[CJ] did not buy [Timewise].', reads: null },
  ],
});
