import type { Kysely } from 'kysely';
import type { Reader } from './ledger.ts';
import type { Rates } from './money/rates.ts';
import type { Journal } from './store/journal.ts';
import type { Tables } from './store/tables.ts';

/** What the ledger's own work needs: the database, what reads documents, rates, and on an embedded ledger the journal. */
export interface LedgerParts {
  readonly db: Kysely<Tables>;
  readonly journal?: Journal;
  readonly reader: { readonly read: Reader; readonly version: string };
  readonly rates: Rates;
  readonly warnings: string[];
}
