import { mix } from './hashing.ts';

/** Features of one question are at most this many; the rest, in very long sentences, is left out. */
const most = 512;

/** A bag of feature numbers, filled anew for each question. */
export class FeatureBag {
  readonly keys = new Int32Array(most);
  size = 0;
  private salt = 0;

  /** Begins a new bag; `salt` keeps the features of one question apart from those of others. */
  begin(salt: number): void {
    this.size = 0;
    this.salt = salt;
  }

  /** Adds a feature made of a template number and up to three values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    if (this.size < most) this.keys[this.size++] = mix(mix(mix(mix(this.salt, template), a), b), c);
  }
}
