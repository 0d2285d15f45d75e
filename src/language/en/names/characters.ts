/** What a character is, as bits; those of the basic plane are looked up once and kept. */
const known = 1;
const letterOrFigure = 2;
const mark = 4;
const space = 8;
const upper = 16;

const classes = new Uint8Array(0x1_0000);

/** Bits of the character at an offset; 0 behind the end. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return classes[code]! || (classes[code] = classify(text[at]!));
  return at < text.length ? classify(String.fromCodePoint(text.codePointAt(at)!)) : 0;
}

const classify = (c: string): number =>
  known |
  (/[\p{L}\p{N}]/u.test(c) ? letterOrFigure : 0) |
  (/\p{M}/u.test(c) ? mark : 0) |
  (/\s/u.test(c) ? space : 0) |
  (/\p{Lu}/u.test(c) ? upper : 0);

/** Whether a letter or figure of any script stands at an offset. */
export const isLetterOrFigure = (text: string, at: number): boolean => (classAt(text, at) & letterOrFigure) !== 0;

/** Whether white space stands at an offset. */
export const isSpace = (text: string, at: number): boolean => (classAt(text, at) & space) !== 0;

/** Whether a capital letter stands at an offset. */
export const isUpper = (text: string, at: number): boolean => (classAt(text, at) & upper) !== 0;

/** Whether exactly one plain blank stands between two offsets. */
export const isBlank = (text: string, from: number, to: number): boolean =>
  to - from === 1 && text.charCodeAt(from) === 32;

/** Whether one of some characters of the basic plane stands between two offsets. */
export function standsBetween(text: string, from: number, to: number, characters: string): boolean {
  for (let i = from; i < to; i++) if (characters.includes(text[i]!)) return true;
  return false;
}

/** Signs that join letters to one word: "T-Mobile", "Yahoo.com", "McDonald's". */
const joiners = ".-'’@";
/** Signs that belong to the word before them: "AT&T", "e&", "Disney+". */
const enders = '&+';

/** What the characters below 128 do in a word: 3 letters and figures, 1 belong to the word before, 2 join it to a letter behind, 0 end it. */
const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(c)) return 3;
  return enders.includes(c) ? 1 : joiners.includes(c) ? 2 : 0;
});

/** Goes through the words of a text: letters, figures and the signs that join them. */
export class WordScanner {
  /** Where the word begins that was found last, and where it ends. */
  start = 0;
  end = 0;
  /** A hash of its letters, as `hashOf` tells it. */
  hash = 0;
  private readonly text: string;
  private readonly codes: Uint16Array;

  constructor(text: string) {
    this.text = text;
    this.codes = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) this.codes[i] = text.charCodeAt(i);
  }

  /** Goes to the next word; false where there is none. */
  next(): boolean {
    const { codes, text } = this;
    let at = this.end;
    for (; at < codes.length; at++) {
      const code = codes[at]!;
      if (code < 128 ? roles[code] === 3 : isLetterOrFigure(text, at)) break;
    }
    this.start = at;
    this.readWord(at);
    return at < codes.length;
  }

  private readWord(start: number): void {
    const { codes, text } = this;
    let hash = 0;
    let at = start;
    for (; at < codes.length; at++) {
      const code = codes[at]!;
      const role = code < 128 ? roles[code]! : roleBeyondAscii(text, at);
      if (role === 0 || (role === 2 && !isLetterOrFigure(text, at + 1))) break;
      hash = hashWith(hash, code);
    }
    this.end = at;
    this.hash = hash;
  }
}

const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A hash of the letters between two offsets. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash;
}

/** The first word of a name, without possessive ending; empty where it begins with none. */
export function firstWord(name: string): string {
  const words = new WordScanner(name);
  if (!words.next() || words.start > 0) return '';
  const written = name.slice(0, words.end);
  return /['’]s$/i.test(written) ? written.slice(0, -2) : written;
}

/** As `roles`; the second half of a character of two units does as its first. */
function roleBeyondAscii(text: string, at: number): number {
  const isSecondHalf = text.charCodeAt(at) >> 10 === 0x37;
  if ((classAt(text, isSecondHalf ? at - 1 : at) & (letterOrFigure | mark)) !== 0) return 3;
  return text[at] === '’' ? 2 : 0;
}
