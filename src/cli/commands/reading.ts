import { documentsFrom } from '../../documents/read-document.ts';
import { nodeEffects } from '../../sources/node-effects.ts';
import { readSources } from '../../sources/read-sources.ts';
import type { Document, Language } from '../../values/document.ts';
import { isEdtf } from '../../values/edtf.ts';
import { Problem } from '../../values/problems.ts';
import type { Terminal } from '../terminal.ts';

/** What the user says of sources that do not say it themselves. */
export interface SourceOptions {
  readonly published?: string;
  readonly language?: Language;
}

/** Counts the problems met; its exit code is that of the first one. */
export class ProblemCount {
  count = 0;
  exit = 0;

  /** Tells one problem in two lines, and goes on. */
  report(terminal: Terminal, problem: Problem): void {
    this.count++;
    this.exit ||= problem.exit;
    terminal.error(`tieline: ${problem.message}\n  ${problem.hint}`);
  }
}

/** All documents of the sources, one after the other; what cannot be read is reported and does not stop the rest. */
export async function* documentsOf(
  terminal: Terminal,
  sources: readonly string[],
  options: SourceOptions,
  problems: ProblemCount,
): AsyncGenerator<Document> {
  for await (const result of readSources(sources, nodeEffects())) {
    if ('problem' in result) problems.report(terminal, result.problem);
    else
      for (const outcome of documentsFrom(result.raw, options)) {
        if ('problem' in outcome) problems.report(terminal, outcome.problem);
        else yield outcome.document;
      }
  }
}

/** Checks `--published`: an ISO 8601 day, or a date-time. */
export function publishedOption(text: string): string {
  if (
    isEdtf(text.slice(0, 10)) &&
    /^.{10}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
  )
    return text;
  throw new Problem('usage/invalid', { what: `--published wants a day such as 2024-01-10, not "${text}".` });
}

/** Checks `--language`. */
export function languageOption(text: string): Language {
  if (text === 'en' || text === 'ko') return text;
  throw new Problem('usage/invalid', { what: `--language knows en and ko, not "${text}".` });
}
