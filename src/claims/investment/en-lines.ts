import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Context, Party } from '../en/context.ts';
import { contextOf, organisation, organisations, partiesOf, topicBefore } from '../en/context.ts';
import { amountFields, roundIn, valuationIn } from '../en/figures.ts';
import { raiserBefore, roundNouns } from '../en/money-roles.ts';
import type { Rule } from '../rule.ts';

const totalLine =
  /^\s*(?:[•*-]\s*)?(?:total|funding|raised)\b[^:.]{0,30}(?:raised|funding|to date|so far)[^:.]{0,20}:/i;

/** "Total raised to date: $102M." */
export const totalRaisedLine: Rule<'investment'> = {
  name: 'en/investment/total-raised-line',
  type: 'investment',
  confidence: 0.85,
  gloss: 'A label "Total raised (to date):" with a sum, for the company told of before.',
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    const label = totalLine.exec(sentence.text);
    const money = sentence.mentions.find((m): m is MoneyMention => m.kind === 'money');
    const investee = label && money && raiserBefore(undefined, context);
    if (!label || !money || !investee) return [];
    const words = evidenceAt(reading.document.text, sentence.start, sentence.start + label[0].length);
    return [
      {
        type: 'investment',
        rule: totalRaisedLine.name,
        trigger: words,
        sentence: sentence.index,
        values: {
          investors: { value: [], evidence: [] },
          investee: organisation(investee, context),
          ...amountFields(money),
          amountScope: read('cumulative' as const, words),
          status: read('completed' as const, words),
        },
      },
    ];
  },
  examples: [
    {
      text: '[Verity Grid] secured $65M. Total raised to date: $102M.',
      reads: [{ investee: 'Verity Grid', amount: { value: 102e6, currency: 'USD' }, amountScope: 'cumulative' }],
    },
    { text: '[Verity Grid] secured $65M. Total sales: $102M.', reads: null },
  ],
};

const bringing =
  /\b(?:bring(?:s|ing)|brought|tak(?:es|ing)|took|lift(?:s|ing)|push(?:es|ing))\b[^.;]{0,50}\b(?:total|funding|raised|capital|financing|haul)\b[^.;]{0,50}\bto\s*(?:about|around|over|more than|nearly|some|almost)?\s*$|\btotal (?:funding|capital raised|raised|financing)\b[^.;]{0,25}\b(?:stands at|is now|comes to|reaches|to date is|now totals)\s*(?:about|around|over|more than|nearly|some|almost)?\s*$/i;

/** "bringing its total funding to $102 million". */
export const bringingTotal: Rule<'investment'> = {
  name: 'en/investment/bringing-total',
  type: 'investment',
  confidence: 0.88,
  gloss: 'A round "brings the total raised to" a sum: everything raised so far by the company whose round it is.',
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return sentence.mentions.flatMap((money) =>
      money.kind === 'money' && bringing.test(sentence.text.slice(0, money.start - sentence.start))
        ? cumulativeOf(money, context)
        : [],
    );
  },
  examples: [
    {
      text: '[Verity Grid] raised $65 million, bringing its total funding to $102 million.',
      reads: [
        {
          investee: 'Verity Grid',
          amount: { value: 102e6, currency: 'USD' },
          amountScope: 'cumulative',
          status: 'completed',
        },
      ],
    },
    { text: '[Verity Grid] raised prices, bringing its revenue to $102 million.', reads: null },
  ],
};

function cumulativeOf(money: MoneyMention, context: Context): Draft<'investment'>[] {
  const investee = raiserBefore(undefined, context) ?? topicParty(context);
  const words = evidenceAt(context.reading.document.text, money.start, money.end);
  return investee
    ? [
        {
          type: 'investment',
          rule: bringingTotal.name,
          trigger: words,
          sentence: context.sentence.index,
          values: {
            investors: { value: [], evidence: [] },
            investee: organisation(investee, context),
            ...amountFields(money),
            amountScope: read('cumulative' as const, words),
            status: read('completed' as const, words),
          },
        },
      ]
    : [];
}

function topicParty(context: Context): Party | undefined {
  const entity = topicBefore(context);
  const mention =
    entity === undefined
      ? undefined
      : context.reading.sentences
          .slice(0, context.sentence.index)
          .flatMap((s) => s.mentions)
          .findLast((m) => m.kind === 'name' && m.entity === entity);
  return mention && entity !== undefined
    ? { entity, evidence: evidenceAt(context.reading.document.text, mention.start, mention.end) }
    : undefined;
}

/** The round of B as a thing: "the backers of B's 21 billion won Series B in 2021", "B's $5 million seed round, led by A". */
export const backersOfRound: Rule<'investment'> = {
  name: 'en/investment/backers-of-round',
  type: 'investment',
  confidence: 0.8,
  gloss: "A, a backer/investor in/lead of B's round: an apposition names who was in an earlier round.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item, at) =>
      item.kind === 'chunk' &&
      /^(?:backers?|investors?|leads?|leaders?|participants?|shareholders?)$/.test(head(item).lower)
        ? fromBackers(item, at, context)
        : [],
    );
  },
  examples: [
    {
      text: "[Altos] and [Aju], the two backers of [Voltree]'s 21 billion won Series B in 2021, came back.",
      reads: [
        {
          investors: ['Altos', 'Aju'],
          investee: 'Voltree',
          amount: { value: 21e9, currency: 'KRW' },
          amountScope: 'round',
          round: 'series-b',
          date: '2021',
          status: 'completed',
        },
      ],
    },
    { text: '[Altos], a backer of the project, left.', reads: null },
  ],
};

function fromBackers(chunk: Chunk, at: number, context: Context): Draft<'investment'>[] {
  const { items } = context.parse;
  const of = items[at + 1];
  if (
    of?.kind !== 'chunk' ||
    !['of', 'in'].includes(of.prep ?? '') ||
    !hasWord(of, roundNouns) ||
    items[at - 1]?.kind !== 'comma'
  )
    return [];
  const owner = possessorOf(of);
  const investee = owner ? partiesOf(owner, context)[0] : raiserBefore(undefined, context);
  const raiser = owner && owner.form === 'description' ? (raiserBefore(undefined, context) ?? investee) : investee;
  const investors: Party[] = [];
  for (let i = at - 2; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'chunk' && nameOf(item)) investors.unshift(...partiesOf(nameOf(item)!, context));
    else if (item.kind !== 'conj') break;
  }
  const paid = investors.filter((p) => p.entity !== raiser?.entity);
  if (!raiser || paid.length === 0) return [];
  const money = mentionsIn(of, 'money')[0];
  const next = items[at + 2];
  const day = next?.kind === 'chunk' ? mentionsIn(next, 'date')[0] : undefined;
  const words = evidenceAt(context.reading.document.text, chunk.start, chunk.end);
  const round = roundIn(of.start, of.end, context);
  return [
    {
      type: 'investment',
      rule: backersOfRound.name,
      trigger: words,
      sentence: context.sentence.index,
      values: {
        investors: organisations(paid, context),
        investee: organisation(raiser, context),
        ...amountFields(money),
        ...(money && { amountScope: read('round' as const, words) }),
        ...(round && { round }),
        ...(day && { date: read(day.value, { start: day.start, end: day.end, quote: day.quote }) }),
        status: read('completed' as const, words),
      },
    },
  ];
}

/** A valuation told in a sentence of its own; joined with the round told before, dropped where there is none. */
export const valuationTold: Rule<'investment'> = {
  name: 'en/investment/valuation-told',
  type: 'investment',
  confidence: 0.75,
  gloss: 'A sentence that gives the value put on the company whose round was told before; it only adds to that round.',
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    const valuation = valuationIn(context);
    const investee = valuation && raiserBefore(undefined, context);
    if (!valuation || !investee) return [];
    return [
      {
        type: 'investment',
        rule: valuationTold.name,
        trigger: valuation.evidence[0]!,
        sentence: sentence.index,
        values: {
          investors: { value: [], evidence: [] },
          investee: organisation(investee, context),
          valuation,
          status: read('completed' as const, valuation.evidence[0]!),
        },
      },
    ];
  },
  examples: [
    {
      text: '[Verity Grid] secured $65M. The deal gives it a valuation of $900 million.',
      reads: [{ investee: 'Verity Grid', valuation: { value: 900e6, currency: 'USD' } }],
    },
    { text: '[Verity Grid] has sales of $900 million.', reads: null },
  ],
};

/** Rules about lines and additions, in order. */
export const investmentLineRules = [totalRaisedLine, bringingTotal, backersOfRound, valuationTold] as const;
