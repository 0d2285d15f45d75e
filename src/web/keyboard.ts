import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Keys and what they do, as the list of shortcuts shows them. */
export const shortcuts = [
  { keys: ['j', '↓'], does: 'down' },
  { keys: ['k', '↑'], does: 'up' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['/'], does: 'search' },
  { keys: ['d'], does: 'deals' },
  { keys: ['Esc'], does: 'back' },
  { keys: ['?'], does: 'help' },
] as const;

/** Listens for the shortcuts of the whole app. What is a row marks its link with `data-row`. */
export function useShortcuts(openHelp: () => void): void {
  const router = useRouter();
  useEffect(() => {
    const leave = (): void => {
      if (router.history.canGoBack()) router.history.back();
      else void router.navigate({ to: '/' });
    };
    const search = async (): Promise<void> => {
      if (!searchField()) await router.navigate({ to: '/' });
      searchField()?.focus();
    };
    const acts: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      ArrowDown: () => step(1),
      k: () => step(-1),
      ArrowUp: () => step(-1),
      '/': () => void search(),
      d: () => void router.navigate({ to: '/' }),
      '?': openHelp,
      Escape: leave,
    };
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (isTyping(event.target)) {
        if (event.key === 'Escape') (event.target as HTMLElement).blur();
        return;
      }
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [router, openHelp]);
}

const searchField = (): HTMLInputElement | null => document.querySelector('[data-search]');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** Moves the focus to the next or previous row; from elsewhere to the first row in sight. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? rows.find(isInSight) : rows[at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

const isInSight = (row: HTMLElement): boolean => {
  const { top, bottom } = row.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};
