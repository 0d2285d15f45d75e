import type { Claim } from '../src/claims/claim.ts';
import type { ScoredError } from './score-cases.ts';

const bins: readonly [number, number][] = [
  [0.9, 1.01],
  [0.8, 0.9],
  [0.7, 0.8],
  [0.5, 0.7],
  [0, 0.5],
];

/** Of the claims told with some confidence, how many are right: a claim is right when the scorer pairs it with a label. */
export function calibrationTable(claims: readonly Claim[], errors: readonly ScoredError[]): string {
  const madeUp = errors.filter((e) => e.kind === 'made up').map((e) => e.claim?.confidence ?? 0);
  const rows = bins.map(([from, to]) => {
    const inBin = (c: number): boolean => c >= from && c < to;
    const told = claims.filter((c) => inBin(c.confidence)).length;
    const wrong = madeUp.filter(inBin).length;
    const right = told === 0 ? '' : `${((100 * (told - wrong)) / told).toFixed(0)} %`;
    return `${from.toFixed(1)}–${Math.min(to, 1).toFixed(1)}${String(told).padStart(8)}${right.padStart(9)}`;
  });
  return ['confidence  told    right', ...rows].join('\n');
}
