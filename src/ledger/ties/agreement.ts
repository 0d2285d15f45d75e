import type { Baseline } from '../../claims/claim-type.ts';
import { dayRange, covers } from '../../values/edtf.ts';
import type { Money, Quantity } from '../../values/money.ts';

/** Turns a sum into another currency at the rate of an EDTF date; `undefined` where no rate is known. */
export type Convert = (money: Money, currency: string, date: string | undefined) => number | undefined;

/** Rounded and converted figures may be off by this share ("about", the other currency at the day's rate). */
const tolerance = 0.05;

/** Digits before the trailing zeros: 24,720,000,000 has four. The more, the more exact. */
export function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).includes('e') ? Math.abs(value).toPrecision(15) : String(Math.abs(value));
  return digits.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length || 1;
}

/** The unit of the last stated digit: 30,000,000,000 was stated to the ten billion. */
function lastDigit(value: number): number {
  const text = String(Math.abs(value));
  const point = text.indexOf('.');
  if (point >= 0) return 10 ** -(text.length - point - 1);
  return 10 ** /0*$/.exec(text)![0].length;
}

const near = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));

interface Figure {
  readonly value: number;
  readonly qualifier?: string;
  readonly max?: number;
}

/** Whether a rougher figure covers a finer one: equal, in its range, beyond its limit, within 5 % of "about", or the same when rounded to its digits. */
export function figuresAgree(a: Figure, b: Figure): boolean {
  if (near(a.value, b.value, 0.0005)) return true;
  return coversFigure(a, b) || coversFigure(b, a);
}

function coversFigure(rough: Figure, fine: Figure): boolean {
  const { value, qualifier, max } = rough;
  if (max !== undefined) return fine.value >= value * 0.999 && fine.value <= max * 1.001;
  if (qualifier === 'over') return fine.value >= value && fine.value <= value * 1.5;
  if (qualifier === 'under' || qualifier === 'up-to') return fine.value <= value && fine.value >= value * 0.7;
  if (qualifier === 'about') return near(value, fine.value, tolerance);
  if (significantDigits(value) >= significantDigits(fine.value)) return false;
  return Math.abs(value - fine.value) <= lastDigit(value) / 2 && near(value, fine.value, tolerance);
}

/** A sum with its second currency, and the date whose rate turns one into the other. */
export interface ToldMoney {
  readonly money: Money;
  readonly alternate?: Money;
  readonly date?: string;
}

/** Whether two sums can be one: they agree in a common currency, or within 5 % once converted. */
export function sumsAgree(a: ToldMoney, b: ToldMoney, convert: Convert): boolean {
  const sides = (x: ToldMoney): Money[] => (x.alternate ? [x.money, x.alternate] : [x.money]);
  const common = sides(a).flatMap((x) =>
    sides(b).flatMap((y) => (x.currency === y.currency ? [figuresAgree(x, y)] : [])),
  );
  if (common.length > 0) return common.some(Boolean);
  const value = convert(a.money, b.money.currency, a.date ?? b.date);
  if (value === undefined) return true;
  const span =
    a.money.max !== undefined ||
    b.money.max !== undefined ||
    a.money.qualifier === 'over' ||
    b.money.qualifier === 'over';
  return near(value, b.money.value, span ? 4 * tolerance : tolerance + 0.01);
}

/** Whether two percentages can be one: equal, or the rougher is the finer one rounded. */
export const percentagesAgree = (a: number, b: number): boolean => {
  if (near(a, b, 0.0005)) return true;
  const [rough, fine] = decimals(a) <= decimals(b) ? [a, b] : [b, a];
  return decimals(rough) < decimals(fine) && Math.abs(rough - fine) <= 0.5 * 10 ** -decimals(rough) + 1e-9;
};

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Whether the days of one date hold those of the other. */
export const datesAgree = (a: string, b: string): boolean => a === b || covers(a, b) || covers(b, a);

/** Days between two dates: 0 where they overlap. Open ends reach as far as they must. */
export function daysApart(a: string, b: string): number {
  const [x, y] = [dayRange(a), dayRange(b)];
  const gap = (end: string | undefined, start: string | undefined): number =>
    end === undefined || start === undefined ? 0 : (Date.parse(start) - Date.parse(end)) / 86_400_000;
  return Math.max(0, gap(x.to, y.from), gap(y.to, x.from));
}

/** Length of a date in days; open ends count as a century. The shorter, the more exact. */
export function spanOf(date: string): number {
  const { from, to } = dayRange(date);
  return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 36_500;
}

/** Whether two goals can be one: same unit, and equal, rounded, or the weaker covering the stronger ("30 % or more" beside 36 %). */
export function goalsAgree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const weaker = (x: Quantity, y: Quantity): boolean => x.qualifier === 'over' && x.value <= y.value;
  return figuresAgree(a, b) || weaker(a, b) || weaker(b, a);
}

/** Whether two baselines can be one: same figure, and dates that do not exclude each other. */
export const baselinesAgree = (a: Baseline, b: Baseline): boolean =>
  a.value.unit === b.value.unit && figuresAgree(a.value, b.value) && (!a.at || !b.at || datesAgree(a.at, b.at));
