import type { Evidence } from '../values/evidence.ts';
import type { DraftValues } from './claim-type.ts';
import type { ClaimTypeName, ClaimValues, claimTypes } from './types.ts';

/** What a rule hands over: values with their words, not yet proven. */
export interface Draft<N extends ClaimTypeName = ClaimTypeName> {
  readonly type: N;
  /** Name of the rule, `en/investment/paid-into`. */
  readonly rule: string;
  readonly values: DraftValues<(typeof claimTypes)[N]>;
  /** The words that made the rule fire (verb, noun); they prove fields such as status that have no words of their own. */
  readonly trigger: Evidence;
  /** Index of the sentence it was read from. */
  readonly sentence: number;
  /** How sure the rule is of what it read here, 0 to 1; the lock takes the rule's own figure when absent. */
  readonly confidence?: number;
}

/** One piece of evidence of a claim: which field the words prove. Fields of lists repeat. */
export interface FieldEvidence extends Evidence {
  readonly field: string;
}

/** What one document asserts, typed, each value with its words. */
export interface Claim<N extends ClaimTypeName = ClaimTypeName> {
  /** Content hash of document, type and values. */
  readonly id: string;
  readonly type: N;
  readonly values: ClaimValues<N>;
  readonly evidence: readonly FieldEvidence[];
  readonly rule: string;
  /** Calibrated on the gold cases: of claims told at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The sentence it rests on, in offsets of the text. */
  readonly start: number;
  readonly end: number;
}

/** A draft that could not be proven: kept with the reason, never shown as a claim. */
export interface Quarantined {
  readonly type: ClaimTypeName;
  readonly rule: string;
  readonly reason: string;
  readonly words: Evidence;
}

/** All that the claims room makes of one document. */
export interface DocumentClaims {
  readonly claims: readonly Claim[];
  readonly quarantine: readonly Quarantined[];
}
