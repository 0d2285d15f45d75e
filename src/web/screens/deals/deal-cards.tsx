import type { TieRow } from '../../../answers/schemas.ts';
import { TieCard } from '../../parts/tie-list.tsx';
import { useRowsInSight } from './use-rows-in-sight.ts';

interface DealCardsProps {
  readonly rows: readonly TieRow[];
  readonly total: number;
  readonly more: (() => unknown) | undefined;
}

/** Rows as cards, for a phone. */
export function DealCards({ rows, total, more }: DealCardsProps) {
  const { list, items, above, below, measure } = useRowsInSight<HTMLUListElement>({
    count: rows.length,
    height: 76,
    more,
  });
  return (
    <ul className="tie-list deal-cards" ref={list} style={{ paddingBlock: `${above}px ${below}px` }}>
      {items.map(({ index }) => (
        <li key={rows[index]!.id} ref={measure} data-index={index} aria-posinset={index + 1} aria-setsize={total}>
          <TieCard row={rows[index]!} />
        </li>
      ))}
    </ul>
  );
}
