import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { parentPort, workerData } from 'node:worker_threads';
import { fileSystemCode } from './disk-faults.ts';
import type { WorkerAnswer, WorkerRequest } from './pglite-messages.ts';

/** PGlite blocks the thread it runs on: this worker gives it one of its own and speaks by messages. */
const port = parentPort!;
const { folder } = workerData as { folder: string | undefined };

/** Numbers as numbers: int8 (20) and numeric (1700) of the ledger stay far below 2^53. */
const parsers = { 20: Number, 1700: Number };

const faultOf = (error: unknown): { message: string; code?: string } => {
  const { message, code, errno } = error as { message?: string; code?: unknown; errno?: unknown };
  const known = typeof code === 'string' ? code : fileSystemCode(errno);
  const says = message ?? (errno === undefined ? error : `fault ${String(errno)} of the file system`);
  return { message: String(says).slice(0, 500), ...(known && { code: known }) };
};

async function main(): Promise<void> {
  const database = await PGlite.create({ dataDir: folder, extensions: { pg_trgm }, parsers });
  port.on('message', async (request: WorkerRequest) => {
    try {
      port.postMessage(await answer(database, request));
    } catch (error) {
      port.postMessage({ id: request.id, fault: faultOf(error) } satisfies WorkerAnswer);
    }
    if (request.close) port.close();
  });
  port.postMessage({ id: 0, rows: [] } satisfies WorkerAnswer);
}

async function answer(database: PGlite, request: WorkerRequest): Promise<WorkerAnswer> {
  if (request.close) {
    await database.close();
    return { id: request.id, rows: [] };
  }
  const { rows, affectedRows } = await database.query(request.sql, [...request.parameters]);
  return { id: request.id, rows, affected: affectedRows };
}

main().catch((error: unknown) => {
  port.postMessage({ id: 0, fault: faultOf(error) } satisfies WorkerAnswer);
  port.close();
});
