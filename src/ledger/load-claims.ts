import type { Kysely } from 'kysely';
import type { Claim, FieldEvidence } from '../claims/claim.ts';
import type { ClaimTypeName } from '../claims/types.ts';
import { anyOf } from './store/insert-rows.ts';
import type { Tables } from './store/tables.ts';
import { isCorrection } from './ties/teller.ts';
import type { ToldClaim } from './ties/told-claim.ts';
import { partiesIn } from './names-in-claims.ts';

/** Claims with their documents and their organisations of today, ready for reconciling. */
export async function loadClaims(db: Kysely<Tables>, ids: readonly string[]): Promise<ToldClaim[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('claim')
    .innerJoin('document', 'document.id', 'claim.document_id')
    .select([
      'claim.id',
      'claim.type',
      'claim.values',
      'claim.evidence',
      'claim.rule',
      'claim.confidence',
      'claim.voucher',
      'document_id',
      'document.title',
      'document.published_day',
      'document.publisher',
      'document.genre',
      'document.voice',
    ])
    .where('claim.id', '=', anyOf(ids))
    .execute();
  const named = await db
    .selectFrom('claim_name')
    .innerJoin('name', 'name.key', 'claim_name.name_key')
    .select(['name.key', 'name.organisation_id'])
    .distinct()
    .where('claim_id', '=', anyOf(ids))
    .execute();
  const organisationOf = new Map(named.map((n) => [n.key, n.organisation_id]));
  return rows.map((row) => ({
    id: row.id,
    type: row.type as ClaimTypeName,
    values: row.values as Record<string, unknown>,
    evidence: row.evidence as readonly FieldEvidence[],
    rule: row.rule,
    confidence: row.confidence,
    ...(row.voucher !== null && { voucher: row.voucher as 'own' | 'unnamed' }),
    parties: partiesIn({ type: row.type as ClaimTypeName, values: row.values as Claim['values'] }, organisationOf),
    teller: {
      id: row.document_id,
      voice: row.voice ?? row.document_id,
      correction: isCorrection({ title: row.title, genre: row.genre ?? undefined }),
      ...(row.published_day !== null && { day: row.published_day }),
      ...(row.publisher !== null && { publisher: row.publisher }),
      ...(row.genre !== null && { genre: row.genre }),
    },
  }));
}
