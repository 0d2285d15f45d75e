import type { Language } from '../../values/document.ts';
import type { Money, Qualifier } from '../../values/money.ts';

/** Money of an answer; `approximate` is set for conversions, which get three digits that count, since a rate gives no more. */
export interface MoneyToTell extends Pick<Money, 'value' | 'currency' | 'max'> {
  readonly qualifier?: Qualifier;
  readonly approximate?: boolean;
}

const englishSigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const englishNames: Readonly<Record<string, string>> = { KRW: 'won', CNY: 'yuan' };
const koreanNames: Readonly<Record<string, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  GBP: '파운드',
  CNY: '위안',
  SGD: '싱가포르달러',
  INR: '루피',
  CHF: '스위스프랑',
};

/** A sum in words as news of that language writes it: "22.4bn won", "$75.8m"; "224억 원", "7,580만 달러". */
export function moneyWords(money: MoneyToTell, language: Language): string {
  return language === 'ko' ? koreanMoney(money) : englishMoney(money);
}

/** A plain number in compact words: "1.2m", "120만". */
export function countWords(value: number, language: Language): string {
  return language === 'ko' ? koreanNumber(value) : englishNumber(value);
}

/** A qualifier put around words of its language: "about 50bn won", "500억 원 이상". */
export function qualified(words: string, qualifier: string | undefined, language: Language): string {
  const around = qualifier === undefined ? undefined : qualifiers[language][qualifier];
  return around ? around(words) : words;
}

const qualifiers: Readonly<Record<Language, Readonly<Record<string, (words: string) => string>>>> = {
  en: {
    about: (w) => `about ${w}`,
    over: (w) => `over ${w}`,
    under: (w) => `under ${w}`,
    'up-to': (w) => `up to ${w}`,
  },
  // 약 about, 초과 over, 미만 under, 최대 at most.
  ko: { about: (w) => `약 ${w}`, over: (w) => `${w} 초과`, under: (w) => `${w} 미만`, 'up-to': (w) => `최대 ${w}` },
};

function englishMoney({ value, currency, max, qualifier, approximate }: MoneyToTell): string {
  const number = (n: number): string => englishNumber(approximate ? threeDigits(n) : n);
  const range = max === undefined ? number(value) : `${number(value)}–${number(max)}`;
  const sign = englishSigns[currency];
  const name = englishNames[currency];
  const words = sign ? `${sign}${range}` : name ? `${range} ${name}` : `${currency} ${range}`;
  return qualified(words, qualifier, 'en');
}

function koreanMoney({ value, currency, max, qualifier, approximate }: MoneyToTell): string {
  const number = (n: number): string => koreanNumber(approximate ? threeDigits(n) : n);
  const range = max === undefined ? number(value) : `${number(value)}~${number(max)}`;
  return qualified(`${range} ${koreanNames[currency] ?? currency}`, qualifier, 'ko');
}

const steps = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

function englishNumber(value: number): string {
  const step = steps.find(([size]) => Math.abs(value) >= size);
  if (!step) return value.toLocaleString('en', { maximumFractionDigits: 2 });
  return `${(value / step[0]).toLocaleString('en', { maximumFractionDigits: 3 })}${step[1]}`;
}

/** Korean counts in steps of ten thousand: 만 10⁴, 억 10⁸, 조 10¹². */
function koreanNumber(value: number): string {
  const sign = value < 0 ? '-' : '';
  const whole = Math.abs(value);
  if (whole < 1e4) return sign + whole.toLocaleString('ko', { maximumFractionDigits: 2 });
  const parts = [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ] as const;
  let rest = Math.round(whole / 1e4) * 1e4;
  const told: string[] = [];
  for (const [size, name] of parts) {
    const n = Math.floor(rest / size);
    rest -= n * size;
    if (n > 0) told.push(`${n.toLocaleString('ko')}${name}`);
  }
  return sign + told.join(' ');
}

const threeDigits = (n: number): number => Number(n.toPrecision(3));
