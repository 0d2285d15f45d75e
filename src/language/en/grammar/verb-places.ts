import type { Tag, Word } from './lexicon.ts';
import type { Tagged, Token } from './tokens.ts';
import type { VerbWord } from './verbs.ts';

/** What stands around a word while its sentence is tagged from left to right. */
export interface Place {
  before: Tagged | undefined;
  /** The last token that is no adverb, negation or quotation mark. */
  last: Tagged | undefined;
  next: Token | undefined;
  /** Whether "and" or "&" stood anywhere before, so that a plural may act. */
  joint: boolean;
}

/** The verb that a word is at its place, or `undefined` where it is a noun, an adjective or an auxiliary there. */
export function verbAt(verb: VerbWord, token: Token, place: Place): VerbWord | undefined {
  const { before, last } = place;
  if (before?.lower === 'newly' && place.next && (isNoun(place.next) || place.next.word.nounToo)) return undefined;
  if (token.word.auxiliary && !isMainHave(token.word, place.next)) return undefined;
  if (
    token.lower === 'preferred' &&
    /^(?:bidders?|buyer|negotiator|partner|shares?|stock|suitor|candidate)$/.test(place.next?.lower ?? '')
  )
    return undefined;
  if (token.lower === 'limited' && /^(?:partner|liabilit)/.test(place.next?.lower ?? '')) return undefined;
  if (token.lower === 'including' || (token.text !== token.lower && before && !startsClause(before))) return undefined;
  if (last && isParticled(token, last, place.next)) return { lemma: verb.lemma, form: 'ed' };
  switch (last?.tag) {
    case 'modal':
    case 'aux':
      return afterAuxiliary(verb, token, last);
    case 'name':
      return verb.form === 'base' ? plural(verb, token, place) : notNounPile(verb, token, place.next);
    case 'pron':
    case 'rel':
      return notNounPile(verb, token, place.next);
    case 'det':
    case 'poss':
      return undefined;
    case 'to':
      if (token.lower === 'partner' && place.next?.mention?.kind === 'name') return undefined;
      if (token.lower === 'date' && !(place.next?.word.determiner ?? false)) return undefined;
      return verb.form === 'base' || (verb.form === 'ing' && !token.word.nounToo) ? verb : undefined;
    default:
      return byForm(verb, token, last, place.next);
  }
}

function byForm(verb: VerbWord, token: Token, last: Tagged | undefined, next: Token | undefined): VerbWord | undefined {
  switch (verb.form) {
    case 'ing':
      return isGerund(token, last, next) ? verb : undefined;
    case 'ed':
    case 'past':
    case 'participle':
      return isPastVerb(verb, token, last, next) ? verb : undefined;
    default:
      return last ? (isPresentVerb(verb, token, last, next) ? verb : undefined) : opening(verb, token, next);
  }
}

const startsClause = ({ tag, text }: Tagged): boolean =>
  tag === 'break' || text === '"' || text === '“' || text === '•';

const isMainHave = (word: Word, next: Token | undefined): boolean =>
  word.auxiliary === 'have' &&
  next !== undefined &&
  ((next.mention !== undefined && next.mention.kind !== 'date') ||
    next.lower === 'a' ||
    next.lower === 'an' ||
    next.lower === 'no');

const opensObject = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind !== 'word' || next.word.opensObject);

/** Verbs whose participle is their base form: "has been put on hold". */
const sameParticiple = new Set(['put', 'set', 'cut', 'hit', 'shed', 'split', 'spread', 'shut', 'run']);

/** "KT set up a fund", "a fund set up in May", "run by KT": what follows shows the past or participle of verbs with one form for both. */
const isParticled = (token: Token, last: Tagged, next: Token | undefined): boolean =>
  sameParticiple.has(token.lower) &&
  beforeParticled.has(last.tag) &&
  (next?.lower === 'by' || (next?.word.particle === 'always' && token.lower !== 'run'));

const beforeParticled = new Set<Tag>(['name', 'noun', 'pron', 'rel', 'comma', 'conj', 'date']);

function afterAuxiliary(verb: VerbWord, token: Token, last: Tagged): VerbWord | undefined {
  if (last.word.auxiliary !== 'be') return verb;
  if (sameParticiple.has(token.lower)) return { lemma: verb.lemma, form: 'ed' };
  return verb.form === 'base' ? undefined : verb;
}

/** Verbs whose past is their base form, so that one alone may act in it. */
const samePast = new Set(['put', 'set', 'cut', 'hit', 'bet', 'let', 'bid', 'split', 'shed', 'spread']);

/** After a name a bare form is a verb only where an object follows: "KT and SKT plan to", not "KT plan". */
function plural(verb: VerbWord, token: Token, { joint, next }: Place): VerbWord | undefined {
  if (!joint && !samePast.has(verb.lemma)) return undefined;
  return !token.word.nounToo || opensObject(next) ? verb : undefined;
}

/** Words that are verbs of other texts: behind a name they are nouns here. */
const namedThings = new Set([
  'shares',
  'stocks',
  'holdings',
  'rivals',
  'models',
  'interests',
  'units',
  'talks',
  'stakes',
  'share',
  'stock',
  'unit',
  'round',
]);

/** What a name does that stands behind "with": "with KT leading and SKT joining". */
const takingPart = new Set([
  'leading',
  'co-leading',
  'joining',
  'participating',
  'following',
  'doubling',
  'investing',
  'chipping',
]);

/** After a name, "shares", "sales" are nouns; other -s forms are verbs where something follows. */
function notNounPile(verb: VerbWord, token: Token, next: Token | undefined): VerbWord | undefined {
  const { nounToo } = token.word;
  if (verb.form === 'ing' && takingPart.has(token.lower)) return verb;
  if (verb.form === 'ing') return !nounToo && opensObject(next) ? verb : undefined;
  if (!nounToo) return verb;
  return !namedThings.has(token.lower) && opensObject(next) ? verb : undefined;
}

const investors = /^(?:shareholders?|investors?|backers?|supporters?|members?)$/;

function isGerund(token: Token, last: Tagged | undefined, next: Token | undefined): boolean {
  if (token.word.nounToo)
    return last?.tag !== 'noun' && next !== undefined && (next.mention !== undefined || next.word.determiner);
  if (last?.tag === 'verb') return true;
  if (next && investors.test(next.lower)) return false;
  return last?.tag === 'comma' || opensObject(next);
}

/** A past form is a verb unless it stands as an adjective before its noun ("an undisclosed stake"). */
function isPastVerb(verb: VerbWord, token: Token, last: Tagged | undefined, next: Token | undefined): boolean {
  const tag = last?.tag;
  if (tag === 'prep' || tag === 'money' || tag === 'number') return next?.kind === 'word' && next.word.preposition;
  if (opensObject(next)) return true;
  if (token.word.nounToo && verb.lemma === token.lower && tag !== 'comma') return false;
  return !(tag === 'noun' && next && isNoun(next) && token.lower.endsWith('ed') && !dealVerbs.has(verb.lemma));
}

/** Whether a word that opens no object is a common noun or an adjective: a small letter, and no verb. */
const isNoun = ({ word, text }: Token): boolean => word.verb === undefined && text >= 'a' && text < '{';

/** Verbs that are ever so seldom adjectives behind a noun. */
const dealVerbs = new Set([
  'raise',
  'invest',
  'say',
  'acquire',
  'agree',
  'sign',
  'join',
  'secure',
  'close',
  'announce',
  'own',
  'lead',
  'buy',
  'sell',
]);

/** A present form opens a sentence only as a bare form with an object behind it. */
const opening = (verb: VerbWord, { word }: Token, next: Token | undefined): VerbWord | undefined =>
  verb.form === 'base' && !word.nounToo && opensObject(next) ? verb : undefined;

/** A present form is a verb after a noun where an object follows it; words that are nouns too need a plural or a name before. */
function isPresentVerb(verb: VerbWord, { word }: Token, last: Tagged, next: Token | undefined): boolean {
  if (last.tag === 'comma' && verb.lemma === 'value' && next?.mention?.kind === 'name') return true;
  if (!opensObject(next)) return false;
  switch (last.tag) {
    case 'conj':
      return !(word.nounToo && next!.kind === 'mark');
    case 'noun':
      return verb.form === 's'
        ? !(word.nounToo && (next!.kind === 'mark' || next!.word.preposition))
        : last.lower.endsWith('s') && !word.nounToo;
    case 'comma':
    case 'date':
    case 'break':
      return !word.nounToo;
    default:
      return false;
  }
}
