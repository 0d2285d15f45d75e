import type { Ledger } from '../ledger/ledger.ts';
import { anyOf } from '../ledger/store/insert-rows.ts';
import { readLanguage } from '../language/read-language.ts';
import { documentFrom } from '../ledger/store/document-row.ts';
import type { TellingWords } from '../ledger/ties/tie.ts';
import type { Document } from '../values/document.ts';
import type { Quote, Source } from './schemas.ts';

/** Documents by id. */
export async function documentsOf(ledger: Ledger, ids: readonly string[]): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map();
  const rows = await ledger.db
    .selectFrom('document')
    .selectAll()
    .where('id', '=', anyOf([...new Set(ids)]))
    .execute();
  return new Map(rows.map((row) => [row.id, documentFrom(row)]));
}

/** A document as it stands beside a value. */
export function sourceOf({ id, title, publisher, published, url, language }: Document): Source {
  return {
    documentId: id,
    title,
    language,
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

/** Stretches of a text, in order: sentences of the language room. */
type Cut = readonly { readonly start: number; readonly end: number; readonly paragraph: number }[];

/** Gives quotes the sentence around them; each document is cut into sentences once. */
export function quoter(documents: ReadonlyMap<string, Document>): (words: TellingWords) => Quote[] {
  const cuts = new Map<string, Cut>();
  return (words) => {
    const document = documents.get(words.documentId);
    if (!document) return [];
    if (!cuts.has(document.id)) cuts.set(document.id, sentencesOf(document));
    const around = cuts.get(document.id)!.filter((s) => s.start < words.end && words.start < s.end);
    const start = around[0]?.start ?? words.start;
    const end = around.at(-1)?.end ?? words.end;
    return [{ ...words, sentence: document.text.slice(start, end), sentenceStart: start }];
  };
}

/** Sentences with the number of their paragraph. */
export function sentencesOf(document: Document): Cut {
  const noNames = { entities: [], mentions: [] };
  return readLanguage(document, () => noNames).sentences.map(({ start, end, paragraph }) => ({
    start,
    end,
    paragraph,
  }));
}
