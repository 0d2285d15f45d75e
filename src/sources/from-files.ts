import { join } from 'node:path';
import { Problem } from '../values/problems.ts';
import { collect, lineParts, tooLarge } from './collect.ts';
import type { Effects } from './effects.ts';
import { globBase, globMatcher, isGlob } from './glob.ts';
import { kindOfName } from './kind.ts';
import { settled } from './settled.ts';
import type { Limits, SourceResult } from './raw.ts';
import type { Source } from './source.ts';

async function* readFile(path: string, effects: Effects, limits: Limits): AsyncGenerator<SourceResult> {
  const kind = kindOfName(path);
  if (kind === undefined) throw new Problem('source/unknown-kind', { source: path });
  if (kind === 'jsonl') {
    for await (const raw of lineParts(path, effects.open(path), limits)) yield { source: path, raw };
    return;
  }
  const size = (await effects.stat(path))?.size ?? 0;
  if (size > limits.fileBytes) throw tooLarge(path, size, limits.fileBytes);
  yield {
    source: path,
    raw: { source: path, kind, bytes: await collect(path, effects.open(path), limits.fileBytes) },
  };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Paths of all files under a folder, in the order of their names; hidden files and folders are left out. */
async function* walk(folder: string, effects: Effects): AsyncGenerator<string | SourceResult> {
  let entries;
  try {
    entries = (await effects.list(folder)).filter((e) => !e.name.startsWith('.')).toSorted(byName);
  } catch (error) {
    yield { source: folder, problem: fileProblem(folder, error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.kind === 'folder') yield* walk(path, effects);
    else if (entry.kind === 'file') yield path;
  }
}

async function* readWalk(
  folder: string,
  wanted: (path: string) => boolean,
  effects: Effects,
  limits: Limits,
): AsyncGenerator<SourceResult> {
  for await (const found of walk(folder, effects)) {
    if (typeof found !== 'string') yield found;
    else if (wanted(found)) yield* settled(found, readFile(found, effects, limits), fileProblem);
  }
}

/** The problem behind an error of the file system; anything that is none is thrown on, because it is a bug. */
export function fileProblem(source: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return new Problem('source/no-permission', { source });
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return new Problem('source/not-found', { source });
  if (code === 'EISDIR') return new Problem('source/unknown-kind', { source });
  if (typeof code === 'string') return new Problem('source/unreachable', { source, why: code });
  throw error;
}

/** A folder: every file in it and below that Tieline reads; other files are passed over. */
export const folder: Source = {
  name: 'folder',
  means: async (spec, effects) => (await effects.stat(spec))?.kind === 'folder',
  async *read(spec, effects, limits) {
    let any = false;
    for await (const result of readWalk(spec, (path) => kindOfName(path) !== undefined, effects, limits)) {
      any = true;
      yield result;
    }
    if (!any) throw new Problem('source/nothing-read', { source: spec });
  },
};

/** A pattern such as `news/*.html`, where no file of that very name exists. */
export const pattern: Source = {
  name: 'pattern',
  means: async (spec, effects) => isGlob(spec) && (await effects.stat(spec)) === undefined,
  async *read(spec, effects, limits) {
    const matches = globMatcher(spec);
    let [any, read] = [false, false];
    for await (const result of readWalk(globBase(spec), matches, effects, limits)) {
      any = true;
      if ('problem' in result && result.problem.code === 'source/unknown-kind') continue;
      read = true;
      yield result;
    }
    if (!read) throw new Problem(any ? 'source/nothing-read' : 'source/not-found', { source: spec });
  },
};

/** Everything else is the name of a file. */
export const file: Source = {
  name: 'file',
  means: async () => true,
  async *read(spec, effects, limits) {
    if ((await effects.stat(spec)) === undefined) throw new Problem('source/not-found', { source: spec });
    yield* readFile(spec, effects, limits);
  },
};
