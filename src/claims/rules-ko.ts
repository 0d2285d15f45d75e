import { koAcquisition } from './acquisition/ko.ts';
import { koBid } from './acquisition/ko-rumour.ts';
import { koStakeRaised, koSwap } from './investment/ko-swap.ts';
import { koAlliance } from './alliance/ko.ts';
import { koDivestment } from './divestment/ko.ts';
import { koOffered } from './divestment/ko-offered.ts';
import { koFund } from './fund/ko.ts';
import { koCumulative } from './investment/ko-cumulative.ts';
import { koBreakdown } from './investment/ko-breakdown.ts';
import { koCheque } from './investment/ko-cheque.ts';
import { koListed } from './investment/ko-listed.ts';
import { koPayments } from './investment/ko-paid.ts';
import { koRounds } from './investment/ko-raised.ts';
import { koReceived } from './investment/ko-received.ts';
import { koRumour } from './investment/ko-rumour.ts';
import { koStake } from './investment/ko-stake.ts';
import { koMetric } from './metric/ko.ts';
import { koPartnership } from './partnership/ko.ts';
import { koPartnershipServices } from './partnership/ko-services.ts';
import { koProduct } from './product/ko.ts';
import { koProfile } from './profile/ko.ts';
import type { AnyRule } from './rule.ts';
import { koTarget } from './target/ko.ts';
import { koTotal } from './total/ko.ts';

/** All rules of this language, in order: of two that read the same claim from the same sentence the first wins. */
export const koRules: readonly AnyRule[] = [
  koListed, koBreakdown, koCheque, ...koPayments, ...koRounds, koCumulative, koReceived, koRumour, koStake, koSwap, koStakeRaised,
  ...koAcquisition, koBid, ...koDivestment,
  koOffered, ...koFund, ...koTotal,
  ...koPartnership, ...koPartnershipServices, koAlliance, ...koTarget, koMetric, koProduct, ...koProfile,
]; // prettier-ignore
