import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { actors, contextOf, partiesIn, partiesOf } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { agreedBeside } from '../en/figures.ts';
import { stakeNouns } from '../en/money-roles.ts';
import { clauseAround, hangingOn, nominalDates, nominalStatus } from '../en/nominal.ts';
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
    {
      text: 'The sale by [Carlton] of its 100 percent of [Twosome] to [Bainbridge] was completed in May 2023.',
      reads: [{ seller: 'Carlton', asset: 'Twosome', buyer: 'Bainbridge', stake: 100, date: '2023-05' }],
    },
    {
      text: "[KT] completed the sale of 7.5 percent of the builder [Daewon]'s shares to pension funds.",
      reads: [{ seller: 'KT', asset: 'Daewon', stake: 7.5 }],
    },
    {
      text: '[KT] has started the sale of its leather unit.',
      reads: [{ asset: 'leather unit', status: 'considered' }],
    },
    { text: '[KT] announced a sale of handsets.', reads: null },
  ],
};

function fromNoun(chunk: Chunk, context: Context): Draft<'divestment'>[] {
  const hanging = hangingOn(chunk, context);
  const clause = clauseAround(chunk, context);
  const things = hanging.filter((c) => ['of', 'in', 'from'].includes(c.prep ?? ''));
  const sellers = sellersOf(chunk, hanging, clause, context);
  const assets = things.flatMap((c) => soldIn(c, context)).slice(0, 1);
  const buyer = hanging.filter((c) => c.prep === 'to').flatMap((c) => partiesIn(c, undefined, context))[0];
  const status = nominalStatus(chunk, context);
  if (!status || assets.length === 0) return [];
  const dates = nominalDates(hanging, clause, context);
  return divestmentClaim(
    sellers,
    assets,
    buyer,
    [chunk, ...hanging, ...agreedBeside([chunk, ...hanging], context)],
    context,
  ).map((values) => ({
    type: 'divestment',
    rule: saleOf.name,
    values: { ...values, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}

/** Who sells: the owner of the noun, who stands behind "by", who acts, or whose unit it is. */
function sellersOf(chunk: Chunk, hanging: readonly Chunk[], clause: Clause | undefined, context: Context): Party[] {
  const possessor = possessorOf(chunk);
  if (possessor) return partiesOf(possessor, context);
  const by = hanging.filter((c) => c.prep === 'by').flatMap((c) => partiesIn(c, undefined, context));
  if (by.length > 0) return by;
  if (clause && !clause.subject.includes(chunk) && chunk.prep !== 'in') return actors(clause, context);
  const owner = hanging.filter((c) => dealUnit(c, context)).map((c) => possessorOf(c))[0];
  return owner ? partiesOf(owner, context) : [];
}

/** What is sold by a phrase: a company or unit, or the company behind "'s shares". */
function soldIn(chunk: Chunk, context: Context): Party[] {
  if (nameOf(chunk) || dealUnit(chunk, context)) return dealThings(chunk, undefined, context);
  const owner =
    hasWord(chunk, stakeNouns) && chunk.tokens.some((t) => t.tag === 'poss') ? possessorOf(chunk) : undefined;
  return owner ? partiesOf(owner, context) : [];
}
