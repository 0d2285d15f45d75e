import type { Document } from '../values/document.ts';
import type { Claim } from './claim.ts';

/** One line of the prediction form of `gold/CLAIMS.md`: the document's identifier and its claims, flat. */
export function toPrediction(document: Document, claims: readonly Claim[]): object {
  return {
    document: { identifier: document.identifier ?? document.id, ...(document.url && { url: document.url }) },
    claims: claims.map(({ type, values, confidence, rule, evidence }) => ({
      type,
      ...values,
      confidence,
      rule,
      evidence,
    })),
  };
}
