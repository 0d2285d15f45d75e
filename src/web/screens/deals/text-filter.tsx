import { useEffect, useId, useRef, useState } from 'react';

interface TextFilterProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly commit: (value: string | undefined) => void;
  readonly isSearch?: boolean;
  readonly narrow?: boolean;
  /** What may be committed; other text stays in the field, marked with `wrong`. */
  readonly valid?: (text: string) => boolean;
  readonly wrong?: string;
}

/** Long enough not to ask at every key, short enough to feel immediate (milliseconds). */
const pause = 250;

/** A field whose text becomes a filter as soon as its writer pauses. */
export function TextFilter({ label, hint, value = '', commit, isSearch, narrow, valid, wrong }: TextFilterProps) {
  const [draft, setDraft] = useState(value);
  const committed = useRef(value);
  const wrongId = useId();
  // The address changed from elsewhere (back, a link, "clear"): the field follows it.
  useEffect(() => {
    if (value !== committed.current) setDraft(value);
    committed.current = value;
  }, [value]);
  const text = draft.trim();
  const isWrong = text !== '' && valid !== undefined && !valid(text);
  useEffect(() => {
    if (isWrong || text === committed.current) return undefined;
    const timer = setTimeout(() => {
      committed.current = text;
      commit(text || undefined);
    }, pause);
    return () => clearTimeout(timer);
  });
  return (
    <label className="filter" data-narrow={narrow || undefined} data-wide={isSearch || undefined}>
      <span>{label}</span>
      <input
        type={isSearch ? 'search' : 'text'}
        value={draft}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? wrongId : undefined}
        data-search={isSearch || undefined}
        onChange={(event) => setDraft(event.target.value)}
      />
      {isWrong ? (
        <span id={wrongId} className="wrong" role="alert">
          {wrong}
        </span>
      ) : null}
    </label>
  );
}
