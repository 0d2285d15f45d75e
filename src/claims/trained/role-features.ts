import { sides } from './anchor-features.ts';
import { being, figure } from './being-features.ts';
import { clauseTells } from './clause-features.ts';
import type { FeatureBag } from './feature-bag.ts';
import { mix } from './hashing.ts';
import { around, bucket, grammar, nearest, pathBetween, signAt } from './item-features.ts';
import { isName, kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

/** Features of an item as a part of the claim around an anchor. */
export function roleFeatures(f: FeatureBag, scene: Scene, anchor: Item, item: Item): void {
  const offset = item.sentence - anchor.sentence;
  const order = item.at < anchor.at ? 0 : 1;
  const place = (offset + 4) * 2 + order;
  const same = offset === 0;
  f.add(1);
  f.add(2, place, item.kind);
  f.add(3, place, anchor.kind, item.kind);
  const far = Math.abs(item.at - anchor.at);
  f.add(4, place, bucket(far));
  between(f, scene, anchor, item, place);
  around(f, scene, item, 20, same ? 1 : 0);
  around(f, scene, item, 40, place);
  nearest(f, scene, item, 60, same ? order : 9);
  grammar(f, item, 70, place);
  clauseTells(f, scene, item, 150);
  clauseTells(f, scene, anchor, 160);
  being(f, scene, item, 80, same ? 1 : 0);
  figure(f, scene, item, 100);
  f.add(110, item.role, item.verbFamily, mix(anchor.role, anchor.verbFamily));
  f.add(116, item.hung, anchor.hung, place);
  f.add(117, item.head, anchor.head, place);
  f.add(118, item.hung, item.head, anchor.hung);
  f.add(119, same && item.clause === anchor.clause ? 1 : 0, item.kind, place);
  f.add(109, same && item.clause === anchor.clause ? 1 : 0, item.role, anchor.role);
  f.add(111, item.role, anchor.role, same && item.verb === anchor.verb ? 1 : 0);
  f.add(112, item.verbFamily, anchor.verbFamily, place);
  f.add(113, signAt(scene, item.at - 1, item.sentence), signAt(scene, anchor.at - 1, anchor.sentence), place);
  f.add(114, signAt(scene, anchor.at - 1, anchor.sentence), place, item.kind);
  f.add(115, signAt(scene, anchor.at + 1, anchor.sentence), place, item.kind);
  if (item.kind === kinds.date) dating(f, anchor, item, place);
  competition(f, scene, anchor, item, place);
  if (!same) {
    const start = scene.first[Math.max(item.sentence, anchor.sentence)]!;
    f.add(120, place, scene.items[start]?.sign, item.kind);
    f.add(121, place, scene.items[start]?.word, scene.items[start + 1]?.word ?? 0);
    for (const family of scene.families[item.sentence]!) f.add(122, family, place);
  } else for (const family of scene.families[item.sentence]!) f.add(123, family, item.role, order);
}

/** Words and families that stand between anchor and item. */
function between(f: FeatureBag, scene: Scene, anchor: Item, item: Item, place: number): void {
  const [from, to] = anchor.at < item.at ? [anchor.at, item.at] : [item.at, anchor.at];
  if (to - from > 45) return;
  let names = 0;
  let kin = 0;
  let marks = 0;
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    const other = scene.items[i]!;
    if (other.kind > kinds.mark) {
      if (isName(other)) names++;
      if (other.kind === item.kind) kin++;
    } else if (other.kind === kinds.mark) marks++;
    if (other.family > 0) {
      f.add(5, other.family, place);
      verbs++;
    }
    if (to - from < 16) f.add(6, other.word, place);
  }
  f.add(7, place, Math.min(names, 4), item.kind);
  f.add(8, place, Math.min(kin, 3));
  f.add(9, place, Math.min(marks, 4), Math.min(verbs, 4));
  f.add(10, place, pathBetween(scene, from, to));
  f.add(
    11,
    place,
    mix(pathBetween(scene, from, to), signAt(scene, from - 1, scene.items[from]!.sentence)),
    signAt(scene, to + 1, scene.items[to]!.sentence),
  );
}

/** How an item stands among others of its kind in its sentence, and the anchor among names. */
function competition(f: FeatureBag, scene: Scene, anchor: Item, item: Item, place: number): void {
  const { items, first } = scene;
  let index = 0;
  let count = 0;
  for (let i = first[item.sentence]!; i < first[item.sentence + 1]!; i++)
    if (items[i]!.kind === item.kind) {
      if (i < item.at) index++;
      count++;
    }
  f.add(130, place, Math.min(index, 4), Math.min(count, 4));
  if (item.sentence !== anchor.sentence) {
    let own = 0;
    for (let i = first[anchor.sentence]!; i < first[anchor.sentence + 1]!; i++) if (items[i]!.kind === item.kind) own++;
    f.add(131, place, Math.min(own, 2), item.kind);
  }
  if (isName(item) && isName(anchor)) return;
  let closer = 0;
  const [from, to] = anchor.at < item.at ? [anchor.at, item.at] : [item.at, anchor.at];
  for (let i = from + 1; i < to && i - from < 60; i++) if (items[i]!.kind === anchor.kind) closer++;
  f.add(132, place, Math.min(closer, 3), item.kind);
}

/** Features of two names as partners. */
export function pairFeatures(f: FeatureBag, scene: Scene, a: Item, b: Item): void {
  roleFeatures(f, scene, a, b);
  around(f, scene, a, 140, 1);
  grammar(f, a, 160, 1);
  being(f, scene, a, 165);
  f.add(170, a.role, b.role, mix(a.verb, b.verb));
  f.add(171, a.role, b.role, mix(a.verbFamily, b.verbFamily));
  f.add(
    172,
    signAt(scene, a.at - 1, a.sentence),
    signAt(scene, b.at - 1, b.sentence),
    signAt(scene, b.at + 1, b.sentence),
  );
  sides(f, scene, b, 175);
}

/** Whether the grammar has the date date the anchor's clause, another one, or only the telling. */
function dating(f: FeatureBag, anchor: Item, item: Item, place: number): void {
  const own = item.sentence === anchor.sentence ? (item.dates.get(anchor.clause) ?? 0) : 0;
  const any = item.dates.size === 0 ? 0 : Math.min(...item.dates.values());
  f.add(180, own, any, place);
  f.add(181, own, any);
  f.add(182, item.dates.size > 1 ? 1 : 0, any, place);
}
