import type { Argument, Clause } from '../../language/ko/clauses.ts';
import type { DateMention, DocumentReading, Mention, NameMention, Sentence } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Quantity } from '../../values/money.ts';
import { asQuantity } from '../../values/money.ts';
import { dayRange } from '../../values/edtf.ts';
import type { Baseline } from '../claim-type.ts';
import { metricNamed } from '../metric-names.ts';
import type { Party } from '../ko/parties.ts';
import { wordsOf } from '../ko/terms.ts';

/** A figure of a goal with its words. */
export interface Figure {
  readonly value: Quantity;
  readonly mention: Mention;
}

/** A mention as a quantity; dates and names are none, nor is a count without anything counted. */
export function figureOf(mention: Mention): Figure | undefined {
  if (mention.kind === 'money') return { value: asQuantity(mention.value), mention };
  if (mention.kind === 'date' || mention.kind === 'name') return undefined;
  const unit = mention.kind === 'number' ? 'count' : mention.kind;
  const { value, qualifier } = mention;
  const max = mention.kind === 'multiple' ? undefined : mention.max;
  return { value: { value, unit, ...(qualifier && { qualifier }), ...(max !== undefined && { max }) }, mention };
}

/** Figures of an argument. */
export const figuresOf = (argument: Argument): Figure[] => argument.mentions.flatMap((m) => figureOf(m) ?? []);

/** Whose goal a sentence tells: companies, funds, public bodies, alliances. */
export const mayAim = (m: NameMention, reading: DocumentReading): boolean =>
  ['company', 'fund', 'public-body', 'alliance'].includes(reading.entities[m.entity]?.kind ?? '');

/** A deadline, or a date that ends after the day of publication. */
export function deadlineIn(
  sentence: Sentence,
  reading: DocumentReading,
  near: { start: number; end: number },
): DateMention | undefined {
  const dates = sentence.mentions.filter(
    (m): m is DateMention =>
      m.kind === 'date' &&
      (m.role === 'by' || m.role === 'at') &&
      isAhead(m, reading) &&
      !/^[^,.]{0,24}(?:따르면|의하면)/.test(sentence.text.slice(m.end - sentence.start)),
  );
  return dates.filter((d) => d.start < near.end).at(-1) ?? dates[0];
}

function isAhead(date: DateMention, reading: DocumentReading): boolean {
  const published = reading.document.published?.slice(0, 10);
  const end = dayRange(date.value).to;
  return published === undefined ? date.role === 'by' : end === undefined || end > published;
}

/** Where the goal starts: "A에서 B로", "현재 3800억원인 운용자산을", "지난해 이 비중은 9%였다" in the next sentence. */
export function baselineOf(
  clause: Clause,
  clauses: readonly Clause[],
  goal: Figure,
  sentence: Sentence,
  reading: DocumentReading,
): Read<Baseline> | undefined {
  const inside = clauses
    .flatMap((c) => (c === clause || c.kind === 'relative' ? c.arguments : []))
    .flatMap(figuresOf)
    .filter(
      (f) => f.mention !== goal.mention && f.mention.start < goal.mention.start && f.value.unit === goal.value.unit,
    );
  const from = inside.find(
    (f) =>
      /^(?:원|수준|대)?(?:에서|인 |이던|였던|를 굴리|에 그친|에 머문)/.test(
        sentence.text.slice(f.mention.end - sentence.start),
      ) ||
      /현재|지난해|작년/.test(
        sentence.text.slice(Math.max(0, f.mention.start - sentence.start - 20), f.mention.start - sentence.start),
      ),
  );
  if (from) return asBaseline(from, sentence, reading);
  const next = reading.sentences[sentence.index + 1];
  if (
    !next ||
    next.paragraph !== sentence.paragraph ||
    !/이 비중|비중은|현재|지난해 (?:매출|실적)|기준/.test(next.text)
  )
    return undefined;
  const told = next.mentions.map(figureOf).find((f) => f?.value.unit === goal.value.unit);
  return told && asBaseline(told, next, reading);
}

/** A figure told as what held before, with the day at which it held. */
export function asBaseline(figure: Figure, sentence: Sentence, reading: DocumentReading): Read<Baseline> {
  const date = sentence.mentions.find(
    (m): m is DateMention =>
      m.kind === 'date' && m.end <= figure.mention.start && m.role === 'at' && !isAhead(m, reading),
  );
  return read(
    { value: figure.value, ...(date && { at: date.value }) },
    wordsOf(figure.mention),
    ...(date ? [wordsOf(date)] : []),
  );
}

const scopes: readonly (readonly [RegExp, string])[] = [
  [/비통신/, 'non-telecom'], [/해외|글로벌|수출/, 'overseas'], [/북미|미국/, 'US'], [/일본/, 'Japan'], [/로봇/, 'robot business'], [/(?:AI|인공지능)/, 'AI'], [/구독/, 'subscription'], [/신사업/, 'new business'],
  [/클라우드/, 'cloud'], [/B2B|기업용/, 'B2B'], [/데이터센터/, 'data centre'], [/반도체/, 'semiconductor'], [/바이오/, 'bio'], [/전기차/, 'EV'], [/배터리/, 'battery'], [/디지털/, 'digital'],
]; // prettier-ignore

/** What a goal measures, in a few English words, from the Korean words before and around it. */
export function metricOf(figure: Figure, before: string, around: string): string | undefined {
  const { unit } = figure.value;
  const scope =
    scopes.find(([words]) => words.test(before.slice(-40)))?.[1] ?? scopes.find(([words]) => words.test(around))?.[1];
  if (unit === 'percent') {
    const rate = /(?:이익률|점유율|가동률|해지율)[^,]{0,6}$/.test(before)
      ? metricNamed(before.slice(-12), figure.value)
      : undefined;
    if (rate) return rate.phrase;
    if (/매출|수익/.test(around))
      return /성장|증가|늘/.test(around) && !/비중|의 \d|그중|에서/.test(around)
        ? 'revenue growth'
        : `${scope ? `${scope} ` : ''}revenue share`;
    return metricNamed(before.slice(-40), figure.value)?.phrase ?? metricNamed(around, figure.value)?.phrase;
  }
  if (/투자(?!자|사|조합)|집행|투입/.test(around) && unit !== 'percent' && !/매출|영업이익|운용자산|AUM/.test(around))
    return /스타트업|벤처/.test(around)
      ? unit === 'count'
        ? 'startups invested in'
        : 'startup investment'
      : `${scope ? `${scope} ` : ''}investment`;
  const known = metricNamed(before.slice(-40), figure.value) ?? metricNamed(around, figure.value);
  if (known?.phrase === 'startups supported' && !/스타트업[^,]{0,14}$/.test(before)) return undefined;
  return known && (known.phrase === 'revenue' && scope ? `${scope} revenue` : known.phrase);
}

/** An organisation as a party of a mention. */
export const partyOf = (m: NameMention): Party => ({ entity: m.entity, evidence: wordsOf(m) });
