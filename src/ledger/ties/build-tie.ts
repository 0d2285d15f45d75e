import { claimTypeNamed } from '../../claims/types.ts';
import type { ClaimTypeName } from '../../claims/types.ts';
import { canonicalJson, contentHash } from '../../values/hash.ts';
import type { Money } from '../../values/money.ts';
import type { Convert } from './agreement.ts';
import { choose, statusAfter } from './choose.ts';
import { byTime } from './group-claims.ts';
import { buildParties } from './parties.ts';
import type { Position, Statement } from './positions.ts';
import { measures, positionsOf } from './positions.ts';
import { roleIn } from './role-in.ts';
import type { ConflictKind, Stated, StatedField, TellingWords, Tie } from './tie.ts';
import type { ToldClaim } from './told-claim.ts';

/** Makes one tie of the claims that tell one event: parties, all stated values, the chosen ones, conflicts. */
export function buildTie(told: readonly ToldClaim[], convert: Convert): Tie {
  const claims = told.toSorted(byTime);
  const type = typeOf(claims);
  const { parties, fields: partyFields } = buildParties(claims, type);
  const fields = Object.entries(claimTypeNamed(type).fields).flatMap(([field, { kind }]) => {
    if (field === 'amountAlternate' || field === 'status' || kind === 'organisation' || kind === 'organisations')
      return [];
    const statements = statementsOf(claims, field, type);
    if (statements.length === 0) return [];
    return [measures[kind] ? measured(statements, field, kind, type, convert) : worded(statements, field, kind)];
  });
  const status = statusField(claims);
  return {
    id: contentHash(['tie', claims[0]!.id]),
    type,
    parties,
    claims,
    fields: [...partyFields, ...fields, ...(status ? [status] : [])],
    voices: new Set(claims.map((c) => c.teller.voice)).size,
    confidence: confidenceOf(claims),
  };
}

/** The type that most claims give it, at a draw that of the first. */
function typeOf(claims: readonly ToldClaim[]): ClaimTypeName {
  const votes = (type: ClaimTypeName): number => claims.filter((c) => c.type === type).length;
  return claims.map((c) => c.type).reduce((best, type) => (votes(type) > votes(best) ? type : best));
}

/** Each independent teller lowers the doubt that the ones before left; copies do not. */
function confidenceOf(claims: readonly ToldClaim[]): number {
  const best = new Map<string, number>();
  for (const { teller, confidence } of claims)
    best.set(teller.voice, Math.max(best.get(teller.voice) ?? 0, confidence));
  const doubt = [...best.values()].reduce((d, c) => d * (1 - c), 1);
  return Math.round(Math.min(0.99, 1 - doubt) * 1000) / 1000;
}

function statementsOf(claims: readonly ToldClaim[], field: string, type: ClaimTypeName): Statement[] {
  return claims.flatMap((claim) => {
    const value = claim.values[roleIn(claim.type, type, field)];
    if (value === undefined || value === null) return [];
    const alternate = field === 'amount' ? (claim.values['amountAlternate'] as Money | undefined) : undefined;
    return [{ value, claim, ...(alternate && { alternate }) }];
  });
}

const wordsFor = (field: string, statement: Statement): TellingWords[] =>
  statement.claim.evidence
    .filter((e) => e.field === field)
    .map(({ start, end, quote }) => ({ documentId: statement.claim.teller.id, start, end, quote }));

/** One line per different value, those of a position together, the chosen one first. */
function lines(positions: readonly Position[], best: Position, rule: Stated['rule'], field: string): Stated[] {
  const ordered = [best, ...positions.filter((p) => p !== best)];
  return ordered.flatMap((position, index) => {
    const byValue = new Map<string, Statement[]>();
    for (const s of position.statements)
      byValue.set(canonicalJson(s.value), [...(byValue.get(canonicalJson(s.value)) ?? []), s]);
    return [...byValue.entries()].map(([key, statements]) => {
      const isChosen = index === 0 && key === canonicalJson(position.value);
      return {
        value: statements[0]!.value,
        position: index,
        chosen: isChosen,
        ...(isChosen && rule && { rule }),
        claims: statements.map((s) => s.claim.id),
        documents: [...new Set(statements.map((s) => s.claim.teller.id))],
        evidence: statements.flatMap((s) => wordsFor(field, s)),
      };
    });
  });
}

function measured(
  statements: Statement[],
  field: string,
  kind: string,
  type: ClaimTypeName,
  convert: Convert,
): StatedField {
  const positions = positionsOf(statements, kind, convert);
  const { position, rule } = choose(positions, field, type);
  const conflict = positions.length > 1 ? conflictKind(positions, kind) : undefined;
  return { field, kind, values: lines(positions, position, rule, field), ...(conflict && { conflict }) };
}

function conflictKind(positions: readonly Position[], kind: string): ConflictKind {
  if (kind === 'date') return 'date';
  if (kind === 'baseline') return 'baseline';
  if (kind !== 'money') return 'contradiction';
  const [a, b] = positions.map((p) => p.value as Money) as [Money, Money];
  if (a.currency !== b.currency) return 'conversion';
  return Math.abs(a.value - b.value) <= 0.1 * Math.max(a.value, b.value) && (a.qualifier || b.qualifier)
    ? 'rounding'
    : 'contradiction';
}

/** Words and choices do not contradict each other: what most say is chosen, at a draw the first told. */
function worded(statements: Statement[], field: string, kind: string): StatedField {
  const voices = (key: string): number =>
    new Set(statements.filter((s) => canonicalJson(s.value) === key).map((s) => s.claim.teller.voice)).size;
  const first = statements
    .map((s) => canonicalJson(s.value))
    .reduce((best, key) => (voices(key) > voices(best) ? key : best));
  const positions = [...new Set(statements.map((s) => canonicalJson(s.value)))].map((key) => {
    const mine = statements.filter((s) => canonicalJson(s.value) === key);
    return { value: mine[0]!.value, statements: mine };
  });
  const best = positions.find((p) => canonicalJson(p.value) === first)!;
  return { field, kind, values: lines(positions, best, positions.length > 1 ? 'majority' : undefined, field) };
}

/** Statuses follow one another and do not disagree, but for talks that are denied. */
function statusField(claims: readonly ToldClaim[]): StatedField | undefined {
  const statements = statementsOf(claims, 'status', claims[0]!.type);
  const final = statusAfter(claims);
  if (final === undefined) return undefined;
  const told = [...new Set(statements.map((s) => s.value as string))];
  const positions = told.map((value) => ({ value, statements: statements.filter((s) => s.value === value) }));
  const best = positions.find((p) => p.value === final)!;
  const conflict = told.includes('denied') && told.includes('considered') ? ('contradiction' as const) : undefined;
  return {
    field: 'status',
    kind: 'choice',
    values: lines(positions, best, told.length > 1 ? 'later' : undefined, 'status'),
    ...(conflict && { conflict }),
  };
}
