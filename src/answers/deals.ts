import { z } from 'zod';
import { answer } from './answer.ts';
import { frameOf } from './coverage.ts';
import { addedUp, conditions, cursorAt, offsetOf, page } from './deals-query.ts';
import { frame, tieRowSchema } from './schemas.ts';
import { tieRowsOf } from './tie-row.ts';

/** Ties of the ledger as rows, filtered, sorted and paged, with sums per currency. */
export const deals = answer({
  name: 'deals',
  about:
    'Ties of the ledger: investments, acquisitions, funds, partnerships, alliances and targets, filtered and added up.',
  input: z.object({
    type: z.string().optional().describe('Claim types, parted by commas'),
    organisation: z.string().optional().describe('Name or id of any party'),
    investor: z.string().optional().describe('Name or id of the paying side'),
    investee: z.string().optional().describe('Name or id of the receiving side'),
    theme: z.string().optional(),
    status: z.string().optional().describe('Statuses, parted by commas'),
    since: z.string().optional().describe('EDTF date: ties from then on'),
    until: z.string().optional().describe('EDTF date: ties up to then'),
    currency: z.string().optional().describe('ISO 4217 currency for conversions; USD and KRW are always given'),
    minimum: z.coerce.number().optional().describe('Least amount, in the currency given (else USD)'),
    search: z.string().optional().describe('Words in names, subjects and quotes'),
    sort: z.enum(['date', 'amount', 'sources', 'name', 'confidence']).default('date'),
    order: z.enum(['asc', 'desc']).default('desc'),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
    cursor: z.string().optional().describe('Where to go on: `next` of the page before'),
  }),
  output: z.object({
    rows: z.array(tieRowSchema),
    total: z.number().describe('Rows that fit, on all pages'),
    sums: z
      .array(z.object({ currency: z.string(), value: z.number(), deals: z.number() }))
      .describe(
        'Disclosed sums of investments and acquisitions that fit, per currency; rounds and cheques of one round are not added twice',
      ),
    undisclosed: z.number().describe('How many of them have no disclosed amount'),
    next: z.string().optional(),
    ...frame,
  }),
  run: async (ledger, input) => {
    const where = await conditions(ledger, input);
    const { total, sums, undisclosed } = await addedUp(ledger, where, input);
    const offset = input.cursor ? offsetOf(input.cursor) : 0;
    const ids = await page(ledger, where, input, offset);
    const next = offset + ids.length < total ? cursorAt(offset + ids.length) : undefined;
    return {
      rows: await tieRowsOf(ledger, ids, input.currency),
      total,
      sums,
      undisclosed,
      ...(next && { next }),
      ...(await frameOf(ledger)),
    };
  },
});
