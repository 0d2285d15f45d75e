import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answered, Effects, Entry } from './effects.ts';

const kindOf = (s: { isFile(): boolean; isDirectory(): boolean; isFIFO?(): boolean }): Entry['kind'] =>
  s.isFile() || s.isFIFO?.() ? 'file' : s.isDirectory() ? 'folder' : 'other';

async function statOrNothing(path: string): ReturnType<Effects['stat']> {
  try {
    const found = await stat(path);
    return { kind: kindOf(found), size: found.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
      return undefined;
    throw error;
  }
}

async function list(path: string): Promise<readonly Entry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return Promise.all(
    entries.map(async (entry): Promise<Entry> => {
      if (!entry.isSymbolicLink()) return { name: entry.name, kind: kindOf(entry) };
      const target = await statOrNothing(join(path, entry.name));
      return { name: entry.name, kind: target?.kind === 'file' ? 'file' : 'other' };
    }),
  );
}

/** Some newspapers answer only to agents that name themselves, and send mobile pages to unknown ones. */
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Tieline; reads single articles for their user)',
  accept: 'text/html,application/xhtml+xml,application/ld+json,application/json,text/plain;q=0.9,*/*;q=0.5',
  'accept-language': 'en,ko;q=0.9',
};

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function ask(address: string, signal: AbortSignal): Promise<Answered> {
  const response = await fetch(address, { signal, headers, redirect: 'follow' });
  return {
    status: response.status,
    url: response.url || address,
    header: (name) => response.headers.get(name),
    body: (response.body as AsyncIterable<Uint8Array> | null) ?? nothing(),
  };
}

/** The outside world of a Node process. */
export function nodeEffects(): Effects {
  return {
    stat: statOrNothing,
    open: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
    list,
    stdin: () => process.stdin,
    fetch: ask,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
  };
}
