import type { Coverage } from '../../answers/schemas.ts';
import type { Language } from '../../values/document.ts';
import { usePreferences } from '../preferences.tsx';
import { edtfWords } from '../text/edtf-words.ts';

/** What an answer rests on: documents, their languages and days, what could not be read, and the day it is asked for. */
export function CoverageLine({ coverage, asOf }: { readonly coverage: Coverage; readonly asOf: string }) {
  const { language, text } = usePreferences();
  const { about } = text;
  const languages = Object.entries(coverage.languages).map(
    ([code, n]) => about.languages[code as Language]?.(n) ?? `${code} ${n}`,
  );
  const period =
    coverage.from && coverage.to
      ? about.published(edtfWords(coverage.from, language), edtfWords(coverage.to, language))
      : undefined;
  const told = [
    `${about.documents(coverage.documents)}${languages.length > 0 ? ` (${languages.join(text.listSeparator)})` : ''}`,
    period,
    coverage.unread > 0 ? about.unread(coverage.unread) : undefined,
    // An empty ledger rests on nothing and has no day.
    asOf ? about.asOf(edtfWords(asOf, language)) : undefined,
    about.rates,
  ];
  return (
    <footer className="coverage">
      {told.filter(Boolean).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </footer>
  );
}
