/** Places of the filter: a power of two, some times the words of one document that are asked for. */
const places = 1 << 12;

/** Tells for most words at once that they are none of some few: by a hash of their letters, before a set is asked. */
export class WordFilter {
  private readonly taken = new Uint8Array(places);

  /** Lets a word through, by its hash. */
  add(hash: number): void {
    this.taken[hash & (places - 1)] = 1;
  }

  /** Whether a word with this hash may be one of those added. */
  mayHave(hash: number): boolean {
    return this.taken[hash & (places - 1)] === 1;
  }
}
