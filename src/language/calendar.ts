import type { Edtf } from '../values/edtf.ts';
import { addDays, day, daysInMonth, half, interval, month, quarter, year } from '../values/edtf.ts';

/** The day of publication, taken apart: what relative dates are counted from. */
export interface Anchor {
  readonly iso: Edtf;
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** Takes a `YYYY-MM-DD` apart; `undefined` where the document has no date, so that relative dates stay unread. */
export function anchorOf(published: string | undefined): Anchor | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return match ? { iso: match[0], y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) } : undefined;
}

/** Which way a date without a year looks. */
export type Direction = 'past' | 'future';

/** The nearest such month: the last that has begun, or the next that has not ended. */
export function nearestMonth(at: Anchor, m: number, direction: Direction): Edtf {
  return month(yearOfMonth(at, m, direction), m);
}

/** Year of the nearest such month. */
export function yearOfMonth(at: Anchor, m: number, direction: Direction): number {
  if (direction === 'past') return m <= at.m ? at.y : at.y - 1;
  return m >= at.m ? at.y : at.y + 1;
}

/** The nearest such day of a month without a year; `undefined` where that day does not exist. */
export function nearestDay(at: Anchor, m: number, d: number, direction: Direction): Edtf | undefined {
  const late = m > at.m || (m === at.m && d > at.d);
  const y = direction === 'past' ? (late ? at.y - 1 : at.y) : m > at.m || (m === at.m && d >= at.d) ? at.y : at.y + 1;
  return validDay(y, m, d);
}

/** "the 12th": of the month of publication, or of the one before (or after) where that day lies on the wrong side. */
export function dayOfMonth(at: Anchor, d: number, direction: Direction): Edtf | undefined {
  const shift = direction === 'past' && d > at.d ? -1 : direction === 'future' && d < at.d ? 1 : 0;
  const [y, m] = month(at.y, at.m + shift)
    .split('-')
    .map(Number) as [number, number];
  return validDay(y, m, d);
}

/** A day, where it exists. */
export function validDay(y: number, m: number, d: number): Edtf | undefined {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? day(y, m, d) : undefined;
}

/** The weekday (0 Sunday to 6) last come, the day of publication among them, or the next to come. */
export function nearestWeekday(at: Anchor, weekday: number, direction: Direction): Edtf {
  const today = new Date(`${at.iso}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return addDays(at.iso, direction === 'past' ? -back : back === 0 ? 7 : 7 - back);
}

/** The last quarter that has begun before publication (past), or the next that has not ended. */
export function nearestQuarter(at: Anchor, q: number, direction: Direction): Edtf {
  const now = Math.ceil(at.m / 3);
  if (direction === 'past') return quarter(q < now || (q === now && at.m % 3 === 0) ? at.y : at.y - 1, q);
  return quarter(q >= now ? at.y : at.y + 1, q);
}

/** The last half-year that has begun, or the next that has not ended. */
export function nearestHalf(at: Anchor, h: number, direction: Direction): Edtf {
  const now = at.m <= 6 ? 1 : 2;
  if (direction === 'past') return half(h <= now ? at.y : at.y - 1, h);
  return half(h >= now ? at.y : at.y + 1, h);
}

/** "the past two years": the whole years before, where publication is in the first quarter; else up to the running year. */
export function pastYears(at: Anchor, n: number): Edtf {
  return at.m <= 3 ? interval(year(at.y - n), year(at.y - 1)) : interval(year(at.y - n), year(at.y));
}

/** "the past six months": whole months up to the last one. */
export function pastMonths(at: Anchor, n: number): Edtf {
  return interval(month(at.y, at.m - n), month(at.y, at.m - 1));
}

/** A stretch of the same length right before a period: the two years before 2022/2023 are 2020/2021. */
export function yearsBefore(period: Edtf, n: number): Edtf | undefined {
  const first = Number(period.slice(0, 4));
  return Number.isFinite(first) ? interval(year(first - n), year(first - 1)) : undefined;
}

/**
 * The year from which "within three years" counts: that of a launch told in the same sentence with its month
 * ("unveiled Midm in October 2023 and wants … within three years"), else the year of publication.
 */
export function countedFrom(at: Anchor, last: Edtf | undefined, sentenceSoFar: string, launch: RegExp): number {
  const precise = last !== undefined && /^\d{4}-(?:0|1[0-2])/.test(last);
  return precise && launch.test(sentenceSoFar) ? Number(last.slice(0, 4)) : at.y;
}
