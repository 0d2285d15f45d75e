import type { Ledger } from '../ledger/ledger.ts';
import { anyOf } from '../ledger/store/insert-rows.ts';
import type { StatedField, TellingWords } from '../ledger/ties/tie.ts';
import { documentsOf, quoter, sourceOf } from './quotes.ts';
import type { Quote, Source, TieField, TieRow } from './schemas.ts';
import { tieRowsOf } from './tie-row.ts';

/** What `tie` tells, without the frame. */
export interface ToldTie {
  readonly row: TieRow;
  readonly fields: TieField[];
  readonly sources: Source[];
  readonly claims: { id: string; documentId: string; rule: string; confidence: number }[];
  readonly related: { relation: string; row: TieRow }[];
}

/** One tie with every value stated, its words, its documents, and the ties it belongs with. */
export async function tellTie(ledger: Ledger, id: string): Promise<ToldTie> {
  const [row] = await tieRowsOf(ledger, [id]);
  const detail = await ledger.db
    .selectFrom('tie_detail')
    .select('fields')
    .where('tie_id', '=', id)
    .executeTakeFirstOrThrow();
  const claims = await ledger.db
    .selectFrom('tie_claim')
    .innerJoin('claim', 'claim.id', 'claim_id')
    .innerJoin('document', 'document.id', 'claim.document_id')
    .select(['claim.id', 'claim.document_id', 'rule', 'confidence', 'published_day'])
    .where('tie_id', '=', id)
    .orderBy('published_day')
    .orderBy('claim.id')
    .execute();
  const documents = await documentsOf(
    ledger,
    claims.map((c) => c.document_id),
  );
  const quote = quoter(documents);
  return {
    row: row!,
    fields: (detail.fields as StatedField[]).map((f) => toldField(f, quote)),
    sources: [...new Set(claims.map((c) => c.document_id))].map((d) => sourceOf(documents.get(d)!)),
    claims: claims.map((c) => ({ id: c.id, documentId: c.document_id, rule: c.rule, confidence: c.confidence })),
    related: await relatedTo(ledger, id),
  };
}

/** The chosen value first; each with its words, once per place. */
function toldField({ field, kind, values, conflict }: StatedField, quote: (words: TellingWords) => Quote[]): TieField {
  return {
    field,
    kind,
    ...(conflict && { conflict }),
    values: values
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
      .map(({ value, chosen, rule, evidence }) => ({
        value,
        chosen,
        ...(rule && { rule }),
        evidence: onceEach(evidence).flatMap(quote),
      })),
  };
}

function onceEach(evidence: readonly TellingWords[]): TellingWords[] {
  return [...new Map(evidence.map((e) => [`${e.documentId}:${e.start}:${e.end}`, e])).values()];
}

/** Names of a relation seen from the other side. */
const backwards: Readonly<Record<string, string>> = { partOf: 'hasPart', follows: 'followedBy' };

async function relatedTo(ledger: Ledger, id: string): Promise<ToldTie['related']> {
  const rows = await ledger.db
    .selectFrom('tie_relation')
    .selectAll()
    .where((eb) => eb.or([eb('tie_id', '=', id), eb('other_id', '=', id)]))
    .execute();
  const relations = rows.map((r) =>
    r.tie_id === id
      ? { relation: r.relation, other: r.other_id }
      : { relation: backwards[r.relation] ?? r.relation, other: r.tie_id },
  );
  const ties = new Map(
    (
      await tieRowsOf(
        ledger,
        relations.map((r) => r.other),
      )
    ).map((row) => [row.id, row]),
  );
  const sorted = relations.toSorted((a, b) => (`${a.relation} ${a.other}` < `${b.relation} ${b.other}` ? -1 : 1));
  return sorted.flatMap(({ relation, other }) => (ties.has(other) ? [{ relation, row: ties.get(other)! }] : []));
}

/** Rows of all ties that fit one organisation or document, the latest first. */
export async function tiesWhere(ledger: Ledger, column: 'organisation' | 'document', id: string): Promise<TieRow[]> {
  const ids =
    column === 'organisation'
      ? await ledger.db.selectFrom('tie_party').select('tie_id').distinct().where('organisation_id', '=', id).execute()
      : await ledger.db.selectFrom('tie_claim').select('tie_id').distinct().where('document_id', '=', id).execute();
  if (ids.length === 0) return [];
  const sorted = await ledger.db
    .selectFrom('tie')
    .select('id')
    .where('id', '=', anyOf(ids.map((r) => r.tie_id)))
    .orderBy('day_from', (o) => o.desc().nullsLast())
    .orderBy('id')
    .execute();
  return tieRowsOf(
    ledger,
    sorted.map((r) => r.id),
  );
}
