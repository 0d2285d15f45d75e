import type { DocumentReading } from '../../language/reading.ts';
import type { Draft } from '../claim.ts';
import type { Candidate, Support } from './verify.ts';
import { supportOf, verifyFeatures, verifyQuestion } from './verify.ts';
import { combine } from './combine.ts';
import { decode } from './decode.ts';
import { FeatureBag } from './feature-bag.ts';
import { unrealAt } from './find-parts.ts';
import { frameOf, frames } from './frames.ts';
import type { Model } from './model.ts';
import { judge } from './model.ts';
import { saltOf } from './questions.ts';
import { withoutRivals } from './rivals.ts';
import type { Scene } from './scene.ts';
import type { Values } from './values.ts';

/** Least probability at which a claim is told; below it is left out, whoever found it. Set by measuring on labelled articles. */
const accepted = 0.42;

const trainedTypes = new Set<string>(frames.map((frame) => frame.type));
const f = new FeatureBag();
const scores = new Float64Array(1);

/** A step that sees all drafts of a document, as in `refine/`. */
type Refine = (drafts: readonly Draft[], reading: DocumentReading) => readonly Draft[];

/** What rules found and what the model finds, as one list; each claim of a trained type still to be judged. */
export function candidatesOf(scene: Scene, ruled: readonly Draft[], model: Model, refine: Refine): Candidate[] {
  const told = ruled.filter((d) => trainedTypes.has(d.type));
  return combine(told, refine(decode(scene, model), scene.reading));
}

/**
 * Adds to the claims of rules what a trained model finds, and judges them all: each claim gets the probability that it
 * is right as its confidence, and those that are probably wrong are left out.
 */
export function withTrained(scene: Scene, ruled: readonly Draft[], model: Model, refine: Refine): Draft[] {
  const judged = candidatesOf(scene, ruled, model, refine).map((candidate) => {
    const support = supportOf(f, scene, candidate.draft, model);
    return { candidate, support, confidence: standing(scene, candidate, support, model) };
  });
  const told = withoutRivals(judged.filter(({ confidence }) => confidence >= accepted)) as typeof judged;
  const drafts = told.map(({ candidate, support, confidence }) => ({ ...cautious(scene, candidate.draft, support, model), confidence }) as Draft); // prettier-ignore
  return [...drafts, ...ruled.filter((d) => !trainedTypes.has(d.type))];
}

/** Share of doubt at which a deal that a rule holds for done or decided is told as in talks, denied or ended. */
const doubted = 0.45;

/** The claim with a more careful status where the model sees that the text does not tell it as real. */
function cautious(scene: Scene, draft: Draft, { anchor }: Support, model: Model): Draft {
  const values = draft.values as Values;
  const told = values['status'];
  if (!told || !anchor || !['completed', 'announced'].includes(told.value as string)) return draft;
  const unreal = unrealAt(f, scene, frameOf(draft.type), anchor, model);
  if (!unreal || unreal.share < doubted) return draft;
  return { ...draft, values: { ...values, status: { ...told, value: unreal.status } } as Draft['values'] };
}

/** Probability that a claim stands, two digits. */
export function standing(scene: Scene, candidate: Candidate, support: Support, model: Model): number {
  const question = model.get(verifyQuestion(candidate.draft.type));
  if (!question) return candidate.draft.confidence ?? 1;
  f.begin(saltOf(verifyQuestion(candidate.draft.type)));
  verifyFeatures(f, scene, candidate, support.probability);
  judge(question, f, scores);
  return Math.round(scores[0]! * 100) / 100;
}
