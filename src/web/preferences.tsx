import type { ReactNode } from 'react';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { Language } from '../values/document.ts';
import { en } from './text/en.ts';
import { ko } from './text/ko.ts';

/** Light, dark, or as the system has it. */
export type Appearance = 'system' | 'light' | 'dark';
/** All words of the interface. */
export type Text = typeof en;

const texts: Readonly<Record<Language, Text>> = { en, ko };

/** What a reader has chosen for this browser. */
export interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly text: Text;
  readonly setLanguage: (language: Language) => void;
  readonly setAppearance: (appearance: Appearance) => void;
}

const Context = createContext<Preferences | undefined>(undefined);

/** The reader's language, its words, and the appearance. */
export function usePreferences(): Preferences {
  const preferences = use(Context);
  if (!preferences) throw new Error('usePreferences stands outside of PreferencesProvider');
  return preferences;
}

/** Keeps language and appearance, remembers them in this browser and puts them on the page. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => recall('language', ['en', 'ko']) ?? systemLanguage());
  const [appearance, setAppearance] = useState<Appearance>(
    () => recall('appearance', ['system', 'light', 'dark']) ?? 'system',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    remember('language', language);
  }, [language]);
  useEffect(() => {
    if (appearance === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = appearance;
    remember('appearance', appearance);
  }, [appearance]);
  const preferences = useMemo(
    () => ({ language, appearance, text: texts[language], setLanguage, setAppearance }),
    [language, appearance],
  );
  return <Context value={preferences}>{children}</Context>;
}

const systemLanguage = (): Language => (navigator.language.startsWith('ko') ? 'ko' : 'en');

/** Storage may be forbidden (private windows, strict settings); preferences then last as long as the page. */
function recall<T extends string>(name: string, allowed: readonly T[]): T | undefined {
  try {
    return allowed.find((value) => value === localStorage.getItem(`tieline.${name}`));
  } catch {
    return undefined;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`tieline.${name}`, value);
  } catch {
    // As above.
  }
}
