import type { QuantityMention } from './settle-mentions.ts';

/** One value and all its surface forms: each form must be covered wholly by exactly one mention of the kind. Day of publication: 2024-05-14, a Tuesday. */
export interface QuantityCase {
  readonly kind: QuantityMention['kind'];
  /** What the mention must hold, compared as a subset. */
  readonly reads: Readonly<Record<string, unknown>>;
  readonly forms: readonly string[];
}

/** Texts in which nothing of the kind may be found. */
export type NegativeForms = Readonly<Partial<Record<QuantityMention['kind'], readonly string[]>>>;
