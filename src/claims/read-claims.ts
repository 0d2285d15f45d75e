import type { Language } from '../values/document.ts';
import type { DocumentReading } from '../language/reading.ts';
import { readLanguage } from '../language/read-language.ts';
import type { Document } from '../values/document.ts';
import type { DocumentClaims, Draft } from './claim.ts';
import { lock } from './lock.ts';
import { refinements } from './refine/index.ts';
import type { AnyRule } from './rule.ts';
import { enRules } from './rules-en.ts';
import { koRules } from './rules-ko.ts';

/** Rules by language. */
export const rules: Record<Language, readonly AnyRule[]> = { en: enRules, ko: koRules };

/** Rises with every change of what is read; stored with each reading so that a rebuild knows what is old. */
export const readerVersion = '0.1.0';

/** Reads one document: language, rules, refinements, lock. Pure, deterministic, never throws on any text. */
export function readDocument(document: Document): DocumentClaims & { readonly reading: DocumentReading } {
  const reading = readLanguage(document);
  return { ...readClaims(reading), reading };
}

/** Runs the rules over a reading; `only` narrows them, for tests and for `eval --by-rule`. */
export function readClaims(
  reading: DocumentReading,
  only: readonly AnyRule[] = rules[reading.language],
): DocumentClaims {
  const drafts = refinements.reduce<readonly Draft[]>((found, refine) => refine(found, reading), draft(reading, only));
  return lock(drafts, reading, only);
}

/** Where no letter stands nothing is told, and no rule need look. */
const letter = /\p{L}/u;

function draft(reading: DocumentReading, only: readonly AnyRule[]): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (!letter.test(sentence.text)) continue;
    for (const rule of only) {
      const found: readonly Draft[] = rule.read(sentence, reading);
      if (found.length > 0) drafts.push(...found);
    }
  }
  return drafts;
}
