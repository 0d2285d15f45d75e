import { matchesOf } from '../../language/outline.ts';
import type { ShapeMatch } from '../../language/outline.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Draft } from '../claim.ts';
import type { Rule } from '../rule.ts';
import { mostNamed, topicBefore } from '../subject-en.ts';
import { agreement } from './agreement-en.ts';
import type { Agreement } from './agreement-en.ts';
import { listAfter, listBefore, pairBefore } from './parties-en.ts';

/** Makes an agreement of a match, or nothing. */
export type Find = (match: ShapeMatch, sentence: Sentence, reading: DocumentReading) => Agreement | undefined;

/** A rule that finds agreements by a pattern; parties that an earlier rule has joined are left to it. */
export function partnershipRule(
  name: string,
  gloss: string,
  confidence: number,
  pattern: RegExp,
  find: Find,
  examples: Rule<'partnership'>['examples'],
  ...earlier: Rule<'partnership'>[]
): Rule<'partnership'> {
  const known = new WeakMap<Sentence, readonly Draft<'partnership'>[]>();
  const read: Rule<'partnership'>['read'] = (sentence, reading) => {
    const drafts = known.get(sentence) ?? readAll(sentence, reading);
    known.set(sentence, drafts);
    return drafts;
  };
  const readAll: Rule<'partnership'>['read'] = (sentence, reading) => {
    const drafts = matchesOf(pattern, sentence, reading).flatMap((match) => {
      const found = find(match, sentence, reading);
      const draft = found && agreement(name, found, sentence, reading);
      return draft ? [draft] : [];
    });
    if (drafts.length === 0) return drafts;
    const keys = new Set(earlier.flatMap((r) => r.read(sentence, reading).map(partyKey)));
    return drafts.filter((d) => !keys.has(partyKey(d)) && keys.add(partyKey(d)));
  };
  return { name, type: 'partnership', gloss, confidence, read, examples };
}

const partyKey = (draft: { values: { parties?: { value: readonly { name: string }[] } } }): string =>
  draft.values
    .parties!.value.map((p) => p.name)
    .toSorted()
    .join('|');

/** Words of purchases, loans and contracts, which are no partnership. */
export const dealWork =
  /\b(?:to (?:buy|acquire|purchase|merge|sell|invest|take|borrow|lease|pay|supply|provide)|investment|purchase|merger|acquisition|takeover|sale|loan|lease|licen[cs]e fee|settlement|worth|underwriting|shareholders?|subscription|confidentiality|naming|sponsorship|wage|labou?r)\b/i;
/** Nouns of working together. */
export const tie = `(?:memorand(?:ums?|a)(?: of (?:understanding|agreement|cooperation))?(?: \\([^)]{1,20}\\))?|MOUs?|M\\.O\\.U\\.|letters? of intent|partnerships?|tie-?ups?|alliances?|collaborations?|cooperation|pacts?|arrangements?|joint ventures?|JVs?)`;
/** Nouns of agreement, which need a word that tells what about. */
export const paper = `(?:agreements?|deals?|contracts?|accords?|arrangements?)`;
/** Verbs of coming to an agreement, holding or ending one. */
export const signs = `(?:sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|seal(?:s|ed|ing)?|str(?:ikes?|uck|iking)|reach(?:es|ed)?|conclude[sd]?|clinch(?:es|ed)?|enter(?:s|ed|ing)?(?: into)?|execute[sd]?|forg(?:e|es|ed|ing)|form(?:s|ed|ing)?|announc(?:e|es|ed|ing)|unveil(?:s|ed)?|establish(?:es|ed|ing)?|set(?:s|ting)? up|launch(?:es|ed|ing)?|creat(?:e|es|ed|ing)|incorporat(?:e|es|ed|ing)|found(?:s|ed)?|buil(?:d|ds|t|ding)|expand(?:s|ed|ing)?|renew(?:s|ed)?|extend(?:s|ed)?|widen(?:s|ed)?|broaden(?:s|ed)?|deepen(?:s|ed|ing)?|strengthen(?:s|ed)?|has|have|had|hold(?:s)?|ended|end|ends|scrapped|terminated|called off|dissolved|broke off|severed|cancelled|considering|exploring|mulling|weighing|discussing|negotiating|in talks (?:on|for|over|about))`;
/** "set up a 10 billion won fund with": money brought together, which is a fund and no partnership. */
export const isFundWork = (words: string): boolean =>
  /\b(?:set(?:s|ting)? up|launch\w*|form(?:s|ed|ing)?|creat(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|establish\w*) (?:an?|the|its|their) (?:[^,;.]{0,50}\s)?(?:funds?\b(?!ing)|program(?:me)? for)/i.test(
    words,
  ) && !/\b(?:memorandum|MOU|partnership|joint venture)\b/.test(words);

/** The subject and the names right behind the match. */
export const partiesWith: Find = (match, sentence, reading) => {
  const right = listAfter(sentence, reading, match.end);
  if (right.length === 0 || isFundWork(sentence.text.slice(match.start, lastEnd(right, sentence) + 60)))
    return undefined;
  const left = subjects(match, sentence, reading).filter((m) => !right.some((r) => r.entity === m.entity));
  if (left.length === 0) return undefined;
  return { parties: [...left, ...right], start: match.start, end: lastEnd(right, sentence) };
};

/** The subject before a match, else the pair or the organisation that the text before is about. */
export function subjects(match: ShapeMatch, sentence: Sentence, reading: DocumentReading): NameMention[] {
  const inSentence = listBefore(sentence, reading, match.start);
  if (inSentence.length > 0) return inSentence;
  const pair = pairBefore(sentence, reading, match.start);
  if (pair.length > 0) return [...pair];
  const topic = topicBefore(sentence, reading);
  const one = topic?.group && topic.group.length > 1 ? mostNamed(sentence, reading) : topic;
  return one ? [one.group ? { ...one, group: [one.entity] } : one] : [];
}

/** End of the last name of a list, in offsets of the sentence. */
export const lastEnd = (names: readonly NameMention[], sentence: Sentence): number =>
  names.at(-1)!.end - sentence.start;
