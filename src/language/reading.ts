import type { Document, Language } from '../values/document.ts';
import type { Edtf } from '../values/edtf.ts';
import type { Evidence } from '../values/evidence.ts';
import type { Money, Qualifier } from '../values/money.ts';

/** What a name stands for, as far as the document lets us know. Only `company`, `fund` and `public-body` may pay or be paid. */
export type EntityKind = 'company' | 'fund' | 'alliance' | 'product' | 'public-body' | 'person' | 'place' | 'other';

/** Everything that one document calls by a name, with all its surface forms in that document. */
export interface Entity {
  /** Index in `DocumentReading.entities`. */
  readonly index: number;
  readonly kind: EntityKind;
  /** The best surface form: full name without legal suffix, where the text has one such. */
  readonly name: string;
  /** Every surface form in the document, `name` among them: with and without legal form, short forms, the gloss in the other script. */
  readonly surfaces: readonly string[];
  /** Key in the curated list (`canonical_en`), where the name is on it. */
  readonly listed?: string;
}

interface MentionBase extends Evidence {
  readonly kind: string;
}

/** A name, or a definite description resolved to one ("the carrier", 이 회사). */
export interface NameMention extends MentionBase {
  readonly kind: 'name';
  /** Index of the entity meant. */
  readonly entity: number;
  /** `name` when a surface form stands there, `description` when resolved from a description or pronoun. */
  readonly form: 'name' | 'description';
  /** All entities meant, for plural descriptions ("both firms", 양사, 3사); otherwise absent. */
  readonly group?: readonly number[];
}

/** A sum of money. A second currency in brackets is part of the mention: `alternate`. */
export interface MoneyMention extends MentionBase {
  readonly kind: 'money';
  readonly value: Money;
  readonly alternate?: { readonly value: Money; readonly evidence: Evidence };
  /** "each", 각각, 씩: the sum goes to every party of a list. */
  readonly each?: boolean;
}

/** A share or rate in per cent ("36 percent", 36%); `points` for percentage points (%p). */
export interface PercentMention extends MentionBase {
  readonly kind: 'percent';
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly max?: number;
  readonly points?: boolean;
}

/** A factor of growth ("quadrupled", "nearly four times", 4배). */
export interface MultipleMention extends MentionBase {
  readonly kind: 'multiple';
  readonly value: number;
  readonly qualifier?: Qualifier;
}

/** A number that is neither money nor per cent, with the noun it counts where it is at hand ("17 startups", 41곳). */
export interface NumberMention extends MentionBase {
  readonly kind: 'number';
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly max?: number;
  readonly noun?: string;
}

/** A date or period, resolved against the day of publication. */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly value: Edtf;
  /** `by` deadline ("by 2028", 2028년까지), `since` ("since 2022"), `over` a stretch ("over the past two years"), `at` otherwise. */
  readonly role: 'at' | 'by' | 'since' | 'over';
  /** Whether it was resolved against the publication date or another date of the text ("last month", "the same year"). */
  readonly relative?: boolean;
}

/** Anything found in a sentence that a rule can use. Mentions of one sentence are sorted and do not overlap. */
export type Mention = NameMention | MoneyMention | PercentMention | MultipleMention | NumberMention | DateMention;

/** A sentence: offsets are those of the whole document text. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A document after the language room: sentences with their mentions, and the entities they speak of. */
export interface DocumentReading {
  readonly document: Document;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
}

/** What a language must provide; `language/en/pack.ts` and `language/ko/pack.ts` do. */
export interface LanguagePack {
  /** Cuts a text into sentences, in document offsets; every non-blank character lies in one. */
  readonly splitSentences: (text: string) => readonly { readonly start: number; readonly end: number }[];
  /** Quantities and dates of the whole text, sorted, not overlapping. `published` is `YYYY-MM-DD` or absent. */
  readonly findQuantities: (text: string, published?: string) => readonly Exclude<Mention, NameMention>[];
  /** Names and what they stand for; gets the quantities so that it can keep off them. */
  readonly findNames: (
    document: Document,
    sentences: readonly { readonly start: number; readonly end: number }[],
    quantities: readonly Exclude<Mention, NameMention>[],
  ) => { readonly entities: readonly Entity[]; readonly mentions: readonly NameMention[] };
}
