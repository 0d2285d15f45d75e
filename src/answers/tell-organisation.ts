import type { FieldEvidence } from '../claims/claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OrganisationTable } from '../ledger/store/tables.ts';
import { documentsOf, quoter, sourceOf } from './quotes.ts';
import type { Quote, Source, TieRow } from './schemas.ts';
import { tiesWhere } from './tell-tie.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameKo?: string;
}

/** What `organisation` tells, without the frame. */
export interface ToldOrganisation {
  readonly organisation: Named;
  readonly names: string[];
  readonly country?: string;
  readonly kind?: string;
  readonly parent?: Named & { readonly role: string };
  readonly arms: (Named & { readonly role: string })[];
  readonly descriptors: { text: string; evidence: Quote }[];
  readonly themes: string[];
  readonly ties: TieRow[];
  readonly sources: Source[];
}

/** What the ledger knows of one organisation. */
export async function tellOrganisation(ledger: Ledger, id: string): Promise<ToldOrganisation> {
  const { db } = ledger;
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const parent =
    row.parent_id === null
      ? undefined
      : await db.selectFrom('organisation').selectAll().where('id', '=', row.parent_id).executeTakeFirst();
  const arms = await db.selectFrom('organisation').selectAll().where('parent_id', '=', id).orderBy('name').execute();
  const told = await db
    .selectFrom('name')
    .innerJoin('claim_name', 'claim_name.name_key', 'name.key')
    .innerJoin('claim', 'claim.id', 'claim_id')
    .select('claim.document_id')
    .distinct()
    .where('organisation_id', '=', id)
    .execute();
  const documents = await documentsOf(
    ledger,
    told.map((t) => t.document_id),
  );
  const sources = [...documents.values()].toSorted((a, b) =>
    (a.published ?? '') < (b.published ?? '')
      ? 1
      : (a.published ?? '') > (b.published ?? '')
        ? -1
        : a.id < b.id
          ? -1
          : 1,
  );
  const names = new Set([
    row.name,
    ...(row.name_ko ? [row.name_ko] : []),
    ...(row.names as { surface: string }[]).map((n) => n.surface),
  ]);
  return {
    organisation: named(row),
    names: [...names],
    ...(row.country !== null && { country: row.country }),
    ...(row.kind !== null && { kind: row.kind }),
    ...(parent && { parent: { ...named(parent), role: 'parent' } }),
    arms: arms.map((a) => ({ ...named(a), role: 'arm' })),
    descriptors: await descriptorsOf(ledger, id),
    themes: row.themes as string[],
    ties: await tiesWhere(ledger, 'organisation', id),
    sources: sources.map(sourceOf),
  };
}

const named = ({ id, name, name_ko }: OrganisationTable): Named => ({
  id,
  name,
  ...(name_ko !== null && { nameKo: name_ko }),
});

/** What documents call it, each wording once, with the words of the first document. */
async function descriptorsOf(ledger: Ledger, id: string): Promise<ToldOrganisation['descriptors']> {
  const rows = await ledger.db
    .selectFrom('name')
    .innerJoin('claim_name', 'claim_name.name_key', 'name.key')
    .innerJoin('claim', 'claim.id', 'claim_id')
    .innerJoin('document', 'document.id', 'claim.document_id')
    .select(['claim.id', 'claim.document_id', 'values', 'evidence', 'published_day'])
    .distinct()
    .where('organisation_id', '=', id)
    .where('claim.type', '=', 'profile')
    .orderBy('published_day')
    .orderBy('claim.id')
    .limit(200)
    .execute();
  const quote = quoter(
    await documentsOf(
      ledger,
      rows.map((r) => r.document_id),
    ),
  );
  const found = new Map<string, { text: string; evidence: Quote }>();
  for (const row of rows) {
    const text = (row.values as { descriptor?: string }).descriptor;
    const words =
      (row.evidence as FieldEvidence[]).find((e) => e.field === 'descriptor') ?? (row.evidence as FieldEvidence[])[0];
    if (!text || !words || found.has(text.toLowerCase())) continue;
    const [evidence] = quote({ documentId: row.document_id, start: words.start, end: words.end, quote: words.quote });
    if (evidence) found.set(text.toLowerCase(), { text, evidence });
  }
  return [...found.values()];
}
