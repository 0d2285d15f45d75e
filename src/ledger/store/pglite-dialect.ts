import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { PgliteClient } from './pglite-client.ts';

/** Lets kysely speak to the embedded database: PostgreSQL's SQL, one connection, transactions one after another. */
export function pgliteDialect(client: PgliteClient): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pgliteDriver(client),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function pgliteDriver(client: PgliteClient): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const answer = await client.query(sql, parameters);
      return { rows: (answer.rows ?? []) as R[], numAffectedRows: BigInt(answer.affected ?? 0) };
    },
    streamQuery: () => {
      throw new Error('the embedded database does not stream');
    },
  };
  const say = async (sql: string): Promise<void> => {
    await client.query(sql, []);
  };
  // The only connection is lent to one borrower after another: a transaction holds it until its end.
  let last: Promise<void> = Promise.resolve();
  let giveBack: () => void = () => {};
  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = last;
      let release = (): void => {};
      last = new Promise((resolve) => (release = resolve));
      await before;
      giveBack = release;
      return connection;
    },
    releaseConnection: async () => giveBack(),
    beginTransaction: () => say('begin'),
    commitTransaction: () => say('commit'),
    rollbackTransaction: () => say('rollback'),
    destroy: () => client.close(),
  };
}
