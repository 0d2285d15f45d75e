import { isUpper } from './characters.ts';
import { koreanSurnames } from './words.data.ts';
import { places } from './places.data.ts';
import { isCommonWord } from './common-word.ts';
import type { Run } from './runs.ts';
import { armTails, plainTails } from './tails.data.ts';
import { withWords, type Draft } from './entities.ts';

/** "Konan" is "Konan Technology" named before; "Raghunathan" is "Priya Raghunathan"; "KT" is not "KT Cloud". */
export function mergeShortForms(drafts: readonly Draft[]): Draft[] {
  const byFirst = new Map<string, Draft[]>();
  const byLast = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      let last = -1;
      for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
        push(byFirst, name.slice(0, at), draft);
        last = at;
      }
      if (last >= 0) push(byLast, name.slice(last + 1), draft);
    }
  }
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const target = longerForm(draft, byFirst) ?? fullPerson(draft, byLast) ?? koreanPerson(draft, byFirst);
    if (target) absorb(target, draft);
    else kept.push(draft);
  }
  return kept;
}

/** Adds to the list of a key; one value is added in one go, so that it can only stand there already as the last. */
const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
};

const firstOf = (names: ReadonlySet<string>): string => names.values().next().value ?? '';

function longerForm(draft: Draft, byFirst: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const short = firstOf(draft.names);
  const found = byFirst.get(short);
  if (!found || (draft.kind === 'place' && !draft.listed && places.has(short))) return undefined;
  const longer = found.filter((d) => d !== draft && d.kind !== 'person' && d.kind !== 'product' && d.kind !== 'place');
  const same = longer.filter((d) => isSameOrganisation(draft, d, short));
  if (same.length < 2) return same[0];
  const parents = same.filter((d) =>
    [...d.names].some((n) => /^ (?:Group|Holdings|Corporation)$/.test(n.slice(short.length))),
  );
  return parents.length === 1 ? parents[0] : undefined;
}

/** "Kvarn One" after "Kvarn": a make of the company, not its name in full. */
const versions =
  /^(?:One|Two|Pro|Max|Plus|Go|Mini|Lite|Studio|Copilot|Assistant|Chat|OS|GPT|\d+(?:\.\d+)?|[IVX]{1,3}|[XSQ]\d?)$/;

/** The longer name comes first, and its tail only says what the company does; or the lists know both as one. */
function isSameOrganisation(short: Draft, long: Draft, name: string): boolean {
  if (short.listed && long.listed) return short.listed === long.listed;
  if (short.listed && !long.listed) return false;
  const full = [...long.names].find((n) => n.startsWith(`${name} `));
  if (!full) return false;
  const tail = full.slice(name.length + 1).split(/\s+/);
  const shortFirst = short.runs[0]!.run.start < long.runs[0]!.run.start;
  if (long.kind === 'fund' || long.kind === 'alliance') return false;
  if (tail.length === 1 && versions.test(tail[0]!) && shortFirst) {
    long.kind = 'product';
    return false;
  }
  const isArm = armTails.has(tail.at(-1)!);
  if (shortFirst && isArm) return false;
  if (tail.every((w) => plainTails.has(w) || w === '&')) return true;
  return (tail.length === 1 || !isArm) && !isCommonWord(name.toLowerCase());
}

function fullPerson(draft: Draft, byLast: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const name = firstOf(draft.names);
  const found = byLast.get(name);
  if (!found || name.includes(' ')) return undefined;
  const persons = found.filter((d) => d !== draft && d.kind !== 'fund' && !d.listed);
  if (persons.length === 1 && persons[0]!.kind === 'person' && !draft.listed) return persons[0];
  return undefined;
}

/** "Nam" after "Nam Gi-hyeok": Korean names begin with the family's. */
function koreanPerson(draft: Draft, byFirst: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const name = firstOf(draft.names);
  const found = byFirst.get(name);
  if (!found || draft.listed || !koreanSurnames.has(name.toLowerCase())) return undefined;
  const persons = found.filter((d) => d.kind === 'person');
  return persons.length === 1 ? persons[0] : undefined;
}

function absorb(target: Draft, draft: Draft): void {
  for (const run of draft.runs) target.runs.push(run);
  for (const name of draft.names) target.names.add(name);
  for (const surface of draft.surfaces) target.surfaces.add(surface);
  target.types = withWords(target.types, draft.types);
  target.words = withWords(target.words, draft.words);
  if (draft.listed) target.listed ??= draft.listed;
  if (draft.listKind) target.listKind ??= draft.listKind;
}

/** "European Investment Fund (EIF)", "Rebellions (리벨리온)", "LG Uplus Corp. ("LG U+")": what stands in the bracket is the same thing. */
export function addGlosses(text: string, drafts: Draft[], runs: readonly Run[]): Draft[] {
  const glosses = runs.flatMap((run) => {
    const gloss = glossBehind(text, run);
    return gloss ? [[run, gloss] as const] : [];
  });
  if (glosses.length === 0) return drafts;
  const gone = new Set<Draft>();
  const owner = new Map<Run, Draft>();
  const named = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const { run } of draft.runs) owner.set(run, draft);
    for (const name of draft.names) if (!named.has(name)) named.set(name, draft);
  }
  for (const [run, gloss] of glosses) {
    const draft = owner.get(run);
    if (!draft) continue;
    const other = named.get(gloss);
    if (other?.listed && draft.listed && other.listed !== draft.listed) continue;
    draft.surfaces.add(gloss);
    draft.names.add(gloss);
    named.set(gloss, draft);
    if (!other || other === draft || gone.has(other)) continue;
    absorb(draft, other);
    for (const { run: moved } of other.runs) owner.set(moved, draft);
    gone.add(other);
  }
  return drafts.filter((d) => !gone.has(d));
}

function glossBehind(text: string, run: Run): string | undefined {
  if (text[run.end] !== '(' && text[run.end + 1] !== '(') return undefined;
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
export function mergeAcronyms(drafts: Draft[]): Draft[] {
  if (!drafts.some(isAcronym)) return drafts;
  const byInitials = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      const initials = initialsOf(name);
      if (initials.length > 1) push(byInitials, initials, draft);
    }
  }
  return drafts.filter((draft) => {
    const full = isAcronym(draft) ? spelledOut(draft, byInitials) : undefined;
    if (full) absorb(full, draft);
    return !full;
  });
}

function isAcronym({ names, listed }: Draft): boolean {
  if (listed) return false;
  const name = firstOf(names);
  if (name.length < 2 || name.length > 6) return false;
  for (let i = 0; i < name.length; i++) if (!isUpper(name, i)) return false;
  return true;
}

/** First letters of the capitalised words of a name. */
function initialsOf(name: string): string {
  if (!name.includes(' ') && !name.includes('-')) return '';
  let initials = '';
  for (let i = 0; i < name.length; i++)
    if ((i === 0 || name[i - 1] === ' ' || name[i - 1] === '-') && isUpper(name, i)) initials += name[i]!;
  return initials;
}

function spelledOut(draft: Draft, byInitials: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const name = firstOf(draft.names);
  const full = (byInitials.get(name) ?? []).filter((d) => d !== draft && d.kind !== 'person');
  return full.length === 1 && (name.length > 2 || comesFirst(full[0]!, draft)) ? full[0] : undefined;
}
