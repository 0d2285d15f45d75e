import { tableOf } from './word-table.ts';
import { unlistedVerb, verbForms } from './verbs.ts';
import type { VerbWord } from './verbs.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  modals,
  nounsToo,
  particles,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './words.data.ts';

/** Part of speech, as far as this grammar needs it; a mention has its own kind. */
export type Tag =
  | 'name'
  | 'money'
  | 'percent'
  | 'number'
  | 'date'
  | 'multiple'
  | 'det'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'pron'
  | 'adv'
  | 'neg'
  | 'aux'
  | 'modal'
  | 'verb'
  | 'noun'
  | 'comma'
  | 'break'
  | 'poss'
  | 'mark';

/** Why the tag of a word may change with its place; each has its own test in `tags.ts`. */
export type Shift =
  | 'none'
  | 'genitive'
  | 'month'
  | 'that'
  | 'subordinator'
  | 'reflexive'
  | 'quantifier'
  | 'last'
  | 'country'
  | 'article'
  | 'adverb';

/** All that is known of a word before its place is looked at. */
export interface Word {
  /** Its tag where it is no verb and its place does not shift it. */
  readonly tag: Tag;
  readonly shift: Shift;
  readonly verb: VerbWord | undefined;
  readonly auxiliary: 'be' | 'have' | 'do' | undefined;
  /** Whether it is a noun as well as a verb. */
  readonly nounToo: boolean;
  readonly determiner: boolean;
  readonly preposition: boolean;
  readonly pronoun: boolean;
  /** An adverb of the list, which is one in capitals too. */
  readonly adverb: boolean;
  /** Whether what stands before it may have it as object or complement. */
  readonly opensObject: boolean;
  /** "n't" at its end, "cannot", "nor". */
  readonly negative: boolean;
  /** Whether it may belong to the verb before it: everywhere, or where nothing follows that it could govern ("in"). */
  readonly particle: 'always' | 'last' | undefined;
}

const quantifiers = new Set(['all', 'both', 'each']);
const phraseOpeners = new Set(['as', 'since', 'after', 'before', 'until']);
const freeParticles = new Set(['up', 'down', 'off', 'out', 'back', 'away', 'aside', 'together', 'along', 'over']);

const conjunctions = new Set(['and', 'or', 'but', 'nor']);
const negations = new Set(['not', 'never', "n't"]);

const isReflexive = (lower: string): boolean => lower.endsWith('self') || lower.endsWith('selves');
const manner = /[a-z]{3}ly$/;
const noManner = /(?:family|supply|assembly|early|daily|weekly|monthly|quarterly|yearly|friendly|costly|only)$/;
const isManner = (lower: string): boolean => manner.test(lower) && !noManner.test(lower);

/** Tag by the closed lists, of which the first that has the word counts; adverbs of manner by their ending; else a noun. */
function listedTag(lower: string): Tag {
  if (lower === "'s") return 'poss';
  if (lower === 'to') return 'to';
  if (negations.has(lower)) return 'neg';
  if (conjunctions.has(lower)) return 'conj';
  if (auxiliaries.has(lower)) return 'aux';
  if (modals.has(lower)) return 'modal';
  if (relatives.has(lower)) return 'rel';
  if (subordinators.has(lower)) return 'sub';
  if (pronouns.has(lower)) return 'pron';
  if (prepositions.has(lower)) return 'prep';
  if (determiners.has(lower)) return 'det';
  return adverbs.has(lower) || isManner(lower) ? 'adv' : 'noun';
}

const shifts = new Map<string, Shift>([
  ["'s", 'genitive'],
  ['may', 'month'],
  ['will', 'month'],
  ['that', 'that'],
  ['last', 'last'],
  ['us', 'country'],
  ['it', 'country'],
  ['a', 'article'],
]);

function shiftOf(lower: string, tag: Tag): Shift {
  const own = shifts.get(lower);
  if (own) return own;
  if (phraseOpeners.has(lower)) return 'subordinator';
  if (quantifiers.has(lower)) return 'quantifier';
  if (isReflexive(lower)) return 'reflexive';
  return tag === 'adv' ? 'adverb' : 'none';
}

function describe(lower: string): Word {
  const tag = listedTag(lower);
  return {
    tag,
    shift: shiftOf(lower, tag),
    verb: verbForms.get(lower) ?? unlistedVerb(lower),
    auxiliary: auxiliaries.get(lower),
    nounToo: nounsToo.has(lower),
    determiner: determiners.has(lower),
    preposition: prepositions.has(lower),
    pronoun: pronouns.has(lower),
    adverb: adverbs.has(lower),
    opensObject:
      lower === 'to' ||
      lower === 'that' ||
      determiners.has(lower) ||
      pronouns.has(lower) ||
      prepositions.has(lower) ||
      adverbs.has(lower),
    negative: lower.endsWith("n't") || lower === 'cannot' || lower === 'nor',
    particle: freeParticles.has(lower) ? 'always' : lower === 'in' ? 'last' : undefined,
  };
}

const listed = new Map<string, Word>();
for (const list of [
  ["'s", 'to', 'last'],
  negations,
  conjunctions,
  auxiliaries.keys(),
  modals,
  relatives,
  subordinators,
  pronouns,
  prepositions,
  determiners,
  adverbs,
  particles,
  nounsToo,
  verbForms.keys(),
])
  for (const lower of list) listed.set(lower, describe(lower));

/** What is known of a mark: nothing, but what stands before one may be a verb. */
export const noWord: Word = { ...describe(''), opensObject: true };
const noun = describe('thing');
const mannerAdverb = describe('boldly');
const reflexivePronoun = describe('oneself');

/** The words of all lists. */
export const lexicon = tableOf(listed);

const smallF = 102;
const smallS = 115;
const smallY = 121;

/** A word of no list is told by how it begins and ends: "reinvested", "co-leads", "unplugged", "boldly", "ourselves"; else it is a noun. */
export function unlistedWord(lower: string): Word {
  const verb = unlistedVerb(lower);
  if (verb) return { ...noun, verb };
  const last = lower.charCodeAt(lower.length - 1);
  if (last === smallY) return isManner(lower) ? mannerAdverb : noun;
  return (last === smallF || last === smallS) && isReflexive(lower) ? reflexivePronoun : noun;
}
