import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tieline-cli-'));
const place = (name: string): string => join(folder, name);
const article = 'KT Corp. invested 30 billion won in AI semiconductor company Rebellions Inc. in 2022.\n';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as users do. */
function tieline(args: readonly string[], input = ''): Outcome {
  const run = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, TIELINE_DATA: place('ledger'), DATABASE_URL: '' },
    maxBuffer: 1 << 28,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

beforeAll(() => {
  writeFileSync(place('kt.txt'), article);
  writeFileSync(place('empty.txt'), '');
  writeFileSync(place('binary.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0]));
  const lines = Array.from({ length: 10 }, (_, i) =>
    i === 2
      ? '{ not json'
      : JSON.stringify({
          '@type': 'NewsArticle',
          identifier: `n${i}`,
          headline: 'KT',
          datePublished: '2024-01-10',
          inLanguage: 'en',
          articleBody: `${article}Number ${i}.`,
        }),
  );
  writeFileSync(place('ten.jsonl'), lines.join('\n'));
  writeFileSync(place('no-article.html'), '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>');
  mkdirSync(place('ledger-newer'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tieline read', () => {
  it('prints claims with the words underneath', () => {
    const { status, stdout } = tieline(['read', '-', '--published', '2024-01-10'], article);
    expect(status).toBe(0);
    expect(stdout).toContain('KRW 30bn');
    expect(stdout).toContain('_30 billion won_');
  });

  it('prints the prediction form, one line a document', () => {
    const { stdout } = tieline(['read', place('kt.txt'), '--published', '2024-01-10', '--format', 'jsonl']);
    const lines = stdout
      .trim()
      .split('\n')
      .map(
        (l) =>
          JSON.parse(l) as { claims: { type: string; evidence: { start: number; end: number; quote: string }[] }[] },
      );
    expect(lines).toHaveLength(1);
    const investment = lines[0]!.claims.find((c) => c.type === 'investment')!;
    for (const e of investment.evidence) expect(article.slice(e.start, e.end)).toBe(e.quote);
  });

  it('reads the good sources beside the bad ones, names each bad one and what to do', () => {
    const { status, stdout, stderr } = tieline([
      'read',
      place('empty.txt'),
      place('binary.html'),
      place('nowhere.txt'),
      place('no-article.html'),
      place('ten.jsonl'),
      place('kt.txt'),
      '--published',
      '2024-01-10',
      '--format',
      'jsonl',
    ]);
    expect(status).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(10);
    expect(stderr).toContain('empty.txt is empty');
    expect(stderr).toContain('binary.html is not text');
    expect(stderr).toContain('no file or folder');
    expect(stderr).toContain('no-article.html holds no article');
    expect(stderr).toContain('line 3');
  });

  it('says what a page that is missing or cut off did', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/missing') response.writeHead(404).end();
      else request.socket.destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [
      join(root, 'dist/cli/main.js'),
      'read',
      `${address}/missing`,
      `${address}/cut`,
      place('kt.txt'),
    ]);
    let stderr = '';
    let stdout = '';
    child.stderr.on('data', (d: Buffer) => (stderr += d.toString()));
    child.stdout.on('data', (d: Buffer) => (stdout += d.toString()));
    const status = await new Promise<number | null>((done) => child.on('close', done));
    server.close();
    expect(status).toBe(3);
    expect(stderr).toContain('HTTP 404');
    expect(stderr).toContain('did not answer');
    expect(stdout).toContain('Rebellions');
  });
});

describe('tieline', () => {
  it('tells usage errors with exit code 2', () => {
    expect(tieline(['read']).status).toBe(2);
    expect(tieline(['raed', 'x']).stderr).toContain('read');
    expect(tieline(['read', '-', '--published', 'yesterday'], article).status).toBe(2);
    expect(tieline(['read', '-', '--language', 'fr'], article).status).toBe(2);
  });

  it('adds, knows what it has, lists and shows', () => {
    const first = tieline(['add', place('kt.txt'), '--published', '2024-01-10']);
    expect(first.stdout).toMatch(/documents: 1 new, 0 known, 0 failed/);
    expect(tieline(['add', place('kt.txt'), '--published', '2024-01-10']).stdout).toMatch(/0 new, 1 known, 0 failed/);
    const { rows } = JSON.parse(tieline(['deals', '--type', 'investment', '--format', 'json']).stdout) as {
      rows: { id: string }[];
    };
    expect(rows).toHaveLength(1);
    const shown = tieline(['show', rows[0]!.id.slice(0, 8)]);
    expect(shown.stdout).toContain('_30 billion won_');
    expect(tieline(['show', 'ffffffff']).status).toBe(5);
    expect(tieline(['deals']).stdout).toContain('Rebellions');
  });

  it('prints the document alone as NewsArticle', () => {
    const parsed = JSON.parse(
      tieline(['text', place('kt.txt'), '--format', 'json', '--published', '2024-01-10']).stdout,
    ) as Record<string, unknown>;
    expect(parsed).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2024-01-10',
      inLanguage: 'en',
      articleBody: article.trim(),
    });
  });
});
