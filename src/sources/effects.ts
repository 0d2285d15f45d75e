/** One thing in a folder. Symbolic links are told as what they point to; links to folders are `other`, so that no walk can go round in circles. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What an address answered. `url` is the address after redirects. */
export interface Answered {
  readonly status: number;
  readonly url: string;
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

/** All that sources may do to the outside world; everything else is a function of what comes out of here. */
export interface Effects {
  /** What stands at a path, or `undefined` where nothing does. */
  readonly stat: (path: string) => Promise<{ readonly kind: Entry['kind']; readonly size: number } | undefined>;
  /** The bytes of a file, piece by piece. Fails with Node's error codes (`ENOENT`, `EACCES` …). */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** What stands in a folder, in no promised order. */
  readonly list: (path: string) => Promise<readonly Entry[]>;
  /** The bytes of the standard input. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Asks an address, following redirects. Aborting the signal ends the answer's body, too. */
  readonly fetch: (address: string, signal: AbortSignal) => Promise<Answered>;
  /** Calls back after a time; the function returned calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
