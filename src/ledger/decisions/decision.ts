/** What an analyst may say about the ledger. Each is kept for ever; a later one may take it back (`undo`). */
export type DecisionContent =
  | { readonly kind: 'accept' | 'reject'; readonly claim: string }
  | { readonly kind: 'correct'; readonly claim: string; readonly field: string; readonly value: unknown }
  | { readonly kind: 'merge' | 'split'; readonly claims: readonly [string, string] }
  | { readonly kind: 'same' | 'not-same'; readonly names: readonly [string, string] }
  | { readonly kind: 'undo'; readonly decision: string };

/** A decision: what, by whom and when (ISO 8601). The id is a hash of all three. */
export interface Decision {
  readonly id: string;
  readonly content: DecisionContent;
  readonly author: string;
  readonly at: string;
}
