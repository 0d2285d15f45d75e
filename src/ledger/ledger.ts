import type { Document } from '../values/document.ts';

/** What `addDocuments` did. Ties and conflicts are those of the whole ledger afterwards. */
export interface AddCounts {
  readonly documentsNew: number;
  readonly documentsKnown: number;
  readonly documentsFailed: number;
  readonly claims: number;
  readonly ties: number;
  readonly conflicts: number;
}

/** What the ledger rests on. */
export interface LedgerCoverage {
  readonly documents: number;
  readonly languages: Record<string, number>;
  readonly from?: string;
  readonly to?: string;
  readonly unread: number;
}

/** An open ledger (see `openLedger` in `open-ledger.ts`). */
export interface Ledger {
  /** Stores documents (flushed before acknowledged), reads them, and brings ties up to date. */
  readonly addDocuments: (documents: readonly Document[]) => Promise<AddCounts>;
  readonly coverage: () => Promise<LedgerCoverage>;
  readonly close: () => Promise<void>;
}
