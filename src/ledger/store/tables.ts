import type { Generated } from 'kysely';

/** A column of JSON: written as JSON text, read as the parsed value. */
type Json = unknown;

/** A stored document. Its claims are derived; `reader` and `read_error` tell how far that went. */
export interface DocumentTable {
  readonly id: string;
  readonly identifier: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As the source says it, with time and zone where it has them. */
  readonly published: string | null;
  /** `YYYY-MM-DD` of `published`, for "as of". */
  readonly published_day: string | null;
  readonly language: 'en' | 'ko';
  readonly rights: Json;
  readonly genre: string | null;
  /** Version of the reader that read it; `null` as long as it was not read. */
  readonly reader: string | null;
  readonly read_error: string | null;
  /** Id of the oldest document that this one nearly copies, or its own: copies speak with one voice. */
  readonly voice: string | null;
}

/** What one document asserts. */
export interface ClaimTable {
  readonly id: string;
  readonly document_id: string;
  readonly type: string;
  readonly values: Json;
  readonly evidence: Json;
  readonly rule: string;
  readonly confidence: number;
  readonly start_at: number;
  readonly end_at: number;
  /** Who answers for it, as far as its sentence tells: `own`, `unnamed`. */
  readonly voucher: string | null;
}

/** Keys under which a claim is compared with others: claims that share none can never be one tie. */
export interface ClaimKeyTable {
  readonly claim_id: string;
  readonly key: string;
}

/** A key of a name that a claim uses: finds the claims that a new "same organisation" touches. */
export interface ClaimNameTable {
  readonly claim_id: string;
  readonly name_key: string;
}

/** Which names a document uses, in claims or beside them: the company that a name keeps. */
export interface DocumentNameTable {
  readonly document_id: string;
  readonly name_key: string;
}

/** How a name sounds: names of the other script with the same sound are compared with it. */
export interface NameSoundTable {
  readonly key: string;
  readonly sound: string;
  /** `hangul` or `other`. */
  readonly script: string;
}

/** MinHash bands of a document: those that share one are compared for being copies. */
export interface DocumentBandTable {
  readonly band: number;
  readonly document_id: string;
}

/** A draft that could not be proven. */
export interface QuarantineTable {
  readonly document_id: string;
  readonly ord: number;
  readonly type: string;
  readonly rule: string;
  readonly reason: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
}

/** A surface form as documents spell it, and the organisation it stands for. */
export interface NameTable {
  /** Normal form (`keyOf`): spellings that differ in case, spaces or legal form share it. */
  readonly key: string;
  readonly surface: string;
  readonly organisation_id: string;
  /** How the match explains itself. */
  readonly why: string;
}

/** A reason to hold two names for one organisation, told by one document. */
export interface NameLinkTable {
  readonly a: string;
  readonly b: string;
  readonly feature: string;
  /** For names that sound alike: how much, 0 to 1. */
  readonly likeness?: number;
  readonly document_id: string;
}

/** One organisation across languages and spellings. */
export interface OrganisationTable {
  readonly id: string;
  readonly name: string;
  readonly name_ko: string | null;
  readonly listed: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly parent_id: string | null;
  readonly names: Json;
  /** Theme ids that documents' descriptions of it give. */
  readonly themes: Json;
  readonly search: string;
}

/** What really happened, as far as the claims tell: the chosen values, for filtering and sorting. */
export interface TieTable {
  readonly id: string;
  readonly block: string;
  readonly type: string;
  readonly name: string;
  readonly subject: string | null;
  readonly amount: Json | null;
  /** Goal of a target, figure of a metric. */
  readonly value: Json | null;
  readonly amount_usd: number | null;
  readonly amount_scope: string | null;
  readonly currency: string | null;
  readonly amount_value: number | null;
  readonly round: string | null;
  readonly status: string | null;
  readonly date: string | null;
  /** First and last day that the date (else the publication) covers, for `since`, `until` and sorting. */
  readonly day_from: string | null;
  readonly day_to: string | null;
  readonly part_of: string | null;
  readonly sources: number;
  readonly conflicts: number;
  readonly confidence: number;
  readonly first_published: string | null;
  readonly last_published: string | null;
}

/** The bulk of a tie, apart from what lists need: all stated values, and the words by which it is found. */
export interface TieDetailTable {
  readonly tie_id: string;
  readonly fields: Json;
  readonly search: string;
}

/** How many documents there are per language and day, and how many of them could not be read. */
export interface DayCountTable {
  readonly language: string;
  /** Empty where the day is not known. */
  readonly day: string;
  readonly documents: number;
  readonly failed: number;
}

/** Which organisation plays which part in a tie. */
export interface TiePartyTable {
  readonly tie_id: string;
  readonly organisation_id: string;
  readonly role: string;
  /** `pays`, `receives`, or `other`: the sides that answers filter by. */
  readonly side: string;
  readonly ord: number;
}

/** Which claims tell a tie. */
export interface TieClaimTable {
  readonly tie_id: string;
  readonly claim_id: string;
  readonly document_id: string;
}

/** How two ties belong together: `partOf`, `follows`. */
export interface TieRelationTable {
  readonly tie_id: string;
  readonly relation: string;
  readonly other_id: string;
}

/** What an analyst said; never changed, only followed by another. */
export interface DecisionTable {
  readonly id: string;
  readonly seq: Generated<number>;
  readonly kind: string;
  readonly content: Json;
  readonly author: string;
  readonly at: string;
}

/** Facts of the ledger itself: format, journal position. */
export interface StateTable {
  readonly key: string;
  readonly value: string;
}

/** All tables of the ledger. */
export interface Tables {
  readonly document: DocumentTable;
  readonly claim: ClaimTable;
  readonly claim_key: ClaimKeyTable;
  readonly claim_name: ClaimNameTable;
  readonly document_name: DocumentNameTable;
  readonly name_sound: NameSoundTable;
  readonly document_band: DocumentBandTable;
  readonly quarantine: QuarantineTable;
  readonly name: NameTable;
  readonly name_link: NameLinkTable;
  readonly organisation: OrganisationTable;
  readonly tie: TieTable;
  readonly tie_detail: TieDetailTable;
  readonly day_count: DayCountTable;
  readonly tie_party: TiePartyTable;
  readonly tie_claim: TieClaimTable;
  readonly tie_relation: TieRelationTable;
  readonly decision: DecisionTable;
  readonly state: StateTable;
}
