import { dayRange, daysInMonth } from '../../values/edtf.ts';
import type { Money } from '../../values/money.ts';

/** A rate with where it is from: units of one currency per unit of another. */
export interface Rate {
  readonly rate: number;
  /** The day or month whose rate it is: `2024-01-10`, `2024-01`, or the period meant over which months were averaged. */
  readonly date: string;
  readonly source: string;
  /** The rate is that of a day more than a month away. */
  readonly approximate?: boolean;
}

/** A sum turned into another currency. */
export interface Conversion extends Rate {
  readonly value: number;
  readonly currency: string;
}

/** Tables of rates as `data/fx` keeps them; its README says which rate to take when. */
export interface RateTables {
  /** Units per euro, by day, then currency. */
  readonly daily: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Units per dollar, by month and currency (`2024-01 KRW`). */
  readonly monthly: ReadonlyMap<string, { readonly rate: number; readonly source: string }>;
  /** Units per dollar on single days, by currency, in order of time. */
  readonly snapshots: ReadonlyMap<string, readonly { readonly date: string; readonly rate: number }[]>;
  /** Official pegs, units per dollar, with the first month they hold. */
  readonly pegs: ReadonlyMap<string, { readonly rate: number; readonly since: string }>;
}

const dayMilliseconds = 86_400_000;
const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);

/** Units of a currency per dollar at an EDTF date. A day takes its own rate; a longer time the mean of its months; what has not come yet the last one known. */
function perDollar(tables: RateTables, currency: string, date: string): Rate | undefined {
  if (currency === 'USD') return { rate: 1, date, source: 'USD' };
  const { from, to } = dayRange(date);
  const start = from ?? to!;
  const end = to ?? from!;
  const peg = tables.pegs.get(currency);
  if (peg && peg.since <= start.slice(0, 7)) return { rate: peg.rate, date, source: 'official peg' };
  return (
    (start === end ? onDay(tables, currency, start) : undefined) ??
    overMonths(tables, currency, start.slice(0, 7), end.slice(0, 7), date) ??
    nearestSnapshot(tables, currency, start)
  );
}

/** The ECB's rate of that day or the last one before (weekends, holidays: at most five days back). */
function onDay(tables: RateTables, currency: string, day: string): Rate | undefined {
  for (let back = 0; back <= 5; back++) {
    const date = shift(day, -back);
    const row = tables.daily.get(date);
    const [units, dollars] = [currency === 'EUR' ? 1 : row?.get(currency), row?.get('USD')];
    if (units !== undefined && dollars !== undefined) return { rate: units / dollars, date, source: 'ECB' };
  }
  return undefined;
}

/** The mean of the monthly averages; of a time that reaches beyond the table, of the months that are in it. */
function overMonths(tables: RateTables, currency: string, first: string, last: string, date: string): Rate | undefined {
  const found: { rate: number; source: string; month: string }[] = [];
  for (let month = first, guard = 0; month <= last && guard < 120; month = nextMonth(month), guard++) {
    const row = tables.monthly.get(`${month} ${currency}`);
    if (row) found.push({ ...row, month });
  }
  if (found.length === 0) return undefined;
  const rate = found.reduce((sum, f) => sum + f.rate, 0) / found.length;
  const source = found[0]!.source === 'fed' ? 'Federal Reserve H.10, monthly' : 'ECB, monthly';
  return { rate, date: found.length === 1 ? found[0]!.month : date, source };
}

const nextMonth = (month: string): string =>
  shift(`${month}-01`, daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).slice(0, 7);

function nearestSnapshot(tables: RateTables, currency: string, day: string): Rate | undefined {
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(day)) / dayMilliseconds;
  const nearest = tables.snapshots.get(currency)?.toSorted((a, b) => distance(a.date) - distance(b.date))[0];
  if (!nearest) return undefined;
  const { rate, date } = nearest;
  return { rate, date, source: 'currency-api snapshot', ...(distance(date) > 31 && { approximate: true }) };
}

/** Turns sums into other currencies at the rate of a date. */
export interface Rates {
  readonly convert: (money: Money, currency: string, date: string) => Conversion | undefined;
}

/** Rates from tables, remembered by currency and date. Cross rates are worked out by way of the dollar. */
export function ratesFrom(tables: RateTables): Rates {
  const known = new Map<string, Rate | undefined>();
  const rateOf = (currency: string, date: string): Rate | undefined => {
    const key = `${currency} ${date}`;
    if (!known.has(key)) known.set(key, perDollar(tables, currency, date));
    return known.get(key);
  };
  return {
    convert: (money, currency, date) => {
      if (money.currency === currency) return undefined;
      const [from, to] = [rateOf(money.currency, date), rateOf(currency, date)];
      if (!from || !to) return undefined;
      const rate = to.rate / from.rate;
      const told = money.currency === 'USD' ? to : from;
      const approximate = from.approximate || to.approximate;
      return {
        value: rounded(money.value * rate),
        currency,
        rate: Number(rate.toPrecision(8)),
        date: told.date,
        source: told.source,
        ...(approximate && { approximate }),
      };
    },
  };
}

/** Conversions are no more exact than their rate: to whole units. */
const rounded = (value: number): number => (Math.abs(value) >= 1 ? Math.round(value) : value);
