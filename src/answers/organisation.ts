import { z } from 'zod';
import { frameOf } from './coverage.ts';
import { findOrganisation } from './find.ts';
import { tellOrganisation } from './tell-organisation.ts';
import { answer } from './answer.ts';
import { frame, partySchema, quoteSchema, sourceSchema, tieRowSchema } from './schemas.ts';

/** What the ledger knows of one organisation. */
export const organisation = answer({
  name: 'organisation',
  about: 'One organisation: its names, what it is, its ties, targets and sources.',
  input: z.object({ id: z.string().describe('Id or any name') }),
  output: z.object({
    organisation: partySchema.omit({ role: true }),
    names: z.array(z.string()),
    country: z.string().optional(),
    kind: z.string().optional(),
    parent: partySchema.optional(),
    arms: z.array(partySchema),
    descriptors: z.array(z.object({ text: z.string(), evidence: quoteSchema })),
    themes: z.array(z.string()),
    ties: z.array(tieRowSchema),
    sources: z.array(sourceSchema),
    ...frame,
  }),
  run: async (ledger, input) => ({
    ...(await tellOrganisation(ledger, await findOrganisation(ledger, input.id))),
    ...(await frameOf(ledger)),
  }),
});
