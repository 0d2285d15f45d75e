import { readApposition, readDescriptor } from './apposition.ts';
import { isBlank, isSpace } from './characters.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** What stands around one run: the signs from which its kind is told. */
export interface Context {
  /** The word before, in lower case, of the same sentence; '' where punctuation other than a quote parts them. */
  readonly before: string;
  readonly beforeThat: string;
  /** The word after, in lower case; '' at the end or after punctuation. */
  readonly after: string;
  readonly afterThat: string;
  /** "'s" stands right behind the name. */
  readonly possessive: boolean;
  /** The punctuation right after the run, trimmed: "," "(" "–". */
  readonly mark: string;
  /** Words of the apposition behind ("Voltree, which …", "Persona Loop, a Seoul startup …"), lower case. */
  readonly apposition: readonly string[];
  /** Words right before that describe it ("emotional AI startup"), nearest last, lower case. */
  readonly descriptor: readonly string[];
  /** The name is what somebody makes: "the maker of the meeting recorder Minutely". */
  readonly made: boolean;
  /** The name stands in a list of others behind "with", "by", "between": its fellows act, so it acts too. */
  readonly listed: boolean;
  /** The name stands in apposition to a noun before it: "their product, Tripwire," or "its venture arm, KT Investment,". */
  readonly apposed: 'product' | 'organisation' | 'alliance' | undefined;
}

const nothing: readonly string[] = [];

/** Reads the surroundings of a run. */
export function contextOf(text: string, tokens: readonly Token[], run: Run): Context {
  const near = isNear(text, tokens, run);
  const at = nextIndex(tokens, run);
  const next = tokens[at];
  const follows = next !== undefined && next.sentence === tokens[run.last]!.sentence;
  return {
    before: near ? wordBefore(tokens[run.first - 1]!) : '',
    beforeThat: near ? (tokens[run.first - 2]?.lower ?? '') : '',
    after: follows && isUnparted(text, run.end, next.start) ? next.lower : '',
    afterThat: tokens[at + 1]?.lower ?? '',
    possessive: tokens[run.last]!.possessive,
    mark: next ? markIn(text, run.end, next.start) : '',
    apposition: follows ? readApposition(text, tokens, run.end, at) : nothing,
    descriptor: near ? readDescriptor(text, tokens, run) : nothing,
    made: near && isMade(text, tokens, run),
    listed: isListedWith(text, run),
    apposed: apposedTo(text, tokens, run),
  };
}

const wordBefore = ({ glued, possessive, lower }: Token): string => (glued ? `-${glued}` : possessive ? "'s" : lower);

/** Whether the token before belongs to the same sentence, with no punctuation but a quote between. */
function isNear(text: string, tokens: readonly Token[], run: Run): boolean {
  const previous = tokens[run.first - 1];
  if (previous?.sentence !== tokens[run.first]!.sentence) return false;
  if (isBlank(text, previous.end, run.start)) return true;
  return /^[\s"“'‘]{1,3}$|^-\p{Ll}+ ["“]?$|^['’]s? ["“]?$/u.test(text.slice(previous.end, run.start));
}

const isUnparted = (text: string, from: number, to: number): boolean =>
  isBlank(text, from, to) || /^(?:['’]s?)?[\s"”]*$/.test(text.slice(from, to));

/** The first character between two offsets that is neither blank nor a possessive ending. */
function markIn(text: string, from: number, to: number): string {
  let at = from;
  if (at < to && (text[at] === "'" || text[at] === '’')) at += text[at + 1] === 's' && at + 1 < to ? 2 : 1;
  while (at < to && isSpace(text, at)) at++;
  return at < to ? text[at]! : '';
}

/** How many words before a name may tell that it is made by somebody. */
const makerReach = 9;

/** "maker of Quill", "developer of the note-taking app Quill", "the company behind Quill". */
function isMade(text: string, tokens: readonly Token[], run: Run): boolean {
  const { sentence } = tokens[run.first]!;
  let from = run.first;
  let hasMaker = false;
  while (from > 0 && run.first - from < makerReach && tokens[from - 1]!.sentence === sentence) {
    from--;
    hasMaker ||= tokens[from]!.word.isMaker;
  }
  return (
    hasMaker &&
    /\b(?:maker|developer|creator|publisher|(?:company|firm|startup|team) behind)(?: of)? (?:the |a |an |its )?(?:[a-z][\p{Ll}-]* ){0,4}["“]?$/u.test(
      text.slice(tokens[from]!.start, run.start),
    )
  );
}

/** "by Korean Air, Incheon International Airport and LIG Nex1". */
function isListedWith(text: string, { start }: Run): boolean {
  if (text[start - 1] !== ' ' || !(text[start - 2] === ',' || text.startsWith(' and', start - 5))) return false;
  return /\b(?:by|with|between|including) (?:\p{Lu}[\p{L}\d&.]*(?: \p{Lu}[\p{L}\d&.]*)*(?:, | and |, and ))+$/u.test(
    text.slice(Math.max(0, start - 90), start),
  );
}

const tradingPlaces = wordSet('brand marketplace network exchange portal');
const groupings = wordSet('alliance consortium coalition bloc grouping');

function apposedTo(text: string, tokens: readonly Token[], run: Run): Context['apposed'] {
  const previous = tokens[run.first - 1];
  if (!previous || previous.capital || run.start - previous.end !== 2 || text[previous.end] !== ',') return undefined;
  const { word, lower } = previous;
  const isProduct = word.isProduct && !tradingPlaces.has(lower);
  const isGrouping = groupings.has(lower);
  if (!isProduct && !isGrouping && word.organisation === undefined) return undefined;
  if (text[previous.end + 1] !== ' ' || !/^(?:[,.()]|\s\(|\s[–—])/.test(text.slice(run.end, run.end + 2)))
    return undefined;
  if (!isDetermined(tokens, run.first - 1)) return undefined;
  return isProduct ? 'product' : isGrouping ? 'alliance' : 'organisation';
}

const determiners = wordSet('its their the his her a an our');

/** Whether "its", "the", "a" or a possessive stands a few words before: "KT's venture arm". */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (tokens[i]!.sentence !== tokens[at]!.sentence) return false;
    if (tokens[i]!.possessive || determiners.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** Index of the first token behind the run and its legal form. */
export function nextIndex(tokens: readonly Token[], run: Run): number {
  let i = run.last + 1;
  while (i < tokens.length && tokens[i]!.start < run.end) i++;
  return i;
}
