import { head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, distinct, isFundEntity, organisation, organisations, partiesIn } from '../en/context.ts';
import { itemsBehind, talkSides, talkStatus, unqualified } from '../en/talks.ts';
import { amountFields, clauseEnd, clauseStart, roundIn, stakeIn, sumsIn } from '../en/figures.ts';
import { objects, partiesAfter } from '../en/money-roles.ts';
import type { Rule } from '../rule.ts';

type Investment = Values<'investment'>;

/** A wrote cheques for B and C. */
export const wroteCheques = clauseRule({
  name: 'en/investment/wrote-cheques',
  type: 'investment',
  confidence: 0.8,
  gloss: 'A wrote (seed) cheques for/to B and C, without a sum told: each gets one.',
  verbs: 'write cut hand',
  values: (clause, context) => {
    const cheque = objects(clause).find((c) => /^(?:cheques?|checks?)$/.test(head(c).lower));
    if (!cheque || clause.passive || sumsIn(clause.args, context).length > 0) return [];
    const investors = actors(clause, context);
    const round = roundIn(cheque.start, cheque.end, context);
    return listedAfter(clause.args.slice(clause.args.indexOf(cheque) + 1), clause, context)
      .filter((p) => investors.length > 0 && !investors.some((i) => i.entity === p.entity))
      .map((party): Investment => ({
        investors: organisations(investors, context),
        investee: organisation(party, context),
        ...(round && { round }),
      }));
  },
  examples: [
    {
      text: '[Naver] wrote seed cheques for two student startups, [Notiq] and [Curvely].',
      reads: [
        { investors: ['Naver'], investee: 'Notiq', round: 'seed' },
        { investors: ['Naver'], investee: 'Curvely', round: 'seed' },
      ],
    },
    { text: '[Naver] wrote cheques for its suppliers.', reads: null },
  ],
});

type Clauses = Context['parse']['clauses'][number];
type Chunks = Clauses['args'];

/** Those behind "for" or "to", by name or in the apposition that follows. */
function listedAfter(chunks: Chunks, clause: Clauses, context: Context): Party[] {
  const at = chunks.findIndex((c) => ['for', 'to', 'into', 'in'].includes(c.prep ?? ''));
  if (at < 0) return [];
  const named = partiesAfter({ ...clause, args: chunks.slice(at) }, ['for', 'to', 'into', 'in'], context);
  const behind = chunks.slice(at + 1).filter((c) => c.prep === undefined && nameOf(c) !== undefined);
  return distinct([...named, ...behind.flatMap((c) => partiesIn(c, clause, context))]);
}

const notPaidIn =
  /\b(?:contract|orders?|grants?|loans?|subsid\w+|damages|settlement|royalt\w+|fees?|rent|dividends?|compensation|licen[cs]\w+|refund|aid|donation|fine|sale of|sold|sell\w*|revenue|sales|prize|award)\b/i;
const startupTalk =
  /\b(?:invest\w*|startups?|start-ups?|series [A-H]|seed|rounds?|funding|venture|stakes?|shareholders?)\b/i;

/** Who pays: behind "from" here, else behind "from" in an earlier clause of the sentence ("…, and B and C each got"). */
function payersOf(clause: Clauses, context: Context): Party[] {
  const own = partiesAfter(clause, ['from'], context);
  const before = context.parse.clauses.findLast((c) => c.index < clause.index && c.lemma === clause.lemma);
  return own.length > 0 || !before ? own : partiesAfter(before, ['from'], context);
}

/** B received a sum from A. */
export const receivedFrom = clauseRule({
  name: 'en/investment/received-from',
  type: 'investment',
  confidence: 0.8,
  gloss: 'B received/got a sum from A where the text speaks of investments: A pays; of several the sum is the round.',
  verbs: 'receive get obtain draw collect take',
  values: (clause, context) => {
    const object = objects(clause)[0];
    const money = object && sumsIn([object], context)[0]?.money;
    const payers = payersOf(clause, context).filter((p) => context.reading.entities[p.entity]?.kind !== 'public-body');
    const { reading, sentence } = context;
    const { text } = reading.document;
    const part = stakeIn(clause.args, context);
    const around = reading.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 1);
    if (
      clause.passive ||
      !money ||
      payers.length === 0 ||
      notPaidIn.test(text.slice(clauseStart(clause), clauseEnd(clause)))
    )
      return [];
    const investing = payers.some((p) => payerName.test(reading.entities[p.entity]?.name ?? ''));
    if (!part && !investing && !around.some((s) => startupTalk.test(s.text))) return [];
    const scope = payers.length > 1 ? ('round' as const) : ('investor' as const);
    return actors(clause, context)
      .filter((p) => !payers.some((i) => i.entity === p.entity) && !isFundEntity(reading, p.entity))
      .map((party): Investment => ({
        investors: organisations(payers, context),
        investee: organisation(party, context),
        ...amountFields(money),
        ...(part && { stake: part }),
        amountScope: read(scope, evidenceAt(reading.document.text, clause.verb.start, clause.verb.end)),
      }));
  },
  examples: [
    {
      text: 'The carrier invests in startups. [Rebellions] got 30 billion won from [KT] in 2022.',
      reads: [
        {
          investors: ['KT'],
          investee: 'Rebellions',
          amount: { value: 30e9, currency: 'KRW' },
          amountScope: 'investor',
          date: '2022',
        },
      ],
    },
    { text: '[Rebellions] got 30 billion won in orders from [KT], its first investor.', reads: null },
  ],
});

/** B's talks with A over an investment. */
export const investmentTalks: Rule<'investment'> = {
  name: 'en/investment/talks-about',
  type: 'investment',
  confidence: 0.7,
  gloss:
    "B's talks with A over a (sum) investment: under review, ended where they broke off; a venture firm among them pays.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && /^(?:talks|negotiations|discussions)$/.test(head(item).lower)
        ? fromTalks(item, context)
        : [],
    );
  },
  examples: [
    {
      text: "[Tripo]'s talks with [SoftBank Ventures] over a 20 billion won investment have broken down.",
      reads: [
        {
          investors: ['SoftBank Ventures'],
          investee: 'Tripo',
          amount: { value: 20e9, currency: 'KRW' },
          status: 'ended',
        },
      ],
    },
    { text: "[Tripo]'s talks with [SoftBank Ventures] over office space have broken down.", reads: null },
  ],
};

const payerName = /\b(?:Ventures?|Capital|Partners|Investments?|Equity|Fund|Holdings|Bank|Securities)\b/;

function fromTalks(chunk: Chunk, context: Context): Draft<'investment'>[] {
  const about = itemsBehind(chunk, context).find((c) => /^(?:investment|funding|round|stake)$/.test(head(c).lower));
  const sides = talkSides(chunk, context);
  const status = talkStatus(chunk, context);
  if (!about || sides.length !== 2 || !status) return [];
  const named = (p: Party): string => context.reading.entities[p.entity]!.name;
  const [investor, investee] =
    payerName.test(named(sides[0]!)) && !payerName.test(named(sides[1]!)) ? sides : sides.toReversed();
  const money = mentionsIn(about, 'money')[0];
  const trigger = evidenceAt(context.reading.document.text, chunk.start, chunk.end);
  return [
    {
      type: 'investment',
      rule: investmentTalks.name,
      trigger,
      sentence: context.sentence.index,
      values: {
        investors: organisations([investor!], context),
        investee: organisation(investee!, context),
        ...amountFields(money && unqualified(money)),
        status,
      },
    },
  ];
}

/** Rules about labels, cheques and receipts, in order. */
export const investmentLabelRules = [wroteCheques, receivedFrom, investmentTalks] as const;
