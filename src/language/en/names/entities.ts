import type { Span } from '../../../values/evidence.ts';
import type { EntityKind } from '../../reading.ts';
import { dotBrand } from './dot-brand.ts';
import { contextOf, nextIndex, organisationType, type Context } from './context.ts';
import { kindOfName, listedKind, scoreContext } from './kinds.ts';
import { listingOf, nameKey } from './listing.ts';
import { placeTails, places } from './places.data.ts';
import { isCommonWord, type Run } from './runs.ts';
import { armTails, plainTails, subjectVerbs } from './tails.data.ts';
import type { Token } from './tokens.ts';
import { strongTitles } from './words.data.ts';

/** One thing with a name, while it is being put together. */
export interface Draft {
  readonly runs: { run: Run; context: Context }[];
  /** Names without legal form, in order of first use. */
  readonly names: Set<string>;
  /** All forms, those with legal form and glosses too. */
  readonly surfaces: Set<string>;
  kind: EntityKind;
  listed?: string;
  /** Types that descriptions may use: `carrier`, `startup` … */
  readonly types: Set<string>;
  /** Words of its appositions and descriptors. */
  readonly words: Set<string>;
  /** The lists' kind (`carrier`, `vc` …), if known. */
  listKind?: string;
}

/** Puts runs that mean the same thing together and tells what kind of thing each is. */
export function gatherEntities(text: string, tokens: readonly Token[], runs: readonly Run[]): Draft[] {
  const accepted = acceptRuns(text, tokens, runs);
  const drafts = new Map<string, Draft>();
  for (const run of accepted) addRun(drafts, run, contextOf(text, tokens, run), text);
  const list = [...drafts.values()];
  for (const draft of list) settleKind(draft);
  const merged = mergeShortForms(list);
  addGlosses(text, merged, accepted);
  return withDotBrand(text, mergeAcronyms(merged));
}

function withDotBrand(text: string, drafts: Draft[]): Draft[] {
  const surfaces = dotBrand(text);
  if (surfaces.length === 0) return drafts;
  const brand: Draft = {
    runs: [],
    names: new Set(surfaces.slice(0, 1)),
    surfaces: new Set(surfaces),
    kind: 'product',
    types: new Set(),
    words: new Set(),
  };
  return [...drafts.filter((d) => !surfaces.some((s) => d.names.has(s))), brand];
}

/** Runs whose capital means something: those that open a sentence need a witness elsewhere. */
function acceptRuns(text: string, tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const headed = inHeadings(text, runs);
  const attested = new Set<string>();
  for (const run of runs) if (!run.opens && !headed.has(run)) attested.add(run.core);
  const begins = new Set(
    runs.filter((r) => r.last > r.first && !headed.has(r)).map((r) => r.core.slice(0, r.core.indexOf(' '))),
  );
  const lower = new Set<string>();
  for (const token of tokens) if (!token.capital) lower.add(token.lower);
  return runs.flatMap((run) => {
    if (isDateline(text, run)) return [];
    if (!run.opens && !headed.has(run)) return [run];
    if (attested.has(run.core) || run.end > run.coreEnd) return [run];
    const shorter = withoutOpener(text, tokens, run, attested);
    if (shorter) return [shorter];
    if (headed.has(run) && !isStrong(run)) return [];
    if (begins.has(run.core) && !lower.has(run.core.toLowerCase()) && isFollowedAsSubject(text, tokens, run))
      return [run];
    return isOwnWitness(text, tokens, run, lower) ? [run] : [];
  });
}

/** "SEOUL, Jan. 14 (Newswire) --": the wire that sent the text. */
const isDateline = (text: string, run: Run): boolean =>
  /[(/]/.test(text[run.start - 1] ?? '') && /^[)/] ?(?:--|—|–)/.test(text.slice(run.end, run.end + 4));

/** "Rival Netgate Signals" without its opening word, where the rest is a name elsewhere. */
function withoutOpener(
  text: string,
  tokens: readonly Token[],
  run: Run,
  attested: ReadonlySet<string>,
): Run | undefined {
  if (run.last === run.first || !isCommonWord(tokens[run.first]!.lower)) return undefined;
  const { start } = tokens[run.first + 1]!;
  const core = text.slice(start, run.coreEnd);
  return attested.has(core) || isStrong({ ...run, core })
    ? { ...run, first: run.first + 1, start, core, opens: false }
    : undefined;
}

function inHeadings(text: string, runs: readonly Run[]): Set<Run> {
  const headings = headingSpans(text);
  const found = new Set<Run>();
  let next = 0;
  for (const run of runs) {
    while (next < headings.length && headings[next]!.end < run.end) next++;
    if (next < headings.length && headings[next]!.start <= run.start) found.add(run);
  }
  return found;
}

const isStrong = (run: Run): boolean => {
  const listing = listingOf(run.core);
  return listing !== undefined && !listing.weak;
};

/** Lines without a full stop whose words are all capitals or title case: headings. */
function headingSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const m of text.matchAll(/^[^\n]{1,140}$/gmu)) {
    const words = m[0].split(/\s+/).filter((w) => /\p{L}/u.test(w));
    const capitals = words.filter((w) => /^["“(]?\p{Lu}/u.test(w)).length;
    if (
      !/[.!?:;,"”)]$/.test(m[0].trim()) &&
      words.length > 1 &&
      (m[0] === m[0].toUpperCase() || (capitals / words.length > 0.7 && !/[–—/•|]/.test(m[0])))
    ) {
      spans.push({ start: m.index, end: m.index + m[0].length });
    }
  }
  return spans;
}

/** Whether a run that opens a sentence is a name by its own looks and what follows. */
function isOwnWitness(text: string, tokens: readonly Token[], run: Run, lower: ReadonlySet<string>): boolean {
  const token = tokens[run.first]!;
  const listing = listingOf(run.core);
  if (listing && !listing.weak) return true;
  if (places.has(run.core)) return true;
  if (run.last > run.first)
    return !tokens.slice(run.first, run.last + 1).every((t) => isCommonWord(t.lower) && lower.has(t.lower));
  if (token.marked && !isCommonWord(token.lower)) return true;
  const followed = isFollowedAsSubject(text, tokens, run);
  if (followed && !lower.has(token.lower) && isPaired(tokens, run)) return true;
  if (listing) return followed && !lower.has(token.lower) && !isCommonWord(token.lower);
  return followed && !isCommonWord(token.lower) && !lower.has(token.lower);
}

/** "Thrive and Index would lead": paired with a capital that opens nothing. */
function isPaired(tokens: readonly Token[], run: Run): boolean {
  const partner = tokens[run.last + 2];
  return (
    tokens[run.last + 1]?.lower === 'and' &&
    partner !== undefined &&
    partner.capital &&
    !partner.opens &&
    partner.sentence === tokens[run.last]!.sentence
  );
}

function isFollowedAsSubject(text: string, tokens: readonly Token[], run: Run): boolean {
  if (tokens[run.last]!.possessive) return true;
  const next = tokens[nextIndex(tokens, run)];
  const gap = next ? text.slice(run.end, next.start) : '.';
  if (next?.capital && gap === ' ' && strongTitles.has(next.lower)) return true;
  if (/^\s*[,(–—/]/.test(gap)) return true;
  return (
    gap === ' ' &&
    next !== undefined &&
    (subjectVerbs.has(next.lower) ||
      (/(?:ed|s)$/.test(next.lower) && next.lower.length > 3 && !isPlural(next.lower)) ||
      next.lower.endsWith('ly'))
  );
}

const isPlural = (word: string): boolean => /(?:ers|ors|ies|ings|ions|ments|ists|ants|ents|ups|ages|ses)$/.test(word);

function keyOf(core: string): string {
  const listing = listingOf(core);
  return listing?.row && !listing.weak ? `=${listing.row.en}` : nameKey(core.replace(/^The /, ''));
}

function addRun(drafts: Map<string, Draft>, run: Run, context: Context, text: string): void {
  const key = keyOf(run.core);
  let draft = drafts.get(key);
  if (!draft)
    drafts.set(
      key,
      (draft = {
        runs: [],
        names: new Set(),
        surfaces: new Set(),
        kind: 'company',
        types: new Set(),
        words: new Set(),
      }),
    );
  draft.runs.push({ run, context });
  draft.names.add(run.core);
  draft.surfaces.add(run.core);
  draft.surfaces.add(text.slice(run.start, run.end));
  const listing = listingOf(run.core);
  if (listing) draft.listKind ??= listing.kind;
  if (listing?.row && !listing.weak) draft.listed ??= listing.row.en;
  noteDescription(draft, context);
}

function noteDescription(draft: Draft, context: Context): void {
  for (const words of [context.apposition, context.descriptor]) for (const w of words) draft.words.add(w);
  const types = [organisationType(context.apposition), organisationType(context.descriptor.slice(-1))];
  for (const type of types) if (type) draft.types.add(type);
}

function settleKind(draft: Draft): void {
  const votes: Partial<Record<EntityKind, number>> = {};
  for (const { run, context } of draft.runs) {
    for (const [kind, points] of Object.entries(scoreContext(run, context)))
      votes[kind as EntityKind] = (votes[kind as EntityKind] ?? 0) + points;
  }
  draft.kind = fixedKind(draft, votes) ?? best(votes);
}

function fixedKind(draft: Draft, votes: Partial<Record<EntityKind, number>>): EntityKind | undefined {
  const legal = draft.runs.some(({ run }) => run.end > run.coreEnd);
  for (const name of draft.names) {
    const listing = listingOf(name);
    if (listing && (!listing.weak || legal)) return listedKind(name);
  }
  for (const name of draft.names) {
    const kind = kindOfName(name, legal);
    if (kind === 'person' && (votes.company ?? 0) - (votes.person ?? 0) >= 3) return 'company';
    if (kind) return kind;
  }
  for (const name of draft.names) {
    const kind = listedKind(name);
    if (kind && (votes.person ?? 0) < 3 && (votes.product ?? 0) < 2) return kind;
  }
  for (const name of draft.names)
    if (placeTails.has(name.slice(name.lastIndexOf(' ') + 1)) && name.includes(' ') && (votes.company ?? 0) < 2)
      return 'place';
  return undefined;
}

function best(votes: Partial<Record<EntityKind, number>>): EntityKind {
  let winner: EntityKind = 'company';
  let top = votes.company ?? 0;
  for (const [kind, points] of Object.entries(votes)) if (points > top) [winner, top] = [kind as EntityKind, points];
  return winner;
}

/** "Konan" is "Konan Technology" named before; "Raghunathan" is "Priya Raghunathan"; "KT" is not "KT Cloud". */
function mergeShortForms(drafts: readonly Draft[]): Draft[] {
  const byFirst = new Map<string, Draft[]>();
  const byLast = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      const words = name.split(/\s+/);
      if (words.length < 2) continue;
      for (let n = 1; n < words.length; n++) push(byFirst, words.slice(0, n).join(' '), draft);
      push(byLast, words.at(-1)!, draft);
    }
  }
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const target = longerForm(draft, byFirst) ?? fullPerson(draft, byLast);
    if (target) absorb(target, draft);
    else kept.push(draft);
  }
  return kept;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

function longerForm(draft: Draft, byFirst: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const short = [...draft.names][0]!;
  if (draft.kind === 'place' && !draft.listed && places.has(short)) return undefined;
  const longer = (byFirst.get(short) ?? []).filter(
    (d) => d !== draft && d.kind !== 'person' && d.kind !== 'product' && d.kind !== 'place',
  );
  const same = longer.filter((d) => isSameOrganisation(draft, d, short));
  return same.length === 1 ? same[0] : undefined;
}

/** The longer name comes first, and its tail only says what the company does; or the lists know both as one. */
function isSameOrganisation(short: Draft, long: Draft, name: string): boolean {
  if (short.listed && long.listed) return short.listed === long.listed;
  if (short.listed && !long.listed) return false;
  const full = [...long.names].find((n) => n.startsWith(`${name} `));
  if (!full) return false;
  const tail = full.slice(name.length + 1).split(/\s+/);
  const shortFirst = short.runs[0]!.run.start < long.runs[0]!.run.start;
  if (long.kind === 'fund' || long.kind === 'alliance') return false;
  const isArm = armTails.has(tail.at(-1)!);
  if (shortFirst && isArm) return false;
  if (tail.every((w) => plainTails.has(w) || w === '&')) return true;
  return (tail.length === 1 || !isArm) && !isCommonWord(name.toLowerCase());
}

function fullPerson(draft: Draft, byLast: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const [name] = draft.names;
  if (!name || name.includes(' ')) return undefined;
  const persons = (byLast.get(name) ?? []).filter((d) => d !== draft && d.kind !== 'fund' && !d.listed);
  if (persons.length === 1 && persons[0]!.kind === 'person' && !draft.listed) return persons[0];
  return undefined;
}

function absorb(target: Draft, draft: Draft): void {
  target.runs.push(...draft.runs);
  for (const name of draft.names) target.names.add(name);
  for (const surface of draft.surfaces) target.surfaces.add(surface);
  for (const type of draft.types) target.types.add(type);
  for (const word of draft.words) target.words.add(word);
  if (draft.listed) target.listed ??= draft.listed;
  if (draft.listKind) target.listKind ??= draft.listKind;
}

/** "European Investment Fund (EIF)", "Rebellions (리벨리온)", "LG Uplus Corp. ("LG U+")": what stands in the bracket is the same thing. */
function addGlosses(text: string, drafts: Draft[], runs: readonly Run[]): void {
  const owner = new Map<Run, Draft>();
  const named = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const { run } of draft.runs) owner.set(run, draft);
    for (const name of draft.names) if (!named.has(name)) named.set(name, draft);
  }
  for (const run of runs) {
    const gloss = glossBehind(text, run);
    const draft = owner.get(run);
    if (!gloss || !draft) continue;
    const other = named.get(gloss);
    if (other?.listed && draft.listed && other.listed !== draft.listed) continue;
    draft.surfaces.add(gloss);
    draft.names.add(gloss);
    named.set(gloss, draft);
    if (!other || other === draft || !drafts.includes(other)) continue;
    absorb(draft, other);
    for (const { run: moved } of other.runs) owner.set(moved, draft);
    drafts.splice(drafts.indexOf(other), 1);
  }
}

function glossBehind(text: string, run: Run): string | undefined {
  const m =
    /^\s?\((?:(?:formerly|also known as|hereafter|hereinafter|or|the) )?["“'‘]?([^()\n"”]{1,40}?)["”'’]?\)/.exec(
      text.slice(run.end, run.end + 64),
    );
  return m && isGlossOf(m[1]!, run.core) ? m[1] : undefined;
}

const hangulOnly = /^[\uac00-\ud7a3\s]+$/;

function isGlossOf(gloss: string, core: string): boolean {
  if (hangulOnly.test(gloss)) return true;
  if (/[:;,]|^\d+$/.test(gloss) || !/^\p{L}/u.test(gloss)) return false;
  const letters = gloss.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const full = core.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return (
    letters.length > 1 &&
    letters[0] === full[0] &&
    isSubsequence(letters, full) &&
    (/^[^\s]+$/.test(gloss) || core.startsWith(gloss))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let i = 0;
  for (const c of long) if (c === short[i]) i++;
  return i === short.length;
}

/** Two letters are too few unless the name in full was told before. */
const comesFirst = (full: Draft, short: Draft): boolean =>
  (full.runs[0]?.run.start ?? Infinity) < (short.runs[0]?.run.start ?? 0);

/** An acronym without gloss that spells the first letters of exactly one name: "EIF". */
function mergeAcronyms(drafts: Draft[]): Draft[] {
  const byInitials = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      const words = name.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
      if (words.length > 1) push(byInitials, words.map((w) => w[0]).join(''), draft);
    }
  }
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const [name] = draft.names;
    const full =
      name && /^\p{Lu}{2,6}$/u.test(name) && !draft.listed
        ? (byInitials.get(name) ?? []).filter((d) => d !== draft && d.kind !== 'person')
        : [];
    if (full.length === 1 && (name!.length > 2 || comesFirst(full[0]!, draft))) absorb(full[0]!, draft);
    else kept.push(draft);
  }
  return kept;
}
