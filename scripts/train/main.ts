/**
 * Trains the trained reader on the labelled articles: `npm run train` writes `src/claims/trained/model-en.data.ts`,
 * `npm run train -- --check 3` instead trains without every third article and prints how those are then read
 * (`--errors` lists what was read wrongly, `--only PATTERN` narrows the articles that are measured).
 */
import { writeFileSync } from 'node:fs';
import { heldOut } from '../../bench/cases.ts';
import { loadCases } from '../../bench/cases.ts';
import { scoreCases } from '../../bench/score-cases.ts';
import { lock } from '../../src/claims/lock.ts';
import { refine, rules } from '../../src/claims/read-claims.ts';
import { unpackModel } from '../../src/claims/trained/model.ts';
import { withTrained } from '../../src/claims/trained/read-trained.ts';
import { loadLabelled } from './labelled.ts';
import { modelFile, packModel } from './pack.ts';
import type { Lesson } from './train-model.ts';
import { lessonsOf, trainModel } from './train-model.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const folders = ['gold/cases', 'gold/own', 'gold/train/en'];
/** Rules were made on the first two folders, so that there they look better than they are. */
const isFresh = (lesson: Lesson): boolean => !/^(?:en|own)-/.test(lesson.labelled.id);

const lessons = lessonsOf(loadLabelled(folders, 'en', heldOut));
const check = Number(option('--check') ?? 0);
if (check > 0) checkModel(check);
else {
  const model = trainModel(lessons, isFresh);
  const about = `What the trained reader has learned from ${lessons.length} labelled English articles of \`gold/\`; made by \`npm run train\`, Apache-2.0.`;
  writeFileSync('src/claims/trained/model-en.data.ts', modelFile(model, about));
  console.log(about);
}

function checkModel(part: number): void {
  const model = unpackModel(packModel(trainModel(lessons.filter((_, i) => i % part !== 0), isFresh))); // prettier-ignore
  const only = new RegExp(option('--only') ?? '');
  const measured = lessons.filter((l, i) => i % part === 0 && isFresh(l) && only.test(l.labelled.id));
  const claims = new Map(
    measured.map(({ labelled, scene, ruled }) => [
      labelled.id,
      lock(withTrained(scene, ruled, model, refine), labelled.reading, rules.en).claims,
    ]),
  );
  const cases = folders.flatMap((f) => loadCases(f, 'en')).filter((c) => claims.has(c.id));
  const { table, errors } = scoreCases(cases, claims);
  console.log(table);
  if (args.includes('--errors')) for (const error of errors) console.log(JSON.stringify(error));
}
