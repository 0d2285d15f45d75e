import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Reply } from '../../client.ts';
import { useDeals } from '../../client.ts';
import { CoverageLine } from '../../parts/coverage.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { useMediaQuery } from '../../parts/use-media-query.ts';
import { usePreferences } from '../../preferences.tsx';
import { DealCards } from './deal-cards.tsx';
import { DealsTable } from './deals-table.tsx';
import { Filters } from './filters.tsx';
import type { DealsSearch } from './search.ts';
import { isFiltered } from './search.ts';
import { Sums } from './sums.tsx';

/** All ties of the ledger, filtered and sorted by what the address says. */
export function DealsScreen() {
  const { text } = usePreferences();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const change = useCallback(
    (changes: DealsSearch) =>
      void navigate({
        search: (now: DealsSearch) => withoutEmpty({ ...now, ...changes }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const clear = useCallback(
    () =>
      void navigate({
        search: ({ sort, order }: DealsSearch) => withoutEmpty({ sort, order }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const query = useDeals(search);
  return (
    <div className="deals">
      <title>{`${text.deals} · ${text.product}`}</title>
      <h1 className="unseen">{text.deals}</h1>
      <Filters search={search} change={change} clear={clear} />
      <Answered query={{ data: query.data, error: query.error, refetch: () => query.refetch() }}>
        {({ pages }) => (
          <div
            className="deals-answer"
            data-waiting={query.isPlaceholderData || undefined}
            aria-busy={query.isPlaceholderData}
          >
            <Listed
              pages={pages}
              search={search}
              change={change}
              clear={clear}
              more={query.hasNextPage ? query.fetchNextPage : undefined}
            />
          </div>
        )}
      </Answered>
    </div>
  );
}

const withoutEmpty = (search: DealsSearch): DealsSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value));

interface ListedProps {
  readonly pages: readonly Reply<'deals'>[];
  readonly search: DealsSearch;
  readonly change: (changes: DealsSearch) => void;
  readonly clear: () => void;
  readonly more: (() => unknown) | undefined;
}

function Listed({ pages, search, change, clear, more }: ListedProps) {
  // Below this width the names would be cut off; the same stands in deals.css.
  const isNarrow = useMediaQuery('(max-width: 52rem)');
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
  const first = pages[0];
  if (!first) return null;
  if (rows.length === 0) return <NothingListed filtered={isFiltered(search)} clear={clear} />;
  const list = { rows, total: first.total, more };
  return (
    <>
      <Sums answer={first} />
      {isNarrow ? <DealCards {...list} /> : <DealsTable {...list} search={search} change={change} />}
      <CoverageLine coverage={first.coverage} asOf={first.asOf} />
    </>
  );
}

function NothingListed({ filtered, clear }: { readonly filtered: boolean; readonly clear: () => void }) {
  const { text } = usePreferences();
  if (!filtered) {
    return (
      <Empty title={text.empty.ledger}>
        <p>{text.empty.ledgerDo}</p>
        <pre>{text.empty.command}</pre>
      </Empty>
    );
  }
  return (
    <Empty title={text.empty.filtered}>
      <p>{text.empty.filteredDo}</p>
      <p className="state-actions">
        <button type="button" onClick={clear}>
          {text.filters.clear}
        </button>
      </p>
    </Empty>
  );
}
