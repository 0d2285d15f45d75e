import type { Claim } from '../claims/claim.ts';
import type { ReadingResult } from './ledger.ts';
import type { OrganisationName } from '../values/organisation.ts';
import { keyOf } from './organisations/listed.ts';
import { bareKey, fullKey } from './organisations/name-key.ts';
import type { NameLink } from './organisations/resolve.ts';
import type { Party } from './ties/told-claim.ts';
import { isThing, roles } from './ties/told-claim.ts';

/** A surface form of a claim with its key. */
export interface UsedName {
  readonly surface: string;
  readonly key: string;
}

type NamingClaim = Pick<Claim, 'type' | 'values'>;

/** The key of a name in a role; things (funds, alliances, products) have keys of their own, with the words for them in English. */
export function keyIn(type: Claim['type'], role: string, name: string): string {
  if (!isThing(type, role)) return keyOf(name).key;
  return `thing:${
    bareKey(name)
      .replace(/펀드/g, 'fund')
      .replace(/얼라이언스/g, 'alliance') || fullKey(name)
  }`;
}

/** All organisations that a claim names, with their roles. */
export function organisationsIn(
  claim: NamingClaim,
): { readonly role: string; readonly organisation: OrganisationName }[] {
  const values = claim.values as Readonly<Record<string, OrganisationName | readonly OrganisationName[] | undefined>>;
  return roles[claim.type].flatMap(([role]) => {
    const value = values[role];
    return (Array.isArray(value) ? value : value ? [value] : []).map((organisation: OrganisationName) => ({
      role,
      organisation,
    }));
  });
}

const namesOf = (type: Claim['type'], role: string, { name, aliases }: OrganisationName): UsedName[] =>
  [...new Set([name, ...(aliases ?? [])])].map((surface) => ({ surface, key: keyIn(type, role, surface) }));

/** All surface forms that a claim uses. */
export const usedNames = (claim: NamingClaim): UsedName[] =>
  organisationsIn(claim).flatMap(({ role, organisation }) => namesOf(claim.type, role, organisation));

/** What a claim says about names: one text gives several to one organisation, or the reader knew it from the list. */
export function linksIn(claim: NamingClaim): NameLink[] {
  return organisationsIn(claim).flatMap(({ role, organisation }) => {
    const [first, ...others] = namesOf(claim.type, role, organisation);
    const glossed = others
      .filter((o) => o.key !== first!.key)
      .map((o): NameLink => ({ a: first!.key, b: o.key, feature: 'glossed' }));
    if (!organisation.id || isThing(claim.type, role)) return glossed;
    return [...glossed, { a: first!.key, b: `listed:${organisation.id}`, feature: 'listed' }];
  });
}

/** Kinds of entities that are organisations. */
const organisationKinds = new Set(['company', 'public-body']);

/** All names of organisations and things in what was read of a document, in claims or beside them, and what it says about them. */
export function namesInReading(result: ReadingResult | undefined): {
  readonly names: readonly UsedName[];
  readonly links: readonly NameLink[];
} {
  const claims = result?.claims ?? [];
  const beside = (result?.reading?.entities ?? [])
    .filter((e) => organisationKinds.has(e.kind))
    .map(({ name, surfaces, listed }) => {
      const organisation: OrganisationName = { name, aliases: surfaces, ...(listed && { id: listed }) };
      return { type: 'profile' as const, values: { organisation } };
    });
  const all = [...claims, ...beside];
  const names = new Map(all.flatMap(usedNames).map((n) => [`${n.key}|${n.surface}`, n]));
  return { names: [...names.values()], links: all.flatMap(linksIn) };
}

/** The organisations of a claim per role, after name variants. */
export function partiesIn(claim: NamingClaim, organisationOf: ReadonlyMap<string, string>): Record<string, Party[]> {
  const parties: Record<string, Party[]> = {};
  for (const { role, organisation } of organisationsIn(claim)) {
    const id = organisationOf.get(keyIn(claim.type, role, organisation.name));
    const list = (parties[role] ??= []);
    if (id !== undefined && !list.some((p) => p.id === id)) list.push({ id, name: organisation.name });
  }
  return parties;
}
