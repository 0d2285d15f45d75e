import { expect, it } from 'vitest';
import type { Draft } from '../claim.ts';
import { withoutRivals } from './rivals.ts';
import type { Judged } from './rivals.ts';

const read = (value: unknown, start: number): unknown => ({ value, evidence: [{ start, end: start + 1, quote: 'x' }] });
const judged = (type: string, source: Judged['candidate']['source'], confidence: number, values: object): Judged => ({
  candidate: { draft: { type, rule: 'r', values, sentence: 0, trigger: { start: 0, end: 1, quote: 'x' } } as unknown as Draft, source }, // prettier-ignore
  confidence,
});
const types = (list: readonly Judged[]): string[] => list.map((j) => j.candidate.draft.type);

it('takes one sum for one thing: the surer claim of a rule stands, the total that the model alone sees in it goes', () => {
  const cheque = judged('investment', 'rule', 0.6, { amount: read(5, 10) });
  const total = judged('total', 'model', 0.7, { amount: read(5, 10) });
  expect(types(withoutRivals([total, cheque]))).toEqual(['investment']);
});

it('takes one purchase for an acquisition or an investment, not both', () => {
  const bought = judged('acquisition', 'model', 0.8, { target: read({ name: 'Moreh' }, 20) });
  const stake = judged('investment', 'model', 0.5, { investee: read({ name: 'Moreh' }, 20) });
  expect(types(withoutRivals([bought, stake]))).toEqual(['acquisition']);
});

it('leaves claims of rules and claims about different things alone', () => {
  const all = [
    judged('acquisition', 'rule', 0.8, { target: read({ name: 'Moreh' }, 20) }),
    judged('investment', 'rule', 0.5, { investee: read({ name: 'Moreh' }, 20) }),
    judged('divestment', 'model', 0.5, { asset: read({ name: 'Konan' }, 40), amount: read(7, 50) }),
  ];
  expect(withoutRivals(all)).toHaveLength(3);
});
