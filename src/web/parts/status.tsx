import { usePreferences } from '../preferences.tsx';
import type { StatusName } from '../text/terms.ts';

/** How far an event has gone: a sign that needs no colour (full, half, empty, struck out) and the word. */
export function Status({ status }: { readonly status: string }) {
  const { text } = usePreferences();
  return (
    <span className="status" data-status={status}>
      <span className="status-sign" aria-hidden="true" />
      {text.choices[status as StatusName] ?? status}
    </span>
  );
}
