/** Entries looked at for one stretch of text; where all are taken by others, the first gives way. */
const ways = 4;
/** Longest stretch that is kept; what is longer is an address or noise. */
const longestKept = 48;

/** A record of a stretch of text that says by itself all there is to know of it. */
export interface Written {
  readonly written: string;
}

/** Keeps records of words or names by how they are written, so that each is looked at once for all texts; bounded. */
export class TextCache<T extends Written> {
  private readonly kept: (T | undefined)[];
  private readonly mask: number;
  private readonly make: (written: string) => T;

  /** `places` is a power of two, as the place is cut from the hash. */
  constructor(places: number, make: (written: string) => T) {
    this.kept = Array.from({ length: places });
    this.mask = places - 1;
    this.make = make;
  }

  /** The record of what stands between two offsets. */
  at(text: string, start: number, end: number): T {
    if (end - start > longestKept) return this.make(text.slice(start, end));
    const { kept, mask } = this;
    const place = hashOf(text, start, end) & mask;
    for (let i = 0; i < ways; i++) {
      const at = (place + i) & mask;
      const record = kept[at];
      if (record === undefined) return (kept[at] = this.make(ownCopy(text, start, end)));
      if (isWritten(record.written, text, start, end)) return record;
    }
    return (kept[place] = this.make(ownCopy(text, start, end)));
  }

  /** The record of a word or name that stands alone. */
  of(written: string): T {
    return this.at(written, 0, written.length);
  }
}

/** A hash of the letters between two offsets. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

function isWritten(written: string, text: string, start: number, end: number): boolean {
  const { length } = written;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A copy that does not keep the text alive from which the stretch was cut. */
const ownCopy = (text: string, start: number, end: number): string => text.slice(start, end).split('').join('');
