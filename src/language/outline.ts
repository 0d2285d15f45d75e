import type { Evidence } from '../values/evidence.ts';
import { evidenceAt } from '../values/evidence.ts';
import type { DocumentReading, Mention, NameMention, Sentence } from './reading.ts';

/**
 * One sign of the private use area for each kind of mention. A sentence in outline has every mention written over by its
 * sign at equal length: patterns see the build of the sentence, not the names in it, and offsets still hold.
 */
const signs = {
  org: '\uE001',
  product: '\uE002',
  person: '\uE003',
  place: '\uE004',
  other: '\uE005',
  money: '\uE006',
  percent: '\uE007',
  multiple: '\uE008',
  number: '\uE009',
  date: '\uE00A',
  said: '\uE00B',
  alliance: '\uE00C',
} as const;

/** Pronouns stay words in an outline, although they are resolved: patterns know them. */
const pronoun =
  /^(?:it|its|itself|they|their|them|themselves|he|she|his|her|who|which|whose|both|all|we|our|us|the (?:two|three|four|five|six|trio|duo|pair)|(?:the|both|these) (?:two |three |four |five )?(?:companies|firms|parties|sides|partners))$/i;

const outlines = new WeakMap<Sentence, string>();

/** The sentence with its mentions written over by signs; offsets are those of `sentence.text`. */
export function outline(sentence: Sentence, reading: DocumentReading): string {
  const known = outlines.get(sentence);
  if (known !== undefined) return known;
  let text = '';
  for (const mention of sentence.mentions) {
    if (mention.kind === 'name' && mention.form === 'description' && pronoun.test(mention.quote)) continue;
    const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
    text += sentence.text.slice(text.length, start) + signOf(mention, reading).repeat(end - start);
  }
  text += sentence.text.slice(text.length);
  outlines.set(sentence, text);
  return text;
}

function signOf(mention: Mention, reading: DocumentReading): string {
  if (mention.kind !== 'name') return signs[mention.kind];
  const kind = reading.entities[mention.entity]?.kind ?? 'other';
  if (kind === 'product' || kind === 'person' || kind === 'place' || kind === 'other') return signs[kind];
  if (kind === 'alliance') return signs.alliance;
  return mention.form === 'description' ? signs.said : signs.org;
}

const one = (...names: (keyof typeof signs)[]): string => `[${names.map((n) => signs[n]).join('')}]+`;

/** What stands for a mention in a pattern: `{org}` any organisation, `{orgs}` a list of them, `{qty}` any figure. */
const tokens: Record<string, string> = {
  name: one('org'),
  org: one('org', 'said'),
  said: one('said'),
  alliance: one('alliance'),
  party: one('org', 'said', 'alliance'),
  product: one('product'),
  person: one('person'),
  place: one('place'),
  anyname: one('org', 'said', 'product', 'other', 'place', 'alliance'),
  thing: one('product', 'other'),
  money: one('money'),
  percent: one('percent'),
  multiple: one('multiple'),
  number: one('number'),
  date: one('date'),
  qty: one('money', 'percent', 'multiple', 'number'),
  count: one('number'),
};

/** Words that may stand before a name in a list ("Japan's", "the chip designer"); never a verb of saying, a conjunction or a preposition. */
const before = `(?:(?:(?!(?:and|or|said|says|told|which|who|whose|that|with|will|has|have|is|was|are|were|by|from|to|for|on|in|at|but|while|after|as)\\b)[\\w'’.&-]+|${one('place')}(?:['’]s)?) ){0,6}?`;
const aside = `(?: \\([^)]{1,60}\\))?(?: of (?:the )?(?:${one('place')}|[A-Z]\\w+(?: [A-Z]\\w+){0,2}))?`;
const separator = `(?:,? and (?:also )?|, (?:and (?:also )?)?| & |; | / |,? as well as |,? along with |,? together with )`;
const listOf = (item: string): string => `${before}${item}${aside}(?:${separator}${before}${item}${aside})*`;

/** A word, a figure or a date inside a noun phrase; no organisation. */
tokens['w'] = `(?:[\\w'’&${signs.product}${signs.place}-${signs.date}-]+|\\([^)]{1,60}\\))`;
tokens['orgs'] = listOf(tokens['org']!);
tokens['parties'] = listOf(tokens['party']!);

/** A pattern over outlines: `{org}` and the like stand for mentions. Case is ignored, indices of groups are kept. */
export function shape(source: string, flags = 'gid'): RegExp {
  return new RegExp(
    source.replace(/\{([a-z]+)\}/g, (whole, name: string) => tokens[name] ?? whole),
    flags,
  );
}

/** A match with the place of each named group, in offsets of the sentence. */
export interface ShapeMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, readonly [number, number]>>;
}

/** Every match of a pattern in the outline of a sentence. */
export function matchesOf(pattern: RegExp, sentence: Sentence, reading: DocumentReading): ShapeMatch[] {
  const text = outline(sentence, reading);
  pattern.lastIndex = 0;
  const found: ShapeMatch[] = [];
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    found.push(toShapeMatch(m));
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}

const toShapeMatch = (m: RegExpExecArray): ShapeMatch => ({
  start: m.index,
  end: m.index + m[0].length,
  text: m[0],
  groups: Object.fromEntries(Object.entries(m.indices?.groups ?? {}).flatMap(([k, v]) => (v ? [[k, v] as const] : []))),
});

/** Mentions wholly inside a stretch, in offsets of the sentence. */
export function mentionsIn(sentence: Sentence, span: readonly [number, number] | undefined): Mention[] {
  if (!span) return [];
  return sentence.mentions.filter((m) => m.start - sentence.start >= span[0] && m.end - sentence.start <= span[1]);
}

/** Names inside a stretch. */
export function namesIn(sentence: Sentence, span: readonly [number, number] | undefined): NameMention[] {
  return mentionsIn(sentence, span).filter((m): m is NameMention => m.kind === 'name');
}

/** The words of a stretch as evidence; offsets are those of the sentence. */
export function wordsAt(sentence: Sentence, start: number, end: number): Evidence {
  const words = sentence.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return {
    ...evidenceAt(sentence.text, 0, 0),
    start: sentence.start + start + lead,
    end: sentence.start + start + lead + words.trim().length,
    quote: words.trim(),
  };
}
