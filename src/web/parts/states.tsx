import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refusal } from '../client.ts';
import type { Text } from '../preferences.tsx';
import { usePreferences } from '../preferences.tsx';

interface Query<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** A screen's answer: drawn when it is there, else that it is loading or why it failed. */
export function Answered<T>({
  query,
  children,
}: {
  readonly query: Query<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { text } = usePreferences();
  if (query.data === undefined) return query.error ? <Failed error={query.error} retry={query.refetch} /> : <Loading />;
  return (
    <>
      {query.error ? (
        <p className="stale" role="alert">
          {query.error instanceof Refusal && query.error.details ? query.error.message : text.failed.stale}{' '}
          <button type="button" className="as-link" onClick={() => query.refetch()}>
            {text.failed.retry}
          </button>
        </p>
      ) : null}
      {children(query.data)}
    </>
  );
}

/** Lines in the place of what is to come. */
export function Loading() {
  const { text } = usePreferences();
  return (
    <div className="loading" role="status">
      <span className="unseen">{text.loading}</span>
      {[62, 88, 74, 91, 68, 80, 57].map((width) => (
        <span key={width} className="loading-line" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}

/** Why there is nothing to show, and what can be done. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry?: () => unknown }) {
  const { text } = usePreferences();
  const { title, detail, hint } = wordsFor(error, text);
  return (
    <section className="state" role="alert">
      <h1>{title}</h1>
      {detail ? <p>{detail}</p> : null}
      {hint ? <p className="note">{hint}</p> : null}
      <p className="state-actions">
        {retry && !(error instanceof Refusal && error.details?.status === 404) ? (
          <button type="button" onClick={() => retry()}>
            {text.failed.retry}
          </button>
        ) : null}
        <Link to="/">{text.failed.toDeals}</Link>
      </p>
    </section>
  );
}

interface Words {
  readonly title: string;
  readonly detail?: string;
  readonly hint?: string;
}

function wordsFor(error: Error, { failed }: Text): Words {
  if (!(error instanceof Refusal)) return { title: failed.crashed, detail: error.message };
  if (!error.details) return { title: failed.offline, hint: failed.offlineDo };
  const { status, detail, hint } = error.details;
  if (status === 404) return { title: failed.notFound, detail, hint: failed.notFoundDo };
  if (status < 500) return { title: failed.usage, detail, hint };
  return { title: failed.fault, detail, hint };
}

/** Nothing to list, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <section className="state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
