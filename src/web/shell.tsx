import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import type { Ref, RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { shortcuts, useShortcuts } from './keyboard.ts';
import { Empty } from './parts/states.tsx';
import type { Appearance } from './preferences.tsx';
import { usePreferences } from './preferences.tsx';

const appearances: readonly Appearance[] = ['system', 'light', 'dark'];

/** What stands around every screen. */
export function Shell() {
  const { text } = usePreferences();
  const help = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLElement>(null);
  const openHelp = useCallback(() => help.current?.showModal(), []);
  useShortcuts(openHelp);
  useFocusOnNewScreen(main);
  return (
    <>
      <a className="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {text.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <BrandSign />
          {text.product}
        </Link>
        <nav aria-label={text.navigation}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {text.deals}
          </Link>
        </nav>
        <div className="top-end">
          <LanguageSwitch />
          <AppearanceSwitch />
          <button
            type="button"
            className="key-button"
            aria-label={text.shortcuts}
            title={text.shortcuts}
            onClick={openHelp}
          >
            ?
          </button>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutList ref={help} />
    </>
  );
}

/**
 * A new screen takes the focus, so that the keyboard and a screen reader begin there; the first one leaves it to the
 * browser. Whoever comes back stands again on the link by which he left.
 */
function useFocusOnNewScreen(main: RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return undefined;
    const left = before.current;
    before.current = path;
    main.current?.focus({ preventScroll: true });
    const timer = setTimeout(() => {
      if (document.activeElement !== main.current) return;
      const links = main.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [];
      [...links].find((link) => link.pathname === left)?.focus({ preventScroll: true });
    }, 60);
    return () => clearTimeout(timer);
  }, [path, main]);
}

function BrandSign() {
  return (
    <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">
      <path d="M6 6h10" stroke="currentColor" strokeWidth="2" />
      <circle cx="4" cy="6" r="3.5" fill="currentColor" />
      <circle cx="18" cy="6" r="3" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

function LanguageSwitch() {
  const { language, setLanguage, text } = usePreferences();
  return (
    <div className="switch" role="group" aria-label={text.language}>
      {(['en', 'ko'] as const).map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => setLanguage(code)}>
          {text.languageNames[code]}
        </button>
      ))}
    </div>
  );
}

function AppearanceSwitch() {
  const { appearance, setAppearance, text } = usePreferences();
  return (
    <label className="select-quiet">
      <span className="unseen">{text.appearance}</span>
      <select value={appearance} onChange={(event) => setAppearance(event.target.value as Appearance)}>
        {appearances.map((name) => (
          <option key={name} value={name}>
            {text.appearances[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ShortcutList({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  const { text } = usePreferences();
  return (
    <dialog ref={ref} className="shortcuts" aria-labelledby="shortcuts-title">
      <form method="dialog">
        <h2 id="shortcuts-title">{text.shortcuts}</h2>
        <button type="submit" className="as-link">
          {text.close}
        </button>
      </form>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text.keys[does]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

/** An address that is no screen. */
export function NoSuchPage() {
  const { text } = usePreferences();
  return (
    <Empty title={text.failed.page}>
      <p>
        <Link to="/">{text.failed.toDeals}</Link>
      </p>
    </Empty>
  );
}
