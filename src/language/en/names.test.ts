import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../values/document.ts';
import { readLanguage } from '../read-language.ts';
import type { DocumentReading } from '../reading.ts';
import { descriptionCases, nameCases } from './names.cases.ts';

const read = (text: string): DocumentReading =>
  readLanguage({ id: 'x', title: '', text, published: '2024-01-10', language: 'en', rights: [] } satisfies Document);
const payers = new Set(['company', 'fund', 'public-body']);

describe('names', () => {
  it.each(nameCases.map((c) => [c.text, c] as const))('%s', (text, { names, same = [], not = [] }) => {
    const { entities } = read(text);
    const kindOf = (surface: string): string | undefined => entities.find((e) => e.surfaces.includes(surface))?.kind;
    expect(Object.fromEntries(Object.keys(names).map((n) => [n, kindOf(n)]))).toEqual(names);
    for (const surfaces of same) {
      const entity = entities.find((e) => e.surfaces.includes(surfaces[0]!));
      expect(entity?.surfaces).toEqual(expect.arrayContaining([...surfaces]));
    }
    const wrong = not.filter((n) => entities.some((e) => payers.has(e.kind) && e.surfaces.includes(n)));
    expect(wrong).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each(descriptionCases.map((c) => [c.text, c] as const))('%s', (text, { means }) => {
    const { entities, sentences } = read(text);
    const found = sentences
      .flatMap((s) => s.mentions)
      .flatMap((m) =>
        m.kind === 'name' && m.form === 'description'
          ? [[m.quote, (m.group ?? [m.entity]).map((i) => entities[i]!.name).join(' + ')]]
          : [],
      );
    expect(found).toEqual(means);
  });
});

it('quotes what stands in the text, in order, whatever the text', () => {
  const words = constantFrom(
    'KT',
    'Inc.',
    'the',
    'company',
    'said',
    '(',
    ')',
    '"',
    "'s",
    ', ',
    'its',
    'Both',
    'of',
    'Ministry',
    'Co., Ltd.',
    'e&',
    '\n\n',
    '“',
    '리벨',
    'U+',
    '. ',
    'Fund II',
    'CEO',
  );
  const texts = oneof(
    string({ unit: 'grapheme' }),
    array(words, { maxLength: 60 }).map((w) => w.join(' ')),
  );
  assert(
    property(texts, (text) => {
      const { sentences, entities } = read(text);
      let end = 0;
      for (const m of sentences.flatMap((s) => s.mentions)) {
        expect(text.slice(m.start, m.end)).toBe(m.quote);
        expect(m.start).toBeGreaterThanOrEqual(end);
        end = m.end;
        if (m.kind === 'name') expect(entities[m.entity]?.index).toBe(m.entity);
      }
    }),
    { numRuns: 300 },
  );
});
