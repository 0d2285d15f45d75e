import type { Values } from './values.ts';
import type { OrganisationName } from '../../values/organisation.ts';
import type { Draft } from '../claim.ts';
import type { FeatureBag } from './feature-bag.ts';
import { anchorProbability, pairProbability } from './find-claims.ts';
import { frameOf } from './frames.ts';
import { hashOf } from './hashing.ts';
import type { Model } from './model.ts';
import { isCandidatePair } from './questions.ts';
import { kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

/** A claim that rules, the model or both have found. */
export interface Candidate {
  readonly draft: Draft;
  readonly source: 'rule' | 'model' | 'both';
}

const key: Record<string, readonly string[]> = {
  investment: ['investee', 'investors'],
  acquisition: ['target', 'acquirers'],
  divestment: ['asset', 'seller'],
  fund: ['name', 'sponsors', 'amount'],
  total: ['investor', 'amount', 'count'],
  partnership: ['parties'],
  alliance: ['name'],
  target: ['organisation', 'value'],
};

/** Name of the question whether a claim stands. */
export const verifyQuestion = (type: string): string => `${type} verify`;

/** Where a claim stands in the text as the model sees it, and how probable the model holds it there. */
export interface Support {
  readonly probability: number;
  readonly anchor?: Item;
}

/** How probable the model holds the anchor of a claim: the best of the items that its key words stand at. */
export function supportOf(f: FeatureBag, scene: Scene, draft: Draft, model: Model): Support {
  const frame = frameOf(draft.type);
  const values = draft.values as Values;
  const fields = frame.type === 'total' ? ['amount', 'count'] : [frame.anchor];
  const starts = new Set(fields.flatMap((field) => (values[field]?.evidence ?? []).map((e) => e.start)));
  const items = scene.items.filter((i) => i.kind > kinds.mark && starts.has(i.start));
  const found =
    frame.type === 'partnership'
      ? pairsOf(scene, items).map(([a, b]): Support => ({ anchor: b, probability: pairProbability(f, scene, frame, a, b, model) })) // prettier-ignore
      : items.map((anchor): Support => ({ anchor, probability: anchorProbability(f, scene, frame, anchor, model) }));
  return found.reduce((a, b) => (b.probability > a.probability ? b : a), { probability: 0, anchor: items.at(-1) });
}

const pairsOf = (scene: Scene, items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a) => items.flatMap((b) => (a.at < b.at && isCandidatePair(scene, a, b) ? [[a, b] as const] : [])));

/** What speaks for and against a claim as a whole. */
export function verifyFeatures(f: FeatureBag, scene: Scene, { draft, source }: Candidate, p: number): void {
  const values = draft.values as Values;
  const from = hashOf(source);
  const step = Math.min(9, Math.floor(p * 10));
  f.add(1, from);
  f.add(2, from, step);
  f.add(3, step);
  f.add(4, hashOf(draft.rule));
  f.add(5, hashOf(draft.rule), Math.min(3, Math.floor(p * 4)));
  f.add(6, hashOf(String(values['status']?.value)), from);
  for (const field of ['amount', 'date', 'stake', 'round', 'by', 'baseline', 'buyer', 'period', 'count', 'kind']) {
    f.add(7, hashOf(field), values[field] ? 1 : 0);
    f.add(8, hashOf(field), values[field] ? 1 : 0, from);
  }
  for (const field of key[draft.type] ?? []) {
    const told = values[field];
    const list = Array.isArray(told?.value) ? (told.value as OrganisationName[]) : told ? [told.value] : [];
    f.add(9, hashOf(field), Math.min(list.length, 3), from);
    const words = told?.evidence[0]?.quote ?? '';
    f.add(10, hashOf(field), /^\p{Lu}|\d/u.test(words) ? 1 : 0, from);
  }
  f.add(11, scene.families[draft.sentence]!.size > 3 ? 1 : 0, from);
}
