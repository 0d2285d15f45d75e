import type { ClaimTypeName } from '../claims/types.ts';
import type { Language } from '../values/document.ts';

type Names = Readonly<Record<Language, string>>;
declare const themeNames: Readonly<Record<string, Names>>;
declare const claimTypeNames: Readonly<Record<ClaimTypeName, Names>>;

/** Names of the themes of the taxonomy, in its order. */
export const themes: Readonly<Record<string, Names>> = themeNames;

const claimTypes: Readonly<Record<string, Names>> = claimTypeNames;

/** Name of a theme in the reader's language; a theme that this build does not know keeps its id. */
export const themeName = (id: string, language: Language): string => themes[id]?.[language] ?? id;
/** Name of a claim type in the reader's language. */
export const typeName = (type: string, language: Language): string => claimTypes[type]?.[language] ?? type;
