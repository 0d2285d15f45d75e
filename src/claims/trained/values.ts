import type { DateMention, MoneyMention, PercentMention } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { evidenceAt } from '../../values/evidence.ts';
import { asQuantity } from '../../values/money.ts';
import type { OrganisationName } from '../../values/organisation.ts';
import type { Part } from './find-parts.ts';
import type { Item, RoundMention, Scene, Unit } from './scene.ts';
import { entitiesOf, isName, kinds } from './scene.ts';

/** Values of a claim while it is put together. */
export type Values = Record<string, Read<unknown> | undefined>;

/** The words of an item. */
export const wordsOf = (scene: Scene, item: Item): Evidence => evidenceAt(scene.text, item.start, item.end);

/** The organisations that an item stands for, with all their names in the document. */
export function organisationsOf(scene: Scene, item: Item): Read<OrganisationName>[] {
  const evidence = [wordsOf(scene, item)];
  if (item.kind === kinds.unit) {
    const [name, ...aliases] = (item.mention as Unit).called;
    return [{ value: { name: name!, ...(aliases.length > 0 && { aliases }) }, evidence }];
  }
  return entitiesOf(item).map((e) => {
    const { name, surfaces, listed } = scene.reading.entities[e]!;
    const aliases = surfaces.filter((s) => s !== name);
    return { value: { name, ...(aliases.length > 0 && { aliases }), ...(listed && { id: listed }) }, evidence };
  });
}

/** A sum as the value of a field; of an amount the second currency too. */
export function moneyValues(scene: Scene, item: Item, field: string): Values {
  const { value, alternate } = item.mention as MoneyMention;
  const amount = { [field]: { value, evidence: [wordsOf(scene, item)] } };
  if (!alternate || field !== 'amount') return amount;
  return { ...amount, amountAlternate: { value: alternate.value, evidence: [alternate.evidence] } };
}

/** A figure as a quantity with its unit. */
export function quantityOf(scene: Scene, item: Item): Read<unknown> {
  const evidence = [wordsOf(scene, item)];
  if (item.kind === kinds.money) return { value: asQuantity((item.mention as MoneyMention).value), evidence };
  const { value, qualifier, max } = item.mention as PercentMention;
  const unit = item.kind === kinds.percent ? 'percent' : item.kind === kinds.multiple ? 'multiple' : 'count';
  return { value: { value, unit, ...(qualifier && { qualifier }), ...(max !== undefined && { max }) }, evidence };
}

/** The bare value of a number, share, date or round. */
export const plainValue = (scene: Scene, item: Item): Read<unknown> => ({
  value: (item.mention as RoundMention | DateMention).value,
  evidence: [wordsOf(scene, item)],
});

/** What one item says as the value of a field. */
export function itemValue(scene: Scene, item: Item, field: string): Values {
  if (item.kind === kinds.money) return moneyValues(scene, item, field);
  if (isName(item) || item.kind === kinds.unit) return { [field]: organisationsOf(scene, item)[0] };
  return { [field]: plainValue(scene, item) };
}

/** A list of organisations in the order of the text, each once, without those in `taken`. */
export function listValue(scene: Scene, parts: readonly Part[], taken: ReadonlySet<number>): Read<unknown> {
  const seen = new Set(taken);
  const value: OrganisationName[] = [];
  const evidence: Evidence[] = [];
  for (const { item } of parts.toSorted((a, b) => a.item.at - b.item.at))
    for (const [i, org] of organisationsOf(scene, item).entries()) {
      const entity = entitiesOf(item)[i]!;
      if (seen.has(entity)) continue;
      seen.add(entity);
      value.push(org.value);
      evidence.push(...org.evidence);
    }
  return { value, evidence };
}

/** A rise or fall by a factor or in per cent, with the period that it is held against. */
export function changeValue(scene: Scene, change: Part | undefined, against: Part | undefined): Values {
  if (!change) return {};
  const { value, qualifier } = change.item.mention as PercentMention;
  const by = change.item.kind === kinds.multiple ? { factor: value } : { percent: value };
  const told = against ? { against: (against.item.mention as DateMention).value } : {};
  const evidence = [change, against].flatMap((p) => (p ? [wordsOf(scene, p.item)] : []));
  return { change: { value: { ...by, ...(qualifier && { qualifier }), ...told }, evidence } };
}

/** Where a target started, with the time that it held at. */
export function baselineValue(scene: Scene, baseline: Part | undefined, at: Part | undefined): Values {
  if (!baseline) return {};
  const told = at ? { at: (at.item.mention as DateMention).value } : {};
  const evidence = [baseline, at].flatMap((p) => (p ? [wordsOf(scene, p.item)] : []));
  return { baseline: { value: { value: quantityOf(scene, baseline.item).value, ...told }, evidence } };
}
