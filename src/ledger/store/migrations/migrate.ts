import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { Problem } from '../../../values/problems.ts';
import type { Tables } from '../tables.ts';
import { up as ledger } from './0001-ledger.ts';

/** All migrations in order; the format of a ledger is how many of them it has seen. */
const migrations: readonly ((db: Kysely<Tables>) => Promise<void>)[] = [ledger];

/** The format that this program writes. */
export const ledgerFormat = migrations.length;

/** Any number does; it must only be the same in every process that migrates. */
const migrationLock = 7_205_417;

/** Brings a database to this program's format; one of a newer program is left as it is and refused. `where` names it in the message. */
export async function migrate(db: Kysely<Tables>, where: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(trx);
    const found = await formatOf(trx);
    if (found > ledgerFormat) throw new Problem('ledger/newer', { folder: where, found, known: ledgerFormat });
    for (const migration of migrations.slice(found)) await migration(trx);
    if (found < ledgerFormat) {
      await sql`insert into state (key, value) values ('format', ${String(ledgerFormat)}) on conflict (key) do update set value = excluded.value`.execute(
        trx,
      );
    }
  });
}

async function formatOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('state') is not null as there`.execute(db);
  if (!rows[0]?.there) return 0;
  const row = await db.selectFrom('state').select('value').where('key', '=', 'format').executeTakeFirst();
  return Number(row?.value ?? 0);
}
