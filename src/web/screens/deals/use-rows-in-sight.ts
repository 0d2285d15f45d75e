import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface RowsInSight {
  readonly count: number;
  /** Height of a row before it is measured, pixels. */
  readonly height: number;
  readonly more: (() => unknown) | undefined;
}

/** Draws only the rows near the window, and asks for the next page before its end is reached. */
export function useRowsInSight<T extends HTMLElement>({ count, height, more }: RowsInSight) {
  const list = useRef<T>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  }, [count]);
  const virtualizer = useWindowVirtualizer({ count, estimateSize: () => height, overscan: 16, scrollMargin });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= count - 40) more();
  }, [more, last, count]);
  const above = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return { list, items, above, below: Math.max(0, below), measure: virtualizer.measureElement };
}
