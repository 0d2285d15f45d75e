import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentHash } from '../values/hash.ts';

/** One file of the built web app, held in memory: the whole app is smaller than one photograph. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** The name carries a hash of the content, so that a browser may keep the file for good. */
  readonly lasting: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where the built web app lies: beside the compiled program, or in `dist/web` when the sources are run. */
export function webFolder(): string {
  const fromSources = import.meta.filename.endsWith('.ts');
  return join(import.meta.dirname, fromSources ? '../../dist/web' : '../web');
}

/** All files of a folder by their path in addresses (`/assets/main-1a2b.js`); none where there is no folder. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  return new Map(pathsIn(folder).map((path) => [`/${path.split(sep).join('/')}`, readStaticFile(join(folder, path))]));
}

function pathsIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((e) => e.isFile()).map((e) => relative(folder, join(e.parentPath, e.name)));
  } catch {
    // No folder: the web app was not built, which the page for `/` says.
    return [];
  }
}

function readStaticFile(path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(path));
  return {
    bytes,
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${contentHash(Buffer.from(bytes).toString('base64'))}"`,
    lasting: path.includes(`${sep}assets${sep}`),
  };
}
