import { Kysely } from 'kysely';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDocument, readerVersion } from '../claims/read-claims.ts';
import { addDocuments, readPending } from './add-documents.ts';
import type { LedgerParts } from './ledger-parts.ts';
import type { Ledger, Reader } from './ledger.ts';
import { loadRates } from './money/load-rates.ts';
import { rebuild } from './rebuild.ts';
import { diskProblem, folderProblem } from './store/disk-faults.ts';
import type { FolderLock } from './store/folder-lock.ts';
import { lockFolder } from './store/folder-lock.ts';
import type { Journal } from './store/journal.ts';
import { openJournal } from './store/journal.ts';
import { migrate } from './store/migrations/migrate.ts';
import { openPglite } from './store/pglite-client.ts';
import { pgliteDialect } from './store/pglite-dialect.ts';
import { openPostgres, withoutPassword } from './store/postgres.ts';
import { replayJournal } from './store/replay-journal.ts';
import type { Tables } from './store/tables.ts';

/** Where a ledger lies, and what reads its documents (for tests, and for readers of one's own). */
export type LedgerPlace = ({ readonly folder: string } | { readonly databaseUrl: string }) & {
  readonly reader?: Reader;
  readonly readerVersion?: string;
};

/** Opens a ledger, making it where there is none, brings it up to date, and reads what was stored but not yet read. */
export async function openLedger(place: LedgerPlace): Promise<Ledger> {
  const reader = { read: place.reader ?? readDocument, version: place.readerVersion ?? readerVersion };
  if ('databaseUrl' in place) {
    const db = await openPostgres(place.databaseUrl);
    return openOn({ db, reader, rates: loadRates(), warnings: [] }, withoutPassword(place.databaseUrl), () => {});
  }
  const lock = takeFolder(place.folder);
  try {
    return await openFolder(place.folder, lock, reader);
  } catch (error) {
    lock.release();
    throw diskProblem(place.folder, error);
  }
}

function takeFolder(folder: string): FolderLock {
  try {
    makeFolder(folder);
  } catch (error) {
    throw folderProblem(folder, error);
  }
  return lockFolder(folder);
}

async function openFolder(folder: string, lock: FolderLock, reader: LedgerParts['reader']): Promise<Ledger> {
  const database = join(folder, 'database');
  const journal = openJournalIn(folder);
  const warnings = [...journal.warnings];
  try {
    if (lock.unclean && existsSync(database)) {
      // The embedded database never flushes: after a fall of the machine only the journal can be trusted.
      warnings.push('The machine stopped while the ledger was open; its database is built anew from the journal.');
      rmSync(database, { recursive: true, force: true });
    }
    const db = await openDatabase(database, warnings);
    const parts: LedgerParts = { db, journal, reader, rates: loadRates(), warnings };
    return await openOn(parts, folder, () => {
      journal.close();
      lock.release();
    });
  } catch (error) {
    journal.close();
    throw error;
  }
}

/** Folder by folder: where a file system takes no folders (/proc), Node's own recursive way never returns. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return;
    throw Object.assign(new Error(`${folder} is a file`), { code: 'EEXIST' });
  }
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function openJournalIn(folder: string): Journal {
  try {
    return openJournal(join(folder, 'journal.jsonl'));
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

/** A database that does not open any more is put away and made anew: all that it held stands in the journal. */
async function openDatabase(folder: string, warnings: string[]): Promise<Kysely<Tables>> {
  const open = async (): Promise<Kysely<Tables>> =>
    new Kysely<Tables>({ dialect: pgliteDialect(await openPglite(folder)) });
  try {
    return await open();
  } catch (error) {
    warnings.push(
      `The database of the ledger did not open (${(error as Error).message.slice(0, 120)}); it is built anew from the journal.`,
    );
    rmSync(folder, { recursive: true, force: true });
    return open();
  }
}

async function openOn(parts: LedgerParts, where: string, closed: () => void): Promise<Ledger> {
  const { db } = parts;
  try {
    await migrate(db, where);
    if (parts.journal) await replayJournal(db, parts.journal, parts.warnings);
    await readPending(parts);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const told = (error: unknown): never => {
    throw diskProblem(where, error);
  };
  let closing: Promise<void> | undefined;
  return {
    db,
    rates: parts.rates,
    warnings: parts.warnings,
    addDocuments: (documents, onProgress) => addDocuments(parts, documents, onProgress).catch(told),
    rebuild: (onProgress) => rebuild(parts, onProgress).catch(told),
    close: () => (closing ??= db.destroy().then(closed)),
  };
}
