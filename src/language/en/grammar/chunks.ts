import type { DateMention, Mention, MoneyMention, NameMention, PercentMention } from '../../reading.ts';
import type { Tagged } from './tags.ts';
import { gapNouns, nameNouns, particles } from './words.data.ts';

/** A noun phrase without the phrases that hang on it: "a 10 billion won stake", "its KT Cloud unit", "last August". */
export interface Chunk {
  readonly kind: 'chunk';
  readonly tokens: readonly Tagged[];
  /** Preposition in front, lower case ("in", "led by" is a participle, "according to" is one word here). */
  readonly prep?: string;
  /** "and" or "or" in front. */
  readonly joined: boolean;
  readonly start: number;
  readonly end: number;
}

/** A verb with what belongs to its group: auxiliaries, negation, adverbs, particle. */
export interface VerbItem {
  readonly kind: 'verb';
  readonly tokens: readonly Tagged[];
  readonly main: Tagged;
  readonly particle?: string;
  /** "to" before a base form. */
  readonly infinitive: boolean;
  /** Preposition before an -ing form ("by buying", "of acquiring"). */
  readonly prep?: string;
  readonly start: number;
  readonly end: number;
}

/** A comma, break, conjunction, subordinator or relative pronoun that stands between phrases. */
export interface MarkItem {
  readonly kind: 'comma' | 'break' | 'conj' | 'sub' | 'rel' | 'other';
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What a sentence is made of, in order. */
export type Item = Chunk | VerbItem | MarkItem;

const nominal = new Set(['det', 'noun', 'name', 'money', 'percent', 'number', 'date', 'multiple', 'poss', 'pron']);
const groupTags = new Set(['aux', 'modal', 'neg', 'adv', 'to']);

/** Groups tagged tokens into phrases, verb groups and marks. */
export function itemsOf(tokens: readonly Tagged[]): readonly Item[] {
  const items: Item[] = [];
  let i = 0;
  let joined = false;
  while (i < tokens.length) {
    const verbEnd = verbGroupEnd(tokens, i);
    if (verbEnd !== undefined) {
      const prep = takePrep(items);
      const item = verbItem(tokens, i, verbEnd, prep);
      items.push(item);
      i = afterParticle(tokens, verbEnd, item);
      joined = false;
      continue;
    }
    const token = tokens[i]!;
    if (nominal.has(token.tag)) {
      const end = chunkEnd(tokens, i);
      const prep = takePrep(items);
      items.push({
        kind: 'chunk',
        tokens: tokens.slice(i, end),
        ...(prep && { prep }),
        joined,
        start: token.start,
        end: tokens[end - 1]!.end,
      });
      joined = false;
      i = end;
    } else {
      pushMark(items, token);
      joined = token.tag === 'conj' || (joined && token.tag === 'prep');
      i++;
    }
  }
  return items.filter((item) => item.kind !== 'other');
}

function pushMark(items: Item[], token: Tagged): void {
  const kind =
    token.tag === 'comma' || token.tag === 'break' || token.tag === 'conj' || token.tag === 'sub' || token.tag === 'rel'
      ? token.tag
      : 'other';
  const word = token.tag === 'prep' || token.tag === 'to' ? `prep:${token.lower}` : token.lower;
  items.push({ kind, word, start: token.start, end: token.end });
}

/** Takes the prepositions that stand at the end ("in", "together with", "according to") and gives them as one. */
function takePrep(items: readonly Item[]): string | undefined {
  const last = items.at(-1);
  return last?.kind === 'other' && last.word.startsWith('prep:') ? last.word.slice(5) : undefined;
}

/** End of the verb group that begins here, exclusive; auxiliaries alone count when they are main verbs ("is a …"). */
function verbGroupEnd(tokens: readonly Tagged[], from: number): number | undefined {
  let i = from;
  let auxiliary = false;
  while (i < tokens.length && (groupTags.has(tokens[i]!.tag) || (tokens[i]!.tag === 'mark' && i > from))) {
    const { tag } = tokens[i]!;
    auxiliary ||= tag === 'aux' || tag === 'modal';
    if (tag === 'to' && tokens.slice(from, i).some((t) => t.tag === 'to')) break;
    i++;
  }
  if (tokens[i]?.tag === 'verb')
    return tokens[from]!.tag === 'to' ||
      from === i ||
      auxiliary ||
      tokens.slice(from, i).some((t) => t.tag === 'to') ||
      tokens.slice(from, i).every((t) => t.tag === 'adv' || t.tag === 'neg')
      ? i + 1
      : undefined;
  if (!auxiliary) return undefined;
  const aux = from + tokens.slice(from, i).findLastIndex((t) => t.tag === 'aux' || t.tag === 'modal');
  const adverbsAfter = tokens.slice(aux + 1, i).findIndex((t) => t.tag !== 'neg' && t.tag !== 'adv');
  return adverbsAfter < 0 ? i : aux + 1 + adverbsAfter;
}

function verbItem(tokens: readonly Tagged[], from: number, end: number, prep: string | undefined): VerbItem {
  const group = tokens.slice(from, end);
  const main = group.findLast((t) => t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal')!;
  const next = tokens[end];
  const after = tokens[end + 1];
  const particle = next && particles.has(next.lower) && isParticle(next, after) ? next.lower : undefined;
  return {
    kind: 'verb',
    tokens: group,
    main,
    infinitive: group.some((t) => t.tag === 'to'),
    start: group[0]!.start,
    end: group.at(-1)!.end,
    ...(particle && { particle }),
    ...(prep && { prep }),
  };
}
const isParticle = (next: Tagged, after: Tagged | undefined): boolean =>
  ['up', 'down', 'off', 'out', 'back', 'away', 'aside', 'together', 'along', 'over'].includes(next.lower) ||
  (next.lower === 'in' &&
    (!after || after.tag === 'break' || after.tag === 'comma' || after.tag === 'money' || after.text === '.'));
const afterParticle = (tokens: readonly Tagged[], end: number, item: VerbItem): number =>
  item.particle && tokens[end]?.lower === item.particle ? end + 1 : end;

/** A phrase ends before a date, a pronoun, a determiner, or a name behind a noun that can be what the name acted on. */
function chunkEnd(tokens: readonly Tagged[], from: number): number {
  if (tokens[from]!.tag === 'date' && tokens[from + 1]?.tag !== 'poss') return from + 1;
  let i = from + 1;
  while (i < tokens.length && nominal.has(tokens[i]!.tag)) {
    const { tag } = tokens[i]!;
    const last = tokens[i - 1]!;
    if (tag === 'pron' || last.tag === 'pron') break;
    if (tag === 'money' && last.tag === 'name' && /^(?:about|over) /.test(tokens[i]!.lower)) break;
    if (tag === 'det' && last.tag !== 'det') break;
    if (tag === 'name' && /^(?:the|both) /.test(tokens[i]!.lower) && last.tag !== 'det') break;
    if (tag === 'date' && last.tag !== 'det' && last.tag !== 'poss') break;
    if (
      tag === 'name' &&
      last.tag === 'noun' &&
      gapNouns.has(last.lower) &&
      tokens[from]!.tag === 'det' &&
      tokens.slice(i).findIndex((t) => t.tag === 'verb' || t.tag === 'aux') === 1
    )
      break;
    if (tag === 'name' && (last.tag === 'money' || (last.tag === 'name' && !gluedNames(last, tokens[i]!)))) break;
    i++;
  }
  return i;
}
const gluedNames = (a: Tagged, b: Tagged): boolean => b.start - a.end <= 1;

/** The word that heads a phrase: its last token. */
export const head = (chunk: Chunk): Tagged => chunk.tokens.at(-1)!;

/** The name that a phrase means: its head, or the name before "unit", "arm" and the like. Names that only modify are not meant. */
export function nameOf(chunk: Chunk): NameMention | undefined {
  const last = head(chunk);
  if (last.mention?.kind === 'name') return last.tag === 'det' ? undefined : last.mention;
  if (last.tag === 'poss') return undefined;
  const before = chunk.tokens.at(-2);
  if (before?.mention?.kind !== 'name' || before.tag === 'det') return undefined;
  if (/^[A-Z]/.test(last.text) || last.tag === 'number') return before.mention;
  return nameNouns.has(last.lower) && ['its', 'their', 'the'].includes(chunk.tokens[0]!.lower)
    ? before.mention
    : undefined;
}

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
  return chunk.tokens.flatMap((t) => (t.mention?.kind === kind ? [t.mention as ByKind[K] & Mention] : []));
}

/** Whether a phrase has one of these words (lower case, common nouns and adjectives). */
export const hasWord = (chunk: Chunk, words: ReadonlySet<string>): boolean =>
  chunk.tokens.some((t) => t.kind === 'word' && words.has(t.lower));
