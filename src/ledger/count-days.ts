import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { anyOf } from './store/insert-rows.ts';
import type { Tables } from './store/tables.ts';

/** Counts anew the documents of the languages and days that these documents are of; every answer tells such counts. */
export async function countDays(db: Kysely<Tables>, documents: readonly string[]): Promise<void> {
  await sql`
    with touched as (select distinct language, coalesce(published_day, '') as day from document where id = ${anyOf(documents)})
    insert into day_count (language, day, documents, failed)
    select t.language, t.day, count(*), count(d.read_error)
    from touched t join document d on coalesce(d.published_day, '') = t.day and d.language = t.language
    group by t.language, t.day
    on conflict (language, day) do update set documents = excluded.documents, failed = excluded.failed`.execute(db);
}
