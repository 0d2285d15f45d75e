import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { lastCompany, organisation, organisations, partiesIn } from '../en/context.ts';
import { amountFields, clauseEnd, clauseStart, roundIn, sumsIn } from '../en/figures.ts';
import { objects, partiesAfter, roundNouns, roundOwner } from '../en/money-roles.ts';
import { listed, participants, scope } from './en-participants.ts';

type Investment = Values<'investment'>;

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
export const investmentRoundRules = [ledRound] as const;
