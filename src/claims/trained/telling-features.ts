import { context } from './anchor-features.ts';
import type { FeatureBag } from './feature-bag.ts';
import { around, bucket, grammar, nearest, signAt, wordAt } from './item-features.ts';
import { kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

/** How many words of the sentence behind are looked at: "… The talks have since broken down." */
const ahead = 12;

/** Features of a claim as a whole: how its sentence tells it. */
export function tellingFeatures(f: FeatureBag, scene: Scene, anchor: Item): void {
  const { items, first } = scene;
  const [from, to] = [first[anchor.sentence]!, first[anchor.sentence + 1]!];
  f.add(1);
  f.add(2, anchor.kind);
  grammar(f, anchor, 3);
  around(f, scene, anchor, 10);
  nearest(f, scene, anchor, 30);
  for (let i = from; i < to; i++) tellingWord(f, scene, anchor, items[i]!);
  for (let i = to; i < Math.min(first[anchor.sentence + 2] ?? 0, to + ahead); i++) f.add(46, items[i]!.word);
  context(f, scene, anchor.sentence, 47);
}

function tellingWord(f: FeatureBag, scene: Scene, anchor: Item, item: Item): void {
  const { at, sentence } = item;
  const side = at < anchor.at ? 0 : 1;
  if (item.kind > kinds.mark) return f.add(44, item.kind, side);
  f.add(40, item.word);
  f.add(41, item.word, side, bucket(Math.abs(at - anchor.at)) > 5 ? 1 : 0);
  f.add(42, item.word, wordAt(scene, at + 1, sentence));
  f.add(43, item.sign, signAt(scene, at + 1, sentence), side);
  if (item.verb !== 0 && item.verb === anchor.verb && item.kind === kinds.word) f.add(45, item.word);
  if (item.clause < 0 || item.family === 0) return;
  f.add(48, item.family, item.state);
  f.add(49, item.family, item.state, item.clause === anchor.clause ? 1 : 0);
}
