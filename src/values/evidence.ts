/** A stretch of a document's text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The very words that say a value: `quote === text.slice(start, end)` always holds (W3C text quote + text position). */
export interface Evidence extends Span {
  readonly quote: string;
}

/** A value together with the words it was read from. A rule can only hand over values in this form. */
export interface Read<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
}

/** Cuts the evidence out of the text, so that the quote cannot differ from it. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  return { start, end, quote: text.slice(start, end) };
}

/** Whether the quote is not empty and stands in the text at the offsets given. */
export function isSound(evidence: Evidence, text: string): boolean {
  return evidence.quote.length > 0 && text.slice(evidence.start, evidence.end) === evidence.quote;
}

/** A value read from one or more pieces of evidence. */
export function read<T>(value: T, ...evidence: Evidence[]): Read<T> {
  return { value, evidence };
}

/** Whether two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
