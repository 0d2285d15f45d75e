import { findEnglishDates } from './dates.ts';
import { findEnglishMoney } from './money.ts';
import { findEnglishMultiples } from './multiples.ts';
import { findEnglishNumbers } from './numbers.ts';
import { findEnglishPercents } from './percents.ts';
import { findKoreanDates } from '../ko/dates.ts';
import { findKoreanMoney } from '../ko/money.ts';
import { findKoreanMultiples } from '../ko/multiples.ts';
import { findKoreanNumbers } from '../ko/numbers.ts';
import { findKoreanPercents } from '../ko/percents.ts';
import type { QuantityMention } from '../settle-mentions.ts';
import { settleMentions } from '../settle-mentions.ts';

/** Sums, percentages, multiples, numbers and dates of an English text, sorted, not overlapping; Korean notation is read along. */
export function findQuantities(text: string, published?: string): QuantityMention[] {
  const korean = /[가-힣]/.test(text) ? [...findKoreanMoney(text), ...findKoreanNumbers(text), ...findKoreanPercents(text), ...findKoreanMultiples(text), ...findKoreanDates(text, published)] : []; // prettier-ignore
  return settleMentions(text, [...findEnglishMoney(text), ...findEnglishPercents(text), ...findEnglishMultiples(text), ...findEnglishDates(text, published), ...findEnglishNumbers(text), ...korean]); // prettier-ignore
}
