import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../src/answers/index.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { columns } from '../src/ledger/store/insert-rows.ts';
import { madeDocument, madeReader } from './made-documents.ts';

/** Documents handed over at once, as the command line does. */
const documentsAtOnce = 1000;

/**
 * Speed of the ledger alone, on documents whose claims are made: `node --import tsx bench/ledger.ts [DOCUMENTS] [--postgres URL]`.
 * Prints how long adding takes at 10 %, 30 % and all of the documents, adding one more, and questions.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const total = Number(args.find((a) => /^\d+$/.test(a)) ?? 10_000);
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
  await sql`analyze`.execute(db);
  console.log(`${rows[0]!.n * times} ties by doubling`);
}

const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

async function addAll(ledger: Ledger, total: number): Promise<void> {
  const marks = new Set([Math.round(total / 10), Math.round((total * 3) / 10), total]);
  const started = Date.now();
  for (let at = 0; at < total; at += documentsAtOnce) {
    const size = Math.min(documentsAtOnce, total - at);
    const counts = await ledger.addDocuments(Array.from({ length: size }, (_, i) => madeDocument(at + i, total)));
    if ([...marks].some((m) => m > at && m <= at + size)) {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${at + size} documents, ${counts.claims} claims, ${counts.ties} ties: ${seconds} s, ${megabytes()}`);
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
  console.log(`one more document: ${spread(times)}`);
}

const spread = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms, worst ${sorted.at(-1)!.toFixed(0)} ms`;
};

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
    console.log(`${name}: ${total} rows, ${spread(times)}`);
  }
}

await main();
