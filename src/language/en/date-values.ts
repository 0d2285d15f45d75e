import type { Edtf } from '../../values/edtf.ts';
import { addDays, half, interval, month, quarter, year } from '../../values/edtf.ts';
import type { Anchor, Direction } from '../calendar.ts';
import { countedFrom, dayOfMonth, nearestDay, nearestHalf, nearestMonth, nearestQuarter, nearestWeekday, pastMonths, pastYears, validDay, yearsBefore } from '../calendar.ts'; // prettier-ignore
import { figureOf } from './numerals.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const ahead =
  /\b(?:will|would|should|plans?|planned|aims?|aiming|intends?|expects?|expected|scheduled|slated|due|set to|is to|are to|hopes?|wants?|seeks?|targets?|targeting|upcoming|to be|starting|beginning|starts?|opens?|begins?|effective|takes? effect|kicks? off|comes? into (?:force|effect)|(?:disposal|acquisition|payment|closing|completion|settlement) date)\b/gi;
const back =
  /(?<!\b(?:be|to|is|are) |[-\d] ?|illion[ -])\b(?:(?!(?:seed|need|speed|hundred|indeed|united|limited|feed|breed|unlisted|untapped)\b)[a-z]{2,}ed|said|told|was|were|had|has|have|bought|sold|led|won|made|put|took|came|gave|met|went|got|spent|paid|ran|held|began|became|saw|rose|fell|grew|lost|teamed up)\b/gi;

/** What a date is resolved against: the text around it, the day of publication, the date told before. */
export interface DateContext {
  readonly text: string;
  readonly at: Anchor | undefined;
  last?: Edtf;
  /** Where the date that `last` holds ended. */
  lastEnd?: number;
}

/** Named groups of the pattern of dates. */
export type DateGroups = Record<string, string | undefined>;

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const ordinal = (word: string): number =>
  /^\d/.test(word) ? Number(word[0]) : ['first', 'second', 'third', 'fourth'].indexOf(word) + 1;
const fullYear = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));

/** The value of a match of the pattern of dates; nothing where it cannot be resolved. */
export function valueOf(match: RegExpExecArray, g: DateGroups, context: DateContext): Edtf | undefined {
  if (g['iso']) return g['iso'];
  if (g['y']) return g['y'];
  if (g['fiscal']) return year(fullYear(g['fiscal']));
  return intervalValue(g) ?? yearTo(g, context) ?? quarterTo(g, context) ?? later(g, context) ?? seasonValue(match, g, context) ?? partOfYear(match, g, context) ?? monthValue(match, g, context) ?? relativeValue(g, context) ?? stretchValue(match, g, context); // prettier-ignore
}

const countOf = (words: string): number => (/^an?$/i.test(words) ? 1 : figureOf(words.toLowerCase()));

/** "the year to March", "the fiscal year ended Sept. 30, 2024": the twelve months up to that month; a year that ends in December is that year. */
function yearTo(g: DateGroups, { at }: DateContext): Edtf | undefined {
  if (!g['endm'] || (!g['endy'] && !at)) return undefined;
  const m = monthOf(g['endm']);
  const y = g['endy'] ? Number(g['endy']) : m <= at!.m ? at!.y : at!.y - 1;
  return m === 12 ? year(y) : interval(month(y - 1, m + 1), month(y, m));
}

/** "the quarter to March", "the three months ended June 30": the quarter that ends so, where it is one of the calendar. */
function quarterTo(g: DateGroups, { at }: DateContext): Edtf | undefined {
  const m = g['qend'] ? monthOf(g['qend']) : 0;
  if (m === 0 || m % 3 !== 0 || (!g['qendy'] && !at)) return undefined;
  return quarter(g['qendy'] ? Number(g['qendy']) : m <= at!.m ? at!.y : at!.y - 1, m / 3);
}

/** "a year later", "two months after": counted from the date told last, as exactly as that was told. */
function later(g: DateGroups, { last }: DateContext): Edtf | undefined {
  if (!g['shift'] || !last || !/^\d{4}(?:-(?:0|1[0-2]))?/.test(last)) return undefined;
  const n = countOf(g['shift']);
  const [y, m] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  if (g['shiftu']!.startsWith('year')) return year(y + n);
  if (g['shiftu']!.startsWith('month')) return m >= 1 && m <= 12 ? month(y, m + n) : undefined;
  if (last.length !== 10) return undefined;
  return addDays(last, g['shiftu']!.startsWith('week') ? 7 * n : n);
}

const seasonStarts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "in the spring", "at Christmas": the nearest that way; a season gives its year. */
function seasonValue(match: RegExpExecArray, g: DateGroups, context: DateContext): Edtf | undefined {
  const { at } = context;
  if (!at) return undefined;
  if (g['xmas']) return nearestMonth(at, 12, directionOf(match, context));
  return g['season']
    ? nearestMonth(at, seasonStarts[g['season']]!, directionOf(match, context)).slice(0, 4)
    : undefined;
}

function intervalValue(g: DateGroups): Edtf | undefined {
  const from = g['fy'] ?? g['fy2'] ?? g['fy3'] ?? g['fy4'];
  const to = g['ty'] ?? g['ty2'] ?? g['ty3'] ?? g['ty4'];
  if (!from || !to) return undefined;
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  return last > from ? interval(from, last) : undefined;
}

function partOfYear(match: RegExpExecArray, g: DateGroups, context: DateContext): Edtf | undefined {
  const { at } = context;
  const code = g['k1'] ?? g['k2'];
  const isHalf = code ? /H/.test(code) : g['kind'] === 'half';
  const make = isHalf ? half : quarter;
  const n = code ? Number(/\d/.exec(code)![0]) : g['oq'] ? ordinal(g['oq'].toLowerCase()) : 0;
  if (n < 1 || (isHalf && n > 2)) return undefined;
  const stated = g['k1y'] ?? g['y0'] ?? /\d{4}/.exec(g['oy'] ?? '')?.[0];
  if (stated && /^\d/.test(stated)) return make(fullYear(stated), n);
  const words = g['oy'] ?? g['k1y'];
  const spoken = words ? yearWord(words, context) : undefined;
  if (spoken !== undefined) return make(spoken, n);
  return at ? (isHalf ? nearestHalf : nearestQuarter)(at, n, directionOf(match, context)) : undefined;
}

function yearWord(words: string, { at, last }: DateContext): number | undefined {
  const w = words.toLowerCase();
  const previous = last && /^\d{4}/.test(last) ? Number(last.slice(0, 4)) : undefined;
  if (/same|that/.test(w)) return previous;
  if (w.includes('following')) return previous === undefined ? undefined : previous + 1;
  if (!at) return undefined;
  if (w.includes('before last')) return at.y - 2;
  if (/last|earlier|ago|previous|a year before/.test(w)) return at.y - 1;
  return w.includes('next') ? at.y + 1 : at.y;
}

function monthValue(match: RegExpExecArray, g: DateGroups, context: DateContext): Edtf | undefined {
  const { at, last } = context;
  if (g['thatm']) return last && /^\d{4}/.test(last) ? month(Number(last.slice(0, 4)), monthOf(g['thatm'])) : undefined;
  const dayName = g['md'] ?? g['dm'];
  if (dayName) {
    const [d, y] = [Number.parseInt(g['mdd'] ?? g['dmd']!), g['mdy'] ?? g['dmy']];
    if (y) return validDay(Number(y), monthOf(dayName), d);
    return at && nearestDay(at, monthOf(dayName), d, directionOf(match, context));
  }
  if (g['q1']) return monthRange(monthOf(g['q1']), monthOf(g['q2']!), g['qy'], context);
  if (g['b1']) return monthRange(monthOf(g['b1']), monthOf(g['b2']!), g['by'], context);
  if (g['fm']) return monthRange(1, figureOf(g['fm']), g['fmy'], context);
  if (g['mt']) return monthsTo(g, context);
  if (g['mth']) {
    const y = /\d/.test(g['mthy']!) ? Number(g['mthy']) : yearWord(g['mthy']!, context);
    return y === undefined ? undefined : month(y, monthOf(g['mth']));
  }
  if (g['dth']) return at && dayOfMonth(at, Number.parseInt(g['dth']), directionOf(match, context));
  if (g['wday']) return at && nearestWeekday(at, weekdays.indexOf(g['wday'].slice(0, 3)), directionOf(match, context));
  if (g['lm'] && at) return nearNamed(g['lastnext']!.toLowerCase(), g['lm'], at);
  return g['m'] && at && !/^(?:May|March)$/.test(match[0]) ? nearestMonth(at, monthOf(g['m']), directionOf(match, context)) : bareMonth(match, g, context); // prettier-ignore
}

/** "May" and "March" alone are months only after a preposition that months take. */
function bareMonth(match: RegExpExecArray, g: DateGroups, context: DateContext): Edtf | undefined {
  const before = context.text.slice(Math.max(0, match.index - 7), match.index);
  if (!g['m'] || !context.at || !(g['lead'] ?? g['edge'] ?? /\b(?:in|of|and|to|for|during|its|the) $/i.exec(before)))
    return undefined;
  return nearestMonth(context.at, monthOf(g['m']), directionOf(match, context));
}

/** From one month of a year to another; quarters and halves by their own form. */
function monthRange(from: number, to: number, words: string | undefined, context: DateContext): Edtf | undefined {
  const { at } = context;
  const stated = words && (/^\d/.test(words) ? Number(words) : yearWord(words, context));
  const y = stated || (at && (to <= at.m ? at.y : at.y - 1));
  if (y === undefined || to <= from || to > 12) return undefined;
  if (to === from + 5 && from % 6 === 1) return half(y, (from + 5) / 6);
  return to === from + 2 && from % 3 === 1 ? quarter(y, (from + 2) / 3) : interval(month(y, from), month(y, to));
}

/** "the nine months to September": counted back from the month in which they end. */
function monthsTo(g: DateGroups, context: DateContext): Edtf | undefined {
  const { at } = context;
  const [n, to, words] = [figureOf(g['mn']!), monthOf(g['mt']!), g['mty']];
  const stated = words && (/^\d/.test(words) ? Number(words) : yearWord(words, context));
  const y = stated || (at && (to <= at.m ? at.y : at.y - 1));
  if (y === undefined || n < 2) return undefined;
  return n <= to ? monthRange(to - n + 1, to, String(y), context) : interval(month(y, to - n + 1), month(y, to));
}

function nearNamed(which: string, name: string, at: Anchor): Edtf | undefined {
  const shift = which.includes('last') ? -1 : /next|following/.test(which) ? 1 : 0;
  if (name === 'month') return month(at.y, at.m + shift);
  if (name === 'week') return addDays(at.iso, 7 * shift).slice(0, 7);
  if (name === 'quarter') return quarter(Math.floor((at.y * 4 + Math.ceil(at.m / 3) - 1 + shift) / 4), ((Math.ceil(at.m / 3) - 1 + shift + 4) % 4) + 1); // prettier-ignore
  if (/^(?:spring|summer|autumn|fall|winter)$/.test(name))
    return year(which === 'last' && at.m < 6 ? at.y - 1 : at.y + Math.max(shift, 0));
  if (name.endsWith('day')) return nearestWeekday(at, weekdays.indexOf(name.slice(0, 3)), shift === 1 || which.includes('coming') ? 'future' : 'past'); // prettier-ignore
  const m = monthOf(name);
  if (shift === -1) return month(m < at.m ? at.y : at.y - 1, m);
  return shift === 1 ? month(m > at.m ? at.y : at.y + 1, m) : month(at.y, m);
}

function relativeValue(g: DateGroups, context: DateContext): Edtf | undefined {
  const { at, last } = context;
  const rel = g['rel']?.toLowerCase();
  if (rel === 'the same month') return /^\d{4}-(?:0|1[0-2])/.test(last ?? '') ? last!.slice(0, 7) : undefined;
  if (rel?.includes('year')) {
    if (rel === 'the year' && !g['edge'] && !g['lead']) return undefined;
    if (rel.endsWith('end')) return at && year(at.y);
    const y = yearWord(rel, context);
    return y === undefined ? undefined : year(y);
  }
  if (!at) return undefined;
  if (rel)
    return rel.includes('month')
      ? month(at.y, at.m - 1)
      : addDays(at.iso, ['yesterday', 'today', 'tomorrow'].indexOf(rel) - 1);
  if (!g['ago']) return undefined;
  const n = countOf(g['ago']);
  if (g['agou']!.startsWith('year')) return year(at.y - n);
  return g['agou']!.startsWith('month')
    ? month(at.y, at.m - n)
    : g['agou']!.startsWith('week')
      ? addDays(at.iso, -7 * n).slice(0, 7)
      : addDays(at.iso, -n);
}

function stretchValue(match: RegExpExecArray, g: DateGroups, context: DateContext): Edtf | undefined {
  const { at, last } = context;
  if (g['bn']) return last ? yearsBefore(last, figureOf(g['bn'])) : undefined;
  if (!at) return undefined;
  if (g['wy']) return year(at.y + (g['wy'] === 'a year' ? 1 : 0));
  if (g['wn'] && g['wu'] === 'months') return month(at.y, at.m + figureOf(g['wn']));
  if (g['wn']) return year(countedFrom(at, last, sentenceSoFar(match, context), launch) + figureOf(g['wn']));
  if (!g['pw']) return undefined;
  const n = g['pu'] === 'decade' ? 10 : g['pn'] ? figureOf(g['pn']) : 1;
  // "the previous two years" and "the next year" go by the date told before them, where there is one.
  if (last && g['pu'] !== 'months' && /previous|preceding/.test(g['pw'])) return yearsBefore(last, n);
  if (last && !g['pn'] && g['pu'] === 'year' && g['pw'] === 'next' && Number(last.slice(0, 4)) < at.y)
    return year(Number(last.slice(0, 4)) + 1);
  if (/next|coming|following/.test(g['pw'])) return g['pu'] === 'months' ? month(at.y, at.m + n) : year(at.y + n);
  return g['pu'] === 'months' ? pastMonths(at, n) : pastYears(at, n);
}

const launch = /\b(?:unveil|launch|introduc|present|releas|roll(?:ed|ing)? out|debut)/;

/** The words of the sentence before a match, empty where the last date stands in an earlier sentence. */
function sentenceSoFar(match: RegExpExecArray, { text, lastEnd = 0 }: DateContext): string {
  if (/[.;\n]\s/.test(text.slice(lastEnd, match.index))) return '';
  return text
    .slice(Math.max(0, lastEnd - 160), match.index)
    .split(/[.\n]\s/)
    .at(-1)!;
}

/** A plan told nearer to the date than anything done looks ahead; "from June", "by June" do as well. */
function directionOf(match: RegExpExecArray, { text }: DateContext): Direction {
  if (/^(?:by|until|till?|through|from|starting|beginning|within) /i.test(match.groups!['lead'] ?? '')) return 'future';
  const before = text
    .slice(Math.max(0, match.index - 140), match.index)
    .split(/[.;\n]\s?(?=[A-Z"“]|$)|[\n;]/)
    .at(-1)!;
  const lastAhead = Math.max(-1, ...[...before.matchAll(ahead)].map((m) => m.index));
  const lastBack = Math.max(-1, ...[...before.matchAll(back)].map((m) => m.index));
  if (lastAhead >= 0 && lastAhead >= lastBack) return 'future';
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 50).split(/[.;\n]/)[0]!;
  return lastBack < 0 && /\b(?:will|plans? to|is to|are to)\b/.test(behind) ? 'future' : 'past';
}
