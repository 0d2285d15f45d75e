import { isListed } from './listing.ts';
import { names } from './name.ts';
import { nationalities, places } from './places.data.ts';
import type { Run } from './runs.ts';
import { allianceTails, fundTails, publicWords } from './tails.data.ts';
import { cutAtTitles, type Piece } from './titles.ts';
import { isBrandLike, type Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** Opening words that may as well be the head of a name: "Beyond Retail Fund", "Next Robotics". */
export const nameLikeOpeners = wordSet(
  'beyond next first one inside above across forward open outside well double half',
);

/** Takes titles, nationalities and opening words off a stretch of capitals; "Rebellions CEO Park Sung-hyun" becomes two runs. */
export function cutRun(
  runs: Run[],
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  end: number,
): void {
  for (const piece of cutAtTitles(tokens, first, last)) {
    const head = trimHead(tokens, piece);
    if (head > piece.last || isGeneric(tokens, head, piece.last)) continue;
    runs.push(toRun(text, tokens, { ...piece, first: head }, piece.last === last ? end : tokens[piece.last]!.end));
  }
}

/** Words from one token to another, with a blank between. */
function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]!.text;
  for (let i = from + 1; i <= to; i++) text += ` ${tokens[i]!.text}`;
  return text;
}

const isListedStretch = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]!.word.opensListed && isListed(wordsOf(tokens, from, to));

const isPlaceStretch = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]!.word.opensPlace && places.has(wordsOf(tokens, from, to));

/** Index of the first word that belongs to the name. */
function trimHead(tokens: readonly Token[], { first, last, titled }: Piece): number {
  let head = first;
  while (head < last) {
    if (titled || isListedStretch(tokens, head, last) || isPlaceStretch(tokens, head, last)) break;
    if (isHeadOfPlainWords(tokens, head, last)) break;
    if (!(head === first && isMereOpener(tokens, head, last)) && !isAdjectiveOfPlace(tokens, head)) break;
    head++;
  }
  return head;
}

/** Words that make a name only together with the adjective before: "Korean Register", "Danish Crown", "American Tower". */
const institutions = wordSet('Register Registry Crown Tower Post Railways Railroad Airlines Airways Re Reinsurance');

/** "Korean Register", "Next Robotics": the rest would be no name alone. */
function isHeadOfPlainWords(tokens: readonly Token[], head: number, last: number): boolean {
  const { lower, word } = tokens[head]!;
  if (!nameLikeOpeners.has(lower) && !word.isNationality) return false;
  for (let i = head + 1; i <= last; i++) if (!isPlainWord(tokens[i]!)) return false;
  return true;
}

const isPlainWord = ({ word, text, lower }: Token): boolean =>
  word.isTail ||
  institutions.has(text) ||
  publicWords.has(text) ||
  allianceTails.has(text) ||
  fundTails.has(text) ||
  lower === 'semi' ||
  lower === 're' ||
  word.isCommon;

/** "However Kestrel", "Rival SKT": the word is capital only because it opens the sentence. */
function isMereOpener(tokens: readonly Token[], head: number, last: number): boolean {
  const { opens, word, text } = tokens[head]!;
  if (!opens) return false;
  if (word.isFunction || (text.endsWith('ly') && /^\p{Lu}\p{Ll}+ly$/u.test(text))) return true;
  const next = tokens[head + 1]!;
  return word.isCommon && ((next.marked && !/^[IVX]+$/.test(next.text)) || isListedStretch(tokens, head + 1, last));
}

/** Adjectives that names begin with as often as they stand before one: "Northern Arc", "Nordic Capital". */
const directions = wordSet('Northern Southern Eastern Western Nordic Baltic');

/** "Korean" before a name, "New Zealander", the "South" of "South Korean". */
function isAdjectiveOfPlace(tokens: readonly Token[], head: number): boolean {
  const { word, text } = tokens[head]!;
  const next = tokens[head + 1]!;
  if (directions.has(text)) return next.word.isNationality || next.word.opensPlace;
  if (word.isNationality) return true;
  return word.opensPlace && nationalities.has(`${text} ${next.text}`);
}

/** Whether a run holds nothing but terms of the trade ("AI", "Series B", "IPO") or is one letter. */
function isGeneric(tokens: readonly Token[], from: number, to: number): boolean {
  const { text, lower, word } = tokens[from]!;
  if (lower === 'series' || lower === 'pre-series' || text === 'Round') return true;
  if (to === from + 1 && (text === 'Exhibit' || text === 'No')) return true;
  if (to === from) return isGenericWord(tokens, from);
  if (word.opensPlace && nationalities.has(wordsOf(tokens, from, to))) return true;
  for (let i = from; i <= to; i++) if (!tokens[i]!.word.isGeneric) return false;
  return !isListedStretch(tokens, from, to) && !isPlaceStretch(tokens, from, to);
}

function isGenericWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const { text, word } = token;
  if (/^\p{L}$/u.test(text) || (word.isFunction && !isBrandLike(token))) return true;
  if (word.isNationality || isDefinedTerm(tokens, at)) return true;
  return word.isGeneric && !isListedStretch(tokens, at, at) && !isPlaceStretch(tokens, at, at);
}

const definedTerms = wordSet(
  'company group bank fund firm parties party board partnership partners issuer buyer seller purchaser transaction agreement offering closing government ministry commission agency committee exchange alliance consortium programme program platform internet state city',
);
const determiners = wordSet('the this our its both each such a');

/** "The Company did not disclose": a common noun with a capital, as in releases and filings. */
function isDefinedTerm(tokens: readonly Token[], at: number): boolean {
  const { lower, opens } = tokens[at]!;
  return definedTerms.has(lower) && (opens || determiners.has(tokens[at - 1]?.lower ?? ''));
}

function toRun(text: string, tokens: readonly Token[], { first, last, titled }: Piece, end: number): Run {
  const { start, opens } = tokens[first]!;
  const coreEnd = tokens[last]!.end;
  const quoted = isQuoted(text, start, end) || (isBold(text, start, end) && !tokens[first]!.word.isCommon);
  const name = names.at(text, start, coreEnd);
  return { first, last, start, end, coreEnd, core: name.written, name, opens: opens && !quoted, titled, quoted };
}

/** "**Kelvarra** raised": set off by stars within a line, as letters to readers do with names. */
const isBold = (text: string, start: number, end: number): boolean =>
  text.startsWith('**', start - 2) &&
  text.startsWith('**', end) &&
  /^[^\n]*[\p{L}\p{N}]/u.test(text.slice(end + 2, end + 40));

const isQuoted = (text: string, start: number, end: number): boolean =>
  start > 0 && `"“'‘`.includes(text[start - 1]!) && /^[,.]?["”’']/.test(text.slice(end, end + 2));
