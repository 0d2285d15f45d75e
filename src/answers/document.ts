import { z } from 'zod';
import { frameOf } from './coverage.ts';
import { findId } from './find.ts';
import { tellDocument } from './tell-document.ts';
import { answer } from './answer.ts';
import { frame, sourceSchema, tieRowSchema } from './schemas.ts';

/** A stored document with its evidence marked. Where rights are reserved only the sentences that carry evidence are shown. */
export const document = answer({
  name: 'document',
  about: 'A stored document with the words that carry claims.',
  input: z.object({ id: z.string().describe('Id of the document, or the beginning of it') }),
  output: z.object({
    source: sourceSchema,
    author: z.string().optional(),
    rights: z.array(z.object({ kind: z.string(), words: z.string() })),
    restricted: z.boolean().describe('Rights are reserved: only sentences with evidence are in `passages`'),
    passages: z
      .array(z.object({ start: z.number(), text: z.string(), paragraph: z.number() }))
      .describe('Stretches of the text in order; the whole text where rights allow'),
    marks: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        field: z.string(),
        tieId: z.string(),
        claimId: z.string(),
        type: z.string(),
      }),
    ),
    ties: z.array(tieRowSchema),
    quarantine: z.array(z.object({ type: z.string(), rule: z.string(), reason: z.string(), quote: z.string() })),
    ...frame,
  }),
  run: async (ledger, input) => ({
    ...(await tellDocument(ledger, await findId(ledger, 'document', input.id))),
    ...(await frameOf(ledger)),
  }),
});
