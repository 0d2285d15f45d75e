import type { ClaimTypeName } from '../../claims/types.ts';
import type { FieldEvidence } from '../../claims/claim.ts';

/** An organisation as a claim names it, after name variants: `id` is the same in every document. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

/** What reconciling must know of the document that tells a claim. */
export interface Teller {
  readonly id: string;
  /** `YYYY-MM-DD`, where the source says it. */
  readonly day?: string;
  readonly publisher?: string;
  readonly genre?: string;
  /** Documents that nearly copy each other share a voice: the id of the oldest of them. */
  readonly voice: string;
  /** Whether it sets right an earlier article. */
  readonly correction: boolean;
}

/** A claim with all that reconciling needs: its document, its organisations resolved, and who answers for it. */
export interface ToldClaim {
  readonly id: string;
  readonly type: ClaimTypeName;
  readonly values: Readonly<Record<string, unknown>>;
  readonly evidence: readonly FieldEvidence[];
  readonly rule: string;
  readonly confidence: number;
  readonly teller: Teller;
  /** `own`: the party itself or a filing says so; `unnamed`: officials, industry sources. */
  readonly voucher?: 'own' | 'unnamed';
  readonly parties: Readonly<Record<string, readonly Party[]>>;
}

/** Which side of a tie a role is on; answers filter by `pays` (investor) and `receives` (investee). */
export type Side = 'pays' | 'receives' | 'other';

/** Roles of organisations per claim type, in the order in which a row names them. */
export const roles: Readonly<Record<ClaimTypeName, readonly (readonly [role: string, side: Side])[]>> = {
  investment: [
    ['investors', 'pays'],
    ['investee', 'receives'],
  ],
  acquisition: [
    ['acquirers', 'pays'],
    ['target', 'receives'],
    ['seller', 'other'],
  ],
  divestment: [
    ['seller', 'other'],
    ['asset', 'receives'],
    ['buyer', 'pays'],
  ],
  fund: [
    ['sponsors', 'pays'],
    ['name', 'receives'],
  ],
  total: [['investor', 'pays']],
  partnership: [['parties', 'other']],
  alliance: [
    ['organisers', 'other'],
    ['members', 'other'],
    ['name', 'other'],
  ],
  product: [
    ['developer', 'other'],
    ['name', 'other'],
  ],
  target: [['organisation', 'other']],
  metric: [['organisation', 'other']],
  profile: [['organisation', 'other']],
};

/** Roles that name a thing rather than an organisation: a fund, an alliance, a product. */
export const isThing = (type: ClaimTypeName, role: string): boolean =>
  role === 'name' && (type === 'fund' || type === 'alliance' || type === 'product');

/** Ids in one role of a claim. */
export const idsIn = (claim: ToldClaim, role: string): readonly string[] =>
  (claim.parties[role] ?? []).map((p) => p.id);

/**
 * Keys under which a claim is compared with others. Claims that share none, directly or by way of others, can never be
 * one tie; so one more document touches only few ties.
 */
export function blockKeys(claim: Pick<ToldClaim, 'type' | 'parties'>): string[] {
  const ids = (role: string): string[] => (claim.parties[role] ?? []).map((p) => p.id);
  switch (claim.type) {
    case 'investment':
      return ids('investee').map((i) => `capital:${i}`);
    case 'acquisition':
      return ids('target').map((i) => `capital:${i}`);
    case 'divestment':
      return ids('asset').map((i) => `capital:${i}`);
    case 'fund':
      return ids('name').length > 0 ? ids('name').map((i) => `fund:${i}`) : ids('sponsors').map((i) => `fund-of:${i}`);
    case 'total':
      return ids('investor').map((i) => `total:${i}`);
    case 'partnership':
      return pairs([...new Set(ids('parties'))].toSorted()).map(([a, b]) => `partnership:${a}:${b}`);
    case 'alliance':
      return ids('name').map((i) => `alliance:${i}`);
    case 'product':
      return ids('name').map((i) => `product:${i}`);
    case 'target':
      return ids('organisation').map((i) => `target:${i}`);
    case 'metric':
      return ids('organisation').map((i) => `metric:${i}`);
    case 'profile':
      return [];
  }
}

/** A partnership of very many parties is compared by its first ones; all pairs of twenty would be 190 keys. */
const pairedParties = 8;

function pairs(ids: readonly string[]): [string, string][] {
  const few = ids.slice(0, pairedParties);
  return few.flatMap((a, i) => few.slice(i + 1).map((b): [string, string] => [a, b]));
}
