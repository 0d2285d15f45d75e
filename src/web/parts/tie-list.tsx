import { Link } from '@tanstack/react-router';
import type { TieRow } from '../../answers/schemas.ts';
import { usePreferences } from '../preferences.tsx';
import { typeName } from '../vocabulary.ts';
import { Amount } from './amount.tsx';
import { ConflictMark } from './conflict.tsx';
import { TieDate } from './tie-date.tsx';
import { Parties } from './parties.tsx';
import { Status } from './status.tsx';

/** Ties as a short list, one line each where there is room. */
export function TieList({ rows }: { readonly rows: readonly TieRow[] }) {
  return (
    <ul className="tie-list">
      {rows.map((row) => (
        <li key={row.id}>
          <TieCard row={row} />
        </li>
      ))}
    </ul>
  );
}

/** One tie as a card: who, how much, when, how sure. The whole card leads to the tie. */
export function TieCard({ row }: { readonly row: TieRow }) {
  const { language, text } = usePreferences();
  return (
    <article className="tie-card">
      <p className="tie-card-top">
        <Link to="/ties/$id" params={{ id: row.id }} className="stretched" data-row>
          <Parties row={row} />
        </Link>
        <Amount row={row} />
      </p>
      <p className="tie-card-facts">
        <TieDate row={row} />
        <span>{typeName(row.type, language)}</span>
        {row.status ? <Status status={row.status} /> : null}
        <span>{text.table.sourcesTold(row.sources)}</span>
        <ConflictMark conflicts={row.conflicts} />
      </p>
    </article>
  );
}
