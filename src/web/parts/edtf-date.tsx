import { usePreferences } from '../preferences.tsx';
import { edtfWords } from '../text/edtf-words.ts';

/** A date as far as it is known, in words of the reader's language; the EDTF form stands in its tooltip. */
export function EdtfDate({ date }: { readonly date: string }) {
  const { language } = usePreferences();
  return (
    <time className="date" dateTime={/^\d{4}(-(0\d|1[012])(-\d\d)?)?$/.test(date) ? date : undefined} title={date}>
      {edtfWords(date, language)}
    </time>
  );
}
