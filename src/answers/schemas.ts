import { z } from 'zod';

/** A sum turned into another currency: always marked with the rate, its day and its source. */
export const conversionSchema = z.object({
  value: z.number(),
  currency: z.string(),
  rate: z.number().describe('Units of the target currency per unit of the stated one'),
  rateDate: z.string(),
  source: z.string(),
  approximate: z.boolean().optional(),
});

/** A sum as stated, with its conversions beside it. */
export const statedMoneySchema = z.object({
  value: z.number(),
  currency: z.string(),
  qualifier: z.enum(['about', 'over', 'under', 'up-to']).optional(),
  max: z.number().optional(),
  conversions: z.array(conversionSchema),
});

/** A few words of a document and where they stand; never the whole text. */
export const quoteSchema = z.object({
  documentId: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  sentence: z.string().describe('The sentence around the quote'),
  sentenceStart: z.number(),
});

/** A document as it stands beside a value that rests on it. */
export const sourceSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  language: z.enum(['en', 'ko']),
});

/** One value that sources state for a field of a tie, with the words. `value` has the form of the field's kind. */
export const statedValueSchema = z.object({
  value: z.unknown(),
  chosen: z.boolean(),
  rule: z.string().optional().describe('Which rule chose it'),
  evidence: z.array(quoteSchema),
});

/** A field of a tie: all that was stated. */
export const tieFieldSchema = z.object({
  field: z.string(),
  kind: z.string(),
  values: z.array(statedValueSchema),
  conflict: z.string().optional().describe('Kind of disagreement: rounding, conversion, date, baseline, contradiction'),
});

/** An organisation named in a row. */
export const partySchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  nameKo: z.string().optional(),
});

/** A tie as one row of a table. */
export const tieRowSchema = z.object({
  id: z.string(),
  type: z.string(),
  parties: z.array(partySchema),
  /** What the row is about beside its parties: name of a fund, alliance or product, metric of a target. */
  subject: z.string().optional(),
  amount: statedMoneySchema.optional(),
  amountScope: z.string().optional(),
  value: z
    .object({ value: z.number(), unit: z.string(), qualifier: z.string().optional(), max: z.number().optional() })
    .optional()
    .describe('Goal of a target, figure of a metric'),
  round: z.string().optional(),
  date: z.string().optional().describe('EDTF'),
  status: z.string().optional(),
  themes: z.array(z.string()),
  sources: z.number().describe('Independent documents that tell it'),
  conflicts: z.number(),
  confidence: z.number(),
  firstPublished: z.string().optional(),
});

/** What the ledger rests on, told with every answer. */
export const coverageSchema = z.object({
  documents: z.number(),
  languages: z.record(z.string(), z.number()),
  from: z.string().optional(),
  to: z.string().optional(),
  unread: z.number().describe('Stored documents whose reading failed'),
});

/** Told with every answer: the day of its latest document, and what the ledger rests on. */
export const frame = { asOf: z.string(), coverage: coverageSchema };

/** A tie as one row of a table. */
export type TieRow = z.infer<typeof tieRowSchema>;
/** A field of a tie with all values stated. */
export type TieField = z.infer<typeof tieFieldSchema>;
/** A quote with its place. */
export type Quote = z.infer<typeof quoteSchema>;
/** A document beside a value. */
export type Source = z.infer<typeof sourceSchema>;
/** What the ledger rests on. */
export type Coverage = z.infer<typeof coverageSchema>;
