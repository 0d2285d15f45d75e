import { describe, expect, it } from 'vitest';
import { learn } from './learn.ts';
import type { Example } from './learn.ts';
import { packModel } from './pack.ts';
import { FeatureBag } from '../../src/claims/trained/feature-bag.ts';
import { judge, unpackModel } from '../../src/claims/trained/model.ts';

const bag = (...templates: number[]): FeatureBag => {
  const f = new FeatureBag();
  f.begin(7);
  for (const t of templates) f.add(t);
  return f;
};
const example = (answers: number[], ...templates: number[]): Example => {
  const f = bag(...templates);
  return { keys: f.keys.slice(0, f.size), answers, weight: 1 };
};
/** Feature 1 says yes, feature 2 says no, feature 3 stands everywhere. */
const examples = Array.from({ length: 400 }, (_, i) => example([i % 2, 1 - (i % 2)], i % 2 === 1 ? 1 : 2, 3));
const ask = (question: ReturnType<typeof learn>, ...templates: number[]): number[] => {
  const scores = new Float64Array(2);
  judge(question, bag(...templates), scores);
  return [...scores];
};

describe('what is learned', () => {
  const question = learn(['yes', 'no'], examples);

  it('tells apart what the examples tell apart', () => {
    const [yes, no] = ask(question, 1, 3);
    expect(yes).toBeGreaterThan(0.7);
    expect(no).toBeLessThan(0.3);
    expect(ask(question, 2, 3)[0]).toBeLessThan(0.3);
  });

  it('is in doubt where no feature is known', () => {
    expect(ask(question, 9)).toEqual([0.5, 0.5]);
  });

  it('is the same on every run', () => {
    expect(packModel(new Map([['q', learn(['yes', 'no'], examples)]]))).toEqual(packModel(new Map([['q', question]])));
  });

  it('comes out of its package as it went in, to a hundredth', () => {
    const unpacked = unpackModel(packModel(new Map([['q', question]]))).get('q')!;
    for (const templates of [[1, 3], [2, 3], [3]])
      for (const [k, p] of ask(question, ...templates).entries())
        expect(Math.abs(ask(unpacked, ...templates)[k]! - p)).toBeLessThan(0.01);
  });
});
