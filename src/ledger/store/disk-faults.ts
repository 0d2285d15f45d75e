import { Problem } from '../../values/problems.ts';

/** What the codes of Node and PostgreSQL (SQLSTATE class 53) mean to who has to put it right. */
const spoken: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  '53100': 'the disk is full',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file stands in its place',
  ENAMETOOLONG: 'its path is too long',
  EIO: 'the disk reports a fault',
};

/** The embedded database speaks of its file system by WASI numbers (51 ENOSPC, 2 EACCES, 63 EPERM, 69 EROFS, 29 EIO). */
const wasi: Readonly<Record<string, string>> = { 51: 'ENOSPC', 2: 'EACCES', 63: 'EPERM', 69: 'EROFS', 29: 'EIO' };

/** The code of a fault that came over from the database's thread as an object of Emscripten's file system. */
export const fileSystemCode = (errno: unknown): string | undefined => wasi[String(errno)];

/** A fault of the disk under a ledger's folder as a problem of the catalogue; anything else as it came. */
export function diskProblem(folder: string, error: unknown): unknown {
  if (error instanceof Problem) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const why = spoken[code] ?? (/no space left/i.test(message) ? spoken['ENOSPC'] : undefined);
  return why === undefined ? error : new Problem('ledger/folder', { folder, why });
}

/** The problem of a folder that cannot be opened for whatever reason. */
export function folderProblem(folder: string, error: unknown): Problem {
  const told = diskProblem(folder, error);
  if (told instanceof Problem) return told;
  return new Problem('ledger/folder', { folder, why: (error as NodeJS.ErrnoException).code ?? String(error) });
}
