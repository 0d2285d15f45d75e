import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Answer } from '../answers/answer.ts';
import { allAnswers } from '../answers/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Problem } from '../values/problems.ts';
import { openApi } from './openapi.ts';
import { readParameters } from './parameters.ts';
import { problemResponse } from './problem-details.ts';
import type { StaticFile } from './static-files.ts';
import { readStaticFiles, webFolder } from './static-files.ts';

/** Everything the page needs comes from where it came from: no other origin, no inline code, no frames, no forms. */
const contentSecurityPolicy =
  "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'none'; require-trusted-types-for 'script'";

const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const notBuilt =
  '<!doctype html><title>Tieline</title><p>The web app is not built. Run <code>npm start</code>, or ask the API: <a href="/api/openapi.json">/api/openapi.json</a>.';

/** Options of the API. */
export interface ApiOptions {
  /** Folder of the built web app. */
  readonly web?: string;
  /** Version told in the OpenAPI description. */
  readonly version?: string;
}

/** The HTTP door: each answer at `/api/<name>`, its description at `/api/openapi.json`, the web app at every other address. */
export function createApi(ledger: Ledger, options: ApiOptions = {}): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (!(error instanceof Problem)) console.error(error);
    return problemResponse(error);
  });
  app.use(safe, onlyLocal, compress(), onlyReading);
  app.use('/api/*', etag());
  for (const answer of allAnswers) app.get(`/api/${answer.name}`, route(ledger, answer));
  const description = openApi(allAnswers, options.version ?? '0.1.0');
  app.get('/api/openapi.json', (c) => c.json(description));
  app.all('/api/*', (c) => {
    throw new Problem('answer/not-found', { what: 'answer at', id: c.req.path });
  });
  const files = readStaticFiles(options.web ?? webFolder());
  app.get('*', (c) => serveFile(files, c.req.path, c.req.header('if-none-match')));
  return app;
}

function route(ledger: Ledger, answer: Answer): MiddlewareHandler {
  return async (c) => {
    const input = readParameters(answer, new URL(c.req.url).searchParams);
    // `no-cache` lets a browser keep the answer but makes it ask whether it still holds (ETag).
    c.header('cache-control', 'private, no-cache');
    return c.json((await answer.run(ledger, input)) as object);
  };
}

const safe: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(safeHeaders)) c.res.headers.set(name, value);
};

/** A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding); its requests then carry that name. */
const onlyLocal: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)) throw new Problem('server/wrong-host', { host });
  await next();
};

const onlyReading: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  throw new Problem('server/method', { method: c.req.method });
};

/** A file of the web app, or its page for every address that is not a file: the app itself knows its screens. */
function serveFile(files: ReadonlyMap<string, StaticFile>, path: string, known: string | undefined): Response {
  const file = files.get(path) ?? (/\.\w+$/.test(path) ? undefined : files.get('/index.html'));
  if (!file && path === '/') return new Response(notBuilt, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  if (!file) return problemResponse(new Problem('answer/not-found', { what: 'page', id: path }));
  const headers = {
    'content-type': file.type,
    etag: file.etag,
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  // A compressed answer carries its tag weakened (W/).
  if (known?.replace(/^W\//, '') === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.bytes, { headers });
}
