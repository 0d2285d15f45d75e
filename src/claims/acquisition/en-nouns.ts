import { hasWord, head, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { actors, contextOf, partiesIn, partiesOf } from '../en/context.ts';
import type { Context } from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { stakeNouns } from '../en/money-roles.ts';
import { clauseAround, hangingOn, nominalStatus } from '../en/nominal.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import type { Rule } from '../rule.ts';
import { acquisitionClaim } from './en-claim.ts';
import { mergerOf, mergingSides } from './en-mergers.ts';

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
  if (sale && (possessor || hanging.some((c) => c.prep === 'by') || (clause && !clause.subject.includes(chunk))))
    return [];
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
  const values = acquisitionClaim(acquirers, target, [chunk, ...hanging], undefined, context);
  const dates = clause ? datesOf(clause, context) : {};
  return values.map((v) => ({
    type: 'acquisition',
    rule: acquisitionOf.name,
    values: { ...v, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}
