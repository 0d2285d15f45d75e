import type { TieRow } from '../../answers/schemas.ts';
import type { Language } from '../../values/document.ts';
import type { Text } from '../preferences.tsx';
import { usePreferences } from '../preferences.tsx';
import { edtfWords } from '../text/edtf-words.ts';
import { moneyWords } from '../text/money-words.ts';
import type { ChoiceName } from '../text/terms.ts';
import { themeName } from '../vocabulary.ts';
import type { FigureToTell } from './money.tsx';
import { figureWords } from './money.tsx';
import { partyName } from './parties.tsx';

interface Told {
  readonly language: Language;
  readonly text: Text;
  readonly parties: TieRow['parties'];
}

interface FieldValueProps {
  readonly kind: string;
  readonly value: unknown;
  /** Organisations of the tie, for their names in the reader's language. */
  readonly parties: TieRow['parties'];
}

/** A value of a field in words, by the kind of the field (`FieldKind` of the claims). */
export function FieldValue({ kind, value, parties }: FieldValueProps) {
  const { language, text } = usePreferences();
  return <span className="field-value">{valueWords(kind, value, { language, text, parties })}</span>;
}

function valueWords(kind: string, value: unknown, told: Told): string {
  const { language, text } = told;
  if (Array.isArray(value)) return value.map((v) => valueWords(kind, v, told)).join(text.listSeparator);
  switch (kind) {
    case 'money':
      return moneyWords(value as Parameters<typeof moneyWords>[0], language);
    case 'percent':
      return figureWords({ value: value as number, unit: 'percent' }, language);
    case 'count':
      return (value as number).toLocaleString(language);
    case 'quantity':
      return figureWords(value as FigureToTell, language);
    case 'date':
      return edtfWords(value as string, language);
    case 'choice':
      return text.choices[value as ChoiceName] ?? String(value);
    case 'themes':
      return themeName(value as string, language);
    case 'change':
      return changeWords(value as ChangeToTell, language);
    case 'baseline':
      return baselineWords(value as BaselineToTell, language);
    default:
      return nameOrText(value, told);
  }
}

function nameOrText(value: unknown, { parties, language }: Told): string {
  if (typeof value !== 'object' || value === null || !('name' in value)) return String(value);
  const party = 'id' in value ? parties.find((p) => p.id === value.id) : undefined;
  return party ? partyName(party, language) : String(value.name);
}

interface ChangeToTell {
  readonly factor?: number;
  readonly percent?: number;
  readonly qualifier?: string;
  readonly against?: string;
}

function changeWords({ factor, percent, qualifier, against }: ChangeToTell, language: Language): string {
  const figure =
    factor === undefined
      ? { value: percent ?? 0, unit: 'percent', qualifier }
      : { value: factor, unit: 'multiple', qualifier };
  const words = figureWords(figure, language);
  return against === undefined ? words : `${words} (${edtfWords(against, language)})`;
}

interface BaselineToTell {
  readonly value: FigureToTell;
  readonly at?: string;
}

function baselineWords({ value, at }: BaselineToTell, language: Language): string {
  const words = figureWords(value, language);
  return at === undefined ? words : `${words} (${edtfWords(at, language)})`;
}
