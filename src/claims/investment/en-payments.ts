import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import {
  actors,
  contextOf,
  distinct,
  isFundEntity,
  organisation,
  organisations,
  partiesIn,
  partiesOf,
} from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { clauseAround, hangingOn, nominalStatus } from '../en/nominal.ts';
import type { Draft } from '../claim.ts';
import type { Rule } from '../rule.ts';
import { amountFields, clauseEnd, roundIn, stakeChange, stakeIn, valuationIn } from '../en/figures.ts';
import { objectParties, partiesAfter, payments, stakeNouns, wideArguments } from '../en/money-roles.ts';
import type { Payment } from '../en/money-roles.ts';
import { listed } from './en-participants.ts';

type Investment = Values<'investment'>;

const control =
  /\b(?:controlling|majority|all (?:of )?the (?:shares|stock)|entire|whole|full (?:ownership|control)|outright|remaining|the rest of|(?:does|do|did)(?: not|n['’]t) (?:already |yet )?(?:own|hold)|wholly[- ]owned|sole owner)\b/i;

/** Phrases of a clause with those of "…, lifting its stake to 66 percent". */
const withHolding = (clause: Clause, context: Context): readonly Chunk[] => [
  ...clause.args,
  ...context.parse.clauses
    .filter(
      (c) =>
        c.governor === clause && c.form === 'gerund' && /^(?:lift|raise|bring|take|increase|boost|push)$/.test(c.lemma),
    )
    .flatMap((c) => c.args.filter((a) => a.start > c.verb.start)),
];

/** "making it a wholly owned unit": told of the company behind the purchase. */
const made =
  /\b(?:making|make) (?:it|the [\w-]+(?: [\w-]+)?) (?:a|its) (?:wholly|fully|100 percent|majority)[- ]owned/i;

/** Whether a clause hands over control: more than half, or words that say so. */
export function isControl(clause: Clause, payment: Payment, context: Context): boolean {
  const { text } = context.reading.document;
  if ((stakeChange(withHolding(clause, context), context).stakeAfter?.value ?? 0) > 50) return true;
  return (
    (payment.stake?.value ?? 0) > 50 ||
    made.test(text.slice(clause.verb.end, context.sentence.end)) ||
    control.test(text.slice(clause.verb.start, Math.min(context.sentence.end, clauseEnd(clause) + 40)))
  );
}

/** Claims of one payer and the payments of a clause; a joint sum for several investees is not shared out. */
export function claimsOf(
  investors: readonly Party[],
  paid: readonly Payment[],
  clause: Clause,
  context: Context,
): Investment[] {
  if (investors.length === 0) return [];
  const { text } = context.reading.document;
  return paid.flatMap((told) => {
    const payment = { ...told, parties: distinct(told.parties).filter((p) => p.entity >= 0) };
    const sum = payment.parties.length > 1 && !payment.money?.each ? undefined : payment.money;
    const round = roundIn(clause.verb.start, clauseEnd(clause), context);
    const valuation = valuationIn(context);
    return payment.parties
      .filter((p) => !investors.some((i) => i.entity === p.entity) && !isFundEntity(context.reading, p.entity))
      .map((party) => ({
        investors: organisations(investors, context),
        investee: organisation(party, context),
        ...amountFields(sum),
        ...(sum && { amountScope: read('investor' as const, evidenceAt(text, clause.verb.start, clause.verb.end)) }),
        ...(payment.stake && { stake: payment.stake }),
        ...stakeChange(withHolding(clause, context), context),
        ...(round && { round }),
        ...(valuation && { valuation }),
      }));
  });
}

/** A put a sum into B. */
export const putInto = clauseRule({
  name: 'en/investment/put-into',
  type: 'investment',
  confidence: 0.9,
  gloss: 'A invested/put/poured/injected a sum in or into B.',
  verbs:
    'invest put pour pump plough plow inject sink channel funnel commit co-invest reinvest make plunge plunk drop throw',
  values: (clause, context) => {
    if (clause.passive) return passivePut(clause, context);
    if (clause.lemma === 'make' && !clause.args.some((c) => hasWord(c, new Set(['investment', 'investments', 'bet']))))
      return [];
    if (
      clause.lemma !== 'invest' &&
      clause.lemma !== 'make' &&
      !clause.lemma.endsWith('invest') &&
      !clause.args.some(
        (c) => mentionsIn(c, 'money').length > 0 || hasWord(c, new Set(['money', 'cash', 'capital', 'sum', 'amount'])),
      )
    )
      return [];
    return claimsOf(
      [...actors(clause, context), ...beside(clause, context)],
      payments(wideArguments(clause, context), new Set(['in', 'into', 'to']), clause, context),
      clause,
      context,
    );
  },
  examples: [
    {
      text: '[KT] invested 15 billion won in [Moreh] and 3 billion won in [Pawton] in May 2023.',
      reads: [
        {
          investors: ['KT'],
          investee: 'Moreh',
          amount: { value: 15e9, currency: 'KRW' },
          amountScope: 'investor',
          date: '2023-05',
        },
        { investors: ['KT'], investee: 'Pawton', amount: { value: 3e9, currency: 'KRW' } },
      ],
    },
    { text: '[KT] plans to put $5 million into [Moreh].', reads: [{ investee: 'Moreh', status: 'announced' }] },
    { text: '[KT] would have invested $5 million in [Moreh].', reads: null },
    { text: '[KT] invested 15 billion won in its network.', reads: null },
  ],
});

/** Who pays together with the subject: "alongside A", "together with B and C". */
const beside = (clause: Clause, context: Context): Party[] =>
  clause.args
    .filter(
      (c) => c.start > clause.verb.start && ['alongside', 'with'].includes(c.prep ?? '') && nameOf(c) !== undefined,
    )
    .flatMap((c) => listed(c, clause, context));

function passivePut(clause: Clause, context: Context): Investment[] {
  if (clause.args.some((c) => /^(?:hold|ice|sale|market)$/.test(head(c).lower))) return [];
  const investors = partiesAfter(clause, ['by'], context);
  return claimsOf(
    investors,
    payments([...clause.subject, ...clause.args], new Set(['in', 'into']), clause, context),
    clause,
    context,
  );
}

/** A spent a sum on B, handed a sum to B. */
export const spentOn = clauseRule({
  name: 'en/investment/spent-on',
  type: 'investment',
  confidence: 0.82,
  gloss:
    'A spent a sum on B, handed a sum to B, bet a sum on B, wrote B a check; the thing bought is the company itself.',
  verbs:
    'spend hand hand+over bet write give fork+out splash lay+out provide pay follow+up follow shell+out cut advance lend wager',
  values: (clause, context) => {
    if (
      clause.passive ||
      clause.args.some(
        (c) =>
          hasWord(c, stakeNouns) &&
          (['for', 'on', 'to'].includes(c.prep ?? '') || (clause.lemma === 'hand' && c.prep === undefined)),
      )
    )
      return [];
    const chunks =
      clause.gap && mentionsIn(clause.gap, 'money').length > 0
        ? [clause.gap, ...wideArguments(clause, context)]
        : wideArguments(clause, context);
    const recipient = ['give', 'hand', 'write'].includes(clause.lemma) ? objectParties(clause, context) : [];
    const paid =
      recipient.length > 0
        ? [
            {
              parties: recipient.slice(0, 1),
              ...moneyOf(payments([...chunks, clause.args[0]!], new Set(['']), clause, context)),
            },
          ]
        : payments(chunks, recipients(clause), clause, context);
    return claimsOf(
      actors(clause, context),
      paid.filter((p) => p.money),
      clause,
      context,
    );
  },
  examples: [
    {
      text: '[LG Uplus] spent 3 billion won on [Hodoo], which runs an app, and 2.5 billion won on [Pawton].',
      reads: [
        { investee: 'Hodoo', amount: { value: 3e9, currency: 'KRW' } },
        { investee: 'Pawton', amount: { value: 2.5e9, currency: 'KRW' } },
      ],
    },
    { text: '[LG Uplus] spent 3 billion won on marketing.', reads: null },
    { text: '[LG Uplus] paid 30 billion won for [Hodoo].', reads: null },
  ],
});
/** What stands before those who get a sum; what is paid "for" a company buys it. */
function recipients(clause: Clause): ReadonlySet<string> {
  if (/^(?:cut|write|advance|lend|provide)$/.test(clause.lemma)) return new Set(['to', 'for']);
  return clause.lemma === 'pay' ? new Set() : new Set(['on', 'to']);
}

const moneyOf = (paid: readonly Payment[]): Pick<Payment, 'money'> => (paid[0]?.money ? { money: paid[0].money } : {});

/** A backed B. */
export const backed = clauseRule({
  name: 'en/investment/backed',
  type: 'investment',
  confidence: 0.75,
  gloss: 'A backed/funded B (with a sum); of a passive the "by" phrase pays.',
  verbs: 'back bankroll finance fund seed',
  values: (clause, context) => {
    const investors = clause.passive ? partiesAfter(clause, ['by'], context) : actors(clause, context);
    const investees = clause.passive
      ? clause.subject.flatMap((c) =>
          nameOf(c) ? (payments([{ ...c, prep: 'in' }], new Set(['in']), clause, context)[0]?.parties ?? []) : [],
        )
      : objectParties(clause, context);
    const money = payments(
      [...clause.args.filter((c) => c.prep === 'with'), { ...clause.args[0]!, prep: 'in' }].filter(
        (c) => c.tokens !== undefined,
      ),
      new Set(['in']),
      clause,
      context,
    )[0]?.money;
    return claimsOf(
      investors,
      investees.length > 0 ? [{ parties: investees, ...(money && { money }) }] : [],
      clause,
      context,
    );
  },
  examples: [
    {
      text: '[Kakao Ventures] backed [Pallet Loop] with $2 million in 2021.',
      reads: [
        {
          investors: ['Kakao Ventures'],
          investee: 'Pallet Loop',
          amount: { value: 2e6, currency: 'USD' },
          date: '2021',
        },
      ],
    },
    { text: '[Kakao Ventures] backed the proposal.', reads: null },
  ],
});

/** A's investment in B. */
export const investmentIn: Rule<'investment'> = {
  name: 'en/investment/investment-in',
  type: 'investment',
  confidence: 0.8,
  gloss:
    "A's (sum) investment in B, a sum's investment in B by A, A is weighing an investment in B; status comes from the clause around the noun.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' &&
      /^(?:investment|injection|bet|infusion|stake|purchase|acquisition)$/.test(head(item).lower)
        ? fromNoun(item, context)
        : [],
    );
  },
  examples: [
    {
      text: '[Naver] is weighing an investment in [Upstage].',
      reads: [{ investors: ['Naver'], investee: 'Upstage', status: 'considered' }],
    },
    {
      text: "[Naver]'s $20 million investment in [Upstage] was announced in May 2023.",
      reads: [{ investors: ['Naver'], investee: 'Upstage', amount: { value: 20e6, currency: 'USD' } }],
    },
    {
      text: "[KT]'s purchase in January 2023 of a 9.9 percent stake in [Aerolane] for $5 million was a surprise.",
      reads: [
        {
          investors: ['KT'],
          investee: 'Aerolane',
          stake: 9.9,
          amount: { value: 5e6, currency: 'USD' },
          date: '2023-01',
        },
      ],
    },
    { text: "[Naver]'s investment in research rose.", reads: null },
  ],
};

/** The first "for" with a sum behind what was bought, past an apposition. */
const paidBehind = (target: Chunk, context: Context): MoneyMention | undefined =>
  context.parse.items
    .filter((i): i is Chunk => i.kind === 'chunk' && i.start > target.start && i.prep === 'for')
    .flatMap((c) => mentionsIn(c, 'money'))[0];

function fromNoun(chunk: Chunk, context: Context): Draft<'investment'>[] {
  const hanging = hangingOn(chunk, context);
  const target = hanging.find((c) => ['in', 'into'].includes(c.prep ?? '') && nameOf(c) !== undefined);
  const clause = clauseAround(chunk, context);
  const isStake = head(chunk).lower === 'stake';
  const buying = /^(?:purchase|acquisition)$/.test(head(chunk).lower);
  const part = stakeIn(hanging, context);
  if (buying && (!hanging.some((c) => c.prep === 'of' && hasWord(c, stakeNouns)) || (part?.value ?? 0) > 50)) return [];
  if (buying && hanging.some((c) => hasWord(c, new Set(['controlling', 'majority'])))) return [];
  if (
    !target ||
    (clause &&
      (isStake || ['make', 'invest', 'sell', 'buy', 'take', 'be', 'have', 'offload'].includes(clause.lemma)) &&
      clause.args.includes(chunk))
  )
    return [];
  const possessor = possessorOf(chunk);
  const by = hanging.filter((c) => ['by', 'from'].includes(c.prep ?? '')).flatMap((c) => partiesIn(c, clause, context));
  const investors = possessor
    ? partiesOf(possessor, context)
    : by.length > 0
      ? by
      : clause && !clause.subject.includes(chunk)
        ? actors(clause, context)
        : [];
  const status = nominalStatus(chunk, context);
  const money =
    mentionsIn(chunk, 'money')[0] ??
    hanging.filter((c) => c.prep === 'of' || (buying && c.prep === 'for')).flatMap((c) => mentionsIn(c, 'money'))[0] ??
    (buying ? paidBehind(target, context) : undefined);
  if (!status || (isStake && !money)) return [];
  const trigger = evidenceAt(context.reading.document.text, chunk.start, chunk.end);
  const day = buying ? hanging.flatMap((c) => mentionsIn(c, 'date'))[0] : undefined;
  const dates = day
    ? { date: read(day.value, { start: day.start, end: day.end, quote: day.quote }) }
    : clause
      ? datesOf(clause, context)
      : {};
  return partiesIn(target, clause, context)
    .filter((p) => investors.length > 0 && !investors.some((i) => i.entity === p.entity))
    .map((party) => ({
      type: 'investment',
      rule: investmentIn.name,
      trigger,
      sentence: context.sentence.index,
      values: {
        investors: organisations(investors, context),
        investee: organisation(party, context),
        ...amountFields(money),
        ...(money && { amountScope: read('investor' as const, trigger) }),
        ...(part && { stake: part }),
        status,
        ...dates,
      },
    }));
}

/** Rules about payments, in order. */
export const investmentPaymentRules = [putInto, spentOn, backed, investmentIn] as const;
