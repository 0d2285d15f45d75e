import type { Span } from '../../../values/evidence.ts';

/** Longest line, in characters, that may be a heading. */
const longestHeading = 140;

/** Lines without a full stop whose words are all capitals or title case: headings. */
export function headingSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start && isShort(text, start, end) && isHeading(text.slice(start, end))) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

const isShort = (text: string, start: number, end: number): boolean =>
  end - start <= longestHeading ||
  (end - start <= 2 * longestHeading && Array.from(text.slice(start, end)).length <= longestHeading);

function isHeading(line: string): boolean {
  if (/[.!?:;,"”)]$/.test(line.trim())) return false;
  const words = line.split(/\s+/).filter((w) => /\p{L}/u.test(w));
  if (words.length < 2) return false;
  if (line === line.toUpperCase()) return true;
  const capitals = words.filter((w) => /^["“(]?\p{Lu}/u.test(w)).length;
  return capitals / words.length > 0.7 && !/[–—/•|]/.test(line);
}
