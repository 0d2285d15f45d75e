import type { Span } from '../../values/evidence.ts';

/** Short forms whose full stop never ends a sentence before a name or a figure. */
const neverEnds =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Jr|Sr|vs|v|No|Nos|Fig|approx|ca|est|e\.g|i\.e|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|[A-Z])$/;
/** Short forms that may stand at a sentence's end: they end it only before a word that starts sentences. */
const mayEnd =
  /(?:^|[\s("“‘[&,])(?:Co|Corp|Inc|Ltd|Pte|Pvt|Bhd|Sdn|LLC|Bros|Cos|Cie|etc|al|a\.m|p\.m|Tex|Calif|Mass|Wash|Fla|Ill|Conn|Ariz|Colo|Va|Md|Pa|Ont|Que|B\.C|N\.Y|N\.J|D\.C|U\.S|U\.K|U\.N|E\.U|S\.A|A\.G|N\.V|S\.p\.A|[A-Z]\.[A-Z])$/;
const starters =
  /^(?:The|A|An|It|Its|In|On|At|By|For|From|To|With|But|And|However|He|She|They|Their|This|That|These|Those|We|Our|Both|Each|Last|Under|After|Before|As|Of|If|When|While|Since|Separately|Meanwhile|Earlier|Also|Neither|Some|Other|All|Such|There|Then|Talks|Shares|Analysts|Founded|Terms|Financial|No|Not|Among|Still|Yet|Now)\b/;
const boundary = /(?<!\.)([.!?…]+)(["”’')\]]*)(?=\s+\S)/g;

/** Cuts English text into sentences: at full stops that end one and at every line break; offsets are those of the text. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g))
    for (const span of splitLine(line[0])) spans.push({ start: line.index + span.start, end: line.index + span.end });
  return spans;
}

function splitLine(line: string): Span[] {
  const cuts = [...line.matchAll(boundary)].filter((m) => endsHere(line, m)).map((m) => m.index + m[0].length);
  return [...cuts, line.length].map((end, i) => trim(line, cuts[i - 1] ?? 0, end)).filter((s) => s.end > s.start);
}

function endsHere(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(Math.max(0, match.index - 14), match.index);
  const after = line.slice(match.index + match[0].length, match.index + match[0].length + 40).trimStart();
  if (/^[a-z,;:)–—&]/.test(after) && !/^(?:e&|iP)/.test(after)) return false;
  if (match[1] !== '.' || match[2]) return true;
  if (/\bSeries [A-H]$/.test(before)) return true;
  if (mayEnd.test(before)) return starters.test(after);
  if (/(?:^|\s)(?:No|Nos|Mar|Sat|Sun)$/.test(before)) return !/^\d/.test(after);
  return !neverEnds.test(before);
}

function trim(line: string, from: number, to: number): Span {
  const piece = line.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: start + piece.trim().length };
}
