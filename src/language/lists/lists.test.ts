import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateLists } from '../../../scripts/generate/lists.ts';
import { organisations } from './organisations.data.ts';

it.each(Object.entries(generateLists()))('%s is fresh', (path, content) => {
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content);
});

it('names every parent, and every key once', () => {
  const keys = new Set(organisations.map((o) => o.en));
  expect(keys.size).toBe(organisations.length);
  expect(organisations.filter((o) => o.parent && !keys.has(o.parent)).map((o) => o.en)).toEqual([]);
});
