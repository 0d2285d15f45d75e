import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { keyOf } from './organisations/listed.ts';
import type { KnownName, LinkFeature, NameLink, Organisation } from './organisations/resolve.ts';
import { listedId, resolveOrganisations } from './organisations/resolve.ts';
import { anyOf, insertRows } from './store/insert-rows.ts';
import type { NameTable, OrganisationTable, Tables } from './store/tables.ts';

/** Joins names into organisations around the keys given; gives back the keys that now stand for another organisation. */
export async function settleNames(db: Kysely<Tables>, touched: readonly string[]): Promise<string[]> {
  if (touched.length === 0) return [];
  const { names, links } = await component(db, touched);
  const known = names.map(({ surface, key }): KnownName => ({ surface, key, ...listedKey(key, surface) }));
  const organisations = resolveOrganisations(known, links);
  const before = new Map(names.map((n) => [`${n.key}|${n.surface}`, n.organisation_id]));
  await writeOrganisations(db, organisations, [...new Set(names.map((n) => n.organisation_id))]);
  const moved = organisations.flatMap((o) =>
    o.names.filter((n) => before.get(`${n.key}|${n.surface}`) !== o.id).map((n) => n.key),
  );
  return [...new Set(moved)];
}

/** Names of things (`thing:…`) are on no list of organisations. */
const listedKey = (key: string, surface: string): { readonly listed?: string } => {
  const { listed } = key.startsWith('thing:') ? {} : keyOf(surface);
  return listed ? { listed } : {};
};

/** All names that could have to do with these keys, by links or by the list, and the links between them. */
async function component(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<{ names: NameTable[]; links: NameLink[] }> {
  const reached = new Set<string>();
  const links = new Map<string, NameLink>();
  const names = new Map<string, NameTable>();
  for (let next = [...new Set(keys)]; next.length > 0;) {
    for (const key of next) reached.add(key);
    const found = await db
      .selectFrom('name_link')
      .selectAll()
      .where((eb) => eb.or([eb('a', '=', anyOf(next)), eb('b', '=', anyOf(next))]))
      .execute();
    for (const { a, b, feature, likeness } of found) {
      links.set(`${a}|${b}|${feature}`, { a, b, feature: feature as LinkFeature, likeness });
    }
    const listed = next.filter((k) => k.startsWith('listed:')).map((k) => listedId(k.slice(7)));
    const rows = await db
      .selectFrom('name')
      .selectAll()
      .where((eb) => eb.or([eb('key', '=', anyOf(next)), eb('organisation_id', '=', anyOf(listed))]))
      .execute();
    for (const row of rows) names.set(`${row.key}|${row.surface}`, row);
    const anchors = rows
      .map((r) => listedKey(r.key, r.surface).listed)
      .filter((l) => l !== undefined)
      .map((l) => `listed:${l}`);
    const around = [...found.flatMap((l) => [l.a, l.b]), ...rows.map((r) => r.key), ...anchors];
    next = [...new Set(around)].filter((k) => !reached.has(k));
  }
  return { names: [...names.values()], links: [...links.values()] };
}

async function writeOrganisations(
  db: Kysely<Tables>,
  organisations: readonly Organisation[],
  old: readonly string[],
): Promise<void> {
  const themes = await db.deleteFrom('organisation').where('id', '=', anyOf(old)).returning(['id', 'themes']).execute();
  const kept = new Map(themes.map((t) => [t.id, t.themes]));
  await insertRows(
    db,
    'organisation',
    organisations.map((o) => ({ ...organisationRow(o), themes: kept.get(o.id) ?? [] })),
  );
  const rows = JSON.stringify(
    organisations.flatMap((o) =>
      o.names.map(({ surface, key, why }) => ({ surface, key, why, organisation_id: o.id })),
    ),
  );
  await sql`update name set organisation_id = r.organisation_id, why = r.why
    from jsonb_to_recordset(${rows}::jsonb) as r(key text, surface text, organisation_id text, why text)
    where name.key = r.key and name.surface = r.surface`.execute(db);
}

function organisationRow(o: Organisation): OrganisationTable {
  const thing = o.names[0]!.key.startsWith('thing:');
  const surfaces = [...new Set([o.name, ...(o.nameKo ? [o.nameKo] : []), ...o.names.map((n) => n.surface)])];
  return {
    id: o.id,
    name: o.name,
    name_ko: o.nameKo ?? null,
    listed: o.listed ?? null,
    kind: thing ? 'thing' : (o.kind ?? null),
    country: o.country ?? null,
    parent_id: o.parent ? listedId(o.parent) : null,
    names: o.names.map(({ surface, why }) => ({ surface, why })),
    themes: [],
    search: surfaces.join(' ').toLowerCase(),
  };
}
