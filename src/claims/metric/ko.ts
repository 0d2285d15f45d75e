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

/** The last measure named before a figure, not more than 24 characters away and with no other figure between. */
/** The measures counted in each unit, with their patterns made once. */
const measuresIn = { money: countedIn('money'), count: countedIn('count') };

function countedIn(unit: string) {
  return reported
    .filter((m) => (m.units as readonly string[]).includes(unit))
    .map(({ phrase, words, loss }) => ({ phrase, loss, words: new RegExp(words.source, 'gi') }));
}

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
          !/^\)?의 |^\)/.test(sentence.text.slice(m.end - sentence.start)),
      )
      .map((m) => m.end - sentence.start),
  );
  const text = sentence.text.slice(from, at);
  const unit = figure.kind === 'money' ? 'money' : 'count';
  let best: (Measure & { length: number }) | undefined;
  for (const { phrase, words, loss } of measuresIn[unit])
    for (const m of text.matchAll(words)) {
      const end = m.index + m[0].length;
      if (m[0].length > 0 && (!best || end > best.end || (end === best.end && m[0].length > best.length)))
        best = { phrase, loss: loss ?? false, end, length: m[0].length };
    }
  return best && text.length - best.end <= 26 ? best : undefined;
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
  return subject ? { entity: subject.entity, evidence: wordsOf(subject) } : topicBefore(sentence, reading)[0];
}

function periodOf(sentence: Sentence, reading: DocumentReading, figure: Mention): DateMention | undefined {
  const dates = sentence.mentions.filter(
    (m): m is DateMention => m.kind === 'date' && m.end <= figure.start && !/^\d{4}-\d\d-\d\d$/.test(m.value),
  );
  if (dates.length > 0) return dates.at(-1);
  const before = reading.sentences[sentence.index - 1];
  return before?.paragraph === sentence.paragraph
    ? before.mentions.findLast(
        (m): m is DateMention => m.kind === 'date' && /분기|반기|지난해|작년|\d{4}년/.test(m.quote),
      )
    : undefined;
}

function metricsIn(sentence: Sentence, reading: DocumentReading): Found<'metric'>[] {
  if (unreal.test(sentence.text)) return [];
  const figures = sentence.mentions.filter((m) => m.kind === 'money' || m.kind === 'number');
  return figures.flatMap((mention) => {
    const measure = measureBefore(sentence, mention, figures);
    const figure = figureOf(mention);
    const by = measure && bearer(sentence, reading, mention);
    if (
      !measure ||
      !figure ||
      !by ||
      /^(?:원)?(?:어치|씩|의 과징금)/.test(sentence.text.slice(mention.end - sentence.start))
    )
      return [];
    const period = periodOf(sentence, reading, mention);
    const value = measure.loss ? { ...figure.value, value: -Math.abs(figure.value.value) } : figure.value;
    const phrase = measure.loss ? measure.phrase.replace(/loss/, 'profit') : measure.phrase;
    return [{
      trigger: wordsOf(mention),
      values: { organisation: organisation(by, reading), value: read(value, wordsOf(mention)), metric: read(phrase, wordsOf(mention)), ...(period && { period: read(period.value, wordsOf(period)) }) },
    }]; // prettier-ignore
  });
}

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
    { text: '[도담로봇]의 올해 매출 목표는 38억원이다.', reads: null },
  ],
});
