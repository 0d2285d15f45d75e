import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishCases, englishNegatives } from './en/quantities.cases.ts';
import { findQuantities as findEnglish } from './en/quantities.ts';
import { koreanCases, koreanNegatives } from './ko/quantities.cases.ts';
import { findQuantities as findKorean } from './ko/quantities.ts';

const published = '2024-05-14';
const languages = [
  { name: 'English', find: findEnglish, cases: englishCases, negatives: englishNegatives },
  { name: 'Korean', find: findKorean, cases: koreanCases, negatives: koreanNegatives },
];

describe.each(languages)('$name quantities', ({ find, cases, negatives }) => {
  const forms = cases.flatMap((c) => c.forms.map((form) => [form, c] as const));
  it.each(forms)('reads %s', (form, { kind, reads }) => {
    const found = find(form, published).filter((m) => m.kind === kind);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ quote: form, start: 0, ...reads });
  });

  const refused = Object.entries(negatives).flatMap(([kind, list]) => list.map((form) => [kind, form] as const));
  it.each(refused)('finds no %s in %s', (kind, form) => {
    expect(find(form, published).filter((m) => m.kind === kind)).toEqual([]);
  });

  it('gives sound, sorted mentions that do not overlap, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...forms.map(([f]) => f)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' ', ', ', '(', ')', '. ', '\n', '~', '-'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of find(text, published)) {
          expect(mention.quote).toBe(text.slice(mention.start, mention.end));
          expect(mention.quote.length).toBeGreaterThan(0);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
    );
  });

  it('needs a day of publication for relative dates only', () => {
    expect(find('yesterday 어제 last year 지난해')).toEqual([]);
    expect(find('2022').map((m) => m.kind)).toEqual(
      cases === englishCases ? ['date'] : find('2022').map((m) => m.kind),
    );
  });

  it('reads a megabyte of commas and digits to its end', () => {
    for (const text of ['1,'.repeat(500_000), '1'.repeat(1_000_000), '1억'.repeat(100_000)])
      expect(find(text, published)).toBeDefined();
  });
});
