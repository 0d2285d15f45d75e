import { anchorFeatures } from '../../src/claims/trained/anchor-features.ts';
import { FeatureBag } from '../../src/claims/trained/feature-bag.ts';
import type { Frame } from '../../src/claims/trained/frames.ts';
import { frames } from '../../src/claims/trained/frames.ts';
import {
  answersOf,
  candidatePairs,
  groupOf,
  questionName,
  saltOf,
  window,
} from '../../src/claims/trained/questions.ts';
import { pairFeatures, roleFeatures } from '../../src/claims/trained/role-features.ts';
import type { Item, Scene } from '../../src/claims/trained/scene.ts';
import { entitiesOf, isName } from '../../src/claims/trained/scene.ts';
import { tellingFeatures } from '../../src/claims/trained/telling-features.ts';
import type { Aligned } from './align.ts';
import { align, says, standsFor } from './align.ts';
import type { Example } from './learn.ts';
import type { Labelled } from './labelled.ts';

/** Examples by question. */
export type Examples = Map<string, Example[]>;

/** Weight of an item that is no anchor but means what an anchor elsewhere means: it may well tell of the same. */
const kinWeight = 0.3;

const f = new FeatureBag();

/** Adds all that a labelled article teaches. */
export function addExamples(examples: Examples, { labels }: Labelled, scene: Scene): void {
  for (const frame of frames) {
    const aligned = labels.filter((l) => l.type === frame.type).flatMap((l) => align(scene, l, frame) ?? []);
    if (frame.type === 'partnership') addPairs(examples, scene, frame, aligned);
    else addAnchors(examples, scene, frame, aligned);
    for (const one of aligned) if (!one.label.optional || frame.type === 'investment') addParts(examples, scene, one);
  }
}

function put(examples: Examples, question: string, answers: readonly number[], weight = 1): void {
  const list = examples.get(question) ?? [];
  list.push({ keys: f.keys.slice(0, f.size), answers, weight });
  examples.set(question, list);
}

function addAnchors(examples: Examples, scene: Scene, frame: Frame, aligned: readonly Aligned[]): void {
  const wanted = new Set(aligned.filter((a) => !a.label.optional).flatMap((a) => a.anchors));
  const either = new Set(aligned.filter((a) => a.label.optional).flatMap((a) => a.anchors));
  const entities = new Set([...wanted, ...either].flatMap((i) => (isName(i) ? entitiesOf(i) : [])));
  for (const item of scene.items) {
    if (!frame.from.includes(item.kind)) continue;
    f.begin(saltOf(questionName(frame, 'anchor')));
    anchorFeatures(f, scene, item);
    const kin = isName(item) && entitiesOf(item).some((e) => entities.has(e));
    const answer = wanted.has(item) ? 1 : either.has(item) ? -1 : 0;
    put(examples, questionName(frame, 'anchor'), [answer], answer === 0 && kin ? kinWeight : 1);
  }
}

function addPairs(examples: Examples, scene: Scene, frame: Frame, aligned: readonly Aligned[]): void {
  for (const [a, b] of candidatePairs(scene)) {
    const told = aligned.filter((x) => isPairOf(scene, a, b, x));
    const here = told.filter((x) => x.sentences.includes(a.sentence));
    const answer = here.some((x) => !x.label.optional) ? 1 : told.length > 0 ? -1 : 0;
    f.begin(saltOf(questionName(frame, 'anchor')));
    pairFeatures(f, scene, a, b);
    put(examples, questionName(frame, 'anchor'), [answer]);
  }
}

function isPairOf(scene: Scene, a: Item, b: Item, { label }: Aligned): boolean {
  const parties = label['parties'] as string[][];
  const of = (item: Item): number[] => parties.flatMap((p, i) => (standsFor(scene, item, p) ? [i] : []));
  return of(a).some((x) => of(b).some((y) => x !== y));
}

function addParts(examples: Examples, scene: Scene, one: Aligned): void {
  const anchors = one.frame.type === 'partnership' ? lastParties(scene, one) : one.anchors;
  for (const anchor of anchors) {
    addRoles(examples, scene, one, anchor);
    for (const [field, choices] of Object.entries(one.frame.choices)) {
      const told = one.label[field];
      if (told === undefined) continue;
      f.begin(saltOf(questionName(one.frame, field)));
      tellingFeatures(f, scene, anchor);
      put(examples, questionName(one.frame, field), choices.map((c) => (c === told ? 1 : 0))); // prettier-ignore
    }
  }
}

/** Of a partnership the last party within its quote. */
function lastParties(scene: Scene, { label, sentences, start, end }: Aligned): Item[] {
  const parties = label['parties'] as string[][];
  const isParty = (i: Item): boolean => parties.some((p) => standsFor(scene, i, p));
  const inQuote = (i: Item): boolean => sentences.includes(i.sentence) && i.start >= start && i.end <= end;
  return scene.items.filter((i) => inQuote(i) && isParty(i)).slice(-1);
}

function addRoles(examples: Examples, scene: Scene, one: Aligned, anchor: Item): void {
  for (const item of window(scene, anchor)) {
    const group = groupOf(item.kind);
    const roles = group === undefined ? [] : answersOf(one.frame, group);
    if (item === anchor || roles.length === 0) continue;
    f.begin(saltOf(questionName(one.frame, group!)));
    roleFeatures(f, scene, anchor, item);
    const answers = roles.map((role) => {
      if (!role.from.includes(item.kind) || !says(scene, item, role, one.label)) return 0;
      return isMeant(scene, one, anchor, item, role) ? 1 : -1;
    });
    put(examples, questionName(one.frame, group!), answers);
  }
}

/** Of several items that say the same value, those in the quote are meant; else those of its sentences; else the nearest. */
function isMeant(scene: Scene, one: Aligned, anchor: Item, item: Item, role: Frame['roles'][number]): boolean {
  const rivals = window(scene, anchor).filter(
    (i) => i !== anchor && role.from.includes(i.kind) && says(scene, i, role, one.label) && isAlike(i, item),
  );
  const inQuote = (i: Item): boolean => i.start >= one.start && i.end <= one.end;
  if (rivals.some(inQuote)) return inQuote(item);
  const inSentences = (i: Item): boolean => one.sentences.includes(i.sentence);
  if (rivals.some(inSentences)) return inSentences(item);
  const far = (i: Item): number => Math.abs(i.at - anchor.at);
  return rivals.every((r) => far(r) >= far(item));
}

const isAlike = (a: Item, b: Item): boolean =>
  !isName(a) || !isName(b) || entitiesOf(a).some((e) => entitiesOf(b).includes(e));
