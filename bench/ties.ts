import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../src/claims/read-claims.ts';
import { fromNewsArticle } from '../src/documents/news-article.ts';
import { derive } from '../src/ledger/derive.ts';
import type { Derived, ReadDocument } from '../src/ledger/derive.ts';
import { loadRates } from '../src/ledger/money/load-rates.ts';
import { converter } from '../src/ledger/settle.ts';
import type { Stated, Tie } from '../src/ledger/ties/tie.ts';
import { conflictsOf } from '../src/ledger/ties/tie.ts';
import { isThing } from '../src/ledger/ties/told-claim.ts';
import { labelledClaims } from './labelled-claims.ts';
import type { Story } from './labelled-claims.ts';

const scorer = new URL('../gold/score-ties.mjs', import.meta.url).pathname;

/**
 * Runs the articles of each story through reading and ledger and scores the ties with `gold/score-ties.mjs`.
 * `--labelled` takes the claims from the labels instead of reading them: what then is wrong, the ledger does wrong.
 */
export function runTies(directory: string, flags: ReadonlySet<string>): number {
  const stories = readdirSync(directory)
    .filter((f) => f.endsWith('.json'))
    .toSorted()
    .map((f) => JSON.parse(readFileSync(join(directory, f), 'utf8')) as Story);
  const convert = converter(loadRates());
  const predictions = stories.map((story) =>
    predictionOf(story, derive(readStory(story, flags.has('--labelled')), convert)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'tieline-ties-'));
  const file = join(folder, 'prediction.json');
  writeFileSync(file, JSON.stringify({ stories: predictions }));
  const passed = ['--json', '--errors'].filter((f) => flags.has(f));
  const run = spawnSync(process.execPath, [scorer, directory, file, ...passed], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  rmSync(folder, { recursive: true });
  return run.status ?? 1;
}

function readStory(story: Story, labelled: boolean): ReadDocument[] {
  return story.articles.map((article) => {
    const document = fromNewsArticle(article)!;
    return {
      document,
      result: labelled ? { claims: labelledClaims(story, document), quarantine: [] } : readDocument(document),
    };
  });
}

function predictionOf(story: Story, { organisations, ties }: Derived): object {
  const identifiers = new Map(story.articles.map((a) => [fromNewsArticle(a)!.id, a['identifier'] as string]));
  const article = (id: string): string => identifiers.get(id)!;
  return {
    id: story.id,
    ties: ties.map((tie) => tiePrediction(tie, article)),
    organisations: organisations
      .filter((o) => !o.names[0]!.key.startsWith('thing:'))
      .map((o) => o.names.map((n) => n.surface)),
  };
}

function tiePrediction(tie: Tie, article: (id: string) => string): object {
  const things = tie.parties.filter(
    (p) => isThing(tie.type, p.role) || (tie.type === 'divestment' && p.role === 'asset'),
  );
  const chosen = tie.fields
    .filter((f) => f.kind !== 'organisation' && f.kind !== 'organisations')
    .flatMap((f) => f.values.filter((v) => v.chosen).map((v) => [f.field, v.value] as const));
  return {
    type: tie.type,
    articles: tie.claims.map((c) => article(c.teller.id)),
    parties: tie.parties.filter((p) => !isThing(tie.type, p.role)).map((p) => p.name),
    fields: { ...Object.fromEntries(chosen), ...Object.fromEntries(things.map((t) => [t.role, [t.name]])) },
    conflicts:
      conflictsOf(tie) === 0
        ? []
        : tie.fields
            .filter((f) => f.conflict)
            .map((f) => ({
              field: f.field,
              values: positions(f.values).map((values) => ({
                value: values.find((v) => v.chosen)?.value ?? values[0]!.value,
                articles: [...new Set(values.flatMap((v) => v.documents))].map(article),
              })),
            })),
  };
}

function positions(values: readonly Stated[]): Stated[][] {
  const found = new Map<number, Stated[]>();
  for (const v of values) found.set(v.position, [...(found.get(v.position) ?? []), v]);
  return [...found.values()];
}
