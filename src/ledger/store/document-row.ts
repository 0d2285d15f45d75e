import type { Document, RightsNotice } from '../../values/document.ts';
import type { DocumentTable } from './tables.ts';

/** A document as a row: not read yet, and until it is compared, its own voice. */
export function documentRow(document: Document): DocumentTable {
  const { id, identifier, url, title, text, publisher, author, published, language, rights, genre } = document;
  return {
    id,
    identifier: identifier ?? null,
    url: url ?? null,
    title,
    text,
    publisher: publisher ?? null,
    author: author ?? null,
    published: published ?? null,
    published_day: dayOf(published),
    language,
    rights,
    genre: genre ?? null,
    reader: null,
    read_error: null,
    voice: id,
  };
}

/** `YYYY-MM-DD` of a date or date-time in its own time zone; `null` where the source gives no whole day. */
const dayOf = (published: string | undefined): string | null => /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null;

/** The document of a row. */
export function documentFrom(row: Omit<DocumentTable, 'reader' | 'read_error' | 'voice' | 'published_day'>): Document {
  const { id, identifier, url, title, text, publisher, author, published, language, rights, genre } = row;
  return {
    id,
    title,
    text,
    language,
    rights: rights as readonly RightsNotice[],
    ...(identifier !== null && { identifier }),
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher }),
    ...(author !== null && { author }),
    ...(published !== null && { published }),
    ...(genre !== null && { genre }),
  };
}

/** Databases take neither NUL nor half a surrogate pair; both are replaced by a mark of the same length, so that offsets stay. */
export function storable(document: Document): Document {
  const clean = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
  const { title, text, publisher, author, url, identifier } = document;
  return {
    ...document,
    title: clean(title),
    text: clean(text),
    ...(publisher && { publisher: clean(publisher) }),
    ...(author && { author: clean(author) }),
    ...(url && { url: clean(url) }),
    ...(identifier && { identifier: clean(identifier) }),
  };
}
