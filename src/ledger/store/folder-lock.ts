import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../values/problems.ts';
import { folderProblem } from './disk-faults.ts';

/** Who holds a folder: process, when that process started, and which start of the machine it belongs to. */
interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly boot: string;
}

/** A lock taken; `unclean` when the holder before died with the machine, so that unflushed files cannot be trusted. */
export interface FolderLock {
  readonly release: () => void;
  readonly unclean: boolean;
}

/**
 * Takes the only right to open the ledger in a folder. The embedded database does not guard itself: two processes would
 * silently lose each other's writes. A lock whose process is gone (or whose number went to a later process) is taken over.
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lock');
  let unclean = false;
  for (let attempt = 0; ; attempt++) {
    try {
      createLock(file);
      return { release: () => rmSync(file, { force: true }), unclean };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderProblem(folder, error);
    }
    const holder = readHolder(file);
    if ((holder && isAlive(holder)) || attempt > 5)
      throw new Problem('ledger/in-use', { folder, pid: holder?.pid ?? 0 });
    if (holder === undefined && attempt === 0) pause(100);
    else {
      unclean ||= holder !== undefined && holder.boot !== '' && holder.boot !== bootId();
      rmSync(file, { force: true });
    }
  }
}

function createLock(file: string): void {
  const handle = openSync(file, 'wx');
  const holder: Holder = { pid: process.pid, started: processStart(process.pid), boot: bootId() };
  writeSync(handle, JSON.stringify(holder));
  closeSync(handle);
}

/** `undefined` while another process is just writing its lock, or when that file is broken. */
function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return typeof holder.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started, boot }: Holder): boolean {
  if (boot !== '' && boot !== bootId()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = processStart(pid);
  return now === '' || started === '' || now === started;
}

/** When a process started, in clock ticks since the machine did (Linux); empty elsewhere, where its number alone must do. */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return 'ended';
    return fields[19] ?? '';
  } catch {
    return '';
  }
}

/** Changes with every start of the machine (Linux); empty elsewhere. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
