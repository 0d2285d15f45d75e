import type { FeatureBag } from './feature-bag.ts';
import { familyNumber } from './word-signs-en.ts';
import { kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

const kindBits: Readonly<Record<number, number>> = {
  [kinds.money]: 1,
  [kinds.percent]: 2,
  [kinds.round]: 4,
  [kinds.unit]: 64,
  [kinds.fund]: 128,
};
const familyBits: Record<number, number> = {};
for (const [name, bit] of [
  ['stake', 8],
  ['round', 16],
  ['fund', 32],
  ['investment', 16],
  ['sale', 256],
  ['acquisition', 512],
  ['control', 1024],
] as const)
  familyBits[familyNumber(name)] = bit;

/** Kinds of things that the clause of an item tells of, as bits; asked of each clause once. */
const tellings = new WeakMap<Scene, Map<number, number>>();
function clauseBits(scene: Scene, item: Item): number {
  if (item.clause < 0) return 0;
  let known = tellings.get(scene);
  if (!known) tellings.set(scene, (known = new Map()));
  const key = item.sentence * 64 + item.clause;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  let bits = 0;
  for (let i = scene.first[item.sentence]!; i < scene.first[item.sentence + 1]!; i++) {
    const other = scene.items[i]!;
    if (other.clause !== item.clause) continue;
    bits |= kindBits[other.kind] ?? familyBits[other.family] ?? 0;
  }
  known.set(key, bits);
  return bits;
}

/** What its clause tells of, with its own part in it. */
export function clauseTells(f: FeatureBag, scene: Scene, item: Item, t: number): void {
  const bits = clauseBits(scene, item);
  f.add(t, bits, item.role, item.verbFamily);
  f.add(t + 1, bits, item.role, item.passive ? 1 : 0);
  f.add(t + 2, bits & 7, item.role, item.verb);
  for (let b = 1; b < 2048; b <<= 1)
    if (bits & b) {
      f.add(t + 3, b, item.role, item.verbFamily);
      f.add(t + 4, b, item.hung, item.verbFamily);
    }
}
