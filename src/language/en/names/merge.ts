import { koreanSurnames } from './words.data.ts';
import { places } from './places.data.ts';
import { isCommonWord } from './common-word.ts';
import type { Run } from './runs.ts';
import { armTails, plainTails } from './tails.data.ts';
import type { Draft } from './entities.ts';

/** "Konan" is "Konan Technology" named before; "Raghunathan" is "Priya Raghunathan"; "KT" is not "KT Cloud". */
export function mergeShortForms(drafts: readonly Draft[]): Draft[] {
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
    const target = longerForm(draft, byFirst) ?? fullPerson(draft, byLast) ?? koreanPerson(draft, byFirst);
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
  const [name] = draft.names;
  if (!name || name.includes(' ')) return undefined;
  const persons = (byLast.get(name) ?? []).filter((d) => d !== draft && d.kind !== 'fund' && !d.listed);
  if (persons.length === 1 && persons[0]!.kind === 'person' && !draft.listed) return persons[0];
  return undefined;
}

/** "Nam" after "Nam Gi-hyeok": Korean names begin with the family's. */
function koreanPerson(draft: Draft, byFirst: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const [name] = draft.names;
  if (!name || draft.listed || !koreanSurnames.has(name.toLowerCase())) return undefined;
  const persons = (byFirst.get(name) ?? []).filter((d) => d.kind === 'person');
  return persons.length === 1 ? persons[0] : undefined;
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
export function addGlosses(text: string, drafts: Draft[], runs: readonly Run[]): void {
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
export function mergeAcronyms(drafts: Draft[]): Draft[] {
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
