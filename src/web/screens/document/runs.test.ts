import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, placeInAddress, runsOf } from './runs.ts';

const passage = { start: 10, text: 'KT put 10bn won into Moreh.' };

describe('runsOf', () => {
  it('cuts overlapping marks into runs that tell which marks lie on them', () => {
    const marks = [
      { start: 10, end: 12, field: 'investor' },
      { start: 10, end: 25, field: 'sentence' },
      { start: 17, end: 25, field: 'amount' },
    ];
    expect(runsOf(passage, marks).map((run) => [run.text, run.marks.map((m) => m.field)])).toEqual([
      ['KT', ['investor', 'sentence']],
      [' put ', ['sentence']],
      ['10bn won', ['sentence', 'amount']],
      [' into Moreh.', []],
    ]);
  });

  it('keeps every letter, whatever the marks', () => {
    const mark = tuple(nat(50), integer({ min: 1, max: 20 })).map(([start, n]) => ({ start, end: start + n }));
    assert(
      property(array(mark), (marks) => {
        const runs = runsOf(passage, marks);
        expect(runs.map((run) => run.text).join('')).toBe(passage.text);
        expect(runs.every((run) => run.text.length === run.end - run.start && run.text.length > 0)).toBe(true);
      }),
    );
  });
});

describe('paragraphsOf', () => {
  it('parts at blank lines and keeps passages of one paragraph together, with their offsets', () => {
    const whole = [{ start: 0, text: 'One.\n\nTwo.', paragraph: 0 }];
    expect(paragraphsOf(whole)).toEqual([[{ start: 0, text: 'One.' }], [{ start: 6, text: 'Two.' }]]);
    const sentences = [
      { start: 4, text: 'A.', paragraph: 2 },
      { start: 9, text: 'B.', paragraph: 2 },
      { start: 20, text: 'C.', paragraph: 5 },
    ];
    expect(paragraphsOf(sentences).map((p) => p.map((s) => s.text))).toEqual([['A.', 'B.'], ['C.']]);
  });
});

describe('placeInAddress', () => {
  it('reads where to, and nothing from other addresses', () => {
    expect(placeInAddress('at=120-134')).toEqual({ start: 120, end: 134 });
    expect(placeInAddress('#at=0-4')).toEqual({ start: 0, end: 4 });
    expect(placeInAddress('top')).toBeUndefined();
  });
});
