import type { Problem } from '../values/problems.ts';
import type { SourceResult } from './raw.ts';

/** Hands on what a source gives; when it fails, the problem is its last result, so that other sources go on. */
export async function* settled(
  source: string,
  results: AsyncGenerator<SourceResult>,
  problemOf: (source: string, error: unknown) => Problem,
): AsyncGenerator<SourceResult> {
  try {
    yield* results;
  } catch (error) {
    yield { source, problem: problemOf(source, error) };
  }
}
