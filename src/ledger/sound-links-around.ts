import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { NameLink } from './organisations/resolve.ts';
import { isHangul } from './organisations/sound.ts';
import { companyToken, soundKey, soundLink } from './organisations/sound-links.ts';
import { anyOf, insertRows } from './store/insert-rows.ts';
import type { Tables } from './store/tables.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Links of these names with names of the other script that sound like them and keep the same company. */
export async function soundLinksAround(db: Kysely<Tables>, keys: readonly string[]): Promise<NameLink[]> {
  const sounds = keys.flatMap((key) => {
    const sound = soundKey(key);
    return sound === undefined ? [] : [{ key, sound, script: isHangul(key) ? 'hangul' : 'other' }];
  });
  if (sounds.length === 0) return [];
  await insertRows(db, 'name_sound', sounds);
  const pairs = await pairsWith(
    db,
    sounds.map((s) => s.key),
  );
  if (pairs.length === 0) return [];
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const inClaims = await companyOf(db, names, 'claim');
  const inDocuments = await companyOf(db, names, 'document');
  const company = (key: string): { claims: Set<string>; documents: Set<string> } => ({
    claims: inClaims.get(key) ?? new Set(),
    documents: inDocuments.get(key) ?? new Set(),
  });
  return pairs.flatMap(({ a, b }) => soundLink(a, b, company(a), company(b)) ?? []);
}

/** Names of the same sound, each pair once. */
async function pairsWith(db: Kysely<Tables>, keys: readonly string[]): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select distinct least(x.key, y.key) as a, greatest(x.key, y.key) as b
    from name_sound x join name_sound y on y.sound = x.sound and y.script <> x.script where x.key = ${anyOf(keys)}`.execute(
    db,
  );
  return rows;
}

async function companyOf(
  db: Kysely<Tables>,
  keys: readonly string[],
  level: 'claim' | 'document',
): Promise<Map<string, Set<string>>> {
  const [table, id] =
    level === 'claim'
      ? [sql.table('claim_name'), sql.ref('claim_id')]
      : [sql.table('document_name'), sql.ref('document_id')];
  const { rows } = await sql<{ key: string; other: string }>`
    select distinct u.name_key as key, o.name_key as other from ${table} u join ${table} o using (${id})
    where u.name_key = ${anyOf(keys)} and o.name_key <> u.name_key`.execute(db);
  const found = new Map<string, Set<string>>();
  for (const { key, other } of rows) found.set(key, (found.get(key) ?? new Set()).add(companyToken(other)));
  return found;
}
