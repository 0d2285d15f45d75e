import type { Document, Language, RightsNotice } from '../values/document.ts';
import { contentHash } from '../values/hash.ts';
import { noticesIn, uniqueNotices } from './rights.ts';

/** What a source must give for a document to be made; `text` is the body with blank lines between paragraphs. */
export interface DocumentParts {
  readonly identifier?: string;
  readonly url?: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly language?: Language;
  readonly rights?: readonly RightsNotice[];
  readonly genre?: string;
}

/** Makes a document: its id is a hash of what it says and where, so that the same article read twice is one document. */
export function makeDocument(parts: DocumentParts): Document {
  const { identifier, url, title, text, publisher, published } = parts;
  const id = contentHash([identifier, url, title, text, publisher, published]);
  return { ...parts, id, language: parts.language ?? guessLanguage(text), rights: parts.rights ?? [] };
}

/** Korean where at least a tenth of the letters are Hangul, else English (measured: a script count is enough for a gate between the two). */
export function guessLanguage(text: string): Language {
  let hangul = 0;
  let letters = 0;
  for (const c of text.slice(0, 20_000)) {
    if (/[\uac00-\ud7a3]/.test(c)) hangul++;
    if (/\p{L}/u.test(c)) letters++;
  }
  return hangul * 10 > letters ? 'ko' : 'en';
}

/** A schema.org `NewsArticle` as an object of unknown make. */
export type NewsArticle = Readonly<Record<string, unknown>>;

const word = (value: unknown): string | undefined => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (Array.isArray(value)) return word(value[0]);
  if (value !== null && typeof value === 'object') return word((value as Record<string, unknown>)['name']);
  return undefined;
};

/** A document from a schema.org `NewsArticle`; `undefined` where it has no `articleBody`. What the article says comes before the options. */
export function fromNewsArticle(
  article: NewsArticle,
  options: { readonly published?: string; readonly language?: Language } = {},
): Document | undefined {
  const text = word(article['articleBody']);
  if (text === undefined) return undefined;
  const language = word(article['inLanguage'])?.slice(0, 2).toLowerCase();
  const stated = ['copyrightNotice', 'usageInfo', 'conditionsOfAccess'].map((key) => word(article[key]) ?? '');
  return makeDocument({
    identifier: word(article['identifier']),
    url: word(article['url']),
    title: word(article['headline']) ?? '',
    text,
    publisher: word(article['publisher']),
    author: word(article['author']),
    published: word(article['datePublished']) ?? options.published,
    language: options.language ?? (language === 'en' || language === 'ko' ? language : undefined),
    genre: word(article['genre']),
    rights: uniqueNotices([...stated, ...text.split('\n')].flatMap(noticesIn)),
  });
}

/** The document as a schema.org `NewsArticle`. */
export function toNewsArticle(document: Document): NewsArticle {
  const { identifier, id, url, title, text, publisher, author, published, language, genre } = document;
  return {
    '@type': 'NewsArticle',
    identifier: identifier ?? id,
    headline: title,
    ...(published && { datePublished: published }),
    inLanguage: language,
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(url && { url }),
    ...(genre && { genre }),
    articleBody: text,
  };
}
