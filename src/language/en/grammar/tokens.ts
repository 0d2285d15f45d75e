import type { Mention, Sentence } from '../../reading.ts';

/** A word, a mark, or a whole mention of a sentence; offsets are those of the document. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'mention';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  /** Tokens of a bracket that stood behind this token; folded out of the sentence so that it reads on. */
  aside?: readonly Token[];
}

const pattern =
  /['’]s\b|(?<=s)['’](?=\s)|w\/|\b(?:[A-Z]\.){2,}|\d[\d,.]*\d|[\p{L}\p{N}]+(?:(?:[-&./]|['’](?!s\b))[\p{L}\p{N}]+)*|-(?=\p{L})[\p{L}-]+|\.\.\.|[^\s]/gu;

/** Tokens of a sentence in order, brackets folded into `aside` of the token before them. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const mention of sentence.mentions) {
    tokens.push(...plainTokens(sentence, at, mention.start));
    tokens.push({
      kind: 'mention',
      text: mention.quote,
      lower: mention.quote.toLowerCase(),
      start: mention.start,
      end: mention.end,
      mention,
    });
    at = mention.end;
    if (/\b[A-Z]\.[A-Z]$/.test(mention.quote) && sentence.text[at - sentence.start] === '.') at++;
  }
  tokens.push(...plainTokens(sentence, at, sentence.end));
  return foldBrackets(tokens);
}

function plainTokens(sentence: Sentence, from: number, to: number): Token[] {
  if (to <= from) return [];
  const text = sentence.text.slice(from - sentence.start, to - sentence.start);
  const tokens: Token[] = [];
  for (const m of text.matchAll(pattern)) {
    const start = from + m.index;
    const lower = m[0].toLowerCase();
    tokens.push({
      kind: /[\p{L}\p{N}]/u.test(m[0]) ? 'word' : 'mark',
      text: m[0],
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start,
      end: start + m[0].length,
    });
  }
  return tokens;
}

/** Brackets go to the token before them; one that opens the sentence or never closes is dropped as marks alone. */
function foldBrackets(tokens: readonly Token[]): Token[] {
  const main: Token[] = [];
  const lastClose = tokens.findLastIndex((t) => t.text === ')');
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]!.text === '(' && i < lastClose ? tokens.findIndex((t, j) => j > i && t.text === ')') : -1;
    if (close < 0) {
      if (tokens[i]!.text !== '(' && tokens[i]!.text !== ')') main.push(tokens[i]!);
      continue;
    }
    const last = main.at(-1);
    if (last) last.aside = [...(last.aside ?? []), ...tokens.slice(i + 1, close)];
    i = close;
  }
  return main;
}
