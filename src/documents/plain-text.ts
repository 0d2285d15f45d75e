import type { Document } from '../values/document.ts';
import { makeDocument } from './news-article.ts';
import { noticesIn, uniqueNotices } from './rights.ts';

/** Longest line that can be a headline. */
const longestTitle = 160;

/**
 * A document from plain text or Markdown. The first line is the title where it looks like a headline: short, without a
 * full stop, parted from the rest by a blank line; it then is no part of the text.
 */
export function fromPlainText(
  text: string,
  options: { readonly published?: string; readonly language?: Document['language'] },
  origin: { readonly url?: string } = {},
): Document {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((p) => p.trim())
    .filter((p) => p !== '');
  const [first = '', ...rest] = paragraphs;
  const titled = rest.length > 0 && isHeadline(first);
  const body = (titled ? rest : paragraphs).join('\n\n');
  return makeDocument({
    url: origin.url,
    title: titled ? first.replace(/^#+\s*/, '') : '',
    text: body,
    published: options.published,
    language: options.language,
    rights: uniqueNotices(text.split('\n').flatMap(noticesIn)),
  });
}

function isHeadline(line: string): boolean {
  if (/^#\s/.test(line)) return !line.includes('\n');
  return line.length <= longestTitle && !line.includes('\n') && !/[.!?。]["”’']?$/.test(line);
}
