import type { Quantity, Money } from '../../src/values/money.ts';
import type { Mention } from '../../src/language/reading.ts';
import { asQuantity } from '../../src/values/money.ts';
import type { Frame, Role } from '../../src/claims/trained/frames.ts';
import type { Item, Scene, Unit, RoundMention } from '../../src/claims/trained/scene.ts';
import { entitiesOf, isName, kinds } from '../../src/claims/trained/scene.ts';
import type { Label } from './labelled.ts';
import { sameSurfaces } from './names.ts';

/** A label with the place of its quote and the items that its anchor stands at. */
export interface Aligned {
  readonly label: Label;
  readonly frame: Frame;
  /** Sentences that the quote covers. */
  readonly sentences: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly Item[];
}

type Surfaces = readonly string[];

/** Whether an item may stand for an organisation of a label. */
export function standsFor(scene: Scene, item: Item, surfaces: Surfaces): boolean {
  if (item.kind === kinds.unit) return sameSurfaces(surfaces, (item.mention as Unit).called);
  if (!isName(item)) return false;
  return entitiesOf(item).some((e) => sameSurfaces(surfaces, scene.reading.entities[e]!.surfaces));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 0.005;

/** Whether an item says a value of a label. */
export function says(scene: Scene, item: Item, role: Role, label: Label): boolean {
  const { field } = role;
  if (field === 'change') return saysChange(item, label['change']);
  if (field === 'against') {
    const against = (label['change'] as { against?: string } | undefined)?.against;
    return item.kind === kinds.date && against !== undefined && (item.mention as { value: string }).value === against;
  }
  if (field === 'baselineAt') return item.kind === kinds.date && (label['baseline'] as { at?: string } | undefined)?.at === (item.mention as { value: string }).value; // prettier-ignore
  if (field === 'baseline') return saysQuantity(item, (label['baseline'] as { value: Quantity } | undefined)?.value);
  const told = label[field];
  if (told === undefined) return false;
  if (Array.isArray(told)) return told.some((t) => (Array.isArray(t) ? standsFor(scene, item, t as Surfaces) : standsFor(scene, item, told as Surfaces))); // prettier-ignore
  return saysPlain(item, told);
}

function saysPlain(item: Item, told: unknown): boolean {
  const mention = item.mention as Mention | RoundMention;
  if (item.kind === kinds.money) {
    const money = told as Money;
    const { value, alternate } = mention as { value: Money; alternate?: { value: Money } };
    return [value, alternate?.value].some((m) => m?.currency === money.currency && near(m.value, money.value));
  }
  if (item.kind === kinds.date || item.kind === kinds.round) return (mention as { value: string }).value === told;
  if (item.kind === kinds.percent || item.kind === kinds.number) return typeof told === 'number' && near((mention as { value: number }).value, told); // prettier-ignore
  return false;
}

/** Whether a figure is the one of a label, in value and unit. */
export function saysQuantity(item: Item, quantity: Quantity | undefined): boolean {
  if (!quantity) return false;
  const mention = item.mention as { value: unknown };
  if (item.kind === kinds.money) {
    const q = asQuantity(mention.value as Money);
    return q.unit === quantity.unit && near(q.value, quantity.value);
  }
  const unit = { [kinds.percent]: 'percent', [kinds.number]: 'count', [kinds.multiple]: 'multiple' }[item.kind];
  return unit === quantity.unit && near(mention.value as number, quantity.value);
}

function saysChange(item: Item, change: unknown): boolean {
  const { factor, percent } = (change ?? {}) as { factor?: number; percent?: number };
  const value = (item.mention as { value: number }).value;
  if (item.kind === kinds.multiple) return factor !== undefined && near(value, factor);
  return item.kind === kinds.percent && percent !== undefined && near(Math.abs(value), Math.abs(percent));
}

/** Finds the sentences and anchor items of a label; nothing where the quote stands only in the headline. */
export function align(scene: Scene, label: Label, frame: Frame): Aligned | undefined {
  const start = scene.text.indexOf(label.quote);
  if (start < 0) return undefined;
  const end = start + label.quote.length;
  const sentences = scene.reading.sentences.filter((s) => s.start < end && start < s.end).map((s) => s.index);
  const all = scene.items.filter((item) => frame.from.includes(item.kind) && isAnchor(scene, item, frame, label));
  const inQuote = all.filter((i) => i.start >= start && i.end <= end);
  const inSentences = all.filter((i) => sentences.includes(i.sentence));
  const close = all.filter((i) => sentences.some((s) => Math.abs(s - i.sentence) <= 2));
  const anchors = inQuote.length > 0 ? inQuote : inSentences.length > 0 ? inSentences : close.slice(-1);
  return { label, frame, sentences, start, end, anchors };
}

function isAnchor(scene: Scene, item: Item, frame: Frame, label: Label): boolean {
  if (frame.type === 'target') return saysQuantity(item, label['value'] as Quantity);
  if (frame.type === 'total')
    return label['amount'] ? item.kind === kinds.money && saysPlain(item, label['amount']) : item.kind === kinds.number && saysPlain(item, label['count']); // prettier-ignore
  if (frame.anchor === 'amount') return label['amount'] !== undefined && saysPlain(item, label['amount']);
  const told = label[frame.anchor];
  if (told === undefined) return false;
  const lists = Array.isArray((told as unknown[])[0]) ? (told as string[][]) : [told as string[]];
  return lists.some((surfaces) => standsFor(scene, item, surfaces));
}
