import { Link } from '@tanstack/react-router';
import type { TieRow } from '../../../answers/schemas.ts';
import type { Reply } from '../../client.ts';
import { TieCard } from '../../parts/tie-list.tsx';
import { usePreferences } from '../../preferences.tsx';
import type { FieldName } from '../../text/terms.ts';
import type { Mark } from './document-text.tsx';

interface MarginProps {
  readonly answer: Reply<'document'>;
  readonly active: string | undefined;
  readonly setActive: (tieId: string | undefined) => void;
}

/** What was read from the document, each with the ways to its words. */
export function Margin({ answer, active, setActive }: MarginProps) {
  const { text } = usePreferences();
  return (
    <aside className="page-side margin">
      <h2>{text.document.claims}</h2>
      {answer.ties.length === 0 ? <p className="note">{text.document.claimsNone}</p> : null}
      <ul className="tie-list">
        {inOrderOfText(answer).map((row) => (
          <li
            key={row.id}
            id={`tie-${row.id}`}
            data-lit={row.id === active || undefined}
            onMouseEnter={() => setActive(row.id)}
            onMouseLeave={() => setActive(undefined)}
            onFocus={() => setActive(row.id)}
          >
            <TieCard row={row} />
            <Places marks={answer.marks.filter((mark) => mark.tieId === row.id)} answer={answer} />
          </li>
        ))}
      </ul>
      <Quarantine quarantine={answer.quarantine} language={answer.source.language} />
    </aside>
  );
}

function inOrderOfText({ ties, marks }: Reply<'document'>): TieRow[] {
  const first = (row: TieRow): number => Math.min(...marks.filter((m) => m.tieId === row.id).map((m) => m.start));
  return ties.toSorted((a, b) => first(a) - first(b));
}

/** The words of each field of a tie, leading to their place in the text. */
function Places({ marks, answer }: { readonly marks: readonly Mark[]; readonly answer: Reply<'document'> }) {
  const { text } = usePreferences();
  const spans = [...new Map(marks.map((mark) => [`${mark.start} ${mark.end}`, mark])).values()];
  const fieldsAt = (at: Mark): string[] => {
    const fields = marks.filter((mark) => mark.start === at.start && mark.end === at.end).map((mark) => mark.field);
    return [...new Set(fields)].map((field) => text.fields[field as FieldName] ?? field);
  };
  return (
    <ul className="places">
      {spans
        .toSorted((a, b) => a.start - b.start)
        .map((mark) => (
          <li key={`${mark.start} ${mark.end}`}>
            <span className="note">{fieldsAt(mark).join(text.listSeparator)}</span>{' '}
            <Link
              to="/documents/$id"
              params={{ id: answer.source.documentId }}
              hash={`at=${mark.start}-${mark.end}`}
              resetScroll={false}
              lang={answer.source.language}
            >
              {wordsOf(mark, answer)}
            </Link>
          </li>
        ))}
    </ul>
  );
}

function wordsOf(mark: Mark, { passages }: Reply<'document'>): string {
  const passage = passages.find((p) => p.start <= mark.start && mark.end <= p.start + p.text.length);
  return passage ? passage.text.slice(mark.start - passage.start, mark.end - passage.start) : '…';
}

interface QuarantineProps {
  readonly quarantine: Reply<'document'>['quarantine'];
  readonly language: string;
}

function Quarantine({ quarantine, language }: QuarantineProps) {
  const { text } = usePreferences();
  if (quarantine.length === 0) return null;
  return (
    <details className="quarantine">
      <summary>
        {text.document.quarantine} <span className="figure">{quarantine.length}</span>
      </summary>
      <p className="note">{text.document.quarantineNote}</p>
      <ul>
        {quarantine.map((draft) => (
          <li key={`${draft.rule} ${draft.quote}`}>
            <q lang={language}>{draft.quote}</q>
            <code>{draft.rule}</code>
            <span className="note">{draft.reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
