import type { DateMention, Entity, MoneyMention, NumberMention } from '../../language/reading.ts';
import type { FeatureBag } from './feature-bag.ts';
import { hashOf } from './hashing.ts';
import { entitiesOf, isName, kinds } from './scene.ts';
import type { Item, Scene } from './scene.ts';

/** Words by which a name tells what kind of organisation it is: "Ventures", "Capital". */
const tailWords = new WeakMap<Entity, number>();
function tailOf(entity: Entity): number {
  const known = tailWords.get(entity);
  if (known !== undefined) return known;
  const tail = hashOf(entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase());
  tailWords.set(entity, tail);
  return tail;
}

/** What is known of the thing that an item names. */
export function being(f: FeatureBag, scene: Scene, item: Item, t: number, extra = 0): void {
  f.add(t, item.kind, extra);
  if (!isName(item)) return;
  const [entity] = entitiesOf(item);
  const thing = scene.reading.entities[entity!];
  if (!thing) return;
  f.add(t + 1, tailOf(thing), extra);
  if (thing.name.includes(' ')) f.add(t + 5, tailOf(thing), 1);
  f.add(t + 2, entity === scene.topic ? 1 : 0, extra);
  if (thing.listed) f.add(t + 3, 1, extra);
  f.add(t + 4, scene.titled.has(entity!) ? 1 : 0, entity === scene.topic ? 1 : 0, extra);
}

/** What a figure or date says of itself: size, limits, precision, whether it lies ahead. */
export function figure(f: FeatureBag, scene: Scene, item: Item, t: number): void {
  const { mention } = item;
  if (item.kind === kinds.money) sum(f, mention as MoneyMention, t);
  else if (item.kind === kinds.date) day(f, scene, mention as DateMention, t);
  else if (item.kind === kinds.percent || item.kind === kinds.number) {
    const { value, noun } = mention as NumberMention;
    f.add(t + 5, item.kind, value > 50 ? 2 : value > 20 ? 1 : 0);
    if (item.kind === kinds.number) f.add(t + 6, hashOf(noun ?? ''));
  }
}

function sum(f: FeatureBag, { value, alternate, each }: MoneyMention, t: number): void {
  f.add(t, Math.round(Math.log10(Math.abs(value.value) + 1)), hashOf(value.currency));
  f.add(t + 1, hashOf(value.qualifier ?? ''), alternate ? 1 : 0, each ? 1 : 0);
}

function day(f: FeatureBag, scene: Scene, { value, role, relative, quote }: DateMention, t: number): void {
  const published = scene.reading.document.published ?? '';
  const [told, now] = [value.slice(0, 4), published.slice(0, 4)];
  f.add(t + 2, value.length, hashOf(role), relative ? 1 : 0);
  f.add(t + 3, told > now ? 1 : told < now ? 2 : 0, value > published ? 1 : 0);
  f.add(t + 4, hashOf(quote.toLowerCase().replace(/\d+/g, '0').slice(0, 24)));
}
