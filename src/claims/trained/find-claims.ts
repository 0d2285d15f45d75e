import { anchorFeatures } from './anchor-features.ts';
import type { FeatureBag } from './feature-bag.ts';
import type { Frame } from './frames.ts';
import type { Model } from './model.ts';
import { judge } from './model.ts';
import { candidatePairs, questionName, saltOf } from './questions.ts';
import { pairFeatures } from './role-features.ts';
import type { Item, Scene } from './scene.ts';
import { entitiesOf, isName } from './scene.ts';

/** One thing that may be a claim: its anchor, or the names of partners, and how probable it is. */
export interface Found {
  readonly frame: Frame;
  readonly anchor: Item;
  readonly parties?: readonly Item[];
  readonly probability: number;
}

const scores = new Float64Array(16);

/** Probability that an item is the anchor of a frame's claim. */
export function anchorProbability(f: FeatureBag, scene: Scene, frame: Frame, item: Item, model: Model): number {
  const name = questionName(frame, 'anchor');
  const question = model.get(name);
  if (!question) return 0;
  f.begin(saltOf(name));
  anchorFeatures(f, scene, item);
  judge(question, f, scores);
  return scores[0]!;
}

/** Probability that two names of a sentence are partners. */
export function pairProbability(f: FeatureBag, scene: Scene, frame: Frame, a: Item, b: Item, model: Model): number {
  const name = questionName(frame, 'anchor');
  const question = model.get(name);
  if (!question) return 0;
  f.begin(saltOf(name));
  pairFeatures(f, scene, a, b);
  judge(question, f, scores);
  return scores[0]!;
}

/** All that may be claims of a frame; of one thing named twice in a sentence the more probable. */
export function findClaims(f: FeatureBag, scene: Scene, frame: Frame, model: Model): Found[] {
  if (frame.type === 'partnership') return findPartners(f, scene, frame, model);
  const found: Found[] = [];
  for (const item of scene.items) {
    if (!frame.from.includes(item.kind)) continue;
    const probability = anchorProbability(f, scene, frame, item, model);
    if (probability < frame.least) continue;
    const same = found.findIndex((o) => isSame(o.anchor, item));
    if (same < 0) found.push({ frame, anchor: item, probability });
    else if (found[same]!.probability < probability) found[same] = { frame, anchor: item, probability };
  }
  return found;
}

const isSame = (a: Item, b: Item): boolean =>
  a.sentence === b.sentence && isName(a) && isName(b) && entitiesOf(a)[0] === entitiesOf(b)[0];

function findPartners(f: FeatureBag, scene: Scene, frame: Frame, model: Model): Found[] {
  const found: Found[] = [];
  for (const [a, b] of candidatePairs(scene)) {
    const probability = pairProbability(f, scene, frame, a, b, model);
    if (probability >= frame.least) found.push({ frame, anchor: b, parties: [a, b], probability });
  }
  return joinPairs(found);
}

/** Pairs of one sentence that share a party are one agreement. */
function joinPairs(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const at = joined.findIndex((o) => o.anchor.sentence === one.anchor.sentence && shareParty(o, one));
    if (at < 0) joined.push(one);
    else joined[at] = joinedWith(joined[at]!, one);
  }
  return joined;
}

function joinedWith(a: Found, b: Found): Found {
  const extra = b.parties!.filter((q) => !a.parties!.some((p) => meets(p, q)));
  const probability = Math.max(a.probability, b.probability);
  return { ...a, anchor: b.anchor, parties: [...a.parties!, ...extra], probability };
}

const shareParty = (a: Found, b: Found): boolean => a.parties!.some((p) => b.parties!.some((q) => meets(p, q)));
const meets = (a: Item, b: Item): boolean => entitiesOf(a).some((e) => entitiesOf(b).includes(e));
