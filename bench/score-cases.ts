import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../src/claims/claim.ts';
import { toPrediction } from '../src/claims/prediction.ts';
import type { ReadCase } from './cases.ts';

/** One thing that the scorer found wrong: a gold claim missed, a claim made up, or fields that differ. */
export interface ScoredError {
  readonly id: string;
  readonly kind: string;
  readonly claim?: { readonly rule?: string; readonly type: string; readonly confidence?: number };
}

const scorer = fileURLToPath(new URL('../gold/score.mjs', import.meta.url));

/** Scores claims with the published scorer: its table, its report and its list of errors. */
export function scoreCases(
  cases: readonly ReadCase[],
  claims: ReadonlyMap<string, readonly Claim[]>,
): { table: string; report: object; errors: ScoredError[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-eval-'));
  try {
    for (const { id, labelled } of cases) writeFileSync(join(folder, `${id}.json`), JSON.stringify(labelled));
    const lines = cases.map(({ id, reading }) => JSON.stringify(toPrediction(reading.document, claims.get(id) ?? [])));
    writeFileSync(join(folder, 'predictions.jsonl'), lines.join('\n'));
    const output = score(folder, '--errors').split('\n');
    const errors = output.filter((l) => l.startsWith('{')).map((l) => JSON.parse(l) as ScoredError);
    const table = output.filter((l) => !l.startsWith('{')).join('\n');
    return { table: table.trimEnd(), report: JSON.parse(score(folder, '--json')) as object, errors };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function score(folder: string, option: string): string {
  const run = spawnSync(process.execPath, [scorer, folder, join(folder, 'predictions.jsonl'), option], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
  return run.stdout;
}
