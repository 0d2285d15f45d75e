import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { lastCompany, organisation, organisations } from '../en/context.ts';
import { amountFields, clauseEnd, clauseStart, roundIn, sumsIn } from '../en/figures.ts';
import { objects, partiesAfter, roundNouns, roundOwner } from '../en/money-roles.ts';
import { listed, participants, scope } from './en-participants.ts';

type Investment = Values<'investment'>;

function led(clause: Clause, context: Context): Investment[] {
  const leaders = clause.passive ? partiesAfter(clause, ['by'], context) : participants(clause, context);
  if (leaders.length === 0) return [];
  const object = ledObject(clause, context);
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
  const partners = companions(clause, context);
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

/** What was led: object, relative host ("a Series B that A led") or, of a passive, subject; nothing where the round was told before. */
function ledObject(clause: Clause, context: Context): readonly Chunk[] {
  if (clause.passive) return ledSubject(clause, context);
  const { items } = context.parse;
  const that = thatHost(clause, context);
  if (that) return [that];
  const followed = items[items.indexOf(clause.verb) + 1];
  const bareVerb = followed === undefined || followed.kind !== 'chunk' || followed.prep !== undefined;
  if (bareVerb && clause.opener !== 'which' && !clause.gap) return [];
  return [
    ...objects(clause),
    ...(clause.gap ? [clause.gap] : []),
    ...(clause.opener === 'which' ? relativeHost(clause, context) : []),
  ];
}

/** The round in front of "that" and the subject. */
function thatHost(clause: Clause, { parse }: Context): Chunk | undefined {
  const first = clause.subject[0];
  const at = first ? parse.items.indexOf(first) : -1;
  const host = parse.items[at - 2];
  return at > 1 && parse.items[at - 1]!.kind === 'sub' && host?.kind === 'chunk' && hasWord(host, roundNouns)
    ? host
    : undefined;
}

const taking = /^(?:participation|support|backing|contributions?|money|cheques?|checks?|tickets?|involvement)$/;

/** Who came along with those who led: "with B", "joined by C", "with participation from D", "with E taking part". */
function companions(clause: Clause, context: Context): Party[] {
  const { clauses, items } = context.parse;
  const later = clauses.filter((c) => c.index > clause.index);
  const joining = later
    .filter((c) => /^(?:join|follow|fill|complete|support)$/.test(c.lemma) && c.form === 'participle')
    .flatMap((c) => partiesAfter(c, ['by'], context));
  const beside = later
    .filter((c) => c.form === 'gerund' && /^(?:take|participate|join|invest|come)$/.test(c.lemma))
    .filter(() => clause.args.some((a) => a.prep === 'with'))
    .flatMap((c) => participants(c, context));
  const from = items.filter((item, at): item is Chunk => {
    const host = items[at - 1];
    if (item.kind !== 'chunk' || item.start < clause.verb.start || item.prep !== 'from') return false;
    return host?.kind === 'chunk' && taking.test(head(host).lower);
  });
  const withOthers = clause.args.filter(
    (c) => !clause.passive && ['with', 'w/', 'alongside'].includes(c.prep ?? '') && !hasWord(c, roundNouns),
  );
  return [...[...withOthers, ...from].flatMap((c) => listed(c, clause, context)), ...joining, ...beside];
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
    {
      text: '[Voltree] raised $5 million in seed money. The Series A round of $21 million was completed in June 2020 and led by [IMM].',
      reads: [{ investors: ['IMM'], investee: 'Voltree', amount: { value: 21e6, currency: 'USD' }, round: 'series-a' }],
    },
    {
      text: '[Voltree] was founded in 2019. It closed in May a $30 million Series B that [IMM] led.',
      reads: [{ investors: ['IMM'], investee: 'Voltree', amount: { value: 30e6, currency: 'USD' } }],
    },
    {
      text: "[Voltree]'s $9 million seed round was led by [IMM], with participation from [Aju] and [Altos].",
      reads: [{ investors: ['IMM', 'Aju', 'Altos'], investee: 'Voltree', round: 'seed' }],
    },
    { text: '[Altos Ventures] led the market lower.', reads: null },
  ],
});

/** Rules about rounds, in order. */
export const investmentRoundRules = [ledRound] as const;
