import type { Convert } from './agreement.ts';
import { apart, likeness, takesBack } from './same-event.ts';
import type { ToldClaim } from './told-claim.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups the claims of one block into events: the likest pairs join first, and two groups only when none of their claims
 * keep each other apart. A claim that a correction takes back goes where the correction went. Claims are put in a fixed
 * order first, so that the order in which they came does not matter.
 */
export function groupClaims(claims: readonly ToldClaim[], convert: Convert): ToldClaim[][] {
  const sorted = claims.toSorted(byTime);
  const takenBack = correctedBy(sorted, convert);
  const standing = sorted.filter((c) => !takenBack.has(c));
  const groups = join(standing, convert);
  for (const [wrong, right] of takenBack) groups.find((g) => g.includes(right))!.push(wrong);
  return groups;
}

/** Wrong claims with the claim of the correction that stands in their place. */
function correctedBy(claims: readonly ToldClaim[], convert: Convert): Map<ToldClaim, ToldClaim> {
  const found = new Map<ToldClaim, ToldClaim>();
  const corrections = claims.filter((c) => c.teller.correction);
  if (corrections.length === 0) return found;
  for (const wrong of claims.filter((c) => !c.teller.correction)) {
    const rights = corrections.filter((right) => takesBack(right, wrong, convert));
    const best = rights.toSorted((a, b) => likeness(b, wrong, convert) - likeness(a, wrong, convert))[0];
    if (best) found.set(wrong, best);
  }
  return found;
}

function join(sorted: readonly ToldClaim[], convert: Convert): ToldClaim[][] {
  const never = new Set<number>();
  const pairs: Pair[] = [];
  for (let a = 0; a < sorted.length; a++) {
    for (let b = a + 1; b < sorted.length; b++) {
      const score = likeness(sorted[a]!, sorted[b]!, convert);
      if (score === apart) never.add(a * sorted.length + b);
      else pairs.push({ a, b, score });
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups: number[][] = sorted.map((_, i) => [i]);
  const groupOf = sorted.map((_, i) => i);
  const excluded = (x: number, y: number): boolean => never.has(x < y ? x * sorted.length + y : y * sorted.length + x);
  for (const { a, b } of pairs) {
    const [x, y] = [groupOf[a]!, groupOf[b]!];
    if (x === y || groups[x]!.some((i) => groups[y]!.some((j) => excluded(i, j)))) continue;
    for (const j of groups[y]!) groupOf[j] = x;
    groups[x]!.push(...groups[y]!);
    groups[y] = [];
  }
  return groups.filter((g) => g.length > 0).map((g) => g.toSorted((i, j) => i - j).map((i) => sorted[i]!));
}

/** Earlier published first, then by id: fixed, whatever the order in which documents came. Undated ones come last. */
export function byTime(a: ToldClaim, b: ToldClaim): number {
  const [x, y] = [a.teller.day ?? '9999', b.teller.day ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
