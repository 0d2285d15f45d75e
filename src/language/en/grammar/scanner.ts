// What a character is, as bits. Constants of this file alone: a number that is imported is looked up each time it is used.
/** A letter or number of any script. */
const letter = 1;
/** White space. */
const space = 2;
/** One of 0 to 9. */
const digit = 4;
/** One of A to Z. */
const capital = 8;
/** A straight or typographic apostrophe. */
const apostrophe = 16;
/** "-", "&", "." and "/", which hold letters together. */
const link = 32;
/** Beyond ASCII. */
const wide = 64;
/** The first half of a character that is no letter and has two code units. */
const pair = 128;

const comma = 44;
const hyphen = 45;
const dot = 46;
const slash = 47;
const underscore = 95;
const smallS = 115;
const smallW = 119;

const kindOfCode = (code: number): number => {
  if (code === 32 || (code >= 9 && code <= 13)) return space;
  if (code >= 48 && code <= 57) return letter | digit;
  if (code >= 65 && code <= 90) return letter | capital;
  if (code >= 97 && code <= 122) return letter;
  if (code === 39) return apostrophe;
  return code === 38 || code === 45 || code === 46 || code === 47 ? link : 0;
};
const kindsOfAscii = Uint8Array.from({ length: 128 }, (_, code) => kindOfCode(code));

/** What stands at an index of a text. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? kindsOfAscii[code]! : wideKind(text, at, code);
}

/** The code at an index, of capitals of ASCII that of the small letter, of apostrophes that of the straight one. */
function foldedCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 39 : code;
}

const letterOrNumber = /^[\p{L}\p{N}]/u;

/** Beyond ASCII: Latin letters, Hangul and general punctuation are told by their range, the rest by their property. */
function wideKind(text: string, at: number, code: number): number {
  if (code === 0x2019) return wide | apostrophe;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? wide : wide | letter;
  if (code >= 0xac00 && code <= 0xd7a3) return wide | letter;
  if (code >= 0xd800 && code <= 0xdfff) return surrogateKind(text, at, code);
  const character = text.charAt(at);
  if (/\s/.test(character)) return wide | space;
  return letterOrNumber.test(character) ? wide | letter : wide;
}

/** Both halves of a letter are letters, so that a word goes on over them. */
function surrogateKind(text: string, at: number, code: number): number {
  const first = code >= 0xdc00 ? at - 1 : at;
  const whole = first >= 0 ? text.codePointAt(first)! : 0;
  if (whole <= 0xffff) return wide;
  if (letterOrNumber.test(String.fromCodePoint(whole))) return wide | letter;
  return first === at ? wide | pair : wide;
}

/** Index of the first character from `at` on that is not white space. */
export function pastSpace(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && kindAt(text, i) & space) i++;
  return i;
}

/**
 * End of the word or mark that begins at an index: "KT", "'s", "w/", "U.S.", "1,250.5", "AT&T", "don't", "-inch", "...".
 * What stands before `from` or from `to` on is not looked at.
 */
export function tokenEnd(text: string, at: number, from: number, to: number): number {
  const kind = kindAt(text, at);
  if (kind & letter) {
    if (kind & capital) return acronymEnd(text, at, from, to) || wordEnd(text, at, to);
    if (kind & digit) return numberEnd(text, at, to) || wordEnd(text, at, to);
    return text.charCodeAt(at) === smallW && at + 1 < to && text.charCodeAt(at + 1) === slash
      ? at + 2
      : wordEnd(text, at, to);
  }
  if (kind & apostrophe) return opensGenitive(text, at, to) ? at + 2 : at + 1;
  if (text.charCodeAt(at) === hyphen) return hyphenatedEnd(text, at, to);
  if (text.charCodeAt(at) === dot && at + 2 < to && text.charCodeAt(at + 1) === dot && text.charCodeAt(at + 2) === dot)
    return at + 3;
  return kind & pair && at + 1 < to ? at + 2 : at + 1;
}

/** Whether "'s" stands at an apostrophe, with no word going on behind it. */
const opensGenitive = (text: string, at: number, to: number): boolean =>
  at + 1 < to && text.charCodeAt(at + 1) === smallS && !(at + 2 < to && isWordCharacter(text, at + 2));

/** Letters and digits of ASCII, and the underscore: the word characters of regular expressions. */
const isWordCharacter = (text: string, at: number): boolean =>
  (kindAt(text, at) & (letter | wide)) === letter || text.charCodeAt(at) === underscore;

/** End of "U.S." and the like, with two letters or more; 0 where none begins. */
function acronymEnd(text: string, at: number, from: number, to: number): number {
  if (text.charCodeAt(at + 1) !== dot || (at > from && isWordCharacter(text, at - 1))) return 0;
  let i = at;
  while (i + 1 < to && kindAt(text, i) & capital && text.charCodeAt(i + 1) === dot) i += 2;
  return i - at >= 4 ? i : 0;
}

/** End of a number of two digits or more with its commas and points; 0 where none begins. */
function numberEnd(text: string, at: number, to: number): number {
  let last = at;
  for (let i = at + 1; i < to; i++)
    if (kindAt(text, i) & digit) last = i;
    else if (text.charCodeAt(i) !== comma && text.charCodeAt(i) !== dot) break;
  return last > at ? last + 1 : 0;
}

/** End of letters and numbers with single marks between them. */
function wordEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  for (; i < to; i++)
    if (!(kindAt(text, i) & letter) && !(i + 1 < to && kindAt(text, i + 1) & letter && joins(text, i, to))) break;
  return i;
}

/** Whether a mark before a letter holds it to the word: "-", "&", ".", "/" or an apostrophe that opens no genitive. */
const joins = (text: string, at: number, to: number): boolean =>
  (kindAt(text, at) & link) !== 0 || ((kindAt(text, at) & apostrophe) !== 0 && !opensGenitive(text, at, to));

/** End of "-inch" behind a number or a mention: letters and hyphens; of the hyphen alone where no letter follows. */
function hyphenatedEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  while (i < to && isPlainLetter(kindAt(text, i))) i++;
  if (i === at + 1) return i;
  while (i < to && (text.charCodeAt(i) === hyphen || isPlainLetter(kindAt(text, i)))) i++;
  return i;
}
const isPlainLetter = (kind: number): boolean => (kind & (letter | digit)) === letter;

/** Whether a token is a word: with a letter or number at its beginning, or behind the mark there ("'s", "-inch"). */
export const isWord = (text: string, at: number, end: number): boolean =>
  (kindAt(text, at) & letter) !== 0 || (at + 1 < end && (kindAt(text, at + 1) & letter) !== 0);

/** Whether the characters between two indices are all in lower case and of ASCII. */
export function isPlain(text: string, from: number, to: number): boolean {
  let found = 0;
  for (let i = from; i < to; i++) found |= kindAt(text, i);
  return (found & (capital | wide)) === 0;
}

/** A hash of the characters between two indices, the same in whatever case and with either apostrophe. */
export function foldedHash(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + foldedCode(text, i)) | 0;
  return hash;
}

/** Whether a word in lower case stands between two indices, in whatever case and with either apostrophe. */
export function standsAt(lower: string, text: string, from: number, to: number): boolean {
  if (lower.length !== to - from) return false;
  for (let i = from; i < to; i++) if (lower.charCodeAt(i - from) !== foldedCode(text, i)) return false;
  return true;
}
