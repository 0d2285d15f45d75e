import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { contentHash } from '../values/hash.ts';
import { readPending } from './add-documents.ts';
import type { LedgerParts } from './ledger-parts.ts';
import type { AddProgress, RebuildCounts } from './ledger.ts';
import type { Tables } from './store/tables.ts';

/** Tables that are derived from documents and decisions. */
const derived = [
  'claim',
  'claim_key',
  'claim_name',
  'document_name',
  'name_sound',
  'document_band',
  'quarantine',
  'name',
  'name_link',
  'organisation',
  'tie',
  'tie_detail',
  'tie_party',
  'tie_claim',
  'tie_relation',
] as const;

/** Reads every document again and derives everything anew; decisions stay. A process that ends in between goes on when the ledger is next opened. */
export async function rebuild(
  parts: LedgerParts,
  onProgress: (progress: AddProgress) => void = () => {},
): Promise<RebuildCounts> {
  const { db } = parts;
  const before = await fingerprints(db);
  await db.transaction().execute(async (trx) => {
    for (const table of derived) await sql`truncate table ${sql.table(table)}`.execute(trx);
    await trx
      .updateTable('document')
      .set((eb) => ({ reader: null, read_error: null, voice: eb.ref('id') }))
      .execute();
  });
  await db.updateTable('day_count').set({ failed: 0 }).execute();
  await readPending(parts, onProgress);
  const after = await fingerprints(db);
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .toSorted();
  const { rows } = await sql<{
    documents: number;
    failed: number;
  }>`select count(*) as documents, count(read_error) as failed from document`.execute(db);
  return { ...rows[0]!, tiesBefore: before.size, ties: after.size, changed };
}

async function fingerprints(db: Kysely<Tables>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('tie').innerJoin('tie_detail', 'tie_id', 'id').selectAll().execute();
  return new Map(rows.map((row) => [row.id, contentHash(row)]));
}
