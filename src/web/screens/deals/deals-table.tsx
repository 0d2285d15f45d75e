import type { ColumnDef, Header } from '@tanstack/react-table';
import { flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { TieRow } from '../../../answers/schemas.ts';
import { Amount } from '../../parts/amount.tsx';
import { ConflictMark } from '../../parts/conflict.tsx';
import { TieDate } from '../../parts/tie-date.tsx';
import { MoneyIn } from '../../parts/money.tsx';
import { Parties } from '../../parts/parties.tsx';
import { Status } from '../../parts/status.tsx';
import type { Text } from '../../preferences.tsx';
import { usePreferences } from '../../preferences.tsx';
import { shownThemes, themeName, typeName } from '../../vocabulary.ts';
import type { DealsSearch, SortName } from './search.ts';
import { sorts } from './search.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

interface DealsTableProps {
  readonly rows: readonly TieRow[];
  readonly total: number;
  readonly more: (() => unknown) | undefined;
  readonly search: DealsSearch;
  readonly change: (changes: DealsSearch) => void;
}

/** Height of a row, pixels; the same stands in deals.css. */
const rowHeight = 34;

/** Rows as a table: sorted by the server, drawn only where in sight. */
export function DealsTable({ rows, total, more, search, change }: DealsTableProps) {
  const { language, text } = usePreferences();
  const columns = useMemo(() => columnsOf(text, language), [text, language]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useReactTable({
    data,
    columns,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    getRowId: (row) => row.id,
  });
  const { list, items, above, below } = useRowsInSight<HTMLTableSectionElement>({
    count: rows.length,
    height: rowHeight,
    more,
  });
  const drawn = table.getRowModel().rows;
  return (
    <table className="deals-table" aria-rowcount={total + 1}>
      <caption className="unseen">{text.table.caption}</caption>
      <thead>
        <tr>
          {table.getFlatHeaders().map((header) => (
            <Heading key={header.id} header={header} search={search} change={change} />
          ))}
        </tr>
      </thead>
      <tbody ref={list}>
        <Space height={above} />
        {items.map(({ index }) => {
          const row = drawn[index]!;
          return (
            <tr key={row.id} aria-rowindex={index + 2} data-status={row.original.status}>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id}>
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </td>
              ))}
            </tr>
          );
        })}
        <Space height={below} />
      </tbody>
    </table>
  );
}

/** Room of the rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true" className="space">
      <td colSpan={9} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
}

function columnsOf(text: Text, language: Parameters<typeof typeName>[1]): ColumnDef<TieRow>[] {
  const column = (id: keyof Text['table'] & string, cell: (row: TieRow) => ReactNode): ColumnDef<TieRow> => ({
    id,
    header: () => text.table[id] as string,
    cell: ({ row }) => cell(row.original),
  });
  return [
    column('date', (row) => <TieDate row={row} />),
    column('type', (row) => typeName(row.type, language)),
    column('name', (row) => (
      <NameCell
        row={row}
        themes={shownThemes(row.themes)
          .map((id) => themeName(id, language))
          .join(text.listSeparator)}
      />
    )),
    column('amount', (row) => <Amount row={row} />),
    column('usd', (row) => (row.amount ? <MoneyIn money={row.amount} currency="USD" /> : null)),
    column('krw', (row) => (row.amount ? <MoneyIn money={row.amount} currency="KRW" /> : null)),
    column('status', (row) => (row.status ? <Status status={row.status} /> : null)),
    column('sources', (row) => row.sources),
    column('conflicts', (row) => <ConflictMark conflicts={row.conflicts} />),
  ];
}

function NameCell({ row, themes }: { readonly row: TieRow; readonly themes: string }) {
  return (
    <>
      <Link to="/ties/$id" params={{ id: row.id }} className="stretched" data-row>
        <Parties row={row} />
      </Link>
      {themes ? <span className="row-themes">{themes}</span> : null}
    </>
  );
}

interface HeadingProps {
  readonly header: Header<TieRow, unknown>;
  readonly search: DealsSearch;
  readonly change: (changes: DealsSearch) => void;
}

function Heading({ header, search, change }: HeadingProps) {
  const name = sorts.find((sort): sort is SortName => sort === header.id);
  const words = flexRender(header.column.columnDef.header, header.getContext());
  if (!name) {
    return (
      <th scope="col" data-column={header.id}>
        {words}
      </th>
    );
  }
  const isSorted = name === (search.sort ?? 'date');
  const order = search.order ?? 'desc';
  // A column begins with what is asked for most: newest, largest, best supported; names from A.
  const next = isSorted ? (order === 'desc' ? 'asc' : 'desc') : name === 'name' ? 'asc' : 'desc';
  return (
    <th
      scope="col"
      data-column={header.id}
      aria-sort={isSorted ? (order === 'desc' ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => change({ sort: name, order: next })}>
        {words}
        <span className="sort-sign" aria-hidden="true" />
      </button>
    </th>
  );
}
