const ones = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];
const teens = ['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const words = new Map<string, number>([
  ...[...ones, ...teens].map((w, i) => [w, i + 1] as const),
  ...tens.map((w, i) => [w, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
]);

const scales = new Map<string, number>([
  ['k', 1e3], ['thousand', 1e3], ['lakh', 1e5],
  ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['mm', 1e6], ['mio', 1e6], ['million', 1e6], ['crore', 1e7],
  ['b', 1e9], ['bn', 1e9], ['bln', 1e9], ['billion', 1e9],
  ['t', 1e12], ['tn', 1e12], ['trn', 1e12], ['tln', 1e12], ['trillion', 1e12],
]); // prettier-ignore

const small = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(0, 9).join('|')}))?|${[...ones, ...teens].toReversed().join('|')})`;

/** Figures in digits, with or without thousands commas; bounded so that endless digits cost nothing. */
export const digits = String.raw`(?:\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?)(?![\d]|,\d{3}(?!\d))`;
/** Figures in words: "twelve", "twenty-five", "two hundred", "two and a half". */
export const spelled = `(?:(?:an?|${small}) hundred(?: and ${small})?|${small}(?: and a half| and a quarter)?)`;
/** Scale words and their short forms. */
export const scale =
  '(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|MILLION|BILLION|TRILLION|crore|lakh|mln|bln|trn|tln|mio|mn|[Bb]n|BN|[Tt]n|MM|[kmbtKMBT])(?![A-Za-z])';
const fraction = '(?:half an?|(?:a|one) quarter of an?|three[- ]quarters of an?|a third of an?)';
/** A number with its scale: "1.2 billion", "15bn", "half a billion", "a million"; without one: "250", "seven". */
export const amount = `(?:${digits}[ -]?${scale}|(?:${spelled}|${fraction}|an?)[ -](?:hundred )?(?:thousand|million|billion|trillion|crore|lakh)(?![A-Za-z])|${digits}|${spelled})`;

const fractions = new Map([['half', 0.5], ['quarter', 0.25], ['three quarters', 0.75], ['third', 1 / 3]]); // prettier-ignore

/** Scale of the words at the end of a figure ("million" → 1,000,000); 1 where there is none. */
export function scaleOf(text: string): number {
  const word = /([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return scales.get(word) ?? scales.get(word.replace(/s$/, '')) ?? 1;
}

/** The number before the scale: 1.2 of "1.2 billion", 0.5 of "half a billion"; NaN where no number stands. */
export function figureOf(text: string): number {
  const digit = /^[\d,]+(?:\.\d+)?/.exec(text);
  if (digit) return Number(digit[0].replaceAll(',', ''));
  const lower = text.toLowerCase().replaceAll('-', ' ');
  const part = /^(?:(?:a|one) )?(half|quarter|third|three quarters)(?: of)? an?\b/.exec(lower);
  if (part) return fractions.get(part[1]!)!;
  return spelledFigure(lower.split(' '));
}

function spelledFigure(tokens: readonly string[]): number {
  let sum = 0;
  let seen = false;
  for (const [i, token] of tokens.entries()) {
    if (token === 'hundred') sum = (sum || 1) * 100;
    else if (token === 'half') sum += 0.5 - (tokens[i - 1] === 'a' ? 1 : 0);
    else if (token === 'quarter') sum += 0.25 - (tokens[i - 1] === 'a' ? 1 : 0);
    else if (words.has(token)) sum += words.get(token)!;
    else continue;
    seen = true;
  }
  return seen ? sum : Number.NaN;
}

/** Value in whole units; digits are scaled without binary dust (1.1 billion is 1,100,000,000). */
export function amountValue(text: string): number {
  return scaled(figureOf(text), scaleOf(text));
}

/** A figure times its scale, rounded to a ten-thousandth. */
export function scaled(figure: number, by: number): number {
  return Math.round(figure * by * 1e4) / 1e4;
}

/** Lower and upper figure of a range; where only the upper has a scale ("10-15 billion") both have it. */
export function rangeValues(first: string, second: string | undefined): { value: number; max?: number } {
  if (second === undefined) return { value: amountValue(first) };
  const by = scaleOf(first) === 1 ? scaleOf(second) : scaleOf(first);
  return { value: scaled(figureOf(first), by), max: amountValue(second) };
}
