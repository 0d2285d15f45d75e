import { readRules, refine, scenes } from '../../src/claims/read-claims.ts';
import type { Draft } from '../../src/claims/claim.ts';
import { FeatureBag } from '../../src/claims/trained/feature-bag.ts';
import { frames } from '../../src/claims/trained/frames.ts';
import type { Frame } from '../../src/claims/trained/frames.ts';
import type { Model, Question } from '../../src/claims/trained/model.ts';
import { answersOf, saltOf } from '../../src/claims/trained/questions.ts';
import { candidatesOf } from '../../src/claims/trained/read-trained.ts';
import type { Scene } from '../../src/claims/trained/scene.ts';
import { supportOf, verifyFeatures, verifyQuestion } from '../../src/claims/trained/verify.ts';
import type { Examples } from './examples.ts';
import { addExamples } from './examples.ts';
import { learn } from './learn.ts';
import type { Labelled } from './labelled.ts';
import { sameKey } from './match.ts';

/** A labelled article laid out, with what rules read in it; made once, used by all parts of the training. */
export interface Lesson {
  readonly labelled: Labelled;
  readonly scene: Scene;
  readonly ruled: readonly Draft[];
}

const f = new FeatureBag();

/** Lays out labelled articles. */
export function lessonsOf(list: readonly Labelled[]): Lesson[] {
  return list.map((labelled) => {
    const { reading } = labelled;
    return { labelled, scene: scenes[reading.language]!(reading), ruled: refine(readRules(reading), reading) };
  });
}

/**
 * Trains all questions. Whether a claim stands is learned from claims of models that have not seen its article (`folds`
 * of them), and only of articles on which no rules were made (`fresh`), for there rules look better than they are.
 */
export function trainModel(lessons: readonly Lesson[], fresh: (lesson: Lesson) => boolean, folds = 3): Model {
  const verdicts: Examples = new Map();
  for (let k = 0; k < folds; k++) {
    const model = learnQuestions(lessons.filter((_, i) => i % folds !== k));
    for (const [i, lesson] of lessons.entries())
      if (i % folds === k && fresh(lesson)) addVerdicts(verdicts, lesson, model);
  }
  const model = learnQuestions(lessons);
  for (const [name, examples] of verdicts)
    model.set(name, learn(['right'], examples, { least: 3, drop: 0.2, rate: 0.05, rounds: 12 }));
  return model;
}

function learnQuestions(lessons: readonly Lesson[]): Map<string, Question> {
  const examples: Examples = new Map();
  for (const { labelled, scene } of lessons) addExamples(examples, labelled, scene);
  const model = new Map<string, Question>();
  for (const frame of frames)
    for (const [name, list] of examples)
      if (name.startsWith(`${frame.type} `))
        model.set(name, learn(answersTo(frame, name.slice(frame.type.length + 1)), list));
  return model;
}

function answersTo(frame: Frame, what: string): readonly string[] {
  if (what === 'anchor') return [frame.anchor];
  return frame.choices[what] ?? answersOf(frame, what).map((role) => role.field);
}

function addVerdicts(verdicts: Examples, { labelled, scene, ruled }: Lesson, model: Model): void {
  for (const candidate of candidatesOf(scene, ruled, model, refine)) {
    const { draft } = candidate;
    const values = plainValues(draft);
    const told = labelled.labels.filter((l) => l.type === draft.type && sameKey(l, values));
    if (told.length > 0 && told.every((l) => l.optional)) continue;
    const support = supportOf(f, scene, draft, model);
    f.begin(saltOf(verifyQuestion(draft.type)));
    verifyFeatures(f, scene, candidate, support.probability);
    const list = verdicts.get(verifyQuestion(draft.type)) ?? [];
    list.push({ keys: f.keys.slice(0, f.size), answers: [told.length > 0 ? 1 : 0], weight: 1 });
    verdicts.set(verifyQuestion(draft.type), list);
  }
}

const plainValues = (draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(draft.values as Record<string, { value: unknown } | undefined>).flatMap(([k, v]) =>
      v ? [[k, v.value]] : [],
    ),
  );
