import { Link } from '@tanstack/react-router';
import { usePreferences } from '../preferences.tsx';
import { shownThemes, themeName } from '../vocabulary.ts';

/** Themes by name, each leading to its deals. */
export function Themes({ ids }: { readonly ids: readonly string[] }) {
  const { language } = usePreferences();
  const shown = shownThemes(ids);
  if (shown.length === 0) return null;
  return (
    <p className="themes">
      {shown.map((id) => (
        <Link key={id} to="/" search={{ theme: id }}>
          {themeName(id, language)}
        </Link>
      ))}
    </p>
  );
}
