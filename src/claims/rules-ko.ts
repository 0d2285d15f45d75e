import { koInvestment } from './investment/ko.ts';
import type { AnyRule } from './rule.ts';

/** All rules of this language, in order: of two that read the same claim from the same sentence the first wins. */
export const koRules: readonly AnyRule[] = [...koInvestment];
