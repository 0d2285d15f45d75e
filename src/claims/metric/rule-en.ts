import { outline } from '../../language/outline.ts';
import { recalled } from '../../language/recall.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';
import type { Draft } from '../claim.ts';
import type { Figure } from '../figures-en.ts';
import { figuresIn } from '../figures-en.ts';
import type { MetricName } from '../metric-names.ts';
import { metricNames, metricScope, unitKind } from '../metric-names.ts';
import type { Rule } from '../rule.ts';
import type { Reported } from './figure-en.ts';
import { isForecast, report, startOfStatement } from './figure-en.ts';

/** Measures that count as reported figures: revenue, profit, users and customers; not spending, debt or market value. */
const reported = metricNames.filter(
  (m) =>
    /profit|revenue|EBITDA|loss|users|subscri|customers|lines|members|merchants/.test(m.phrase) &&
    !m.units.includes('percent'),
);

/** The measures counted in a unit, with their patterns made once. */
const patternsOf = recalled((unit) =>
  reported
    .filter((m) => (m.units as readonly string[]).includes(unit))
    .map((name) => ({ name, any: new RegExp(name.words.source, 'i'), words: new RegExp(name.words.source, 'gi') })),
);

interface Measure {
  readonly name: MetricName;
  readonly start: number;
  readonly end: number;
}

/** Every measure that a text names, special ones before general ones at the same place. */
export function measuresIn(text: string, value: Figure['value']): Measure[] {
  const unit = unitKind(value);
  const found: Measure[] = [];
  for (const { name, any, words } of patternsOf(unit))
    for (const m of any.test(text) ? text.matchAll(words) : []) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (m[0].length > 0 && !found.some((f) => f.start < end && start < f.end)) found.push({ name, start, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

type Finder = (
  figure: Figure,
  text: string,
  from: number,
  figures: readonly Figure[],
  sentence: Sentence,
  reading: DocumentReading,
) => Reported | undefined;

function reader(name: string, find: Finder, earlier: readonly Rule<'metric'>[]): Rule<'metric'>['read'] {
  const known = new WeakMap<Sentence, readonly Draft<'metric'>[]>();
  const readOnce = (sentence: Sentence, reading: DocumentReading): readonly Draft<'metric'>[] => {
    const drafts = known.get(sentence) ?? readAll(sentence, reading);
    known.set(sentence, drafts);
    return drafts;
  };
  const readAll: Rule<'metric'>['read'] = (sentence, reading) => {
    const figures = figuresIn(sentence);
    if (figures.length === 0) return [];
    const text = outline(sentence, reading);
    const taken = earlier.flatMap((r) => r.read(sentence, reading).map((d) => d.values.value!.evidence[0]!.start));
    return figures.flatMap((figure) => {
      if (taken.includes(figure.evidence.start) || figure.points) return [];
      const from = startOfStatement(text, figure.start);
      if (isForecast(text, from, figure)) return [];
      const found = find(figure, text, from, figures, sentence, reading);
      const draft = found && report(name, found, sentence, reading);
      return draft ? [draft] : [];
    });
  };
  return readOnce;
}

/** A rule that takes figures for reported ones; those that an earlier rule has read are left to it. */
export function metricRule(
  name: string,
  gloss: string,
  confidence: number,
  find: Finder,
  examples: Rule<'metric'>['examples'],
  ...earlier: Rule<'metric'>[]
): Rule<'metric'> {
  return { name, type: 'metric', gloss, confidence, read: reader(name, find, earlier), examples };
}

/** "mobile revenue", "overseas sales": the part of the business told right before the measure. */
export function phraseOf(name: MetricName, text: string, at: number): string {
  const scope =
    name.phrase === 'revenue'
      ? metricScope(/(?:[\w-]+ ){0,2}$/.exec(text.slice(Math.max(0, at - 24), at))![0])
      : undefined;
  return scope ? `${scope} ${name.phrase}` : name.phrase;
}
