import type { FieldEvidence } from '../claims/claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Document } from '../values/document.ts';
import { overlaps } from '../values/evidence.ts';
import type { Span } from '../values/evidence.ts';
import { documentsOf, sentencesOf, sourceOf } from './quotes.ts';
import type { Source, TieRow } from './schemas.ts';
import { tiesWhere } from './tell-tie.ts';

/** Notices that allow short quotes only. */
const restricting = new Set(['no-redistribution', 'no-ai-training', 'tdm-reservation']);

interface Mark extends Span {
  readonly field: string;
  readonly tieId: string;
  readonly claimId: string;
  readonly type: string;
}

/** What `document` tells, without the frame. */
export interface ToldDocument {
  readonly source: Source;
  readonly author?: string;
  readonly rights: { kind: string; words: string }[];
  readonly restricted: boolean;
  readonly passages: { start: number; text: string; paragraph: number }[];
  readonly marks: Mark[];
  readonly ties: TieRow[];
  readonly quarantine: { type: string; rule: string; reason: string; quote: string }[];
}

/** A document with its evidence marked; where rights are reserved, the sentences with evidence alone. */
export async function tellDocument(ledger: Ledger, id: string): Promise<ToldDocument> {
  const document = (await documentsOf(ledger, [id])).get(id)!;
  const restricted = document.rights.some((r) => restricting.has(r.kind));
  const marks = await marksOf(ledger, id);
  const quarantine = await ledger.db
    .selectFrom('quarantine')
    .select(['type', 'rule', 'reason', 'quote'])
    .where('document_id', '=', id)
    .orderBy('ord')
    .execute();
  return {
    source: sourceOf(document),
    ...(document.author && { author: document.author }),
    rights: document.rights.map(({ kind, words }) => ({ kind, words })),
    restricted,
    passages: passagesOf(document, restricted ? marks : undefined),
    marks,
    ties: await tiesWhere(ledger, 'document', id),
    quarantine,
  };
}

async function marksOf(ledger: Ledger, id: string): Promise<Mark[]> {
  const rows = await ledger.db
    .selectFrom('claim')
    .leftJoin('tie_claim', 'claim_id', 'claim.id')
    .select(['claim.id', 'type', 'evidence', 'tie_id'])
    .where('claim.document_id', '=', id)
    .orderBy('start_at')
    .orderBy('claim.id')
    .execute();
  const marks = rows.flatMap((row) =>
    (row.evidence as FieldEvidence[]).map(({ start, end, field }) => ({
      start,
      end,
      field,
      tieId: row.tie_id ?? '',
      claimId: row.id,
      type: row.type,
    })),
  );
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.claimId < b.claimId ? -1 : 1));
}

/** Paragraphs of the whole text, or only the sentences that hold one of the marks. */
function passagesOf(document: Document, marks: readonly Mark[] | undefined): ToldDocument['passages'] {
  if (marks) {
    const shown = sentencesOf(document).filter((s) => marks.some((m) => overlaps(m, s)));
    return shown.map(({ start, end, paragraph }) => ({ start, text: document.text.slice(start, end), paragraph }));
  }
  const passages: ToldDocument['passages'] = [];
  for (const match of document.text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    passages.push({ start: match.index, text: match[0].trimEnd(), paragraph: passages.length });
  }
  return passages;
}
