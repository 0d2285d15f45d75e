import type { Effects } from './effects.ts';
import { address } from './from-address.ts';
import { file, fileProblem, folder, pattern } from './from-files.ts';
import { standardInput } from './from-stdin.ts';
import type { Limits, SourceResult } from './raw.ts';
import { defaultLimits } from './raw.ts';
import { settled } from './settled.ts';
import type { Source } from './source.ts';

/** Every kind of place that articles can come from; the first that knows a text reads it. */
export const sources: readonly Source[] = [standardInput, address, folder, pattern, file];

/** Reads sources in their order. A source that cannot be read gives a problem and does not stop the others. */
export async function* readSources(
  specs: readonly string[],
  effects: Effects,
  limits: Partial<Limits> = {},
): AsyncGenerator<SourceResult> {
  for (const spec of specs) yield* settled(spec, readOne(spec, effects, { ...defaultLimits, ...limits }), fileProblem);
}

async function* readOne(spec: string, effects: Effects, limits: Limits): AsyncGenerator<SourceResult> {
  for (const source of sources) {
    if (!(await source.means(spec, effects))) continue;
    yield* source.read(spec, effects, limits);
    return;
  }
}
