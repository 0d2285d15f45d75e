import type { Span } from '../../../values/evidence.ts';
import { legalSuffixEnd } from './legal-suffix.ts';
import { isListed } from './listing.ts';
import { nationalities, places } from './places.data.ts';
import { companyTails, plainTails, publicWords, subjectVerbs } from './tails.data.ts';
import type { Token } from './tokens.ts';
import { calendarWords, functionWords, genericCapitals } from './words.data.ts';
import { isCommonWord } from './common-word.ts';
import { cutAtTitles } from './titles.ts';

/** A stretch of capitals that may be a name. `first` and `last` are indexes of tokens; `end` covers the legal form too. */
export interface Run extends Span {
  readonly first: number;
  readonly last: number;
  /** Text without legal form. */
  readonly core: string;
  readonly coreEnd: number;
  /** Its first word opens a sentence, so that its capital alone means little. */
  readonly opens: boolean;
  /** A word of office stands right before it. */
  readonly titled: boolean;
  readonly quoted: boolean;
}

/** Second halves that Korean groups write small: "SK hynix", "SK ecoplant". */
const lowerTails = new Set(
  'telecom hynix ecoplant innovation networks siltron enmove shieldus bioscience broadband square'.split(' '),
);
/** Opening words that may as well be the head of a name: "Beyond Retail Fund", "Next Robotics". */
const nameLikeOpeners = new Set(
  'beyond next first one inside above across forward open outside well double half'.split(' '),
);
/** Names of more words than this are lists or lines of capitals, not names. */
const longestName = 12;
/** Words that make a name only together with the adjective before: "Korean Register", "Danish Crown", "American Tower". */
const institutions = new Set(
  'Register Registry Crown Tower Post Railways Railroad Airlines Airways Re Reinsurance'.split(' '),
);
const joiners = new Set('de du des del di da della la le les den von van bin al el y'.split(' '));
const ofHeads = new Set(
  'Bank University Institute Republic Chamber Board Academy College School House Ministry Association Federation Council Internet Bureau Office Department Court Society Alliance Agency Authority Commission Fund State City Province Union Kingdom Community Center Centre Group Port'.split(
    ' ',
  ),
);
const andHeads = new Set(
  'Post Trade Science Energy Securities Telecom Telecommunications Communications Information Food Health Transport Industry SMEs Competition Geoscience Land Economy Culture Education Labor Employment Sports Environment Oceans Infrastructure Research Technology Development Standards Small Markets Exchange'.split(
    ' ',
  ),
);

/** All stretches of capitals of a text that can be names, cut at titles, possessives, brackets and sentence ends. */
export function findRuns(text: string, tokens: readonly Token[], taken: readonly Span[]): Run[] {
  const blocked = blockedTokens(tokens, taken);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (blocked.has(i) || !startsRun(text, tokens, i)) continue;
    const { last, end } = extend(text, tokens, i, blocked);
    if (last - i < longestName) runs.push(...cutRun(text, tokens, i, last, end));
    i = last;
    while (i + 1 < tokens.length && tokens[i + 1]!.start < end) i++;
  }
  return runs;
}

/** Tokens that quantities have taken: figures, currencies, months. A capital that only stands inside a counted noun stays. */
function blockedTokens(tokens: readonly Token[], taken: readonly Span[]): Set<number> {
  const blocked = new Set<number>();
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    while (next < taken.length && taken[next]!.end <= token.start) next++;
    const span = taken[next];
    if (span && span.start < token.end && !token.marked && !isNumberInName(tokens, i)) blocked.add(i);
  }
  return blocked;
}

/** "Twelve Labs": a number word with a capital in mid-sentence before another capital. */
function isNumberInName(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  return (
    token.capital &&
    !token.opens &&
    !calendarWords.has(token.lower) &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    next !== undefined &&
    next.capital &&
    next.start === token.end + 1 &&
    !calendarWords.has(next.lower)
  );
}

function startsRun(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (text[token.end] === ':' && text[token.start - 1] === '(') return false;
  if (/\([\p{L} ]{2,12}: ?$/u.test(text.slice(Math.max(0, token.start - 16), token.start))) return false;
  if (!token.capital) return isLowerBrand(tokens, i);
  if (calendarWords.has(token.lower) && !opensName(tokens, i)) return false;
  if (/[$€£¥₩%]/.test(text[token.start - 1] ?? '') || /^[$€£¥₩]/.test(text.slice(token.end, token.end + 1)))
    return false;
  if (/^(?:\p{L}+)-/u.test(token.lower) && calendarWords.has(token.lower.split('-')[0]!)) return false;
  return !(token.opens && functionWords.has(token.lower) && !isBrandLike(token) && !nameLikeOpeners.has(token.lower));
}

/** "Sun Life", "Sun Microsystems": a short form of a weekday that nobody writes before another name. */
const opensName = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    tokens[i]!.text === 'Sun' &&
    next?.capital === true &&
    next.start === tokens[i]!.end + 1 &&
    !calendarWords.has(next.lower)
  );
};

/** "karrot, the marketplace, said …": a sentence that begins with a small letter begins with a brand. */
function isLowerBrand(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!/^\p{Ll}{4,}$/u.test(token.text) || tokens[i - 1]?.sentence === token.sentence || isCommonWord(token.lower))
    return false;
  return (
    next !== undefined &&
    next.sentence === token.sentence &&
    (/^(?:the|a|an|which|whose)$/.test(next.lower) || (subjectVerbs.has(next.lower) && !functionWords.has(next.lower)))
  );
}

const isBrandLike = (token: Token): boolean => token.marked && token.text.length > 1;

function extend(
  text: string,
  tokens: readonly Token[],
  first: number,
  blocked: ReadonlySet<number>,
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
  blocked: ReadonlySet<number>,
): number | undefined {
  const token = tokens[last]!;
  const next = tokens[last + 1];
  if (!next || token.possessive || token.glued || next.sentence !== token.sentence || blocked.has(last + 1))
    return undefined;
  const gap = text.slice(token.end, next.start);
  if (gap === ', ' && isMinistryList(tokens, first, last)) return last + 1;
  const initial =
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(token.text) && !/^U\.[SKN]$/.test(token.text) && gap === '. ' && last === first;
  if (
    gap !== ' ' &&
    gap !== ' & ' &&
    gap !== ' + ' &&
    !initial &&
    !(gap === '. ' && /^(?:St|No|Dr|Mr|Mrs|Ms|Prof|Jr)$/.test(token.text))
  )
    return undefined;
  if (next.capital)
    return calendarWords.has(next.lower) && !/^(?:May|March|SAT|SUN)$/.test(next.text) ? undefined : last + 1;
  if (/^\d{1,3}$/.test(next.text) && /^(?:No|Fund|Galaxy|Vision)$/.test(token.text)) return last + 1;
  if (lowerTails.has(next.text) && /^\p{Lu}{2}$/u.test(token.text)) return last + 1;
  if (!isCommonWord(next.lower) && isListed(text.slice(tokens[first]!.start, next.end))) return last + 1;
  return joined(tokens, first, last, blocked);
}

/** "Ministry of Land, Infrastructure and Transport". */
function isMinistryList(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:Ministry|Department)$/.test(tokens[first]!.text) || !tokens[last + 1]!.capital) return false;
  const [a, b] = [tokens[last + 2], tokens[last + 3]];
  return (a?.text === 'and' && b?.capital === true) || (a?.capital === true && b?.text === 'and');
}

/** "Bank of Korea", "Ministry of Science and ICT", "Post and Telecom Authority", "Carlos de la Cruz". */
function joined(
  tokens: readonly Token[],
  first: number,
  last: number,
  blocked: ReadonlySet<number>,
): number | undefined {
  const word = tokens[last + 1]!.text;
  let next = last + 2;
  if (word === 'of' && tokens[next]?.text === 'the') next++;
  const after = tokens[next];
  if (
    !after?.capital ||
    blocked.has(next) ||
    after.sentence !== tokens[last]!.sentence ||
    after.start - tokens[next - 1]!.end !== 1
  )
    return undefined;
  const head = tokens[last]!.text;
  if (joiners.has(word)) return next;
  if (word === 'of' || word === 'for')
    return ofHeads.has(head) || (word === 'for' && head === 'Fund') ? next : undefined;
  if (word !== 'and') return undefined;
  if (/^(?:Ministry|Department)$/.test(tokens[first]!.text)) return next;
  return andHeads.has(head) && endsPublic(tokens, first, next) ? next : undefined;
}

function endsPublic(tokens: readonly Token[], first: number, next: number): boolean {
  if (publicWords.has(tokens[first]!.text)) return true;
  for (let i = first; i < next + 4 && tokens[i]; i++) if (i > next - 1 && publicWords.has(tokens[i]!.text)) return true;
  return tokens.slice(first, next).some((t) => publicWords.has(t.text));
}

/** Takes titles, nationalities and opening words off a run; "Rebellions CEO Park Sung-hyun" becomes two. */
function cutRun(text: string, tokens: readonly Token[], first: number, last: number, end: number): Run[] {
  const pieces = cutAtTitles(tokens, first, last);
  return pieces.flatMap(([from, to, titled]) => {
    const head = trimHead(tokens, from, to, titled);
    if (head > to || isGeneric(tokens, head, to)) return [];
    return [toRun(text, tokens, head, to, to === last ? end : tokens[to]!.end, titled)];
  });
}

function trimHead(tokens: readonly Token[], from: number, to: number, titled: boolean): number {
  let head = from;
  while (head < to) {
    const token = tokens[head]!;
    const rest = tokens
      .slice(head + 1, to + 1)
      .map((t) => t.text)
      .join(' ');
    const whole = `${token.text} ${rest}`;
    if (isListed(whole) || places.has(whole) || titled) break;
    const plainRest = tokens
      .slice(head + 1, to + 1)
      .every(
        (t) =>
          isCommonWord(t.lower) ||
          companyTails.has(t.text) ||
          plainTails.has(t.text) ||
          institutions.has(t.text) ||
          t.lower === 'semi' ||
          t.lower === 're',
      );
    if (plainRest && (nameLikeOpeners.has(token.lower) || nationalities.has(token.text))) break;
    if (head === from && token.opens && (functionWords.has(token.lower) || /^\p{Lu}\p{Ll}+ly$/u.test(token.text)))
      head++;
    else if (head === from && token.opens && isCommonWord(token.lower) && (isListed(rest) || tokens[head + 1]!.marked))
      head++;
    else if (nationalities.has(token.text) || nationalities.has(`${token.text} ${tokens[head + 1]!.text}`)) head++;
    else if (token.text === 'South' && nationalities.has(`South ${tokens[head + 1]!.text}`)) head++;
    else break;
  }
  return head;
}

/** Whether a run holds nothing but terms of the trade ("AI", "Series B", "IPO") or is one letter. */
function isGeneric(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1).map((t) => t.text);
  if (
    /^(?:pre-)?series$/i.test(words[0]!) ||
    (/^(?:Exhibit|No)$/.test(words[0]!) && words.length === 2) ||
    words[0] === 'Round' ||
    (words[0] === 'Pre-Series' && words.length === 2)
  )
    return true;
  if (
    words.length === 1 &&
    (/^\p{L}$/u.test(words[0]!) || (functionWords.has(tokens[from]!.lower) && !isBrandLike(tokens[from]!)))
  )
    return true;
  const text = words.join(' ');
  if (nationalities.has(text)) return true;
  if (words.length === 1 && isDefinedTerm(tokens, from)) return true;
  return (
    !isListed(text) &&
    !places.has(text) &&
    words.every((w) => genericCapitals.has(w) || genericCapitals.has(w.replace(/s$/, '')) || nationalities.has(w))
  );
}

/** "The Company did not disclose": a common noun with a capital, as in releases and filings. */
function isDefinedTerm(tokens: readonly Token[], at: number): boolean {
  const { lower, opens } = tokens[at]!;
  if (
    !/^(?:company|group|bank|fund|firm|parties|party|board|partnership|partners|issuer|buyer|seller|purchaser|transaction|agreement|offering|closing|government|ministry|commission|agency|committee|exchange|alliance|consortium|programme|program|platform|internet|state|city)$/.test(
      lower,
    )
  )
    return false;
  return opens || /^(?:the|this|our|its|both|each|such|a)$/.test(tokens[at - 1]?.lower ?? '');
}

function toRun(text: string, tokens: readonly Token[], first: number, last: number, end: number, titled: boolean): Run {
  const { start } = tokens[first]!;
  const coreEnd = tokens[last]!.end;
  const quoted = /["“'‘]/.test(text[start - 1] ?? '') && /^[,.]?["”'’]/.test(text.slice(end, end + 2));
  return {
    first,
    last,
    start,
    end,
    coreEnd,
    core: text.slice(start, coreEnd),
    opens: tokens[first]!.opens && !quoted,
    titled,
    quoted,
  };
}
