import type { ClaimTypeName } from '../../claims/types.ts';

/** Roles that mean the same side of a sale of shares, told as acquisition, divestment or investment. */
const saleRoles: readonly Readonly<Partial<Record<ClaimTypeName, string>>>[] = [
  { acquisition: 'acquirers', divestment: 'buyer', investment: 'investors' },
  { acquisition: 'target', divestment: 'asset', investment: 'investee' },
];

/** The name that a field of a tie has in a claim of another type: the buyer of a divestment is the acquirer of an acquisition. */
export function roleIn(claimType: ClaimTypeName, tieType: ClaimTypeName, field: string): string {
  if (claimType === tieType) return field;
  return saleRoles.find((r) => r[tieType] === field)?.[claimType] ?? field;
}
