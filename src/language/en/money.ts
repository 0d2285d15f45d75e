import { evidenceAt } from '../../values/evidence.ts';
import type { Money } from '../../values/money.ts';
import { currencies } from '../currencies.data.ts';
import type { MoneyMention } from '../reading.ts';
import { amount, digits, rangeValues, scale, scaleOf } from './numerals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';

/** Signs that several currencies share, with the one that business news means by them; ISO 4217. */
const sharedSigns = {
  $: 'USD',
  '¥': 'JPY',
  '￥': 'JPY',
  'Rs.': 'INR',
  Rs: 'INR',
  '＄': 'USD',
  U$: 'USD',
  Won: 'KRW',
} as const;
/** Signs too short to trust or that are also words. */
const badSigns = new Set(['K', 'R', 'S/', 'Fr.', 'COP', 'SAR', 'QAR', 'PEN', '元', '円', '人民币']);
/** Words that are also other words ("real", "sum") and so need a scale before them. */
const doubtful = new Set([
  'real',
  'reais',
  'sol',
  'soles',
  'sum',
  'som',
  'rand',
  'leu',
  'lei',
  'pound',
  'pounds',
  'dong',
  'lira',
  'franc',
  'crown',
  'kip',
  'sterling',
]);

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const longestFirst = (list: Iterable<string>): string => [...list].toSorted((a, b) => b.length - a.length).map(escape).join('|'); // prettier-ignore

const signs = new Map<string, string>(Object.entries(sharedSigns));
const words = new Map<string, string>();
for (const { code, en, signs: own } of currencies) {
  for (const sign of [...own, code]) if (!badSigns.has(sign)) signs.set(sign, code);
  for (const word of [...en, code, `${code.slice(0, 2)} ${en[0]}`]) words.set(word.toLowerCase(), code);
  for (const word of en) words.set(`${word}s`.toLowerCase(), code);
}
for (const [word, code] of [['us dollar', 'USD'], ['u.s. dollar', 'USD'], ['american dollar', 'USD'], ['singaporean dollar', 'SGD'], ['us$', 'USD'], ['swiss franc', 'CHF'], ['japanese yen', 'JPY'], ['chinese yuan', 'CNY'], ['pounds sterling', 'GBP'], ['british pound', 'GBP'], ['indian rupee', 'INR'], ['rmb', 'CNY']] as const) {
  words.set(word, code);
  words.set(`${word}s`, code);
} // prettier-ignore

const figure = `(?:${digits}(?:[ -]?${scale})?)`;
const sign = `(?:${longestFirst(signs.keys())})`;
const between = '(?: ?[-–—~∼] ?| to | and )';
const prefixed = new RegExp(
  `(?<![A-Za-z\\d$€£₩])(?<sign>${sign}) ?(?<first>${figure})(?:(?<sep>${between})(?:${sign} ?)?(?<second>${figure}))?(?: ?(?<word>dollars|won)\\b)?`,
  'g',
);
const suffixed = new RegExp(
  `(?<![\\w$€£¥₩.,])(?<first>${amount})(?:(?<sep>${between})(?<second>${amount}))?[ -](?<word>${longestFirst(words.keys())})(?![A-Za-z])`,
  'gi',
);

/** Sums in English notation: "$1.2 billion", "22.4 billion won", "CHF 330m", "twelve million euros", with range and limit. */
export function findEnglishMoney(text: string): MoneyMention[] {
  const yuan = /yuan|renminbi|RMB|위안/.test(text);
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(prefixed)) {
    const code = signs.get(match.groups!['sign']!)!;
    const mention = toMention(
      text,
      match,
      yuan && code === 'JPY' && /[¥￥]/.test(match[0]) ? 'CNY' : code,
      match.groups!['sign']!,
    );
    if (!mention || !signStands(match)) continue;
    found.push(mention);
    const { second, sep } = match.groups!;
    if (second === undefined || mention.value.max !== undefined) continue;
    const start = match.index + match[0].indexOf(sep!) + sep!.length;
    const end = match.index + match[0].lastIndexOf(second) + second.length;
    found.push(withLimits(text, start, end, code, rangeValues(second, undefined)));
  }
  for (const match of text.matchAll(suffixed)) {
    const word = match.groups!['word']!.toLowerCase();
    const hasScale = scaleOf(match.groups!['second'] ?? match.groups!['first']!) > 1;
    if (!hasScale && (doubtful.has(word) || !/\d/.test(match[0]))) continue;
    const mention = toMention(text, match, words.get(word)!, '');
    if (mention) found.push(mention);
  }
  return found;
}

/** "W30 billion" is won, "W3" a model: a letter sign needs a scale or at least a thousand. */
function signStands(match: RegExpExecArray): boolean {
  const { sign: s, first, second } = match.groups!;
  return (
    !/^(?:W|Won|RM|Rp|Rs|PHP|Php)$/.test(s!) ||
    scaleOf(second ?? first!) > 1 ||
    /\d{3}/.test(first!) ||
    s === 'RM' ||
    s === 'Rs'
  );
}

function toMention(text: string, match: RegExpExecArray, currency: string, signText: string): MoneyMention | undefined {
  const { first, second, sep } = match.groups!;
  const isRange = second !== undefined && rangeStands(text, match.index, sep!);
  if (second !== undefined && !isRange && !signText) return lastOnly(text, match, currency);
  const values = rangeValues(first!, isRange ? second : undefined);
  if (!Number.isFinite(values.value) || (values.max !== undefined && values.max < values.value)) return undefined;
  let end = match.index + match[0].length;
  if (second !== undefined && !isRange) end = match.index + match[0].indexOf(first!) + first!.length;
  return withLimits(text, match.index, end, currency, values);
}

/** In "from 2 billion to 5 billion won" and "10 and 20 million won" only the last figure carries the currency for sure. */
function lastOnly(text: string, match: RegExpExecArray, currency: string): MoneyMention | undefined {
  const start = match.index + match[0].lastIndexOf(match.groups!['second']!);
  return withLimits(
    text,
    start,
    match.index + match[0].length,
    currency,
    rangeValues(match.groups!['second']!, undefined),
  );
}

/** "$10m to $15m" is a range unless something went "from" one "to" the other; "and" makes one only after "between". */
function rangeStands(text: string, start: number, sep: string): boolean {
  const before = text.slice(Math.max(0, start - 9), start);
  if (sep.includes('and')) return /\bbetween $/i.test(before);
  return !sep.includes('to') || !/\bfrom $/i.test(before);
}

function withLimits(
  text: string,
  start: number,
  end: number,
  currency: string,
  values: { value: number; max?: number },
): MoneyMention {
  const before = qualifierBefore(text, /between $/i.test(text.slice(start - 8, start)) ? start - 8 : start);
  const after = qualifierAfter(text, end);
  const qualifier = before.qualifier ?? after.qualifier;
  const value: Money = {
    value: values.value,
    currency,
    ...(qualifier && { qualifier }),
    ...(values.max !== undefined && { max: values.max }),
  };
  const each = /^,? (?:each|apiece)\b/i.test(text.slice(after.end, after.end + 9));
  return { kind: 'money', ...evidenceAt(text, before.start, after.end), value, ...(each && { each }) };
}
