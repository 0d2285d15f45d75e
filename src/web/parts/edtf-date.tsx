import { usePreferences } from '../preferences.tsx';
import { edtfWords } from '../text/edtf-words.ts';

interface EdtfDateProps {
  readonly date: string;
  /** The date is a deadline: "by 2028". */
  readonly isDeadline?: boolean;
}

/** A date as far as it is known, in words of the reader's language; the EDTF form stands in its tooltip. */
export function EdtfDate({ date, isDeadline = false }: EdtfDateProps) {
  const { language, text } = usePreferences();
  const words = edtfWords(date, language);
  return (
    <time className="date" dateTime={/^\d{4}(-(0\d|1[012])(-\d\d)?)?$/.test(date) ? date : undefined} title={date}>
      {isDeadline ? text.byDate(words) : words}
    </time>
  );
}
