import type { Tagged } from './tokens.ts';

/** A verb with what belongs to its group: auxiliaries, negation, adverbs, particle. */
export interface VerbItem {
  readonly kind: 'verb';
  /** Index among the items of its sentence. */
  readonly at: number;
  /** Index among the verbs of its sentence, which is that of its clause. */
  readonly index: number;
  readonly tokens: readonly Tagged[];
  readonly main: Tagged;
  readonly particle?: string;
  /** "to" before a base form. */
  readonly infinitive: boolean;
  /** Preposition before an -ing form ("by buying", "of acquiring"). */
  readonly prep?: string;
  readonly start: number;
  readonly end: number;
}

/** What a look for a verb group from one token on found; one object serves a whole sentence. */
export interface GroupSearch {
  /** Index behind the group; 0 where no group begins. */
  end: number;
  /** Index of its main verb or last auxiliary. */
  main: number;
  infinitive: boolean;
  /** No group begins before this index: what was looked at once is not looked at from its middle again. */
  barren: number;
}

/** A search that has not begun. */
export const newSearch = (): GroupSearch => ({ end: 0, main: 0, infinitive: false, barren: 0 });

/** Looks whether a verb group begins here. Auxiliaries alone are one when they are main verbs ("is a …"). */
export function findGroup(tokens: readonly Tagged[], from: number, search: GroupSearch): boolean {
  search.end = 0;
  if (from < search.barren) return false;
  let to = -1;
  let auxiliary = -1;
  let mark = -1;
  let adverbsOnly = true;
  let i = from;
  for (; i < tokens.length; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'adv' || tag === 'neg') continue;
    if (tag === 'aux' || tag === 'modal') auxiliary = i;
    else if (tag === 'to' && to < 0) to = i;
    else if (tag === 'mark' && i > from) mark = i;
    else break;
    adverbsOnly = false;
  }
  const verb = tokens[i]?.tag === 'verb';
  if (verb && (to >= 0 || auxiliary >= 0 || adverbsOnly)) found(search, i + 1, i, to >= 0);
  else if (auxiliary >= 0) foundAuxiliary(tokens, i, auxiliary, to, search);
  else search.barren = verb ? mark + 1 : tokens[i]?.tag === 'to' ? to + 1 : i;
  return search.end > 0;
}

function found(search: GroupSearch, end: number, main: number, infinitive: boolean): void {
  search.end = end;
  search.main = main;
  search.infinitive = infinitive;
}

/** A group without a verb ends with its last auxiliary and the adverbs behind that. */
function foundAuxiliary(
  tokens: readonly Tagged[],
  limit: number,
  auxiliary: number,
  to: number,
  search: GroupSearch,
): void {
  let end = auxiliary + 1;
  while (end < limit && (tokens[end]!.tag === 'neg' || tokens[end]!.tag === 'adv')) end++;
  found(search, end, auxiliary, to >= 0 && to < end);
}

/** Makes the item of a group that was found. */
export function verbItem(
  tokens: readonly Tagged[],
  from: number,
  { end, main, infinitive }: GroupSearch,
  context: { readonly at: number; readonly verbs: number; readonly prep: string | undefined },
): VerbItem {
  return {
    kind: 'verb',
    at: context.at,
    index: context.verbs,
    tokens: tokens.slice(from, end),
    main: tokens[main]!,
    particle: particleAt(tokens, end) ?? takenIn(tokens[main]!, tokens[end], tokens.slice(from, end)),
    infinitive,
    prep: context.prep,
    start: tokens[from]!.start,
    end: tokens[end - 1]!.end,
  };
}

/** Verbs whose "in" right behind them belongs to them whatever follows: "pulled in a Series A", "put in the rest". */
const withIn = new Set(['pull', 'haul', 'rake', 'reel', 'bring', 'put', 'take', 'chip']);

const takenIn = (main: Tagged, next: Tagged | undefined, group: readonly Tagged[]): 'in' | undefined =>
  next?.lower === 'in' && withIn.has(main.verb?.lemma ?? '') && !group.some((t) => t.word.auxiliary === 'be')
    ? 'in'
    : undefined;

function particleAt(tokens: readonly Tagged[], at: number): string | undefined {
  const next = tokens[at];
  const particle = next?.word.particle;
  if (particle === undefined || (particle === 'last' && !endsPhrase(tokens[at + 1]))) return undefined;
  return next!.lower;
}

const endsPhrase = (after: Tagged | undefined): boolean =>
  !after || after.tag === 'break' || after.tag === 'comma' || after.tag === 'money' || after.text === '.';
