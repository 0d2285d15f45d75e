import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../values/document.ts';
import { findNames } from './names.ts';
import { namesCases } from './names.cases.ts';
import { findQuantities } from './quantities.ts';
import { splitSentences } from './sentences.ts';

const documentOf = (text: string, title = ''): Document => ({ id: 'case', title, text, language: 'ko', rights: [] });

const namesIn = (text: string, title?: string): ReturnType<typeof findNames> =>
  findNames(documentOf(text, title), splitSentences(text), findQuantities(text, '2025-03-10'));

describe.each(namesCases)('$about', ({ text, title, finds, not = [], means }) => {
  const { entities, mentions } = namesIn(text, title);

  it('finds the names with their kinds', () => {
    for (const [kind, names] of Object.entries(finds)) {
      const found = entities.filter((e) => e.kind === kind).map((e) => e.surfaces);
      for (const name of names) {
        const surfaces = name.split('=');
        expect(
          found.some((f) => surfaces.every((s) => f.includes(s))),
          `${name} among ${found.join(' | ')}`,
        ).toBe(true);
      }
    }
  });

  it('finds no other companies', () => {
    const known = new Set((finds.company ?? []).flatMap((n) => n.split('=')));
    const extra = entities.filter((e) => e.kind === 'company' && !e.surfaces.some((s) => known.has(s)));
    expect(extra.map((e) => e.name)).toEqual([]);
    const organisations = entities.filter((e) => e.kind === 'company' || e.kind === 'fund' || e.kind === 'public-body');
    for (const word of not) expect(organisations.flatMap((e) => e.surfaces)).not.toContain(word);
  });

  it('says whom descriptions mean', () => {
    const described = mentions.filter((m) => m.form === 'description');
    const read = described.map((m) => [m.quote, (m.group ?? [m.entity]).map((e) => entities[e]!.name).join('+')]);
    expect(read).toEqual((means ?? []).map((m) => [...m]));
  });
});

const pieces = fc.constantFrom(
  'KT',
  '가온랩',
  '은',
  '는 ',
  '에 ',
  '와 ',
  '·',
  ', ',
  "'",
  '"',
  '(',
  ')',
  '㈜',
  '30억원',
  '을 ',
  '투자했다',
  '. ',
  '\n',
  '이 회사',
  '펀드',
  '2호',
  '대표 ',
  '▲ ',
  'AI ',
  '모레',
  '😀',
);

it('ties every mention to its words and to an entity, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const { entities, mentions } = namesIn(text, text.slice(0, 20));
      let end = 0;
      for (const m of mentions) {
        expect(m.quote).toBe(text.slice(m.start, m.end));
        expect(m.quote.length).toBeGreaterThan(0);
        expect(m.start).toBeGreaterThanOrEqual(end);
        end = m.end;
        for (const e of m.group ?? [m.entity]) expect(entities[e]?.index).toBe(e);
        if (m.form === 'name') expect(entities[m.entity]!.surfaces).toContain(m.quote);
      }
      for (const e of entities) expect(e.surfaces).toContain(e.name);
    }),
    { numRuns: 300 },
  );
});
