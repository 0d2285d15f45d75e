import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Document } from '../values/document.ts';
import { anyOf, insertRows } from './store/insert-rows.ts';
import type { Tables } from './store/tables.ts';
import { areCopies, bandsOf } from './ties/near-copies.ts';

/** Finds what near-copies what, gives each group of copies the voice of its oldest, and gives back the claims of documents whose voice changed. */
export async function settleVoices(db: Kysely<Tables>, documents: readonly Document[]): Promise<string[]> {
  const bands = documents.flatMap((d) => [...new Set(bandsOf(d.text))].map((band) => ({ band, document_id: d.id })));
  if (bands.length === 0) return [];
  await insertRows(db, 'document_band', bands);
  const pairs = await copiesAmong(
    db,
    documents.map((d) => d.id),
  );
  const changed = new Set<string>();
  for (const [a, b] of pairs) for (const id of await shareVoice(db, a, b)) changed.add(id);
  if (changed.size === 0) return [];
  const claims = await db
    .selectFrom('claim')
    .select('id')
    .where('document_id', '=', anyOf([...changed]))
    .execute();
  return claims.map((c) => c.id);
}

/** Pairs of documents of one language that meet in a band and are copies, at least one of them given. */
async function copiesAmong(db: Kysely<Tables>, ids: readonly string[]): Promise<[string, string][]> {
  const { rows } = await sql<{ a: string; b: string; x: string; y: string }>`
    select p.a, p.b, d.text as x, e.text as y from (
      select distinct least(m.document_id, o.document_id) as a, greatest(m.document_id, o.document_id) as b
      from document_band m join document_band o on o.band = m.band and o.document_id <> m.document_id
      where m.document_id = ${anyOf(ids)}
    ) p join document d on d.id = p.a join document e on e.id = p.b and e.language = d.language
    where d.voice <> e.voice order by p.a, p.b`.execute(db);
  return rows.filter(({ x, y }) => areCopies(x, y)).map(({ a, b }) => [a, b]);
}

/** Joins the groups of two copies; gives back the documents whose voice became another. */
async function shareVoice(db: Kysely<Tables>, a: string, b: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with members as (
      select id, voice, published_day from document where voice in (select voice from document where id in (${a}, ${b}))
    ), oldest as (select id from members order by coalesce(published_day, '9999'), id limit 1)
    update document d set voice = o.id from oldest o, members m where d.id = m.id and d.voice <> o.id returning d.id`.execute(
    db,
  );
  return rows.map((r) => r.id);
}
