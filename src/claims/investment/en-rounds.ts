import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, distinct, lastCompany, organisation, organisations, partiesIn } from '../en/context.ts';
import { amountFields, clauseEnd, clauseStart, roundIn, sumsIn, valuationIn } from '../en/figures.ts';
import { isRaising, objects, partiesAfter, raiserBefore, raisers, roundNouns, roundOwner } from '../en/money-roles.ts';
import { listed, participants, raiserNear } from './en-participants.ts';

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

/** Whose sum an amount is, with the words that tell it. */
export const scope = (
  words: 'investor' | 'round' | 'cumulative',
  context: Context,
  at: { start: number; end: number },
): Read<'investor' | 'round' | 'cumulative'> =>
  read(words, evidenceAt(context.reading.document.text, at.start, at.end));

/** Investors told in the sentence of a raising: "from A and B", "led by A", "with participation from", "with A and B". */
function roundInvestors(clause: Clause, context: Context): Party[] {
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
    if (
      /^(?:lead|co-lead|join|back|anchor|support|fund|include|bring|provide|head|spearhead|front)$/.test(other.lemma)
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

function raised(clause: Clause, context: Context): Investment[] {
  if (clause.passive || !isRaising(clause, context) || soldForIt(clause, context)) return [];
  const told = raisers(clause, context)[0];
  if (!told) return [];
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
    : roundInvestors(clause, context).filter((p) => p.entity !== investee.entity);
  const round = overall ? undefined : roundIn(clause.verb.start, clauseEnd(clause), context);
  const valuation = overall ? undefined : valuationIn(context);
  if (!sum && !round && investors.length === 0) return [];
  return [
    {
      investors: organisations(investors, context),
      investee: organisation(investee, context),
      ...amountFields(sum?.money),
      ...(sum && {
        amountScope: scope(overall ? 'cumulative' : 'round', context, {
          start: clause.verb.start,
          end: clause.verb.end,
        }),
      }),
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
    { text: '[Pallet Loop] secured a $12 million supply contract.', reads: null },
  ],
});

function led(clause: Clause, context: Context): Investment[] {
  const leaders = clause.passive ? partiesAfter(clause, ['by'], context) : participants(clause, context);
  if (leaders.length === 0) return [];
  const followed = context.parse.items[context.parse.items.indexOf(clause.verb) + 1];
  const bareVerb = followed === undefined || followed.kind !== 'chunk' || followed.prep !== undefined;
  const object = clause.passive
    ? ledSubject(clause, context)
    : bareVerb && clause.opener !== 'which' && !clause.gap
      ? []
      : [
          ...objects(clause),
          ...(clause.gap ? [clause.gap] : []),
          ...(clause.opener === 'which' ? relativeHost(clause, context) : []),
        ];
  const bare = !clause.passive && object.length === 0;
  if (!bare && !object.some((c) => hasWord(c, roundNouns) || hasWord(c, new Set(['deal', 'series'])))) return [];
  const named = ownerOfRound(clause, object, context);
  const investee =
    named && leaders.some((l) => l.entity === named.entity) && object.some((c) => c.tokens[0]!.lower === 'its')
      ? lastCompany(context.sentence.start, leaders, context)
      : named;
  if (!investee || leaders.some((l) => l.entity === investee.entity)) return [];
  const sum = sumsIn([...object, ...clause.args], context)[0];
  const round = roundIn(Math.min(clauseStart(clause), ...object.map((c) => c.start)), clauseEnd(clause), context);
  const beside = context.parse.clauses
    .filter(
      (c) => c.form === 'gerund' && /^(?:take|participate|join|invest|come)$/.test(c.lemma) && c.index > clause.index,
    )
    .flatMap((c) => {
      const host = context.parse.items[context.parse.items.indexOf(c.verb) - 1];
      return host?.kind === 'chunk' && nameOf(host) && clause.args.some((a) => a.prep === 'with')
        ? partiesIn(host, c, context)
        : [];
    });
  const joining = context.parse.clauses
    .filter((c) => c.lemma === 'join' && c.form === 'participle' && c.index > clause.index)
    .flatMap((c) => partiesAfter(c, ['by'], context))
    .concat(beside);
  const partners = clause.passive
    ? joining
    : clause.args
        .filter((c) => ['with', 'w/', 'alongside'].includes(c.prep ?? '') && !hasWord(c, roundNouns))
        .flatMap((c) => listed(c, clause, context))
        .concat(joining);
  return [
    {
      investors: organisations(
        [...leaders, ...partners].filter((p) => p.entity !== investee.entity),
        context,
      ),
      investee: organisation(investee, context),
      ...amountFields(sum?.money),
      ...(sum && { amountScope: scope('round', context, { start: clause.verb.start, end: clause.verb.end }) }),
      ...(round && { round }),
    },
  ];
}

/** What was led: the subject with its "of" phrase; of "was completed in June and led by A" that of the verb before. */
function ledSubject(clause: Clause, context: Context): readonly Chunk[] {
  const { items, clauses } = context.parse;
  const joined = clause.subject.length === 0 && items[items.indexOf(clause.verb) - 1]?.kind === 'conj';
  const subject = joined ? (clauses[clause.index - 1]?.subject ?? []) : clause.subject;
  return subject.flatMap((chunk) => {
    const next = items[items.indexOf(chunk) + 1];
    return next?.kind === 'chunk' && next.prep === 'of' ? [chunk, next] : [chunk];
  });
}

function relativeHost(clause: Clause, context: Context): Chunk[] {
  const at = context.parse.items.findIndex(
    (i) => i.kind === 'rel' && i.end <= clause.verb.start && i.start > (clause.subject[0]?.start ?? 0) - 12,
  );
  const host = context.parse.items[at - 2];
  return host?.kind === 'chunk' ? [host] : [];
}

function ownerOfRound(clause: Clause, object: readonly Chunk[], context: Context): Party | undefined {
  return roundOwner(
    { ...clause, args: [...object, ...clause.args.filter((c) => !object.includes(c) && c.start > clause.verb.start)] },
    context,
  );
}

/** A led B's round. */
export const ledRound = clauseRule({
  name: 'en/investment/led',
  type: 'investment',
  confidence: 0.88,
  gloss:
    'A led/co-led/anchored the round (of B): the subject, or the "by" phrase of a passive, is an investor; B is named or told before.',
  verbs: 'lead co-lead anchor head spearhead front',
  values: led,
  examples: [
    {
      text: '[Altos Ventures] and [Premier Partners] co-led the $20 million Series B of [Bytewright].',
      reads: [
        {
          investors: ['Altos Ventures', 'Premier Partners'],
          investee: 'Bytewright',
          amount: { value: 20e6, currency: 'USD' },
          round: 'series-b',
        },
      ],
    },
    {
      text: '[Voltree] closed a Series C of 82 billion won. [IMM Investment] led the financing.',
      reads: [{ investors: ['IMM Investment'], investee: 'Voltree' }],
    },
    { text: '[Altos Ventures] led the market lower.', reads: null },
  ],
});

/** Rules about rounds, in order. */
export const investmentRoundRules = [raisedRound, ledRound] as const;
