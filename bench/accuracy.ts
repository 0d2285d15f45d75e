import type { Calibration } from './calibration.ts';
import { calibrate } from './calibration.ts';
import { heldOut, loadCases, readCases } from './cases.ts';
import { scoreCases } from './score-cases.ts';

/** How sure the reader says it is against how often it is right, on the labelled articles that only measure, for one language. */
export interface LanguageCalibration extends Calibration {
  readonly language: string;
}

/** Calibration over the held-out cases of `gold/cases` and all of `gold/unseen`. */
export function benchAccuracy(): LanguageCalibration[] {
  return ['en', 'ko'].flatMap((language) => {
    const cases = [
      ...loadCases('gold/cases', language).filter((c) => heldOut.has(c.id)),
      ...loadCases(`gold/unseen/${language}`, language),
    ];
    const claims = readCases(cases);
    const { errors } = scoreCases(cases, claims);
    return calibrate([...claims.values()].flat(), errors).map((row) => ({ language, ...row, right: round(row.right) }));
  });
}

const round = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Number(share.toFixed(2));
