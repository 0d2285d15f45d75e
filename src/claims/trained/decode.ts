import type { Evidence } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { goalPhrase } from './goal-phrase.ts';
import { FeatureBag } from './feature-bag.ts';
import type { Found } from './find-claims.ts';
import { findClaims } from './find-claims.ts';
import type { Part } from './find-parts.ts';
import { chooseValue, findParts } from './find-parts.ts';
import { frames } from './frames.ts';
import type { Model } from './model.ts';
import type { Item, Scene } from './scene.ts';
import { entitiesOf, isName, kinds } from './scene.ts';
import { familyNumber } from './word-signs-en.ts';
import { baselineValue, changeValue, itemValue, listValue, moneyValues, organisationsOf, plainValue, quantityOf, wordsOf } from './values.ts'; // prettier-ignore
import type { Values } from './values.ts';

const f = new FeatureBag();

/** Reads the claims of a document with a trained model; probable and less probable ones, for `verify` to judge. */
export function decode(scene: Scene, model: Model): Draft[] {
  return frames.flatMap((frame) =>
    findClaims(f, scene, frame, model).flatMap((found) => toDraft(scene, found, model) ?? []),
  );
}

function toDraft(scene: Scene, found: Found, model: Model): Draft | undefined {
  const { frame, anchor } = found;
  const trigger = tellingWords(scene, anchor);
  const values: Values = {
    ...anchorValues(scene, found),
    ...partValues(scene, found, findParts(f, scene, found, model)),
  };
  for (const field of Object.keys(frame.choices)) {
    const value = field === 'amountScope' && !values['amount'] ? undefined : chooseValue(f, scene, found, field, model);
    if (value) values[field] = { value, evidence: [trigger] };
  }
  if (frame.needs.some((field) => isEmpty(values, field))) return undefined;
  const rule = `en/${frame.type}/trained`;
  return { type: frame.type, rule, values, trigger, sentence: anchor.sentence, confidence: found.probability } as Draft;
}

function isEmpty(values: Values, fields: string): boolean {
  return fields.split('|').every((field) => {
    const told = values[field];
    return told === undefined || (Array.isArray(told.value) && told.value.length === 0);
  });
}

function anchorValues(scene: Scene, { frame, anchor, parties }: Found): Values {
  if (parties) return { parties: listValue(scene, parties.map((item) => ({ item }) as Part), new Set()) }; // prettier-ignore
  if (frame.type === 'total' && anchor.kind === kinds.number) return { count: plainValue(scene, anchor) };
  if (frame.anchor === 'amount') return moneyValues(scene, anchor, 'amount');
  if (frame.anchor === 'value') return { value: quantityOf(scene, anchor), metric: goalPhrase(scene, anchor) };
  return { [frame.anchor]: organisationsOf(scene, anchor)[0] };
}

function partValues(scene: Scene, { frame, anchor }: Found, parts: readonly Part[]): Values {
  const values: Values = {};
  const best = (field: string): Part | undefined =>
    parts.filter((p) => p.role.field === field).toSorted((a, b) => b.probability - a.probability)[0];
  const own = isName(anchor) && frame.anchor !== 'amount' ? new Set(entitiesOf(anchor)) : new Set<number>();
  for (const role of frame.roles) {
    if (role.many)
      values[role.field] = listValue(scene, parts.filter((p) => p.role === role), own); // prettier-ignore
    else if (best(role.field) && !role.inner)
      Object.assign(values, itemValue(scene, best(role.field)!.item, role.field));
  }
  return { ...values, ...changeValue(scene, best('change'), best('against')), ...baselineValue(scene, best('baseline'), best('baselineAt')) }; // prettier-ignore
}

/** Families of words that tell of dealings, as against those that only stand around them. */
const tellings = new Set(
  'invest investment back raise close round lead join receive buy acquisition merger stake sell sale pay issue fund formfund lp programme total partner agree develop supply distribute embed venture alliance found target reach talks deny end ipo'
    .split(' ')
    .map(familyNumber),
);

/** The words that tell of it: the nearest telling word, one of the anchor's own clause before others; else the anchor. */
function tellingWords(scene: Scene, anchor: Item): Evidence {
  let best = anchor;
  let least = Infinity;
  for (let i = scene.first[anchor.sentence]!; i < scene.first[anchor.sentence + 1]!; i++) {
    const item = scene.items[i]!;
    if (!tellings.has(item.family)) continue;
    const far = Math.abs(i - anchor.at) + (item.clause >= 0 && item.clause === anchor.clause ? 0 : otherClause);
    if (far < least) [best, least] = [item, far];
  }
  return wordsOf(scene, best);
}

/** A word of another clause counts as this many words further away. */
const otherClause = 20;
