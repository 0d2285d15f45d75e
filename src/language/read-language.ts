import type { Document, Language } from '../values/document.ts';
import type { Span } from '../values/evidence.ts';
import { overlaps } from '../values/evidence.ts';
import { enPack } from './en/pack.ts';
import { koPack } from './ko/pack.ts';
import type { DocumentReading, LanguagePack, Mention, Sentence } from './reading.ts';

const packs: Record<Language, LanguagePack> = { en: enPack, ko: koPack };

/**
 * Reads the sentences, quantities, dates and names of a document. Pure: the same document gives the same reading.
 * `findNames` replaces the language's own name finder where names are given, as in the examples of rules.
 */
export function readLanguage(document: Document, findNames?: LanguagePack['findNames']): DocumentReading {
  const pack = packs[document.language];
  const spans = pack.splitSentences(document.text).flatMap((span) => bearable(document.text, span));
  const quantities = pack.findQuantities(document.text, document.published?.slice(0, 10));
  const { entities, mentions: names } = (findNames ?? pack.findNames)(document, spans, quantities);
  const mentions = withoutOverlaps([...names, ...quantities]);
  return {
    document,
    language: document.language,
    sentences: placeInSentences(document.text, spans, mentions),
    entities,
  };
}

/** Longest stretch read as one sentence: the longest of newspapers have about 1,000 characters, tables and lists without full stops any number. */
const longestSentence = 3_000;

/** Cuts what is no sentence of any writer at white space, so that the rules, which look at whole sentences, cost no more than its length. */
function bearable(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longestSentence) {
    const space = text.slice(start, start + longestSentence).search(/\s\S*$/);
    const end = start + (space > 0 ? space : longestSentence);
    pieces.push({ start, end });
    for (start = end; start < span.end && /\s/.test(text[start]!);) start++;
  }
  return start < span.end ? [...pieces, { start, end: span.end }] : pieces;
}

/** Of mentions that overlap the longer stays, of equal ones the name (모레 is a company, or the day after tomorrow): "10 billion won fund" inside a fund's name is part of the name. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, mention)) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function placeInSentences(
  text: string,
  spans: readonly { start: number; end: number }[],
  mentions: readonly Mention[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let paragraph = 0;
  let previousEnd = 0;
  for (const [index, { start, end }] of spans.entries()) {
    if (index > 0 && text.slice(previousEnd, start).includes('\n')) paragraph++;
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const inside: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < end) {
      if (mentions[next]!.end <= end) inside.push(mentions[next]!);
      next++;
    }
    sentences.push({ index, paragraph, start, end, text: text.slice(start, end), mentions: inside });
    previousEnd = end;
  }
  return sentences;
}
