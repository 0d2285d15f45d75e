import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Context } from '../en/context.ts';
import { actors, contextOf, partiesIn, partiesOf } from '../en/context.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import { statusOf } from '../en/status.ts';
import type { Rule } from '../rule.ts';
import { countIn, dealNouns } from './counted-en.ts';
import { totalOf } from './invested-en.ts';

/** A's spending on the two firms stands at a sum. */
export const spendingOn: Rule<'total'> = {
  name: 'en/total/spending-stands-at',
  type: 'total',
  confidence: 0.75,
  gloss: "A's spending/investment on several firms stands at / totals / comes to a sum.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.clauses
      .filter((c) => ['stand', 'total', 'come', 'reach', 'amount', 'be', 'exceed', 'top'].includes(c.lemma))
      .flatMap((clause) => standing(clause, context));
  },
  examples: [
    {
      text: "[KT]'s spending on the two firms stands at 68.5 billion won.",
      reads: [{ investor: 'KT', amount: { value: 68.5e9, currency: 'KRW' } }],
    },
    { text: "[KT]'s spending on marketing stands at 68.5 billion won.", reads: null },
  ],
};

const outlays =
  /^(?:spending|investment|investments|outlay|outlays|bets|commitments|holdings|portfolio|exposure|deals)$/;
const groups = new Set(['firms', 'two', 'three', 'pair', 'trio']);

function standing(clause: Clause, context: Context): Draft<'total'>[] {
  const subject = clause.subject[0];
  if (!subject || !outlays.test(head(subject).lower)) return [];
  const owner = possessorOf(subject);
  const scope = [...clause.args, ...clause.subject].find(
    (c) => ['on', 'in', 'into', 'to'].includes(c.prep ?? '') && (hasWord(c, dealNouns) || hasWord(c, groups)),
  );
  const investor = owner ? partiesOf(owner, context)[0] : partiesIn(subject, clause, context)[0];
  const money = clause.args.flatMap((c) => mentionsIn(c, 'money'))[0];
  if (!investor || !money || (!scope && !hasWord(subject, new Set(['startup', 'venture'])))) return [];
  return [
    {
      type: 'total',
      rule: spendingOn.name,
      sentence: context.sentence.index,
      trigger: evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
      values: totalOf(investor, { money, scope, chunks: clause.args, clause }, context),
    },
  ];
}

const counts = new Set([
  'deals',
  'investments',
  'acquisitions',
  'transactions',
  'takeovers',
  'bets',
  'exits',
  'startups',
]);

/** "came second with 41 deals worth 24.7 billion won", "has a portfolio of 120 companies". */
export const dealsWorth = clauseRule({
  name: 'en/total/deals-worth',
  type: 'total',
  confidence: 0.72,
  gloss: 'A has, or stands somewhere with, a number of deals worth a sum, or a portfolio of a number of companies.',
  verbs: 'have come rank top lead finish follow be hold count boast run own manage total',
  values: (clause, context) => {
    if (clause.passive || clause.negated || statusOf(clause, context)?.value !== 'completed') return [];
    const counted = countIn(clause.args, false);
    if (!counted) return [];
    const worth = worthBehind(counted.chunk, context);
    const held = clause.args[clause.args.indexOf(counted.chunk) - 1];
    const portfolio = counted.chunk.prep === 'of' && held !== undefined && head(held).lower === 'portfolio';
    const dealt = worth !== undefined && hasWord(counted.chunk, counts);
    if (!portfolio && !dealt) return [];
    return actors(clause, context)
      .slice(0, 1)
      .map((p): Values<'total'> =>
        totalOf(p, { money: worth, counted, scope: counted.chunk, chunks: clause.args, clause }, context),
      );
  },
  examples: [
    {
      text: '[Larkspur] came second with 41 deals worth 24.7 billion won.',
      reads: [{ investor: 'Larkspur', amount: { value: 24.7e9, currency: 'KRW' }, count: 41 }],
    },
    { text: '[Larkspur] has a portfolio of 120 startups.', reads: [{ investor: 'Larkspur', count: 120 }] },
    { text: '[Larkspur] has a portfolio of 120 patents worth 24.7 billion won.', reads: null },
  ],
});

function worthBehind(chunk: Chunk, { parse }: Context) {
  const next = parse.items[chunk.at + 1];
  return next?.kind === 'chunk' && ['worth', 'for', 'of'].includes(next.prep ?? '')
    ? mentionsIn(next, 'money')[0]
    : undefined;
}
