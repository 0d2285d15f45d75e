import { organisations } from '../../language/lists/organisations.data.ts';
import type { ListedOrganisation } from '../../language/lists/organisation.ts';
import { bareKey, fullKey } from './name-key.ts';

const byName = new Map<string, ListedOrganisation>(organisations.map((o) => [o.en, o]));

/** Full and bare keys of all names that point to one row of the curated list alone. */
const byKey = index();

function index(): Map<string, string> {
  const found = new Map<string, string | undefined>();
  const add = (key: string, en: string): void => {
    found.set(key, found.has(key) && found.get(key) !== en ? undefined : en);
  };
  for (const { en, ko, aliases, weak } of organisations) {
    for (const name of [en, ...(ko ? [ko] : []), ...(aliases ?? [])]) if (!weak?.includes(name)) add(fullKey(name), en);
  }
  const bare = new Map<string, string | undefined>();
  for (const { en, ko, aliases } of organisations) {
    for (const key of [en, ...(ko ? [ko] : []), ...(aliases ?? [])].map(bareKey)) {
      bare.set(key, bare.has(key) && bare.get(key) !== en ? undefined : en);
    }
  }
  const weakKeys = new Set(organisations.flatMap((o) => o.weak ?? []).map(bareKey));
  for (const [key, en] of bare) if (en !== undefined && !found.has(key) && !weakKeys.has(key)) found.set(key, en);
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Row of the curated list by its key (`canonical_en`). */
export const listedOrganisation = (en: string): ListedOrganisation | undefined => byName.get(en);

/**
 * The key of a name, and the row of the curated list that it certainly means. A listed name keeps its legal form in the
 * key where that form tells it apart: `SK Inc.` is not `SK`.
 */
export function keyOf(name: string): { readonly key: string; readonly listed?: string } {
  const full = fullKey(name);
  const exact = byKey.get(full);
  if (exact) return { key: full, listed: exact };
  const key = bareKey(name);
  const listed = byKey.get(key);
  return listed ? { key, listed } : { key };
}
