import { hashOf } from './characters.ts';

/** Entries looked at for one stretch of text; where all are taken by others, the first gives way. */
const ways = 4;
/** Longest stretch that is kept; what is longer is an address or noise. */
const longestKept = 48;

/** Keeps records of words or names by how they are written, so that each is looked at once for all texts; bounded. */
export class TextCache<T> {
  private readonly written: string[];
  private readonly records: (T | undefined)[];
  private readonly mask: number;
  private readonly make: (written: string) => T;

  /** `places` is a power of two, as the place is cut from the hash. */
  constructor(places: number, make: (written: string) => T) {
    this.written = Array.from({ length: places }, () => '');
    this.records = Array.from({ length: places });
    this.mask = places - 1;
    this.make = make;
  }

  /** The record of what stands between two offsets, which is not empty; `hash` where it is known. */
  at(text: string, start: number, end: number, hash = hashOf(text, start, end)): T {
    if (end - start > longestKept) return this.make(text.slice(start, end));
    const { written, mask } = this;
    const place = (hash ^ (hash >>> 15)) & mask;
    for (let i = 0; i < ways; i++) {
      const at = (place + i) & mask;
      const key = written[at]!;
      if (key.length === end - start && isWritten(key, text, start)) return this.records[at]!;
      if (key === '') return this.keep(at, text.slice(start, end));
    }
    return this.keep(place, text.slice(start, end));
  }

  /** The record of a word or name that stands alone. */
  of(written: string): T {
    return this.at(written, 0, written.length);
  }

  private keep(at: number, cut: string): T {
    const own = ownCopy(cut);
    const record = this.make(own);
    this.written[at] = own;
    this.records[at] = record;
    return record;
  }
}

function isWritten(key: string, text: string, start: number): boolean {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A copy that does not keep the text alive from which the stretch was cut. */
const ownCopy = (cut: string): string => cut.split('').join('');
