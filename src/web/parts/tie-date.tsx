import type { TieRow } from '../../answers/schemas.ts';
import { usePreferences } from '../preferences.tsx';
import { edtfWords } from '../text/edtf-words.ts';
import { EdtfDate } from './edtf-date.tsx';

/** When a tie happened; of a target, by when it is to be reached. Where no source says when, the month in which it was first told stands in brackets, since rows are sorted by it. */
export function TieDate({ row }: { readonly row: TieRow }) {
  const { language, text } = usePreferences();
  if (row.date) return <EdtfDate date={row.date} isDeadline={row.type === 'target' && !row.date.includes('/')} />;
  if (!row.firstPublished) return null;
  const day = edtfWords(row.firstPublished, language);
  const month = edtfWords(row.firstPublished.slice(0, 7), language);
  return (
    <span className="date told-on" title={text.toldOnHint(day)}>
      {text.toldOn(month)}
    </span>
  );
}
