import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { NameMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, lastCompany, partiesIn, partiesOf, topicBeside } from '../en/context.ts';
import { stakeChange, stakeIn } from '../en/figures.ts';
import { objects, partiesAfter, payments, stakeNouns, wideArguments } from '../en/money-roles.ts';
import type { Payment } from '../en/money-roles.ts';

import { claimsOf, isControl } from './en-payments.ts';

type Investment = Values<'investment'>;

const stakeVerbs =
  'buy acquire take purchase pick+up snap+up grab secure get obtain receive amass build+up raise increase lift boost pay follow+up come+away scoop+up land add subscribe spend fork+out shell+out splash pay+out gain up hike double triple sell';

/** A took a stake in B. */
export const tookStake = clauseRule({
  name: 'en/investment/took-stake',
  type: 'investment',
  confidence: 0.88,
  gloss:
    'A took/bought/picked up a stake or shares in B (for a sum), paid a sum for a stake in B, bought into B; a majority is an acquisition instead.',
  verbs: stakeVerbs,
  values: (clause, context) => {
    if (clause.passive) return soldTo(clause, context);
    if (clause.lemma === 'sell') return soldOwn(clause, context);
    const into = clause.args.find((c) => c.prep === 'into' && nameOf(c) !== undefined && clause.lemma === 'buy');
    const chunks = [...(clause.gap ? [clause.gap] : []), ...spentAbove(clause), ...wideArguments(clause, context)];
    if (
      !into &&
      !chunks.some(
        (c) =>
          c.start >= clause.verb.start - 200 &&
          (hasWord(c, stakeNouns) ||
            (mentionsIn(c, 'percent').length > 0 &&
              (c.prep === 'for' || ownedPart(c, chunks) || isBareStake(c, clause, chunks)))),
      )
    )
      return [];
    const found = payments(chunks, new Set(into ? ['into'] : ['in', 'of']), clause, context);
    const paid = (found.length > 0 ? found : bareStake(clause, chunks, context)).filter(
      (p) => !isControl(clause, p, context),
    );
    return claimsOf(actors(clause, context), paid, clause, context);
  },
  examples: [
    {
      text: '[KT] paid 33.5 billion won for shares of [Rebellions] in July 2022.',
      reads: [
        { investors: ['KT'], investee: 'Rebellions', amount: { value: 33.5e9, currency: 'KRW' }, date: '2022-07' },
      ],
    },
    {
      text: '[KT] took a 6.7 percent stake in [Rebellions] for $20 million.',
      reads: [{ investors: ['KT'], investee: 'Rebellions', stake: 6.7, amount: { value: 20e6, currency: 'USD' } }],
    },
    {
      text: 'Last year [KT] bought into [Moreh], whose software runs models, for 15 billion won.',
      reads: [{ investors: ['KT'], investee: 'Moreh', amount: { value: 15e9, currency: 'KRW' }, date: '2023' }],
    },
    {
      text: '[Lumen] has sold a 22 percent stake to [Pacific Life] for $48 million.',
      reads: [{ investors: ['Pacific Life'], investee: 'Lumen', stake: 22, amount: { value: 48e6, currency: 'USD' } }],
    },
    {
      text: '[Lumen] makes lamps. [Pacific Life] bought 12 percent from the founder for $9 million in 2020.',
      reads: [{ investors: ['Pacific Life'], investee: 'Lumen', stake: 12, amount: { value: 9e6, currency: 'USD' } }],
    },
    {
      text: '[KT] invested $4 million in [Mealdock]. In exchange it received a 9.5 percent stake.',
      reads: [{ investors: ['KT'], investee: 'Mealdock', stake: 9.5 }],
    },
    {
      text: '[Kurly] sells food. [Anchor] raised its stake to 16.3 percent from 13.5 percent in June 2023, buying from a founder for $31 million.',
      reads: [{ investors: ['Anchor'], investee: 'Kurly', stake: 2.8, stakeAfter: 16.3 }],
    },
    {
      text: '[Coway] increased its holding in [Sleepwave] from 5 percent to 17 percent.',
      reads: [{ investors: ['Coway'], investee: 'Sleepwave', stake: 12, stakeAfter: 17 }],
    },
    { text: '[Kurly] sells food. [Anchor] raised its market share to 12 percent.', reads: null },
    { text: '[KT] bought a 51 percent stake in [Rebellions].', reads: null },
    { text: '[KT] bought 200 servers from [Rebellions].', reads: null },
  ],
});
/** "spent 22.4 billion won to buy shares": the sum stands with the verb above. */
const spentAbove = (clause: Clause): readonly Chunk[] =>
  clause.form === 'infinitive' && /^(?:spend|pay|use|invest)$/.test(clause.governor?.lemma ?? '')
    ? clause.governor!.args.filter((c) => c.prep === undefined && mentionsIn(c, 'money').length > 0)
    : [];

/** "bought the holding in 2016 for 180 billion won", "acquired a further 3 percent from Kestrel": of the company told of before. */
function bareStake(clause: Clause, chunks: readonly Chunk[], context: Context): Payment[] {
  const stake = chunks.find((c) => c.start > clause.verb.start && isBareStake(c, clause, chunks));
  const company = stake && stakeOwner(stake, clause, context);
  const part = stake && (stakeIn([stake], context) ?? wholePercent(stake, context));
  const money = chunks
    .filter((c) => c.prep === 'for' || (c.prep === undefined && clause.lemma === 'pay'))
    .flatMap((c) => mentionsIn(c, 'money'))[0];
  const raised = raisingOwn.has(clause.lemma) && stakeChange(chunks, context).stakeAfter;
  return company && (money || part || raised)
    ? [{ parties: [company], ...(money && { money }), ...(part && { stake: part }) }]
    : [];
}

/** The company of a bare stake: that of the verb above, of an owner in the clause, else what the text speaks of. */
function stakeOwner(stake: Chunk, clause: Clause, context: Context): Party | undefined {
  const acting = actors(clause, context);
  const others = (parties: readonly Party[]): Party | undefined =>
    parties.find((p) => !acting.some((a) => a.entity === p.entity));
  const above = (clause.governor?.args ?? []).filter((c) => ['in', 'of', 'into'].includes(c.prep ?? ''));
  const owners = clause.args.flatMap((c) => (c.prep === 'in' ? (possessorOf(c) ?? []) : []));
  return (
    others(above.flatMap((c) => partiesIn(c, clause, context))) ??
    others([...owners, ...shareholderOf(clause, context)].flatMap((o) => partiesOf(o, context))) ??
    stakeToldOf(stake.start, acting, context) ??
    (head(stake).tag === 'percent' || raisingOwn.has(clause.lemma)
      ? topicBeside(acting, context)
      : lastCompany(context.sentence.start, acting, context))
  );
}

/** "Its largest shareholder, Anchor, raised its stake": whose shareholder the subject is called. */
const shareholderOf = (clause: Clause, { parse }: Context): NameMention[] =>
  parse.items.flatMap((item) =>
    item.kind === 'chunk' &&
    item.end < clause.verb.start &&
    /^(?:shareholder|investor|backer|owner)$/.test(head(item).lower)
      ? (possessorOf(item) ?? [])
      : [],
  );

/** "its remaining 8 percent in Shelfie … It had paid 2 billion won for 12 percent": what a stake was told of before, in this paragraph. */
function stakeToldOf(before: number, acting: readonly Party[], context: Context): Party | undefined {
  const { reading, sentence } = context;
  for (let i = sentence.index; i >= 0 && reading.sentences[i]!.paragraph === sentence.paragraph; i--) {
    const here = contextOf(reading.sentences[i]!, reading);
    const { items } = here.parse;
    const told = items.findLast((item, at) => {
      const host = items[at - 1];
      return (
        item.kind === 'chunk' &&
        item.end < before &&
        ['in', 'of'].includes(item.prep ?? '') &&
        host?.kind === 'chunk' &&
        (hasWord(host, stakeNouns) || mentionsIn(host, 'percent').length > 0 || mentionsIn(host, 'money').length > 0) &&
        partiesIn(item, undefined, here).some((p) => !acting.some((a) => a.entity === p.entity))
      );
    });
    if (told?.kind === 'chunk') return partiesIn(told, undefined, here)[0];
  }
  return undefined;
}

/** "the stake", "for 12 percent", or a bare percentage as object of buying, with no "of" behind it. */
function isBareStake(chunk: Chunk, clause: Clause, chunks: readonly Chunk[]): boolean {
  const first = chunk.tokens[0]!.lower;
  if (hasWord(chunk, stakeNouns))
    return (
      ['the', 'that', 'this', 'those'].includes(first) ||
      (raisingOwn.has(clause.lemma) &&
        ['its', 'their'].includes(first) &&
        !chunk.tokens.some((t) => t.lower === 'market') &&
        !ownedPart(chunk, chunks)) ||
      (inReturn(clause) && ['a', 'an'].includes(first))
    );
  if (head(chunk).tag !== 'percent') return false;
  return chunk.prep === 'for' || (chunk.prep === undefined && buying.has(clause.lemma) && !ownedPart(chunk, chunks));
}

/** "In exchange it received a 9.5 percent stake", "The deal gives it a 12 percent stake". */
const inReturn = (clause: Clause): boolean =>
  ['receive', 'get', 'obtain', 'gain', 'secure'].includes(clause.lemma) &&
  clause.args.some(
    (c) => c.start < clause.verb.start && c.prep === 'in' && /^(?:exchange|return|turn)$/.test(head(c).lower),
  );

const raisingOwn = new Set(['raise', 'increase', 'lift', 'boost', 'hike', 'up']);

const buying = new Set(['buy', 'acquire', 'purchase', 'take', 'pick']);

const wholePercent = (chunk: Chunk, { reading }: Context): Read<number> | undefined => {
  const told = mentionsIn(chunk, 'percent').find((p) => !p.points);
  return told && read(told.value, evidenceAt(reading.document.text, told.start, told.end));
};

/** "B sold a 22 percent stake to A": a stake of no other company is B's own. */
function soldOwn(clause: Clause, context: Context): Investment[] {
  const stake = objects(clause).find((c) => hasWord(c, stakeNouns) && ['a', 'an', 'new'].includes(c.tokens[0]!.lower));
  const [seller] = actors(clause, context);
  const next = stake && clause.args[clause.args.indexOf(stake) + 1];
  const buyers = partiesAfter(clause, ['to'], context);
  if (!stake || !seller || buyers.length === 0 || stake.tokens.some((t) => t.mention?.kind === 'name')) return [];
  if (clause.args.some((c) => c.start > stake.end && ['in', 'of'].includes(c.prep ?? '') && c === next)) return [];
  const money = clause.args.filter((c) => c.prep === 'for').flatMap((c) => mentionsIn(c, 'money'))[0];
  const part = stakeIn([stake], context);
  const payment: Payment = { parties: [seller], ...(money && { money }), ...(part && { stake: part }) };
  return isControl(clause, payment, context) ? [] : claimsOf(buyers, [payment], clause, context);
}

/** "The stake in B was sold to A": nobody sells by name, so the buyer's side is what is told. */
function soldTo(clause: Clause, context: Context): Investment[] {
  if (!clause.subject.some((c) => hasWord(c, stakeNouns)) || clause.args.some((c) => c.prep === 'by')) return [];
  const buyers = partiesAfter(clause, ['to'], context);
  return claimsOf(
    buyers,
    payments([...clause.subject, ...clause.args], new Set(['in', 'of']), clause, context),
    clause,
    context,
  );
}

const ownedPart = (chunk: { end: number }, chunks: readonly { prep?: string; start: number; end: number }[]): boolean =>
  chunks.some((c) => (c.prep === 'of' || c.prep === 'in') && c.start > chunk.end && c.start - chunk.end < 6);

/** A became the second-largest shareholder of B. */
export const becameShareholder = clauseRule({
  name: 'en/investment/became-shareholder',
  type: 'investment',
  confidence: 0.85,
  gloss: 'A became a (the second-largest) shareholder of B with a sum.',
  verbs: 'become emerge',
  values: (clause, context) => {
    if (
      !clause.args.some((c) =>
        hasWord(c, new Set(['shareholder', 'shareholders', 'investor', 'investors', 'stakeholder', 'backer'])),
      )
    )
      return [];
    const named = clause.args.filter((c) => c.start > clause.verb.start || clause.opener === 'which');
    const host = clause.opener === 'which' ? clause.args.filter((c) => c.start < clause.verb.start).slice(-1) : [];
    const paid = payments(
      [
        ...named.filter((c) => c.prep !== undefined && c.start > clause.verb.start),
        ...host.map((c) => ({ ...c, prep: 'of' })),
      ],
      new Set(['of', 'in']),
      clause,
      context,
    );
    return claimsOf(actors(clause, context), paid, clause, context);
  },
  examples: [
    {
      text: '[Konan], of which [SK telecom] became the second-largest shareholder with a 22.4 billion won purchase in 2022, fell.',
      reads: [
        { investors: ['SK telecom'], investee: 'Konan', amount: { value: 22.4e9, currency: 'KRW' }, date: '2022' },
      ],
    },
    { text: '[SK telecom] became the largest carrier of the country.', reads: null },
  ],
});

/** Rules about stakes taken, in order. */
export const investmentStakeRules = [tookStake, becameShareholder] as const;
