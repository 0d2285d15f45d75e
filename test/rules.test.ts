import { describe, expect, it } from 'vitest';
import { rules } from '../src/claims/read-claims.ts';
import { readExample } from '../src/claims/rule-examples.ts';

const all = Object.values(rules).flat();

describe.each(all.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has an example that matches and one that must not', () => {
    expect(rule.examples.some((e) => e.reads !== null)).toBe(true);
    expect(rule.examples.some((e) => e.reads === null)).toBe(true);
  });

  it.each(rule.examples.map((e) => [e.text, e] as const))('%s', (_text, example) => {
    const read = readExample(rule, example);
    if (example.reads === null) expect(read).toEqual([]);
    else {
      expect(read).toHaveLength(example.reads.length);
      for (const [i, expected] of example.reads.entries())
        expect(read[i]).toMatchObject(expected as Record<string, unknown>);
    }
  });
});

it('gives every rule a name of its own: language, type, words', () => {
  const names = all.map((r) => r.name);
  expect(new Set(names).size).toBe(names.length);
  for (const rule of all) expect(rule.name).toMatch(new RegExp(`^(en|ko)/${rule.type}/[a-z0-9-]+$`));
});
