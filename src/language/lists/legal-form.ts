/** A company form as it is written beside a name (`data/organisations/legal-forms.csv`). */
export interface LegalForm {
  readonly form: string;
  readonly language: 'en' | 'ko' | 'ja' | 'zh';
  readonly position: 'prefix' | 'suffix' | 'both';
  /** `soft` words (Investment, Ventures, 투자) are part of the name; the others are not. */
  readonly kind: 'company' | 'fund' | 'public' | 'soft';
}
