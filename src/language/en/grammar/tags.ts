import type { Token } from './tokens.ts';
import { verbWord } from './verbs.ts';
import type { VerbWord } from './verbs.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  modals,
  nounsToo,
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

/** A token with its part of speech; verbs carry what they are a form of. */
export interface Tagged extends Token {
  readonly tag: Tag;
  readonly verb?: VerbWord;
}

/** Tags tokens from left to right: closed lists first, then verbs by their place. */
export function tag(tokens: readonly Token[]): readonly Tagged[] {
  const tagged: Tagged[] = [];
  for (const [i, token] of tokens.entries()) {
    const verb = token.kind === 'word' ? verbAt(token, tagged, tokens, i) : undefined;
    const { kind, text, lower, start, end, mention, aside } = token;
    const part = verb ? 'verb' : plainTag(token, tagged, tokens[i + 1]);
    tagged.push({ kind, text, lower, start, end, mention, aside, tag: part, verb });
  }
  return tagged;
}

function plainTag(token: Token, before: readonly Tagged[], next: Token | undefined): Tag {
  if (token.mention)
    return /(?:self|selves)$/.test(token.lower) && ['aux', 'name'].includes(before.at(-1)?.tag ?? '')
      ? 'adv'
      : mentionTag(token);
  const { lower } = token;
  if (token.kind === 'mark') return markTag(token.text);
  if (lower === "'s") return before.at(-1)?.tag === 'pron' ? 'aux' : 'poss';
  if (lower === 'to') return 'to';
  if (lower === 'not' || lower === 'never' || lower === "n't") return 'neg';
  if (lower === 'and' || lower === 'or' || lower === 'but' || lower === 'nor') return 'conj';
  if (lower in auxiliaries) return 'aux';
  if (modals.has(lower) && token.text !== 'May' && token.text !== 'Will') return 'modal';
  if (lower === 'that') return thatTag(before.at(-1), next);
  if (relatives.has(lower)) return 'rel';
  if (subordinators.has(lower)) return opensPhrase(lower, next) ? 'prep' : 'sub';
  if (/(?:self|selves)$/.test(lower) && ['aux', 'name'].includes(before.at(-1)?.tag ?? '')) return 'adv';
  if (/^(?:all|both|each)$/.test(lower) && ['aux', 'rel'].includes(before.at(-1)?.tag ?? '')) return 'adv';
  if (lower === 'each' && before.at(-1)?.tag === 'name' && isLatest(before.at(-1), next)) return 'adv';
  if (lower === 'last' && isLatest(before.at(-1), next)) return 'adv';
  if (pronouns.has(lower) && token.text !== 'US' && token.text !== 'IT') return 'pron';
  if (prepositions.has(lower)) return 'prep';
  if (determiners.has(lower)) return token.text === 'A' && isLetter(before.at(-1)) ? 'noun' : 'det';
  if (before.at(-1)?.tag === 'det' && lower !== 'not') return 'noun';
  return adverbs.has(lower) ||
    (/[a-z]{3}ly$/.test(lower) &&
      token.text === lower &&
      !/(?:family|supply|assembly|early|daily|weekly|monthly|quarterly|yearly|friendly|costly|only)$/.test(lower))
    ? 'adv'
    : 'noun';
}

/** "Series A led by": the letter of a round is no article. */
const isLetter = (last: Tagged | undefined): boolean => last !== undefined && /^(?:series|class)$/.test(last.lower);

/** "the company last raised": told of the latest time, where a past form follows. */
const isLatest = (last: Tagged | undefined, next: Token | undefined): boolean =>
  last !== undefined &&
  ['name', 'noun', 'pron', 'aux'].includes(last.tag) &&
  next !== undefined &&
  next.mention === undefined &&
  ['ed', 'past'].includes(verbWord(next.lower)?.form ?? '');

/** A mention has its own kind; pronouns that stand for a name stay pronouns, "its" stays a determiner. */
function mentionTag(token: Token): Tag {
  if (token.mention!.kind !== 'name') return token.mention!.kind;
  if (token.lower === 'its' || token.lower === 'their') return 'det';
  return pronouns.has(token.lower) && token.text !== 'US' && token.text !== 'IT' ? 'pron' : 'name';
}

function markTag(mark: string): Tag {
  if (mark === ',') return 'comma';
  if (mark === "'" || mark === '’') return 'poss';
  if (/^[;:–—•·|]$/.test(mark)) return 'break';
  return mark === '&' ? 'conj' : 'mark';
}

/** "as", "since", "after" before a plain phrase or a date are prepositions; before a name or pronoun they open a clause. */
function opensPhrase(lower: string, next: Token | undefined): boolean {
  if (!['as', 'since', 'after', 'before', 'until'].includes(lower) || next === undefined) return false;
  if (next.mention?.kind === 'date' || /^[a-z]+ing$/.test(next.text)) return true;
  return lower === 'as' && next.mention?.kind !== 'name' && !pronouns.has(next.lower) && next.lower !== 'the';
}

/** "that" after a noun and before a verb is a relative pronoun; before a noun or name it opens a clause. */
function thatTag(before: Tagged | undefined, next: Token | undefined): Tag {
  if (!before || !['noun', 'name'].includes(before.tag))
    return before?.tag === 'verb' || before?.tag === 'date' || before?.tag === 'comma' ? 'sub' : 'det';
  if (next && (next.lower in auxiliaries || modals.has(next.lower) || verbWord(next.lower) !== undefined)) return 'rel';
  return 'sub';
}

const opensNoun = new Set<Tag>(['det', 'poss']);
const takesSubject = new Set<Tag>(['name', 'pron', 'rel']);

function verbAt(token: Token, before: readonly Tagged[], tokens: readonly Token[], i: number): VerbWord | undefined {
  const verb = token.lower === 'including' ? undefined : verbWord(token.lower);
  if (!verb || (token.lower in auxiliaries && !mainHave(token, tokens, i))) return undefined;
  if (token.text !== token.lower && i > 0 && !startsClause(before)) return undefined;
  const last = before.findLast(
    (t) => t.tag !== 'adv' && t.tag !== 'neg' && !(t.tag === 'mark' && /["“”]/.test(t.text)),
  );
  const next = tokens[i + 1];
  if (last && (last.tag === 'modal' || last.tag === 'aux')) return verbAfterAuxiliary(verb, token, next, last);
  if (last && takesSubject.has(last.tag))
    return verb.form === 'base' && last.tag === 'name'
      ? plural(before, verb, token, next)
      : notNounPile(verb, token, next);
  if (last && opensNoun.has(last.tag)) return undefined;
  if (last?.tag === 'to')
    return verb.form === 'base' || (verb.form === 'ing' && !nounsToo.has(token.lower)) ? verb : undefined;
  if (verb.form === 'ing' && last?.tag === 'verb' && !nounsToo.has(token.lower)) return verb;
  if (verb.form === 'ing') return gerund(verb, last, token, next);
  if (verb.form === 'ed' || verb.form === 'past' || verb.form === 'participle')
    return pastVerb(verb, last, next, token);
  return presentVerb(verb, token, last, next);
}

const startsClause = (before: readonly Tagged[]): boolean =>
  before.at(-1)?.tag === 'break' || /^["“•]$/.test(before.at(-1)?.text ?? '');
const mainHave = (token: Token, tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    auxiliaries[token.lower] === 'have' &&
    next !== undefined &&
    ((next.mention !== undefined && next.mention.kind !== 'date') ||
      next.lower === 'a' ||
      next.lower === 'an' ||
      next.lower === 'no')
  );
};
const isName = (t: Token | undefined): boolean => t?.mention?.kind === 'name';
const opensObject = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.mention !== undefined ||
    determiners.has(t.lower) ||
    t.lower === 'to' ||
    t.lower === 'that' ||
    pronouns.has(t.lower) ||
    prepositions.has(t.lower) ||
    t.kind === 'mark' ||
    adverbs.has(t.lower));

const verbAfterAuxiliary = (
  verb: VerbWord,
  token: Token,
  next: Token | undefined,
  last: Tagged,
): VerbWord | undefined =>
  auxiliaries[last.lower] === 'be' && sameParticiple.has(token.lower)
    ? { lemma: verb.lemma, form: 'ed' }
    : afterAuxiliary(verb, token, next, last);
/** Verbs whose participle is their base form: "has been put on hold". */
const sameParticiple = new Set(['put', 'set', 'cut', 'hit', 'shed', 'split', 'spread', 'shut']);

const afterAuxiliary = (verb: VerbWord, token: Token, next: Token | undefined, last: Tagged): VerbWord | undefined =>
  (verb.form === 'base' && auxiliaries[last.lower] === 'be') ||
  (nounsToo.has(token.lower) && verb.form === 'base' && next?.mention === undefined && isName(next))
    ? undefined
    : verb;

/** After a name a bare form is a verb only where an object follows: "KT and SKT plan to", not "KT plan". */
function plural(
  before: readonly Tagged[],
  verb: VerbWord,
  token: Token,
  next: Token | undefined,
): VerbWord | undefined {
  const joint =
    before.some((t) => t.lower === 'and' || t.lower === '&') ||
    /^(?:put|set|cut|hit|bet|let|bid|split|shed|spread)$/.test(verb.lemma);
  if (nounsToo.has(token.lower)) return joint && opensObject(next) ? verb : undefined;
  return joint ? verb : undefined;
}

/** After a name, "shares", "sales" are nouns; other -s forms are verbs where something follows. */
function notNounPile(verb: VerbWord, token: Token, next: Token | undefined): VerbWord | undefined {
  if (verb.form === 'ing') return opensObject(next) && !nounsToo.has(token.lower) ? verb : undefined;
  if (!nounsToo.has(token.lower)) return verb;
  if (
    [
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
    ].includes(token.lower)
  )
    return undefined;
  return opensObject(next) ? verb : undefined;
}

function gerund(verb: VerbWord, last: Tagged | undefined, token: Token, next: Token | undefined): VerbWord | undefined {
  if (last && (last.tag === 'det' || last.tag === 'poss')) return undefined;
  if (nounsToo.has(token.lower))
    return next !== undefined &&
      (next.mention !== undefined || determiners.has(next.lower)) &&
      last?.tag !== 'noun' &&
      last?.tag !== 'name'
      ? verb
      : undefined;
  if (next !== undefined && /^(?:shareholders?|investors?|backers?|supporters?|members?)$/.test(next.lower))
    return undefined;
  return opensObject(next) || last?.tag === 'comma' ? verb : undefined;
}

/** A past form is a verb unless it stands as an adjective before its noun ("an undisclosed stake"). */
function pastVerb(
  verb: VerbWord,
  last: Tagged | undefined,
  next: Token | undefined,
  token: Token,
): VerbWord | undefined {
  if (last && (last.tag === 'prep' || last.tag === 'money' || last.tag === 'number'))
    return opensObject(next) && next?.kind === 'word' && prepositions.has(next.lower) ? verb : undefined;
  if (nounsToo.has(token.lower) && verb.lemma === token.lower && last?.tag !== 'comma' && !opensObject(next))
    return undefined;
  if (
    last?.tag === 'noun' &&
    next !== undefined &&
    !opensObject(next) &&
    next.kind === 'word' &&
    verbWord(next.lower) === undefined &&
    /^[a-z]/.test(next.text) &&
    token.lower.endsWith('ed') &&
    !known.has(verb.lemma)
  )
    return undefined;
  return verb;
}
const known = new Set([
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

/** A present form is a verb after a noun where an object follows it; words that are nouns too need a plural or a name before. */
function presentVerb(
  verb: VerbWord,
  token: Token,
  last: Tagged | undefined,
  next: Token | undefined,
): VerbWord | undefined {
  if (!last) return !nounsToo.has(token.lower) && opensObject(next) && verb.form === 'base' ? verb : undefined;
  if (last.tag === 'prep' || last.tag === 'money' || last.tag === 'percent') return undefined;
  if (last.tag === 'conj')
    return opensObject(next) && !(nounsToo.has(token.lower) && next?.kind === 'mark') ? verb : undefined;
  if (verb.form === 's' && last.tag === 'noun')
    return opensObject(next) &&
      !(nounsToo.has(token.lower) && (next?.kind === 'mark' || (next !== undefined && prepositions.has(next.lower))))
      ? verb
      : undefined;
  if (verb.form === 'base' && last.tag === 'noun')
    return last.lower.endsWith('s') && opensObject(next) && !nounsToo.has(token.lower) ? verb : undefined;
  if (last.tag === 'comma' && verb.lemma === 'value' && next?.mention?.kind === 'name') return verb;
  if (last.tag === 'comma' || last.tag === 'date' || last.tag === 'break')
    return opensObject(next) && !nounsToo.has(token.lower) ? verb : undefined;
  return undefined;
}
