import type { NameMention, Sentence } from '../reading.ts';
import { head, itemsOf, mentionsIn, nameOf } from './grammar/chunks.ts';
import type { Chunk, Item, VerbItem } from './grammar/chunks.ts';
import { tag } from './grammar/tags.ts';
import type { Tagged } from './grammar/tags.ts';
import { tokensOf } from './grammar/tokens.ts';

/** One verb with its parts. A flat reading: `args` holds every phrase that belongs to the verb, in order, with its preposition. */
export interface Clause {
  readonly index: number;
  readonly verb: VerbItem;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'none';
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly modal?: string;
  readonly negated: boolean;
  /** Phrases that are its subject, conjoined ones in order; of a relative clause the antecedent. */
  readonly subject: readonly Chunk[];
  /** Object, complements and adverbials, those before the subject too ("in May it spent"). */
  readonly args: readonly Chunk[];
  /** What stands before the subject without a comma and is the object: "the stake it bought". */
  readonly gap?: Chunk;
  /** The verb that this one depends on: "plans to buy", "said it will buy", "bought, paying". */
  readonly governor?: Clause;
  /** Noun that an infinitive hangs on where no verb governs it: "KT's plan to buy X was scrapped". */
  readonly noun?: Chunk;
  /** Words that stand between governor and verb: "signed a deal to buy" gives "deal". */
  readonly via: readonly string[];
  /** Word that opens the clause: "if", "after", "which". */
  readonly opener?: string;
}

/** A sentence as the grammar sees it. */
export interface Parse {
  readonly sentence: Sentence;
  readonly tokens: readonly Tagged[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
}

const parses = new WeakMap<Sentence, Parse>();

/** Parses a sentence; the result is kept as long as the sentence is, since every rule asks for it. */
export function parse(sentence: Sentence): Parse {
  const known = parses.get(sentence);
  if (known) return known;
  const tokens = tag(tokensOf(sentence));
  const items = itemsOf(tokens);
  const result = { sentence, tokens, items, clauses: clausesOf(items) };
  parses.set(sentence, result);
  return result;
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { at: number; args: Chunk[] };

function clausesOf(items: readonly Item[]): readonly Clause[] {
  const drafts: Draft[] = [];
  for (const [at, item] of items.entries())
    if (item.kind === 'verb') drafts.push(draftOf(item, at, drafts.length, items));
  const taken = new Set<Chunk>();
  for (const draft of drafts) {
    const { chunks, opener } = subjectOf(draft, items, drafts);
    draft.subject = chunks;
    if (opener) draft.opener = opener;
    const before = chunks[0] && items[items.indexOf(chunks[0]) - 1];
    if (before?.kind === 'chunk' && draft.form === 'finite' && !opener) draft.gap = before;
    if (draft.form === 'finite') for (const chunk of chunks) taken.add(chunk);
  }
  for (const draft of drafts) govern(draft, items, drafts);
  for (const draft of drafts) hangOnNoun(draft, items);
  giveArguments(items, drafts, taken);
  return drafts;
}

function draftOf(verb: VerbItem, at: number, index: number, items: readonly Item[]): Draft {
  const { main } = verb;
  const auxiliaries = verb.tokens.filter((t) => t.tag === 'aux' && t !== main).map((t) => t.lower.replace("n't", ''));
  const be = auxiliaries.some((a) => /^(?:be|am|is|are|was|were|been|being)$/.test(a)) || auxiliaries.includes("'s");
  const modal = verb.tokens.find((t) => t.tag === 'modal')?.lower;
  const past = main.verb?.form === 'ed' || main.verb?.form === 'participle' || main.verb?.form === 'past';
  const form = formOf(verb, auxiliaries.length > 0 || modal !== undefined, at, items);
  return {
    at,
    index,
    verb,
    lemma: main.verb?.lemma ?? copula(main.lower),
    form,
    modal,
    passive: past && main.verb?.form !== 'past' && (be || form === 'participle'),
    perfect: auxiliaries.some((a) => /^(?:have|has|had|having)$/.test(a)),
    tense: tenseOf(verb, auxiliaries),
    negated: verb.tokens.some(
      (t) => t.tag === 'neg' || t.lower.endsWith("n't") || t.lower === 'cannot' || t.lower === 'nor',
    ),
    subject: [],
    args: [],
    via: [],
  };
}

const copula = (lower: string): string =>
  /^(?:have|has|had|having|haven't|hasn't|hadn't)$/.test(lower) ? 'have' : /^(?:do|does|did)/.test(lower) ? 'do' : 'be';

function tenseOf(verb: VerbItem, auxiliaries: readonly string[]): Clause['tense'] {
  const first = auxiliaries[0] ?? verb.main.lower;
  if (/^(?:was|were|had|did)$/.test(first)) return 'past';
  if (auxiliaries.length > 0) return 'present';
  const form = verb.main.verb?.form;
  if (form === 'base' && /^(?:put|set|cut|hit|bet|let|bid|split|shed|spread)$/.test(first)) return 'past';
  return form === 'ed' || form === 'past'
    ? 'past'
    : form === 's' || form === 'base' || form === undefined
      ? 'present'
      : 'none';
}

/** Past forms without an auxiliary are participles where no subject stands before them, or where "by" follows. */
function formOf(verb: VerbItem, auxiliary: boolean, at: number, items: readonly Item[]): Clause['form'] {
  if (verb.infinitive && !auxiliary) return 'infinitive';
  if (verb.infinitive && verb.tokens[0]!.tag === 'to') return 'infinitive';
  if (auxiliary)
    return verb.tokens.some((t) => t.lower === 'being' || t.lower === 'having') &&
      !verb.tokens.some((t) => /^(?:is|are|was|were)$/.test(t.lower))
      ? 'gerund'
      : 'finite';
  const form = verb.main.verb?.form;
  if (form === 'ing' || verb.main.lower === 'being' || verb.main.lower === 'having') return 'gerund';
  if (form === 'participle') return 'participle';
  if (form !== 'ed') return 'finite';
  const before = items[at - 1];
  const next = items[at + 1];
  const byNext = next?.kind === 'chunk' && next.prep === 'by' && mentionsIn(next, 'date').length === 0;
  if (byNext && !verb.particle && !['stand', 'grow', 'rise', 'follow'].includes(verb.main.verb!.lemma))
    return 'participle';
  if (!before || before.kind === 'break') return next?.kind === 'chunk' && next.prep ? 'participle' : 'finite';
  if (before.kind === 'comma') return participleAfterComma(at, items) ? 'participle' : 'finite';
  return before.kind === 'chunk' && before.prep && next?.kind === 'chunk' && next.prep && laterFinite(at, items)
    ? 'participle'
    : 'finite';
}

/** ", founded in 2016, has": a past form between commas with a preposition behind it hangs on the phrase before. */
function participleAfterComma(at: number, items: readonly Item[]): boolean {
  const next = items[at + 1];
  const opensBefore = items.slice(0, at - 1).some((i) => i.kind === 'comma');
  return (
    next?.kind === 'chunk' &&
    (next.prep !== undefined || isDate(next)) &&
    (!opensBefore ||
      (laterFinite(at, items) && items[at - 2]?.kind === 'chunk' && nameOf(items[at - 2] as Chunk) !== undefined))
  );
}
function laterFinite(at: number, items: readonly Item[]): boolean {
  const rest = items.slice(at + 1);
  const comma = rest.findIndex((i) => i.kind === 'comma');
  const verb = rest.findIndex((i) => i.kind === 'verb' && !i.infinitive && i.main.verb?.form !== 'ing');
  return verb > 0 && ((comma >= 0 && comma < verb) || rest[verb - 1]?.kind !== 'chunk');
}

const isDate = (item: Item | undefined): boolean =>
  item?.kind === 'chunk' && item.tokens.every((t) => t.tag === 'date');

interface Subject {
  readonly chunks: readonly Chunk[];
  readonly opener?: string;
}

function subjectOf(draft: Draft, items: readonly Item[], drafts: readonly Draft[]): Subject {
  const earlier = drafts.slice(0, draft.index);
  if (draft.form === 'participle') return { chunks: hostOf(draft.at, items) };
  if (draft.form !== 'finite') return { chunks: [] };
  let at = draft.at - 1;
  const partners = partnersBefore(at, items);
  if (items[at]?.kind === 'comma') at = beforeInsert(at, items);
  while (at > 0 && isDate(items[at])) at--;
  if (items[at]?.kind === 'comma') at = beforeInsert(at, items);
  const item = items[at];
  if (!item) return { chunks: [] };
  if (item.kind === 'rel' || (item.kind === 'sub' && item.word === 'that'))
    return { chunks: hostOf(at, items), opener: item.word };
  if (item.kind === 'conj' || item.kind === 'verb') return { chunks: [...shared(earlier), ...partners] };
  if (item.kind !== 'chunk') return { chunks: item.kind === 'comma' ? shared(earlier) : [] };
  const found = subjectFrom(at, items, earlier);
  return partners.length > 0 ? { ...found, chunks: [...found.chunks, ...partners] } : found;
}

/** "…, together with its cloud unit, came back": who acts beside the subject, told between commas. */
function partnersBefore(at: number, items: readonly Item[]): readonly Chunk[] {
  if (items[at]?.kind !== 'comma') return [];
  const found: Chunk[] = [];
  for (let i = at - 1; i > 0 && items[i]!.kind !== 'verb' && found[0]?.prep === undefined; i--)
    if (items[i]!.kind === 'chunk') found.unshift(items[i] as Chunk);
  const [insert] = found;
  if (!insert || items[items.indexOf(insert) - 1]?.kind !== 'comma') return [];
  return ['with', 'alongside', 'including'].includes(insert.prep ?? '') && found.every((c) => nameOf(c) !== undefined)
    ? found
    : [];
}

const shared = (earlier: readonly Draft[]): readonly Chunk[] =>
  earlier.findLast(
    (d) => d.form === 'finite' && d.subject.length > 0 && !['which', 'who', 'whose'].includes(d.opener ?? ''),
  )?.subject ??
  earlier.findLast((d) => d.subject.length > 0)?.subject ??
  [];

/** The phrase that a relative or participle hangs on: the name or noun before it, past phrases with "of" or "in". */
function hostOf(at: number, items: readonly Item[]): readonly Chunk[] {
  let i = at - 1;
  if (items[i]?.kind === 'comma') i--;
  while (
    i > 0 &&
    items[i]?.kind === 'chunk' &&
    (items[i] as Chunk).prep !== undefined &&
    nameOf(items[i] as Chunk) === undefined &&
    items[i - 1]?.kind === 'chunk'
  )
    i--;
  const item = items[i];
  return item?.kind === 'chunk' ? [item] : [];
}

/** Index of the item before an insert that ends with the comma at `at`: ", which makes chips,", ", a Seoul startup,". */
function beforeInsert(at: number, items: readonly Item[]): number {
  let verbs = 0;
  for (let i = at - 1; i > 0; i--) {
    const item = items[i]!;
    if (item.kind === 'break' || item.kind === 'sub') break;
    if (item.kind === 'verb' && !item.infinitive && item.main.verb?.form !== 'ing') verbs++;
    if (verbs > 1) break;
    if (item.kind !== 'comma') continue;
    const opener = items[i + 1];
    if (opener?.kind === 'rel' || (opener?.kind === 'verb' && verbs <= 1)) return i - 1;
    if (opener?.kind === 'chunk' && opener.prep === 'of' && items[i + 2]?.kind === 'rel') return i - 1;
  }
  let i = at - 1;
  while (i > 0 && items[i]!.kind !== 'comma') i--;
  if (i <= 0) return at - 1;
  return i - 1;
}
const openers = new Set([
  'if',
  'unless',
  'whether',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'since',
  'after',
  'before',
  'until',
  'once',
  'that',
  'where',
  'whereas',
]);

/** Collects the subject leftwards from its last phrase: its head, and the names conjoined with it. */
function subjectFrom(at: number, items: readonly Item[], earlier: readonly Draft[]): Subject {
  let i = at;
  while (i > 0 && items[i]?.kind === 'chunk' && isHung(items[i] as Chunk) && items[i - 1]!.kind === 'chunk') i--;
  const chunks: Chunk[] = [];
  let first = items[i] as Chunk;
  if (
    first.kind === 'chunk' &&
    mentionsIn(first, 'date').length === first.tokens.length &&
    items[i - 1]?.kind === 'chunk'
  )
    first = items[--i] as Chunk;
  chunks.unshift(first);
  const name = startsApposition(first, items, i);
  if (name !== undefined && items[name]?.kind === 'chunk' && nameOf(first) === undefined) {
    chunks[0] = items[name] as Chunk;
    i = name;
  }
  const object = items[i - 1];
  if (object?.kind === 'verb' && isObjectOf(object, earlier)) return { chunks: [] };
  i = collectList(i, items, chunks, earlier);
  const before = items[i - 1];
  const opener = before && (before.kind === 'sub' || before.kind === 'rel') ? before.word : undefined;
  return {
    chunks,
    ...(opener && openers.has(opener) && { opener }),
    ...(before?.kind === 'rel' && { opener: before.word }),
  };
}

/** Whether a phrase right behind a verb is that verb's object rather than the subject of a clause that it reports. */
function isObjectOf(verb: VerbItem, earlier: readonly Draft[]): boolean {
  const draft = earlier.find((d) => d.verb === verb);
  return draft !== undefined && !speech.has(draft.lemma) && !draft.passive && draft.lemma !== 'be';
}

const isHung = (chunk: Chunk): boolean =>
  chunk.prep !== undefined && !['alongside', 'together', 'including'].includes(chunk.prep);

/** Index of the name phrase that a noun phrase behind a comma explains, for "Shinhan, the bank," read from "the bank". */
function startsApposition(chunk: Chunk, items: readonly Item[], i: number): number | undefined {
  if (!['a', 'an', 'the', 'its'].includes(chunk.tokens[0]!.lower)) return undefined;
  const before = items[i - 2];
  return items[i - 1]?.kind === 'comma' &&
    before?.kind === 'chunk' &&
    nameOf(before) !== undefined &&
    before.prep === undefined
    ? i - 2
    : undefined;
}

/** Goes on leftwards over ", " and "and" while named phrases stand there; gives the index of the first. */
function collectList(at: number, items: readonly Item[], chunks: Chunk[], earlier: readonly Draft[]): number {
  let i = at;
  for (;;) {
    let j = i - 1;
    const last = items[j];
    const conj = last?.kind === 'conj' && last.word !== 'but';
    if (conj) j--;
    const comma = items[j]?.kind === 'comma';
    if (comma) j--;
    if (!conj && !comma) return i;
    if (conj && comma && earlier.some((d) => d.form === 'finite' && d.at < i && d.at > lastStart(items, i))) return i;
    let member = j;
    while (
      member > 0 &&
      items[member]?.kind === 'chunk' &&
      isHung(items[member] as Chunk) &&
      items[member - 1]?.kind === 'chunk'
    )
      member--;
    if (items[member]?.kind !== 'chunk') return i;
    let chunk = items[member] as Chunk;
    const named = startsApposition(chunk, items, member);
    if (nameOf(chunk) === undefined && named !== undefined) {
      member = named;
      chunk = items[member] as Chunk;
    }
    if (nameOf(chunk) === undefined || (isHung(chunk) && !(member === 0))) return i;
    const owner = items[member - 1];
    if (owner?.kind === 'verb' && isObjectOf(owner, earlier)) return i;
    chunks.unshift(chunk);
    i = member;
  }
}
const lastStart = (items: readonly Item[], i: number): number =>
  items.slice(0, i).findLastIndex((x) => x.kind === 'break' || x.kind === 'sub');

const speech = new Set([
  'say',
  'announce',
  'report',
  'tell',
  'confirm',
  'add',
  'note',
  'reveal',
  'disclose',
  'claim',
  'deny',
  'state',
  'insist',
  'suggest',
  'indicate',
  'hint',
  'believe',
  'expect',
  'think',
  'dismiss',
  'speculate',
  'understand',
  'see',
  'rule',
  'show',
  'mean',
  'hope',
  'predict',
  'decide',
  'agree',
  'argue',
  'warn',
  'explain',
  'signal',
  'unveil',
]);

/** Ties infinitives, gerunds and reported clauses to the verb that governs them. */
function govern(draft: Draft, items: readonly Item[], drafts: readonly Draft[]): void {
  const before = drafts.slice(0, draft.index);
  const last = before.at(-1);
  if (!last) return;
  const between = items.slice(last.at + 1, draft.at);
  const dependent =
    draft.form === 'infinitive' ||
    draft.form === 'gerund' ||
    (draft.form === 'finite' &&
      speech.has(last.lemma) &&
      !between.some((i) => i.kind === 'comma' || i.kind === 'break' || i.kind === 'conj'));
  const joined =
    draft.form === 'infinitive' || draft.form === 'finite'
      ? items[draft.at - 1]?.kind === 'conj' || items[draft.at - 1]?.kind === 'comma'
      : false;
  if (!dependent && !joined) return;
  const governor =
    joined && dependent && last.form === draft.form
      ? last.governor
      : joined
        ? last.form === 'finite' && draft.subject === last.subject
          ? last.governor
          : undefined
        : last;
  if (!governor) return;
  draft.governor = governor;
  draft.via = joined ? last.via : between.flatMap((i) => (i.kind === 'chunk' ? [head(i).lower] : []));
  if (draft.form === 'infinitive' || draft.form === 'gerund')
    draft.subject =
      (governor.passive && governor.form === 'finite') || governor.subject.length > 0
        ? governor.subject
        : draft.subject;
}

const planNouns =
  /^(?:plans?|bids?|offers?|deals?|agreements?|talks|negotiations|attempts?|efforts?|proposals?|decision|intention|move|option|right|pledge|promise|commitment|push|interest)$/;

/** "KT's plan to buy", "Talks to sell": the noun before an infinitive tells how far it is; its owner acts. */
function hangOnNoun(draft: Draft, items: readonly Item[]): void {
  const before = items[draft.at - 1];
  if (draft.form !== 'infinitive' || before?.kind !== 'chunk' || !planNouns.test(head(before).lower)) return;
  const governs = draft.governor !== undefined && draft.governor.verb.start < before.start;
  if (governs && draft.governor!.form === 'finite' && draft.via.length <= 1) return;
  draft.noun = before;
  draft.subject = [before];
  delete draft.governor;
}

/** Gives every phrase that is no subject to its verb: the last one before it; a relative between commas hands back at its comma. */
function giveArguments(items: readonly Item[], drafts: readonly Draft[], taken: ReadonlySet<Chunk>): void {
  const stack: Draft[] = [];
  const waiting: Chunk[] = [];
  let next = 0;
  let pending = false;
  for (const [at, item] of items.entries()) {
    if (item.kind === 'sub') pending = item.word !== 'that';
    if (item.kind === 'verb') {
      pending = false;
      const draft = drafts[next++]!;
      const outer =
        draft.opener === 'which' || draft.opener === 'who' || draft.opener === 'whose' || draft.opener === 'that';
      if (!outer) while (stack.length > 0 && draft.form === 'finite') stack.pop();
      stack.push(draft);
      if (draft.form === 'finite') draft.args.push(...waiting.splice(0));
    } else if (item.kind === 'comma' && stack.length > 1 && (isRelative(stack.at(-1)!) || stack.at(-1)!.gap))
      stack.pop();
    else if (item.kind === 'break') stack.splice(0, Math.max(0, stack.length - 1));
    else if (item.kind === 'chunk' && !isSubject(item, taken, items, at)) {
      const owner = stack.at(-1);
      if (owner && !pending && !precedesSubject(item, items, at, drafts, next)) owner.args.push(item);
      else waiting.push(item);
    }
  }
}
const isRelative = (draft: Draft): boolean =>
  draft.opener === 'which' || draft.opener === 'who' || draft.opener === 'whose';
const isSubject = (chunk: Chunk, taken: ReadonlySet<Chunk>, items: readonly Item[], at: number): boolean =>
  taken.has(chunk) &&
  items[at + 1]?.kind !== 'rel' &&
  !(items[at + 1]?.kind === 'comma' && items[at + 2]?.kind === 'rel') &&
  chunk.prep === undefined;

/** "…, and in March exited": a phrase between "and" and a verb that shares its subject belongs to that verb. */
function opensShared(items: readonly Item[], at: number, following: Draft): boolean {
  const chunk = items[at] as Chunk;
  let first = at;
  while (items[first - 1]?.kind === 'chunk') first--;
  const between = items.slice(at + 1, following.at);
  return (
    items[first - 1]?.kind === 'conj' &&
    chunk.prep !== undefined &&
    between.every((i) => i.kind === 'chunk') &&
    !following.subject.includes(chunk) &&
    mentionsIn(chunk, 'date').length > 0
  );
}

/** Whether a phrase opens the next clause ("…, and in May it spent"): behind a comma and before that clause's subject. */
function precedesSubject(
  chunk: Chunk,
  items: readonly Item[],
  at: number,
  drafts: readonly Draft[],
  next: number,
): boolean {
  const following = drafts[next];
  if (following?.form === 'finite' && opensShared(items, at, following)) return true;
  if (!following || following.form !== 'finite' || following.subject.length === 0) return false;
  const subjectAt = items.indexOf(following.subject[0]!);
  if (subjectAt < at) return false;
  const rest = items.slice(at + 1, subjectAt);
  const opens =
    items[at - 1]?.kind === 'comma' ||
    items[at - 1]?.kind === 'conj' ||
    items[at - 1]?.kind === 'break' ||
    items[at - 1]?.kind === 'sub';
  return (
    opens &&
    chunk.prep !== undefined &&
    rest.every((i) => i.kind === 'chunk' || i.kind === 'comma') &&
    rest.filter((i) => i.kind === 'comma').length <= 1
  );
}

/** Names that a run of phrases lists from `first` on: "from A, B of Japan and the state-run C". Appositions are passed over. */
export function namesFrom(first: Chunk, items: readonly Item[]): readonly NameMention[] {
  const names: NameMention[] = [];
  let at = items.indexOf(first);
  while (at >= 0 && at < items.length) {
    const chunk = items[at] as Chunk;
    const name = nameOf(chunk);
    if (name) names.push(name);
    at = nextMember(at, items, first.prep);
  }
  return names;
}

/** "from KT in 2022, and B and C each got": the names behind ", and" are the subject of a verb of their own. */
function opensClause(at: number, items: readonly Item[]): boolean {
  const rest = items.slice(at + 1);
  const verb = rest.findIndex((i) => i.kind !== 'conj' && !(i.kind === 'chunk' && i.prep === undefined));
  const found = rest[verb];
  return found?.kind === 'verb' && !found.infinitive && found.main.verb?.form !== 'ing';
}

/** Index of the next member of a list, past what hangs on this one and past appositions; -1 at its end. */
function nextMember(at: number, items: readonly Item[], prep: string | undefined): number {
  let i = at + 1;
  let separated = false;
  for (; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === 'comma' || item.kind === 'conj') separated = true;
    else if (item.kind !== 'chunk') return -1;
    else if (!separated && item.prep && ['of', 'in'].includes(item.prep)) continue;
    else if (!separated) return -1;
    else if (item.prep !== undefined && item.prep !== prep && item.prep !== 'of') return -1;
    else if (nameOf(item) === undefined) {
      if (!['a', 'an', 'the', 'its', 'both', 'all'].includes(item.tokens[0]!.lower)) return -1;
      separated = false;
    } else if (item.prep === 'of') separated = false;
    else {
      const next = items[i + 1];
      if (items[i - 1]?.kind === 'conj' && items[i - 2]?.kind === 'comma' && opensClause(i, items)) return -1;
      return next?.kind === 'verb' && next.main.verb?.form !== 'ing' && items[i - 1]?.kind !== 'conj' ? -1 : i;
    }
  }
  return -1;
}
