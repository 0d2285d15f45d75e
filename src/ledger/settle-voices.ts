import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Document } from '../values/document.ts';
import { anyOf, insertRows } from './store/insert-rows.ts';
import type { Tables } from './store/tables.ts';
import { alike, bandsOf, shinglesOf } from './ties/near-copies.ts';

/** Finds what near-copies what, gives each group of copies the voice of its oldest, and gives back the claims of documents whose voice changed. */
export async function settleVoices(db: Kysely<Tables>, documents: readonly Document[]): Promise<string[]> {
  const bands = documents.flatMap((d) => [...new Set(bandsOf(d.text))].map((band) => ({ band, document_id: d.id })));
  if (bands.length === 0) return [];
  await insertRows(db, 'document_band', bands);
  const groups = await groupsOfCopies(db, new Set(documents.map((d) => d.id)));
  const changed = new Set<string>();
  for (const group of groups) for (const id of await shareVoice(db, group)) changed.add(id);
  if (changed.size === 0) return [];
  const claims = await db
    .selectFrom('claim')
    .select('id')
    .where('document_id', '=', anyOf([...changed]))
    .execute();
  return claims.map((c) => c.id);
}

interface Candidate {
  readonly id: string;
  readonly language: string;
  readonly voice: string;
  readonly text: string;
}

/** Groups of documents that the new ones join into one voice, each given by one document of every voice in it. */
async function groupsOfCopies(db: Kysely<Tables>, fresh: ReadonlySet<string>): Promise<string[][]> {
  const { rows } = await sql<{ ids: string[] }>`
    select json_agg(document_id order by document_id) as ids from document_band
    where band in (select band from document_band where document_id = ${anyOf([...fresh])})
    group by band having count(*) > 1 order by band`.execute(db);
  const ids = [...new Set(rows.flatMap((r) => r.ids))];
  if (ids.length === 0) return [];
  const candidates = await db
    .selectFrom('document')
    .select(['id', 'language', 'voice', 'text'])
    .where('id', '=', anyOf(ids))
    .execute();
  return joinedBy(
    rows.map((r) => r.ids),
    new Map(candidates.map((c) => [c.id, c as Candidate])),
    fresh,
  );
}

/**
 * Compares each new document with those that meet it in a band, and joins copies. What is joined already, by an older
 * voice or by way of a third copy, is not compared again: so a thousand copies of one release cost a thousand comparisons.
 */
function joinedBy(
  bands: readonly (readonly string[])[],
  candidates: ReadonlyMap<string, Candidate>,
  fresh: ReadonlySet<string>,
): string[][] {
  const voiceOf = new Map([...candidates.values()].map((c) => [c.id, c.voice]));
  const leader = new Map<string, string>();
  const leaderOf = (voice: string): string => {
    let at = voice;
    while (leader.has(at)) at = leader.get(at)!;
    return at;
  };
  const shingles = new Map<string, Set<string>>();
  const shinglesFor = (c: Candidate): Set<string> => {
    if (!shingles.has(c.id)) shingles.set(c.id, shinglesOf(c.text));
    return shingles.get(c.id)!;
  };
  const compared = new Set<string>();
  for (const ids of bands) {
    for (const a of ids.filter((id) => fresh.has(id))) {
      for (const b of ids) {
        const [x, y] = [leaderOf(voiceOf.get(a)!), leaderOf(voiceOf.get(b)!)];
        const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
        if (x === y || compared.has(pair)) continue;
        compared.add(pair);
        const [one, other] = [candidates.get(a)!, candidates.get(b)!];
        if (one.language === other.language && alike(shinglesFor(one), shinglesFor(other))) leader.set(y, x);
      }
    }
  }
  return groupsBy(leader, leaderOf);
}

/** Voices by their leader; voices are ids of documents. */
function groupsBy(leader: ReadonlyMap<string, string>, leaderOf: (voice: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const voice of leader.keys()) {
    const first = leaderOf(voice);
    groups.set(first, [...(groups.get(first) ?? [first]), voice]);
  }
  return [...groups.values()];
}

/** Joins voices; gives back the documents whose voice became another. */
async function shareVoice(db: Kysely<Tables>, voices: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with members as (
      select id, voice, published_day from document where voice = ${anyOf([...voices])}
    ), oldest as (select id from members order by coalesce(published_day, '9999'), id limit 1)
    update document d set voice = o.id from oldest o, members m where d.id = m.id and d.voice <> o.id returning d.id`.execute(
    db,
  );
  return rows.map((r) => r.id);
}
