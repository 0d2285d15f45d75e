import type { Span } from '../../../values/evidence.ts';
import { isLetterOrFigure, isSpace, WordScanner } from './characters.ts';
import { words, type Word } from './word.ts';

/** A word of the text with what its letters tell. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** What letters and lists know of the word. */
  readonly word: Word;
  /** "'s" or "'" follows. */
  readonly possessive: boolean;
  /** First word of a sentence, a heading, a list point or a quotation. */
  readonly opens: boolean;
  /** Index of the sentence. */
  readonly sentence: number;

  constructor(start: number, word: Word, possessive: boolean, opens: boolean, sentence: number) {
    this.start = start;
    this.end = start + word.text.length;
    this.word = word;
    this.possessive = possessive;
    this.opens = opens;
    this.sentence = sentence;
  }

  /** The word without possessive ending and without a participle glued on with a hyphen ("Seoul-based" → "Seoul"). */
  get text(): string {
    return this.word.text;
  }
  get lower(): string {
    return this.word.lower;
  }
  /** Written like a name: a capital first, or one inside (iFlytek, xAI), or letters and figures mixed (42Maru, a16z). */
  get capital(): boolean {
    return this.word.capital;
  }
  /** Capitals that no rule of spelling asks for: SKT, eBay, iFlytek, 42Maru. */
  get marked(): boolean {
    return this.word.marked;
  }
  /** The participle glued on: "based", "led", "backed". */
  get glued(): string | undefined {
    return this.word.glued;
  }
}

/** Whether a word is written as no everyday word is: "SKT", "eBay". */
export const isBrandLike = (token: Token): boolean => token.marked && token.text.length > 1;

/** Cuts a text into words; sentences give the places where a capital means nothing. */
export function tokenise(text: string, sentences: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = -1;
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const { start } = scanner;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const word = words.at(text, start, scanner.end, scanner.hash);
    const possessive = word.possessive || (word.endsInS && isBareApostrophe(text, start + word.text.length));
    tokens.push(new Token(start, word, possessive, sentence !== last || isAfterOpener(text, start), sentence));
    last = sentence;
  }
  return tokens;
}

const isBareApostrophe = (source: string, at: number): boolean =>
  (source[at] === "'" || source[at] === '’') && (at + 1 === source.length || isSpace(source, at + 1));

/** Marks behind which a sentence, a list point or a quotation begins. */
const openers = '\n•▲△■□●○◆◇▶►*:;“"‘|';
/** How far back a mark may stand. */
const reach = 4;

/** Whether a mark that opens something stands before, with nothing but blanks and quotes between. */
function isAfterOpener(source: string, start: number): boolean {
  if (source.charCodeAt(start - 1) === 32 && isLetterOrFigure(source, start - 2)) return false;
  const from = Math.max(0, start - reach);
  let at = start - 1;
  while (at >= from && source[at] === "'") at--;
  if (at < from || openers.includes(source[at]!)) return true;
  for (; at >= from && isSpace(source, at); at--) if (source[at] === '\n') return true;
  return at < from || openers.includes(source[at]!);
}
