import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, organisation } from '../en/context.ts';
import { amountFields, sumsIn } from '../en/figures.ts';
import { payments, wideArguments } from '../en/money-roles.ts';
import { statusOf } from '../en/status.ts';
import { changeIn } from './change-en.ts';
import { countIn, dealNouns, isPlural } from './counted-en.ts';
import type { Counted } from './counted-en.ts';
import { periodOf } from './period-en.ts';

type Total = Values<'total'>;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Verbs that are said of putting money into companies: whatever plural they count is a number of companies. */
const backing = words('back fund finance invest seed support bankroll nurture incubate accelerate');
/** Verbs that count deals or companies by their noun. */
const dealing = words('sign make do close complete strike ink acquire buy lead execute conclude announce cut write');
const placing = words('put pour pump plough plow inject spend channel deploy bet lay hand sink plunge commit place');
const buying = words('acquire buy');
const into = words('in into on to across among');

/** The values of a total, from what was found of it. */
export function totalOf(
  investor: Party,
  found: {
    readonly money?: MoneyMention | undefined;
    readonly counted?: Counted | undefined;
    readonly scope?: Chunk | undefined;
    readonly chunks: readonly Chunk[];
    readonly clause?: Clause | undefined;
  },
  context: Context,
): Total {
  const { money, counted, scope, chunks, clause } = found;
  const period = periodOf(clause, chunks, investor, context);
  const change = changeIn(context, period?.value);
  const { text } = context.reading.document;
  return {
    investor: organisation(investor, context),
    ...amountFields(money),
    ...(counted && { count: counted.count }),
    ...(scope && { scope: read(text.slice(scope.start, scope.end), evidenceAt(text, scope.start, scope.end)) }),
    ...(period && { period }),
    ...(change && { change }),
  };
}

/** Of what a verb governs, the sum: not behind "at", unless nothing else is told ("worth", "at"). */
const moneyIn = (chunks: readonly Chunk[], context: Context): MoneyMention | undefined =>
  sumsIn(
    chunks.filter((c) => c.prep !== 'at'),
    context,
  )[0]?.money ?? chunks.filter((c) => c.prep === 'worth' || c.prep === 'at').flatMap((c) => mentionsIn(c, 'money'))[0];

/** "invested 79 billion won in them": the companies counted by the clause before. */
function countedBefore(clause: Clause, chunks: readonly Chunk[], { parse }: Context): Counted | undefined {
  if (!chunks.some((c) => into.has(c.prep ?? '') && /^(?:them|these)$/.test(head(c).lower))) return undefined;
  const before = parse.clauses.filter((c) => c.index < clause.index).flatMap((c) => c.args);
  return countIn(before, true);
}

/** "nurtured 458 startups and invested 79 billion won in them": the next clause tells the whole. */
const isToldBehind = (clause: Clause, { parse }: Context): boolean =>
  parse.clauses.some(
    (c) =>
      c.index > clause.index &&
      (backing.has(c.lemma) || placing.has(c.lemma)) &&
      c.args.some((a) => into.has(a.prep ?? '') && head(a).lower === 'them') &&
      c.args.some((a) => mentionsIn(a, 'money').length > 0),
  );

/** What is counted or meant by a clause, and whether it tells of several deals at all. */
function countedBy(clause: Clause, chunks: readonly Chunk[], context: Context): Counted | undefined {
  const behind = chunks.filter((c) => c.start > clause.verb.start);
  const counted =
    countIn(behind, backing.has(clause.lemma) || placing.has(clause.lemma)) ?? countedBefore(clause, chunks, context);
  if (!counted || context.parse.clauses.some((c) => c.subject.includes(counted.chunk))) return undefined;
  if (!buying.has(clause.lemma)) return counted;
  const objects = behind.filter((c) => mentionsIn(c, 'date').length === 0).slice(0, 2);
  return objects.includes(counted.chunk) ? counted : undefined;
}

/** Plural companies without a number: "startups", "overseas studios"; not "the companies", not "its projects". */
const isGeneric = (chunk: Chunk, clause: Clause): boolean =>
  (chunk.prep === undefined || into.has(chunk.prep) || (chunk.prep === 'to' && clause.lemma !== 'complete')) &&
  hasWord(chunk, dealNouns) &&
  head(chunk).lower !== 'funds' &&
  isPlural(chunk) &&
  nameOf(chunk) === undefined &&
  chunk.start > clause.verb.start;

/** A sum invested since a time, without a word on what in: "has invested over $19 billion since 1995". */
const sinceAlone = (clause: Clause, chunks: readonly Chunk[], { sentence }: Context): boolean =>
  ['invest', 'deploy'].includes(clause.lemma) &&
  clause.perfect &&
  /\bsince\b/i.test(sentence.text) &&
  !chunks.some((c) => c.start > clause.verb.start && into.has(c.prep ?? '') && mentionsIn(c, 'date').length === 0);

const isSingle = (chunk: Chunk): boolean =>
  (chunk.prep === undefined || ['in', 'into', 'on'].includes(chunk.prep)) &&
  hasWord(chunk, dealNouns) &&
  ['a', 'an', 'one'].includes(chunk.tokens[0]!.lower);

function invested(clause: Clause, context: Context): Total[] {
  const status = statusOf(clause, context);
  if (clause.passive || status?.value !== 'completed' || clause.negated) return [];
  const chunks = wideArguments(clause, context).filter((c) => c.prep !== 'by' && c.prep !== 'from');
  const counted = countedBy(clause, chunks, context);
  const money = moneyIn(chunks, context);
  if (counted && !money && isToldBehind(clause, context)) return [];
  const counting = counted !== undefined && (backing.has(clause.lemma) || dealing.has(clause.lemma));
  if (!money && ['write', 'cut'].includes(clause.lemma)) return [];
  const generic = counted?.chunk ?? (buying.has(clause.lemma) ? undefined : chunks.find((c) => isGeneric(c, clause)));
  if (!generic && !(money && sinceAlone(clause, chunks, context))) return [];
  const named = payments(chunks, new Set(['in', 'into', 'on']), clause, context).length > 0;
  if (chunks.some(isSingle) || (named && !counting) || (!money && !counting)) return [];
  return actors(clause, context)
    .slice(0, 1)
    .map((p) => totalOf(p, { money, counted, scope: generic, chunks, clause }, context));
}

/** A invested a sum in startups; A has backed 230 companies. */
export const investedOverall = clauseRule({
  name: 'en/total/invested',
  type: 'total',
  confidence: 0.82,
  gloss:
    'A invested a sum in unnamed startups or in a number of companies, backed a number of companies, signed a number of deals.',
  verbs: `invest put pour pump plough plow inject spend back fund finance sign make do close complete support channel deploy bet lay+out seed hand
    acquire buy strike ink write lead bankroll nurture incubate accelerate sink plunge commit place execute conclude cut`,
  values: invested,
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
    {
      text: 'Since 2018 [Larkspur] has put 640 million dollars into 27 robot makers.',
      reads: [{ investor: 'Larkspur', amount: { value: 640e6, currency: 'USD' }, count: 27, period: '2018/..' }],
    },
    {
      text: '[Larkspur] has backed 19 studios since it was set up in 2014.',
      reads: [{ investor: 'Larkspur', count: 19, period: '2014/..' }],
    },
    {
      text: '[Larkspur] invested 12 billion won in nine startups in the first nine months of 2023, 26 percent less than a year earlier.',
      reads: [{ count: 9, period: '2023-01/2023-09', change: { percent: -26, against: '2023' } }],
    },
    {
      text: '[Larkspur] has nurtured 458 startups and invested 79 billion won in them.',
      reads: [{ investor: 'Larkspur', amount: { value: 79e9, currency: 'KRW' }, count: 458 }],
    },
    { text: '[Larkspur] has put 3 trillion won into 14 factories since 2018.', reads: null },
    { text: '[Hyundai] plans to invest 1 trillion won in startups.', reads: null },
    { text: '[Hyundai] invested 1 trillion won in a startup.', reads: null },
  ],
});
