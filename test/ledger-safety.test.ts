import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { openJournal } from '../src/ledger/store/journal.ts';
import { numbered, scriptReader, story } from './ledger-story.ts';

const root = mkdtempSync(join(tmpdir(), 'tieline-safety-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folderNamed = (name: string): string => join(root, name);

/** Numbers that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

async function idsIn(folder: string): Promise<{ ids: string[]; claims: number; warnings: readonly string[] }> {
  const ledger = await openLedger({ folder, reader: scriptReader });
  const rows = await ledger.db.selectFrom('document').select('id').orderBy('id').execute();
  const claims = await ledger.db.selectFrom('claim').select('id').execute();
  await ledger.close();
  return { ids: rows.map((r) => r.id), claims: claims.length, warnings: ledger.warnings };
}

describe('a ledger that is killed', () => {
  it('keeps every acknowledged document, each once, after ten kills at random moments', async () => {
    const folder = folderNamed('killed');
    await (await openLedger({ folder, reader: scriptReader })).close();
    const next = numbers(11);
    const acknowledged = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const adder = spawn(process.execPath, ['--import', 'tsx', 'test/ledger-adder.ts', folder, String(round * 1000)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => adder.once('exit', resolve));
      let armed = false;
      for await (const id of createInterface({ input: adder.stdout })) {
        acknowledged.add(id);
        if (!armed) setTimeout(() => adder.kill('SIGKILL'), next() * 400);
        armed = true;
      }
      await ended;
      expect(armed).toBe(true);
    }
    const { ids, claims } = await idsIn(folder);
    for (const id of acknowledged) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(claims).toBe(ids.length);
  }, 180_000);
});

describe('the journal', () => {
  const records = [0, 1, 2].map((n) => ({ kind: 'document' as const, document: numbered(n) }));
  const read = (file: string): { titles: string[]; warnings: readonly string[] } => {
    const journal = openJournal(file);
    const titles = [...journal.read(0)].map((r) => (r.kind === 'document' ? r.document.title : ''));
    journal.close();
    return { titles, warnings: journal.warnings };
  };
  const written = (file: string): { size: number; last: number } => {
    const journal = openJournal(file);
    journal.append(records.slice(0, 2));
    const last = journal.size();
    journal.append(records.slice(2));
    const size = journal.size();
    journal.close();
    return { size, last };
  };

  it('loses the record that was cut off and nothing else, wherever it was cut', () => {
    const file = folderNamed('journal-cut.jsonl');
    const { size, last } = written(file);
    const whole = readFileSync(file);
    for (let cut = last + 1; cut < size; cut++) {
      writeFileSync(file, whole.subarray(0, cut));
      const { titles, warnings } = read(file);
      expect(titles).toEqual(['Number 0', 'Number 1']);
      expect(warnings).toHaveLength(1);
    }
  });

  it('goes on after a record that was cut off', () => {
    const file = folderNamed('journal-on.jsonl');
    const { size } = written(file);
    truncateSync(file, size - 5);
    const journal = openJournal(file);
    journal.append(records.slice(2));
    journal.close();
    expect(read(file)).toEqual({ titles: ['Number 0', 'Number 1', 'Number 2'], warnings: [] });
  });

  it('passes over a damaged record and tells it', () => {
    const file = folderNamed('journal-damaged.jsonl');
    written(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Number 0', 'Number x'));
    const { titles, warnings } = read(file);
    expect(titles).toEqual(['Number 1', 'Number 2']);
    expect(warnings).toHaveLength(1);
  });
});

describe('a folder of a ledger', () => {
  it('gives back everything from the journal when its database is gone, and the journal from the database', async () => {
    const folder = folderNamed('restored');
    const ledger = await openLedger({ folder, reader: scriptReader });
    await ledger.addDocuments(story);
    await ledger.close();
    const before = await idsIn(folder);
    rmSync(join(folder, 'database'), { recursive: true });
    expect(await idsIn(folder)).toMatchObject({ ids: before.ids, claims: before.claims });
    rmSync(join(folder, 'journal.jsonl'));
    expect((await idsIn(folder)).warnings).toHaveLength(1);
    rmSync(join(folder, 'database'), { recursive: true });
    expect(await idsIn(folder)).toMatchObject({ ids: before.ids, claims: before.claims });
    const copy = folderNamed('copied');
    cpSync(join(folder, 'journal.jsonl'), join(copy, 'journal.jsonl'));
    appendFileSync(join(copy, 'journal.jsonl'), '999 0123456789abcdef {"kind":"doc');
    const opened = await idsIn(copy);
    expect(opened.ids).toEqual(before.ids);
    expect(opened.warnings[0]).toContain('cut off');
  }, 180_000);

  it('is open in one place only, and free again after a holder that died', async () => {
    const folder = folderNamed('locked');
    const ledger = await openLedger({ folder, reader: scriptReader });
    await expect(openLedger({ folder, reader: scriptReader })).rejects.toMatchObject({
      code: 'ledger/in-use',
      parameters: { pid: process.pid },
    });
    await ledger.close();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 999_999_999, started: '1', boot: '' }));
    await (await openLedger({ folder, reader: scriptReader })).close();
  }, 180_000);

  it('is refused when a newer program wrote it, or when it cannot be a folder', async () => {
    const folder = folderNamed('newer');
    const ledger = await openLedger({ folder, reader: scriptReader });
    await ledger.db.updateTable('state').set({ value: '99' }).where('key', '=', 'format').execute();
    await ledger.close();
    await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'ledger/newer', parameters: { found: 99 } });
    writeFileSync(folderNamed('file'), '');
    await expect(openLedger({ folder: folderNamed('file') })).rejects.toMatchObject({ code: 'ledger/folder' });
    await expect(openLedger({ databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/none' })).rejects.toMatchObject({
      code: 'ledger/unreachable',
    });
  }, 180_000);
});
