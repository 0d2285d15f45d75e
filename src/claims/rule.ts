import type { DocumentReading, Sentence } from '../language/reading.ts';
import type { Draft } from './claim.ts';
import type { ClaimTypeName, ClaimValues } from './types.ts';

/**
 * An example of a rule: a sentence, and what the rule alone reads in it (fields given are compared, organisations by
 * name), or `null` where it must not match. `[ ]` marks organisations, so that the example does not rest on the name
 * finder; `published` is 2024-01-10 unless given.
 */
export interface RuleExample<N extends ClaimTypeName = ClaimTypeName> {
  readonly text: string;
  readonly reads: readonly ExampleValues<N>[] | null;
  readonly published?: string;
}

/** Expected values; organisations are given by name alone. */
export type ExampleValues<N extends ClaimTypeName> = {
  [K in keyof ClaimValues<N>]?: ClaimValues<N>[K] extends { name: string } | undefined
    ? string
    : ClaimValues<N>[K] extends readonly { name: string }[] | undefined
      ? readonly string[]
      : ClaimValues<N>[K];
};

/**
 * One way in which texts say a thing: a named record of a pattern, its reading and its examples. Rules are pure: they see
 * one sentence (and the document around it) and return drafts. The name is stored with every claim it reads.
 */
export interface Rule<N extends ClaimTypeName = ClaimTypeName> {
  /** `en/investment/paid-into`: language, claim type, what the words say. */
  readonly name: string;
  readonly type: N;
  /** What the pattern means, in English, for those who do not read the language: which part is the payer and so on. */
  readonly gloss: string;
  /** How often it is right where it fires, 0 to 1: measured by `npm run eval -- --by-rule`. */
  readonly confidence: number;
  readonly read: (sentence: Sentence, reading: DocumentReading) => readonly Draft<N>[];
  /** At least one that matches and one that must not. */
  readonly examples: readonly RuleExample<N>[];
}

/** Seen without its particular claim type, for lists of all rules. */
export type AnyRule = { [N in ClaimTypeName]: Rule<N> }[ClaimTypeName];
