import type { Claim } from '../../claims/claim.ts';
import type { Baseline } from '../../claims/claim-type.ts';
import { claimTypeNamed } from '../../claims/types.ts';
import type { Document } from '../../values/document.ts';
import type { Span } from '../../values/evidence.ts';
import type { Change, Money, Quantity } from '../../values/money.ts';
import type { OrganisationName } from '../../values/organisation.ts';
import type { Terminal } from '../terminal.ts';
import { bold, dim, underline } from '../terminal.ts';
import { shortMoney, shortQuantity } from './amounts.ts';

/** A claim with its values, and underneath the words that it rests on, values underlined. */
export function claimLines(terminal: Terminal, document: Document, claim: Claim): string[] {
  const fields = claimTypeNamed(claim.type).fields;
  const values = Object.entries(claim.values as Record<string, unknown>)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([field, value]) => `${field} ${bold(terminal, plain(fields[field]!.kind, value))}`);
  return [
    `${bold(terminal, claim.type)}  ${values.join(' · ')}`,
    `  ${marked(terminal, document.text, claim)}`,
    dim(terminal, `  ${claim.rule} · confidence ${claim.confidence.toFixed(2)}`),
  ];
}

/** A value of a field in plain words. */
export function plain(kind: string, value: unknown): string {
  switch (kind) {
    case 'organisation':
      return (value as OrganisationName).name;
    case 'organisations':
      return [value as OrganisationName | OrganisationName[]]
        .flat()
        .map((o) => o.name)
        .join(', ');
    case 'money':
      return shortMoney(value as Money);
    case 'quantity':
      return shortQuantity(value as Quantity);
    case 'percent':
      return `${value as number} %`;
    case 'baseline':
      return `${shortQuantity((value as Baseline).value)}${(value as Baseline).at ? ` (${(value as Baseline).at})` : ''}`;
    case 'change':
      return plainChange(value as Change);
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}

function plainChange({ factor, percent, against }: Change): string {
  const size = factor !== undefined ? `${factor}×` : `${percent! > 0 ? '+' : ''}${percent} %`;
  return against ? `${size} against ${against}` : size;
}

/** The sentences that a claim rests on, with its values underlined (between underscores where the terminal has no underline). */
function marked(terminal: Terminal, text: string, claim: Claim): string {
  const start = sentenceStart(text, Math.min(claim.start, ...claim.evidence.map((e) => e.start)));
  const end = Math.max(claim.end, ...claim.evidence.map((e) => e.end));
  let line = '';
  let at = start;
  for (const span of disjoint(claim.evidence)) {
    line += text.slice(at, span.start) + mark(terminal, text.slice(span.start, span.end));
    at = span.end;
  }
  return (line + text.slice(at, end)).replaceAll(/\s+/g, ' ').trim();
}

const mark = (terminal: Terminal, words: string): string =>
  terminal.styled ? underline(terminal, words) : `_${words}_`;

function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('? '), -1) + 1;
}

function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
