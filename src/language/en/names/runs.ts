import type { Span } from '../../../values/evidence.ts';
import { isBlank } from './characters.ts';
import { legalSuffixEnd } from './legal-suffix.ts';
import { isListed } from './listing.ts';
import type { Name } from './name.ts';
import { cutRun, nameLikeOpeners } from './cut-runs.ts';
import { publicWords } from './tails.data.ts';
import { isBrandLike, type Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** A stretch of capitals that may be a name. `first` and `last` are indexes of tokens; `end` covers the legal form too. */
export interface Run extends Span {
  readonly first: number;
  readonly last: number;
  /** Text without legal form. */
  readonly core: string;
  readonly coreEnd: number;
  /** What is known of the core. */
  readonly name: Name;
  /** Its first word opens a sentence, so that its capital alone means little. */
  readonly opens: boolean;
  /** A word of office stands right before it. */
  readonly titled: boolean;
  readonly quoted: boolean;
}

/** Second halves that Korean groups write small: "SK hynix", "SK ecoplant". */
const lowerTails = wordSet(
  'telecom hynix ecoplant innovation networks siltron enmove shieldus bioscience broadband square',
);
/** Names of more words than this are lists or lines of capitals, not names. */
const longestName = 12;
const joiners = wordSet('de du des del di da do dos das della la le les den von van bin al el y');
const ofHeads = wordSet(
  'Bank University Institute Republic Chamber Board Academy College School House Ministry Association Federation Council Internet Bureau Office Department Court Society Alliance Agency Authority Commission Fund State City Province Union Kingdom Community Center Centre Group Port Commissioners Organisation Organization',
);
/** Heads that a place may follow as well as a name: "Trust for Rivers", but "Moss Tea Trust of Leeds". */
const firstHeads = wordSet('Foundation Trust Corporation');
const andHeads = wordSet(
  'Post Trade Science Energy Securities Telecom Telecommunications Communications Information Food Health Transport Industry SMEs Competition Geoscience Land Economy Culture Education Labor Employment Sports Environment Oceans Infrastructure Research Technology Development Standards Small Markets Exchange',
);

/** All stretches of capitals of a text that can be names, cut at titles, possessives, brackets and sentence ends. */
export function findRuns(text: string, tokens: readonly Token[], taken: readonly Span[]): Run[] {
  const blocked = blockedTokens(tokens, taken);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (blocked[i] || !startsRun(text, tokens, i)) continue;
    const { last, end } = extend(text, tokens, i, blocked);
    if (last - i < longestName) cutRun(runs, text, tokens, i, last, end);
    i = last;
    while (i + 1 < tokens.length && tokens[i + 1]!.start < end) i++;
  }
  return runs;
}

/** Tokens that quantities have taken, by index: figures, currencies, months. A capital that only stands inside a counted noun stays. */
function blockedTokens(tokens: readonly Token[], taken: readonly Span[]): Uint8Array {
  const blocked = new Uint8Array(tokens.length);
  let i = 0;
  for (const span of taken) {
    for (i = firstBehind(tokens, i, span.start); i < tokens.length && tokens[i]!.start < span.end; i++)
      if (!tokens[i]!.marked && !isNumberInName(tokens, i)) blocked[i] = 1;
    if (i > 0) i--;
  }
  return blocked;
}

/** Index of the first token from an index on that ends behind an offset. */
function firstBehind(tokens: readonly Token[], from: number, offset: number): number {
  let [low, high] = [from, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Twelve Labs": a number word with a capital in mid-sentence before another capital. */
function isNumberInName(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  return (
    token.capital &&
    !token.opens &&
    !token.word.isCalendar &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    next !== undefined &&
    next.capital &&
    next.start === token.end + 1 &&
    !next.word.isCalendar
  );
}

const startsRun = (text: string, tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.capital ? isNameLike(text, tokens, i) : isLowerBrand(tokens, i)) && !isLabelled(text, tokens[i]!);

/** "(Chairman: …": a label in brackets, and the word behind it. */
function isLabelled(text: string, { start, end }: Token): boolean {
  if (text[end] === ':' && text[start - 1] === '(') return true;
  const colon = text[start - 1] === ' ' ? start - 2 : start - 1;
  return text[colon] === ':' && /\([\p{L} ]{2,12}: ?$/u.test(text.slice(Math.max(0, start - 16), start));
}

const signsBefore = '$€£¥₩%';
const signsBehind = '$€£¥₩';

function isNameLike(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const { word } = token;
  if (word.isTicker || (word.isCalendar && !opensName(tokens, i))) return false;
  if (token.start > 0 && signsBefore.includes(text[token.start - 1]!)) return false;
  if (token.end < text.length && signsBehind.includes(text[token.end]!)) return false;
  if (word.isCalendarCompound) return false;
  return !(token.opens && word.isFunction && !isBrandLike(token) && !nameLikeOpeners.has(token.lower));
}

/** "Sun Life", "Sun Microsystems": a short form of a weekday that nobody writes before another name. */
const opensName = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    tokens[i]!.text === 'Sun' && next?.capital === true && next.start === tokens[i]!.end + 1 && !next.word.isCalendar
  );
};

const articles = wordSet('the a an which whose');

/** "karrot, the marketplace, said …": a sentence that begins with a small letter begins with a brand. */
function isLowerBrand(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (tokens[i - 1]?.sentence === token.sentence) return false;
  const next = tokens[i + 1];
  return (
    /^\p{Ll}{3,}$/u.test(token.text) &&
    !token.word.isCommon &&
    next !== undefined &&
    next.sentence === token.sentence &&
    (articles.has(next.lower) || (next.word.isVerb && !next.word.isFunction))
  );
}

function extend(
  text: string,
  tokens: readonly Token[],
  first: number,
  blocked: Uint8Array,
): { last: number; end: number } {
  let last = first;
  for (;;) {
    const token = tokens[last]!;
    const legal = token.possessive || token.glued ? undefined : legalSuffixEnd(text, token.end);
    if (legal !== undefined) return { last, end: legal };
    const next = nextOfRun(text, tokens, first, last, blocked);
    if (next === undefined) return { last, end: token.end };
    last = next;
  }
}

function nextOfRun(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  blocked: Uint8Array,
): number | undefined {
  const token = tokens[last]!;
  const next = tokens[last + 1];
  if (!next || token.glued || next.sentence !== token.sentence || next.word.isTicker || blocked[last + 1])
    return undefined;
  if (token.possessive) return isOfMembers(text, tokens, first, last) ? last + 1 : undefined;
  if (!isBlank(text, token.end, next.start)) {
    const gap = text.slice(token.end, next.start);
    if (gap === ', ' && isMinistryList(tokens, first, last)) return last + 1;
    if (!bindsName(gap, token, last === first)) return undefined;
  }
  if (next.capital) return next.word.isCalendar && !calendarInNames.has(next.text) ? undefined : last + 1;
  if (beforeFigures.has(token.text) && /^\d{1,3}$/.test(next.text)) return last + 1;
  if (lowerTails.has(next.text) && /^\p{Lu}{2}$/u.test(token.text)) return last + 1;
  const head = tokens[first]!;
  if (head.word.opensListed && !next.word.isCommon && isListed(text.slice(head.start, next.end))) return last + 1;
  return joined(tokens, first, last, blocked);
}

/** "Farmers' Union", "Pilots' Credit Fund": a plural of people inside the name of what is theirs. */
function isOfMembers(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const [token, next] = [tokens[last]!, tokens[last + 1]!];
  return (
    /(?:ers|ors|ees|ians|ists|ots)$/.test(token.lower) &&
    (last > first || !token.opens) &&
    token.word.isCommon &&
    next.capital &&
    /^['’] $/.test(text.slice(token.end, next.start))
  );
}

const calendarInNames = wordSet('May March SAT SUN');
const beforeFigures = wordSet('No Fund Galaxy Vision');
const shortForms = wordSet('St No Dr Mr Mrs Ms Prof Jr');

/** "Johnson & Johnson", "J. Walter", "St. Gobain": signs between two words of one name. */
const bindsName = (gap: string, { text }: Token, isFirst: boolean): boolean =>
  gap === ' & ' ||
  gap === ' + ' ||
  (gap === '. ' &&
    (shortForms.has(text) || (isFirst && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(text) && !/^U\.[SKN]$/.test(text))));

/** "Ministry of Land, Infrastructure and Transport". */
function isMinistryList(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isMinistry(tokens[first]!) || !tokens[last + 1]!.capital) return false;
  const [a, b] = [tokens[last + 2], tokens[last + 3]];
  return (a?.text === 'and' && b?.capital === true) || (a?.capital === true && b?.text === 'and');
}

const isMinistry = ({ text }: Token): boolean => text === 'Ministry' || text === 'Department';

/** "Bank of Korea", "Ministry of Science and ICT", "Post and Telecom Authority", "Carlos de la Cruz". */
function joined(tokens: readonly Token[], first: number, last: number, blocked: Uint8Array): number | undefined {
  const word = tokens[last + 1]!.text;
  let next = last + 2;
  if (word === 'of' && tokens[next]?.text === 'the') next++;
  const after = tokens[next];
  if (
    !after?.capital ||
    blocked[next] ||
    after.sentence !== tokens[last]!.sentence ||
    after.start - tokens[next - 1]!.end !== 1
  )
    return undefined;
  const head = tokens[last]!.text;
  if (joiners.has(word)) return next;
  if (word === 'of' || word === 'for')
    return ofHeads.has(head) || (word === 'for' && head === 'Fund') || (last === first && firstHeads.has(head))
      ? next
      : undefined;
  if (word !== 'and') return undefined;
  if (isMinistry(tokens[first]!)) return next;
  return andHeads.has(head) && hasPublicWord(tokens, first, next + 4) ? next : undefined;
}

function hasPublicWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < tokens.length; i++) if (publicWords.has(tokens[i]!.text)) return true;
  return false;
}
