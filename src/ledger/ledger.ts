/** An open ledger. */
export interface Ledger {
  readonly close: () => Promise<void>;
}
