import type { DateMention, MoneyMention, Sentence } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Money } from '../../values/money.ts';
import type { ClaimValues } from '../types.ts';

/** Name of a round as claims give it. */
export type Round = NonNullable<ClaimValues<'investment'>['round']>;

/** Names of rounds in Korean news, the more special first: 프리A before 시리즈A, 프리IPO before IPO. */
const rounds: readonly (readonly [RegExp, Round])[] = [
  [/프리 ?시드|pre-?seed/i, 'pre-seed'],
  [/프리 ?(?:시리즈 ?)?-?A(?![a-z])|pre-?(?:series )?A\b/i, 'pre-a'],
  [/프리 ?IPO|pre-?IPO|상장 전 (?:지분 )?투자/i, 'pre-ipo'],
  [/시드(?!니|볼)|\bseed\b/i, 'seed'],
  [/(?:시리즈|Series) ?-?(?<letter>[A-H])(?![a-z])/i, 'series-a'],
  [/브[릿리]지/, 'bridge'],
  [/전환사채|컨버터블|\bCB\b|신주인수권부사채|\bBW\b|교환사채|조건부지분|\bSAFE\b/, 'convertible'],
  [/전략적 ?투자|\(SI\)|\bSI\b 투자/, 'strategic'],
  [/벤처 ?대출|차입|대출|신디케이트론/, 'debt'],
  [/기업공개|\bIPO\b|공모/, 'ipo'],
];

/** The first round named in a stretch of a sentence (offsets of the document), with its words. */
export function roundIn(sentence: Sentence, start: number, end: number): Read<Round> | undefined {
  const text = withoutNames(sentence).slice(start - sentence.start, end - sentence.start);
  for (const [pattern, round] of rounds) {
    const match = pattern.exec(text);
    if (!match) continue;
    const letter = match.groups?.['letter'];
    const value = letter ? (`series-${letter.toLowerCase()}` as Round) : round;
    return read(value, { start: start + match.index, end: start + match.index + match[0].length, quote: match[0] });
  }
  return undefined;
}

/** The text of a sentence with names written over: 스톤브릿지벤처스 is no bridge round. */
function withoutNames({ text, start, mentions }: Sentence): string {
  let out = text;
  for (const m of mentions)
    if (m.kind === 'name') out = out.slice(0, m.start - start) + '□'.repeat(m.end - m.start) + out.slice(m.end - start);
  return out;
}

/** A mention as evidence. */
export const wordsOf = ({ start, end, quote }: Evidence): Evidence => ({ start, end, quote });

/** A sum with its words and, where told, the same sum in a second currency. */
export function amountOf(money: MoneyMention): { amount: Read<Money>; amountAlternate?: Read<Money> } {
  const amount = read(money.value, wordsOf(money));
  return money.alternate
    ? { amount, amountAlternate: read(money.alternate.value, money.alternate.evidence) }
    : { amount };
}

/** A date with its words. */
export const dateRead = (date: DateMention): Read<string> => read(date.value, wordsOf(date));

/** Words right after a money mention that make it a value put on a company, or right before it. */
const worth = /(?:기업 ?가치|기업 ?가격|몸값|밸류(?:에이션)?|시가총액)[^,.]{0,16}$/;
const worthAfter = /^(?:원)?(?:의|으로)?\s?(?:기업 ?가치|몸값|밸류)/;

/** Whether a sum is the value put on a company: 기업가치 500억원, 몸값은 약 1,200억원. */
export function isValuation(money: MoneyMention, sentence: Sentence): boolean {
  const before = sentence.text.slice(Math.max(0, money.start - sentence.start - 24), money.start - sentence.start);
  const after = sentence.text.slice(money.end - sentence.start, money.end - sentence.start + 14);
  return worth.test(before) || worthAfter.test(after);
}
