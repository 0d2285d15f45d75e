import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Document } from '../../values/document.ts';
import { countDays } from '../count-days.ts';
import { documentRow, documentFrom } from './document-row.ts';
import { insertRows } from './insert-rows.ts';
import type { Journal, JournalRecord } from './journal.ts';
import type { Tables } from './tables.ts';
import type { Decision, DecisionContent } from '../decisions/decision.ts';

const recordsAtOnce = 500;

/** Brings the database up to the journal: after a crash between the two, or when the database was made anew. */
export async function replayJournal(db: Kysely<Tables>, journal: Journal, warnings: string[]): Promise<void> {
  const known = await journalPosition(db);
  if (known > journal.size()) {
    warnings.push('The journal is shorter than the database remembers; what is missing was written to it again.');
    await rewriteJournal(db, journal);
  } else {
    let batch: JournalRecord[] = [];
    for (const record of journal.read(known)) {
      batch.push(record);
      if (batch.length < recordsAtOnce) continue;
      await insertRecords(db, batch);
      batch = [];
    }
    await insertRecords(db, batch);
  }
  await setJournalPosition(db, journal.size());
}

async function journalPosition(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('state').select('value').where('key', '=', 'journal-bytes').executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Remembers how far of the journal the database has taken in; in the same transaction as the rows. */
export async function setJournalPosition(db: Kysely<Tables>, bytes: number): Promise<void> {
  await sql`insert into state (key, value) values ('journal-bytes', ${String(bytes)}) on conflict (key) do update set value = excluded.value`.execute(
    db,
  );
}

async function insertRecords(db: Kysely<Tables>, records: readonly JournalRecord[]): Promise<void> {
  const documents = records.flatMap((r) => (r.kind === 'document' ? [documentRow(r.document)] : []));
  const decisions = records.flatMap((r) => (r.kind === 'decision' ? [decisionRow(r.decision)] : []));
  await insertRows(db, 'document', documents);
  await insertRows(db, 'decision', decisions);
  await countDays(
    db,
    documents.map((d) => d.id),
  );
}

/** A decision as a row. */
export const decisionRow = ({ id, content, author, at }: Decision): Omit<Tables['decision'], 'seq'> => ({
  id,
  kind: content.kind,
  content,
  author,
  at,
});

/** Someone took the journal away or put an older one back: what the database has and the journal lacks is appended. */
async function rewriteJournal(db: Kysely<Tables>, journal: Journal): Promise<void> {
  const there = new Set<string>();
  for (const record of journal.read(0)) there.add(record.kind === 'document' ? record.document.id : record.decision.id);
  const documents = await db.selectFrom('document').selectAll().orderBy('id').execute();
  const decisions = await db.selectFrom('decision').selectAll().orderBy('seq').execute();
  const missing: JournalRecord[] = [
    ...documents.map((row): { kind: 'document'; document: Document } => ({
      kind: 'document',
      document: documentFrom(row),
    })),
    ...decisions.map(({ id, content, author, at }): JournalRecord => ({
      kind: 'decision',
      decision: { id, content: content as DecisionContent, author, at },
    })),
  ];
  journal.append(missing.filter((r) => !there.has(r.kind === 'document' ? r.document.id : r.decision.id)));
}
