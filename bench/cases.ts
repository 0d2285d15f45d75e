import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { toPrediction } from '../src/claims/prediction.ts';
import { readDocument } from '../src/claims/read-claims.ts';
import { fromNewsArticle } from '../src/documents/news-article.ts';

interface Case {
  readonly article: Record<string, unknown>;
  readonly claims: readonly unknown[];
}

const scorer = new URL('../gold/score.mjs', import.meta.url).pathname;
const heldOut = new Set<string>(
  (JSON.parse(readFileSync(new URL('../gold/held-out.json', import.meta.url), 'utf8')) as { cases: string[] }).cases,
);

/** Reads every case of a folder and scores the reading with `gold/score.mjs`; the project's own cases are told apart as seen and unseen. */
export function runCases(directory: string, flags: ReadonlySet<string>, language?: string): number {
  const files = readdirSync(directory)
    .filter((f) => f.endsWith('.json'))
    .toSorted();
  const wanted = language ? files.filter((f) => inLanguage(directory, f, language)) : files;
  const seen = wanted.filter((f) => !heldOut.has(basename(f, '.json')));
  const unseen = wanted.filter((f) => heldOut.has(basename(f, '.json')));
  const parts: [string, string[]][] = [];
  if (!flags.has('--unseen')) parts.push([unseen.length > 0 ? 'seen cases' : 'cases', seen]);
  if (!flags.has('--seen') && unseen.length > 0) parts.push(['held-out cases', unseen]);
  if (parts.length === 2) parts.push(['all cases', wanted]);
  for (const [title, part] of parts) {
    const errors = flags.has('--errors') && title !== 'held-out cases' && title !== 'all cases';
    if (!flags.has('--json')) console.log(`\n== ${title}`);
    score(directory, part, [...(errors ? ['--errors'] : []), ...(flags.has('--json') ? ['--json'] : [])]);
  }
  return 0;
}

const load = (directory: string, file: string): Case => JSON.parse(readFileSync(join(directory, file), 'utf8')) as Case;
const inLanguage = (directory: string, file: string, language: string): boolean =>
  load(directory, file).article['inLanguage'] === language;

function score(directory: string, files: readonly string[], options: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-eval-'));
  for (const file of files) cpSync(join(directory, file), join(folder, file));
  const lines = files.map((file) => {
    const document = fromNewsArticle(load(directory, file).article)!;
    return JSON.stringify(toPrediction(document, readDocument(document).claims));
  });
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(predictions, lines.join('\n'));
  const run = spawnSync(process.execPath, [scorer, folder, predictions, ...options], { encoding: 'utf8' });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  rmSync(folder, { recursive: true });
}
