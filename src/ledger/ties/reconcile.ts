import type { Money } from '../../values/money.ts';
import type { Convert } from './agreement.ts';
import { buildTie } from './build-tie.ts';
import { groupClaims } from './group-claims.ts';
import { scopeOf } from './same-event.ts';
import type { Tie } from './tie.ts';
import { chosen, dateOf } from './tie.ts';
import type { ToldClaim } from './told-claim.ts';
import { blockKeys } from './told-claim.ts';

/** How one tie belongs to another: a cheque to its round, a contribution to its fund, a deal to an earlier one of the same pair. */
export interface TieRelation {
  readonly tie: string;
  readonly relation: 'partOf' | 'follows';
  readonly other: string;
}

/** What reconciling makes of claims. */
export interface Reconciled {
  readonly ties: readonly Tie[];
  readonly relations: readonly TieRelation[];
}

/** Turns claims into ties, block by block. Pure; the order of the claims does not matter. */
export function reconcile(claims: readonly ToldClaim[], convert: Convert): Reconciled {
  const blocks = splitBlocks(claims).map((block) =>
    groupClaims(block, convert).map((group) => buildTie(group, convert)),
  );
  return { ties: blocks.flat(), relations: blocks.flatMap(relate) };
}

/** Claims that share a block key, directly or by way of others. */
function splitBlocks(claims: readonly ToldClaim[]): ToldClaim[][] {
  const blockOf = new Map<string, ToldClaim[]>();
  for (const claim of claims) {
    const keys = blockKeys(claim);
    if (keys.length === 0) continue;
    const touched = new Set(keys.map((k) => blockOf.get(k)).filter((b) => b !== undefined));
    const [first = [], ...others] = [...touched];
    first.push(claim);
    for (const key of keys) blockOf.set(key, first);
    for (const other of others) {
      first.push(...other);
      for (const c of other) for (const key of blockKeys(c)) blockOf.set(key, first);
    }
  }
  return [...new Set(blockOf.values())];
}

function relate(ties: readonly Tie[]): TieRelation[] {
  return ties.flatMap((tie) => [...partOf(tie, ties), ...follows(tie, ties)]);
}

const scope = (tie: Tie): string =>
  tie.type === 'investment' ? scopeOf(tie.claims[0]!) : String(chosen(tie, 'amountScope') ?? 'fund');
const payers = (tie: Tie): string[] => tie.parties.filter((p) => p.side === 'pays').map((p) => p.id);
const day = (tie: Tie): string => dateOf(tie) ?? tie.claims[0]!.teller.day ?? '';

function partOf(tie: Tie, ties: readonly Tie[]): TieRelation[] {
  const part = tie.type === 'investment' ? 'investor' : 'contribution';
  const whole = tie.type === 'investment' ? 'round' : 'fund';
  if ((tie.type !== 'investment' && tie.type !== 'fund') || scope(tie) !== part) return [];
  const candidates = ties.filter((t) => t.type === tie.type && scope(t) === whole && fits(tie, t));
  const best = candidates.toSorted(
    (a, b) => sharedDocuments(tie, b) - sharedDocuments(tie, a) || (a.id < b.id ? -1 : 1),
  )[0];
  return best ? [{ tie: tie.id, relation: 'partOf', other: best.id }] : [];
}

const documents = (tie: Tie): Set<string> => new Set(tie.claims.map((c) => c.teller.id));
function sharedDocuments(a: Tie, b: Tie): number {
  const mine = documents(a);
  return [...documents(b)].filter((d) => mine.has(d)).length;
}

/** A cheque fits a round of the same name, or one that names its payer or is told in the same text, and that is not smaller. */
function fits(cheque: Tie, round: Tie): boolean {
  if (cheque.type === 'fund') return true;
  const [r, s] = [chosen<string>(cheque, 'round'), chosen<string>(round, 'round')];
  if (r && s && r !== s) return false;
  const [sum, whole] = [chosen<Money>(cheque, 'amount'), chosen<Money>(round, 'amount')];
  if (sum && whole && sum.currency === whole.currency && sum.value > whole.value * 1.05) return false;
  const named = payers(cheque).some((p) => payers(round).includes(p));
  return (r !== undefined && r === s) || (named && sharedDocuments(cheque, round) > 0);
}

/** The deal of the same kind between the same two that came just before. */
function follows(tie: Tie, ties: readonly Tie[]): TieRelation[] {
  if (tie.type !== 'investment' || scope(tie) !== 'investor') return [];
  const earlier = ties.filter(
    (t) =>
      t !== tie &&
      t.type === 'investment' &&
      scope(t) === 'investor' &&
      day(t) !== '' &&
      day(t) < day(tie) &&
      payers(t).some((p) => payers(tie).includes(p)),
  );
  const last = earlier.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.id < b.id ? -1 : 1))[0];
  return last ? [{ tie: tie.id, relation: 'follows', other: last.id }] : [];
}
