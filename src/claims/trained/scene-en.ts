import type { DocumentReading, Mention, Sentence } from '../../language/reading.ts';
import { hashOf, mix } from './hashing.ts';
import { addGrammar } from './grammar-en.ts';
import { findRoundsEn } from './rounds-en.ts';
import { kindOf, kinds } from './scene.ts';
import type { Item, RoundMention, Scene, Unit } from './scene.ts';
import { findUnits } from './units-en.ts';
import { wordOf } from './word-signs-en.ts';

const pattern = /['’]s\b|\d[\d,.]*\d|[\p{L}\p{N}]+(?:[-&./'’](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu;

/** Lays out an English document: words, marks and mentions in order, with the verbs that they belong to. */
export function sceneEn(reading: DocumentReading): Scene {
  const items: Item[] = [];
  const first: number[] = [];
  const families: Set<number>[] = [];
  for (const sentence of reading.sentences) {
    first.push(items.length);
    addItems(items, sentence, reading);
    families.push(new Set());
    for (let i = first.at(-1)!; i < items.length; i++) if (items[i]!.family > 0) families.at(-1)!.add(items[i]!.family);
    addGrammar(items, first.at(-1)!, sentence, reading);
  }
  first.push(items.length);
  return {
    reading,
    text: reading.document.text,
    items,
    first,
    families,
    titled: titledIn(reading),
    topic: topicOf(reading),
  };
}

const titledIn = ({ document, entities }: DocumentReading): ReadonlySet<number> =>
  new Set(entities.flatMap((e) => (document.title.includes(e.name) ? [e.index] : [])));

function topicOf(reading: DocumentReading): number {
  const counts = new Map<number, number>();
  for (const sentence of reading.sentences)
    for (const m of sentence.mentions)
      if (m.kind === 'name' && m.form === 'name' && ['company', 'fund'].includes(reading.entities[m.entity]!.kind))
        counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
  let best = -1;
  for (const [entity, n] of counts) if (best < 0 || n > counts.get(best)!) best = entity;
  return best;
}

/** Mentions of a sentence with the rounds and units that stand beside them. */
function allMentions(sentence: Sentence): (Mention | RoundMention | Unit)[] {
  const { mentions, start } = sentence;
  const free = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
    spans.filter((s) => !mentions.some((m) => m.start < s.end && s.start < m.end));
  const rounds = free(
    findRoundsEn(sentence.text).map((r) => ({ ...r, start: r.start + start, end: r.end + start })),
  ).map((r): RoundMention => ({ kind: 'round', ...r }));
  const units = free(findUnits(sentence)).filter((u) => !rounds.some((r) => r.start < u.end && u.start < r.end));
  return [...mentions, ...rounds, ...units].toSorted((a, b) => a.start - b.start);
}

function addItems(items: Item[], sentence: Sentence, reading: DocumentReading): void {
  let at = sentence.start;
  for (const mention of allMentions(sentence)) {
    addWords(items, sentence, at, mention.start);
    const kind =
      mention.kind === 'round' || mention.kind === 'unit' ? kinds[mention.kind] : kindOf(mention as Mention, reading);
    const sign = mix(0x51ed, kind);
    items.push(itemAt(items.length, kind, mention.start, mention.end, sentence.index, sign, sign, 0, mention));
    at = mention.end;
  }
  addWords(items, sentence, at, sentence.end);
}

function addWords(items: Item[], sentence: Sentence, from: number, to: number): void {
  if (to <= from) return;
  const text = sentence.text.slice(from - sentence.start, to - sentence.start);
  for (const m of text.matchAll(pattern)) {
    const start = from + m.index;
    const isWord = /[\p{L}\p{N}]/u.test(m[0]);
    const { word, sign, family } = isWord ? wordOf(m[0]) : { word: hashOf(m[0]), sign: hashOf(m[0]), family: 0 };
    items.push(
      itemAt(
        items.length,
        isWord ? kinds.word : kinds.mark,
        start,
        start + m[0].length,
        sentence.index,
        word,
        sign,
        family,
      ),
    );
  }
}

const itemAt = (
  at: number,
  kind: number,
  start: number,
  end: number,
  sentence: number,
  word: number,
  sign: number,
  family: number,
  mention?: Item['mention'],
): Item => ({
  at,
  kind,
  start,
  end,
  sentence,
  word,
  sign,
  family,
  mention,
  role: 0,
  verb: 0,
  verbFamily: 0,
  passive: false,
  outer: 0,
  head: 0,
  hung: 0,
  clause: -1,
  dates: new Map(),
  state: 0,
});
