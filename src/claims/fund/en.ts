import type { Clause } from '../../language/en/clauses.ts';
import { namesFrom } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import {
  actors,
  distinct,
  fundBefore,
  isFundEntity,
  organisation,
  organisations,
  partiesIn,
  partiesOf,
} from '../en/context.ts';
import { amountFields, isComparison } from '../en/figures.ts';
import { hedged, statusOf } from '../en/status.ts';
import { partiesAfter } from '../en/money-roles.ts';
import type { AnyRule } from '../rule.ts';

type Fund = Values<'fund'>;

const fundNouns = new Set(['fund', 'funds', 'vehicle', 'fund-of-funds', 'sub-fund']);
const notFunds = new Set(['pension', 'hedge', 'wealth', 'index', 'mutual', 'traded']);

const kindOf = (party: Party, context: Context): string | undefined => context.reading.entities[party.entity]?.kind;
const isFundName = (chunk: Chunk, context: Context): Party | undefined => {
  const name = nameOf(chunk);
  const party = name ? partiesOf(name, context)[0] : undefined;
  return party && isFundEntity(context.reading, party.entity) ? party : undefined;
};
const isFund = (chunk: Chunk, context: Context): boolean =>
  (hasWord(chunk, fundNouns) && !hasWord(chunk, notFunds)) || isFundName(chunk, context) !== undefined;

/** The fund's name anywhere among phrases or in an apposition behind them: "a fund called X", "its debut vehicle, the X Fund". */
function nameAmong(chunks: readonly Chunk[], context: Context): Party | undefined {
  for (const chunk of chunks) {
    const found = isFundName(chunk, context);
    if (found) return found;
  }
  const { items } = context.parse;
  for (const chunk of chunks) {
    const at = items.indexOf(chunk);
    const near = [items[at + 2], items[at - 2]].filter(
      (i, n) => i?.kind === 'chunk' && items[n === 0 ? at + 1 : at - 1]?.kind === 'comma',
    ) as Chunk[];
    for (const other of near) {
      const party = isFundName(other, context);
      if (party && other.prep === undefined) return party;
    }
  }
  const named = context.parse.clauses.find(
    (c) => ['call', 'name', 'dub', 'christen', 'title'].includes(c.lemma) && c.form === 'participle',
  );
  return named?.args.flatMap((c) => partiesIn(c, named, context))[0];
}

/** The sum of a fund: in its phrase, behind "of", "worth" or "at"; ages and counts are none. */
function sizeOf(chunks: readonly Chunk[], context: Context): MoneyMention | undefined {
  return chunks
    .filter(
      (c) =>
        c.prep === undefined ||
        ['of', 'worth', 'at', 'with', 'to', 'for', 'on', 'over', 'past', 'from'].includes(c.prep),
    )
    .flatMap((c) => mentionsIn(c, 'money'))
    .filter((m) => !isComparison(m, context))[0];
}

/** "…, at 180 billion won, 30 billion more than planned": a sum behind "at" that the grammar gave to another verb. */
const closedAt = (context: Context): MoneyMention | undefined =>
  context.parse.items.flatMap((i) => (i.kind === 'chunk' && i.prep === 'at' ? mentionsIn(i, 'money') : []))[0];

/** The fund told of before, with the sentence's beginning as the place where it is meant. */
function told(context: Context): Party | undefined {
  const entity = fundBefore(context);
  const { reading, sentence } = context;
  const mention =
    entity === undefined
      ? undefined
      : reading.sentences
          .slice(0, sentence.index + 1)
          .flatMap((s) => s.mentions)
          .findLast((m) => m.kind === 'name' && m.entity === entity);
  return mention && entity !== undefined
    ? { entity, evidence: evidenceAt(reading.document.text, mention.start, mention.end) }
    : undefined;
}

function formed(clause: Clause, context: Context): Fund[] {
  const objects = clause.passive
    ? clause.subject
    : clause.args.filter(
        (c) => c.start > clause.verb.start && (c.prep === undefined || ['on', 'for', 'of'].includes(c.prep)),
      );
  const own =
    clause.passive ||
    clause.subject.some(
      (c) => isFundName(c, context) !== undefined || (hasWord(c, fundNouns) && nameOf(c) === undefined),
    );
  const funds = [...objects, ...(own ? clause.subject : []), ...(clause.gap ? [clause.gap] : [])].filter((c) =>
    isFund(c, context),
  );
  const first = funds[0];
  if (
    !first ||
    objects.some((c) => c.prep === undefined && hasWord(c, new Set(['stake', 'shares', 'office', 'report', 'funding'])))
  )
    return [];
  if (
    clause.verb.particle === undefined &&
    ['raise', 'close', 'hold', 'reach', 'complete'].includes(clause.lemma) &&
    sizeOf(clause.args, context) === undefined &&
    sizeOf(clause.subject, context) === undefined &&
    closedAt(context) === undefined
  )
    return [];
  const name = nameAmong(funds, context);
  const named = clause.passive ? partiesAfter(clause, ['by'], context) : actors(clause, context);
  const owner = funds.map((c) => possessorOf(c)).find((p) => p !== undefined);
  const partners = clause.args
    .filter((c) => ['with', 'alongside'].includes(c.prep ?? '') && nameOf(c) !== undefined)
    .flatMap((c) => namesFrom(c, context.parse.items).flatMap((n) => partiesOf(n, context)));
  const sponsors = distinct([
    ...named,
    ...(owner && named.length === 0 ? partiesOf(owner, context) : []),
    ...partners,
  ]).filter((p) => p.entity !== name?.entity && kindOf(p, context) !== 'fund');
  const size =
    sizeOf([...funds, ...clause.args.filter((c) => c.start > clause.verb.start)], context) ??
    (clause.lemma === 'close' ? closedAt(context) : undefined);
  if (!name && sponsors.length === 0) return [];
  if (!name && !size) return [];
  const wished =
    statusOf(clause, context)?.value === 'considered' && name !== undefined && !hedged(context.sentence.text);
  return [
    {
      ...(wished && {
        status: read(
          'announced' as const,
          evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
        ),
      }),
      ...(name && { name: organisation(name, context) }),
      ...(sponsors.length > 0 && { sponsors: organisations(sponsors, context) }),
      ...amountFields(size),
      ...(size && {
        amountScope: read(
          'fund' as const,
          evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
        ),
      }),
    },
  ];
}

/** A launched, closed or raised a fund. */
export const formedFund = clauseRule({
  name: 'en/fund/formed',
  type: 'fund',
  confidence: 0.85,
  gloss: 'A launched/formed/raised/closed a fund (of a sum, named X), a fund was closed at a sum.',
  verbs:
    'seek plan launch form create set+up establish raise close unveil start float announce hold found open roll+out kick+off debut reach complete assemble build finalise finalize gather seed wind+up wind dissolve shut shut+down close+down liquidate',
  values: (clause, context) =>
    formed(clause, context).map((values) =>
      /^(?:wind|dissolve|shut|liquidate)$/.test(clause.lemma) || clause.verb.particle === 'down'
        ? {
            ...values,
            status: read(
              'ended' as const,
              evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
            ),
          }
        : values,
    ),
  examples: [
    {
      text: '[GS Ventures] closed its debut vehicle, the [GS Assemble Fund|fund], at 130 billion won in May 2023.',
      reads: [
        {
          name: 'GS Assemble Fund',
          sponsors: ['GS Ventures'],
          amount: { value: 130e9, currency: 'KRW' },
          amountScope: 'fund',
          date: '2023-05',
          status: 'completed',
        },
      ],
    },
    {
      text: '[Kakao Ventures] wants to raise a 100 billion won fund.',
      reads: [{ sponsors: ['Kakao Ventures'], amount: { value: 100e9, currency: 'KRW' }, status: 'considered' }],
    },
    {
      text: '[Larkspur] set up a $15 million fund with [Vesper Capital] in May last year.',
      reads: [
        {
          sponsors: ['Larkspur', 'Vesper Capital'],
          amount: { value: 15e6, currency: 'USD' },
          date: '2023-05',
          status: 'completed',
        },
      ],
    },
    { text: '[Kakao Ventures] raised its stake in a pension fund.', reads: null },
  ],
});

/** Who runs the fund of a sentence: "a fund to be run by affiliate X". */
const runnersIn = (context: Context): Party[] =>
  context.parse.clauses
    .filter((c) => ['run', 'manage', 'oversee', 'operate'].includes(c.lemma))
    .flatMap((c) => partiesAfter(c, ['by'], context));

/** A contributed to a fund. */
export const contributed = clauseRule({
  name: 'en/fund/contributed',
  type: 'fund',
  confidence: 0.75,
  gloss:
    'A committed/put/contributed a sum to a fund, or joined it as limited partner; the fund is named or told before.',
  verbs:
    'commit contribute put put+in pledge pour invest add anchor approve chip+in inject be enlist join sign+up come+in provide',
  values: (clause, context) => {
    const into = clause.args.filter((c) => ['to', 'into', 'in'].includes(c.prep ?? '') && isFund(c, context));
    const partner = clause.args.some(
      (c) =>
        hasWord(c, new Set(['lps', 'lp', 'partners', 'partner'])) &&
        hasWord(c, new Set(['limited', 'lps', 'lp', 'anchor'])),
    );
    const good = clause.lemma === 'be' && clause.args.some((c) => hasWord(c, new Set(['good'])));
    const bare =
      ['put', 'contribute', 'add', 'commit', 'pledge'].includes(clause.lemma) &&
      into.length === 0 &&
      clause.args.filter((c) => c.prep !== undefined && mentionsIn(c, 'date').length === 0).length === 0;
    if (into.length === 0 && !partner && !good && !bare) return [];
    if (['be', 'join', 'enlist', 'sign'].includes(clause.lemma) && !partner && !good) return [];
    const name =
      nameAmong(into, context) ??
      (into.length > 0 && !into.some((c) => ['the', 'this', 'its'].includes(c.tokens[0]!.lower))
        ? undefined
        : told(context));
    const sponsors = actors(clause, context).filter((p) => p.entity !== name?.entity);
    const money = clause.args.flatMap((c) => mentionsIn(c, 'money'))[0];
    if (sponsors.length === 0 || (!name && (into.length === 0 || !money))) return [];
    const promised = good || ['approve', 'pledge'].includes(clause.lemma);
    if (!name) sponsors.push(...runnersIn(context));
    return [
      {
        ...(name && { name: organisation(name, context) }),
        ...(promised && {
          status: read(
            'announced' as const,
            evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
          ),
        }),
        sponsors: organisations(sponsors, context),
        ...(sponsors.length === 1 || money?.each ? amountFields(money) : {}),
        amountScope: read(
          'contribution' as const,
          evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
        ),
      },
    ];
  },
  examples: [
    {
      text: '[Telenor] committed €40 million to the [Meridian Fund|fund].',
      reads: [
        {
          name: 'Meridian Fund',
          sponsors: ['Telenor'],
          amount: { value: 40e6, currency: 'EUR' },
          amountScope: 'contribution',
        },
      ],
    },
    {
      text: '[Seraya] closed the [Seraya Growth Fund|fund]. [Temasek] and [Telkom] are among its limited partners.',
      reads: [{ name: 'Seraya Growth Fund', sponsors: ['Temasek', 'Telkom'] }],
    },
    { text: '[Telenor] committed €40 million to fibre.', reads: null },
  ],
});

/** A first close was reached at a sum. */
export const reachedClose = clauseRule({
  name: 'en/fund/reached-close',
  type: 'fund',
  confidence: 0.8,
  gloss: 'A (first, final) close of a sum was reached or held; the fund is the one told of.',
  verbs: 'reach hold achieve announce make come take complete',
  values: (clause, context) => {
    const close = [...clause.subject, ...clause.args].find(
      (c) =>
        ['close', 'closing'].includes(head(c).lower) ||
        (hasWord(c, new Set(['close', 'closing'])) && mentionsIn(c, 'money').length > 0),
    );
    const money = [...clause.subject, ...clause.args].flatMap((c) => mentionsIn(c, 'money'))[0];
    const name = close && (nameAmong(clause.args, context) ?? told(context));
    if (!name || !money || clause.args.some((c) => isFund(c, context) && c.prep === 'on')) return [];
    return [
      {
        name: organisation(name, context),
        ...amountFields(money),
        amountScope: read('fund' as const, evidenceAt(context.reading.document.text, close.start, close.end)),
      },
    ];
  },
  examples: [
    {
      text: '[Fjordline] manages the [Meridian Fund|fund]. A first close, at €170 million, was reached on October 31, 2023.',
      reads: [
        { name: 'Meridian Fund', amount: { value: 170e6, currency: 'EUR' }, date: '2023-10-31', status: 'completed' },
      ],
    },
    { text: 'The [Meridian Fund|fund] reached 200 members.', reads: null },
  ],
});

/** English rules for funds. */
export const fundRulesEn: readonly AnyRule[] = [formedFund, contributed, reachedClose];
