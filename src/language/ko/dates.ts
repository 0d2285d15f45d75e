import type { Edtf } from '../../values/edtf.ts';
import { addDays, half, interval, isEdtf, month, quarter, year } from '../../values/edtf.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Anchor, Direction } from '../calendar.ts';
import { anchorOf, countedFrom, dayOfMonth, nearestDay, nearestHalf, nearestMonth, nearestQuarter, nearestWeekday, pastMonths, pastYears, validDay, yearsBefore } from '../calendar.ts'; // prettier-ignore
import type { DateMention } from '../reading.ts';

/** Years counted from publication: 재작년 the year before last, 지난해·작년 last, 올해·올 this, 내년 next, 내후년 the one after. */
const years: Record<string, number> = { 재작년: -2, 지난해: -1, 작년: -1, 전년: -1, 올해: 0, 올: 0, 금년: 0, 내년: 1, 내후년: 2, 이듬해: 1, 그해: 0, '같은 해': 0, '같은해': 0 }; // prettier-ignore
/** Months counted from publication: 지지난달, 지난달, 이달·이번 달, 다음 달·내달. */
const months: Record<string, number> = { 지지난달: -2, 지난달: -1, '지난 달': -1, 전달: -1, 이달: 0, '이 달': 0, '이번 달': 0, 이번달: 0, '다음 달': 1, 다음달: 1, 내달: 1, '같은 달': 0, 같은달: 0 }; // prettier-ignore
const days: Record<string, number> = { 그제: -2, 어제: -1, 전날: -1, 오늘: 0, 이날: 0, 당일: 0, 내일: 1, 모레: 2 };

const y = String.raw`(?:(?<y>(?:19|20)\d\d)(?: ?년| ?회계연도)|(?<![\d])['’‘](?<yy>\d\d)년?|(?<![\d.,])(?<yyy>[12]\d)년(?= ?\d{1,2}월)|(?<yw>재작년|지난해|작년|전년|올해|올(?= )|금년|내년|내후년|이듬해|그해|같은 ?해))(?:도)?`;
const part = String.raw`(?:(?:(?<m1>1[0-2]|[1-9]) ?[~∼–-] ?)?(?<m>1[0-2]|0?[1-9])월(?: ?(?<d>3[01]|[12]\d|0?[1-9])일)?|(?<q>[1-4])[ ]?(?:분기|Q)|(?<h>상반기|하반기))`;
const monthWord = String.raw`(?<mw>지지난달|지난 ?달|이번 ?달|이 ?달|다음 ?달|내달|전달|같은 ?달)(?: ?(?<mwd>3[01]|[12]\d|[1-9])일)?`;
const look = String.raw`(?<look>지난|오는|올|다가오는) `;
/** 초 early, 중순 mid, 말 end; 까지 by, 부터 from, 이후 since. */
const tail = String.raw`(?<edge> ?(?:초반|초|중순|중반|말|하순|상순|봄|여름|가을|겨울|연말))?(?<role> ?(?:말)?까지| ?부터| ?이후|내(?=[에 ]))?`;
const single = new RegExp(`(?<![가-힣\\d.,~])(?:${y}(?:,? ?${part})?|${monthWord}|(?:${look})?${part.replaceAll(/\?<(\w+)>/g, '?<b$1>')}|(?:${look.replace('look', 'dlook')})?(?<day>3[01]|[12]\\d|[1-9])일(?=[ (,]|에|부터|까지|자|이|께|$)(?! ?(?:동안|간|만|뒤|후|내))|(?<dw>그제|어제|전날|오늘|이날|당일|내일|모레)(?![가-힣]{2})|(?:(?<wlook>지난|오는) ?)?(?<wd>[월화수목금토일])요일|(?<end>연말|연내|연초))${tail}`, 'g'); // prettier-ignore
const dotted =
  /(?<![\d.])(?<dy>20\d\d|19\d\d)(?:\. ?(?<dm>1[0-2]|0?[1-9])\. ?(?<dd>3[01]|[12]\d|0?[1-9])\.?|-(?<em>0[1-9]|1[0-2])-(?<ed>\d\d)|\/(?<fm>\d\d?)\/(?<fd>\d\d?))(?!\d|\.\d)/g;
const span =
  /(?<![\d.,])(?<from>(?:19|20)\d\d)년?(?: ?[~∼–-] ?| ?년?부터 ?)(?:(?<to>(?:19|20)\d\d)|(?<to2>\d\d)(?=년)|(?<tow>지난해|작년|올해|내년))(?: ?년)?(?: ?까지)?(?: ?(?:\d+|두|세|네) ?년(?: ?동안|간))?/g;
const stretch =
  /(?<![가-힣])(?<which>최근|지난|직전|앞으로|향후)[ ]?(?<n>\d{1,2}|한|두|세|네|다섯|열)[ ]?(?<unit>년|개월|달)(?:[ ]?(?:동안|간|내에|내|안에|이내))?|(?<![\d.,])(?<n2>\d{1,2})[ ]?년[ ]?(?:내에?|안에|이내에?|뒤|후)(?![가-힣])|(?<![\d.,])(?<ago>\d{1,2}|한|두|세)[ ]?(?<agou>년|개월|달)[ ]?전/g;
const native: Record<string, number> = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 열: 10 };
const count = (s: string): number => native[s] ?? Number(s);
/** Words behind a date that look ahead: 예정, 계획, 방침, 목표, …할, …한다. */
const ahead =
  /예정|계획|방침|목표|전망|나선다|앞두|착수한다|(?:[할될낼]|시작할|열릴) |기로 (?:했|한)|(?:할|될|낼|릴|갈) (?:것|예정|계획)|(?:한|된|낸|연|인|간|린|운|친|선|쓴|긴)다[.\s]|[들]어간다/;

interface Context {
  readonly text: string;
  readonly at: Anchor | undefined;
  last?: Edtf;
  /** Where the date that `last` holds ended. */
  lastEnd?: number;
}

type Groups = Record<string, string | undefined>;
type Found = { value: Edtf; role: DateMention['role']; relative?: boolean } | undefined;

/** Dates and periods in Korean notation, resolved against the day of publication and the dates before them. */
export function findKoreanDates(text: string, published?: string): DateMention[] {
  const context: Context = { text, at: anchorOf(published) };
  const matches = [dotted, span, stretch, single].flatMap((pattern, order) => [...text.matchAll(pattern)].map((match) => ({ match, order }))); // prettier-ignore
  matches.sort((a, b) => a.match.index - b.match.index || a.order - b.order);
  const found: DateMention[] = [];
  let end = 0;
  for (const { match, order } of matches) {
    if (match.index < end) continue;
    const read = [readDotted, readSpan, readStretch, readSingle][order]!(match, context);
    if (!read || !read.value.split('/').every((v) => v === '..' || isEdtf(v))) continue;
    end = match.index + match[0].trimEnd().length;
    context.last = read.value;
    context.lastEnd = end;
    found.push({ kind: 'date', ...evidenceAt(text, match.index, end), ...read });
  }
  return found;
}

function readDotted(match: RegExpExecArray): Found {
  const g = match.groups!;
  const value = validDay(Number(g['dy']), Number(g['dm'] ?? g['em'] ?? g['fm']), Number(g['dd'] ?? g['ed'] ?? g['fd']));
  return value ? { value, role: 'at' } : undefined;
}

function readSpan(match: RegExpExecArray, { at }: Context): Found {
  const { from, to, to2, tow } = match.groups!;
  if (tow && !at) return undefined;
  const last = tow ? at!.y + years[tow]! : to ? Number(to) : Number(from!.slice(0, 2) + to2);
  return last > Number(from)
    ? { value: interval(from, year(last)), role: 'over', ...(tow && { relative: true }) }
    : undefined;
}

function readStretch(match: RegExpExecArray, context: Context): Found {
  const { at, last } = context;
  const { which, n, unit, n2, ago, agou } = match.groups!;
  if (!at) return undefined;
  if (ago)
    return {
      value: agou === '년' ? year(at.y - count(ago)) : month(at.y, at.m - count(ago)),
      role: 'at',
      relative: true,
    };
  if (n2)
    return {
      value: year(countedFrom(at, last, betweenDates(match, context), launch) + Number(n2)),
      role: 'by',
      relative: true,
    };
  const length = count(n!);
  if (which === '향후' || which === '앞으로')
    return { value: unit === '년' ? year(at.y + length) : month(at.y, at.m + length), role: 'by', relative: true };
  if (which === '직전' && last && unit === '년') {
    const value = yearsBefore(last, length);
    return value ? { value, role: 'over', relative: true } : undefined;
  }
  return { value: unit === '년' ? pastYears(at, length) : pastMonths(at, length), role: 'over', relative: true };
}

/** 공개 unveiling, 출시 launch, 선보인 presented. */
const launch = /공개|출시|선보|발표/;

/** What stands between the last date and this one, empty where a sentence ends in between. */
function betweenDates(match: RegExpExecArray, { lastEnd = 0 }: Context): string {
  const between = match.input.slice(lastEnd, match.index);
  return /[.\n]\s/.test(between) ? '' : between;
}

function readSingle(match: RegExpExecArray, context: Context): Found {
  const g = match.groups!;
  const value = singleValue(match, g, context);
  if (!value) return undefined;
  const relative = g['y'] || g['yy'] || g['yyy'] ? {} : { relative: true };
  const role = (g['role'] ?? '').trim();
  if (role.endsWith('까지') || role === '내' || g['end'] === '연내' || (g['end'] === '연말' && role))
    return { value, role: 'by', ...relative };
  const past = !context.at || value.slice(0, 4) <= year(context.at.y);
  if ((role === '부터' || role === '이후') && past && !ahead.test(rest(match, context)))
    return { value: interval(value, undefined), role: 'since', ...relative };
  return { value, role: 'at', ...relative };
}

function singleValue(match: RegExpExecArray, g: Groups, context: Context): Edtf | undefined {
  const { at, last } = context;
  if (g['y'] ?? g['yy'] ?? g['yyy'] ?? g['yw']) {
    const base = yearOf(g, at, last);
    return base === undefined ? undefined : inYear(base, g);
  }
  if (g['mw']) return monthWordValue(g, at, last);
  if (!at) return undefined;
  const direction = directionOf(match, g, context);
  if (g['bm'] && g['bm1']) return rangeOfMonths(at.y, Number(g['bm1']), Number(g['bm']));
  if (g['bm'] && g['bd']) return nearestDay(at, Number(g['bm']), Number(g['bd']), direction);
  if (g['bm']) return g['look'] === '올' ? month(at.y, Number(g['bm'])) : nearestMonth(at, Number(g['bm']), direction);
  if (g['bq']) return nearestQuarter(at, Number(g['bq']), direction);
  if (g['bh'])
    return g['look'] === '올'
      ? half(at.y, g['bh'] === '상반기' ? 1 : 2)
      : nearestHalf(at, g['bh'] === '상반기' ? 1 : 2, direction);
  if (g['day']) return dayOfMonth(at, Number(g['day']), direction);
  if (g['dw']) return addDays(at.iso, days[g['dw']]!);
  if (g['wd']) return nearestWeekday(at, '일월화수목금토'.indexOf(g['wd']), direction);
  return g['end'] ? year(at.y) : undefined;
}

function yearOf(g: Groups, at: Anchor | undefined, last: Edtf | undefined): number | undefined {
  if (g['y']) return Number(g['y']);
  if (g['yy'] ?? g['yyy']) return 2000 + Number(g['yy'] ?? g['yyy']);
  const word = g['yw']!;
  const base = /이듬해|그해|같은/.test(word)
    ? last && /^\d{4}/.test(last)
      ? Number(last.slice(0, 4))
      : undefined
    : at?.y;
  return base === undefined ? undefined : base + years[word]!;
}

function inYear(base: number, g: Groups): Edtf | undefined {
  if (g['m'] && g['m1']) return rangeOfMonths(base, Number(g['m1']), Number(g['m']));
  if (g['m'] && g['d']) return validDay(base, Number(g['m']), Number(g['d']));
  if (g['m']) return month(base, Number(g['m']));
  if (g['q']) return quarter(base, Number(g['q']));
  if (g['h']) return half(base, g['h'] === '상반기' ? 1 : 2);
  return year(base);
}

function rangeOfMonths(base: number, from: number, to: number): Edtf | undefined {
  if (to === from + 2 && from % 3 === 1) return quarter(base, (from + 2) / 3);
  return to > from ? interval(month(base, from), month(base, to)) : undefined;
}

function monthWordValue(g: Groups, at: Anchor | undefined, last: Edtf | undefined): Edtf | undefined {
  const word = g['mw']!;
  const same = word.startsWith('같은');
  if (same ? !/^\d{4}-(?:0|1[0-2])/.test(last ?? '') : !at) return undefined;
  const base = same ? last!.slice(0, 7) : month(at!.y, at!.m + months[word]!);
  const [yy, mm] = base.split('-').map(Number) as [number, number];
  return g['mwd'] ? validDay(yy, mm, Number(g['mwd'])) : base;
}

const rest = (match: RegExpExecArray, { text }: Context): string => text.slice(match.index + match[0].length, match.index + match[0].length + 70).split(/[.\n]\s/)[0]! + ' '; // prettier-ignore

/** 지난 looks back, 오는 ahead; otherwise a deadline or a plan in the same sentence looks ahead. */
function directionOf(match: RegExpExecArray, g: Groups, context: Context): Direction {
  const word = g['look'] ?? g['dlook'] ?? g['wlook'];
  if (word) return word === '지난' ? 'past' : 'future';
  if (/까지/.test(g['role'] ?? '')) return 'future';
  if (/예정 ?(?:일|일자|시기|시점)?[은는이가]?\s$/.test(context.text.slice(Math.max(0, match.index - 10), match.index)))
    return 'future';
  const after = rest(match, context);
  if (/밝혔|말했|전했|발표했|공시했|따르면|알려졌/.test(after.slice(0, 60)) && g['day']) return 'past';
  return ahead.test(after) && !/(?:했|였|었|았|됐|렸|졌|냈|났|갔|왔|뒀|꿨)다/.test(after) ? 'future' : 'past';
}
