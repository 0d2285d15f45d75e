import type { DocumentReading, Sentence } from '../../language/reading.ts';
import type { Evidence } from '../../values/evidence.ts';
import type { DraftValues } from '../claim-type.ts';
import type { Draft } from '../claim.ts';
import type { Rule, RuleExample } from '../rule.ts';
import type { ClaimTypeName, claimTypes } from '../types.ts';

/** What a Korean rule finds in a sentence: values with their words, and the words that made it fire. */
export interface Found<N extends ClaimTypeName> {
  readonly values: DraftValues<(typeof claimTypes)[N]>;
  readonly trigger: Evidence;
  readonly confidence?: number;
}

interface Record<N extends ClaimTypeName> {
  readonly gloss: string;
  readonly confidence: number;
  readonly find: (sentence: Sentence, reading: DocumentReading) => readonly Found<N>[];
  readonly examples: readonly RuleExample<N>[];
}

/** Makes a rule of a record: `ko/<type>/<what>`, its drafts stamped with name, type and sentence. */
export function koRule<N extends ClaimTypeName>(type: N, what: string, record: Record<N>): Rule<N> {
  const name = `ko/${type}/${what}`;
  const { gloss, confidence, examples, find } = record;
  const read = (sentence: Sentence, reading: DocumentReading): Draft<N>[] =>
    find(sentence, reading).map((found) => ({ type, rule: name, sentence: sentence.index, ...found }));
  return { name, type, gloss, confidence, read, examples };
}
