import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, partiesIn } from '../en/context.ts';
import { stakeIn, sumsIn } from '../en/figures.ts';
import type { Payment } from '../en/money-roles.ts';
import { stakeNouns } from '../en/money-roles.ts';
import { claimsOf, isControl } from './en-payments.ts';

type Investment = Values<'investment'>;

/** A stake told of in a sentence, and the phrase behind it that says of what. */
interface Holding {
  readonly stake: Chunk;
  readonly company: Chunk;
}

/** The last stake with its company before a place: "19.7 percent of Lumen", "its holding in Lumen". */
function holdingBefore(before: number, { parse }: Context): Holding | undefined {
  const at = parse.items.findLastIndex((item, i) => {
    const next = parse.items[i + 1];
    return (
      item.kind === 'chunk' &&
      next?.kind === 'chunk' &&
      next.end <= before &&
      (next.prep === 'in' || next.prep === 'of') &&
      nameOf(next) !== undefined &&
      (hasWord(item, stakeNouns) || head(item).tag === 'percent')
    );
  });
  return at < 0 ? undefined : { stake: parse.items[at] as Chunk, company: parse.items[at + 1] as Chunk };
}

/** Whether a clause says how the holding before it was got: "bought in 2021 for M", "paid M for it", "for which it paid M", "buying it". */
function tellsOfHolding(clause: Clause, holding: Holding, context: Context): boolean {
  if (clause.passive)
    return (
      clause.form === 'participle' &&
      [holding.company, holding.stake].some((c) => clause.subject.includes(c)) &&
      !clause.args.some((c) => c.prep === 'by')
    );
  if (clause.opener === 'which') return clause.lemma === 'pay' && isForWhich(clause, context);
  const referred = (c: Chunk): boolean => c.tokens.length === 1 && /^(?:it|them)$/.test(c.tokens[0]!.lower);
  return clause.args.some(
    (c) =>
      c.start > clause.verb.start && referred(c) && (clause.lemma === 'pay' ? c.prep === 'for' : c.prep === undefined),
  );
}

/** Whether "for" stands in front of the relative pronoun of a clause. */
function isForWhich(clause: Clause, { parse, sentence }: Context): boolean {
  const rel = parse.items.findLast((i) => i.kind === 'rel' && i.end <= clause.verb.start);
  return rel !== undefined && /\bfor $/.test(sentence.text.slice(0, rel.start - sentence.start));
}

/** Who holds: the subject of the last finite verb before the stake. */
function holder(holding: Holding, context: Context): Party[] {
  const verb = context.parse.clauses.findLast((c) => c.form === 'finite' && c.verb.start < holding.stake.start);
  return verb ? actors(verb, context) : [];
}

function bought(clause: Clause, context: Context): Investment[] {
  const holding = holdingBefore(clause.verb.start, context);
  if (!holding || !tellsOfHolding(clause, holding, context)) return [];
  const money = sumsIn(
    clause.args.filter((c) => c.prep === 'for' || (c.prep === undefined && clause.lemma === 'pay')),
    context,
  )[0]?.money;
  const dated = clause.args.some((c) => mentionsIn(c, 'date').length > 0);
  const stake = stakeIn([holding.stake, holding.company], context);
  const own = clause.passive ? [] : actors(clause, context);
  const parties = partiesIn(holding.company, undefined, context).slice(0, 1);
  const investors = [...own, ...holder(holding, context)].filter((p) => p.entity !== parties[0]?.entity).slice(0, 1);
  const payment: Payment = { parties, ...(money && { money }), ...(stake && { stake }) };
  if ((!money && !dated) || isControl(clause, payment, context)) return [];
  return claimsOf(investors, [payment], clause, context);
}

/** A owns a stake in B, bought earlier for a sum. */
export const holdingBought = clauseRule({
  name: 'en/investment/holding-bought',
  type: 'investment',
  confidence: 0.8,
  gloss:
    'A stake that A holds or sells, with how A once got it: "bought in 2021 for M", "for which it paid M", "two years after buying it for M".',
  verbs: 'buy acquire purchase obtain pay pick+up',
  values: bought,
  examples: [
    {
      text: '[Pacific Life] owns 19 percent of [Lumen], bought in 2021 for $2 million.',
      reads: [
        {
          investors: ['Pacific Life'],
          investee: 'Lumen',
          stake: 19,
          amount: { value: 2e6, currency: 'USD' },
          date: '2021',
          status: 'completed',
        },
      ],
    },
    {
      text: '[KT] sold its 12 percent stake in [Pawton] to [Naver], two years after [KT] paid $9 million for it.',
      reads: [{ investors: ['KT'], investee: 'Pawton', stake: 12, amount: { value: 9e6, currency: 'USD' } }],
    },
    {
      text: '[KT] sold its 20 percent holding in [Pawton] to [Naver] after buying it for $5 million.',
      reads: [{ investors: ['KT'], investee: 'Pawton', stake: 20, amount: { value: 5e6, currency: 'USD' } }],
    },
    {
      text: '[KT] owns 14.9 percent of [Lumen], for which it paid $300 million in 2019.',
      reads: [
        { investors: ['KT'], investee: 'Lumen', stake: 14.9, amount: { value: 300e6, currency: 'USD' }, date: '2019' },
      ],
    },
    { text: '[KT] sold its 80 percent stake in [Pawton] after buying it for $5 million.', reads: null },
    { text: '[KT] owns 19 percent of [Lumen], which bought a plant in 2021 for $2 million.', reads: null },
  ],
});

/** Rules about holdings and how they came about, in order. */
export const investmentHeldRules = [holdingBought] as const;
