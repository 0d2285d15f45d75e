import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/claims/read-claims.ts';
import { fromNewsArticle, makeDocument } from '../src/documents/news-article.ts';
import type { Document } from '../src/values/document.ts';
import { isSound } from '../src/values/evidence.ts';

const gold = resolve(import.meta.dirname, '../gold/cases');
const documents = readdirSync(gold)
  .filter((f) => f.endsWith('.json'))
  .map((f) =>
    fromNewsArticle(
      (JSON.parse(readFileSync(resolve(gold, f), 'utf8')) as { article: Record<string, unknown> }).article,
    )!,
  );

function expectSound(document: Document): void {
  const { claims, quarantine } = readDocument(document);
  for (const claim of claims) {
    expect(claim.evidence.length, claim.rule).toBeGreaterThan(0);
    for (const e of claim.evidence)
      expect(isSound(e, document.text), `${claim.rule}: ${e.field} "${e.quote}"`).toBe(true);
  }
  for (const q of quarantine) expect(q.reason).not.toBe('');
}

describe('what always holds of reading', () => {
  it('no value stands without its words, in any labelled article', () => {
    expect(documents.length).toBeGreaterThan(30);
    for (const document of documents) expectSound(document);
  });

  it('the same document gives the same claims', () => {
    for (const document of documents.slice(0, 6))
      expect(readDocument(document).claims).toEqual(readDocument(document).claims);
  });

  it('sentences torn from their places and shuffled break nothing', () => {
    const sentences = documents.flatMap((d) =>
      d.text.split(/(?<=[.다] )/).map((text) => ({ text, language: d.language })),
    );
    const shuffled = fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shuffled, (parts) => {
        const text = parts.map((p) => p.text).join(' ');
        expectSound(makeDocument({ title: '', text, published: '2024-01-10', language: parts[0]!.language }));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('no text at all makes it throw', () => {
    const languages = fc.constantFrom('en' as const, 'ko' as const);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), languages, (text, language) =>
        expectSound(makeDocument({ title: '', text, published: '2024-01-10', language })),
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});
