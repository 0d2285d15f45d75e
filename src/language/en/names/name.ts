import type { EntityKind } from '../../reading.ts';
import { kindOfName, kindOnLists } from './kinds.ts';
import { listingOf, nameKey, type Listing } from './listing.ts';
import { TextCache } from './text-cache.ts';

/** A name without legal form as it is written, with what is known of it whatever the text. */
export class Name {
  readonly written: string;
  /** What the lists know of it. */
  readonly listing: Listing | undefined;
  /** The kind that the lists give it. */
  readonly listedKind: EntityKind | undefined;
  /** What names that mean the same have in common. */
  readonly key: string;
  private ownKind: EntityKind | 'none' | undefined = undefined;
  private legalKind: EntityKind | 'none' | undefined = undefined;

  constructor(written: string) {
    const listing = listingOf(written);
    this.written = written;
    this.listing = listing;
    this.listedKind = listing && kindOnLists(written, listing);
    this.key =
      listing?.row && !listing.weak
        ? `=${listing.row.en}`
        : nameKey(written.startsWith('The ') ? written.slice(4) : written);
  }

  /** The kind that the name itself shows by its words, where it stands alone or with a legal form. */
  kind(hasLegalForm: boolean): EntityKind | undefined {
    const kind = hasLegalForm
      ? (this.legalKind ??= kindOfName(this.written, true) ?? 'none')
      : (this.ownKind ??= kindOfName(this.written, false) ?? 'none');
    return kind === 'none' ? undefined : kind;
  }

  /** Whether it stands in one of the lists and is no everyday word. */
  get isListed(): boolean {
    return this.listing !== undefined && !this.listing.weak;
  }
}

/** Records of names by how they are written. */
export const names = new TextCache(1 << 14, (written) => new Name(written));
