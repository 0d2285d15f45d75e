import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, distinct, organisation, organisations } from '../en/context.ts';
import { amountFields, clauseEnd, clauseStart, roundIn, sumsIn, valuationIn } from '../en/figures.ts';
import { isRaising, raiserBefore, raisers, roundNouns } from '../en/money-roles.ts';
import { listed, raiserNear, scope } from './en-participants.ts';

type Investment = Values<'investment'>;

const cumulative =
  /\b(?:so far|to date|until now|up to now|thus far|hitherto|in total|a total of|altogether|all told|all in(?=,)|since (?:it|its|the|being|\d{4}|launch|inception|founding|starting|opening)|total raised|in all|cumulative(?:ly)?|overall|total funding|including (?:this|the (?:latest|new)|the round))\b/i;

/** Whether a sum counts everything raised so far, told by words around the clause. */
function isCumulative(clause: Clause, context: Context): boolean {
  const { sentence } = context;
  const from = clauseStart(clause) - sentence.start;
  const to = clauseEnd(clause) - sentence.start;
  const lead = sentence.text.slice(0, Math.max(from, 0));
  return (
    /^\s+(?:before|already|previously)\s*(?:[,.]|$)/.test(sentence.text.slice(to)) ||
    cumulative.test(sentence.text.slice(lead.length < 60 ? 0 : from, to)) ||
    /\bhas now raised\b/.test(sentence.text.slice(from, to)) ||
    /^[^.;]{0,30}\b(?:so far|to date|in total|altogether)\b/.test(sentence.text.slice(to))
  );
}

/** Investors told in the sentence of a raising: "from A and B", "led by A", "with participation from", "with A and B". */
function roundInvestors(clause: Clause, end: number, context: Context): Party[] {
  const found: Party[] = [];
  for (const chunk of clause.args) {
    if (chunk.start < clause.verb.start) continue;
    if (
      ['from', 'with', 'alongside', 'including', 'by', 'w/', 'joined'].includes(chunk.prep ?? '') &&
      !hasWord(chunk, roundNouns)
    )
      found.push(...listed(chunk, clause, context));
  }
  for (const other of context.parse.clauses) {
    if (other.index <= clause.index || other.form === 'finite') continue;
    if (other.verb.start > end) break;
    if (
      /^(?:lead|co-lead|join|back|anchor|support|fund|fill|include|bring|provide|head|spearhead|front)$/.test(
        other.lemma,
      )
    ) {
      for (const chunk of other.args)
        if (['by', 'with', 'from', 'alongside', 'including'].includes(chunk.prep ?? '') || other.lemma === 'include')
          found.push(...listed(chunk, other, context));
    }
  }
  return distinct(found);
}

const isNamed = (clause: Clause): boolean => clause.subject.some((c) => nameOf(c)?.form === 'name');

/** "raised a sum when it went public": the round is a listing, its day is the day of the money. */
function listing(clause: Clause, context: Context): Pick<Investment, 'round' | 'date'> {
  const other = context.parse.clauses.find(
    (c) => c.index > clause.index && c.opener === 'when' && ['go', 'list', 'debut', 'float'].includes(c.lemma),
  );
  if (!other) return {};
  const { text } = context.reading.document;
  const day = other.args.flatMap((c) => mentionsIn(c, 'date'))[0];
  return {
    round: read('ipo' as const, evidenceAt(text, other.verb.start, clauseEnd(other))),
    ...(day && { date: read(day.value, { start: day.start, end: day.end, quote: day.quote }) }),
  };
}

/** "raised a sum by selling its stake": money from a sale is no round. */
const soldForIt = (clause: Clause, context: Context): boolean =>
  (clause.form === 'gerund' && /^(?:sell|offload|dispose|divest|unload)$/.test(clause.governor?.lemma ?? '')) ||
  context.parse.clauses.some(
    (c) => c.governor === clause && c.form === 'gerund' && /^(?:sell|offload|dispose|divest)$/.test(c.lemma),
  );

/** Who gave what was raised in all: "$40 million from A and B to date", "from investors including A". */
const givenBy = (clause: Clause, context: Context): Party[] =>
  clause.args
    .filter((c) => c.start > clause.verb.start && ['from', 'including'].includes(c.prep ?? ''))
    .flatMap((c) => listed(c, clause, context));

/** "A led and was joined by B. It had raised …": "it" is whose round that was, not A. */
function pastLeader(told: Party, clause: Clause, context: Context): Party | undefined {
  const raiser = raiserNear(clause, context);
  const before = context.reading.sentences[context.sentence.index - 1];
  if (!raiser || raiser.entity === told.entity || !before) return undefined;
  const leading = contextOf(before, context.reading);
  return leading.parse.clauses.some(
    (c) =>
      /^(?:lead|co-lead|join|participate|come|invest|follow)$/.test(c.lemma) &&
      actors(c, leading).some((a) => a.entity === told.entity),
  )
    ? raiser
    : undefined;
}

/** The phrases of one of several rounds in a row: "a seed round of €1 million in 2019 and, in 2021, a €9 million Series A". */
function roundsOf(clause: Clause, context: Context): Chunk[][] {
  const { items } = context.parse;
  const rounds: Chunk[][] = [[]];
  for (const chunk of clause.args.filter((c) => c.start >= clause.verb.start)) {
    const current = rounds.at(-1)!;
    const opens = chunk.prep === undefined && sumsIn([chunk], context).length > 0;
    if (opens && sumsIn(current, context).length > 0) {
      const last = current.at(-1)!;
      const at = items.indexOf(last);
      const apart = items[at - 1]?.kind !== 'chunk' && items[at + 1]?.kind === 'comma';
      const leading = apart && mentionsIn(last, 'date').length > 0;
      rounds.push(leading && current.length > 1 ? [current.pop()!, chunk] : [chunk]);
    } else current.push(chunk);
  }
  return rounds;
}

function raised(clause: Clause, context: Context): Investment[] {
  if (clause.passive || !isRaising(clause, context) || soldForIt(clause, context)) return [];
  const told = raisers(clause, context)[0];
  if (!told) return [];
  const rounds = clause.gap ? [] : roundsOf(clause, context);
  if (rounds.length < 2 || isCumulative(clause, context)) return raisedOnce(clause, told, undefined, context);
  return rounds.flatMap((args, i) =>
    raisedOnce({ ...clause, args }, told, rounds[i + 1]?.[0]!.start ?? context.sentence.end, context).map((values) => ({
      ...values,
      ...dayOf(args),
    })),
  );
}

/** The day among the phrases of one round. */
function dayOf(args: readonly Chunk[]): Pick<Investment, 'date'> {
  const day = args.flatMap((c) => mentionsIn(c, 'date'))[0];
  return day ? { date: read(day.value, { start: day.start, end: day.end, quote: day.quote }) } : {};
}

/** One round that a clause tells; `until` bounds the participles that name its investors. */
function raisedOnce(clause: Clause, told: Party, until: number | undefined, context: Context): Investment[] {
  const sum =
    sumsIn(
      clause.args.filter((c) => c.start >= clause.verb.start || c === clause.gap),
      context,
    )[0] ?? (clause.gap ? sumsIn([clause.gap], context)[0] : undefined);
  const overall = sum !== undefined && isCumulative(clause, context);
  const investee = isNamed(clause)
    ? told
    : ((overall ? raiserBefore(clause, context) : pastLeader(told, clause, context)) ?? told);
  const investors = overall
    ? givenBy(clause, context)
    : roundInvestors(clause, until ?? context.sentence.end, context).filter((p) => p.entity !== investee.entity);
  const from = until === undefined ? clause.verb.start : (clause.args[0]?.start ?? clause.verb.start);
  const round = overall ? undefined : roundIn(from, clauseEnd(clause), context);
  const valuation = overall || until !== undefined ? undefined : valuationIn(context);
  if (!sum && !round && investors.length === 0) return [];
  return [
    {
      investors: organisations(investors, context),
      investee: organisation(investee, context),
      ...amountFields(sum?.money),
      ...(sum && { amountScope: scope(overall ? 'cumulative' : 'round', context, clause.verb) }),
      ...(round && { round }),
      ...(valuation && { valuation }),
      ...listing(clause, context),
    },
  ];
}

/** B raised a sum: the subject receives. */
export const raisedRound = clauseRule({
  name: 'en/investment/raised',
  type: 'investment',
  confidence: 0.9,
  gloss: 'B raised/secured/closed a sum or a round (from A and B, led by A): the subject receives the money.',
  verbs:
    'raise secure land close bag attract complete announce net scoop scoop+up pull+in haul+in rake+in bring+in win get receive add collect finalise finalize snag nab score wrap+up obtain draw garner fetch reap unveil close+out finish pick+up take+in have',
  values: raised,
  examples: [
    {
      text: '[Brightspool], a Berlin startup, raised €84 million in Series C funding from [Lakestar] and [Wayra] in March 2023.',
      reads: [
        {
          investee: 'Brightspool',
          investors: ['Lakestar', 'Wayra'],
          amount: { value: 84e6, currency: 'EUR' },
          amountScope: 'round',
          round: 'series-c',
          date: '2023-03',
          status: 'completed',
        },
      ],
    },
    {
      text: '[Pallet Loop] has raised $12 million to date.',
      reads: [{ investee: 'Pallet Loop', amount: { value: 12e6, currency: 'USD' }, amountScope: 'cumulative' }],
    },
    {
      text: '[Nudge Audio] is in talks to raise $40 million at a $300 million valuation.',
      reads: [{ investee: 'Nudge Audio', amount: { value: 40e6, currency: 'USD' }, status: 'considered' }],
    },
    {
      text: '[Pallet Loop] raised $3 million in seed funding from [Wayra] in 2019, a $14 million Series A in 2021 and, in 2023, a $30 million Series B.',
      reads: [
        { investee: 'Pallet Loop', investors: ['Wayra'], amount: { value: 3e6, currency: 'USD' }, date: '2019' },
        { investee: 'Pallet Loop', investors: [], amount: { value: 14e6, currency: 'USD' }, date: '2021' },
        { investee: 'Pallet Loop', investors: [], amount: { value: 30e6, currency: 'USD' }, date: '2023' },
      ],
    },
    { text: '[Pallet Loop] secured a $12 million supply contract.', reads: null },
  ],
});

/** Rules about money raised, in order. */
export const investmentRaisedRules = [raisedRound] as const;
