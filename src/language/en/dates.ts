import type { Edtf } from '../../values/edtf.ts';
import { addDays, half, interval, isEdtf, month, quarter, year } from '../../values/edtf.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Anchor, Direction } from '../calendar.ts';
import { anchorOf, countedFrom, dayOfMonth, nearestDay, nearestHalf, nearestMonth, nearestQuarter, nearestWeekday, pastMonths, pastYears, validDay, yearsBefore } from '../calendar.ts'; // prettier-ignore
import type { DateMention } from '../reading.ts';
import { figureOf } from './numerals.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const M =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![A-Za-z])';
const W = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const N = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)';
const Y = '(?:19|20)\\d\\d';
const D = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const ORD = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)';
/** "by", "since" and the like are part of the mention, for they carry its role; "the end of" and the like go with them. */
const lead = `(?<lead>(?:[Bb]y|[Uu]ntil|[Tt]ill?|[Tt]hrough|[Ss]ince|[Ff]rom|[Bb]efore|[Ww]ithin|[Bb]eginning|[Ss]tarting) )?(?:(?:the )?(?<edge>[Ee]nd of|[Cc]lose of|[Ss]tart of|[Bb]eginning of|[Mm]iddle of|[Ee]arly|[Ll]ate|[Mm]id|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)?[ -])?`;
const years =
  '[Ll]ast year|[Tt]his year|[Nn]ext year|[Tt]he same year|[Tt]hat year|[Tt]he following year|[Tt]he previous year|[Aa] year (?:earlier|ago|before)|[Tt]he year before last|[Tt]he year';
const pieces = [
  `(?<iso>20\\d\\d-\\d\\d-\\d\\d)`,
  `(?<fy>${Y}) (?:to|through|until) (?<ty>${Y})|[Bb]etween (?<fy4>${Y}) and (?<ty4>${Y})|(?<fy2>${Y}) ?[-–—] ?(?<ty2>${Y}|\\d\\d)(?![\\d-])|(?:[Oo]ver|[Dd]uring|[Aa]cross|[Ii]n) (?<fy3>${Y}) and (?<ty3>${Y})`,
  `(?<md>${M}) (?<mdd>${D})(?:,? (?<mdy>${Y}))?(?![\\d,]*\\d)`,
  `(?<dmd>${D}) (?:of )?(?<dm>${M})(?:,? (?<dmy>${Y}))?`,
  `(?<q1>${M}) ?[-–—] ?(?<q2>${M})(?: quarter| period)?(?:,? (?<qy>${Y}))?`,
  `(?:[Tt]he )?[Ff]irst (?<fm>${N}|eleven) months of (?<fmy>${Y}|last year|this year|the year)`,
  `(?:[Tt]he )?(?<mn>${N}|eleven) months (?:to|through|until|ended|ending)(?: (?:in|on|the end of))? (?<mt>${M})(?:(?: of|,)? (?<mty>${Y}|last year|this year))?`,
  `[Bb]etween (?<b1>${M}) and (?<b2>${M})(?:(?: of|,)? (?<by>${Y}|last year|this year))?(?! \\d)`,
  `(?:[Tt]he )?(?<oq>${ORD})[- ](?<kind>quarter|half)(?:(?: of|,)? (?<oy>(?:fiscal )?${Y}|${years}))?`,
  `(?<k1>Q[1-4]|H[12]|[1-4]Q|[12]H)[ -]?(?:of )?['’]?(?<k1y>${Y}|\\d\\d(?!\\d))?`,
  `(?<y0>${Y})['’]?s? (?<k2>Q[1-4]|H[12])`,
  `(?:[Ff]iscal(?: year)? |FY ?['’]?)(?<fiscal>${Y}|\\d\\d(?!\\d))`,
  `(?:the )?(?<lastnext>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past|[Tt]he following) (?<lm>${M}|month|quarter|week|spring|summer|autumn|fall|winter|${W})`,
  `(?<mth>${M})(?: of)?,? (?<mthy>${Y}|last year|this year|next year|that year|the same year|the following year)`,
  `[Oo]n the (?<dth>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))`,
  `(?<rel>${years}|[Tt]he same month|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Aa] month (?:earlier|ago)|(?:the )?[Yy]ear[- ]end|the year['’]s end)(?![\\w-])`,
  `(?<ago>${N}) (?<agou>years?|months?|weeks?|days?) ago`,
  `(?:[Oo]ver |[Ii]n |[Dd]uring |[Ff]or )?the (?<pw>past|last|previous|preceding|next|coming|following) (?:(?<pn>${N}) )?(?<pu>years|months|year|decade)(?! ago)`,
  `the (?<bn>${N}) (?:years before(?! last)|previous years|preceding years|prior years)`,
  `(?:[Ww]ithin|[Ii]n) (?:the next )?(?<wn>${N}) (?<wu>years|months|year)(?! (?:of|ago|in|since|earlier|to)\\b)|[Ww]ithin (?<wy>the year|a year)`,
  `(?<wday>${W})(?![\\w-])`,
  `(?<y>${Y})(?![\\d]|,\\d{3}|[-.]\\d|%|['’]s? (?:model|edition))`,
  `(?<m>${M})(?! (?:be|have|not|also|well|still|need|take|become)\\b)`,
];
const pattern = new RegExp(`(?<![\\w$€£¥₩.,#/])(?:${lead})(?:${pieces.join('|')})`, 'g');
const ahead =
  /\b(?:will|would|should|plans?|planned|aims?|aiming|intends?|expects?|expected|scheduled|slated|due|set to|is to|are to|hopes?|targets?|targeting|upcoming|to be|starting|beginning|starts?|opens?|begins?|(?:disposal|acquisition|payment|closing|completion|settlement) date)\b/gi;
const back =
  /(?<!\b(?:be|to|is|are) )\b(?:[a-z]{2,}ed|said|told|was|were|had|has|have|bought|sold|led|won|made|put|took|came|gave|met|went|got|spent|paid|ran|held|began|became|saw|rose|fell|grew|lost)\b/gi;

interface Context {
  readonly text: string;
  readonly at: Anchor | undefined;
  last?: Edtf;
  /** Where the date that `last` holds ended. */
  lastEnd?: number;
}

type Groups = Record<string, string | undefined>;

/** Dates and periods in English, resolved against the day of publication and the dates before them. */
export function findEnglishDates(text: string, published?: string): DateMention[] {
  const context: Context = { text, at: anchorOf(published) };
  const found: DateMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = valueOf(match, match.groups!, context);
    if (!value || !isEdtf(value)) continue;
    context.last = value;
    context.lastEnd = match.index + match[0].length;
    found.push(toMention(text, match, value, context));
  }
  return found;
}

function toMention(text: string, match: RegExpExecArray, value: Edtf, { at }: Context): DateMention {
  const g = match.groups!;
  const word = (g['lead'] ?? '').trim().toLowerCase();
  const keep = /by|until|til|through|since|within|before/.test(word);
  const span = g['fy'] !== undefined && word === 'from';
  const start = match.index + (keep || span || !g['lead'] ? 0 : g['lead'].length);
  const stated =
    g['y'] ??
    g['iso'] ??
    g['mdy'] ??
    g['dmy'] ??
    g['fy'] ??
    g['fy2'] ??
    g['fy3'] ??
    g['fy4'] ??
    g['fiscal'] ??
    g['y0'] ??
    g['qy'];
  const relative = stated || /\d{4}/.test(match[0]) ? {} : { relative: true };
  const base = { kind: 'date', ...evidenceAt(text, start, match.index + match[0].length) } as const;
  if (word === 'since' && !value.includes('/'))
    return { ...base, value: interval(value, undefined), role: 'since', ...relative };
  if (keep || g['wn'] || g['wy']) return { ...base, value, role: 'by', ...relative };
  if (g['pw']) return { ...base, value, role: /next|coming|following/.test(g['pw']) ? 'by' : 'over', ...relative };
  return { ...base, value, role: at && value.includes('/') ? 'over' : 'at', ...relative };
}

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const ordinal = (word: string): number =>
  /^\d/.test(word) ? Number(word[0]) : ['first', 'second', 'third', 'fourth'].indexOf(word) + 1;
const fullYear = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));

function valueOf(match: RegExpExecArray, g: Groups, context: Context): Edtf | undefined {
  if (g['iso']) return g['iso'];
  if (g['y']) return g['y'];
  if (g['fiscal']) return year(fullYear(g['fiscal']));
  return intervalValue(g) ?? partOfYear(match, g, context) ?? monthValue(match, g, context) ?? relativeValue(g, context) ?? stretchValue(match, g, context); // prettier-ignore
}

function intervalValue(g: Groups): Edtf | undefined {
  const from = g['fy'] ?? g['fy2'] ?? g['fy3'] ?? g['fy4'];
  const to = g['ty'] ?? g['ty2'] ?? g['ty3'] ?? g['ty4'];
  if (!from || !to) return undefined;
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  return last > from ? interval(from, last) : undefined;
}

function partOfYear(match: RegExpExecArray, g: Groups, context: Context): Edtf | undefined {
  const { at } = context;
  const code = g['k1'] ?? g['k2'];
  const isHalf = code ? /H/.test(code) : g['kind'] === 'half';
  const make = isHalf ? half : quarter;
  const n = code ? Number(/\d/.exec(code)![0]) : g['oq'] ? ordinal(g['oq'].toLowerCase()) : 0;
  if (n < 1 || (isHalf && n > 2)) return undefined;
  const stated = g['k1y'] ?? g['y0'] ?? /\d{4}/.exec(g['oy'] ?? '')?.[0];
  if (stated) return make(fullYear(stated), n);
  const spoken = g['oy'] ? yearWord(g['oy'], context) : undefined;
  if (spoken !== undefined) return make(spoken, n);
  return at ? (isHalf ? nearestHalf : nearestQuarter)(at, n, directionOf(match, context)) : undefined;
}

function yearWord(words: string, { at, last }: Context): number | undefined {
  const w = words.toLowerCase();
  const previous = last && /^\d{4}/.test(last) ? Number(last.slice(0, 4)) : undefined;
  if (/same|that/.test(w)) return previous;
  if (w.includes('following')) return previous === undefined ? undefined : previous + 1;
  if (!at) return undefined;
  if (w.includes('before last')) return at.y - 2;
  if (/last|earlier|ago|previous|a year before/.test(w)) return at.y - 1;
  return w.includes('next') ? at.y + 1 : at.y;
}

function monthValue(match: RegExpExecArray, g: Groups, context: Context): Edtf | undefined {
  const { at } = context;
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
function bareMonth(match: RegExpExecArray, g: Groups, context: Context): Edtf | undefined {
  const before = context.text.slice(Math.max(0, match.index - 7), match.index);
  if (!g['m'] || !context.at || !(g['lead'] ?? g['edge'] ?? /\b(?:in|of|and|to|for|during|its|the) $/i.exec(before)))
    return undefined;
  return nearestMonth(context.at, monthOf(g['m']), directionOf(match, context));
}

/** From one month of a year to another; quarters and halves by their own form. */
function monthRange(from: number, to: number, words: string | undefined, context: Context): Edtf | undefined {
  const { at } = context;
  const stated = words && (/^\d/.test(words) ? Number(words) : yearWord(words, context));
  const y = stated || (at && (to <= at.m ? at.y : at.y - 1));
  if (y === undefined || to <= from || to > 12) return undefined;
  if (to === from + 5 && from % 6 === 1) return half(y, (from + 5) / 6);
  return to === from + 2 && from % 3 === 1 ? quarter(y, (from + 2) / 3) : interval(month(y, from), month(y, to));
}

/** "the nine months to September": counted back from the month in which they end. */
function monthsTo(g: Groups, context: Context): Edtf | undefined {
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
  if (name === 'week') return undefined;
  if (name === 'quarter') return quarter(Math.floor((at.y * 4 + Math.ceil(at.m / 3) - 1 + shift) / 4), ((Math.ceil(at.m / 3) - 1 + shift + 4) % 4) + 1); // prettier-ignore
  if (/^(?:spring|summer|autumn|fall|winter)$/.test(name))
    return year(which === 'last' && at.m < 6 ? at.y - 1 : at.y + Math.max(shift, 0));
  if (name.endsWith('day')) return nearestWeekday(at, weekdays.indexOf(name.slice(0, 3)), shift === 1 || which.includes('coming') ? 'future' : 'past'); // prettier-ignore
  const m = monthOf(name);
  if (shift === -1) return month(m < at.m ? at.y : at.y - 1, m);
  return shift === 1 ? month(m > at.m ? at.y : at.y + 1, m) : month(at.y, m);
}

function relativeValue(g: Groups, context: Context): Edtf | undefined {
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
  const n = figureOf(g['ago']);
  if (g['agou']!.startsWith('year')) return year(at.y - n);
  return g['agou']!.startsWith('month')
    ? month(at.y, at.m - n)
    : addDays(at.iso, g['agou']!.startsWith('week') ? -7 * n : -n);
}

function stretchValue(match: RegExpExecArray, g: Groups, context: Context): Edtf | undefined {
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
function sentenceSoFar(match: RegExpExecArray, { text, lastEnd = 0 }: Context): string {
  if (/[.;\n]\s/.test(text.slice(lastEnd, match.index))) return '';
  return text
    .slice(Math.max(0, lastEnd - 160), match.index)
    .split(/[.\n]\s/)
    .at(-1)!;
}

/** A plan told nearer to the date than anything done looks ahead; "from June", "by June" do as well. */
function directionOf(match: RegExpExecArray, { text }: Context): Direction {
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
