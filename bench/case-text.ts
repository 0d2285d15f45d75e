import type { CaseFields } from './case-fields.ts';
import { readField } from './case-fields.ts';

/** A labelled article in the form of the cases: schema.org `NewsArticle` and the claims that it makes. */
export interface LabelledCase {
  readonly article: Record<string, string>;
  readonly claims: readonly CaseFields[];
}

/** A fault in a text of labelled articles: which article and what is wrong with it. */
export interface CaseFault {
  readonly id: string;
  readonly says: string;
}

/**
 * Reads labelled articles from their compact form (`gold/train/README.md`): articles behind `===`, a line for each claim
 * behind `--- claims`. Faults (an unknown field, a quote that does not stand in the text …) are told, not thrown.
 */
export function readCaseText(text: string): { cases: LabelledCase[]; faults: CaseFault[] } {
  const faults: CaseFault[] = [];
  const cases = text
    .split(/^=== */m)
    .slice(1)
    .map((block) => readBlock(block, faults));
  return { cases, faults };
}

function readBlock(block: string, faults: CaseFault[]): LabelledCase {
  const [id, rest] = cut(block, '\n');
  const [told, labels] = cut(rest, '\n--- claims');
  const [head, body] = cut(told, '\n\n');
  const facts = Object.fromEntries(head.split('\n').map((line) => cut(line, ':').map((part) => part.trim())));
  const articleBody = body.trim().replace(/\n{3,}/g, '\n\n');
  const article = { '@type': 'NewsArticle', identifier: id.trim(), headline: facts['title'] ?? '', datePublished: facts['date'] ?? '', inLanguage: facts['lang'] ?? 'en', publisher: facts['publisher'] ?? '', genre: facts['genre'] ?? '', articleBody }; // prettier-ignore
  const complain = (says: string): unknown => faults.push({ id: article.identifier, says });
  if (!/^\d{4}-\d\d-\d\d$/.test(article.datePublished)) complain(`the date is "${article.datePublished}"`);
  const lines = labels.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return { article, claims: lines.map((line) => readLine(line, `${article.headline}\n${articleBody}`, complain)) };
}

function readLine(line: string, text: string, complain: (says: string) => unknown): CaseFields {
  const [type = '', ...parts] = line.trim().split(/\s+\|\s+/);
  const claim: Record<string, unknown> = { type: type.replace(/\?$/, '').trim() };
  if (type.endsWith('?')) claim['optional'] = true;
  for (const part of parts) {
    const [name, value] = cut(part, ':').map((p) => p.trim()) as [string, string];
    try {
      Object.assign(claim, readField(claim['type'] as string, name, value));
    } catch (error) {
      complain(`${(error as Error).message} in "${line.slice(0, 80)}"`);
    }
  }
  if (claim['type'] === 'investment') claim['investors'] ??= [];
  if (!text.includes((claim['quote'] as string) ?? '\0')) complain(`the quote of "${line.slice(0, 80)}" is not in the text`); // prettier-ignore
  return claim as CaseFields;
}

/** Cuts a text at the first place of a mark; without it the rest is empty. */
function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
