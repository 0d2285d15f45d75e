import { collect } from './collect.ts';
import { sniffKind } from './kind.ts';
import type { Source } from './source.ts';

/** `-`: the standard input, whatever it holds. */
export const standardInput: Source = {
  name: 'standard input',
  means: async (spec) => spec === '-',
  async *read(spec, effects, limits) {
    const bytes = await collect(spec, effects.stdin(), limits.fileBytes);
    yield { source: spec, raw: { source: spec, kind: sniffKind(bytes), bytes } };
  },
};
