import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsFrom } from '../src/documents/read-document.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');
const names = readdirSync(folder).toSorted();

/** What a labelled page must give; `rights` are the kinds of its notices, each once, sorted. Facts that the page does not tell are absent. */
interface Expected {
  readonly title: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language: string;
  readonly rights: readonly string[];
  readonly paragraphs: readonly string[];
}

describe('labelled pages', () => {
  it('are many enough to stand for the systems that newspapers use', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)('%s', (name) => {
    const labels = join(folder, name, 'expected.json');
    expect(existsSync(labels), `${labels} is missing`).toBe(true);
    const expected = JSON.parse(readFileSync(labels, 'utf8')) as Expected;
    const [outcome] = documentsFrom({
      source: name,
      kind: 'html',
      bytes: readFileSync(join(folder, name, 'source.html')),
    });
    if (!outcome || 'problem' in outcome) throw outcome?.problem ?? new Error('nothing came out');
    const { title, published, publisher, author, url, language, rights, text } = outcome.document;
    expect({
      title,
      ...(published && { published }),
      ...(publisher && { publisher }),
      ...(author && { author }),
      ...(url && { url }),
      language,
      rights: [...new Set(rights.map((r) => r.kind))].toSorted(),
      paragraphs: text.split('\n\n'),
    }).toEqual(expected);
  });
});
