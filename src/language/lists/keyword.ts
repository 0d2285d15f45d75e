/** A word that speaks for a theme (`data/taxonomy/keywords.csv`). */
export interface ThemeKeyword {
  /** Theme id as claims use it (column `flat`). */
  readonly theme: string;
  readonly language: 'en' | 'ko';
  /** A strong word is enough alone; of weak ones it takes two. */
  readonly strong: boolean;
  readonly keyword: string;
}
