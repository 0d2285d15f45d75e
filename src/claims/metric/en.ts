import { evidenceAt, read } from '../../values/evidence.ts';
import { datesIn } from '../figures-en.ts';
import { metricScope, unitKind } from '../metric-names.ts';
import type { Rule } from '../rule.ts';
import { periodOf } from './figure-en.ts';
import { measuresIn, metricRule, phraseOf } from './rule-en.ts';

const link =
  /^(?:\s*\([^)]*\))?\s*(?:(?:for|in|of|during|over|from|at)\s[^,;]{0,50}?)?,?\s*(?:(?:which|that)\s)?(?:(?:had|has|have)\s)?(?:(?:only|also|just|barely|still|again|nearly|almost|slightly|sharply|more than|even|in fact|then)\s)*(?:came (?:to|in at)|come (?:to|in at)|was|were|is|are|total(?:s|l?ed)|reach(?:es|ed)|hit|stood at|stands at|amounted to|averaged|exceed(?:s|ed)|surpass(?:es|ed)|topped|tops|passed|crossed|of|at|hovered at|settled at|(?:r[io]se|rises|risen|grew|grown|increased|climbed|jumped|gained|surged|soared|advanced|edged (?:up|down)|crept (?:up|down)|went (?:up|down)|slumped|sagged|leapt|leaped|bounced|swung|inched (?:up|down)|ticked (?:up|down)|fell|fallen|dropped|declined|decreased|slipped|slid|dipped|shrank|sank|tumbled|plunged|plummeted|narrowed|widened|swelled|nudged up|expanded|more than doubled|doubled|tripled|quadrupled|[\uE008]+|halved|was up|was down|were up|were down)(?:[^;:]{0,60}?)\s?(?:to|at))\s*(?:(?:a|an|the)\s)?(?:(?:record|total|modest|mere|whopping|combined|all-time|high of)\s)*$/i;

/** The measure first: "operating profit rose 16 percent to …", "sales of …". */
export const measureCameTo = metricRule(
  'en/metric/measure-came-to',
  'A measure (revenue, profit, users) was, came to, rose to or reached a figure, or "sales of" a figure.',
  0.85,
  (figure, text, from) => {
    const lead = text.slice(from, figure.start);
    if (/\bfrom (?:an? |the )?(?:[\w-]+ ){0,2}(?:profit|loss|income|sales|revenue) of\s$/i.test(lead)) return undefined;
    const near = measuresIn(lead, figure.value).findLast((m) => link.test(lead.slice(m.end)));
    if (!near) return undefined;
    return {
      figure,
      metric: phraseOf(near.name, text, from + near.start),
      start: from + near.start,
      end: figure.end,
      ...(near.name.loss && { negative: true }),
    };
  },
  [
    {
      text: '[Aurum] said operating profit rose 16 percent to 288 billion won in the second quarter of 2023.',
      reads: [
        { organisation: 'Aurum', value: { value: 288e9, unit: 'KRW' }, metric: 'operating profit', period: '2023-34' },
      ],
    },
    {
      text: '[Aurum] had sales of 14 billion won and an operating loss of 6 billion won last year.',
      reads: [
        { value: { value: 14e9, unit: 'KRW' }, metric: 'revenue', period: '2023' },
        { value: { value: -6e9, unit: 'KRW' }, metric: 'operating profit', period: '2023' },
      ],
    },
    { text: '[Aurum] expects sales of 14 billion won this year.', reads: null },
  ],
);

/** The figure first: "7.4 billion won in revenue", "a 5 billion won loss". */
export const figureInMeasure = metricRule(
  'en/metric/figure-in-measure',
  'A figure "in" or "of" a measure, or right before it: "7.4 billion won in revenue", "a 5 billion won net loss".',
  0.8,
  (figure, text) => {
    if (unitKind(figure.value) !== 'money') return undefined;
    const tail = text.slice(figure.end, figure.end + 60);
    const near = measuresIn(tail, figure.value)[0];
    if (
      !near ||
      !/^(?:\s|-)?(?:(?:in|of|worth of)\s)?(?:(?:annual|quarterly|total|consolidated|full-year|net|overseas|global|domestic|mobile|AI|[\uE00A]+)\s){0,2}$/i.test(
        tail.slice(0, near.start),
      )
    )
      return undefined;
    if (
      !/\b(?:had|has|have|having|made|makes|post(?:s|ed|ing)|report(?:s|ed|ing)|book(?:s|ed|ing)|log(?:s|ged)|record(?:s|ed|ing)|earn(?:s|ed|ing)|generat(?:es|ed|ing)|bring(?:s|ing)|brought|took|taking|turn(?:s|ed)|rack(?:s|ed)|swung|achieved|reached|passed|crossed|topped|on|with|logged|lost|runs?|pulled|did|does|deliver(?:s|ed)|clocked|notched)\b[^;]{0,50}$/i.test(
        text.slice(Math.max(0, figure.start - 70), figure.start),
      )
    )
      return undefined;
    return {
      figure,
      metric: phraseOf(near.name, tail, near.start),
      start: figure.start,
      end: figure.end + near.end,
      ...(near.name.loss && { negative: true }),
    };
  },
  [
    {
      text: '[Aurum] booked 7.4 billion won in revenue last year.',
      reads: [{ organisation: 'Aurum', value: { value: 7.4e9, unit: 'KRW' }, metric: 'revenue', period: '2023' }],
    },
    {
      text: '[Aurum] posted a 5 billion won net loss in 2022.',
      reads: [{ value: { value: -5e9, unit: 'KRW' }, metric: 'net profit', period: '2022' }],
    },
    { text: '[Aurum] aims for 7.4 billion won in revenue next year.', reads: null },
  ],
  measureCameTo,
);

const takings =
  /\b(earn(?:s|ed|ing)|los(?:es|t|ing)|turn(?:s|ed) over|takes in|took in)\s(?:(?:about|around|roughly|some|nearly|almost|over|more than|just|only|another|a net|a record)\s)*$/i;
const noTakings =
  /^\s*(?:\([^)]*\)\s?)?(?:(?:in|of|worth of) (?:\w+ ){0,2}?(?:funding|financing|investment|capital|funds|market|value|deposits|orders|contracts|fees|bookings)\b|from (?:investors|selling|the sale|its stake|backers)|(?:on|from) (?:the|its|that|this) (?:\w+ ){0,2}?(?:stake|deal|sale|trade|investment|bet)|a (?:share|day|ton)|per )/i;

/** What was earned or lost, without the word profit: "earned 866 billion won last year", "lost 2.3 billion won". */
export const earned = metricRule(
  'en/metric/earned',
  'An organisation earned, lost or turned over a sum: profit, a loss, revenue.',
  0.75,
  (figure, text, from) => {
    if (unitKind(figure.value) !== 'money') return undefined;
    const lead = takings.exec(text.slice(Math.max(from, figure.start - 60), figure.start));
    const tail = text.slice(figure.end, figure.end + 90);
    if (!lead || noTakings.test(tail)) return undefined;
    const verb = lead[1]!.toLowerCase();
    const before = /^[^,;.]{0,20}\bbefore (?:interest|tax|items)[^.;]{0,60}/i.exec(tail)?.[0] ?? '';
    const profit = /amorti/i.test(before)
      ? 'EBITDA'
      : /before (?:interest|items)/i.test(before)
        ? 'operating profit'
        : before
          ? 'pretax profit'
          : 'net profit';
    return {
      figure,
      metric: verb.startsWith('t') ? 'revenue' : profit,
      start: figure.start - lead[0].length,
      end: figure.end,
      ...(verb.startsWith('l') && { negative: true }),
    };
  },
  [
    {
      text: '[Aurum] earned 866 billion won last year.',
      reads: [{ organisation: 'Aurum', value: { value: 866e9, unit: 'KRW' }, metric: 'net profit', period: '2023' }],
    },
    {
      text: '[Aurum] lost 21 billion won in 2022.',
      reads: [{ value: { value: -21e9, unit: 'KRW' }, metric: 'net profit', period: '2022' }],
    },
    {
      text: '[Aurum] earned 74 million dollars before interest, tax, depreciation and amortisation in 2023.',
      reads: [{ value: { value: 74e6, unit: 'USD' }, metric: 'EBITDA' }],
    },
    { text: '[Aurum] took in 74 million dollars in funding from [Borealis].', reads: null },
    { text: '[Aurum] lost 3 billion dollars in market value.', reads: null },
  ],
  measureCameTo,
  figureInMeasure,
);

const people =
  /^(?:users?|customers?|clients?|subscribers?|subscriptions?|members?|merchants?|accounts?|households?|homes|lines|patients|insurers|banks|hospitals|retailers|companies|businesses|enterprises|schools|drivers|travellers|travelers|riders|readers|viewers|players|shoppers|borrowers)$/i;
const always = /^(?:users?|customers?|clients?|subscribers?|subscriptions?|members?|merchants?)$/i;

/** Counts of those who are served: "has 3 million users", "counts 41 insurers as customers". */
export const serves = metricRule(
  'en/metric/serves',
  'An organisation has, counts, serves or has signed up a number of users or customers.',
  0.75,
  (figure, text) => {
    if (figure.value.unit !== 'count') return undefined;
    const lead = text.slice(Math.max(0, figure.start - 60), figure.start);
    const tail = text.slice(figure.end, figure.end + 70);
    const words = /^\s?((?:[\w-]+ ){0,4}?)([\w-]+)\b/.exec(tail);
    const noun = figure.noun ?? words?.[2] ?? '';
    const asCustomers = /^[^;.]{0,60}?\bas (?:paying |corporate |its )?(customers|clients|users|subscribers)\b/i.exec(
      tail,
    );
    if (!people.test(noun) || (!always.test(noun) && !asCustomers && !/\bserv\w+\b/i.test(lead))) return undefined;
    if (
      !/\b(?:has|have|had|with|counts?|counted|claims?|boasts?|serves?|served|serving|attract(?:s|ed)|reach(?:es|ed)|gained|won|signed up|amass(?:ed|ing)|drawn|drew|now|used by|base of|passed|crossed|topped|surpassed|exceeded|to|for|by|list of|among)\b[^,;]{0,40}$/i.test(
        lead,
      )
    )
      return undefined;
    if (
      /\b(?:of|data of|leak\w*|affect\w*|fined?|expos\w*|hir\w+|lost|lose)\b[^,;]{0,30}$/i.test(lead) &&
      !/\bbase of\b/.test(lead)
    )
      return undefined;
    const adjectives = tail.slice(0, Math.max(0, tail.indexOf(noun))).trim();
    const metric = asCustomers
      ? `${singular(noun)} ${asCustomers[1]}`
      : /^[\w -]{0,30}$/.test(adjectives) && adjectives
        ? `${adjectives} ${noun}`
        : noun;
    return {
      figure,
      metric: metric.toLowerCase(),
      start: figure.start,
      end: Math.min(text.length, figure.end + (tail.indexOf(noun) + noun.length)),
    };
  },
  [
    {
      text: '[Aurum] counts 41 insurers as customers.',
      reads: [{ organisation: 'Aurum', value: { value: 41, unit: 'count' }, metric: 'insurer customers' }],
    },
    {
      text: '[Aurum] has more than 20 million mobile subscriptions.',
      reads: [{ value: { value: 20e6, unit: 'count', qualifier: 'over' }, metric: 'mobile subscriptions' }],
    },
    { text: 'A cyberattack laid bare the data of 300,000 customers of [Aurum].', reads: null },
  ],
  measureCameTo,
);

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');

/** "AI accounted for 9 percent of revenue": a share of revenue told as it was. */
export const revenueShare = metricRule(
  'en/metric/revenue-share',
  'A part of the business made up or accounted for a share of revenue.',
  0.75,
  (figure, text, from) => {
    if (figure.value.unit !== 'percent') return undefined;
    const tail = /^\s*of (?:[\w'’\uE001\uE00B-]+ ){0,4}?(?:revenues?|sales|turnover)\b/i.exec(
      text.slice(figure.end, figure.end + 70),
    );
    const lead = text.slice(from, figure.start);
    const verb =
      /\b(?:account(?:s|ed) for|ma(?:kes|de) up|represent(?:s|ed)|contribut(?:es|ed)|generat(?:es|ed)|br(?:ings|ought) in|came to|earn(?:s|ed)|derives?|gets?|got|makes?|made)\s(?:[\w]+ ){0,2}$/i.exec(
        lead,
      );
    if (!tail || !verb) return undefined;
    const scope =
      metricScope(text.slice(figure.end + tail[0].length, figure.end + tail[0].length + 40)) ??
      metricScope(lead.slice(-80));
    return {
      figure,
      metric: `${scope ? `${scope} ` : ''}revenue share`,
      start: from + verb.index,
      end: figure.end + tail[0].length,
    };
  },
  [
    {
      text: '[Aurum] said AI accounted for 9 percent of its revenue in 2023.',
      reads: [
        { organisation: 'Aurum', value: { value: 9, unit: 'percent' }, metric: 'AI revenue share', period: '2023' },
      ],
    },
    { text: '[Aurum] wants AI to account for 9 percent of its revenue in 2026.', reads: null },
  ],
);

const before =
  /(?:(?:\b(?:double|triple|twice|quadruple)|[\uE008]+)(?= the )|\bagainst|\bcompared (?:with|to)|\bversus|\bup from|\bdown from|\bfrom|\bup on|\bdown on)\s(?:(?:a|an|the|its|just|some|only)\s)*(?:(?:profit|loss|revenue|sales|net profit|net loss)\s(?:of\s)?)?$/i;

/** The figure of the year before: ", compared with 161 billion won a year earlier". */
export const yearBefore = metricRule(
  'en/metric/year-before',
  'The earlier figure that a reported one is compared with, where its time is told: "against 5 billion won a year earlier".',
  0.75,
  (figure, text, _from, figures, sentence, reading) => {
    const lead = text.slice(Math.max(0, figure.start - 50), figure.start);
    if (!before.test(lead)) return undefined;
    const first = figures.findLast((f) => f.end <= figure.start && f.value.unit === figure.value.unit);
    const main =
      first &&
      measureCameTo
        .read(sentence, reading)
        .concat(figureInMeasure.read(sentence, reading))
        .find((d) => d.values.value!.evidence[0]!.start === first.evidence.start);
    if (!first || !main) return undefined;
    const date = datesIn(sentence).find(
      (d) => d.start - sentence.start >= figure.end && d.start - sentence.start <= figure.end + 10,
    );
    if (!date) return undefined;
    const period = /\b(?:year|12 months) (?:ago|earlier|before)$/i.test(date.quote)
      ? yearEarlier(main.values.period?.value ?? periodOf(sentence, reading, first)?.value)
      : date.value;
    if (!period) return undefined;
    return {
      figure,
      metric: main.values.metric!.value,
      start: figure.start,
      end: figure.end,
      ...((main.values.value!.value.value < 0 || /\bloss of $/.test(lead)) &&
        !/\bprofit of $/.test(lead) && { negative: true }),
      period: read(period, evidenceAt(reading.document.text, date.start, date.end)),
    };
  },
  [
    {
      text: '[Aurum] had revenue of 7.4 billion won last year, against 5 billion won a year earlier.',
      reads: [{ organisation: 'Aurum', value: { value: 5e9, unit: 'KRW' }, metric: 'revenue', period: '2022' }],
    },
    { text: '[Aurum] wants revenue of 7.4 billion won in 2026, against 5 billion won last year.', reads: null },
  ],
);

const yearEarlier = (period: string | undefined): string | undefined =>
  period === undefined || period.includes('/') ? undefined : `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** All rules for reported figures told in English. */
export const metricRulesEn: readonly Rule<'metric'>[] = [
  measureCameTo,
  figureInMeasure,
  earned,
  serves,
  revenueShare,
  yearBefore,
];
