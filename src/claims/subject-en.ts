import type { DocumentReading, NameMention, Sentence } from '../language/reading.ts';
import type { OrganisationName } from '../values/organisation.ts';

const oblique =
  /(?:^|[\s(“"])(?:of|in|with|from|for|by|at|to|against|on|into|over|under|than|including|like|as|via|through|between|among|outside|inside|for|joins?|told|alongside|acquired|bought|backs?|versus|behind)\s(?:(?:the|its|their|an?|both|rivals?|(?:[A-Z]\w+ )?[A-Z]\w+['’]s)\s)*$/;

/** Whether a name can bear a goal or a figure: a company, a fund, a public body or a group of companies. */
export function bearsFigures(mention: NameMention, reading: DocumentReading): boolean {
  const kind = reading.entities[mention.entity]?.kind;
  return kind === 'company' || kind === 'fund' || kind === 'public-body' || kind === 'alliance';
}

const organisations = (sentence: Sentence, reading: DocumentReading): NameMention[] =>
  sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && bearsFigures(m, reading));

/**
 * Who a verb or figure at `before` (offset in the sentence) is about: the nearest organisation before it that stands free,
 * not behind a preposition; else the last one that the sentences before spoke of. `undefined` where nobody is at hand.
 */
export function subjectAt(sentence: Sentence, reading: DocumentReading, before: number): NameMention | undefined {
  const names = organisations(sentence, reading).filter((m) => m.end - sentence.start <= before);
  return names.findLast((m) => standsFree(m, sentence)) ?? topicBefore(sentence, reading) ?? names.at(-1);
}

/** The nearest organisation before an offset that stands free in this very sentence. */
export function subjectInSentence(
  sentence: Sentence,
  reading: DocumentReading,
  before: number,
): NameMention | undefined {
  const names = organisations(sentence, reading).filter((m) => m.end - sentence.start <= before);
  return names.findLast((m) => standsFree(m, sentence));
}

/** Whether a name is no complement of a preposition and stands in no apposition to another name. */
export function standsFree(mention: NameMention, sentence: Sentence): boolean {
  const listed = sentence.mentions.findLast((m): m is NameMention => m.kind === 'name' && m.end <= mention.start);
  if (
    listed &&
    /^(?:,| and| or|, and)\s(?:the |its )?$/.test(
      sentence.text.slice(listed.end - sentence.start, mention.start - sentence.start),
    ) &&
    !standsFree(listed, sentence) &&
    !sentence.text.slice(listed.end - sentence.start).startsWith(', ')
  )
    return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  return !oblique.test(before) && !/\b(?:rival|unit|parent|affiliate|backed|owned|competitor)\s$/i.test(before);
}

/**
 * Who a sentence that names nobody is about: at the head of a paragraph the organisation that the whole text is about, where one
 * stands out; else the last that stands free in the sentences before.
 */
export function topicBefore(sentence: Sentence, reading: DocumentReading): NameMention | undefined {
  const earlier = reading.sentences.slice(Math.max(0, sentence.index - 4), sentence.index).reverse();
  const same = nearestFree(
    earlier.filter((s) => s.paragraph === sentence.paragraph),
    reading,
  );
  return same ?? mainMention(sentence, reading) ?? nearestFree(earlier, reading);
}

const nearestFree = (sentences: readonly Sentence[], reading: DocumentReading): NameMention | undefined => {
  for (const s of sentences) {
    const found = organisations(s, reading).find((m) => standsFree(m, s));
    if (found) return found;
  }
  return undefined;
};

/** The organisation that a document names most, by its last mention before a sentence. */
export function mostNamed(sentence: Sentence, reading: DocumentReading): NameMention | undefined {
  const before = reading.sentences.slice(0, sentence.index).flatMap((s) => organisations(s, reading));
  const counts = new Map<number, number>();
  for (const m of reading.sentences.flatMap((s) => organisations(s, reading)))
    counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && before.findLast((m) => m.entity === first[0]);
}

/** The last mention before a sentence of the organisation named at least twice as often as any other. */
function mainMention(sentence: Sentence, reading: DocumentReading): NameMention | undefined {
  const counts = new Map<number, number>();
  const all = reading.sentences.flatMap((s) => organisations(s, reading));
  for (const m of all) counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || (second && first[1] < 2 * second[1])) return undefined;
  return all.findLast((m) => m.entity === first[0] && m.start < sentence.start);
}

/** An organisation as claims name it, from a mention. */
export function organisationOf(mention: NameMention, reading: DocumentReading): OrganisationName {
  return entityName(mention.entity, reading);
}

/** An organisation as claims name it, from the index of its entity. */
export function entityName(index: number, reading: DocumentReading): OrganisationName {
  const entity = reading.entities[index]!;
  const aliases = entity.surfaces.filter((s) => s !== entity.name);
  return { name: entity.name, ...(aliases.length > 0 && { aliases }), ...(entity.listed && { id: entity.listed }) };
}

/** Entities of mentions in order of appearance, each once; plural descriptions stand for all that they mean. */
export function entitiesOf(mentions: readonly NameMention[]): number[] {
  return [...new Set(mentions.flatMap((m) => m.group ?? [m.entity]))];
}
