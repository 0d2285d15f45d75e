import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { documentsFrom } from '../src/documents/read-document.ts';
import { readPublicationDate } from '../src/documents/publication-date.ts';
import { noticesIn } from '../src/documents/rights.ts';
import { nodeEffects } from '../src/sources/node-effects.ts';
import type { Kind, Raw } from '../src/sources/raw.ts';
import { readSources, sources } from '../src/sources/read-sources.ts';

const raw = (kind: Kind, content: string | Uint8Array): Raw => ({
  source: 'test',
  kind,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const codes = (r: Raw): string[] => documentsFrom(r).map((o) => ('problem' in o ? o.problem.code : 'document'));
const article = JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody: 'Aster bought Birch.' });

describe('documents', () => {
  it('come from any bytes, or a problem does, never an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Kind>('html', 'text', 'json', 'jsonl'),
        fc.uint8Array({ maxLength: 400 }),
        (kind, b) => {
          expect(documentsFrom(raw(kind, b)).every((o) => 'problem' in o || o.document.text !== '')).toBe(true);
        },
      ),
    );
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<td>',
      '<a href=x>',
      '&#x41;',
      '기자 ',
      '다. ',
      '<!--',
      '<script>',
    );
    fc.assert(fc.property(fc.array(tags), (parts) => void documentsFrom(raw('html', parts.join('')))));
  });

  it('of a JSONL file go on after a broken line, which is named', () => {
    const lines = Array.from({ length: 10 }, (_, i) => (i === 2 ? '{"articleBody": ' : article));
    const outcomes = documentsFrom(raw('jsonl', lines.join('\n')));
    expect(outcomes.filter((o) => 'document' in o)).toHaveLength(9);
    const problem = outcomes.flatMap((o) => ('problem' in o ? [o.problem] : []))[0]!;
    expect(problem.parameters).toMatchObject({ line: 3 });
  });

  it.each<[string, Raw, string[]]>([
    ['nothing', raw('text', ''), ['source/empty']],
    ['white space', raw('html', ' \n '), ['source/empty']],
    ['a PDF', raw('html', '%PDF-1.7 x'), ['source/binary']],
    ['NUL bytes', raw('text', 'a\0b'), ['source/binary']],
    ['a page of links', raw('html', '<ul><li><a href="/1">One</a></li></ul>'), ['document/no-article']],
    ['broken JSON', raw('json', '{"a":'), ['source/invalid-json']],
    ['an array', raw('json', `[${article},${article}]`), ['document', 'document']],
    ['JSON of something else', raw('json', '{"a":1}'), ['document/no-article']],
    [
      'bytes of no encoding',
      raw(
        'text',
        Uint8Array.from({ length: 300 }, (_, i) => 128 + ((i * 37) % 33)),
      ),
      ['source/wrong-encoding'],
    ],
  ])('of %s', (_name, given, expected) => {
    expect(codes(given)).toEqual(expected);
  });

  it.each(['utf-8', 'cp949', 'utf-16le'])('in %s give the same words', (encoding) => {
    const words = '가온텔레콤이 라온칩에 420억원을 투자한다. 똠방각하도 읽는다.';
    const [outcome] = documentsFrom(raw('text', iconv.encode(words, encoding, { addBOM: encoding === 'utf-16le' })));
    expect(outcome).toMatchObject({ document: { text: words, language: 'ko' } });
  });

  it('nested a hundred thousand deep are read', () => {
    const page = `${'<div>'.repeat(100_000)}<p>Aster Group said on Monday that it had bought Birch Labs for $5 million.</p>`;
    expect(codes(raw('html', page))).toEqual(['document']);
  });
});

it.each([
  ['2024.01.10 14:39', true, '2024-01-10T14:39:00+09:00'],
  ['2024.03.05. 오후 9:12', true, '2024-03-05T21:12:00+09:00'],
  ['2024년 1월 10일', true, '2024-01-10'],
  ['20240110143900', true, '2024-01-10T14:39:00+09:00'],
  ['2024-01-10T05:39:00Z', true, '2024-01-10T05:39:00Z'],
  ['2024-01-10T14:39:00+0900', false, '2024-01-10T14:39:00+09:00'],
  ['January 10, 2024, 2:39 PM GMT', false, '2024-01-10T14:39:00Z'],
  ['Wed, 10 Jan 2024 14:39:00 +0100', false, '2024-01-10T14:39:00+01:00'],
  ['2024-02-31', false, undefined],
  ['a round of 2024 shares', false, undefined],
])('date %s (Korean page: %s) is %s', (text, korean, expected) => {
  expect(readPublicationDate(text, korean)).toBe(expected);
});

it.each([
  ['저작권자 ⓒ 한빛경제, 무단 전재 및 재배포 금지', ['copyright', 'no-redistribution']],
  ['무단전재-재배포, AI 학습 및 활용 금지', ['no-ai-training', 'no-redistribution']],
  [
    'This material may not be published or redistributed, or used for AI training.',
    ['no-ai-training', 'no-redistribution'],
  ],
  ['The firm will train engineers and plans an AI training centre.', []],
])('notice %s', (text, kinds) => {
  expect(
    noticesIn(text)
      .map((n) => n.kind)
      .toSorted(),
  ).toEqual(kinds);
});

describe('sources', () => {
  it('are all on the list', async () => {
    const folder = join(import.meta.dirname, '../src/sources');
    for (const name of readdirSync(folder).filter((f) => /^from-.*(?<!\.test)\.ts$/.test(f))) {
      const exported = Object.values((await import(join(folder, name))) as object);
      expect(
        exported.some((e) => sources.includes(e as never)),
        `${name} is not on the list in read-sources.ts`,
      ).toBe(true);
    }
  });

  it('that fail do not stop the others', async () => {
    const pages = join(import.meta.dirname, 'fixtures/pages');
    const found = [];
    for await (const r of readSources(
      ['no-such.txt', 'x.exe', `${pages}/short-*/*.html`, 'http://127.0.0.1:9/'],
      nodeEffects(),
    ))
      found.push('problem' in r ? r.problem.code : r.raw.kind);
    expect(found).toEqual(['source/not-found', 'source/not-found', 'html', 'source/unreachable']);
  });

  it('that never end are given up in time', async () => {
    const never = (async function* () {
      yield new Uint8Array([60]);
      await new Promise(() => undefined);
    })();
    const answered = { status: 200, url: 'http://a.example/', header: () => 'text/html', body: never };
    const effects = { ...nodeEffects(), fetch: async () => answered };
    const results = [];
    for await (const r of readSources(['http://a.example/'], effects, { requestMilliseconds: 20 })) results.push(r);
    expect(results).toMatchObject([{ problem: { code: 'source/too-slow' } }]);
  });
});
