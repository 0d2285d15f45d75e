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
const isNamed: Test = ({ claim }) => claim.voucher !== 'unnamed';
const isCorrecting: Test = ({ claim }) => claim.teller.correction;

/** Fields of which the closing settles what was planned. */
const settledByClosing = new Set(['amount', 'stake', 'stakeAfter', 'date']);

/** A position with those of its statements that passed the rules so far. */
interface Contender {
  readonly position: Position;
  readonly statements: readonly Statement[];
}

/** Chooses between positions by the first rule that leaves one (`gold/TIES.md`). */
export function choose(positions: readonly Position[], field: string, type: string): Choice {
  if (positions.length === 1) return onlyPosition(positions[0]!);
  let left: readonly Contender[] = positions.map((position) => ({ position, statements: position.statements }));
  const tests: readonly (readonly [ChoiceRule, Test])[] = [
    ['correction', isCorrecting],
    ...(settledByClosing.has(field) ? [['closing', isClosed] as const] : []),
    ...(type === 'fund' && field === 'amount'
      ? []
      : [['own-source', isOwn] as const, ['own-source', isNamed] as const]),
  ];
  for (const [rule, test] of tests) {
    const passed = left
      .map((c) => ({ ...c, statements: c.statements.filter(test) }))
      .filter((c) => c.statements.length > 0);
    if (passed.length === 1) return { position: passed[0]!.position, rule };
    if (passed.length > 0) left = passed;
  }
  if (type === 'fund' && field === 'amount') return { position: latest(left), rule: 'closing' };
  const most = Math.max(...left.map(voices));
  const backed = left.filter((c) => voices(c) === most);
  if (backed.length === 1) return { position: backed[0]!.position, rule: 'majority' };
  return { position: latest(backed), rule: 'latest' };
}

function onlyPosition(position: Position): Choice {
  const different = new Set(position.statements.map((s) => JSON.stringify(s.value))).size > 1;
  return { position, ...(different && { rule: 'exact' as const }) };
}

const voices = (c: Contender): number => new Set(c.statements.map((s) => s.claim.teller.voice)).size;
const lastTold = (c: Contender): string =>
  c.statements
    .map((s) => `${s.claim.teller.day ?? ''} ${s.claim.id}`)
    .toSorted()
    .at(-1)!;
const latest = (contenders: readonly Contender[]): Position =>
  contenders.toSorted((a, b) => (lastTold(a) < lastTold(b) ? 1 : -1))[0]!.position;

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
