import type { Claim } from '../src/claims/claim.ts';
import type { ScoredError } from './score-cases.ts';

const bins: readonly [number, number][] = [
  [0.9, 1.01],
  [0.8, 0.9],
  [0.7, 0.8],
  [0.5, 0.7],
  [0, 0.5],
];

/** One step of confidence: how many claims are told at it, and the share of them that is right, 0 to 1; nothing where none is told. */
export interface Calibration {
  readonly confidence: string;
  readonly told: number;
  readonly right?: number;
}

/** Of the claims told with some confidence, how many are right: a claim is right when the scorer pairs it with a label. */
export function calibrate(claims: readonly Claim[], errors: readonly ScoredError[]): Calibration[] {
  const madeUp = errors.filter((e) => e.kind === 'made up').map((e) => e.claim?.confidence ?? 0);
  return bins.map(([from, to]) => {
    const inBin = (c: number): boolean => c >= from && c < to;
    const told = claims.filter((c) => inBin(c.confidence)).length;
    const confidence = `${from.toFixed(1)}–${Math.min(to, 1).toFixed(1)}`;
    return { confidence, told, ...(told > 0 && { right: (told - madeUp.filter(inBin).length) / told }) };
  });
}

/** The same as a table to print. */
export function calibrationTable(claims: readonly Claim[], errors: readonly ScoredError[]): string {
  const rows = calibrate(claims, errors).map(({ confidence, told, right }) => {
    const share = right === undefined ? '' : `${(100 * right).toFixed(0)} %`;
    return `${confidence}${String(told).padStart(8)}${share.padStart(9)}`;
  });
  return ['confidence  told    right', ...rows].join('\n');
}
