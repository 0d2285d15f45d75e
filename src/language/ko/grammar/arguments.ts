import type { Mention, NameMention } from '../../reading.ts';
import type { Evidence } from '../../../values/evidence.ts';
import type { ParticleRole } from '../particles.ts';
import type { Unit } from './units.ts';
import { eventNouns } from './verbs.data.ts';

/** What an argument does in its clause; `bare` has no particle (335억 원 투자했다, headlines). */
export type Role = ParticleRole | 'bare';

/** A noun phrase with its particle: "AI 반도체 설계사 리벨리온에" is dative with the head 리벨리온. */
export interface Argument extends Evidence {
  readonly role: Role;
  readonly particle: string;
  /** The words of the phrase without particles. */
  readonly nouns: readonly string[];
  /** The last noun: 지분 in "리벨리온 지분을". */
  readonly noun: string;
  /** Names that are themselves the argument, one for each member of a list; 등, 3곳 and 측 behind them do not count. */
  readonly heads: readonly NameMention[];
  /** All mentions, those of modifiers too: 오토노빌 in "오토노빌 구주 3.1%도". */
  readonly mentions: readonly Mention[];
}

/** Words behind a name that leave it the head: 등, 측, 3곳, 각각. */
const trailing = /^(?:등|측|각각|모두|함께|양사|양측|외|씩|등지|곳|개사|개|사|업체|기업|회사|그룹)$/;

/** Makes an argument of the units of one noun phrase, or `undefined` of none. */
export function toArgument(
  units: readonly Unit[],
  text: (start: number, end: number) => string,
  role?: Role,
): Argument | undefined {
  const last = units.at(-1);
  if (!last) return undefined;
  const start = units[0]!.start;
  const particle = last.particle;
  const heads = membersOf(units).flatMap((member) => headOf(member) ?? []);
  return {
    role: role ?? last.role ?? 'bare', particle, start, end: last.end, quote: text(start, last.end),
    nouns: units.map((u) => u.text), noun: last.text, heads, mentions: units.flatMap((u) => u.mention ?? []),
  }; // prettier-ignore
}

/** The members of a list: A·B, A와 B, A 및 B, A, B. */
function membersOf(units: readonly Unit[]): Unit[][] {
  const members: Unit[][] = [[]];
  for (const unit of units) {
    if (isConjunction(unit)) members.push([]);
    else {
      members.at(-1)!.push(unit);
      if (unit.mark || unit.role === 'comitative') members.push([]);
    }
  }
  return members.filter((m) => m.length > 0);
}

/** 및, 그리고: and. */
export const isConjunction = (unit: Unit): boolean =>
  unit.particle === '' && /^(?:및|그리고|또는|혹은)$/.test(unit.text);

function headOf(member: readonly Unit[]): NameMention | undefined {
  let at = member.length - 1;
  while (at > 0 && (trailing.test(member[at]!.text) || member[at]!.mention?.kind === 'number')) at--;
  const mention = member[at]!.mention;
  return mention?.kind === 'name' ? mention : undefined;
}

/** Whether the phrase goes on behind its last unit: a modifier (bare, 의), or a member of a list. */
export function phraseGoesOn(units: readonly Unit[], at: number, firstOfSentence: boolean): boolean {
  const unit = units[at]!;
  const next = units[at + 1];
  if (!next || next.verb) return false;
  if (unit.mark === '·' || unit.mark === '/' || isConjunction(unit)) return true;
  if (unit.mark === ':') return false;
  if (unit.mark === ',') return unit.role === undefined && listGoesOn(units, at, firstOfSentence);
  if (unit.mark) return false;
  if (unit.role === 'comitative') return /^[와과]$/.test(unit.particle) && listGoesOn(units, at, false);
  if (unit.role === 'genitive') return true;
  if (unit.role !== undefined) return false;
  return unit.mention?.kind !== 'date';
}

/** Looks from a member of a list to the next: both must be names, or neither. "KT, A에 투자" at the head of a sentence is no list. */
function listGoesOn(units: readonly Unit[], at: number, headline: boolean): boolean {
  const named = units[at]!.mention?.kind === 'name';
  for (let i = at + 1; i < Math.min(units.length, at + 7); i++) {
    const unit = units[i]!;
    if (unit.verb || unit.role === 'copula') return false;
    const isName = unit.mention?.kind === 'name';
    const ends = unit.role !== undefined && unit.role !== 'genitive';
    if (isName && named) return !headline || !isHeadline(units, i);
    if (ends || unit.mark) return !named && !unit.mention && !units[at]!.mention && ends && unit.role !== 'topic';
  }
  return false;
}

/**
 * Behind "A, B…" at the head of a sentence: A is the subject by itself where the phrase of B is none and no other subject
 * follows before the verb ("A, B와 C로부터 투자 받아", "A, B 인수").
 */
function isHeadline(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 40); i++) {
    const { role, verb, mark, text } = units[i]!;
    if (role === 'subject' || role === 'topic' || role === 'side' || role === 'also') return false;
    if (role === 'list' || (i === from + 1 && text.startsWith('등') && role === undefined)) return false;
    if (verb && verb.link !== 'adnominal') return true;
    if (i > from && mark === ',' && role === undefined && eventNouns.has(text)) return true;
  }
  return true;
}
