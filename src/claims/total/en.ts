import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { DateMention, NumberMention } from '../../language/reading.ts';
import type { Change } from '../../values/money.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, organisation, partiesIn, partiesOf } from '../en/context.ts';
import { amountFields, sumsIn } from '../en/figures.ts';
import { payments, wideArguments } from '../en/money-roles.ts';
import { statusOf } from '../en/status.ts';
import type { AnyRule, Rule } from '../rule.ts';

type Total = Values<'total'>;

const dealNouns = new Set([
  'startups',
  'start-ups',
  'companies',
  'firms',
  'ventures',
  'deals',
  'investments',
  'businesses',
  'start-up',
  'transactions',
  'portfolio',
  'teams',
  'acquisitions',
  'unicorns',
  'projects',
  'founders',
  'makers',
  'developers',
  'outfits',
  'exits',
  'bets',
  'checks',
  'cheques',
]);

const numberIn = (chunk: Chunk): NumberMention | undefined =>
  chunk.tokens.map((t) => t.mention).find((m): m is NumberMention => m?.kind === 'number');

/** How many deals or companies: "more than 200 startups", "22 deals". */
function countIn(chunks: readonly Chunk[]): { count: Read<number>; chunk: Chunk } | undefined {
  for (const chunk of chunks) {
    const number = numberIn(chunk);
    const counted =
      number && (hasWord(chunk, dealNouns) || (number.noun !== undefined && dealNouns.has(number.noun.toLowerCase())));
    if (counted)
      return { count: read(number.value, { start: number.start, end: number.end, quote: number.quote }), chunk };
  }
  return undefined;
}

function periodIn(chunks: readonly Chunk[]): DateMention | undefined {
  return chunks
    .filter((c) => c.prep !== 'than' && c.prep !== 'against' && c.prep !== 'from')
    .flatMap((c) => mentionsIn(c, 'date'))[0];
}

/** "close to four times what it had laid out in the two years before", "up 40 percent from the first half". */
function changeIn(context: Context, period: DateMention | undefined): Read<Change> | undefined {
  const { sentence } = context;
  const text = sentence.text;
  const against =
    sentence.mentions.find(
      (m): m is DateMention => m.kind === 'date' && m !== period && period !== undefined && m.start > period.start,
    ) ?? sentence.mentions.find((m): m is DateMention => m.kind === 'date' && m !== period);
  for (const mention of sentence.mentions) {
    const before = text.slice(0, mention.start - sentence.start);
    const evidence = { start: mention.start, end: mention.end, quote: mention.quote };
    const base = against && against.start > mention.start ? { against: against.value } : {};
    if (mention.kind === 'multiple')
      return read(
        { factor: mention.value, ...(mention.qualifier && { qualifier: mention.qualifier }), ...base },
        evidence,
      );
    if (mention.kind !== 'percent') continue;
    if (
      /\b(?:up|rose|rising|increase of|jump(?:ed)? (?:of|by)?|grew|climbing|more|gain of|an increase of)\s*(?:by|about|some)?\s*$/i.test(
        before,
      )
    )
      return read(
        { percent: mention.value, ...(mention.qualifier && { qualifier: mention.qualifier }), ...base },
        evidence,
      );
    if (/\b(?:down|fell|falling|drop of|decline of|dropping|fewer|less)\s*(?:by|about|some)?\s*$/i.test(before))
      return read({ percent: -mention.value, ...base }, evidence);
  }
  return undefined;
}

function total(investor: Party, chunks: readonly Chunk[], clause: Clause | undefined, context: Context): Total[] {
  const counted = countIn(chunks);
  const sum =
    sumsIn(
      chunks.filter((c) => c.prep !== 'at'),
      context,
    )[0] ??
    chunks
      .filter((c) => c.prep === 'worth' || c.prep === 'at')
      .flatMap((c) => mentionsIn(c, 'money').map((money) => ({ chunk: c, money })))[0];
  if (!sum && !counted) return [];
  const scope = counted?.chunk ?? chunks.find((c) => hasWord(c, dealNouns));
  const period = periodIn(chunks);
  const change = changeIn(context, period);
  const { text } = context.reading.document;
  return [
    {
      investor: organisation(investor, context),
      ...amountFields(sum?.money),
      ...(counted && { count: counted.count }),
      ...(scope && { scope: read(text.slice(scope.start, scope.end), evidenceAt(text, scope.start, scope.end)) }),
      ...(period && { period: read(period.value, { start: period.start, end: period.end, quote: period.quote }) }),
      ...(change && { change }),
    },
  ];
}

/** A invested a sum in startups; A has backed 230 companies. */
export const investedOverall = clauseRule({
  name: 'en/total/invested',
  type: 'total',
  confidence: 0.82,
  gloss:
    'A invested a sum in unnamed startups or in a number of companies, backed a number of companies, signed a number of deals.',
  verbs:
    'invest put pour pump plough plow inject spend back fund finance sign make do close complete support channel deploy bet lay+out seed hand acquire buy strike ink write',
  values: (clause, context) => {
    const status = statusOf(clause, context);
    if (clause.passive || status?.value !== 'completed' || clause.negated) return [];
    const chunks = wideArguments(clause, context).filter((c) => !(c.prep === 'by' || c.prep === 'from'));
    const generic = chunks.some((c) => hasWord(c, dealNouns) && nameOf(c) === undefined && c.start > clause.verb.start);
    if (!generic) return [];
    const single = chunks.some(
      (c) =>
        (c.prep === undefined || c.prep === 'in' || c.prep === 'into' || c.prep === 'on') &&
        hasWord(c, dealNouns) &&
        ['a', 'an', 'one'].includes(c.tokens[0]!.lower),
    );
    const money = sumsIn(chunks, context).length > 0;
    const named = payments(chunks, new Set(['in', 'into', 'on']), clause, context).length > 0;
    const counting =
      [
        'back',
        'fund',
        'finance',
        'invest',
        'sign',
        'support',
        'seed',
        'make',
        'do',
        'close',
        'complete',
        'strike',
        'ink',
        'acquire',
        'buy',
      ].includes(clause.lemma) && countIn(chunks) !== undefined;
    if (single || (named && !counting) || (!money && !counting)) return [];
    return actors(clause, context)
      .slice(0, 1)
      .flatMap((p) => total(p, chunks, clause, context));
  },
  examples: [
    {
      text: 'Over 2022 and 2023 [LG Uplus] put about 100 billion won into startups.',
      reads: [
        { investor: 'LG Uplus', amount: { value: 100e9, currency: 'KRW', qualifier: 'about' }, period: '2022/2023' },
      ],
    },
    {
      text: '[Hyundai] spent 1.3 trillion won on more than 200 startups between 2017 and 2021.',
      reads: [{ investor: 'Hyundai', amount: { value: 1.3e12, currency: 'KRW' }, count: 200, period: '2017/2021' }],
    },
    { text: '[Hyundai] plans to invest 1 trillion won in startups.', reads: null },
    { text: '[Hyundai] invested 1 trillion won in a startup.', reads: null },
  ],
});

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

function standing(clause: Clause, context: Context): Draft<'total'>[] {
  const subject = clause.subject[0];
  if (
    !subject ||
    !/^(?:spending|investment|investments|outlay|bets|commitments|holdings|portfolio|exposure|deals)$/.test(
      head(subject).lower,
    )
  )
    return [];
  const owner = possessorOf(subject);
  const on = [...clause.args, ...clause.subject].filter(
    (c) =>
      ['on', 'in', 'into', 'to'].includes(c.prep ?? '') &&
      (hasWord(c, dealNouns) || hasWord(c, new Set(['firms', 'two', 'three', 'pair', 'trio']))),
  );
  const investor = owner ? partiesOf(owner, context)[0] : partiesIn(subject, clause, context)[0];
  const money = clause.args.flatMap((c) => mentionsIn(c, 'money'))[0];
  if (!investor || !money || (on.length === 0 && !hasWord(subject, new Set(['startup', 'venture'])))) return [];
  const { text } = context.reading.document;
  const scope = on[0];
  const period = periodIn(clause.args);
  const change = changeIn(context, period);
  return [
    {
      type: 'total',
      rule: spendingOn.name,
      sentence: context.sentence.index,
      trigger: evidenceAt(text, clause.verb.start, clause.verb.end),
      values: {
        investor: organisation(investor, context),
        ...amountFields(money),
        ...(scope && { scope: read(text.slice(scope.start, scope.end), evidenceAt(text, scope.start, scope.end)) }),
        ...(period && { period: read(period.value, { start: period.start, end: period.end, quote: period.quote }) }),
        ...(change && { change }),
      },
    },
  ];
}

/** English rules for totals. */
export const totalRulesEn: readonly AnyRule[] = [investedOverall, spendingOn];
