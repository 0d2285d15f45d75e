import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allAnswers, answers } from '../answers/index.ts';
import { Problem } from '../values/problems.ts';
import type { TestLedger } from '../../test/web-story.ts';
import { ledgerOf, webStory } from '../../test/web-story.ts';
import { createApi } from './app.ts';
import { problemDetailsSchema } from './problem-details.ts';
import { serve } from './serve.ts';

const web = mkdtempSync(join(tmpdir(), 'tieline-api-web-'));
let store: TestLedger;
let app: ReturnType<typeof createApi>;
beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>app</title>');
  writeFileSync(join(web, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  store = await ledgerOf(webStory);
  app = createApi(store.ledger, { web, version: '9.8.7' });
});
afterAll(async () => {
  await store.discard();
  rmSync(web, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  Promise.resolve(app.request(`http://127.0.0.1${path}`, { method, headers: { host: '127.0.0.1:4400', ...headers } }));
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problemDetailsSchema.parse(await response.json());
};

describe('answers over HTTP', () => {
  it('come out as their schemas promise', async () => {
    const listed = answers.deals.output.parse(await (await get('/api/deals?type=investment')).json());
    expect(listed.rows.length).toBeGreaterThanOrEqual(4);
    const row = listed.rows.find((r) => r.parties.some((p) => p.name.startsWith('Konan')))!;
    const tie = answers.tie.output.parse(await (await get(`/api/tie?id=${row.id}`)).json());
    expect(tie.sources.length).toBe(3);
    const document = await get(`/api/document?id=${tie.sources[0]!.documentId}`);
    expect(answers.document.output.parse(await document.json()).marks.length).toBeGreaterThan(3);
    const organisation = await get(`/api/organisation?id=${row.parties[0]!.id}`);
    expect(answers.organisation.output.parse(await organisation.json()).ties.length).toBeGreaterThan(0);
  });

  it('take numbers and lists from the address', async () => {
    const { rows, total } = answers.deals.output.parse(await (await get('/api/deals?limit=2&sort=amount')).json());
    expect(rows).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });

  it('keep what is reserved out of the answer', async () => {
    const { rows } = answers.deals.output.parse(await (await get('/api/deals?search=Konan')).json());
    const { sources } = answers.tie.output.parse(await (await get(`/api/tie?id=${rows[0]!.id}`)).json());
    const korean = sources.find((s) => s.language === 'ko')!;
    const told = await (await get(`/api/document?id=${korean.documentId}`)).text();
    expect(told).toContain('224억원');
    expect(told).not.toContain('큰 눈이');
  });

  it('are told unchanged by their tag, and compressed where asked', async () => {
    const first = await get('/api/deals');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get('/api/deals', { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
    const packed = await get('/api/deals', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await first.text());
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['/api/deals?limit=many', 400, 'usage/invalid'],
    ['/api/deals?limit=', 400, 'usage/invalid'],
    ['/api/deals?investors=KT', 400, 'usage/invalid'],
    ['/api/deals?order=up', 400, 'usage/invalid'],
    ['/api/tie', 400, 'usage/invalid'],
    ['/api/tie?id=0000000000', 404, 'answer/not-found'],
    ['/api/nothing', 404, 'answer/not-found'],
    ['/nothing.js', 404, 'answer/not-found'],
  ])('%s is answered %i %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ status, code });
  });

  it('includes asking to write, and asking by another name', async () => {
    expect((await problemOf(await get('/api/deals', {}, 'POST'))).code).toBe('server/method');
    expect((await problemOf(await get('/api/deals', { host: 'ledger.example' }))).code).toBe('server/wrong-host');
    expect((await problemOf(await get('/api/deals', { host: '127.0.0.1.example:4400' }))).code).toBe(
      'server/wrong-host',
    );
    expect((await get('/api/deals', { host: '[::1]:4400' })).status).toBe(200);
  });

  it('says nothing of the inside when something breaks', async () => {
    const broken = createApi({ ...store.ledger, db: undefined as never }, { web });
    const response = await broken.request('http://127.0.0.1/api/deals', { headers: { host: '127.0.0.1' } });
    expect(await problemOf(response)).toMatchObject({ status: 500, code: 'internal' });
  });
});

describe('OpenAPI', () => {
  it('describes every answer with its parameters and form', async () => {
    const description = (await (await get('/api/openapi.json')).json()) as Description;
    expect(description.openapi).toBe('3.1.0');
    expect(description.info.version).toBe('9.8.7');
    expect(Object.keys(description.paths)).toEqual(allAnswers.map((a) => `/api/${a.name}`));
    const { parameters, responses } = description.paths['/api/deals']!.get;
    expect(parameters.find((p) => p.name === 'limit')).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'integer' },
    });
    expect(description.paths['/api/tie']!.get.parameters.find((p) => p.name === 'id')?.required).toBe(true);
    expect(responses['200'].content['application/json'].schema.required).toContain('coverage');
    expect(JSON.stringify(description)).not.toContain('$defs');
  });
});

interface Operation {
  readonly parameters: { name: string; in: string; required: boolean; schema: { type?: string } }[];
  readonly responses: { '200': { content: { 'application/json': { schema: { required: string[] } } } } };
}
interface Description {
  readonly openapi: string;
  readonly info: { version: string };
  readonly paths: Record<string, { get: Operation }>;
}

describe('the web app', () => {
  it('comes at every address that is not a file', async () => {
    for (const path of ['/', '/ties/abc', '/organisations/SK%20telecom']) {
      const response = await get(path);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).toContain('<title>app');
    }
    expect((await get('/mark.svg')).headers.get('content-type')).toBe('image/svg+xml');
    const tag = (await get('/')).headers.get('etag')!;
    expect((await get('/', { 'if-none-match': `W/${tag}` })).status).toBe(304);
  });

  it('comes with headers that let nothing in from elsewhere', async () => {
    for (const path of ['/', '/api/deals', '/api/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('is said to be missing where it was not built', async () => {
    const bare = createApi(store.ledger, { web: join(web, 'nowhere') });
    expect(await (await bare.request('http://127.0.0.1/', { headers: { host: '127.0.0.1' } })).text()).toContain(
      'not built',
    );
  });
});

describe('serve', () => {
  it('listens on this machine alone', async () => {
    await expect(serve(store.ledger, { host: '0.0.0.0' })).rejects.toBeInstanceOf(Problem);
    const serving = await serve(store.ledger, { port: 0, web });
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${serving.address}/api/deals`)).status).toBe(200);
    const port = Number(new URL(serving.address).port);
    await expect(serve(store.ledger, { port, web })).rejects.toMatchObject({ code: 'server/port-in-use' });
    await serving.close();
    await expect(fetch(serving.address)).rejects.toThrow();
  });
});
