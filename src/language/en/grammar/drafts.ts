import type { Clause } from '../clauses.ts';
import { isDate } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import type { Item } from './items.ts';
import type { Tagged } from './tokens.ts';
import type { VerbItem } from './verb-groups.ts';

/** A clause while its sentence is read. */
export type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { args: Chunk[] };

/** No phrase. A constant, since most clauses lack one thing or another. */
export const noChunks: readonly Chunk[] = [];
const noWords: readonly string[] = [];

/** What the auxiliaries and adverbs of a verb group say of its verb. */
interface Group {
  auxiliary: string | undefined;
  modal: string | undefined;
  be: boolean;
  have: boolean;
  negated: boolean;
  /** "being" or "having" is among its tokens. */
  going: boolean;
  /** "is", "are", "was" or "were" is among its tokens. */
  finite: boolean;
}

/** The clause of a verb as its own group tells it: subject, phrases and governor are found later. */
export function draftOf(verb: VerbItem, items: readonly Item[]): Draft {
  const group = groupOf(verb);
  const { main } = verb;
  const form = formOf(verb, group, items);
  const past = main.verb?.form === 'ed' || main.verb?.form === 'participle';
  return {
    index: verb.index,
    verb,
    lemma: main.verb?.lemma ?? main.word.auxiliary ?? 'be',
    form,
    tense: tenseOf(verb, group),
    passive: past && (group.be || form === 'participle'),
    perfect: group.have,
    modal: group.modal,
    negated: group.negated,
    subject: noChunks,
    args: [],
    gap: undefined,
    governor: undefined,
    noun: undefined,
    via: noWords,
    opener: undefined,
  };
}

function groupOf({ tokens, main }: VerbItem): Group {
  const group: Group = {
    auxiliary: undefined,
    modal: undefined,
    be: false,
    have: false,
    negated: false,
    going: false,
    finite: false,
  };
  for (const token of tokens) {
    const { tag, lower } = token;
    if (tag === 'neg' || token.word.negative) group.negated = true;
    if (tag === 'modal') group.modal ??= lower;
    if (lower === 'being' || lower === 'having') group.going = true;
    if (lower === 'is' || lower === 'are' || lower === 'was' || lower === 'were') group.finite = true;
    if (tag === 'aux' && token !== main) addAuxiliary(group, token);
  }
  return group;
}

function addAuxiliary(group: Group, { lower, word }: Tagged): void {
  group.auxiliary ??= lower;
  if (word.auxiliary === 'be' || lower === "'s") group.be = true;
  if (word.auxiliary === 'have') group.have = true;
}

/** Verbs whose past is their base form, which is told in the past more often than not. */
const samePast = new Set(['put', 'set', 'cut', 'hit', 'bet', 'let', 'bid', 'split', 'shed', 'spread']);

function tenseOf({ main }: VerbItem, { auxiliary }: Group): Clause['tense'] {
  if (auxiliary !== undefined) return pastAuxiliaries.has(auxiliary) ? 'past' : 'present';
  switch (main.verb?.form) {
    case 'ed':
    case 'past':
      return 'past';
    case 'base':
      return samePast.has(main.lower) ? 'past' : 'present';
    case 'ing':
    case 'participle':
      return 'none';
    default:
      return pastMains.has(main.lower) ? 'past' : 'present';
  }
}
const pastMains = new Set(['was', 'were', 'had', 'did']);
const pastAuxiliaries = new Set([...pastMains, "wasn't", "weren't", "hadn't", "didn't"]);

/** Past forms without an auxiliary are participles where no subject stands before them, or where "by" follows. */
function formOf(verb: VerbItem, group: Group, items: readonly Item[]): Clause['form'] {
  const auxiliary = group.auxiliary !== undefined || group.modal !== undefined;
  if (verb.infinitive && (!auxiliary || verb.tokens[0]!.tag === 'to')) return 'infinitive';
  if (auxiliary) return group.going && !group.finite ? 'gerund' : 'finite';
  const form = verb.main.verb?.form;
  if (form === 'ing' || group.going) return 'gerund';
  if (form === 'participle') return 'participle';
  return form === 'ed' && isParticiple(verb, items) ? 'participle' : 'finite';
}

const oftenBy = new Set(['stand', 'grow', 'rise', 'follow']);

function isParticiple({ at, particle, main }: VerbItem, items: readonly Item[]): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const prep = next?.kind === 'chunk' ? next.prep : undefined;
  if (prep === 'by' && (next as Chunk).dates === 0 && particle === undefined && !oftenBy.has(main.verb!.lemma))
    return true;
  if (!before || before.kind === 'break') return prep !== undefined;
  if (before.kind === 'comma') return isParticipleAfterComma(at, items);
  return before.kind === 'chunk' && before.prep !== undefined && prep !== undefined && hasLaterFinite(at, items);
}

/** ", founded in 2016, has": a past form between commas with a preposition behind it hangs on the phrase before. */
function isParticipleAfterComma(at: number, items: readonly Item[]): boolean {
  const next = items[at + 1];
  if (next?.kind !== 'chunk' || (next.prep === undefined && !isDate(next))) return false;
  if (!opensBefore(at, items)) return true;
  const host = items[at - 2];
  return host?.kind === 'chunk' && host.name !== undefined && hasLaterFinite(at, items);
}

/** Whether a comma stands before the comma that is right before an item. */
function opensBefore(at: number, items: readonly Item[]): boolean {
  for (let i = 0; i < at - 1; i++) if (items[i]!.kind === 'comma') return true;
  return false;
}

/** Whether the next verb that can be finite stands behind a comma, or with something else than a phrase before it. */
function hasLaterFinite(at: number, items: readonly Item[]): boolean {
  let comma = false;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'comma') comma = true;
    if (item.kind === 'verb' && isFiniteVerb(item)) return i > at + 1 && (comma || items[i - 1]!.kind !== 'chunk');
  }
  return false;
}

/** Whether a verb group can be that of a main clause: no "to" and no -ing. */
export const isFiniteVerb = (verb: VerbItem): boolean => !verb.infinitive && verb.main.verb?.form !== 'ing';
