import { koAcquisition } from './acquisition/ko.ts';
import { koDivestment } from './divestment/ko.ts';
import { koFund } from './fund/ko.ts';
import { koPayments } from './investment/ko-paid.ts';
import { koRounds } from './investment/ko-raised.ts';
import { koStake } from './investment/ko-stake.ts';
import type { AnyRule } from './rule.ts';
import { koTotal } from './total/ko.ts';

/** All rules of this language, in order: of two that read the same claim from the same sentence the first wins. */
export const koRules: readonly AnyRule[] = [
  ...koPayments,
  ...koRounds,
  koStake,
  ...koAcquisition,
  ...koDivestment,
  ...koFund,
  ...koTotal,
];
