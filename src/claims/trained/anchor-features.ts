import { being, figure } from './being-features.ts';
import { clauseTells } from './clause-features.ts';
import type { FeatureBag } from './feature-bag.ts';
import { around, bucket, grammar, nearest, pathBetween } from './item-features.ts';
import { kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

/** Features of an item as the anchor of a claim. */
export function anchorFeatures(f: FeatureBag, scene: Scene, item: Item): void {
  f.add(1);
  around(f, scene, item, 10);
  around(f, scene, item, 30, item.kind);
  nearest(f, scene, item, 50);
  nearest(f, scene, item, 60, item.role);
  grammar(f, item, 70);
  clauseTells(f, scene, item, 150);
  being(f, scene, item, 80);
  being(f, scene, item, 90, item.verbFamily);
  sides(f, scene, item, 100);
  neighbours(f, scene, item, 110);
  figure(f, scene, item, 130);
  f.add(120, bucket(item.sentence), item.kind);
  f.add(121, bucket(item.at - scene.first[item.sentence]!));
  f.add(122, item.verbFamily, item.role, item.kind);
  context(f, scene, item.sentence, 140);
}

/** Which families of words stand in a sentence, on which side of an item. */
export function sides(f: FeatureBag, scene: Scene, item: Item, t: number): void {
  const { items, first } = scene;
  const seen = new Set<number>();
  for (let i = first[item.sentence]!; i < first[item.sentence + 1]!; i++) {
    const other = items[i]!;
    const key = other.family > 0 ? other.family : other.kind >= kinds.money ? 100 + other.kind : 0;
    if (key === 0) continue;
    const side = i < item.at ? 0 : 1;
    const id = key * 2 + side;
    if (seen.has(id)) continue;
    seen.add(id);
    f.add(t, key, side);
    f.add(t + 1, key, side, item.role);
  }
}

/** Families of the sentences before and after. */
export function context(f: FeatureBag, scene: Scene, sentence: number, t: number): void {
  for (const family of scene.families[sentence - 1] ?? []) f.add(t, family);
  for (const family of scene.families[sentence + 1] ?? []) f.add(t + 1, family);
}

/** The figures, dates and names next to an item, with the run of words up to them. */
export function neighbours(f: FeatureBag, scene: Scene, item: Item, t: number): void {
  const { items, first } = scene;
  let seen = 0;
  for (let i = item.at - 1; i >= first[item.sentence]! && seen < 3; i--)
    if (items[i]!.kind > kinds.mark) {
      f.add(t, items[i]!.kind, seen);
      f.add(t + 1, items[i]!.kind, seen, pathBetween(scene, i, item.at));
      seen++;
    }
  seen = 0;
  for (let i = item.at + 1; i < first[item.sentence + 1]! && seen < 3; i++)
    if (items[i]!.kind > kinds.mark) {
      f.add(t + 2, items[i]!.kind, seen);
      f.add(t + 3, items[i]!.kind, seen, pathBetween(scene, item.at, i));
      seen++;
    }
}
