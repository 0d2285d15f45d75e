import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Claim } from '../claims/claim.ts';
import type { Document } from '../values/document.ts';
import type { UsedName } from './names-in-claims.ts';
import { namesInReading, usedNames } from './names-in-claims.ts';
import { soundLinksAround } from './sound-links-around.ts';
import type { Reading } from './add-documents.ts';
import { insertRows } from './store/insert-rows.ts';
import type { ClaimTable, NameLinkTable, QuarantineTable, Tables } from './store/tables.ts';
import { voucherOf } from './ties/teller.ts';

/** What new claims touch: the claims themselves, and the keys of names that are new or newly linked. */
export interface Touched {
  readonly claims: readonly string[];
  readonly names: readonly string[];
}

/** Writes what was read: claims, the names they use, what could not be proven; marks the documents as read. */
export async function writeClaims(db: Kysely<Tables>, readings: readonly Reading[], version: string): Promise<Touched> {
  const claims = readings.flatMap(({ document, result }) =>
    (result?.claims ?? []).map((claim) => ({ document, claim })),
  );
  const claimNames = claims.flatMap(({ claim }) =>
    usedNames(claim).map((n) => ({ claim_id: claim.id, name_key: n.key })),
  );
  const named = readings.map(({ document, result }) => ({ document, ...namesInReading(result) }));
  const documentNames = named.flatMap(({ document, names }) =>
    names.map((n) => ({ document_id: document.id, name_key: n.key })),
  );
  const links = named.flatMap(({ document, links: told }) => told.map((l) => ({ ...l, document_id: document.id })));
  await insertRows(
    db,
    'claim',
    claims.map(({ claim, document }) => claimRow(claim, document)),
  );
  await insertRows(db, 'claim_name', claimNames);
  await insertRows(db, 'document_name', documentNames);
  await insertRows(db, 'quarantine', readings.flatMap(quarantineRows));
  await markRead(db, readings, version);
  const used = named.flatMap((n) => n.names);
  const added = await writeNames(db, used);
  const sounds = await soundLinksAround(db, [...new Set(used.map((n) => n.key))]);
  const linked = await writeLinks(db, [...links, ...sounds.map((l) => ({ ...l, document_id: '' }))]);
  return { claims: claims.map(({ claim }) => claim.id), names: [...added, ...linked] };
}

function claimRow(claim: Claim, document: Document): ClaimTable {
  const { id, type, values, evidence, rule, confidence, start, end } = claim;
  const voucher = voucherOf(document.text.slice(start, end), document.title) ?? null;
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

function quarantineRows({ document, result }: Reading): QuarantineTable[] {
  return (result?.quarantine ?? []).map(({ type, rule, reason, words }, ord) => ({
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
