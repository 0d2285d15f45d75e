import type { Read } from '../../values/evidence.ts';
import { metricNames } from '../metric-names.ts';
import type { Item, Scene } from './scene.ts';
import { kinds } from './scene.ts';
import { wordsOf } from './values.ts';

const units: Readonly<Record<number, string>> = {
  [kinds.money]: 'money',
  [kinds.percent]: 'percent',
  [kinds.multiple]: 'multiple',
  [kinds.number]: 'count',
};

/** What a goal measures: the measure that its sentence names, else what is counted, in a few English words. */
export function goalPhrase(scene: Scene, item: Item): Read<string> {
  const { text } = scene.reading.sentences[item.sentence]!;
  const unit = units[item.kind]!;
  const name = metricNames.find((m) => (m.units as readonly string[]).includes(unit) && m.words.test(text));
  const noun = (item.mention as { noun?: string }).noun;
  return { value: name?.phrase ?? noun ?? (unit === 'percent' ? 'share' : 'goal'), evidence: [wordsOf(scene, item)] };
}
