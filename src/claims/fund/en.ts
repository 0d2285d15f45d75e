import type { AnyRule } from '../rule.ts';
import { contributed, reachedClose } from './contributed-en.ts';
import { formedFund } from './formed-en.ts';

/** English rules for funds. */
export const fundRulesEn: readonly AnyRule[] = [formedFund, contributed, reachedClose];
