import type { Entity, Mention, NameMention } from '../../language/reading.ts';
import type { DocumentReading } from '../../language/reading.ts';
import type { Round } from './rounds-en.ts';

/** What stands at a place of a sentence. Codes are part of the features, so the order is kept. */
export const kinds = {
  word: 0,
  mark: 1,
  org: 2,
  said: 3,
  pronoun: 4,
  fund: 5,
  alliance: 6,
  product: 7,
  person: 8,
  place: 9,
  other: 10,
  public: 11,
  money: 12,
  percent: 13,
  number: 14,
  multiple: 15,
  date: 16,
  round: 17,
  unit: 18,
} as const;

/** A part of a company without a name of its own ("its printer unit"), as it may change hands. */
export interface Unit {
  readonly kind: 'unit';
  readonly start: number;
  readonly end: number;
  /** What it may be called, the best first. */
  readonly called: readonly string[];
}

/** A round told by name ("Series B"). */
export interface RoundMention {
  readonly kind: 'round';
  readonly start: number;
  readonly end: number;
  readonly value: Round;
}

/** A word, a mark, or a whole mention, in the order of the text. */
export interface Item {
  /** Index in the scene. */
  readonly at: number;
  /** One of `kinds`. */
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Number that stands for the word in lower case, or for the kind of mention. */
  readonly word: number;
  /** The same with rare words taken together: families, endings, kinds. */
  readonly sign: number;
  /** Number of the word family, 0 for none. */
  readonly family: number;
  readonly mention?: Mention | RoundMention | Unit;
  /** Verb that it belongs to and how, as far as the grammar tells. */
  role: number;
  verb: number;
  verbFamily: number;
  passive: boolean;
  /** Verb that its clause describes it with, where it is a subject of a relative clause or participle. */
  outer: number;
  /** The noun that heads its phrase, the noun that its phrase hangs on with the preposition between, its clause, and how the clause tells it. */
  head: number;
  hung: number;
  clause: number;
  /** Of a date: the clauses whose event it dates (1), or in which it is the day of telling (2). */
  readonly dates: Map<number, number>;
  state: number;
}

/** A document laid out for the trained reader. */
export interface Scene {
  readonly reading: DocumentReading;
  readonly text: string;
  readonly items: readonly Item[];
  /** For each sentence the index of its first item; one more entry at the end. */
  readonly first: readonly number[];
  /** For each sentence: the word families in it. */
  readonly families: readonly ReadonlySet<number>[];
  /** Entities that the headline names. */
  readonly titled: ReadonlySet<number>;
  /** The entity named most in the document, or -1. */
  readonly topic: number;
}

/** Whether an item is a name, a description or a pronoun that stands for an entity. */
export const isName = (item: Item): boolean => item.kind >= kinds.org && item.kind <= kinds.public;

/** Entities that an item stands for. */
export function entitiesOf(item: Item): readonly number[] {
  const mention = item.mention as NameMention;
  return mention.group ?? [mention.entity];
}

const entityKinds: Record<Entity['kind'], number> = {
  company: kinds.org,
  fund: kinds.fund,
  alliance: kinds.alliance,
  product: kinds.product,
  'public-body': kinds.public,
  person: kinds.person,
  place: kinds.place,
  other: kinds.other,
};

/** The code of a mention. */
export function kindOf(mention: Mention, reading: DocumentReading): number {
  if (mention.kind !== 'name') return kinds[mention.kind];
  if (mention.form === 'description')
    return /^(?:it|its|itself|they|their|them|both|he|she|his|her)$/i.test(mention.quote) ? kinds.pronoun : kinds.said;
  return entityKinds[reading.entities[mention.entity]?.kind ?? 'other'];
}
