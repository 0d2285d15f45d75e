import type { Tag } from './lexicon.ts';
import type { Tagged, Token, TokenDraft } from './tokens.ts';
import { verbAt } from './verb-places.ts';
import type { Place } from './verb-places.ts';

/** Tags tokens from left to right: closed lists first, then verbs by their place. Changes the drafts it is given. */
export function tag(tokens: readonly TokenDraft[]): readonly Tagged[] {
  const place: Place = { before: undefined, last: undefined, next: undefined, joint: false };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    place.next = tokens[i + 1];
    tagAt(token, place);
    place.before = token;
    if (!isPassedOver(token)) place.last = token;
    if (token.lower === 'and' || token.lower === '&') place.joint = true;
  }
  return tokens;
}

/** Adverbs, negations and quotation marks stand between words that belong together. */
const isPassedOver = ({ tag, text }: Tagged): boolean =>
  tag === 'adv' || tag === 'neg' || (tag === 'mark' && (text === '"' || text === '“' || text === '”'));

function tagAt(token: TokenDraft, place: Place): void {
  if (token.kind === 'mention') token.tag = mentionTag(token, place.before);
  if (token.kind !== 'word') return;
  const { word } = token;
  token.verb = word.verb && verbAt(word.verb, token, place);
  if (token.verb) token.tag = 'verb';
  else if (word.shift !== 'none') token.tag = shiftedTag(token, place.before, place.next);
}

/** A mention has its own kind; pronouns that stand for a name stay pronouns, "its" stays a determiner. */
function mentionTag({ tag, lower, text, word }: Tagged, before: Tagged | undefined): Tag {
  if (word.shift === 'reflexive' && (before?.tag === 'aux' || before?.tag === 'name')) return 'adv';
  if (tag !== 'name') return tag;
  if (lower === 'its' || lower === 'their') return 'det';
  return word.pronoun && text !== 'US' && text !== 'IT' ? 'pron' : 'name';
}

/** The tag of a word that has another one in some places. */
function shiftedTag(token: Token, before: Tagged | undefined, next: Token | undefined): Tag {
  const { text, word } = token;
  switch (word.shift) {
    case 'genitive':
      return before?.tag === 'pron' ? 'aux' : 'poss';
    case 'month':
      return text === 'May' || text === 'Will' ? 'noun' : 'modal';
    case 'country':
      return text === 'US' || text === 'IT' ? 'noun' : 'pron';
    case 'that':
      return thatTag(before, next);
    case 'subordinator':
      return next && opensPhrase(token.lower, next) ? 'prep' : 'sub';
    case 'article':
      return text === 'A' && isLetter(before) ? 'noun' : 'det';
    case 'adverb':
      return before?.tag !== 'det' && (word.adverb || text === token.lower) ? 'adv' : 'noun';
    default:
      return isFloating(token, before, next) ? 'adv' : word.tag;
  }
}

/** "is itself", "KT itself", "have all", "which both", "KT each paid", "the company last raised": words that stand as adverbs there. */
function isFloating({ word, lower }: Token, before: Tagged | undefined, next: Token | undefined): boolean {
  const tag = before?.tag;
  if (word.shift === 'last') return isLatest(tag, next);
  if (tag === 'aux') return true;
  if (word.shift === 'reflexive') return tag === 'name';
  return tag === 'rel' || (lower === 'each' && tag === 'name' && isActing(next));
}

/** "KT and SKT each put in": a past form, or a bare one, since they are several. */
function isActing(next: Token | undefined): boolean {
  const form = next && !next.mention ? next.word.verb?.form : undefined;
  return form === 'ed' || form === 'past' || form === 'base';
}

/** "Series A led by": the letter of a round is no article. */
const isLetter = (last: Tagged | undefined): boolean => last?.lower === 'series' || last?.lower === 'class';

/** "the company last raised": told of the latest time, where a past form follows. */
function isLatest(before: Tag | undefined, next: Token | undefined): boolean {
  if (before !== 'name' && before !== 'noun' && before !== 'pron' && before !== 'aux') return false;
  const form = next && !next.mention ? next.word.verb?.form : undefined;
  return form === 'ed' || form === 'past';
}

/** "as", "since", "after" before a plain phrase or a date are prepositions; before a name or pronoun they open a clause. */
function opensPhrase(lower: string, next: Token): boolean {
  if (next.mention?.kind === 'date' || /^[a-z]+ing$/.test(next.text)) return true;
  return lower === 'as' && next.mention?.kind !== 'name' && !next.word.pronoun && next.lower !== 'the';
}

/** "that" after a noun and before a verb is a relative pronoun; before a noun or name it opens a clause. */
function thatTag(before: Tagged | undefined, next: Token | undefined): Tag {
  const tag = before?.tag;
  if (tag === 'verb' || tag === 'date' || tag === 'comma') return 'sub';
  const word = next?.word;
  if (tag === 'money' && (next?.mention?.kind === 'name' || word?.pronoun || word?.tag === 'aux')) return 'sub';
  if (tag !== 'noun' && tag !== 'name') return 'det';
  return word && (word.tag === 'aux' || word.tag === 'modal' || word.verb) ? 'rel' : 'sub';
}
