import { head } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import { actors } from '../en/context.ts';
import { objects } from '../en/money-roles.ts';
import { dealThings } from '../en/units.ts';
import { divestmentClaim } from './en-claim.ts';

/** A looks for a buyer for B. */
export const soughtBuyer = clauseRule({
  name: 'en/divestment/sought-buyer',
  type: 'divestment',
  confidence: 0.75,
  gloss: 'A looks for a buyer for B, explores a sale of B, puts B up for sale: under review.',
  verbs: 'look seek find put put+up explore consider weigh mull hunt search study review pursue',
  values: (clause, context) => {
    const words = clause.args.findIndex((c) =>
      /^(?:buyers?|sale|bidders?|suitors?|options|divestment|disposal|divestiture)$/.test(head(c).lower),
    );
    if (words < 0) return [];
    const forSale = clause.args[words]!.prep === 'for' && clause.lemma === 'put';
    const chunks = clause.args.slice(words + 1);
    const asset = forSale
      ? objects(clause).flatMap((c) => dealThings(c, clause, context))[0]
      : chunks
          .filter((c) => ['for', 'of', 'in'].includes(c.prep ?? ''))
          .flatMap((c) => dealThings(c, clause, context))[0];
    const status = {
      value: 'considered' as const,
      evidence: [evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end)],
    };
    return asset
      ? divestmentClaim(actors(clause, context), [asset], undefined, chunks, context).map((c) => ({ ...c, status }))
      : [];
  },
  examples: [
    {
      text: '[Lotte] is looking for a buyer for [Lotte Rental].',
      reads: [{ seller: 'Lotte', asset: 'Lotte Rental', status: 'considered' }],
    },
    { text: '[Lotte] is looking for a buyer for its tickets.', reads: null },
  ],
});
