import type { ClaimTypeName } from '../../claims/types.ts';
import type { Edtf } from '../../values/edtf.ts';
import type { Party, Side, ToldClaim } from './told-claim.ts';

/** Words of a document that state a value. */
export interface TellingWords {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Why a value was chosen before others (`gold/TIES.md`, "Which value is chosen"). */
export type ChoiceRule =
  'decision' | 'correction' | 'closing' | 'own-source' | 'exact' | 'majority' | 'latest' | 'later';

/** What sources disagree about: `rounding`, `conversion`, `date`, `baseline`, or a plain `contradiction`. */
export type ConflictKind = 'rounding' | 'conversion' | 'date' | 'baseline' | 'contradiction';

/** One value that is stated for a field, with the claims and words that state it. Values of one `position` are compatible. */
export interface Stated {
  readonly value: unknown;
  readonly position: number;
  readonly chosen: boolean;
  readonly rule?: ChoiceRule;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly evidence: readonly TellingWords[];
}

/** All that was stated for one field. */
export interface StatedField {
  readonly field: string;
  readonly kind: string;
  readonly values: readonly Stated[];
  readonly conflict?: ConflictKind;
}

/** An organisation in a tie. */
export interface TieParty extends Party {
  readonly role: string;
  readonly side: Side;
}

/** One event told by one or more claims. */
export interface Tie {
  /** Hash of the first claim that tells it: the same as long as that claim belongs to it. */
  readonly id: string;
  readonly type: ClaimTypeName;
  readonly parties: readonly TieParty[];
  readonly fields: readonly StatedField[];
  readonly claims: readonly ToldClaim[];
  /** Independent tellers: near copies count once. */
  readonly voices: number;
  readonly confidence: number;
}

/** The chosen value of a field. */
export function chosen<T>(tie: Pick<Tie, 'fields'>, field: string): T | undefined {
  return tie.fields.find((f) => f.field === field)?.values.find((v) => v.chosen)?.value as T | undefined;
}

/** How many fields of a tie the sources disagree about. */
export const conflictsOf = (tie: Pick<Tie, 'fields'>): number => tie.fields.filter((f) => f.conflict).length;

/** The date by which a tie is sorted and filtered: when it happened, else when it was announced, else the end of a period or deadline. */
export const dateOf = (tie: Pick<Tie, 'fields'>): Edtf | undefined =>
  chosen(tie, 'date') ?? chosen(tie, 'announced') ?? chosen(tie, 'period') ?? chosen(tie, 'by');
