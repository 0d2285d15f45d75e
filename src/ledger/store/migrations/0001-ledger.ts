import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { columns } from '../insert-rows.ts';
import type { Tables } from '../tables.ts';

/** Keys and indexes of the first format: what answers filter and sort by, and what the reconciling looks up. */
const constraints: readonly string[] = [
  'alter table document add primary key (id)',
  'create index document_unread on document (id) where reader is null',
  "create index document_day on document (coalesce(published_day, ''), language)",
  'alter table claim add primary key (id)',
  'create index claim_document on claim (document_id)',
  'alter table claim_key add primary key (key, claim_id)',
  'create index claim_key_claim on claim_key (claim_id)',
  'alter table claim_name add primary key (name_key, claim_id)',
  'create index claim_name_claim on claim_name (claim_id)',
  'alter table document_name add primary key (name_key, document_id)',
  'create index document_name_document on document_name (document_id)',
  'alter table name_sound add primary key (key)',
  'create index name_sound_sound on name_sound (sound, script)',
  'alter table document_band add primary key (band, document_id)',
  'create index document_voice on document (voice)',
  'create index document_band_document on document_band (document_id)',
  'alter table quarantine add primary key (document_id, ord)',
  'alter table name add primary key (key, surface)',
  'create index name_organisation on name (organisation_id)',
  'alter table name_link add primary key (a, b, feature)',
  'create index name_link_b on name_link (b)',
  'alter table organisation add primary key (id)',
  'create index organisation_search on organisation using gin (search gin_trgm_ops)',
  'alter table tie add primary key (id)',
  'create index tie_block on tie (block)',
  'create index tie_date on tie (day_from desc nulls last, id)',
  'create index tie_amount on tie (amount_usd desc nulls last, id)',
  'create index tie_sources on tie (sources desc, id)',
  'create index tie_name on tie (name, id)',
  'create index tie_confidence on tie (confidence desc, id)',
  'create index tie_type_date on tie (type, day_from desc nulls last, id)',
  'create index tie_part_of on tie (part_of)',
  'alter table tie_detail add primary key (tie_id)',
  'create index tie_detail_search on tie_detail using gin (search gin_trgm_ops)',
  'alter table day_count add primary key (language, day)',
  'alter table tie_party add primary key (tie_id, role, organisation_id)',
  'create index tie_party_organisation on tie_party (organisation_id, side)',
  'alter table tie_claim add primary key (claim_id)',
  'create index tie_claim_tie on tie_claim (tie_id)',
  'create index tie_claim_document on tie_claim (document_id)',
  'alter table tie_relation add primary key (tie_id, relation, other_id)',
  'create index tie_relation_other on tie_relation (other_id)',
  'alter table decision add column seq bigserial primary key',
  'create unique index decision_id on decision (id)',
  'alter table state add primary key (key)',
];

/** The first format of the ledger. */
export async function up(db: Kysely<Tables>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  for (const [table, types] of Object.entries(columns)) {
    const list = Object.entries(types).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
    await sql`create table ${sql.table(table)} (${sql.join(list)})`.execute(db);
  }
  for (const statement of constraints) await sql.raw(statement).execute(db);
}
