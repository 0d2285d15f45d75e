import { legalForms } from '../../lists/legal-forms.data.ts';

const escape = (s: string): string => s.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const forms = legalForms
  .filter(
    (f) =>
      f.language === 'en' &&
      f.position !== 'prefix' &&
      (f.kind === 'company' || /^(?:L\.?P\.?|Limited Partnership)$/.test(f.form)),
  )
  .map((f) => f.form)
  .concat('Plc', 'Pte.', 'Pty.', 'Pvt.')
  .filter((f) => /^[\p{L}&]/u.test(f) && f.length > 1)
  .toSorted((a, b) => b.length - a.length);
const suffix = new RegExp(
  `,? (?:${forms.map(escape).join('|')})(?![\\p{L}\\p{N}&-])\\.?(?<!Company\\.|Companies\\.|Limited\\.)`,
  'uy',
);

/** By the first character of forms, their second ones: most words behind a name begin none. */
const openers = new Map<number, string>();
for (const f of forms) openers.set(f.charCodeAt(0), (openers.get(f.charCodeAt(0)) ?? '') + f[1]!);

/** Where a legal form that begins at `at` ends ("Moreh| Inc."), or `undefined`. A full stop belongs to it only where the form is abbreviated. */
export function legalSuffixEnd(text: string, at: number): number | undefined {
  if (text[at] !== ' ' && text[at] !== ',') return undefined;
  const from = at + (text[at] === ',' ? 2 : 1);
  if (!(openers.get(text.charCodeAt(from))?.includes(text[from + 1]!) ?? false)) return undefined;
  suffix.lastIndex = at;
  const m = suffix.exec(text);
  if (!m) return undefined;
  const spelled = /(?:\p{Lu}{2,}|\p{L}{6,}|[Pp]lc|[a-z]H)\.$/u.test(m[0]);
  return at + m[0].length - (spelled ? 1 : 0);
}
