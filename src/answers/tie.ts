import { z } from 'zod';
import { frameOf } from './coverage.ts';
import { findId } from './find.ts';
import { tellTie } from './tell-tie.ts';
import { answer } from './answer.ts';
import { frame, sourceSchema, tieFieldSchema, tieRowSchema } from './schemas.ts';

/** One tie with every value that was stated, each with its words. */
export const tie = answer({
  name: 'tie',
  about: 'One tie with all values that sources state, each with its words, and the related ties.',
  input: z.object({ id: z.string().describe('Id of the tie, or the beginning of it') }),
  output: z.object({
    row: tieRowSchema,
    fields: z.array(tieFieldSchema),
    sources: z.array(sourceSchema),
    claims: z.array(z.object({ id: z.string(), documentId: z.string(), rule: z.string(), confidence: z.number() })),
    related: z.array(z.object({ relation: z.string(), row: tieRowSchema })),
    ...frame,
  }),
  run: async (ledger, input) => ({
    ...(await tellTie(ledger, await findId(ledger, 'tie', input.id))),
    ...(await frameOf(ledger)),
  }),
});
