import { head, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { actors, contextOf, partiesIn, partiesOf } from '../en/context.ts';
import type { Context } from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { clauseAround, hangingOn, nominalStatus } from '../en/nominal.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import type { Rule } from '../rule.ts';
import { divestmentClaim } from './en-claim.ts';

/** A's sale of B to C. */
export const saleOf: Rule<'divestment'> = {
  name: 'en/divestment/sale-of',
  type: 'divestment',
  confidence: 0.78,
  gloss: "A's sale of (its stake in) B to C for a sum; A completed the sale of B.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && /^(?:sale|disposal|divestiture|divestment|exit)$/.test(head(item).lower)
        ? fromNoun(item, context)
        : [],
    );
  },
  examples: [
    {
      text: '[KT] completed the sale of its 12 percent stake in [Pawton] to [Grab] in June 2023.',
      reads: [{ seller: 'KT', asset: 'Pawton', buyer: 'Grab', stake: 12, date: '2023-06', status: 'completed' }],
    },
    { text: '[KT] announced a sale of handsets.', reads: null },
  ],
};

function fromNoun(chunk: Chunk, context: Context): Draft<'divestment'>[] {
  const hanging = hangingOn(chunk, context);
  const clause = clauseAround(chunk, context);
  const possessor = possessorOf(chunk);
  const sellers = possessor
    ? partiesOf(possessor, context)
    : clause && !clause.subject.includes(chunk)
      ? actors(clause, context)
      : [];
  const things = hanging.filter((c) => ['of', 'in', 'from'].includes(c.prep ?? ''));
  const assets = things
    .flatMap((c) => (nameOf(c) || dealUnit(c, context) ? dealThings(c, undefined, context) : []))
    .slice(0, 1);
  const buyer = hanging.filter((c) => c.prep === 'to').flatMap((c) => partiesIn(c, undefined, context))[0];
  const status = nominalStatus(chunk, context);
  if (!status || assets.length === 0) return [];
  const dates = clause ? datesOf(clause, context) : {};
  return divestmentClaim(sellers, assets, buyer, [chunk, ...hanging], context).map((values) => ({
    type: 'divestment',
    rule: saleOf.name,
    values: { ...values, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}
