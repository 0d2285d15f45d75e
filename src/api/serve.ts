import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Ledger } from '../ledger/ledger.ts';
import { Problem } from '../values/problems.ts';
import type { ApiOptions } from './app.ts';
import { createApi } from './app.ts';

/** Where to listen; port 0 takes any free one. */
export interface ServeOptions extends ApiOptions {
  readonly host?: string;
  readonly port?: number;
}

/** A server that listens. */
export interface Serving {
  /** `http://127.0.0.1:4400` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Serves API and web app on this machine alone. */
export async function serve(ledger: Ledger, options: ServeOptions = {}): Promise<Serving> {
  const { host = '127.0.0.1', port = 4400, ...api } = options;
  if (!loopback.test(host)) throw new Problem('server/outside', { host });
  const server = createAdaptorServer({ fetch: createApi(ledger, api).fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Problem('server/port-in-use', { port }) : error),
    );
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close };
}
