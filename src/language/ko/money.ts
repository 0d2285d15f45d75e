import { evidenceAt } from '../../values/evidence.ts';
import type { Qualifier } from '../../values/money.ts';
import { currencies } from '../currencies.data.ts';
import type { MoneyMention } from '../reading.ts';
import { figure, rangeOf } from './numerals.ts';
import { limits } from './qualifiers.ts';

const codes = new Map<string, string>();
for (const { code, ko, signs } of currencies)
  for (const word of [
    ...ko,
    ...(code === 'KRW' || code === 'USD' || code === 'EUR' ? [code, ...signs.filter((s) => /^\W/.test(s))] : []),
  ])
    codes.set(word, code);
for (const [word, code] of [['미국달러', 'USD'], ['홍콩 달러', 'HKD'], ['싱가포르 달러', 'SGD'], ['일본엔', 'JPY'], ['캐나다 달러', 'CAD']] as const) codes.set(word, code); // prettier-ignore
const signs = new Map([['₩', 'KRW'], ['￦', 'KRW'], ['$', 'USD'], ['US$', 'USD'], ['€', 'EUR'], ['£', 'GBP']]); // prettier-ignore

/** Short words that are also other words (동: building, 솔: name) and so need 만, 억 or 조 before them. */
const doubtful = new Set([
  '동',
  '솔',
  '숨',
  '솜',
  '불',
  '킵',
  '짜트',
  '밧',
  '리라',
  '랜드',
  '프랑',
  '레알',
  '레우',
  '엔',
]);
const word = [...codes.keys()].toSorted((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'); // prettier-ignore
const sum = new RegExp(
  `(?<![\\d.,A-Za-z])(?<sign>US\\$|[₩￦$€£])?(?<first>${figure})(?:(?<wona>원)? ?[~∼〜～–-] ?[₩$]?(?<second>${figure}))?(?<about>여)? ?(?:(?<word>${word})(?![가-힣]{0,2}(?:생|칙|인|래|자재|료|천)))?`,
  'g',
);
/** What 억 and 조 can count besides won. */
const counters =
  /^ ?(?:명|개|건|대|회|장|권|번|톤|t\b|km|㎞|㎡|주(?![가-힣])|표|인|가구|배럴|년|토큰|파라미터|매개변수|킬로|배|%|분의|와트|바이트|GB|TB|여 ?(?:명|개|건|대))/;

/** Sums in Korean notation (224억원, 1조 2,000억 원, 1억 달러, 5천만 유로), with range, limit and 각각/씩 (each). */
export function findKoreanMoney(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(sum)) {
    const currency = currencyOf(text, match);
    const { first, second, about } = match.groups!;
    if (!currency) continue;
    const values = rangeOf(first!, second);
    if (values.max !== undefined && values.max <= values.value) continue;
    const end = match.index + match[0].trimEnd().length;
    found.push(withLimits(text, match.index, end, currency, values, about || /여/.test(first!) ? 'about' : undefined));
  }
  return found;
}

function currencyOf(text: string, match: RegExpExecArray): string | undefined {
  const { sign, first, second, word: w } = match.groups!;
  const big = /[만억조]$/.test(second ?? first!);
  if (w) return doubtful.has(w) && !big ? undefined : codes.get(w);
  if (sign) return /[만억조천]/.test(first!) ? signs.get(sign) : undefined;
  if (!/[억조]$/.test((second ?? first!).trim())) return undefined;
  return counters.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8))
    ? undefined
    : 'KRW';
}

function withLimits(
  text: string,
  start: number,
  end: number,
  currency: string,
  values: { value: number; max?: number },
  about: Qualifier | undefined,
): MoneyMention {
  const around = limits(text, start, end);
  const qualifier = around.qualifier ?? about;
  const each = /^ ?씩/.test(text.slice(around.end, around.end + 2)) || (/각각 ?$/.test(text.slice(Math.max(0, around.start - 3), around.start)) && !/^(?:을|를|과|와|,|·)? ?[,·\d]/.test(text.slice(around.end, around.end + 3))); // prettier-ignore
  return {
    kind: 'money',
    ...evidenceAt(text, around.start, around.end),
    value: {
      value: values.value,
      currency,
      ...(qualifier && { qualifier }),
      ...(values.max !== undefined && { max: values.max }),
    },
    ...(each && { each }),
  };
}
