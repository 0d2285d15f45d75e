import { recalled } from '../../recall.ts';
import type { EntityKind } from '../../reading.ts';
import type { ListedKind } from '../../lists/organisation.ts';
import { organisations } from '../../lists/organisations.data.ts';
import { otherOrganisations } from '../../lists/other-organisations.data.ts';
import { isHangul, nameKey } from './words.ts';

/** One name of a listed organisation. */
export interface ListedName {
  /** The name as the list writes it. */
  readonly name: string;
  /** `en` of the curated list; absent for the weaker lists. */
  readonly listed?: string;
  /** Names with the same group are one organisation. */
  readonly group: string;
  readonly kind: EntityKind;
  /** Also an everyday word, or someone else's name: to be believed only with support. */
  readonly weak: boolean;
  readonly conglomerate?: boolean;
}

const kinds: Partial<Record<ListedKind, EntityKind>> = {
  'public-body': 'public-body',
  university: 'public-body',
  association: 'public-body',
  'public-programme': 'other',
  exchange: 'other',
  alliance: 'alliance',
  'product-brand': 'product',
};

const names = new Map<string, ListedName>();

function add(name: string, row: Omit<ListedName, 'name'>): void {
  const key = nameKey(name);
  if (key.length > 0 && !names.has(key)) names.set(key, { ...row, name });
}

for (const row of organisations) {
  const kind = row.ko?.endsWith('펀드') ? 'fund' : (kinds[row.kind] ?? 'company');
  const weak = new Set((row.weak ?? []).map(nameKey));
  for (const name of [row.ko ?? row.en, row.en, ...(row.aliases ?? []), ...(row.weak ?? [])])
    add(name, {
      listed: row.en,
      group: row.en,
      kind,
      weak: weak.has(nameKey(name)),
      conglomerate: row.kind === 'conglomerate',
    });
}
for (const [name, , aliases] of otherOrganisations)
  for (const alias of aliases)
    if (isHangul(alias) && alias.length > 2) add(alias, { group: name, kind: 'company', weak: alias.length < 3 });

/** How the names of the lists begin: the first two characters of their keys. */
const openings = new Set([...names.keys()].map((key) => key.slice(0, 2)));

/** Whether a listed name begins with this key, or with its first two characters; most words are told apart by it at once. */
export const opensListed = (key: string): boolean => openings.has(key.slice(0, 2)) || openings.has(key.slice(0, 1));

/** The listed organisation of that name; short Latin names (KT, SKT, GS) must be written with the list's capitals. */
export const listedName = recalled(findListed);

function findListed(name: string): ListedName | undefined {
  const found = names.get(nameKey(name));
  if (
    found &&
    !isHangul(name) &&
    nameKey(name).length < 5 &&
    found.name.replace(/[\s-]/g, '') !== name.replace(/[\s-]/g, '')
  )
    return undefined;
  return found;
}
