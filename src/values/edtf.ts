/**
 * Dates in EDTF (ISO 8601-2), the forms that `gold/CLAIMS.md` uses: `2022`, `2023-09`, `2024-01-10`, `2022/2023`,
 * quarters `2024-33` to `2024-36`, halves `2024-40` and `2024-41`, open ends `2022/..` and `../2025`.
 */
export type Edtf = string;

/** First and last day that an EDTF date covers, as `YYYY-MM-DD`; `undefined` where the end is open. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days in a month; `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year as EDTF. */
export const year = (y: number): Edtf => String(y).padStart(4, '0');
/** Month as EDTF; months outside 1–12 roll over into neighbouring years. */
export function month(y: number, m: number): Edtf {
  const index = y * 12 + m - 1;
  return `${year(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`;
}
/** Day as EDTF. */
export const day = (y: number, m: number, d: number): Edtf => `${year(y)}-${pad(m)}-${pad(d)}`;
/** Quarter 1–4 as EDTF (33–36). */
export const quarter = (y: number, q: number): Edtf => `${year(y)}-${32 + q}`;
/** Half 1–2 as EDTF (40, 41). */
export const half = (y: number, h: number): Edtf => `${year(y)}-${39 + h}`;
/** Interval of two EDTF dates; an empty side is an open end. */
export const interval = (from: Edtf | undefined, to: Edtf | undefined): Edtf => `${from ?? '..'}/${to ?? '..'}`;

/** A day moved by a number of days; the day must be `YYYY-MM-DD`. */
export function addDays(date: Edtf, days: number): Edtf {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a text is one of the EDTF forms above with a month, quarter and day that exist. */
export function isEdtf(text: string): boolean {
  if (text.includes('/')) {
    const sides = text.split('/');
    return sides.length === 2 && sides.every((s) => s === '..' || isEdtf(s)) && sides.some((s) => s !== '..');
  }
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!m) return false;
  if (m[2] === undefined) return true;
  const part = Number(m[2]);
  if (m[3] === undefined) return (part >= 1 && part <= 12) || (part >= 33 && part <= 36) || part === 40 || part === 41;
  return part >= 1 && part <= 12 && Number(m[3]) >= 1 && Number(m[3]) <= daysInMonth(Number(m[1]), part);
}

/** The days that an EDTF date covers. Throws on text that is not EDTF (a bug: test with `isEdtf` first). */
export function dayRange(date: Edtf): DayRange {
  if (!isEdtf(date)) throw new Error(`not an EDTF date: ${date}`);
  if (date.includes('/')) {
    const [from, to] = date.split('/') as [string, string];
    return { from: from === '..' ? undefined : dayRange(from).from, to: to === '..' ? undefined : dayRange(to).to };
  }
  const [y, part, d] = date.split('-').map(Number) as [number, number?, number?];
  if (part === undefined) return { from: day(y, 1, 1), to: day(y, 12, 31) };
  if (d !== undefined) return { from: date, to: date };
  const [first, last] = monthsOf(part);
  return { from: day(y, first, 1), to: day(y, last, daysInMonth(y, last)) };
}

function monthsOf(part: number): [number, number] {
  if (part >= 33 && part <= 36) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3];
  if (part === 40) return [1, 6];
  if (part === 41) return [7, 12];
  return [part, part];
}

/** Whether every day of `inner` lies in `outer`. */
export function covers(outer: Edtf, inner: Edtf): boolean {
  const o = dayRange(outer);
  const i = dayRange(inner);
  const startsLater = o.from === undefined || (i.from !== undefined && i.from >= o.from);
  return startsLater && (o.to === undefined || (i.to !== undefined && i.to <= o.to));
}
