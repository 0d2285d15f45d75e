import type { Clause } from '../../language/en/clauses.ts';
import { namesFrom } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Draft } from '../claim.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import {
  actors,
  contextOf,
  distinct,
  organisation,
  organisations,
  partiesIn,
  partiesOf,
  topicBefore,
} from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { amountFields, priceTold, stakeChange, stakeIn, sumsIn, valuationIn } from '../en/figures.ts';
import { objectParties, objects, partiesAfter, payments, stakeNouns, wideArguments } from '../en/money-roles.ts';
import { clauseAround, hangingOn, nominalStatus } from '../en/nominal.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import { acquisitionOfferRules } from './en-offers.ts';
import { isControl } from '../investment/en-payments.ts';
import type { AnyRule, Rule } from '../rule.ts';
import { evidenceAt } from '../../values/evidence.ts';

type Acquisition = Values<'acquisition'>;

function claim(
  acquirers: readonly Party[],
  target: Party,
  chunks: readonly Chunk[],
  seller: Party | undefined,
  context: Context,
): Acquisition[] {
  const buyers = distinct(acquirers).filter((a) => a.entity !== target.entity);
  if (buyers.length === 0) return [];
  const sum = sumsIn(chunks, context).find(({ chunk }) => chunk.prep !== 'with')?.money ?? priceTold(context);
  const stake = stakeIn(chunks, context);
  const valuation = valuationIn(context);
  return [
    {
      acquirers: organisations(buyers, context),
      target: organisation(target, context),
      ...amountFields(sum),
      ...(seller && seller.entity !== target.entity && { seller: organisation(seller, context) }),
      ...(stake && { stake }),
      ...stakeChange(chunks, context),
      ...(valuation && { valuation }),
    },
  ];
}

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
      claim(actors(clause, context), p.parties[0]!, chunks, partiesAfter(clause, ['from'], context)[0], context),
    );
  }
  if (paying) return [];
  if (['take', 'pick', 'win', 'gain'].includes(clause.lemma) && clause.verb.particle === undefined) return [];
  const target = objectAssets(clause, context);
  const first = objects(clause).find((c) => mentionsIn(c, 'date').length === 0);
  if ((!first && !clause.gap) || (first && clause.args.filter((c) => c.start >= clause.verb.end).indexOf(first) > 1))
    return [];
  return target.flatMap((t) =>
    claim(actors(clause, context), t, chunks, partiesAfter(clause, ['from'], context)[0], context),
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
    .flatMap((t) => claim(buyers, t, chunks, undefined, context));
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

/** A and B merge. */
export const merged = clauseRule({
  name: 'en/acquisition/merged',
  type: 'acquisition',
  confidence: 0.75,
  gloss: 'A merged with B, A will be merged into B: the surviving side acquires.',
  verbs: 'merge combine fold',
  values: (clause, context) => {
    const into = partiesAfter(clause, ['into'], context);
    const others = clause.passive
      ? clause.subject.flatMap((c) => partiesIn(c, clause, context))
      : objectParties(clause, context);
    if (into.length > 0)
      return (others.length > 0 ? others : actors(clause, context)).flatMap((t) =>
        claim(into.slice(0, 1), t, [], undefined, context),
      );
    const sides = distinct(actors(clause, context));
    const partner = partiesAfter(clause, ['with'], context);
    if (clause.lemma !== 'merge') return [];
    if (partner[0] && sides[0])
      return claim(sides.slice(0, 1), partner[0], wideArguments(clause, context), undefined, context);
    return sides.length === 2
      ? claim(sides.slice(0, 1), sides[1]!, wideArguments(clause, context), undefined, context)
      : [];
  },
  examples: [
    {
      text: '[Sapeon] agreed to merge with [Rebellions].',
      reads: [{ acquirers: ['Sapeon'], target: 'Rebellions', status: 'announced' }],
    },
    { text: '[Sapeon] merged two teams.', reads: null },
  ],
});

const takeoverBid = /^(?:bid|offer|takeover|approach|buyout|acquisition|merger)$/;

/** A prepares a takeover bid for B. */
export const preparedBid = clauseRule({
  name: 'en/acquisition/prepared-bid',
  type: 'acquisition',
  confidence: 0.7,
  gloss: 'A prepares/considers/makes a takeover bid (for B, else what the text speaks of).',
  verbs:
    'prepare make launch mount weigh mull consider table lodge plan explore discuss submit eye pursue ready withdraw drop abandon approach',
  values: (clause, context) => {
    const about = clause.lemma === 'approach';
    const at = clause.args.findIndex(
      (c) =>
        (about ? c.prep === 'about' || c.prep === 'over' : c.prep === undefined) &&
        takeoverBid.test(head(c).lower) &&
        (/^(?:takeover|buyout|acquisition|merger)$/.test(head(c).lower) ||
          hasWord(c, new Set(['takeover', 'buyout', 'acquisition', 'buy-out', 'merger', 'hostile', 'tender']))),
    );
    if (at < 0) return [];
    const named = partiesAfter({ ...clause, args: clause.args.slice(at + 1) }, ['for', 'of', 'with'], context);
    const topic = topicBefore(context);
    if (about && objectParties(clause, context).length === 0) return [];
    const target =
      (about ? objectParties(clause, context)[0] : named[0]) ??
      (topic === undefined
        ? undefined
        : {
            entity: topic,
            evidence: evidenceAt(context.reading.document.text, clause.args[at]!.start, clause.args[at]!.end),
          });
    const status = ['withdraw', 'drop', 'abandon'].includes(clause.lemma)
      ? ('ended' as const)
      : ('considered' as const);
    const words = evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end);
    return target
      ? claim(actors(clause, context), target, clause.args, undefined, context).map((c) => ({
          ...c,
          status: { value: status, evidence: [words] },
        }))
      : [];
  },
  examples: [
    {
      text: '[Posco] is preparing a takeover bid for [Voltree].',
      reads: [{ acquirers: ['Posco'], target: 'Voltree', status: 'considered' }],
    },
    { text: '[Posco] is preparing a bid for the stadium contract.', reads: null },
  ],
});

const nouns = new Set(['sale', 'acquisition', 'purchase', 'takeover', 'buyout', 'buy-out', 'merger']);

/** A's acquisition of B. */
export const acquisitionOf: Rule<'acquisition'> = {
  name: 'en/acquisition/purchase-of',
  type: 'acquisition',
  confidence: 0.8,
  gloss:
    "A's (sum) acquisition/purchase/takeover of B; the acquisition of B by A; status comes from the clause around the noun.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && nouns.has(head(item).lower) ? fromNoun(item, context) : [],
    );
  },
  examples: [
    {
      text: "[Northfield]'s $900M purchase of [Klarity] is dead.",
      reads: [
        { acquirers: ['Northfield'], target: 'Klarity', amount: { value: 9e8, currency: 'USD' }, status: 'ended' },
      ],
    },
    {
      text: '[Northfield] completed its acquisition of [Klarity] in May 2023.',
      reads: [{ acquirers: ['Northfield'], target: 'Klarity', status: 'completed', date: '2023-05' }],
    },
    {
      text: 'The sale of [Yogiyo] to [GS Retail] for $800 million was completed in October 2021.',
      reads: [{ acquirers: ['GS Retail'], target: 'Yogiyo', date: '2021-10' }],
    },
    {
      text: 'The merger between [Sapeon] and [Rebellions] was completed in May 2023; [Rebellions] is the surviving entity.',
      reads: [{ acquirers: ['Rebellions'], target: 'Sapeon', date: '2023-05' }],
    },
    { text: "[Northfield]'s purchase of chips rose.", reads: null },
  ],
};

/** Who merges: the two behind "their" or "between", the surviving one first. */
function mergingSides(chunk: Chunk, hanging: readonly Chunk[], clause: Clause | undefined, context: Context): Party[] {
  const between = hanging.find((c) => ['between', 'of'].includes(c.prep ?? '') && nameOf(c) !== undefined);
  const possessor = possessorOf(chunk);
  const found = between
    ? namesFrom(between, context.parse.items).flatMap((n) => partiesOf(n, context))
    : possessor
      ? partiesOf(possessor, context)
      : chunk.tokens[0]!.lower === 'their' && clause
        ? actors(clause, context)
        : [];
  const sides = distinct(found);
  const { text } = context.reading.document;
  const survivor = sides.find((side) => {
    const { name, surfaces } = context.reading.entities[side.entity]!;
    return [name, ...surfaces].some((s) =>
      ['is', 'was', 'will be', 'being', 'as'].some((be) => text.includes(`${s} ${be} the surviving`)),
    );
  });
  return survivor ? [survivor, ...sides.filter((s) => s !== survivor)] : sides;
}

function mergerOf(
  [acquirer, target]: readonly Party[],
  chunk: Chunk,
  clause: Clause | undefined,
  context: Context,
): Draft<'acquisition'>[] {
  const status = nominalStatus(chunk, context);
  if (!status || !acquirer || !target) return [];
  const dates = clause ? datesOf(clause, context) : {};
  return claim([acquirer], target, [], undefined, context).map((v) => ({
    type: 'acquisition',
    rule: acquisitionOf.name,
    values: { ...v, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}

function fromNoun(chunk: Chunk, context: Context): Draft<'acquisition'>[] {
  const hanging = hangingOn(chunk, context);
  const target = hanging
    .filter((c) => c.prep === 'of' || c.prep === 'with')
    .flatMap((c) => (nameOf(c) || dealUnit(c, context) ? dealThings(c, undefined, context) : []))[0];
  const clause = clauseAround(chunk, context);
  const sides = head(chunk).lower === 'merger' && !target ? mergingSides(chunk, hanging, clause, context) : [];
  if (sides.length === 2) return mergerOf(sides, chunk, clause, context);
  const possessor = possessorOf(chunk);
  const sale = head(chunk).lower === 'sale';
  if (sale && (possessor || (clause && !clause.subject.includes(chunk)))) return [];
  const by = sale
    ? hanging.filter((c) => c.prep === 'to').flatMap((c) => partiesIn(c, undefined, context))
    : hanging.filter((c) => c.prep === 'by').flatMap((c) => partiesIn(c, undefined, context));
  const acquirers = possessor
    ? partiesOf(possessor, context)
    : by.length > 0
      ? by
      : clause && !clause.subject.includes(chunk)
        ? actors(clause, context)
        : [];
  if (!target || acquirers.length === 0 || hanging.some((c) => hasWord(c, stakeNouns))) return [];
  const status = nominalStatus(chunk, context);
  if (!status) return [];
  const values = claim(acquirers, target, [chunk, ...hanging], undefined, context);
  const dates = clause ? datesOf(clause, context) : {};
  return values.map((v) => ({
    type: 'acquisition',
    rule: acquisitionOf.name,
    values: { ...v, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}

/** English rules for acquisitions. */
export const acquisitionRulesEn: readonly AnyRule[] = [
  boughtCompany,
  merged,
  preparedBid,
  acquisitionOf,
  ...acquisitionOfferRules,
];
