import { claimTypeNamed } from '../../claims/types.ts';
import type { ClaimTypeName } from '../../claims/types.ts';
import { roleIn } from './role-in.ts';
import type { Stated, StatedField, TieParty } from './tie.ts';
import type { Party, ToldClaim } from './told-claim.ts';
import { roles } from './told-claim.ts';

/** The organisations of a tie, per role the union of all that is told, without those that a correction took back. */
export function buildParties(
  claims: readonly ToldClaim[],
  type: ClaimTypeName,
): { readonly parties: readonly TieParty[]; readonly fields: readonly StatedField[] } {
  const parties: TieParty[] = [];
  const fields: StatedField[] = [];
  for (const [role, side] of roles[type]) {
    const { union, field } = rolePlayers(claims, type, role);
    if (field) fields.push(field);
    for (const party of union) parties.push({ ...party, role, side });
  }
  return { parties: withoutDoubles(parties), fields };
}

/** An organiser that another article counts as a member stays organiser. */
function withoutDoubles(parties: readonly TieParty[]): TieParty[] {
  return parties.filter((p) => p.role !== 'members' || !parties.some((o) => o.role === 'organisers' && o.id === p.id));
}

function rolePlayers(
  claims: readonly ToldClaim[],
  type: ClaimTypeName,
  role: string,
): { readonly union: readonly Party[]; readonly field?: StatedField } {
  const told = claims.flatMap((claim) => {
    const parties = claim.parties[roleIn(claim.type, type, role)] ?? [];
    return parties.length > 0 ? [{ claim, parties }] : [];
  });
  if (told.length === 0) return { union: [] };
  const corrected = told.filter((t) => t.claim.teller.correction).flatMap((t) => t.parties.map((p) => p.id));
  const isRight = (id: string): boolean =>
    corrected.length === 0 || corrected.includes(id) || !isTakenBack(id, told, corrected);
  const union = new Map<string, Party>();
  for (const { parties } of told) for (const p of parties) if (!union.has(p.id) && isRight(p.id)) union.set(p.id, p);
  const wrong = new Set(told.flatMap((t) => t.parties.map((p) => p.id)).filter((id) => !isRight(id)));
  return { union: [...union.values()], field: partyField(told, type, role, wrong) };
}

interface Told {
  readonly claim: ToldClaim;
  readonly parties: readonly Party[];
}

/** Told only before the correction, in a list that lacks what the correction says. */
function isTakenBack(id: string, told: readonly Told[], corrected: readonly string[]): boolean {
  return told.every(({ claim, parties }) => {
    if (!parties.some((p) => p.id === id)) return true;
    return !claim.teller.correction && !corrected.every((c) => parties.some((p) => p.id === c));
  });
}

function partyField(told: readonly Told[], type: ClaimTypeName, role: string, wrong: ReadonlySet<string>): StatedField {
  const kind = claimTypeNamed(type).fields[role]!.kind;
  const ids = [...new Set(told.flatMap((t) => t.parties.map((p) => p.id)))];
  const values = ids.map((id): Stated => {
    const mine = told.filter((t) => t.parties.some((p) => p.id === id));
    const isWrong = wrong.has(id);
    return {
      value: mine[0]!.parties.find((p) => p.id === id),
      position: isWrong ? 1 : 0,
      chosen: !isWrong,
      ...(!isWrong && wrong.size > 0 && { rule: 'correction' as const }),
      claims: mine.map((t) => t.claim.id),
      documents: [...new Set(mine.map((t) => t.claim.teller.id))],
      evidence: mine.flatMap((t) => wordsFor(t, type, role, id)),
    };
  });
  return { field: role, kind, values, ...(wrong.size > 0 && { conflict: 'contradiction' as const }) };
}

/** Evidence of a list names no element: the words that are a surface of that party, else, for single fields, all of them. */
function wordsFor({ claim, parties }: Told, type: ClaimTypeName, role: string, id: string): Stated['evidence'] {
  const field = roleIn(claim.type, type, role);
  const party = parties.find((p) => p.id === id)!;
  const all = claim.evidence
    .filter((e) => e.field === field)
    .map(({ start, end, quote }) => ({ documentId: claim.teller.id, start, end, quote }));
  if (parties.length === 1) return all;
  const surfaces = surfacesOf(claim.values[field], party.name);
  const mine = all.filter((e) => surfaces.some((s) => e.quote === s || e.quote.includes(s) || s.includes(e.quote)));
  return mine.length > 0 ? mine : all;
}

function surfacesOf(value: unknown, name: string): string[] {
  const list = (Array.isArray(value) ? value : [value]) as {
    readonly name: string;
    readonly aliases?: readonly string[];
  }[];
  return list.filter((o) => o?.name === name).flatMap((o) => [o.name, ...(o.aliases ?? [])]);
}
