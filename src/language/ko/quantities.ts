import { findEnglishDates } from '../en/dates.ts';
import { findEnglishMoney } from '../en/money.ts';
import { findEnglishMultiples } from '../en/multiples.ts';
import { findEnglishNumbers } from '../en/numbers.ts';
import { findEnglishPercents } from '../en/percents.ts';
import { findKoreanDates } from './dates.ts';
import { findKoreanMoney } from './money.ts';
import { findKoreanMultiples } from './multiples.ts';
import { findKoreanNumbers } from './numbers.ts';
import { findKoreanPercents } from './percents.ts';
import type { QuantityMention } from '../settle-mentions.ts';
import { settleMentions } from '../settle-mentions.ts';

/** Sums, percentages, multiples, numbers and dates of a Korean text, sorted, not overlapping; English notation is read along. */
export function findQuantities(text: string, published?: string): QuantityMention[] {
  const english = /[A-Za-z$€£¥₩]/.test(text) ? [...findEnglishMoney(text), ...findEnglishPercents(text), ...findEnglishMultiples(text), ...findEnglishDates(text, published), ...findEnglishNumbers(text).filter((m) => m.noun)] : []; // prettier-ignore
  return settleMentions(text, [...findKoreanMoney(text), ...findKoreanPercents(text), ...findKoreanMultiples(text), ...findKoreanDates(text, published), ...findKoreanNumbers(text), ...english]); // prettier-ignore
}
