import type { Kysely } from 'kysely';
import type { DocumentClaims } from '../claims/claim.ts';
import type { DocumentReading } from '../language/reading.ts';
import type { Document } from '../values/document.ts';
import type { Rates } from './money/rates.ts';
import type { Tables } from './store/tables.ts';

/** What a reader makes of a document: claims, and where it can, the entities that the text names beside them. */
export type ReadingResult = DocumentClaims & { readonly reading?: Pick<DocumentReading, 'entities'> };

/** Reads the claims of one document; may throw, and the document is then kept with the error. */
export type Reader = (document: Document) => ReadingResult;

/** What adding did, and what the ledger holds afterwards. */
export interface AddCounts {
  readonly documentsNew: number;
  /** Documents that the ledger had already: they change nothing. */
  readonly documentsKnown: number;
  /** New documents whose reading failed; they are kept and can be read again. */
  readonly documentsFailed: number;
  /** Claims, ties and conflicts that the whole ledger now holds. */
  readonly claims: number;
  readonly ties: number;
  readonly conflicts: number;
}

/** How far adding has come. `stored` documents are safe: they survive the end of the process and, on an embedded ledger, a power cut. */
export interface AddProgress {
  readonly stored: number;
  readonly read: number;
  readonly total: number;
}

/** What a rebuild changed. */
export interface RebuildCounts {
  readonly documents: number;
  readonly failed: number;
  readonly tiesBefore: number;
  readonly ties: number;
  /** Ids of ties that are new, gone, or told otherwise than before. */
  readonly changed: readonly string[];
}

/** An open ledger. Close it always: an embedded ledger keeps the process alive otherwise. */
export interface Ledger {
  readonly db: Kysely<Tables>;
  readonly rates: Rates;
  /** What went wrong on opening and was mended: a journal's torn last record, a database built anew. */
  readonly warnings: readonly string[];
  /** Stores documents, reads them, and reconciles what they claim. A document that is known changes nothing. */
  readonly addDocuments: (
    documents: readonly Document[],
    onProgress?: (progress: AddProgress) => void,
  ) => Promise<AddCounts>;
  /** Reads every stored document again, keeps decisions, and derives everything else anew. */
  readonly rebuild: (onProgress?: (progress: AddProgress) => void) => Promise<RebuildCounts>;
  readonly close: () => Promise<void>;
}
