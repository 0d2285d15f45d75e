import type { FeatureBag } from './feature-bag.ts';
import type { Frame, Role } from './frames.ts';
import type { Found } from './find-claims.ts';
import type { Model } from './model.ts';
import { judge } from './model.ts';
import { answersOf, groupOf, questionName, saltOf, window } from './questions.ts';
import { roleFeatures } from './role-features.ts';
import type { Item, Scene } from './scene.ts';
import { entitiesOf, isName } from './scene.ts';
import { tellingFeatures } from './telling-features.ts';

/** An item as a part of a claim. */
export interface Part {
  readonly role: Role;
  readonly item: Item;
  readonly probability: number;
}

const scores = new Float64Array(16);

/** Parts of a claim among the items around its anchor, each at least as probable as its role asks for. */
export function findParts(f: FeatureBag, scene: Scene, { frame, anchor }: Found, model: Model): Part[] {
  const parts: Part[] = [];
  for (const item of window(scene, anchor)) {
    const group = groupOf(item.kind);
    const name = questionName(frame, group ?? '');
    const question = model.get(name);
    if (!question || item === anchor || isItself(item, anchor)) continue;
    f.begin(saltOf(name));
    roleFeatures(f, scene, anchor, item);
    judge(question, f, scores);
    for (const [k, role] of answersOf(frame, group!).entries())
      if (scores[k]! >= role.least && role.from.includes(item.kind))
        parts.push({ role, item, probability: scores[k]! });
  }
  return parts;
}

const isItself = (item: Item, anchor: Item): boolean =>
  isName(item) && isName(anchor) && entitiesOf(item)[0] === entitiesOf(anchor)[0];

/** Share of the probability at which a deal is held for one not done: a rumour told as a fact harms more than the reverse. */
const unrealShare = 0.33;

/** The value of a field that the sentence as a whole tells: status, scope, kind. */
export function chooseValue(
  f: FeatureBag,
  scene: Scene,
  { frame, anchor }: Found,
  field: string,
  model: Model,
): string | undefined {
  // prettier-ignore
  const name = questionName(frame, field);
  const question = model.get(name);
  if (!question) return undefined;
  f.begin(saltOf(name));
  tellingFeatures(f, scene, anchor);
  judge(question, f, scores);
  const { answers } = question;
  const best = highest(0, answers.length);
  return answers[field === 'status' && best < unrealFrom && isDoubtful(best) ? highest(unrealFrom, answers.length) : best]; // prettier-ignore
}

/**
 * Probability that an event told at an anchor is not done: in talks, denied or ended; with the likeliest of these.
 * Nothing where the model has no such question.
 */
export function unrealAt(
  f: FeatureBag,
  scene: Scene,
  frame: Frame,
  anchor: Item,
  model: Model,
): { share: number; status: string } | undefined {
  // prettier-ignore
  const name = questionName(frame, 'status');
  const question = model.get(name);
  if (!question) return undefined;
  f.begin(saltOf(name));
  tellingFeatures(f, scene, anchor);
  judge(question, f, scores);
  const unreal = scores[2]! + scores[3]! + scores[4]!;
  const share = unreal / (unreal + Math.max(scores[0]!, scores[1]!));
  return { share, status: question.answers[highest(unrealFrom, question.answers.length)]! };
}

/** Of the answers to `status`, those from here on tell of deals that are not done. */
const unrealFrom = 2;

function isDoubtful(best: number): boolean {
  const unreal = scores[2]! + scores[3]! + scores[4]!;
  return unreal > unrealShare * (scores[best]! + unreal);
}

function highest(from: number, to: number): number {
  let best = from;
  for (let k = from + 1; k < to; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}
