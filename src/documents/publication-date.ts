import { daysInMonth } from '../values/edtf.ts';

const months: Readonly<Record<string, number>> = Object.fromEntries(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [name, i + 1]),
);
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** 14:39, 14:39:00.000, 2:39 pm, 오후 2:39 (afternoon), 오전 (morning), 14시 39분; then a zone. */
const clock =
  '(?:[T\\s,|·/()]*(?:[월화수목금토일]\\)?\\s*)?(?:at\\s+)?(오전|오후|AM|PM)?\\s*(\\d{1,2})(?::|시\\s?)(\\d{2})분?(?::(\\d{2})(?:\\.\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?\\s*(Z|UTC|GMT|KST|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}\\b)?)?';

/** The forms of a date that pages use; each gives year, month, day, then the parts of the clock. */
const forms: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  {
    pattern: new RegExp(
      `(20\\d{2}|19\\d{2})\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})(?!\\d)일?\\.?${clock}`,
      'i',
    ),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(`\\b${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(20\\d{2}|19\\d{2})${clock}`, 'i'),
    order: [3, 1, 2],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]${monthName},?[\\s-](20\\d{2}|19\\d{2})${clock}`, 'i'),
    order: [3, 2, 1],
  },
];
const compact = /^(20\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Hours from UTC of the zone names that newspapers print. Names with several meanings (CST, IST) are left out. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  KST: '+09:00',
  JST: '+09:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: '',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  SGT: '+08:00',
  HKT: '+08:00',
};

const two = (n: number): string => String(n).padStart(2, '0');

function zoneOf(text: string | undefined, korean: boolean): string {
  if (text === undefined) return korean ? '+09:00' : '';
  if (/^[+-]/.test(text)) return text.includes(':') ? text : `${text.slice(0, 3)}:${text.slice(3)}`;
  return zones[text.toUpperCase()] ?? '';
}

function iso(day: readonly [number, number, number], time: string | undefined): string | undefined {
  const [y, m, d] = day;
  if (!(m >= 1 && m <= 12) || !(d >= 1 && d <= daysInMonth(y, m))) return undefined;
  return `${y}-${two(m)}-${two(d)}${time ?? ''}`;
}

function timeOf(parts: readonly (string | undefined)[], korean: boolean): string | undefined {
  const [half, hourText, minute, second, letter, zone] = parts;
  if (hourText === undefined || minute === undefined) return undefined;
  const afternoon = /오후|pm/i.test(half ?? '') || /p/i.test(letter ?? '');
  const morning = /오전|am/i.test(half ?? '') || /a/i.test(letter ?? '');
  const spoken = Number(hourText);
  const hour = afternoon && spoken < 12 ? spoken + 12 : morning && spoken === 12 ? 0 : spoken;
  if (hour > 23 || Number(minute) > 59) return undefined;
  return `T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone, korean)}`;
}

/**
 * The first date in a text as ISO 8601: a day, or a date-time, with its zone where the text has one. Korean pages
 * print Korean time without saying so; other times without a zone stay without.
 */
export function readPublicationDate(text: string, korean: boolean): string | undefined {
  const trimmed = text.trim();
  const packed = compact.exec(trimmed);
  if (packed) {
    const [, y, m, d, hour, minute, second, zone] = packed;
    return iso([Number(y), Number(m), Number(d)], timeOf([undefined, hour, minute, second, undefined, zone], korean));
  }
  const found = forms
    .map(({ pattern, order }) => ({ match: pattern.exec(trimmed), order }))
    .filter((f) => f.match !== null)
    .toSorted((a, b) => a.match!.index - b.match!.index)[0];
  if (!found) return undefined;
  const [y, m, d] = found.order.map((at) => number(found.match![at]!)) as [number, number, number];
  return iso([y, m, d], timeOf(found.match!.slice(4), korean));
}

const number = (text: string): number => months[text.slice(0, 3).toLowerCase()] ?? Number(text);

/** 입력·등록·승인·발행·게재 (entered, registered, approved, published): what Korean papers print before the time of publication; not 수정 (changed). */
const koreanLabel =
  /(?:기사\s?)?(?:입력|등록|승인|발행|게재|작성|송고|최초\s?입력)(?:일시|시간|일|시각)?\s*[:：|]?\s*(?=(?:20|19)\d{2}\s?[-./년])/;
const englishLabel = /\b(?:published|posted|first published|updated|release date)\b[\s:|on]{0,8}/i;

/** The publication date in the visible text of a page's head part: after a label, else the first date that stands alone in its line. */
export function visibleDate(lines: readonly string[], korean: boolean): string | undefined {
  for (const label of [koreanLabel, englishLabel])
    for (const line of lines) {
      const found = label.exec(line);
      const after = found && line.slice(found.index + found[0].length).slice(0, 60);
      const date = after && readPublicationDate(after, korean);
      if (date && after.search(/\d|[a-z]{3}/i) < 12) return date;
    }
  for (const line of lines) {
    // A line of little but the date; a sentence that names one, or the year of a copyright, is something else.
    if (line.length > 60 || /수정|ⓒ|©|copyright|[다요][.]$/i.test(line)) continue;
    if (line.replace(/[^\p{L}]/gu, '').length > 30) continue;
    const date = readPublicationDate(line, korean);
    if (date) return date;
  }
  return undefined;
}

/** The day in an address such as `/2024/01/10/…` or `/20240110…`. */
export function dateInAddress(address: string | undefined): string | undefined {
  const found = /\/(20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?!\d{1,2}(?!\d))/.exec(address ?? '');
  return found ? iso([Number(found[1]), Number(found[2]), Number(found[3])], undefined) : undefined;
}
