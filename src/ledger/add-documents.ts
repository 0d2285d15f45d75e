import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Document } from '../values/document.ts';
import type { LedgerParts } from './ledger-parts.ts';
import type { AddCounts, AddProgress, ReadingResult } from './ledger.ts';
import { countDays } from './count-days.ts';
import { settleVoices } from './settle-voices.ts';
import { settle } from './settle.ts';
import { documentFrom, documentRow, storable } from './store/document-row.ts';
import { insertRows } from './store/insert-rows.ts';
import { setJournalPosition } from './store/replay-journal.ts';
import type { Tables } from './store/tables.ts';
import { writeClaims } from './write-claims.ts';

/** Documents to a batch: one flush to disk and one transaction each. */
const documentsAtOnce = 200;

/** Stores, then reads, then reconciles, batch by batch. */
export async function addDocuments(
  parts: LedgerParts,
  documents: readonly Document[],
  onProgress: (progress: AddProgress) => void = () => {},
): Promise<AddCounts> {
  const given = new Map(documents.map((d) => [d.id, storable(d)]));
  const total = given.size;
  let [documentsNew, documentsFailed, stored, read] = [0, 0, 0, 0];
  for (const batch of inBatches([...given.values()])) {
    const fresh = await store(parts, batch);
    documentsNew += fresh.length;
    onProgress({ stored: (stored += batch.length), read, total });
    documentsFailed += await readBatch(parts, fresh);
    onProgress({ stored, read: (read += batch.length), total });
  }
  if (documentsNew > 0) await refreshStatistics(parts.db);
  return {
    documentsNew,
    documentsKnown: documents.length - documentsNew,
    documentsFailed,
    ...(await countAll(parts.db)),
  };
}

function inBatches<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += documentsAtOnce) batches.push(items.slice(at, at + documentsAtOnce));
  return batches;
}

/** Puts new documents where nothing can lose them: into the journal, flushed, and the database; gives back those that were new. */
async function store({ db, journal }: LedgerParts, documents: readonly Document[]): Promise<Document[]> {
  const ids = documents.map((d) => d.id);
  const known = await db.selectFrom('document').select('id').where('id', 'in', ids).execute();
  const there = new Set(known.map((r) => r.id));
  const fresh = documents.filter((d) => !there.has(d.id));
  if (fresh.length === 0) return [];
  journal?.append(fresh.map((document) => ({ kind: 'document', document })));
  await db.transaction().execute(async (trx) => {
    await insertRows(trx, 'document', fresh.map(documentRow));
    await countDays(
      trx,
      fresh.map((d) => d.id),
    );
    if (journal) await setJournalPosition(trx, journal.size());
  });
  return fresh;
}

/**
 * Lets the planner know the tables when they have doubled. The embedded database has no process that would, and guesses
 * about unknown tables made questions a hundred times slower. Vacuuming lets counts be answered from indexes alone.
 */
async function refreshStatistics(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ documents: number; known: number }>`
    select (select coalesce(sum(documents), 0) from day_count) as documents,
      coalesce((select value::int from state where key = 'statistics-of'), 0) as known`.execute(db);
  const { documents, known } = rows[0]!;
  if (documents < 200 || documents < known * 2) return;
  await sql`vacuum analyze`.execute(db);
  await sql`insert into state (key, value) values ('statistics-of', ${String(documents)})
    on conflict (key) do update set value = excluded.value`.execute(db);
}

/** Reads what was stored but not yet read: after a crash, or when another process stored it. */
export async function readPending(
  parts: LedgerParts,
  onProgress: (progress: AddProgress) => void = () => {},
): Promise<void> {
  const { rows: pending } = await sql<{
    total: number;
  }>`select count(*) as total from document where reader is null`.execute(parts.db);
  const { total } = pending[0]!;
  for (let read = 0; ; onProgress({ stored: total, read, total })) {
    const rows = await parts.db
      .selectFrom('document')
      .selectAll()
      .where('reader', 'is', null)
      .orderBy('id')
      .limit(documentsAtOnce)
      .execute();
    if (rows.length === 0) return;
    await readBatch(parts, rows.map(documentFrom));
    read += rows.length;
  }
}

/** A reading, or why there is none. */
export interface Reading {
  readonly document: Document;
  readonly result?: ReadingResult;
  readonly error?: string;
}

/** Any number does; it must only be the same in every process that reconciles. */
const settleLock = 7_205_418;

/** Reads documents and reconciles their claims in one transaction; on a server, one process reconciles at a time. */
async function readBatch(parts: LedgerParts, documents: readonly Document[]): Promise<number> {
  if (documents.length === 0) return 0;
  const readings = documents.map((document) => readOne(parts, document));
  await parts.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${settleLock})`.execute(trx);
    const unread = await trx
      .selectFrom('document')
      .select('id')
      .where('reader', 'is', null)
      .where(
        'id',
        'in',
        documents.map((d) => d.id),
      )
      .execute();
    const mine = new Set(unread.map((r) => r.id));
    const own = readings.filter((r) => mine.has(r.document.id));
    const touched = await writeClaims(trx, own, parts.reader.version);
    const revoiced = await settleVoices(
      trx,
      own.map((r) => r.document),
    );
    await settle(trx, { ...touched, claims: [...touched.claims, ...revoiced] }, parts.rates);
    if (own.some((r) => r.error !== undefined)) await countDays(trx, [...mine]);
  });
  return readings.filter((r) => r.error !== undefined).length;
}

function readOne({ reader }: LedgerParts, document: Document): Reading {
  try {
    return { document, result: reader.read(document) };
  } catch (error) {
    return { document, error: String((error as Error)?.message ?? error).slice(0, 500) };
  }
}

async function countAll(db: Kysely<Tables>): Promise<Pick<AddCounts, 'claims' | 'ties' | 'conflicts'>> {
  const { rows } = await sql<{ claims: number; ties: number; conflicts: number }>`
    select (select count(*) from claim) as claims, count(*) as ties, coalesce(sum(conflicts), 0) as conflicts from tie`.execute(
    db,
  );
  return rows[0]!;
}
