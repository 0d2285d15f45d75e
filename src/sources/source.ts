import type { Effects } from './effects.ts';
import type { Limits, SourceResult } from './raw.ts';

/** A kind of place that articles can come from. The list of them is in `read-sources.ts`. */
export interface Source {
  /** What the place is called in messages and documents. */
  readonly name: string;
  /** Whether a text that the user gave means this kind of place; the first on the list that says so reads it. */
  readonly means: (spec: string, effects: Effects) => Promise<boolean>;
  readonly read: (spec: string, effects: Effects, limits: Limits) => AsyncGenerator<SourceResult>;
}
