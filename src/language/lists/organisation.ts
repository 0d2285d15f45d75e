/** What an organisation of the lists is; the words of the column `kind` in `data/organisations`. */
export type ListedKind =
  | 'carrier'
  | 'cvc'
  | 'vc'
  | 'accelerator'
  | 'pe'
  | 'fund-of-funds'
  | 'sovereign-fund'
  | 'financial'
  | 'startup'
  | 'corporate'
  | 'bigtech'
  | 'conglomerate'
  | 'semiconductor'
  | 'public-body'
  | 'public-programme'
  | 'university'
  | 'association'
  | 'alliance'
  | 'exchange'
  | 'product-brand'
  | 'brand'
  | 'data-centre'
  | 'mobile-retail';

/** One row of the lists of organisations (`data/organisations`, see its README for sources and columns). */
export interface ListedOrganisation {
  /** Key: `canonical_en`, unique in the curated list. */
  readonly en: string;
  readonly ko?: string;
  /** Other names in both scripts. */
  readonly aliases?: readonly string[];
  readonly kind: ListedKind;
  /** Exchange prefix and code. */
  readonly stock?: readonly string[];
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** `en` of the controlling or founding side. */
  readonly parent?: string;
  /** Names of this row that are also everyday words or someone else's: to be accepted only with support from the text. */
  readonly weak?: readonly string[];
}

/** A row of the lists that are not curated: name, kind, other names in both scripts. */
export type OtherOrganisation = readonly [name: string, kind: ListedKind, aliases: readonly string[]];
