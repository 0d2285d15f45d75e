import type { AnyRule } from '../rule.ts';
import { preparedBid } from './en-bids.ts';
import { boughtCompany } from './en-bought.ts';
import { merged } from './en-mergers.ts';
import { acquisitionOf } from './en-nouns.ts';
import { acquisitionOfferRules } from './en-offers.ts';
import { suitFor } from './en-suitors.ts';

/** English rules for acquisitions. */
export const acquisitionRulesEn: readonly AnyRule[] = [
  boughtCompany,
  merged,
  preparedBid,
  acquisitionOf,
  suitFor,
  ...acquisitionOfferRules,
];
