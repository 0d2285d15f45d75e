import { loadCases } from '../../bench/cases.ts';
import type { DocumentReading } from '../../src/language/reading.ts';

/** A claim as labelled in a case: plain values, organisations as lists of surfaces, the quote that supports it. */
export type Label = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly quote: string;
  readonly optional?: boolean;
};

/** A labelled article, read by the language room. */
export interface Labelled {
  readonly id: string;
  readonly reading: DocumentReading;
  readonly labels: readonly Label[];
}

/** Labelled articles of one language in folders of cases, without those that only measure. */
export function loadLabelled(folders: readonly string[], language: string, heldOut: ReadonlySet<string>): Labelled[] {
  return folders
    .flatMap((folder) => loadCases(folder, language))
    .filter(({ id }) => !heldOut.has(id))
    .map(({ id, reading, labelled }) => ({ id, reading, labels: labelled.claims as readonly Label[] }));
}
