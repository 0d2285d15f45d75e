import { describe, expect, it } from 'vitest';
import type { MoneyToTell } from './money-words.ts';
import { countWords, moneyWords } from './money-words.ts';

const cases: readonly (readonly [MoneyToTell, english: string, korean: string])[] = [
  [{ value: 22_400_000_000, currency: 'KRW' }, '22.4bn won', '224억 원'],
  [{ value: 100_000_000_000, currency: 'KRW', qualifier: 'about' }, 'about 100bn won', '약 1,000억 원'],
  [{ value: 1_250_000_000_000, currency: 'KRW', qualifier: 'over' }, 'over 1.25tn won', '1조 2,500억 원 초과'],
  [{ value: 75_800_000, currency: 'USD' }, '$75.8m', '7,580만 달러'],
  [{ value: 17_324_999, currency: 'USD', approximate: true }, '$17.3m', '1,730만 달러'],
  [{ value: 10e9, max: 15e9, currency: 'KRW' }, '10bn–15bn won', '100억~150억 원'],
  [{ value: 5e9, currency: 'KRW', qualifier: 'up-to' }, 'up to 5bn won', '최대 50억 원'],
  [{ value: 3e9, currency: 'JPY', qualifier: 'under' }, 'under ¥3bn', '30억 엔 미만'],
  [{ value: 9_500, currency: 'KRW' }, '9,500 won', '9,500 원'],
  [{ value: 2e6, currency: 'SGD' }, 'SGD 2m', '200만 싱가포르달러'],
  [{ value: 4e6, currency: 'PLN' }, 'PLN 4m', '400만 PLN'],
  [{ value: -1_200_000_000, currency: 'KRW' }, '-1.2bn won', '-12억 원'],
  [{ value: 123_450_000, currency: 'KRW' }, '123.45m won', '1억 2,345만 원'],
  [{ value: 0, currency: 'USD' }, '$0', '0 달러'],
];

describe('moneyWords', () => {
  it.each(cases)('tells %j as %s and %s', (money, english, korean) => {
    expect(moneyWords(money, 'en')).toBe(english);
    expect(moneyWords(money, 'ko')).toBe(korean);
  });
});

describe('countWords', () => {
  it('counts in the steps of each language', () => {
    expect(countWords(1_200_000, 'en')).toBe('1.2m');
    expect(countWords(1_200_000, 'ko')).toBe('120만');
    expect(countWords(30, 'en')).toBe('30');
  });
});
