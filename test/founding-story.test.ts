import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from '../src/answers/index.ts';
import type { TieRow } from '../src/answers/schemas.ts';
import { documentsFrom } from '../src/documents/read-document.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { nodeEffects } from '../src/sources/node-effects.ts';
import { readSources } from '../src/sources/read-sources.ts';
import type { Document } from '../src/values/document.ts';

const examples = resolve(import.meta.dirname, '../examples');
const folder = mkdtempSync(join(tmpdir(), 'tieline-story-'));
let ledger: Ledger;
let rows: TieRow[];

async function documentsIn(language: 'en' | 'ko'): Promise<Document[]> {
  const files = readdirSync(examples).filter((f) => f.endsWith('.html') && f.includes(`-${language}-`));
  const found: Document[] = [];
  for await (const result of readSources(
    files.map((f) => join(examples, f)),
    nodeEffects(),
  )) {
    if ('problem' in result) throw result.problem;
    for (const outcome of documentsFrom(result.raw, {})) if ('document' in outcome) found.push(outcome.document);
  }
  return found;
}

async function tiesOf(type: string): Promise<TieRow[]> {
  return (await answers.deals.run(ledger, answers.deals.input.parse({ type, limit: 1000 }))).rows as TieRow[];
}

beforeAll(async () => {
  ledger = await openLedger({ folder });
  const counts = await ledger.addDocuments(await documentsIn('en'));
  expect(counts).toMatchObject({ documentsNew: 6, documentsFailed: 0 });
  rows = (await Promise.all(['investment', 'total', 'target', 'alliance'].map(tiesOf))).flat();
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const named = (row: TieRow, role: string): string[] => row.parties.filter((p) => p.role === role).map((p) => p.name);
const find = (type: string, fits: (row: TieRow) => boolean): TieRow | undefined =>
  rows.find((r) => r.type === type && fits(r));
const is =
  (name: string): ((given: string) => boolean) =>
  (given) =>
    given.toLowerCase().startsWith(name.toLowerCase());

describe('the founding story, from the English examples alone', () => {
  it.each([
    ['SK telecom', 'Konan Technology', 22.4e9, /^2022/],
    ['SK telecom', 'Scatter Lab', 15e9, /^2023/],
    ['KT', 'Rebellions', 30e9, /^2022/],
    ['KT', 'Upstage', 10e9, /^2023-09/],
    ['KT', 'Mathpresso', 10e9, /^2023-09/],
    ['KT', 'Moreh', 15e9, /^2023/],
  ])('%s put money into %s', (investor, investee, value, date) => {
    const row = find(
      'investment',
      (r) => named(r, 'investors').some(is(investor)) && named(r, 'investee').some(is(investee)),
    );
    expect(row?.amount).toMatchObject({ value, currency: 'KRW' });
    expect(row?.date).toMatch(date);
    expect(row?.status).toBe('completed');
  });

  it('LG Uplus put KRW 100bn into startups over 2022 and 2023', () => {
    const row = find('total', (r) => named(r, 'investor').some(is('LG Uplus')) && r.date === '2022/2023');
    expect(row?.amount).toMatchObject({ value: 100e9, currency: 'KRW' });
  });

  it.each([
    ['SK telecom', 36, 'percent', '2028'],
    ['KT', 100e9, 'KRW', '2026'],
    ['KT', 50, 'percent', '2025'],
    ['LG Uplus', 40, 'percent', '2027'],
  ])('%s means to reach %d %s by %s', (organisation, value, unit, by) => {
    const row = find(
      'target',
      (r) => named(r, 'organisation').some(is(organisation)) && r.value?.value === value && r.value.unit === unit,
    );
    expect(row?.date).toBe(by);
  });

  it('the K-AI Alliance was launched by SK telecom', () => {
    const row = find('alliance', (r) =>
      [...named(r, 'name'), r.subject ?? ''].some((n) => n.includes('K-AI Alliance')),
    );
    expect(named(row!, 'organisers').some(is('SK telecom'))).toBe(true);
    expect(row?.date).toMatch(/^2023/);
  });

  it('shows where the outlets disagree: the year of the 9 %', async () => {
    const row = find('target', (r) => named(r, 'organisation').some(is('SK telecom')) && r.value?.value === 36)!;
    const { fields } = await answers.tie.run(ledger, { id: row.id });
    expect(fields.find((f) => f.field === 'baseline')?.conflict).toBeDefined();
  });

  it('every value stands on words of a document', async () => {
    for (const row of rows) {
      const { fields } = await answers.tie.run(ledger, { id: row.id });
      for (const value of fields.flatMap((f) => f.values)) {
        expect(value.evidence.length).toBeGreaterThan(0);
        for (const e of value.evidence)
          expect(e.sentence.slice(e.start - e.sentenceStart, e.start - e.sentenceStart + e.quote.length)).toBe(e.quote);
      }
    }
  });

  it('the Korean examples fill the same rows', async () => {
    const before = (await tiesOf('investment')).length;
    await ledger.addDocuments(await documentsIn('ko'));
    const after = await tiesOf('investment');
    const rebellions = after.filter((r) => named(r, 'investee').some((n) => n === 'Rebellions' || n === '리벨리온'));
    expect(rebellions).toHaveLength(1);
    expect(rebellions[0]!.sources).toBeGreaterThanOrEqual(2);
    expect(after.length).toBe(before);
  });
});
