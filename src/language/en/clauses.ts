import type { NameMention, Sentence } from '../reading.ts';
import { giveArguments } from './grammar/arguments.ts';
import type { Chunk } from './grammar/chunks.ts';
import { draftOf, isFiniteVerb } from './grammar/drafts.ts';
import type { Draft } from './grammar/drafts.ts';
import { govern } from './grammar/governors.ts';
import { itemsOf } from './grammar/items.ts';
import type { Item } from './grammar/items.ts';
import { giveSubjects } from './grammar/subjects.ts';
import { tag } from './grammar/tags.ts';
import { tokensOf } from './grammar/tokens.ts';
import type { Tagged } from './grammar/tokens.ts';
import type { VerbItem } from './grammar/verb-groups.ts';

/** One verb with its parts. A flat reading: `args` holds every phrase that belongs to the verb, in order, with its preposition. */
export interface Clause {
  readonly index: number;
  readonly verb: VerbItem;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'none';
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly modal?: string;
  readonly negated: boolean;
  /** Phrases that are its subject, conjoined ones in order; of a relative clause the antecedent. */
  readonly subject: readonly Chunk[];
  /** Object, complements and adverbials, those before the subject too ("in May it spent"). */
  readonly args: readonly Chunk[];
  /** What stands before the subject without a comma and is the object: "the stake it bought". */
  readonly gap?: Chunk;
  /** The verb that this one depends on: "plans to buy", "said it will buy", "bought, paying". */
  readonly governor?: Clause;
  /** Noun that an infinitive hangs on where no verb governs it: "KT's plan to buy X was scrapped". */
  readonly noun?: Chunk;
  /** Words that stand between governor and verb: "signed a deal to buy" gives "deal". */
  readonly via: readonly string[];
  /** Word that opens the clause: "if", "after", "which". */
  readonly opener?: string;
}

/** A sentence as the grammar sees it. */
export interface Parse {
  readonly sentence: Sentence;
  readonly tokens: readonly Tagged[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
}

/** How many sentences are remembered: more than any rule looks back. */
const remembered = 32;

/**
 * The last parses, by the numbers of their sentences. Every rule asks for the parse of its sentence, and some for that of a
 * neighbour; a weak map of all sentences cost several times what parsing does.
 */
const parses = Array.from<Parse | undefined>({ length: remembered });

/** Parses a sentence; the same sentence asked for again soon gives the same parse. */
export function parse(sentence: Sentence): Parse {
  const slot = sentence.index % remembered;
  const known = parses[slot];
  if (known?.sentence === sentence) return known;
  const tokens = tag(tokensOf(sentence));
  const items = itemsOf(tokens);
  const result: Parse = { sentence, tokens, items, clauses: clausesOf(items) };
  parses[slot] = result;
  return result;
}

function clausesOf(items: readonly Item[]): readonly Clause[] {
  const drafts: Draft[] = [];
  for (const item of items) if (item.kind === 'verb') drafts.push(draftOf(item, items));
  giveSubjects(drafts, items);
  govern(drafts, items);
  giveArguments(drafts, items);
  return drafts;
}

/** Names that a run of phrases lists from `first` on: "from A, B of Japan and the state-run C". Appositions are passed over. */
export function namesFrom(first: Chunk, items: readonly Item[]): readonly NameMention[] {
  const names: NameMention[] = [];
  let at = items[first.at] === first ? first.at : -1;
  while (at >= 0) {
    const { name } = items[at] as Chunk;
    if (name) names.push(name);
    at = nextMember(at, items, first.prep);
  }
  return names;
}

/** "from KT in 2022, and B and C each got": the names behind ", and" are the subject of a verb of their own. */
function opensClause(at: number, items: readonly Item[]): boolean {
  if (items[at - 1]?.kind !== 'conj' || items[at - 2]?.kind !== 'comma') return false;
  let i = at + 1;
  for (let item = items[i]; item?.kind === 'conj' || isBare(item); item = items[i]) i++;
  const found = items[i];
  return found?.kind === 'verb' && isFiniteVerb(found);
}

const isBare = (item: Item | undefined): boolean => item?.kind === 'chunk' && item.prep === undefined;

/** Index of the next member of a list, past what hangs on this one and past appositions; -1 at its end. */
function nextMember(at: number, items: readonly Item[], prep: string | undefined): number {
  let separated = false;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'comma' || item.kind === 'conj') separated = true;
    else if (item.kind !== 'chunk') return -1;
    else if (separated) {
      if (!mayBeMember(item, prep)) return -1;
      if (item.name && item.prep !== 'of') return isMember(i, items) ? i : -1;
      separated = false;
    } else if (item.prep !== 'of' && item.prep !== 'in') return -1;
  }
  return -1;
}

const explaining = new Set(['a', 'an', 'the', 'its', 'both', 'all']);

/** A name with the preposition of the first one, or none, or "of"; or a noun phrase that explains the name before it. */
const mayBeMember = (chunk: Chunk, prep: string | undefined): boolean =>
  (chunk.prep === undefined || chunk.prep === prep || chunk.prep === 'of') &&
  (chunk.name !== undefined || explaining.has(chunk.tokens[0]!.lower));

/** A name is no member where it is the subject of what follows. */
function isMember(at: number, items: readonly Item[]): boolean {
  if (opensClause(at, items)) return false;
  const next = items[at + 1];
  return next?.kind !== 'verb' || next.main.verb?.form === 'ing' || items[at - 1]?.kind === 'conj';
}
