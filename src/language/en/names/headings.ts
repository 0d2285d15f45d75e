import type { Span } from '../../../values/evidence.ts';
import { isSpace } from './characters.ts';

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

/** Whether a line has no more characters than a heading; two units may be one character. */
function isShort(text: string, start: number, end: number): boolean {
  if (end - start <= longestHeading) return true;
  if (end - start > 2 * longestHeading) return false;
  let pairs = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >> 10 === 0x36) pairs++;
  return end - start - pairs <= longestHeading;
}

const sentenceEnds = '.!?:;,"”)';

function isHeading(line: string): boolean {
  let end = line.length;
  while (end > 0 && isSpace(line, end - 1)) end--;
  if (end === 0 || sentenceEnds.includes(line[end - 1]!)) return false;
  const words = line.split(' ').filter((w) => /\p{L}/u.test(w));
  if (words.length < 2) return false;
  if (line === line.toUpperCase()) return true;
  const capitals = words.filter((w) => /^["“(]?\p{Lu}/u.test(w)).length;
  return capitals / words.length > 0.7 && !/[–—/•|]/.test(line);
}
