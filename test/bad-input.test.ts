import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromNewsArticle, makeDocument, toNewsArticle } from '../src/documents/news-article.ts';
import { documentsFrom } from '../src/documents/read-document.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tieline-bad-'));
const place = (name: string): string => join(folder, name);
const words = 'Aster Group invested $5 million in Birch Labs Inc. in 2022.';
let server: Server;
let address = '';

/** Runs the built command beside the server of this process; killed, and so failed, where it hangs. */
async function tieline(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '' },
    timeout: 50_000,
  });
  const got = { out: '', err: '' };
  child.stdout.on('data', (d: Buffer) => (got.out += d.toString()));
  child.stderr.on('data', (d: Buffer) => (got.err += d.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, ...got };
}

beforeAll(async () => {
  mkdirSync(place('nothing'));
  mkdirSync(place('이름 있는 폴더'));
  writeFileSync(place('nothing/a.exe'), 'x');
  writeFileSync(place('이름 있는 폴더/good one.txt'), words);
  writeFileSync(place('caps.txt'), 'Aster '.repeat(180_000));
  server = createServer((request, response) => {
    if (request.url === '/500') response.writeHead(500).end();
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('bad input', () => {
  it.each<[string, () => string, RegExp]>([
    ['a server that fails', () => `${address}/500`, /HTTP 500/],
    ['a loop of redirects', () => `${address}/loop`, /redirects without end/],
    ['a broken compression', () => `${address}/gzip`, /compressed answer is broken/],
    ['another scheme', () => 'ftp://a.example/b', /only http and https are read/],
    ['a pattern without a match', () => place('*.nope'), /no file or folder/],
    ['a pattern of unread kinds', () => place('nothing/*'), /holds no file that Tieline reads/],
    ['a folder of unread kinds', () => place('nothing'), /holds no file that Tieline reads/],
  ])(
    '%s is told in a sentence, and the rest is read',
    async (_name, source, says) => {
      const { status, out, err } = await tieline('read', source(), place('이름 있는 폴더'), '--format', 'jsonl');
      expect({ status, lines: out.trim().split('\n').length }).toEqual({ status: 3, lines: 1 });
      expect(err).toMatch(says);
      expect(err).not.toMatch(/^\s+at /m);
    },
    60_000,
  );

  it('a megabyte without a full stop is read', async () => {
    expect((await tieline('read', place('caps.txt'), '--format', 'jsonl')).status).toBe(0);
  }, 60_000);

  it('times of day that do not exist are a usage error', async () => {
    expect((await tieline('read', place('caps.txt'), '--published', '2024-01-05T25:99')).status).toBe(2);
  }, 60_000);

  it('a ledger where no folder can be made is told with exit code 4', async () => {
    const { status, err } = await tieline('--data', place('caps.txt/ledger'), 'deals');
    expect(status).toBe(4);
    expect(err).toContain('cannot be used');
  }, 60_000);
});

it.each<[string, Record<string, unknown>, Record<string, unknown> | undefined]>([
  ['null body', { articleBody: null }, undefined],
  ['number for a body', { articleBody: 5 }, undefined],
  ['list of bodies', { articleBody: ['', words] }, { text: words }],
  ['garbage date', { articleBody: words, datePublished: 'garbage' }, { published: undefined }],
  ['impossible date', { articleBody: words, datePublished: '2024-02-31T99:99' }, { published: undefined }],
  ['date in words', { articleBody: words, datePublished: '10 January 2024' }, { published: '2024-01-10' }],
  ['nested publisher', { articleBody: words, publisher: [null, { name: { name: ['Pine'] } }] }, { publisher: 'Pine' }],
  ['graph', { '@graph': [{ '@type': 'NewsArticle', articleBody: words }] }, { text: words }],
])('NewsArticle with a %s', (_name, article, expected) => {
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const [reading] = documentsFrom({ source: 'test', kind: 'json', bytes });
  if (expected === undefined) expect(reading).toMatchObject({ problem: { code: 'document/no-article' } });
  else expect(reading).toMatchObject({ document: expected });
});

it('a document is the same after a round trip through NewsArticle, rights notices and all', () => {
  const rights = [{ kind: 'no-ai-training', words: 'robots: noai' } as const];
  const document = makeDocument({ title: 'A', text: words, published: '2024-01-10', publisher: 'Pine', rights });
  const back = fromNewsArticle(JSON.parse(JSON.stringify(toNewsArticle(document))) as Record<string, unknown>);
  expect(back).toMatchObject({ id: document.id, rights });
});
