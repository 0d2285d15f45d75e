import { isSpace } from './characters.ts';
import { organisations } from '../../lists/organisations.data.ts';
import { otherOrganisations } from '../../lists/other-organisations.data.ts';
import type { ListedKind, ListedOrganisation } from '../../lists/organisation.ts';

/** What the lists say about a name: a curated row, or only a kind from the weaker lists. */
export interface Listing {
  readonly row?: ListedOrganisation;
  readonly kind: ListedKind;
  /** An everyday word or someone else's name: needs support from the text. */
  readonly weak: boolean;
}

const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** Signs that a key leaves out, beside white space. */
const left = ".,'’-";

/** Name without case, spaces and dots, as both lists and texts are compared. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  let key = '';
  let from = 0;
  for (let i = 0; i < lower.length; i++) {
    if (!left.includes(lower[i]!) && !isSpace(lower, i)) continue;
    key += lower.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? lower : key + lower.slice(from);
}

const listings = buildListings();

function buildListings(): ReadonlyMap<string, Listing> {
  const map = new Map<string, Listing>();
  for (const row of organisations) {
    const weak = new Set(row.weak?.map(nameKey));
    for (const name of [row.en, ...(row.ko ? [row.ko] : []), ...(row.aliases ?? [])]) {
      const key = nameKey(name);
      if (!map.has(key)) map.set(key, { row, kind: row.kind, weak: weak.has(key) });
    }
  }
  for (const [name, kind, aliases] of otherOrganisations) {
    for (const n of [name, ...aliases])
      if (!hangul.test(n) && n.length > 2 && !map.has(nameKey(n))) map.set(nameKey(n), { kind, weak: true });
  }
  return map;
}

const sortedKeys = [...listings.keys()].sort();

/** Whether a name on the lists begins with these letters: most words begin none, and need not be looked up with what follows. */
export function opensListing(word: string): boolean {
  const key = nameKey(word);
  let [low, high] = [0, sortedKeys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sortedKeys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low < sortedKeys.length && sortedKeys[low]!.startsWith(key);
}

/** What the lists know of a name, compared without case and spaces. */
export const listingOf = (name: string): Listing | undefined => listings.get(nameKey(name));

/** Whether a name stands in one of the lists and is no everyday word. */
export function isListed(name: string): boolean {
  const listing = listingOf(name);
  return listing !== undefined && !listing.weak;
}
