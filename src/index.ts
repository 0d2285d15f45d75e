/**
 * The public library: read documents, keep a ledger, ask it.
 *
 * ```ts
 * import { fromNewsArticle, readDocument } from 'tieline';
 * const document = fromNewsArticle({ headline: 'KT backs Moreh', datePublished: '2024-01-10', articleBody: '…' });
 * const { claims } = readDocument(document!);
 * ```
 */
export { fromNewsArticle, makeDocument, toNewsArticle } from './documents/news-article.ts';
export { readDocument, readerVersion } from './claims/read-claims.ts';
export { toPrediction } from './claims/prediction.ts';
export { claimTypes } from './claims/types.ts';
export { openLedger } from './ledger/open-ledger.ts';
export { answers } from './answers/index.ts';
export { Problem } from './values/problems.ts';
export type { Claim, DocumentClaims, FieldEvidence, Quarantined } from './claims/claim.ts';
export type { ClaimTypeName, ClaimValues } from './claims/types.ts';
export type { Document, Language, RightsNotice } from './values/document.ts';
export type { Evidence, Span } from './values/evidence.ts';
export type { Change, Money, Quantity } from './values/money.ts';
export type { AddCounts, Ledger } from './ledger/ledger.ts';
