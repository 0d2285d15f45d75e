import { readDocument } from '../src/claims/read-claims.ts';
import { makeDocument } from '../src/documents/news-article.ts';
import type { Language } from '../src/values/document.ts';
import { loadCases } from './cases.ts';

/** Speed of reading for one language and one size of document. */
export interface ReadingSpeed {
  readonly language: Language;
  /** Articles joined into one document: growth over this shows whether time grows faster than the text. */
  readonly articlesInOne: number;
  readonly bytes: number;
  readonly megabytesPerSecond: number;
  /** Our time over that of the peer, one tokenising pass of a regular expression over the same text, in the same run. */
  readonly timesTokenising: number;
}

/** Measures reading (language, rules, refinements, lock) over the labelled articles of each language, warm, the median of five. */
export function benchReading(directory = 'gold/cases'): ReadingSpeed[] {
  return (['en', 'ko'] as const).flatMap((language) => {
    const texts = loadCases(directory, language).map((c) => c.reading.document.text);
    return [1, 4, 16].map((joined) => measure(language, texts, joined));
  });
}

function measure(language: Language, texts: readonly string[], joined: number): ReadingSpeed {
  const chunks = Array.from({ length: Math.ceil(texts.length / joined) }, (_, i) =>
    Array.from({ length: joined }, (_unused, k) => texts[(i * joined + k) % texts.length]!).join('\n\n'),
  );
  const documents = chunks.map((text) => makeDocument({ title: '', text, published: '2024-01-10', language }));
  const bytes = chunks.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const ours = median(() => documents.forEach((d) => readDocument(d)));
  const peer = median(() => chunks.forEach((text) => text.match(/[\p{L}\p{N}]+/gu)!.length));
  return {
    language,
    articlesInOne: joined,
    bytes,
    megabytesPerSecond: round(bytes / 1e6 / ours),
    timesTokenising: round(ours / peer),
  };
}

/** Median seconds of processor time of five runs after one to warm up. */
function median(work: () => void): number {
  work();
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return times.toSorted((a, b) => a - b)[2]!;
}

const round = (x: number): number => Number(x.toPrecision(3));
