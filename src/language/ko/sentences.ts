import type { Span } from '../../values/evidence.ts';

/** Cuts a text into sentences. */
export function splitSentences(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
