import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { Problem } from '../../values/problems.ts';
import type { Tables } from './tables.ts';

/** Numbers as numbers: int8 (20) and numeric (1700) of the ledger stay far below 2^53. */
const numberTypes = new Set([20, 1700]);
type Parser = (text: string) => unknown;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Parser =>
    numberTypes.has(oid) ? Number : (pg.types.getTypeParser(oid, format as 'text') as Parser),
};

/** The address without the password, for messages. */
export function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/(:\/\/[^:/@]+):[^@]*@/, '$1@');
}

/** Opens a PostgreSQL server, and asks it one question, so that a wrong address is told at once. */
export async function openPostgres(databaseUrl: string): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8, types: types as pg.CustomTypesConfig });
  // A server that stops breaks idle connections; the next query tells it. Unheard, the event would end the process.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new Problem('ledger/unreachable', { where: withoutPassword(databaseUrl), why: reason(error) });
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const reason = (error: unknown): string => {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || 'no answer';
};
