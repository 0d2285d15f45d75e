import { investmentRulesEn } from './investment/en.ts';
import { metricRulesEn } from './metric/en.ts';
import type { AnyRule } from './rule.ts';
import { targetRulesEn } from './target/en.ts';

/** All rules of this language, in order: of two that read the same claim from the same sentence the first wins. */
export const enRules: readonly AnyRule[] = [
  ...investmentRulesEn,
  ...targetRulesEn,
  ...metricRulesEn,
];
