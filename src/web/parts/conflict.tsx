import type { ConflictKind } from '../../ledger/ties/tie.ts';
import { usePreferences } from '../preferences.tsx';

/** Mark of a row whose sources disagree. */
export function ConflictMark({ conflicts }: { readonly conflicts: number }) {
  const { text } = usePreferences();
  if (conflicts === 0) return null;
  return (
    <span className="conflict" title={text.conflict.mark(conflicts)}>
      <ConflictSign />
      <span aria-hidden="true">{conflicts}</span>
      <span className="unseen">{text.conflict.mark(conflicts)}</span>
    </span>
  );
}

/** What kind of disagreement a field has. */
export function ConflictNote({ kind }: { readonly kind: string }) {
  const { text } = usePreferences();
  return (
    <span className="conflict">
      <ConflictSign />
      {text.conflict.kinds[kind as ConflictKind] ?? text.conflict.other}
    </span>
  );
}

/** Two lines that part: what was one statement has become two. */
function ConflictSign() {
  return (
    <svg className="conflict-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1 6h4L11 2M5 6l6 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
