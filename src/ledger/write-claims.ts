import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Claim } from '../claims/claim.ts';
import type { Document } from '../values/document.ts';
import type { OrganisationName } from '../values/organisation.ts';
import { bareKey, fullKey } from './organisations/name-key.ts';
import { keyOf } from './organisations/listed.ts';
import type { Reading } from './add-documents.ts';
import { insertRows } from './store/insert-rows.ts';
import type { ClaimNameTable, ClaimTable, NameLinkTable, QuarantineTable, Tables } from './store/tables.ts';
import { voucherOf } from './ties/teller.ts';
import { isThing, roles } from './ties/told-claim.ts';

/** What new claims touch: the claims themselves, and the keys of names that are new or newly linked. */
export interface Touched {
  readonly claims: readonly string[];
  readonly names: readonly string[];
}

/** A surface form of a claim with its key; things (funds, alliances, products) have keys of their own. */
interface UsedName {
  readonly surface: string;
  readonly key: string;
}

/** The key of a name in a role. */
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
  claim: Pick<Claim, 'type' | 'values'>,
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

/** Writes what was read: claims, the names they use, what could not be proven; marks the documents as read. */
export async function writeClaims(db: Kysely<Tables>, readings: readonly Reading[], version: string): Promise<Touched> {
  const claims: ClaimTable[] = [];
  const names: (ClaimNameTable & UsedName)[] = [];
  const links: NameLinkTable[] = [];
  for (const { document, claims: read } of readings) {
    for (const claim of read?.claims ?? []) {
      claims.push(claimRow(claim, document));
      for (const { role, organisation } of organisationsIn(claim)) {
        const used = usedNames(claim.type, role, organisation);
        names.push(...used.map((n) => ({ claim_id: claim.id, name_key: n.key, ...n })));
        links.push(
          ...linksOf(used, organisation, isThing(claim.type, role)).map((l) => ({ ...l, document_id: document.id })),
        );
      }
    }
  }
  await insertRows(db, 'claim', claims);
  await insertRows(
    db,
    'claim_name',
    names.map(({ claim_id, name_key }) => ({ claim_id, name_key })),
  );
  await insertRows(db, 'quarantine', readings.flatMap(quarantineRows));
  await markRead(db, readings, version);
  return {
    claims: claims.map((c) => c.id),
    names: [...(await writeNames(db, names)), ...(await writeLinks(db, links))],
  };
}

function claimRow(claim: Claim, document: Document): ClaimTable {
  const { id, type, values, evidence, rule, confidence, start, end } = claim;
  const voucher = voucherOf(document.text.slice(start, end)) ?? null;
  return {
    id,
    document_id: document.id,
    type,
    values,
    evidence,
    rule,
    confidence,
    start_at: start,
    end_at: end,
    voucher,
  };
}

function usedNames(type: Claim['type'], role: string, { name, aliases }: OrganisationName): UsedName[] {
  return [...new Set([name, ...(aliases ?? [])])].map((surface) => ({ surface, key: keyIn(type, role, surface) }));
}

/** One text gives several names to one organisation, or the reader knew it from the list. */
function linksOf(
  used: readonly UsedName[],
  { id }: OrganisationName,
  thing: boolean,
): Omit<NameLinkTable, 'document_id'>[] {
  const [first, ...others] = used;
  const glossed = others
    .filter((o) => o.key !== first!.key)
    .map((o) => ({ a: first!.key, b: o.key, feature: 'glossed' }));
  return id && !thing ? [...glossed, { a: first!.key, b: `listed:${id}`, feature: 'listed' }] : glossed;
}

function quarantineRows({ document, claims }: Reading): QuarantineTable[] {
  return (claims?.quarantine ?? []).map(({ type, rule, reason, words }, ord) => ({
    document_id: document.id,
    ord,
    type,
    rule,
    reason,
    start_at: words.start,
    end_at: words.end,
    quote: words.quote,
  }));
}

async function markRead(db: Kysely<Tables>, readings: readonly Reading[], version: string): Promise<void> {
  const rows = JSON.stringify(readings.map((r) => ({ id: r.document.id, error: r.error ?? null })));
  await sql`update document set reader = ${version}, read_error = r.error from jsonb_to_recordset(${rows}::jsonb) as r(id text, error text) where document.id = r.id`.execute(
    db,
  );
}

/** Stores surface forms; gives back the keys of those that are new. */
async function writeNames(db: Kysely<Tables>, used: readonly UsedName[]): Promise<string[]> {
  const bySurface = new Map(used.map((n) => [`${n.key}|${n.surface}`, n]));
  const rows = JSON.stringify([...bySurface.values()]);
  const { rows: added } = await sql<{ key: string }>`
    insert into name (key, surface, organisation_id, why)
    select key, surface, '', '' from jsonb_to_recordset(${rows}::jsonb) as r(key text, surface text)
    on conflict do nothing returning key`.execute(db);
  return added.map((r) => r.key);
}

/** Stores links once, with the least document that gives them; gives back the keys that a new link joins. */
async function writeLinks(db: Kysely<Tables>, links: readonly NameLinkTable[]): Promise<string[]> {
  const once = new Map<string, NameLinkTable>();
  for (const link of links) {
    const key = `${link.a}|${link.b}|${link.feature}`;
    const before = once.get(key);
    if (!before || link.document_id < before.document_id) once.set(key, link);
  }
  const { rows } = await sql<{ a: string; b: string; added: boolean }>`
    insert into name_link (a, b, feature, likeness, document_id)
    select a, b, feature, coalesce(likeness, 0), document_id
    from jsonb_to_recordset(${JSON.stringify([...once.values()])}::jsonb) as r(a text, b text, feature text, likeness float8, document_id text)
    on conflict (a, b, feature) do update set document_id = least(name_link.document_id, excluded.document_id)
    returning a, b, xmax = 0 as added`.execute(db);
  return rows.filter((r) => r.added).flatMap((r) => [r.a, r.b]);
}
