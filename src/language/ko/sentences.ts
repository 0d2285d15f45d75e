import type { Span } from '../../values/evidence.ts';

const boundary = /[.!?…。]+["”’'」』)\]]*(?=\s+\S)/g;
/** Latin short forms ("Co.", "Inc.", "No.") and dates in figures (2024. 3. 5.) whose full stop goes on. */
const goesOn = /(?:\b(?:Co|Corp|Inc|Ltd|Pte|No|vs|Mr|Ms|Dr|St|[A-Z])|(?:^|\D)\d{1,4})$/;

/** Cuts Korean text into sentences: after 다. 요. 함. 임. and every other full stop outside quotations, and at line breaks. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g))
    for (const span of splitLine(line[0])) spans.push({ start: line.index + span.start, end: line.index + span.end });
  return spans;
}

function splitLine(line: string): Span[] {
  const quoted = quotations(line);
  const cuts: number[] = [];
  let next = 0;
  for (const match of line.matchAll(boundary)) {
    const end = match.index + match[0].length;
    while (next < quoted.length && quoted[next]!.end < end) next++;
    const inside = quoted[next] !== undefined && quoted[next]!.start < match.index && quoted[next]!.end >= end;
    if (!inside && !goesOn.test(line.slice(Math.max(0, match.index - 8), match.index))) cuts.push(end);
  }
  return [...cuts, line.length].map((end, i) => trim(line, cuts[i - 1] ?? 0, end)).filter((s) => s.end > s.start);
}

/** Quotations of one line; the reporting clause (…고 말했다) still belongs to the sentence of the quotation. */
function quotations(line: string): Span[] {
  return [...line.matchAll(/"[^"]{1,600}"|“[^”]{1,600}”|'[^']{1,200}'|‘[^’]{1,200}’|\([^()]{1,300}\)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

function trim(line: string, from: number, to: number): Span {
  const piece = line.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: start + piece.trim().length };
}
