import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../src/answers/index.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { columns } from '../src/ledger/store/insert-rows.ts';
import { makeDocument } from '../src/documents/news-article.ts';
import { loadCases } from './cases.ts';
import { madeDocument, madeReader } from './made-documents.ts';

/** Documents handed over at once, as the command line does. */
const documentsAtOnce = 300;

/** One figure: what was done, its median and its worst time in milliseconds, or one time where it was done once. */
export interface Timing {
  readonly what: string;
  readonly median?: number;
  readonly worst?: number;
  readonly milliseconds?: number;
}

/**
 * Speed of the ledger: `npm run -s bench -- ledger [DOCUMENTS] [--postgres URL]`. Adding 1,000 articles with the real reader; then
 * on documents whose claims are made: adding at 10 %, 30 % and all of the documents, adding one more, and questions over 100,000 ties.
 */
export async function benchLedger(args: readonly string[]): Promise<Timing[]> {
  timings = [await addArticles(1000)];
  const total = Number(args.find((a) => /^\d+$/.test(a)) ?? 3000);
  const url = args.includes('--postgres') ? args[args.indexOf('--postgres') + 1] : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tieline-bench-'));
  const ledger = await openLedger({ ...(url ? { databaseUrl: url } : { folder }), reader: madeReader });
  try {
    await addAll(ledger, total);
    await addOne(ledger, total);
    await multiply(ledger, 100_000);
    await ask(ledger);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return timings;
}

let timings: Timing[] = [];

function told(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  timings.push({ what, median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) });
}

/** Labelled articles of both languages, each varied by a number so that none is known, read and reconciled in batches of 200 as the command does. */
async function addArticles(count: number): Promise<Timing> {
  const texts = ['gold/cases', 'gold/own'].flatMap((d) => loadCases(d)).map((c) => c.reading.document);
  const documents = Array.from({ length: count }, (_, i) => {
    const { title, text, published, language } = texts[i % texts.length]!;
    return makeDocument({ title, text: `${text}\n\n${i}`, published, language, url: `https://bench.example/${i}` });
  });
  const folder = mkdtempSync(join(tmpdir(), 'tieline-bench-'));
  const ledger = await openLedger({ folder });
  const started = performance.now();
  for (let i = 0; i < count; i += 200) await ledger.addDocuments(documents.slice(i, i + 200));
  const milliseconds = Math.round(performance.now() - started);
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
  return { what: `add ${count} articles, read with all rules`, milliseconds };
}

/** Doubles the ties as rows until there are so many: questions are measured on them, not how they came about. */
async function multiply({ db }: Ledger, wanted: number): Promise<void> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from tie`.execute(db);
  const times = Math.ceil(wanted / rows[0]!.n);
  for (let k = 1; k < times; k++) {
    const suffix = `-${k}`;
    for (const [table, key] of [
      ['tie', 'id'],
      ['tie_detail', 'tie_id'],
      ['tie_party', 'tie_id'],
    ] as const) {
      const others = Object.keys(columns[table])
        .filter((c) => c !== key)
        .map((c) => sql.ref(c));
      await sql`insert into ${sql.table(table)} (${sql.ref(key)}, ${sql.join(others)})
        select ${sql.ref(key)} || ${suffix}, ${sql.join(others)} from ${sql.table(table)} where ${sql.ref(key)} not like '%-%' and ${sql.ref(key)} is not null`.execute(
        db,
      );
    }
  }
  await sql`vacuum analyze`.execute(db);
}

const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

async function addAll(ledger: Ledger, total: number): Promise<void> {
  const marks = new Set([Math.round(total / 10), Math.round((total * 3) / 10), total]);
  const started = Date.now();
  for (let at = 0; at < total; at += documentsAtOnce) {
    const size = Math.min(documentsAtOnce, total - at);
    const counts = await ledger.addDocuments(Array.from({ length: size }, (_, i) => madeDocument(at + i, total)));
    if ([...marks].some((m) => m > at && m <= at + size)) {
      const what = `add ${at + size} made documents, ${counts.claims} claims, ${counts.ties} ties (${megabytes()})`;
      timings.push({ what, milliseconds: Date.now() - started });
    }
  }
}

async function addOne(ledger: Ledger, total: number): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const started = performance.now();
    await ledger.addDocuments([madeDocument(total + i, total)]);
    times.push(performance.now() - started);
  }
  told('add one more document', times);
}

async function ask(ledger: Ledger): Promise<void> {
  const questions: Readonly<Record<string, object>> = {
    deals: {},
    'deals by amount': { sort: 'amount' },
    'deals of one investor': { investor: 'Payer 7' },
    'deals of a type': { type: 'acquisition' },
    'deals since 2023, at least 1m': { since: '2023', minimum: 1e6 },
    'deals with a word': { search: 'maker 4711' },
    'deals, page 500': { cursor: Buffer.from('after 49900').toString('base64url') },
  };
  for (const [name, input] of Object.entries(questions)) {
    const times: number[] = [];
    let total = 0;
    for (let i = 0; i < 15; i++) {
      const started = performance.now();
      total = (await answers.deals.run(ledger, answers.deals.input.parse(input))).total;
      times.push(performance.now() - started);
    }
    told(`${name} (${total} rows)`, times);
  }
}
