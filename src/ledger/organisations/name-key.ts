import { legalForms } from '../../language/lists/legal-forms.data.ts';

/** Letters as Korean spells them out at the head of names, where the reading is certain. */
const spelledLetters: readonly (readonly [RegExp, string])[] = [
  [/^에스케이/, 'sk'],
  [/^케이티/, 'kt'],
  [/^케이비/, 'kb'],
  [/^엘지/, 'lg'],
  [/^지에스/, 'gs'],
  [/^씨제이/, 'cj'],
  [/에이아이/, 'ai'],
];

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}+]+/gu, '');

/** A name without case, spaces and punctuation, legal form and all: `SK telecom Co., Ltd.` → `sktelecomcoltd`. */
export function fullKey(name: string): string {
  return squeeze(name.normalize('NFKC').toLowerCase()) || name.normalize('NFKC').trim().toLowerCase();
}

const isCompany = (form: { readonly kind: string; readonly form: string }): boolean =>
  form.kind === 'company' && !/^[A-Z]{1,2}$/.test(form.form);
const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,]+/)
    .map(squeeze)
    .filter(Boolean);
const latinForms = new Set(
  legalForms
    .filter((f) => isCompany(f) && /^[\p{Script=Latin}\s.,&]+$/u.test(f.form))
    .map((f) => words(f.form).join(' ')),
);
const koreanForms = legalForms
  .filter((f) => f.kind === 'company' && /\p{Script=Hangul}/u.test(f.form))
  .map((f) => f.form.normalize('NFKC'))
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The name without the legal form of a company before or behind it; a name that is nothing else stays as it is. */
export function withoutLegalForm(name: string): string {
  let text = name.normalize('NFKC').trim();
  for (const form of koreanForms) {
    if (text.startsWith(form) && text.length > form.length) text = text.slice(form.length).trim();
    if (text.endsWith(form) && text.length > form.length) text = text.slice(0, -form.length).trim();
  }
  const parts = text.split(/[\s,]+/);
  while (parts.length > 1 && (isForm(parts.slice(-1)) || (parts.length > 2 && isForm(parts.slice(-2))))) {
    parts.length -= isForm(parts.slice(-1)) ? 1 : 2;
  }
  return parts.join(' ');
}

const isForm = (parts: readonly string[]): boolean =>
  latinForms.has(parts.map((p) => squeeze(p.toLowerCase())).join(' '));

/** The name under which spellings of one organisation meet: no legal form, case, spaces or punctuation; `PE` is spelt out. */
export function bareKey(name: string): string {
  let key = fullKey(withoutLegalForm(name).replace(/\bPE$/, 'Private Equity'));
  for (const [spelt, letters] of spelledLetters) key = key.replace(spelt, letters);
  return key;
}
