import { expect, it } from 'vitest';
import { rules } from '../src/claims/read-claims.ts';
import type { AnyRule } from '../src/claims/rule.ts';
import { exampleReading, readWith } from '../src/claims/rule-examples.ts';
import type { Language } from '../src/values/document.ts';

/** Whether other rules of the same type read every matching example of a rule just as well: then nothing changes without it. */
function isCovered(rule: AnyRule, others: readonly AnyRule[]): boolean {
  const matching = rule.examples.filter((e) => e.reads !== null);
  return matching.every((example) => {
    const reading = exampleReading(example, rule.name.slice(0, 2) as Language);
    const found = others.flatMap((other) => readWith(other, reading));
    return example.reads!.every((expected) => found.some((f) => fits(f, expected as Record<string, unknown>)));
  });
}

const fits = (found: Record<string, unknown>, expected: Record<string, unknown>): boolean =>
  Object.entries(expected).every(([field, value]) => JSON.stringify(found[field]) === JSON.stringify(value));

it.each(Object.entries(rules))(
  'every rule of %s is necessary: without it an example is no longer read',
  (_language, list) => {
    const unnecessary = list.filter((rule) =>
      isCovered(
        rule,
        list.filter((r) => r.type === rule.type && r !== rule),
      ),
    );
    expect(unnecessary.map((r) => r.name)).toEqual([]);
  },
);
