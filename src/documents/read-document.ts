import type { Raw } from '../sources/raw.ts';
import type { Document, Language } from '../values/document.ts';
import { Problem } from '../values/problems.ts';
import { decode } from './decode.ts';
import { articlesIn } from './linked-data.ts';
import { fromNewsArticle, guessLanguage, makeDocument } from './news-article.ts';
import { fromPlainText } from './plain-text.ts';
import { readPage } from './read-page.ts';
import { headerNotices, uniqueNotices } from './rights.ts';

/** What the user says about documents that do not say it themselves. */
export interface DocumentOptions {
  readonly published?: string;
  readonly language?: Language;
}

/** One document, or why there is none. */
export type Reading = { readonly document: Document } | { readonly problem: Problem };

/** The documents that a source holds: one of a page or text, one for each value of JSON. What is wrong with one does not stop the others. */
export function documentsFrom(raw: Raw, options: DocumentOptions = {}): Reading[] {
  const text = decode(raw);
  if (text instanceof Problem) return [{ problem: text }];
  if (text.trim() === '') return [{ problem: new Problem('source/empty', { source: raw.source }) }];
  switch (raw.kind) {
    case 'html':
      return [fromHtml(raw, text, options)];
    case 'text':
      return [{ document: fromPlainText(text, options, raw) }];
    case 'json':
      return fromJson(raw, text, options);
    case 'jsonl':
      return fromLines(raw, text, options);
  }
}

function fromHtml(raw: Raw, html: string, options: DocumentOptions): Reading {
  const { metadata, paragraphs, rights } = readPage(html, raw.url);
  const text = paragraphs.join('\n\n');
  if (text === '') return { problem: new Problem('document/no-article', { source: raw.source }) };
  const { title = '', published = options.published, publisher, author, url, genre } = metadata;
  const notices = uniqueNotices([...headerNotices(raw.notices ?? {}), ...rights]);
  const language = options.language ?? guessLanguage(text);
  return {
    document: makeDocument({ url, title, text, publisher, author, published, language, genre, rights: notices }),
  };
}

function fromJson(raw: Raw, text: string, options: DocumentOptions): Reading[] {
  const value = parseJson(text);
  if (value instanceof Error) {
    // A file of lines under the name of a single value is read as what it is.
    if (/\}\s*\n\s*\{/.test(text)) return fromLines(raw, text, options);
    return [{ problem: new Problem('source/invalid-json', { source: raw.source, why: value.message }) }];
  }
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  if (items.length === 0) return [{ problem: new Problem('source/empty', { source: raw.source }) }];
  return items.map((item, i) =>
    fromValue(item, items.length > 1 ? `${raw.source}, article ${i + 1}` : raw.source, options),
  );
}

function fromLines(raw: Raw, text: string, options: DocumentOptions): Reading[] {
  const { source, firstLine = 1 } = raw;
  return text.split('\n').flatMap((line, i): Reading[] => {
    if (line.trim() === '') return [];
    const value = parseJson(line);
    if (!(value instanceof Error)) return [fromValue(value, `${source}, line ${firstLine + i}`, options)];
    return [{ problem: new Problem('source/invalid-json', { source, line: firstLine + i, why: value.message }) }];
  });
}

/** A JSON value, or the error of the parser without its full stop. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return new Error((error as Error).message.replace(/\.$/, '').replace(/\s+/g, ' ').slice(0, 120));
  }
}

function fromValue(value: unknown, source: string, options: DocumentOptions): Reading {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const given = isObject ? (value as Record<string, unknown>) : {};
  // JSON-LD as pages carry it: the article may be one of a `@graph`.
  const article = 'articleBody' in given ? given : (articlesIn(given).find((a) => 'articleBody' in a) ?? given);
  const document = fromNewsArticle(article, options);
  return document ? { document } : { problem: new Problem('document/no-article', { source }) };
}
