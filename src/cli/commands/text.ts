import { toNewsArticle } from '../../documents/news-article.ts';
import type { Document } from '../../values/document.ts';
import type { Terminal } from '../terminal.ts';
import type { SourceOptions } from './reading.ts';
import { ProblemCount, documentsOf } from './reading.ts';

/** Options of `tieline text`. */
export interface TextOptions extends SourceOptions {
  readonly format: 'text' | 'json' | 'jsonl';
}

/** Prints the documents alone: what was taken out of each page. Returns the exit code. */
export async function textCommand(
  terminal: Terminal,
  sources: readonly string[],
  options: TextOptions,
): Promise<number> {
  const problems = new ProblemCount();
  const articles: object[] = [];
  for await (const document of documentsOf(terminal, sources, options, problems)) {
    if (options.format === 'text') terminal.out(plainDocument(document));
    else if (options.format === 'jsonl') terminal.out(JSON.stringify(toNewsArticle(document)));
    else articles.push(toNewsArticle(document));
  }
  if (options.format === 'json') terminal.out(JSON.stringify(articles.length === 1 ? articles[0] : articles, null, 2));
  return problems.exit;
}

function plainDocument(document: Document): string {
  const facts = [
    ['Publisher', document.publisher],
    ['Author', document.author],
    ['Published', document.published],
    ['Language', document.language],
    ['Address', document.url],
    ...document.rights.map((r) => ['Rights', `${r.kind}: ${r.words}`]),
  ].filter(([, value]) => value);
  return [document.title, ...facts.map(([name, value]) => `${name}: ${value}`), '', document.text, ''].join('\n');
}
