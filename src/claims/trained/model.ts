import type { FeatureBag } from './feature-bag.ts';

/** What is learned of one question: its answers, and the features that count with a weight for each answer. */
export interface Question {
  readonly answers: readonly string[];
  readonly keys: Int32Array;
  /** Row after row, one weight for each answer; the row of `keys[i]` begins at `i * answers.length`. */
  readonly weights: Float32Array;
  /** Where in `keys` a feature stands: open addressing, -1 for an empty place. */
  readonly places: Int32Array;
}

/** All questions of a language, by name: "investment anchor", "investment money". */
export type Model = ReadonlyMap<string, Question>;

/** Makes a question ready to be asked. */
export function question(answers: readonly string[], keys: Int32Array, weights: Float32Array): Question {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const places = new Int32Array(size).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    let at = keys[i]! & (size - 1);
    while (places[at]! >= 0) at = (at + 1) & (size - 1);
    places[at] = i;
  }
  return { answers, keys, weights, places };
}

/** Writes the probability of each answer, each judged by itself (logistic regression). */
export function judge({ answers, keys, weights, places }: Question, bag: FeatureBag, into: Float64Array): void {
  const n = answers.length;
  const mask = places.length - 1;
  into.fill(0, 0, n);
  for (let i = 0; i < bag.size; i++) {
    const key = bag.keys[i]!;
    let at = key & mask;
    while (places[at]! >= 0 && keys[places[at]!] !== key) at = (at + 1) & mask;
    if (places[at]! < 0) continue;
    const row = places[at]! * n;
    for (let k = 0; k < n; k++) into[k]! += weights[row + k]!;
  }
  for (let k = 0; k < n; k++) into[k] = 1 / (1 + Math.exp(-into[k]!));
}

/** A question as it is shipped: keys as 32-bit numbers and weights as bytes, both in base64, with the size of one step of a weight. */
export interface PackedQuestion {
  readonly name: string;
  readonly answers: readonly string[];
  readonly step: number;
  readonly keys: string;
  readonly weights: string;
}

/** Unpacks what is shipped. */
export function unpackModel(packed: readonly PackedQuestion[]): Model {
  return new Map(
    packed.map(({ name, answers, step, keys, weights }) => [
      name,
      question(answers, new Int32Array(bytesOf(keys).buffer), Float32Array.from(new Int8Array(bytesOf(weights).buffer), (w) => w * step)), // prettier-ignore
    ]),
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
