import type { Question } from '../../src/claims/trained/model.ts';
import { question } from '../../src/claims/trained/model.ts';

/** One question put to the learner: features, the right answers (1, 0, or -1 where it may be either), and how much it weighs. */
export interface Example {
  readonly keys: Int32Array;
  readonly answers: readonly number[];
  readonly weight: number;
}

/** How a question is learned. */
export interface Settings {
  /** Times that all examples are gone through. */
  readonly rounds: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Features seen in fewer examples are left out. */
  readonly least: number;
  /** Share of features left out of each step, so that none is leaned on alone. */
  readonly drop: number;
  /** Features whose every weight stays below this are left out of what is shipped. */
  readonly prune: number;
}

/** Found by cross-validation over the labelled articles. */
const settings: Settings = { rounds: 8, rate: 0.03, least: 2, drop: 0.4, prune: 0.06 };

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), one weight for each feature and answer, weights averaged
 * over the second half of the rounds. Order and left-out features come from a fixed generator: every run gives the same.
 */
export function learn(answers: readonly string[], examples: readonly Example[], own: Partial<Settings> = {}): Question {
  const set = { ...settings, ...own };
  const n = answers.length;
  const rows = rowsOf(examples, n, set.least);
  const state: State = { n, set, weights: new Float32Array(rows.size * n), squares: new Float32Array(rows.size * n).fill(0.01), random: generator() }; // prettier-ignore
  const sum = new Float64Array(rows.size * n);
  const order = examples.map((e) => ({ ...e, rows: rowsIn(e, rows) }));
  for (let round = 0; round < set.rounds; round++) {
    shuffle(order, state.random);
    for (const example of order) step(example, state);
    if (round >= set.rounds / 2) for (let i = 0; i < sum.length; i++) sum[i]! += state.weights[i]!;
  }
  const taken = set.rounds - Math.ceil(set.rounds / 2);
  return kept(
    answers,
    rows,
    Float32Array.from(sum, (s) => s / taken),
    set.prune,
  );
}

interface State {
  readonly n: number;
  readonly set: Settings;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly random: () => number;
}

/** A linear congruential generator (Numerical Recipes) with a fixed seed. */
function generator(): () => number {
  let seed = 12345;
  return () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

function rowsOf(examples: readonly Example[], n: number, least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) rows.set(key, rows.size * n);
  return rows;
}

const rowsIn = ({ keys }: Example, rows: ReadonlyMap<number, number>): Int32Array =>
  Int32Array.from([...new Set(keys)].flatMap((k) => rows.get(k) ?? []));

function step(example: Example & { rows: Int32Array }, { n, set, weights, squares, random }: State): void {
  const rows = example.rows.filter(() => random() >= set.drop);
  for (let k = 0; k < n; k++) {
    const right = example.answers[k]!;
    if (right < 0) continue;
    let score = 0;
    for (const row of rows) score += weights[row + k]!;
    const slope = (1 / (1 + Math.exp(-score / (1 - set.drop))) - right) * example.weight;
    if (Math.abs(slope) < 1e-3) continue;
    for (const row of rows) {
      squares[row + k]! += slope * slope;
      weights[row + k]! -= (set.rate * slope) / Math.sqrt(squares[row + k]!);
    }
  }
}

/** Only the features that count, in the order of their numbers. */
function kept(
  answers: readonly string[],
  rows: ReadonlyMap<number, number>,
  weights: Float32Array,
  prune: number,
): Question {
  // prettier-ignore
  const n = answers.length;
  const weighty = (row: number): boolean => weights.subarray(row, row + n).some((w) => Math.abs(w) >= prune);
  const left = [...rows].filter(([, row]) => weighty(row)).toSorted(([a], [b]) => a - b);
  const kept = new Float32Array(left.length * n);
  for (const [i, [, row]] of left.entries()) kept.set(weights.subarray(row, row + n), i * n);
  return question(answers, Int32Array.from(left, ([key]) => key), kept); // prettier-ignore
}
