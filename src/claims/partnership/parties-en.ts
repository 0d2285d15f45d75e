import { outline, shape } from '../../language/outline.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { actors, contextOf } from '../en/context.ts';
import { bearsFigures, mostNamed, standsFree, subjectInSentence, topicBefore } from '../subject-en.ts';

const named = (sentence: Sentence, reading: DocumentReading): NameMention[] =>
  sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && bearsFigures(m, reading));

/** Words between two names of one list: a comma or "and", descriptions such as "the chip designer" or "Japan's", a country behind. */
const join = shape(
  `^(?: \\([^)]{1,80}\\))?(?: of (?:the )?(?:{place}|[A-Z]\\w+(?: [A-Z]\\w+){0,2}))?(?:, an? [^,;]{3,90}(?=,))?(?:,? and (?:also )?| & |,? or |, (?:and )?|,? as well as |,? along with |,? together with |; |/)(?:(?:(?!(?:said|says|told|which|who|whose|that|with|will|has|have|had|is|was|are|were|by|from|to|for|on|in|at|but|while|after|as|its|it|they|plans?|agreed|signed|where|when|under|of|since|beside|besides)\\b)[\\w'’.&-]+|{place}(?:['’]s)?) ){0,6}$`,
  'i',
);

/** The list of names that begins at the first name at or after an offset, within a few words. */
export function listAfter(sentence: Sentence, reading: DocumentReading, from: number, reach = 70): NameMention[] {
  const text = outline(sentence, reading);
  const names = named(sentence, reading).filter((m) => m.start - sentence.start >= from);
  const first = names[0];
  if (!first || first.start - sentence.start - from > reach) return [];
  const gap = text.slice(from, first.start - sentence.start);
  if (
    /[;:]|\b(?:said|says|told|will|would|has|have|had|is|was|are|were|which|who|that|to|by|after|before|when|under|in|at|counts|includes|comprises)\b/i.test(
      gap,
    )
  )
    return [];
  return follow(first, names, sentence, text);
}

function follow(first: NameMention, names: readonly NameMention[], sentence: Sentence, text: string): NameMention[] {
  const list = [ownedBy(first, names, sentence, text)];
  for (const next of names.slice(names.indexOf(list[0]!) + 1)) {
    const last = list.at(-1)!;
    const gap = text.slice(last.end - sentence.start, next.start - sentence.start);
    if (next.start < last.end) continue;
    if (!join.test(gap)) break;
    list.push(ownedBy(next, names, sentence, text));
  }
  return list;
}

/** "KT's local rival Docomo", "Telkom's Tsel Ventures": the one that the phrase is about, not its owner or neighbour. */
function ownedBy(owner: NameMention, names: readonly NameMention[], sentence: Sentence, text: string): NameMention {
  const owned = names[names.indexOf(owner) + 1];
  const gap = owned && text.slice(owner.end - sentence.start, owned.start - sentence.start);
  return gap && /^['’]s? (?:(?!(?:and|or|to|for|on|in|with|of|by|that|which)\b)[\w-]+ ){0,5}$/.test(gap)
    ? owned
    : owner;
}

/** The names that the grammar gives the verb at an offset for its subject, where all of them stand in the sentence. */
function actorsOf(sentence: Sentence, reading: DocumentReading, at: number): NameMention[] {
  const context = contextOf(sentence, reading);
  const place = sentence.start + at;
  const clause = context.parse.clauses.find((c) => c.verb.start <= place && place < c.verb.end);
  const acting = clause ? actors(clause, context) : [];
  const own = named(sentence, reading).filter((m) =>
    acting.some((p) => p.evidence.start === m.start && p.evidence.end === m.end),
  );
  return acting.every((p) => own.some((m) => m.start === p.evidence.start)) ? own : [];
}

/** The list of names that ends with the subject of what stands at an offset: "KT and Docomo plan to …". */
export function listBefore(sentence: Sentence, reading: DocumentReading, at: number): NameMention[] {
  const subject = actorsOf(sentence, reading, at);
  const nearest = nearestBefore(sentence, reading, at);
  const covered = subject.every((m) => nearest.some((n) => n.entity === m.entity));
  return subject.length > 0 && !covered ? subject : nearest;
}

/** The list of names that ends with the nearest one before an offset that stands free. */
function nearestBefore(sentence: Sentence, reading: DocumentReading, at: number): NameMention[] {
  const text = outline(sentence, reading);
  const names = named(sentence, reading).filter((m) => m.end - sentence.start <= at);
  const acts = (m: NameMention): boolean => (standsFree(m, sentence) || isUnit(m, sentence)) && !isOwner(m, sentence);
  let i = names.findLastIndex((m) => acts(m) && !isAside(m, names, sentence, text, at));
  if (i < 0) i = names.findLastIndex(acts);
  if (i < 0) return [];
  const list = [names[i]!];
  for (let k = i - 1; k >= 0; k--) {
    const gap = text.slice(names[k]!.end - sentence.start, list[0]!.start - sentence.start);
    if (!join.test(gap) || /\bunder\b/.test(gap)) break;
    list.unshift(names[k]!);
  }
  return list;
}

const isOwner = (m: NameMention, sentence: Sentence): boolean =>
  /^['’]s?\s/.test(sentence.text.slice(m.end - sentence.start));
/** "KT's robot unit Altair signed": the unit acts, named behind its owner. */
const isUnit = (m: NameMention, sentence: Sentence): boolean =>
  /(?:['’]s?|\b[Ii]ts) (?:[\w-]+ ){0,3}(?:unit|affiliate|subsidiary|arm|division) $/.test(
    sentence.text.slice(0, m.start - sentence.start).slice(-60),
  );
/** A name inside ", …," between an earlier name and the verb: "KT, which bought Epsilon, signed". */
const isAside = (
  m: NameMention,
  names: readonly NameMention[],
  sentence: Sentence,
  text: string,
  at: number,
): boolean => {
  const opened = text.slice(0, m.start - sentence.start).lastIndexOf(', ');
  return (
    opened > 0 &&
    names.some((n) => n.end - sentence.start <= opened) &&
    /^, (?:which|who|whose|an?|the|its|one of|led|backed|owned|home|best)\b/.test(text.slice(opened)) &&
    /,\s/.test(text.slice(m.end - sentence.start, at))
  );
};

const pair =
  /(?<!\b(?:of|among|between|for|than) )\b(?:the|these|both) (?:two |three |four |five )?(?:companies|firms|parties|sides|partners|operators|carriers|groups|startups|pair|duo|two|three|four|five)\b/i;

/** "The firm shares an office with B. The two …": those of the sentence before in the same paragraph, one of them its subject. */
function lastTold(sentence: Sentence, reading: DocumentReading): NameMention[] {
  const before = reading.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return [];
  const told = named(before, reading).filter(
    (m) => (m.group?.length ?? 0) < 2 && reading.entities[m.entity]?.kind !== 'alliance',
  );
  const once = told.filter((m, i) => told.findIndex((n) => n.entity === m.entity) === i);
  return once.some((m) => standsFree(m, before)) ? once : [];
}

/** The names told right before "the two": earlier in the sentence, else in the one before it. */
function toldBefore(sentence: Sentence, reading: DocumentReading, at: number): NameMention[] {
  const here = named(sentence, reading).filter((m) => m.end - sentence.start <= at && (m.group?.length ?? 0) < 2);
  const before = reading.sentences[sentence.index - 1];
  const near = before ? named(before, reading).filter((m) => (m.group?.length ?? 0) < 2) : [];
  const behind = named(sentence, reading).filter((m) => m.start - sentence.start >= at);
  return onceEach(here.length > 0 ? here : near).filter((m) => !behind.some((b) => b.entity === m.entity));
}

const onceEach = (names: readonly NameMention[]): NameMention[] =>
  names.filter((m, i) => names.findIndex((n) => n.entity === m.entity) === i);

/** Those told, if they are as many as wanted; one too few and the organisation that the text is about makes up the number. */
function withMain(
  told: readonly NameMention[],
  wanted: number,
  sentence: Sentence,
  reading: DocumentReading,
): readonly NameMention[] | undefined {
  const main = mostNamed(sentence, reading);
  if (told.length === wanted) return told;
  return told.length === wanted - 1 && main && !told.some((m) => m.entity === main.entity)
    ? [main, ...told]
    : undefined;
}

/** Whom "the two companies" means, where the reading has not resolved it: the names of the sentences just before, with the main one. */
export function pairBefore(sentence: Sentence, reading: DocumentReading, at: number): readonly NameMention[] {
  if (!pair.test(sentence.text.slice(0, at)) && !/^(?:They|Both)\b/.test(sentence.text)) return [];
  const wanted = /\bthree\b/i.test(sentence.text)
    ? 3
    : /\bfour\b/i.test(sentence.text)
      ? 4
      : /\bfive\b/i.test(sentence.text)
        ? 5
        : 2;
  const just = lastTold(sentence, reading);
  if (just.length === wanted) return just;
  const completed = withMain(toldBefore(sentence, reading, at), wanted, sentence, reading);
  if (completed) return completed;
  const found: NameMention[] = [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2) && found.length < wanted; i--)
    for (const m of named(reading.sentences[i]!, reading))
      if (
        found.length < wanted &&
        standsFree(m, reading.sentences[i]!) &&
        !sentence.mentions.some((s) => s.kind === 'name' && s.form === 'name' && s.entity === m.entity) &&
        reading.entities[m.entity]?.kind !== 'alliance' &&
        !found.some((f) => f.entity === m.entity)
      )
        found.push(m);
  for (const main of [topicBefore(sentence, reading), mostNamed(sentence, reading)])
    if (main && found.length < wanted && !found.some((f) => f.entity === main.entity)) found.push(main);
  const known = sentence.mentions.find(
    (m): m is NameMention => m.kind === 'name' && (m.group?.length ?? 0) > 1 && m.end - sentence.start <= at,
  );
  const subject =
    known && wanted === 2
      ? subjectInSentence(reading.sentences[sentence.index - 1] ?? sentence, reading, 40)
      : undefined;
  if (known && (subject === undefined || known.group!.includes(subject.entity) || found.length !== wanted))
    return [known];
  return found.length === wanted ? found : [];
}
