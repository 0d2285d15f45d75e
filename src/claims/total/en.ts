import type { AnyRule } from '../rule.ts';
import { investedOverall } from './invested-en.ts';
import { dealsWorth, spendingOn } from './standing-en.ts';

/** English rules for totals. */
export const totalRulesEn: readonly AnyRule[] = [investedOverall, spendingOn, dealsWorth];
