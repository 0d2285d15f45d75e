import type { AnyRule } from '../rule.ts';
import { investmentEntryRules } from './en-entries.ts';
import { investmentHeldRules } from './en-held.ts';
import { investmentJoinedRules } from './en-joined.ts';
import { investmentLabelRules } from './en-labels.ts';
import { investmentLineRules } from './en-lines.ts';
import { investmentListingRules } from './en-listings.ts';
import { investmentLoanRules } from './en-loans.ts';
import { investmentPaymentRules } from './en-payments.ts';
import { investmentRaisedRules } from './en-raised.ts';
import { investmentRoundRules } from './en-rounds.ts';
import { investmentStakeRules } from './en-stakes.ts';

/** English rules for investments: what one payer paid, then rounds, then lines and additions. */
export const investmentRulesEn: readonly AnyRule[] = [
  ...investmentPaymentRules,
  ...investmentStakeRules,
  ...investmentHeldRules,
  ...investmentLoanRules,
  ...investmentListingRules,
  ...investmentRaisedRules,
  ...investmentRoundRules,
  ...investmentJoinedRules,
  ...investmentEntryRules,
  ...investmentLineRules,
  ...investmentLabelRules,
];
