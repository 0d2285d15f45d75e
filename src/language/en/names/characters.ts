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

/** Offset of the next letter or figure; the length of the text where there is none. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetterOrFigure(text, at)) at += text.charCodeAt(at) < 128 ? 1 : widthAt(text, at);
  return at;
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Signs that join letters to one word: "T-Mobile", "Yahoo.com", "McDonald's". */
const joiners = ".-'’@";
/** Signs that belong to the word before them: "AT&T", "e&", "Disney+". */
const enders = '&+';

/** What the characters below 128 do in a word: 1 belong to it, 2 join it to a letter behind, 0 end it. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(c) || enders.includes(c) ? 1 : joiners.includes(c) ? 2 : 0;
});

/** Where the word that begins at an offset ends: letters, figures and the signs that join them. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const role = inWord[code]!;
      if (role === 0 || (role === 2 && !isLetterOrFigure(text, at + 1))) return at;
      at++;
    } else {
      const width = widthInWord(text, at);
      if (width === 0) return at;
      at += width;
    }
  }
}

/** Length of a character beyond ASCII that belongs to a word; 0 where it ends the word, as does the text's end. */
function widthInWord(text: string, at: number): number {
  if ((classAt(text, at) & (letterOrFigure | mark)) !== 0) return widthAt(text, at);
  return text[at] === '’' && isLetterOrFigure(text, at + 1) ? 1 : 0;
}
