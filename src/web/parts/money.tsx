import type { TieRow } from '../../answers/schemas.ts';
import type { Language } from '../../values/document.ts';
import type { Qualifier } from '../../values/money.ts';
import { usePreferences } from '../preferences.tsx';
import { edtfWords } from '../text/edtf-words.ts';
import { countWords, moneyWords, qualified } from '../text/money-words.ts';

/** A sum with its conversions, as rows carry it. */
export type StatedMoney = NonNullable<TieRow['amount']>;
type Conversion = StatedMoney['conversions'][number];

/** A sum in its own currency, in words. */
export function Money({ money }: { readonly money: Omit<StatedMoney, 'conversions'> }) {
  const { language } = usePreferences();
  return <span className="figure">{moneyWords(money, language)}</span>;
}

/** A sum in one currency for a column: as stated where that is its own currency, else marked as converted. */
export function MoneyIn({ money, currency }: { readonly money: StatedMoney; readonly currency: string }) {
  const { language, text } = usePreferences();
  // The column of stated amounts has its qualifier; a second "about" would only take room.
  if (money.currency === currency) return <Money money={{ ...money, qualifier: undefined }} />;
  const conversion = money.conversions.find((c) => c.currency === currency);
  if (!conversion) return null;
  return (
    <span className="figure converted" title={conversionNote(conversion, money.currency, text.tie, language)}>
      {conversionWords(conversion, language)}
    </span>
  );
}

/** A conversion in full: the sum, the rate, its day and its source. */
export function ConversionLine({ conversion, from }: { readonly conversion: Conversion; readonly from: string }) {
  const { language, text } = usePreferences();
  return (
    <span className="conversion">
      <span className="figure">{conversionWords(conversion, language)}</span>{' '}
      <span className="note">{conversionNote(conversion, from, text.tie, language)}</span>
    </span>
  );
}

const conversionWords = (conversion: Conversion, language: Language): string =>
  `≈ ${moneyWords({ ...conversion, approximate: true }, language)}`;

interface ConversionTexts {
  readonly conversion: (rate: string, day: string, source: string) => string;
  readonly rateOf: (rate: string, to: string, from: string) => string;
  readonly approximate: string;
}

/** Rates are told the way round that is above one: "1,293 KRW to 1 USD", never "0.00077 USD to 1 KRW". */
function conversionNote(
  { rate, rateDate, source, currency, approximate }: Conversion,
  from: string,
  text: ConversionTexts,
  language: Language,
): string {
  const told =
    rate >= 1 ? text.rateOf(rateWords(rate), currency, from) : text.rateOf(rateWords(1 / rate), from, currency);
  const note = text.conversion(told, edtfWords(rateDate, language), source);
  return approximate ? `${note} (${text.approximate})` : note;
}

const rateWords = (rate: number): string => rate.toLocaleString('en', { maximumSignificantDigits: 5 });

/** A figure of a target or metric: per cent, money, a count or a multiple. */
export interface FigureToTell {
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: string;
  readonly max?: number;
}

/** A figure with its unit in words. */
export function figureWords({ value, unit, qualifier, max }: FigureToTell, language: Language): string {
  if (/^[A-Z]{3}$/.test(unit))
    return moneyWords({ value, currency: unit, max, qualifier: qualifier as Qualifier }, language);
  const end = unit === 'percent' ? '%' : unit === 'multiple' ? '×' : '';
  const number = (n: number): string => (end ? n.toLocaleString(language) : countWords(n, language));
  const words = max === undefined ? `${number(value)}${end}` : `${number(value)}–${number(max)}${end}`;
  return qualified(words, qualifier, language);
}
