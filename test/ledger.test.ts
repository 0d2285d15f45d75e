import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLedger } from '../src/ledger/open-ledger.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { scriptReader, story } from './ledger-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'tieline-ledger-'));
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ folder, reader: scriptReader });
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

it('adds', async () => {
  const counts = await ledger.addDocuments(story);
  console.log(counts);
  const ties = await ledger.db
    .selectFrom('tie')
    .select(['type', 'name', 'amount', 'date', 'status', 'sources', 'amount_usd'])
    .execute();
  console.log(ties);
  expect(counts.documentsNew).toBe(story.length);
});
