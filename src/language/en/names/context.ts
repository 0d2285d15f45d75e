import type { Run } from './runs.ts';
import { organisationNouns, productNouns } from './tails.data.ts';
import type { Token } from './tokens.ts';
import { strongTitles } from './words.data.ts';

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
  readonly apposed?: 'product' | 'organisation' | 'alliance';
}

const appositionOpeners = new Set(
  'a an the one its their which who whose that maker developer provider operator owner parent formerly chief president founder co-founder ceo director partner analyst head'.split(
    ' ',
  ),
);

/** Reads the surroundings of a run. */
export function contextOf(text: string, tokens: readonly Token[], run: Run): Context {
  const previous = tokens[run.first - 1];
  const near =
    previous &&
    previous.sentence === tokens[run.first]!.sentence &&
    /^[\s"“'‘]{1,3}$|^-\p{Ll}+ ["“]?$|^['’]s? ["“]?$/u.test(text.slice(previous.end, run.start));
  const next = tokens[nextIndex(tokens, run)];
  const gap = next ? text.slice(run.end, next.start) : '';
  const sameSentence = next !== undefined && next.sentence === tokens[run.last]!.sentence;
  return {
    before: near ? (previous.glued ? `-${previous.glued}` : previous.possessive ? "'s" : previous.lower) : '',
    beforeThat: near ? (tokens[run.first - 2]?.lower ?? '') : '',
    after: sameSentence && /^(?:['’]s?)?[\s"”]*$/.test(gap) ? next.lower : '',
    afterThat: tokens[nextIndex(tokens, run) + 1]?.lower ?? '',
    possessive: tokens[run.last]!.possessive,
    mark: gap
      .replace(/^['’]s?/, '')
      .trim()
      .slice(0, 1),
    apposition: sameSentence ? apposition(text, tokens, run) : [],
    descriptor: near ? descriptor(text, tokens, run) : [],
    made: near === true && isMade(text, tokens, run),
    listed: isListedWith(text, run),
    ...apposedTo(text, tokens, run),
  };
}

/** "maker of Quill", "developer of the note-taking app Quill", "the company behind Quill". */
function isMade(text: string, tokens: readonly Token[], run: Run): boolean {
  const sentence = tokens[run.first]!.sentence;
  let from = run.first;
  while (from > 0 && run.first - from < 9 && tokens[from - 1]!.sentence === sentence) from--;
  const lead = text.slice(tokens[from]!.start, run.start);
  return /\b(?:maker|developer|creator|publisher|(?:company|firm|startup|team) behind)(?: of)? (?:the |a |an |its )?(?:[a-z][\p{Ll}-]* ){0,4}["“]?$/u.test(
    lead,
  );
}

/** "by Korean Air, Incheon International Airport and LIG Nex1". */
function isListedWith(text: string, run: Run): boolean {
  const lead = text.slice(Math.max(0, run.start - 90), run.start);
  return /\b(?:by|with|between|including) (?:\p{Lu}[\p{L}\d&.]*(?: \p{Lu}[\p{L}\d&.]*)*(?:, | and |, and ))+$/u.test(
    lead,
  );
}

function apposedTo(text: string, tokens: readonly Token[], run: Run): Pick<Context, 'apposed'> {
  const previous = tokens[run.first - 1];
  if (
    !previous ||
    text.slice(previous.end, run.start) !== ', ' ||
    !/^(?:[,.()]|\s\(|\s[–—])/.test(text.slice(run.end, run.end + 2))
  )
    return {};
  if (previous.capital || !determined(tokens, run.first - 1)) return {};
  if (productNouns.has(previous.lower) && !/^(?:brand|marketplace|network|exchange|portal)$/.test(previous.lower))
    return { apposed: 'product' };
  if (/^(?:alliance|consortium|coalition|bloc|grouping)$/.test(previous.lower)) return { apposed: 'alliance' };
  return organisationNouns.has(previous.lower) ? { apposed: 'organisation' } : {};
}

/** Whether "its", "the", "a" or a possessive stands a few words before: "KT's venture arm". */
function determined(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (tokens[i]!.sentence !== tokens[at]!.sentence) return false;
    if (tokens[i]!.possessive || /^(?:its|their|the|his|her|a|an|our)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** Index of the first token behind the run and its legal form. */
export function nextIndex(tokens: readonly Token[], run: Run): number {
  let i = run.last + 1;
  while (i < tokens.length && tokens[i]!.start < run.end) i++;
  return i;
}

function apposition(text: string, tokens: readonly Token[], run: Run): string[] {
  let i = nextIndex(tokens, run);
  const gap = text.slice(run.end, tokens[i]?.start ?? run.end);
  if (!/^(?:\s*\([^)]{0,40}\))?\s*[,(–—-]\s*$/.test(gap) && !(gap.trim() === '(')) {
    const closing = text[run.end + 1] === '(' ? text.indexOf(')', run.end) : -1;
    if (closing < 0 || closing > run.end + 60 || !/^\),\s/.test(text.slice(closing, closing + 3))) return [];
    while (i < tokens.length && tokens[i]!.start < closing) i++;
  }
  const first = tokens[i];
  if (!first || (!appositionOpeners.has(first.lower) && !first.glued && !organisationNouns.has(first.lower))) return [];
  const words: string[] = [];
  for (; i < tokens.length && words.length < 16; i++) {
    words.push(
      tokens[i]!.possessive ? `${tokens[i]!.lower}'s` : tokens[i]!.lower,
      ...(tokens[i]!.glued ? [`-${tokens[i]!.glued}`] : []),
    );
    const next = tokens[i + 1];
    if (!next || next.sentence !== first.sentence || /[,;)–—(]/.test(text.slice(tokens[i]!.end, next.start))) break;
  }
  return words;
}

function descriptor(text: string, tokens: readonly Token[], run: Run): string[] {
  const words: string[] = [];
  for (let i = run.first - 1; i >= 0 && words.length < 6; i--) {
    const token = tokens[i]!;
    if (
      token.sentence !== tokens[run.first]!.sentence ||
      !/^[\s"“'‘-]*$|^-\p{Ll}+\s$|^['’]s?\s$/u.test(text.slice(token.end, tokens[i + 1]!.start))
    )
      break;
    if (/^(?:the|a|an|its|their|and|of|in|by|with|to|for|from|said|at|on|or)$/.test(token.lower)) break;
    words.unshift(token.lower);
    if (token.possessive) break;
  }
  return words;
}

/** The head noun of an apposition or descriptor, if it names a kind of organisation. */
export function organisationType(words: readonly string[]): string | undefined {
  for (const word of words) {
    if (/^(?:of|that|which|who|whose|for|to|in|behind|from|with|by|using)$/.test(word) && word !== words[0])
      return undefined;
    const type = organisationNouns.get(word);
    if (type && type !== 'investor') return type;
    if (type === 'investor') return type;
  }
  return undefined;
}

const offices =
  /^(?:founder|co-founder|cofounder|analyst|ceo|cfo|cto|coo|economist|professor|chairman|chairwoman|lawmaker|spokesperson|spokesman|spokeswoman|executive|president|director|strategist|engineer|lawyer|journalist|minister)$/;

/** Whether the words of an apposition say that a person is meant: "who …", "chief executive of", "a former CFO". */
export function saysPerson(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (first === 'who' || (strongTitles.has(first) && first !== 'partner')) return true;
  for (const word of words.slice(0, 6)) {
    if (/^(?:of|by|for|in|at|with|from|that|which|to)$/.test(word)) break;
    if (offices.test(word)) return true;
  }
  return first === 'partner' || (words[1] === 'partner' && /^(?:at|of|in)$/.test(words[2] ?? ''));
}

/** Whether the words say that a product is meant: "its … chatbot", "app called". */
export function saysProduct(context: Context): boolean {
  const { before, beforeThat, after } = context;
  if (/^(?:called|named|dubbed|branded|titled|codenamed|brand-named)$/.test(before)) {
    return (
      productNouns.has(beforeThat) ||
      /^(?:service|product|program|programme|feature|bot|checker|planner|editor|recorder|helper|gadget|sequel|sensor|ring|line)$/.test(
        beforeThat,
      )
    );
  }
  if (productNouns.has(before) && !organisationNouns.has(before)) return true;
  if (productNouns.has(after) && !organisationNouns.has(after))
    return (
      after !== 'plan' &&
      after !== 'plans' &&
      after !== 'label' &&
      after !== 'car' &&
      after !== 'show' &&
      after !== 'website' &&
      after !== 'site' &&
      after !== 'vehicle' &&
      after !== 'scheme' &&
      after !== 'package' &&
      after !== 'chips' &&
      after !== 'phone'
    );
  return false;
}
