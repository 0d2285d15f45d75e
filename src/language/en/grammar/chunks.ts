import type { DateMention, Mention, MoneyMention, NameMention, PercentMention } from '../../reading.ts';
import type { Tagged } from './tokens.ts';
import { nameNouns } from './words.data.ts';

/** A noun phrase without the phrases that hang on it: "a 10 billion won stake", "its KT Cloud unit", "last August". */
export interface Chunk {
  readonly kind: 'chunk';
  /** Index among the items of its sentence. */
  readonly at: number;
  readonly tokens: readonly Tagged[];
  /** Preposition in front, lower case ("in", "led by" is a participle, "according to" is one word here). */
  readonly prep?: string;
  /** "and" or "or" in front. */
  readonly joined: boolean;
  readonly start: number;
  readonly end: number;
  /** The name that it means; see `nameOf`. */
  readonly name?: NameMention;
  /** How many of its tokens are dates. */
  readonly dates: number;
}

/** Makes a phrase of the tokens from `from` to `to`. */
export function chunkOf(
  all: readonly Tagged[],
  from: number,
  to: number,
  context: { readonly at: number; readonly prep: string | undefined; readonly joined: boolean },
): Chunk {
  const tokens = all.slice(from, to);
  const { at, prep, joined } = context;
  const { start } = tokens[0]!;
  const { end } = tokens[tokens.length - 1]!;
  return { kind: 'chunk', at, tokens, prep, joined, start, end, name: nameIn(tokens), dates: datesIn(tokens) };
}

function datesIn(tokens: readonly Tagged[]): number {
  let dates = 0;
  for (const token of tokens) if (token.tag === 'date') dates++;
  return dates;
}

/** The head, or the name before "unit", "arm", a number and the like. */
function nameIn(tokens: readonly Tagged[]): NameMention | undefined {
  const last = tokens[tokens.length - 1]!;
  if (isNameMention(last)) return nameMentionOf(last);
  if (last.tag === 'poss' || tokens.length === 1) return undefined;
  const before = tokens[tokens.length - 2]!;
  if (!isNameMention(before)) return undefined;
  const named = last.tag === 'number' || isCapital(last.text.charCodeAt(0)) || isNamedThing(tokens[0]!, last);
  return named ? nameMentionOf(before) : undefined;
}

/** Mentions of names are tagged as names, or as the pronoun or determiner that stands for one. */
const isNameMention = ({ kind, tag }: Tagged): boolean =>
  kind === 'mention' && (tag === 'name' || tag === 'pron' || tag === 'det');

/** "its" does not mean its owner. */
const nameMentionOf = ({ tag, mention }: Tagged): NameMention | undefined =>
  tag === 'det' ? undefined : (mention as NameMention);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** "its KT Cloud unit" is KT Cloud; "a KT Cloud unit" is not. */
const isNamedThing = ({ lower }: Tagged, last: Tagged): boolean =>
  nameNouns.has(last.lower) && (lower === 'its' || lower === 'their' || lower === 'the');

/** The word that heads a phrase: its last token. */
export const head = (chunk: Chunk): Tagged => chunk.tokens[chunk.tokens.length - 1]!;

/** The name that a phrase means: its head, or the name before "unit", "arm" and the like. Names that only modify are not meant. */
export const nameOf = (chunk: Chunk): NameMention | undefined => chunk.name;

/** Whether a phrase is a date and nothing else. */
export const isDate = (chunk: Chunk): boolean => chunk.dates === chunk.tokens.length;

/** The name in front of "'s" in a phrase, or what "its" stands for: "KT's investment". */
export function possessorOf(chunk: Chunk): NameMention | undefined {
  const first = chunk.tokens[0]!;
  if (first.tag === 'det' && first.mention?.kind === 'name') return first.mention;
  const at = chunk.tokens.findLastIndex((t) => t.tag === 'poss');
  const before = chunk.tokens[at - 1]?.mention;
  return at > 0 && before?.kind === 'name' ? before : undefined;
}

type ByKind = { name: NameMention; money: MoneyMention; percent: PercentMention; date: DateMention };

/** Mentions of one kind in a phrase. */
export function mentionsIn<K extends keyof ByKind>(chunk: Chunk, kind: K): readonly ByKind[K][] {
  const found: ByKind[K][] = [];
  for (const { mention } of chunk.tokens) if (mention?.kind === kind) found.push(mention as ByKind[K] & Mention);
  return found;
}

/** Whether a phrase has one of these words (lower case, common nouns and adjectives). */
export function hasWord(chunk: Chunk, words: ReadonlySet<string>): boolean {
  for (const token of chunk.tokens) if (token.kind === 'word' && words.has(token.lower)) return true;
  return false;
}
