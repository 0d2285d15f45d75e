import { acquisitionRulesEn } from './acquisition/en.ts';
import { allianceRulesEn } from './alliance/en.ts';
import { divestmentRulesEn } from './divestment/en.ts';
import { fundRulesEn } from './fund/en.ts';
import { investmentRulesEn } from './investment/en.ts';
import { metricRulesEn } from './metric/en.ts';
import { partnershipRulesEn } from './partnership/en.ts';
import { productRulesEn } from './product/en.ts';
import { profileRulesEn } from './profile/en.ts';
import type { AnyRule } from './rule.ts';
import { targetRulesEn } from './target/en.ts';
import { totalRulesEn } from './total/en.ts';

/** All rules of this language, in order: of two that read the same claim from the same sentence the first wins. */
export const enRules: readonly AnyRule[] = [
  ...investmentRulesEn,
  ...acquisitionRulesEn,
  ...divestmentRulesEn,
  ...fundRulesEn,
  ...totalRulesEn,
  ...partnershipRulesEn,
  ...allianceRulesEn,
  ...targetRulesEn,
  ...productRulesEn,
  ...metricRulesEn,
  ...profileRulesEn,
];
