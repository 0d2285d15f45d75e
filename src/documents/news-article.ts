import type { Document, Language, RightsNotice } from '../values/document.ts';
import { isEdtf } from '../values/edtf.ts';
import { contentHash } from '../values/hash.ts';
import { readPublicationDate } from './publication-date.ts';
import { noticeKinds, noticesIn, uniqueNotices } from './rights.ts';

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

/** Publishers nest names in names; more than a few layers is no article's data but an attack on the stack. */
const deepest = 8;

/** The words of a value as they stand: itself, its `name`, `@value` or `value`, or those of the first of a list that has any. */
function word(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (depth > deepest || value === null || typeof value !== 'object') return undefined;
  const record = value as Record<string, unknown>;
  const inner = Array.isArray(value)
    ? (value as unknown[]).slice(0, 50)
    : [record['name'], record['@value'], record['value']];
  for (const item of inner) {
    const found = word(item, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The day or date-time that an article gives: as it stands where it begins as ISO 8601, else read from its words; garbage is none. */
function publishedOf(value: unknown, korean: boolean): string | undefined {
  const said = word(value)?.trim();
  if (said === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ]\d{2}:\d{2})/.exec(said)?.[0];
  if (day !== undefined && isEdtf(day)) return said;
  return /^\d{4}(?:-\d{2})?$/.test(said) && isEdtf(said) ? said : readPublicationDate(said, korean);
}

/** The notice that `usageInfo` holds, in the form that `toNewsArticle` gives it; others are read from its words. */
function statedNotices(value: unknown): RightsNotice[] {
  return [value].flat(1).flatMap((item): RightsNotice[] => {
    const { name, text } = (item ?? {}) as { name?: unknown; text?: unknown };
    const words = typeof text === 'string' && text.trim() !== '' ? text : undefined;
    const kind = noticeKinds.find((k) => k === name);
    if (kind && words) return [{ kind, words }];
    return (words ?? word(item) ?? '').split('\n').flatMap(noticesIn);
  });
}

/** A document from a schema.org `NewsArticle`; `undefined` where it has no `articleBody`. What the article says comes before the options. */
export function fromNewsArticle(
  article: NewsArticle,
  options: { readonly published?: string; readonly language?: Language } = {},
): Document | undefined {
  const text = word(article['articleBody']);
  if (text === undefined) return undefined;
  const language = word(article['inLanguage'])?.slice(0, 2).toLowerCase();
  const stated = ['usageInfo', 'copyrightNotice', 'conditionsOfAccess'].flatMap((key) => statedNotices(article[key]));
  const parts = {
    url: word(article['url']),
    title: word(article['headline']) ?? '',
    text,
    publisher: word(article['publisher']),
    author: word(article['author']),
    published: publishedOf(article['datePublished'], guessLanguage(text) === 'ko') ?? options.published,
    language: options.language ?? (language === 'en' || language === 'ko' ? language : undefined),
    genre: word(article['genre']),
    rights: uniqueNotices([...stated, ...text.split('\n').flatMap(noticesIn)]),
  };
  // The identifier of what `toNewsArticle` gave for a document without one is that document's id: read back, it is the same document.
  const identifier = numbered(article['identifier']);
  const without = makeDocument(parts);
  return identifier === undefined || identifier === without.id ? without : makeDocument({ ...parts, identifier });
}

/** An identifier may be a number, too. */
const numbered = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : word(value));

/** A notice as schema.org has it: `usageInfo` holds creative works, each with its kind as name and its words as text. */
const usageInfo = ({ kind, words }: RightsNotice): object => ({ '@type': 'CreativeWork', name: kind, text: words });

/** The document as a schema.org `NewsArticle`. */
export function toNewsArticle(document: Document): NewsArticle {
  const { identifier, id, url, title, text, publisher, author, published, language, genre, rights } = document;
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
    ...(rights.length > 0 && { usageInfo: rights.map(usageInfo) }),
    articleBody: text,
  };
}
