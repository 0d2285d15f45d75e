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
import { modelEn } from './trained/model-en.data.ts';
import type { Model } from './trained/model.ts';
import { unpackModel } from './trained/model.ts';
import { withTrained } from './trained/read-trained.ts';
import { sceneEn } from './trained/scene-en.ts';
import type { Scene } from './trained/scene.ts';

/** Rules by language. */
export const rules: Record<Language, readonly AnyRule[]> = { en: enRules, ko: koRules };

/** How a document is laid out for the trained reader, for the languages that have one. */
export const scenes: Partial<Record<Language, (reading: DocumentReading) => Scene>> = { en: sceneEn };

/** Rises with every change of what is read; stored with each reading so that a rebuild knows what is old. */
export const readerVersion = '0.2.0';

/** Reads one document: language, rules, refinements, trained reader, lock. Pure, deterministic, never throws on any text. */
export function readDocument(document: Document): DocumentClaims & { readonly reading: DocumentReading } {
  const reading = readLanguage(document);
  return { ...readClaims(reading), reading };
}

/** Reads the claims of a reading; `only` leaves the rules given alone to read, for tests and for `eval --by-rule`. */
export function readClaims(reading: DocumentReading, only?: readonly AnyRule[]): DocumentClaims {
  const used = only ?? rules[reading.language];
  const ruled = refine(readRules(reading, used), reading);
  const scene = only ? undefined : scenes[reading.language]?.(reading);
  return lock(scene ? withTrained(scene, ruled, models().get(reading.language)!, refine) : ruled, reading, used);
}

let unpacked: ReadonlyMap<Language, Model> | undefined;

/** Models by language, unpacked when first asked for. */
const models = (): ReadonlyMap<Language, Model> => (unpacked ??= new Map([['en', unpackModel(modelEn)]]));

/** All drafts mended by every refinement, in their order. */
export const refine = (drafts: readonly Draft[], reading: DocumentReading): readonly Draft[] =>
  refinements.reduce<readonly Draft[]>((found, step) => step(found, reading), drafts);

/** Where no letter stands nothing is told, and no rule need look. */
const letter = /\p{L}/u;

/** What rules read, sentence by sentence, not yet refined. */
export function readRules(reading: DocumentReading, only: readonly AnyRule[] = rules[reading.language]): Draft[] {
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
