import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { loadClaims } from './load-claims.ts';
import type { Rates } from './money/rates.ts';
import { settleNames } from './settle-names.ts';
import { anyOf, insertRows } from './store/insert-rows.ts';
import type { Tables } from './store/tables.ts';
import { tieRows } from './tie-rows.ts';
import type { Convert } from './ties/agreement.ts';
import { reconcile } from './ties/reconcile.ts';
import { blockKeys } from './ties/told-claim.ts';
import type { Touched } from './write-claims.ts';

/** Conversion as reconciling wants it: the value alone. */
export const converter =
  (rates: Rates): Convert =>
  (money, currency, date) =>
    date === undefined ? undefined : rates.convert(money, currency, date)?.value;

/**
 * Brings organisations and ties up to date with new claims. Only what shares a key with them is touched; the result is the
 * same as if everything were derived anew.
 */
export async function settle(db: Kysely<Tables>, touched: Touched, rates: Rates): Promise<void> {
  const renamed = await settleNames(db, touched.names);
  const moved = await claimsNamed(db, renamed);
  const ids = [...new Set([...touched.claims, ...moved])];
  if (ids.length === 0) return;
  const keys = await rekey(db, ids);
  await settleThemes(db, ids);
  const block = await blockAround(db, keys);
  const claims = await loadClaims(db, block);
  const { ties, relations } = reconcile(claims, converter(rates));
  await deleteTies(db, [...new Set([...block, ...ids])]);
  const rows = tieRows(ties, relations, rates);
  await insertRows(db, 'tie', rows.ties);
  await insertRows(db, 'tie_detail', rows.details);
  await insertRows(db, 'tie_party', rows.parties);
  await insertRows(db, 'tie_claim', rows.claims);
  await insertRows(db, 'tie_relation', rows.relations);
}

async function claimsNamed(db: Kysely<Tables>, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('claim_name')
    .select('claim_id')
    .distinct()
    .where('name_key', '=', anyOf(keys))
    .execute();
  return rows.map((r) => r.claim_id);
}

/** Gives claims the keys of their organisations of today; gives back the old and the new keys. */
async function rekey(db: Kysely<Tables>, ids: readonly string[]): Promise<string[]> {
  const old = await db.deleteFrom('claim_key').where('claim_id', '=', anyOf(ids)).returning('key').execute();
  const claims = await loadClaims(db, ids);
  const rows = claims.flatMap((c) => [...new Set(blockKeys(c))].map((key) => ({ claim_id: c.id, key })));
  await insertRows(db, 'claim_key', rows);
  return [...new Set([...old.map((r) => r.key), ...rows.map((r) => r.key)])];
}

/** All claims that share a key with these, directly or by way of others. */
async function blockAround(db: Kysely<Tables>, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ claim_id: string }>`
    with recursive reach(key) as (
      select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)
      union
      select other.key from reach join claim_key mine on mine.key = reach.key join claim_key other on other.claim_id = mine.claim_id
      where reach.key like 'partnership:%'
    )
    select distinct claim_id from claim_key where key in (select key from reach)`.execute(db);
  return rows.map((r) => r.claim_id);
}

async function deleteTies(db: Kysely<Tables>, claims: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('tie_claim')
    .select('tie_id')
    .distinct()
    .where('claim_id', '=', anyOf(claims))
    .execute();
  const ids = rows.map((r) => r.tie_id);
  if (ids.length === 0) return;
  await db.deleteFrom('tie').where('id', '=', anyOf(ids)).execute();
  await db.deleteFrom('tie_detail').where('tie_id', '=', anyOf(ids)).execute();
  await db.deleteFrom('tie_party').where('tie_id', '=', anyOf(ids)).execute();
  await db.deleteFrom('tie_claim').where('tie_id', '=', anyOf(ids)).execute();
  await db.deleteFrom('tie_relation').where('tie_id', '=', anyOf(ids)).execute();
}

/** Themes of organisations that these claims describe: the union of what all their descriptions give. */
async function settleThemes(db: Kysely<Tables>, claims: readonly string[]): Promise<void> {
  await sql`
    with described as (
      select distinct n.organisation_id from claim c
      join claim_name u on u.claim_id = c.id join name n on n.key = u.name_key
      where c.id = ${anyOf(claims)} and c.type = 'profile'
    ), found as (
      select d.organisation_id, jsonb_agg(distinct t.theme order by t.theme) as themes from described d
      join name n on n.organisation_id = d.organisation_id join claim_name u on u.name_key = n.key
      join claim c on c.id = u.claim_id and c.type = 'profile',
      lateral jsonb_array_elements_text(coalesce(c.values -> 'themes', '[]'::jsonb)) as t(theme)
      group by d.organisation_id
    )
    update organisation o set themes = found.themes from found where o.id = found.organisation_id`.execute(db);
}
