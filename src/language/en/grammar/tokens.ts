import type { Mention, Sentence } from '../../reading.ts';
import { lexicon, noWord, unlistedWord } from './lexicon.ts';
import type { Tag, Word } from './lexicon.ts';
import { isPlain, isWord, pastSpace, tokenEnd } from './scanner.ts';
import type { VerbWord } from './verbs.ts';
import { entryAt } from './word-table.ts';

/** A word, a mark, or a whole mention of a sentence; offsets are those of the document. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'mention';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  /** Tokens of a bracket that stood behind this token; folded out of the sentence so that it reads on. */
  readonly aside?: readonly Token[];
  /** What the lists know of it. */
  readonly word: Word;
}

/** A token with its part of speech; verbs carry what they are a form of. */
export interface Tagged extends Token {
  readonly tag: Tag;
  readonly verb?: VerbWord;
}

/** A token while its sentence is read: with the tag that it has by itself, which its place may change. */
export type TokenDraft = { -readonly [K in keyof Tagged]: Tagged[K] } & { aside: Token[] | undefined };

/** The one place that makes tokens, so that all have the same fields in the same order. */
const draft = (
  kind: Token['kind'],
  text: string,
  lower: string,
  start: number,
  mention: Mention | undefined,
  word: Word,
  tag: Tag,
): TokenDraft => ({
  kind,
  text,
  lower,
  start,
  end: start + text.length,
  mention,
  aside: undefined,
  word,
  tag,
  verb: undefined,
});

/** Tokens of a sentence in order, brackets folded into `aside` of the token before them; they are not tagged by their place yet. */
export function tokensOf({ text, start, end, mentions }: Sentence): readonly TokenDraft[] {
  const reading: Reading = { text, start, tokens: [] };
  let at = 0;
  for (const mention of mentions) {
    const from = mention.start - start;
    scan(reading, at, from);
    const token = mentionToken(mention, reading, from);
    reading.tokens.push(token);
    at = from + token.text.length;
    if (text.charCodeAt(at) === 46 && /\b[A-Z]\.[A-Z]$/.test(token.text)) at++;
  }
  scan(reading, at, end - start);
  return text.includes('(') || text.includes(')') ? foldBrackets(reading.tokens) : reading.tokens;
}

/** A sentence while its tokens are read. */
interface Reading {
  readonly text: string;
  readonly start: number;
  readonly tokens: TokenDraft[];
}

function mentionToken(mention: Mention, { text, start }: Reading, at: number): TokenDraft {
  const { quote, kind } = mention;
  const end = at + quote.length;
  const entry = entryAt(lexicon, text, at, end);
  const lower = isPlain(text, at, end) ? quote : quote.toLowerCase();
  return draft('mention', quote, lower, start + at, mention, entry ? entry.value : unlistedWord(lower), kind);
}

function scan(reading: Reading, from: number, to: number): void {
  const { text, tokens } = reading;
  for (let at = pastSpace(text, from, to); at < to;) {
    const end = tokenEnd(text, at, from, to);
    tokens.push(isWord(text, at, end) ? wordToken(reading, at, end) : markToken(reading, at, end));
    at = pastSpace(text, end, to);
  }
}

function wordToken({ text, start }: Reading, at: number, end: number): TokenDraft {
  const entry = entryAt(lexicon, text, at, end);
  const plain = isPlain(text, at, end);
  if (entry) {
    const { lower, value } = entry;
    return draft('word', plain ? lower : text.slice(at, end), lower, start + at, undefined, value, value.tag);
  }
  const written = text.slice(at, end);
  const lower = plain ? written : lowerCase(written);
  const word = unlistedWord(lower);
  return draft('word', written, lower, start + at, undefined, word, word.tag);
}

function markToken({ text, start }: Reading, at: number, end: number): TokenDraft {
  const mark = text.slice(at, end);
  const lower = isPlain(text, at, end) ? mark : lowerCase(mark);
  return draft('mark', mark, lower, start + at, undefined, noWord, markTag(lower));
}

/** In lower case, with straight apostrophes. */
const lowerCase = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function markTag(mark: string): Tag {
  switch (mark) {
    case ',':
      return 'comma';
    case "'":
      return 'poss';
    case '&':
      return 'conj';
    case ';':
    case ':':
    case '–':
    case '—':
    case '•':
    case '·':
    case '|':
      return 'break';
    default:
      return 'mark';
  }
}

/** Brackets go to the token before them; one that opens the sentence or never closes is dropped as marks alone. */
function foldBrackets(tokens: readonly TokenDraft[]): TokenDraft[] {
  const main: TokenDraft[] = [];
  let close = nextClose(tokens, 0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (close < i) close = nextClose(tokens, i);
    if (token.text === '(' && close < tokens.length) {
      const last = main.at(-1);
      if (last) (last.aside ??= []).push(...tokens.slice(i + 1, close));
      i = close;
    } else if (token.text !== '(' && token.text !== ')') main.push(token);
  }
  return main;
}

function nextClose(tokens: readonly TokenDraft[], from: number): number {
  let i = from;
  while (i < tokens.length && tokens[i]!.text !== ')') i++;
  return i;
}
