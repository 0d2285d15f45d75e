import type { AnyRule } from '../rule.ts';
import { forSale, putUp, soughtBuyer } from './en-for-sale.ts';
import { saleOf } from './en-nouns.ts';
import { sold } from './en-sold.ts';

/** English rules for divestments. */
export const divestmentRulesEn: readonly AnyRule[] = [sold, saleOf, soughtBuyer, putUp, forSale];
