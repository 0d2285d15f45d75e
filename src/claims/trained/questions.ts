import { hashOf } from './hashing.ts';
import type { Frame, Role } from './frames.ts';
import { familyNumber } from './word-signs-en.ts';
import { isName, kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

/** Kinds of items that share a question: all names, or one kind of figure. */
export function groupOf(kind: number): string | undefined {
  if ((kind >= kinds.org && kind <= kinds.public) || kind === kinds.unit) return 'name';
  if (kind === kinds.money) return 'money';
  if (kind === kinds.percent) return 'percent';
  if (kind === kinds.number) return 'number';
  if (kind === kinds.multiple) return 'multiple';
  if (kind === kinds.date) return 'date';
  return kind === kinds.round ? 'round' : undefined;
}

const roles = new Map<string, readonly Role[]>();

/** Roles that items of a group may have in a frame; the answers to the question about them, in order. */
export function answersOf(frame: Frame, group: string): readonly Role[] {
  const key = questionName(frame, group);
  const known = roles.get(key) ?? frame.roles.filter((r) => r.from.some((k) => groupOf(k) === group));
  roles.set(key, known);
  return known;
}

/** Name of a question about a frame: `anchor`, a group of items, or a field told by the sentence. */
export const questionName = (frame: Frame, what: string): string => `${frame.type} ${what}`;

/** Number that keeps the features of one question apart from those of others. */
export const saltOf = (question: string): number => hashOf(`?${question}`);

/** Items that may be parts of the claim around an anchor: its sentence, two before and two behind. */
export function window(scene: Scene, anchor: Item): readonly Item[] {
  const from = scene.first[Math.max(0, anchor.sentence - 2)]!;
  const to = scene.first[Math.min(scene.first.length - 1, anchor.sentence + 3)]!;
  return scene.items.slice(from, to).filter((i) => i.kind > kinds.mark);
}

const working = ['partner', 'agree', 'develop', 'supply', 'distribute', 'embed', 'venture', 'programme', 'alliance'].map(familyNumber); // prettier-ignore

/** Whether two names may be partners: in one sentence that tells of working together. */
export function isCandidatePair(scene: Scene, a: Item, b: Item): boolean {
  if (!isName(a) || !isName(b) || a.sentence !== b.sentence || b.at - a.at > 60) return false;
  return working.some((n) => scene.families[a.sentence]!.has(n));
}

/** All pairs of names that may be partners, in the order of the text. */
export function* candidatePairs(scene: Scene): Generator<[Item, Item]> {
  for (const a of scene.items) {
    if (!isName(a)) continue;
    for (let j = a.at + 1; j < scene.first[a.sentence + 1]!; j++)
      if (isCandidatePair(scene, a, scene.items[j]!)) yield [a, scene.items[j]!];
  }
}
