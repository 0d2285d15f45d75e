import type { ClaimTypeName } from '../claims/types.ts';
import type { Language } from '../values/document.ts';

type Names = Readonly<Record<Language, string>>;
declare const themeNames: Readonly<Record<string, Names>>;
declare const claimTypeNames: Readonly<Record<ClaimTypeName, Names>>;

/** Themes that claims name (`gold/CLAIMS.md`) but that the taxonomy knows only as parts of wider ones, or not at all. */
const narrowThemes: Readonly<Record<string, Names>> = {
  'ai-applications': { en: 'AI applications', ko: 'AI 응용' },
  semiconductors: { en: 'Semiconductors', ko: '반도체' },
  proptech: { en: 'Property technology', ko: '프롭테크' },
  'food-agri': { en: 'Food and agriculture', ko: '푸드·농업' },
  marketing: { en: 'Marketing', ko: '마케팅' },
  space: { en: 'Space', ko: '우주' },
  investment: { en: 'Investment and venture capital', ko: '투자·벤처캐피털' },
};

/** Names of the themes of the taxonomy, in its order, and of the narrower ones. */
export const themes: Readonly<Record<string, Names>> = { ...themeNames, ...narrowThemes };

/** The theme of what fits no theme: nothing worth showing. */
const noTheme = 'other';

/** Themes worth showing. */
export const shownThemes = (ids: readonly string[]): string[] => ids.filter((id) => id !== noTheme);

const claimTypes: Readonly<Record<string, Names>> = claimTypeNames;

/** Name of a theme in the reader's language; a theme that this build does not know keeps its id. */
export const themeName = (id: string, language: Language): string => themes[id]?.[language] ?? id;
/** Name of a claim type in the reader's language. */
export const typeName = (type: string, language: Language): string => claimTypes[type]?.[language] ?? type;
