import { sql } from 'kysely';
import type { Ledger } from '../ledger/ledger.ts';
import type { Coverage } from './schemas.ts';

/** What the ledger rests on, and the last day on which one of its documents was published. */
export async function frameOf(ledger: Ledger): Promise<{ asOf: string; coverage: Coverage }> {
  const { rows } = await sql<{
    language: string;
    documents: number;
    failed: number;
    first: string | null;
    last: string | null;
  }>`
    select language, sum(documents) as documents, sum(failed) as failed,
      min(nullif(day, '')) as first, max(nullif(day, '')) as last
    from day_count group by language order by language`.execute(ledger.db);
  const days = rows
    .flatMap((r) => [r.first, r.last])
    .filter((d) => d !== null)
    .toSorted();
  const sum = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((n, r) => n + pick(r), 0);
  return {
    asOf: days.at(-1) ?? '',
    coverage: {
      documents: sum((r) => r.documents),
      languages: Object.fromEntries(rows.map((r) => [r.language, r.documents])),
      ...(days.length > 0 && { from: days[0], to: days.at(-1) }),
      unread: sum((r) => r.failed),
    },
  };
}
