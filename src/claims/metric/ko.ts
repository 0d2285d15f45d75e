import type { DateMention, DocumentReading, Mention, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import { metricNames } from '../metric-names.ts';
import type { Party } from '../ko/parties.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { topicBefore } from '../ko/scene.ts';
import { wordsOf } from '../ko/terms.ts';
import { figureOf } from '../target/goal-ko.ts';

const reported = metricNames.filter(
  (m) =>
    /profit|revenue|EBITDA|loss|users|subscri|customers|lines|members|merchants/.test(m.phrase) &&
    !m.units.includes('percent'),
);
/** Goals, forecasts and other people's figures are no reported actuals. */
const unreal = /목표|전망|예상|계획|겠다|까지 |추정|시장 ?규모|증권|컨센서스|방침|구상|합산|3사|업계|내다|설비투자/;

interface Measure {
  readonly phrase: string;
  readonly loss: boolean;
  readonly end: number;
}

/** The measures counted in each unit, with their patterns made once. */
const measuresIn = { money: countedIn('money'), count: countedIn('count') };

function countedIn(unit: string) {
  return reported
    .filter((m) => (m.units as readonly string[]).includes(unit))
    .map(({ phrase, words, loss }) => ({
      phrase,
      loss,
      any: new RegExp(words.source, 'i'),
      words: new RegExp(words.source, 'gi'),
    }));
}

/** The last measure named before a figure, not more than 26 characters away and with no other figure between. */
function measureBefore(sentence: Sentence, figure: Mention, others: readonly Mention[]): Measure | undefined {
  const at = figure.start - sentence.start;
  const from = Math.max(
    0,
    at - 40,
    ...others
      .filter(
        (m) =>
          m.end <= figure.start &&
          m.kind === figure.kind &&
          !/^\)?의 |^\)|^(?:원|명)?에서 /.test(sentence.text.slice(m.end - sentence.start)),
      )
      .map((m) => m.end - sentence.start),
  );
  const text = sentence.text.slice(from, at);
  const unit = figure.kind === 'money' ? 'money' : 'count';
  let best: (Measure & { length: number }) | undefined;
  for (const { phrase, any, words, loss } of measuresIn[unit])
    for (const m of any.test(text) ? text.matchAll(words) : []) {
      const end = m.index + m[0].length;
      if (m[0].length > 0 && (!best || end > best.end || (end === best.end && m[0].length > best.length)))
        best = { phrase, loss: loss ?? false, end, length: m[0].length };
    }
  return best && text.length - best.end <= 26 ? best : undefined;
}

const behind = (sentence: Sentence, { end }: Mention): string => sentence.text.slice(end - sentence.start);
const ahead = (sentence: Sentence, { start }: Mention): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - 14), start - sentence.start);

/** "1조원의 매출을 올렸다": the measure stands behind the figure. */
function measureBehind(sentence: Sentence, figure: Mention): Measure | undefined {
  const after = /^(?:원|명|곳)?의 (?<words>[가-힣 ]{2,12}?)[을를](?= |$)/.exec(behind(sentence, figure))?.groups![
    'words'
  ];
  const found =
    after === undefined
      ? undefined
      : measuresIn[figure.kind === 'money' ? 'money' : 'count'].find((m) =>
          new RegExp(`(?:${m.words.source})$`, 'i').test(after),
        );
  return found && { phrase: found.phrase, loss: found.loss ?? false, end: 0 };
}

/** "전년(41억원)", "1년 전 17억원", "21억원에서": what held a year before. */
const wasBefore = (sentence: Sentence, figure: Mention): boolean =>
  /(?:전년|1년 전|전년 ?동기|같은 ?기간|직전 ?해|재작년)(?: ?동기)?(?:의|에는|은|에)?\s?\(?$/.test(
    ahead(sentence, figure),
  ) || /^(?:원|명)?에서 /.test(behind(sentence, figure));

/** A rise or fall (32만명 늘었다) is no level; a count of firms is none of people. */
const isNoLevel = (sentence: Sentence, figure: Mention, phrase: string): boolean =>
  /^(?:원|명)?(?:이|가|을|를|씩|가량|정도)? ?(?:늘|줄|증가|감소|불어|빠져|빠졌|순증|이탈|더 )/.test(
    behind(sentence, figure),
  ) ||
  /^(?:원)?(?:어치|씩|의 과징금)/.test(behind(sentence, figure)) ||
  (figure.quote.endsWith('곳') && !/customers|merchants/.test(phrase));

/** The year, quarter or half before; other periods are left out. */
function yearBefore(period: string): string | undefined {
  const match = /^(\d{4})(-\d\d)?$/.exec(period);
  return match ? `${Number(match[1]) - 1}${match[2] ?? ''}` : undefined;
}

function bearer(sentence: Sentence, reading: DocumentReading, figure: Mention): Party | undefined {
  const names = sentence.mentions.filter(
    (m): m is NameMention =>
      m.kind === 'name' &&
      ['company', 'public-body'].includes(reading.entities[m.entity]?.kind ?? '') &&
      m.end <= figure.start,
  );
  const subject = names.findLast(
    (m) =>
      /^(?:\([^)]*\))?(?:은|는|이|가|의|도)(?:[ ,]|$)/.test(sentence.text.slice(m.end - sentence.start)) ||
      figure.start - m.end <= 2,
  );
  if (subject) return { entity: subject.entity, evidence: wordsOf(subject) };
  if (/[가-힣](?:간|온|된|한|떠난|옮긴) (?:가입자|이용자|사용자|고객|회원)/.test(sentence.text)) return undefined;
  return topicBefore(sentence, reading)[0] ?? ownerBefore(sentence, reading);
}

/** "X의 지난해 매출은 …" in the sentence right before: the figures go on to be X's. */
function ownerBefore(sentence: Sentence, reading: DocumentReading): Party | undefined {
  const before = reading.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return undefined;
  const owner = before.mentions.find(
    (m): m is NameMention =>
      m.kind === 'name' && reading.entities[m.entity]?.kind === 'company' && behind(before, m).startsWith('의 '),
  );
  return owner && { entity: owner.entity, evidence: wordsOf(owner) };
}

const isPeriod = (date: DateMention, sentence: Sentence): boolean =>
  /분기|반기|지난해|작년|\d{4}년$/.test(date.quote) && !/^ ?(?:보다|대비|동기|같은|\()/.test(behind(sentence, date));

function periodOf(sentence: Sentence, reading: DocumentReading, figure: Mention): DateMention | undefined {
  const dates = sentence.mentions.filter(
    (m): m is DateMention =>
      m.kind === 'date' &&
      m.end <= figure.start &&
      !/^\d{4}-\d\d-\d\d$/.test(m.value) &&
      !/^전년|^1년 전/.test(m.quote) &&
      !/^ ?(?:보다|대비|동기|같은|\()/.test(behind(sentence, m)),
  );
  if (dates.length > 0) return dates.at(-1);
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const before = reading.sentences[i]!;
    if (before.paragraph !== sentence.paragraph) return undefined;
    const told = before.mentions.findLast((m): m is DateMention => m.kind === 'date' && isPeriod(m, before));
    if (told) return told;
  }
  return undefined;
}

function metricsIn(sentence: Sentence, reading: DocumentReading): Found<'metric'>[] {
  if (unreal.test(sentence.text)) return [];
  const figures = sentence.mentions.filter((m) => m.kind === 'money' || m.kind === 'number');
  const found: Found<'metric'>[] = [];
  let last: (Measure & { kind: string }) | undefined;
  for (const mention of figures) {
    const beside = ahead(sentence, mention).endsWith(' ') && besideName(sentence, mention);
    const carried = last?.kind === mention.kind && (beside || wasBefore(sentence, mention)) ? last : undefined;
    const measure = measureBefore(sentence, mention, figures) ?? measureBehind(sentence, mention) ?? carried;
    const figure = figureOf(mention);
    const by = measure && bearer(sentence, reading, mention);
    if (!measure || !figure || !by || isNoLevel(sentence, mention, measure.phrase)) continue;
    last = { ...measure, kind: mention.kind };
    const date = periodOf(sentence, reading, mention);
    const period = date && (wasBefore(sentence, mention) ? yearBefore(date.value) : date.value);
    const value = measure.loss ? { ...figure.value, value: -Math.abs(figure.value.value) } : figure.value;
    const phrase = measure.loss ? measure.phrase.replace(/loss/, 'profit') : measure.phrase;
    found.push({
      trigger: wordsOf(mention),
      values: { organisation: organisation(by, reading), value: read(value, wordsOf(mention)), metric: read(phrase, wordsOf(mention)), ...(date && period && { period: read(period, wordsOf(date)) }) },
    }); // prettier-ignore
  }
  return found;
}

/** "SK텔레콤 1623만명, KT 1010만명": a name right before the figure. */
const besideName = (sentence: Sentence, figure: Mention): boolean =>
  sentence.mentions.some((m) => m.kind === 'name' && m.end <= figure.start && figure.start - m.end <= 2);

/** Korean rule of reported figures. */
export const koMetric = koRule('metric', 'reported', {
  gloss:
    'Organisation (은/는, 의) + period (지난해, 2분기) + measure (매출, 영업이익, 가입자) + figure; a loss (영업손실) is a negative profit. Goals and forecasts are left alone.',
  confidence: 0.75,
  find: metricsIn,
  examples: [
    {
      text: '[도담로봇]의 지난해 매출은 38억원, 영업손실은 9억원이다.',
      reads: [
        { organisation: '도담로봇', value: { value: 3.8e9, unit: 'KRW' }, metric: 'revenue', period: '2023' },
        { value: { value: -9e8, unit: 'KRW' }, metric: 'operating profit' },
      ],
    },
    {
      text: '[도담로봇]은 지난해 38억원의 매출을 올렸다.',
      reads: [{ organisation: '도담로봇', value: { value: 3.8e9, unit: 'KRW' }, metric: 'revenue', period: '2023' }],
    },
    { text: '[도담로봇]의 올해 매출 목표는 38억원이다.', reads: null },
  ],
});
