import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../src/documents/read-page.ts';

interface Reference {
  readonly articleBody: string;
  readonly url: string;
}

interface PageScore {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly empty: boolean;
  readonly thrown: boolean;
}

/** Runs of four words with their counts, as the public benchmark cuts them; a shorter text is one run. */
export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  if (words.length > 0 && words.length < 4) add(words.join(' '));
  for (let i = 0; i + 4 <= words.length; i++) add(words.slice(i, i + 4).join(' '));
  return counts;
}

/** Precision and recall of one page's text against its reference. */
export function compareTexts(reference: string, extracted: string): { precision: number; recall: number } {
  const [wanted, got] = [shingles(reference), shingles(extracted)];
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    tp += Math.min(w, g);
    fp += Math.max(0, g - w);
    fn += Math.max(0, w - g);
  }
  return { precision: tp + fp === 0 ? 0 : tp / (tp + fp), recall: tp + fn === 0 ? 0 : tp / (tp + fn) };
}

function scorePage(id: string, html: string, reference: Reference): PageScore {
  try {
    const text = readPage(html, reference.url).paragraphs.join('\n\n');
    return { id, ...compareTexts(reference.articleBody, text), empty: text === '', thrown: false };
  } catch (error) {
    console.error(`${id}: ${String(error)}`);
    return { id, precision: 0, recall: 0, empty: true, thrown: true };
  }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Pages a second of one core, from string to article and metadata: the median of rounds after a warm-up. */
function speed(pages: readonly string[], rounds: number): number {
  const speeds: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const start = process.cpuUsage();
    for (const page of pages) readPage(page);
    const used = process.cpuUsage(start);
    if (round >= 0) speeds.push(pages.length / ((used.user + used.system) / 1e6));
  }
  return speeds.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

const option = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};

/** What is reported of a run over all pages. */
export interface ExtractionResult {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Pages a second of one core, metadata included. */
  readonly pagesPerSecond: number;
  readonly thrown: number;
  readonly empty: number;
}

/**
 * Measures the reading of pages on the public article extraction benchmark (see `bench/README.md` for where to get it):
 * `--pages DIR` names its folder; `--worst N` lists the N worst pages; `--rounds N` sets the rounds of the speed test.
 * Without a folder nothing is measured, and the result says what is missing.
 */
export function runExtraction(args: readonly string[]): ExtractionResult | { readonly notMeasured: string } {
  const folder = option(args, '--pages');
  if (folder === undefined)
    return { notMeasured: 'give --pages DIR, a checkout of the public pages: see bench/README.md' };
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, Reference>;
  const ids = readdirSync(join(folder, 'html'))
    .map((f) => f.replace(/\.html\.gz$/, ''))
    .toSorted();
  const pages = ids.map((id) => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'));
  const scores = ids.map((id, i) => scorePage(id, pages[i]!, truth[id]!));
  printWorst(scores, Number(option(args, '--worst') ?? 0));
  const precision = mean(scores.filter((s) => !s.empty).map((s) => s.precision));
  const recall = mean(scores.map((s) => s.recall));
  return {
    pages: ids.length,
    f1: round((2 * precision * recall) / (precision + recall)),
    precision: round(precision),
    recall: round(recall),
    pagesPerSecond: Math.round(speed(pages, Number(option(args, '--rounds') ?? 5))),
    thrown: scores.filter((s) => s.thrown).length,
    empty: scores.filter((s) => s.empty).length,
  };
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

function printWorst(scores: readonly PageScore[], count: number): void {
  const f1 = (s: PageScore): number =>
    s.precision + s.recall === 0 ? 0 : (2 * s.precision * s.recall) / (s.precision + s.recall);
  for (const s of scores.toSorted((a, b) => f1(a) - f1(b)).slice(0, count))
    console.log(
      `${s.id.slice(0, 12)}  F1 ${f1(s).toFixed(3)}  precision ${s.precision.toFixed(3)}  recall ${s.recall.toFixed(3)}`,
    );
}
