import { keyOf } from '../ledger/organisations/listed.ts';
import { listedId } from '../ledger/organisations/resolve.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Problem } from '../values/problems.ts';

/** Kinds of things that have ids. */
type Named = 'tie' | 'document' | 'organisation';

/** Ids begin with hexadecimal digits; this many are needed before something is taken for the beginning of one. */
const idStart = /^[0-9a-f]{4,20}$/;
const shown = 5;

/** The one id that begins so. */
export async function findId(ledger: Ledger, what: 'tie' | 'document', id: string): Promise<string> {
  const found = idStart.test(id) ? await startingWith(ledger, what, id) : [];
  return theOne(what, id, found);
}

async function startingWith(ledger: Ledger, what: Named, id: string): Promise<string[]> {
  const rows = await ledger.db
    .selectFrom(what)
    .select('id')
    .where('id', '>=', id)
    .where('id', '<=', `${id}g`)
    .orderBy('id')
    .limit(shown + 1)
    .execute();
  return rows.map((r) => r.id);
}

function theOne(what: Named, id: string, found: readonly string[], says: readonly string[] = found): string {
  if (found.length === 0) throw new Problem('answer/not-found', { what, id });
  if (found.length > 1)
    throw new Problem('answer/ambiguous', { what, id, candidates: says.slice(0, shown).join(', ') });
  return found[0]!;
}

/** The one organisation of that id or name. */
export async function findOrganisation(ledger: Ledger, name: string): Promise<string> {
  const found = await organisationsNamed(ledger, name);
  if (found.length <= 1) return theOne('organisation', name, found);
  const rows = await ledger.db
    .selectFrom('organisation')
    .select('name')
    .where('id', 'in', found.slice(0, shown))
    .orderBy('name')
    .execute();
  return theOne(
    'organisation',
    name,
    found,
    rows.map((r) => r.name),
  );
}

/** Organisations by the beginning of an id, by a name in any spelling, or else by a part of a name. */
export async function organisationsNamed(ledger: Ledger, name: string): Promise<string[]> {
  const { db } = ledger;
  const byId = idStart.test(name) ? await startingWith(ledger, 'organisation', name) : [];
  if (byId.length > 0) return byId;
  const { key, listed } = keyOf(name);
  const byKey = await db.selectFrom('name').select('organisation_id as id').distinct().where('key', '=', key).execute();
  const byList = listed
    ? await db.selectFrom('organisation').select('id').where('id', '=', listedId(listed)).execute()
    : [];
  const exact = new Set([...byKey, ...byList].map((r) => r.id));
  if (exact.size > 0) return [...exact];
  const part = `%${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const byPart = await db
    .selectFrom('organisation')
    .select('id')
    .where('search', 'like', part)
    .where((eb) => eb.or([eb('kind', 'is', null), eb('kind', '<>', 'thing')]))
    .orderBy('id')
    .limit(50)
    .execute();
  return byPart.map((r) => r.id);
}
