import type { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';

/** A question, declared once: commands, REST routes, tools and library functions are derived from it. */
export interface Answer<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly about: string;
  readonly input: I;
  readonly output: O;
  readonly run: (ledger: Ledger, input: z.output<I>) => Promise<z.input<O>>;
}

/** Declares an answer. */
export function answer<I extends z.ZodType, O extends z.ZodType>(declaration: Answer<I, O>): Answer<I, O> {
  return declaration;
}
