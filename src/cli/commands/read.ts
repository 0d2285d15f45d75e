import type { DocumentClaims } from '../../claims/claim.ts';
import { toPrediction } from '../../claims/prediction.ts';
import { readDocument } from '../../claims/read-claims.ts';
import type { Document } from '../../values/document.ts';
import { Problem } from '../../values/problems.ts';
import { claimLines } from '../print/claim.ts';
import type { Terminal } from '../terminal.ts';
import { bold, dim } from '../terminal.ts';
import type { SourceOptions } from './reading.ts';
import { ProblemCount, documentsOf } from './reading.ts';

/** Options of `tieline read`. */
export interface ReadOptions extends SourceOptions {
  readonly format: 'table' | 'json' | 'jsonl';
}

/** Prints what the sources say and stores nothing. Returns the exit code. */
export async function readCommand(
  terminal: Terminal,
  sources: readonly string[],
  options: ReadOptions,
): Promise<number> {
  const problems = new ProblemCount();
  const predictions: object[] = [];
  for await (const document of documentsOf(terminal, sources, options, problems)) {
    const found = tryReading(document);
    if (found instanceof Problem) {
      problems.report(terminal, found);
      continue;
    }
    if (options.format === 'table') for (const line of documentLines(terminal, document, found)) terminal.out(line);
    else if (options.format === 'jsonl') terminal.out(JSON.stringify(toPrediction(document, found.claims)));
    else predictions.push(toPrediction(document, found.claims));
  }
  if (options.format === 'json') terminal.out(JSON.stringify(predictions, null, 2));
  return problems.exit;
}

/** A fault in the reading of one document is told as one, and does not keep the others from being read. */
function tryReading(document: Document): DocumentClaims | Problem {
  try {
    return readDocument(document);
  } catch (error) {
    const source = document.identifier ?? document.url ?? (document.title || document.id);
    return new Problem('document/unreadable', { source, why: String((error as Error)?.message ?? error) });
  }
}

function documentLines(terminal: Terminal, document: Document, { claims, quarantine }: DocumentClaims): string[] {
  const about = [document.publisher, document.published, document.language].filter(Boolean).join(' · ');
  const lines = [bold(terminal, document.title || '(no title)'), dim(terminal, about), ''];
  for (const claim of claims) lines.push(...claimLines(terminal, document, claim), '');
  if (claims.length === 0)
    lines.push('Nothing read: no deal, partnership or target is told here in words that Tieline knows.', '');
  if (!document.published)
    lines.push(dim(terminal, 'No publication date: relative dates stay open. Give one with --published.'), '');
  for (const q of quarantine)
    lines.push(dim(terminal, `kept back: ${q.type} from "${q.words.quote}": ${q.reason} (${q.rule})`));
  return lines;
}
