import type { FeatureBag } from './feature-bag.ts';
import { hashOf, mix } from './hashing.ts';
import { kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

const edge = hashOf('#edge');
/** Sign of an item of a sentence by its place; a sign of its own beyond the sentence's ends. */
export const signAt = (scene: Scene, i: number, sentence: number): number =>
  scene.items[i]?.sentence === sentence ? scene.items[i]!.sign : edge;
/** The same with words. */
export const wordAt = (scene: Scene, i: number, sentence: number): number =>
  scene.items[i]?.sentence === sentence ? scene.items[i]!.word : edge;

/** Distances taken together: 0, 1, 2, 3–4, 5–7, 8–12, 13–20, more. */
export const bucket = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : n < 13 ? 5 : n < 21 ? 6 : 7);

/** Words around an item, alone and in pairs. */
export function around(f: FeatureBag, scene: Scene, item: Item, t: number, extra = 0): void {
  const { at, sentence } = item;
  const [p1, p2, n1, n2] = [at - 1, at - 2, at + 1, at + 2];
  f.add(t, signAt(scene, p1, sentence), extra);
  f.add(t + 1, signAt(scene, n1, sentence), extra);
  f.add(t + 2, signAt(scene, p2, sentence), signAt(scene, p1, sentence), extra);
  f.add(t + 3, signAt(scene, n1, sentence), signAt(scene, n2, sentence), extra);
  f.add(t + 4, signAt(scene, p1, sentence), signAt(scene, n1, sentence), extra);
  f.add(t + 5, wordAt(scene, p1, sentence), extra);
  f.add(t + 6, wordAt(scene, n1, sentence), extra);
  f.add(t + 7, wordAt(scene, p2, sentence), wordAt(scene, p1, sentence), extra);
  f.add(t + 8, wordAt(scene, n1, sentence), wordAt(scene, n2, sentence), extra);
  f.add(t + 9, signAt(scene, at - 3, sentence), signAt(scene, p2, sentence), signAt(scene, p1, sentence));
  f.add(t + 10, signAt(scene, n1, sentence), signAt(scene, n2, sentence), signAt(scene, at + 3, sentence));
}

/** Nearest item of a word family to the left and right in the sentence, with how far it is. */
export function nearest(f: FeatureBag, scene: Scene, item: Item, t: number, extra = 0): void {
  const { items, first } = scene;
  let found = 0;
  for (let i = item.at - 1; i >= first[item.sentence]! && found < 2; i--)
    if (items[i]!.family > 0) {
      f.add(t + found, items[i]!.family, extra);
      if (found === 0) f.add(t + 2, items[i]!.word, extra);
      if (found === 0) f.add(t + 3, items[i]!.family, bucket(item.at - i), extra);
      found++;
    }
  found = 0;
  for (let i = item.at + 1; i < first[item.sentence + 1]! && found < 2; i++)
    if (items[i]!.family > 0) {
      f.add(t + 4 + found, items[i]!.family, extra);
      if (found === 0) f.add(t + 6, items[i]!.word, extra);
      if (found === 0) f.add(t + 7, items[i]!.family, bucket(i - item.at), extra);
      found++;
    }
}

/** What the grammar says of an item. */
export function grammar(f: FeatureBag, item: Item, t: number, extra = 0): void {
  const passive = item.passive ? 1 : 0;
  f.add(t, item.role, extra);
  f.add(t + 1, item.role, item.verb, passive);
  f.add(t + 2, item.role, item.verbFamily, mix(passive, extra));
  if (item.outer !== 0) f.add(t + 3, item.outer, extra);
  f.add(t + 200, item.head, item.kind, extra);
  f.add(t + 201, item.hung, extra);
  f.add(t + 202, item.hung, item.head, item.verbFamily);
  f.add(t + 203, item.state, item.role);
  f.add(t + 204, item.state, item.verbFamily, item.role);
}

/** The run of signs from one item to another of the same sentence, rare words left out. */
export function pathBetween(scene: Scene, from: number, to: number): number {
  let path = 17;
  let length = 0;
  for (let i = from + 1; i < to && length < 14; i++) {
    const { kind, family, sign, word } = scene.items[i]!;
    const plain = kind === kinds.word && family === 0 && sign !== word;
    if (plain) continue;
    path = mix(path, sign);
    length++;
  }
  return length >= 14 ? 0 : path;
}
