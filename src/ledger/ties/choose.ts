import type { Position, Statement } from './positions.ts';
import type { ChoiceRule } from './tie.ts';
import type { ToldClaim } from './told-claim.ts';

/** A position chosen, and the rule that decided; without a rule there was nothing to decide. */
export interface Choice {
  readonly position: Position;
  readonly rule?: ChoiceRule;
}

type Test = (statement: Statement) => boolean;

const isClosed: Test = ({ claim }) => claim.values['status'] === 'completed';
const isOwn: Test = ({ claim }) =>
  claim.teller.genre === 'regulatory filing' || claim.teller.genre === 'press release' || claim.voucher === 'own';
const isUnnamed: Test = ({ claim }) => claim.voucher === 'unnamed';
const isCorrecting: Test = ({ claim }) => claim.teller.correction;

/** Fields of which the closing settles what was planned. */
const settledByClosing = new Set(['amount', 'stake', 'stakeAfter', 'date']);

/** Chooses between positions by the first rule that leaves one (`gold/TIES.md`). */
export function choose(positions: readonly Position[], field: string, type: string): Choice {
  if (positions.length === 1) return onlyPosition(positions[0]!);
  let left = positions;
  const narrow = (to: readonly Position[]): boolean => {
    if (to.length > 0) left = to;
    return left.length === 1;
  };
  if (narrow(holding(left, isCorrecting))) return { position: left[0]!, rule: 'correction' };
  if (settledByClosing.has(field) && narrow(holding(left, isClosed))) return { position: left[0]!, rule: 'closing' };
  if (type === 'fund' && field === 'amount') return { position: latest(left), rule: 'closing' };
  if (narrow(holding(left, isOwn))) return { position: left[0]!, rule: 'own-source' };
  const named = left.filter((p) => !p.statements.every(isUnnamed));
  if (narrow(named)) return { position: left[0]!, rule: 'own-source' };
  const most = Math.max(...left.map(voices));
  if (narrow(left.filter((p) => voices(p) === most))) return { position: left[0]!, rule: 'majority' };
  return { position: latest(left), rule: 'latest' };
}

const holding = (positions: readonly Position[], test: Test): Position[] =>
  positions.filter((p) => p.statements.some(test));

function onlyPosition(position: Position): Choice {
  const different = new Set(position.statements.map((s) => JSON.stringify(s.value))).size > 1;
  return { position, ...(different && { rule: 'exact' as const }) };
}

const voices = (p: Position): number => new Set(p.statements.map((s) => s.claim.teller.voice)).size;

function latest(positions: readonly Position[]): Position {
  const last = (p: Position): string =>
    p.statements
      .map((s) => `${s.claim.teller.day ?? ''} ${s.claim.id}`)
      .toSorted()
      .at(-1)!;
  return positions.toSorted((a, b) => (last(a) < last(b) ? 1 : -1))[0]!;
}

/** How far each status has gone; what is told in passing later does not go backwards. */
const progress: Readonly<Record<string, number>> = { considered: 1, announced: 2, completed: 3 };

/** The status after all that was told, in order of publication: an end or a denial replaces what it ends, a later agreement a denial. */
export function statusAfter(claims: readonly ToldClaim[]): string | undefined {
  let status: string | undefined;
  for (const { values, teller } of claims) {
    const told = values['status'] as string | undefined;
    if (told === undefined || teller.voice !== teller.id) continue;
    if (status === undefined) status = told;
    else if (told === 'ended') status = told;
    else if (told === 'denied') status = status === 'considered' || status === 'denied' ? told : status;
    else if (status === 'denied') status = progress[told]! >= 2 ? told : status;
    else if (status !== 'ended') status = progress[told]! > progress[status]! ? told : status;
  }
  return status ?? (claims.map((c) => c.values['status']).find((s) => s !== undefined) as string | undefined);
}
