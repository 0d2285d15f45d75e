import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerRequest } from './pglite-messages.ts';

/** An embedded database on a thread of its own. */
export interface PgliteClient {
  readonly query: (sql: string, parameters: readonly unknown[]) => Promise<WorkerAnswer>;
  readonly close: () => Promise<void>;
}

/** A fault that the database reported, with its SQLSTATE. */
export class DatabaseFault extends Error {
  readonly code: string | undefined;
  constructor(message: string, code?: string) {
    super(message);
    this.name = 'DatabaseFault';
    this.code = code;
  }
}

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Opens the database in a folder (in memory without one) on a thread of its own; creating it takes a few seconds. */
export async function openPglite(folder: string | undefined): Promise<PgliteClient> {
  const worker = startWorker(folder);
  const waiting = new Map<number, Waiting>();
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.fault) asked?.reject(new DatabaseFault(answer.fault.message, answer.fault.code));
    else asked?.resolve(answer);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new DatabaseFault('the thread of the database has ended')));

  let next = 1;
  const ask = (request: Omit<WorkerRequest, 'id'>): Promise<WorkerAnswer> =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...request } satisfies WorkerRequest);
    });
  await new Promise<WorkerAnswer>((resolve, reject) => waiting.set(0, { resolve, reject }));
  return {
    query: (sql, parameters) => ask({ sql, parameters }),
    close: async () => {
      await ask({ sql: '', parameters: [], close: true });
      await worker.terminate();
    },
  };
}

/** The worker stands beside this file: compiled in a build; as TypeScript, which the thread must first be taught, in tests. */
function startWorker(folder: string | undefined): Worker {
  const workerData = { folder };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./pglite-worker.js', import.meta.url), { workerData });
  const file = JSON.stringify(new URL('./pglite-worker.ts', import.meta.url).href);
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const start = `import(${tsx}).then((tsx) => { tsx.register(); return import(${file}); })`;
  return new Worker(start, { workerData, eval: true });
}
