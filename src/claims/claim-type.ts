import { z } from 'zod';
import { isEdtf } from '../values/edtf.ts';
import type { Read } from '../values/evidence.ts';
import type { Change, Money, Quantity } from '../values/money.ts';
import type { OrganisationName } from '../values/organisation.ts';

/** What a field holds; views, forms, table columns and reference pages are derived from it. */
export type FieldKind =
  | 'organisation'
  | 'organisations'
  | 'money'
  | 'percent'
  | 'count'
  | 'date'
  | 'quantity'
  | 'text'
  | 'choice'
  | 'change'
  | 'baseline'
  | 'themes';

/** One field of a claim type: its kind, what it means, and the zod schema of its value. */
export interface Field<T> {
  readonly kind: FieldKind;
  readonly about: string;
  readonly schema: z.ZodType<T>;
  readonly choices?: readonly string[];
}

/** Where a target started: a quantity and, where told, the EDTF date it held at. */
export interface Baseline {
  readonly value: Quantity;
  readonly at?: string;
}

const qualifier = z.enum(['about', 'over', 'under', 'up-to']).optional();
const organisationName = z.object({
  name: z.string().min(1),
  aliases: z.array(z.string()).readonly().optional(),
  id: z.string().optional(),
});
const quantitySchema = z.object({ value: z.number(), unit: z.string(), qualifier, max: z.number().optional() });
const moneySchema = z.object({
  value: z.number(),
  currency: z.string().length(3),
  qualifier,
  max: z.number().optional(),
});
const edtfSchema = z.string().refine(isEdtf, 'an EDTF date');

/** One organisation, as the document names it. */
export const org = (about: string): Field<OrganisationName> => ({
  kind: 'organisation',
  about,
  schema: organisationName,
});
/** A list of organisations. */
export const orgs = (about: string): Field<readonly OrganisationName[]> => ({
  kind: 'organisations',
  about,
  schema: z.array(organisationName).readonly(),
});
/** A sum in its own currency. */
export const money = (about: string): Field<Money> => ({ kind: 'money', about, schema: moneySchema });
/** A number of per cent: 6.7 is 6.7 %. */
export const percent = (about: string): Field<number> => ({ kind: 'percent', about, schema: z.number() });
/** A whole number of things. */
export const count = (about: string): Field<number> => ({ kind: 'count', about, schema: z.number() });
/** An EDTF date. */
export const date = (about: string): Field<string> => ({ kind: 'date', about, schema: edtfSchema });
/** A number with a unit. */
export const quantity = (about: string): Field<Quantity> => ({ kind: 'quantity', about, schema: quantitySchema });
/** A few words of the text. */
export const text = (about: string): Field<string> => ({ kind: 'text', about, schema: z.string().min(1) });
/** One of a closed list of words. */
export const oneOf =
  <const C extends readonly [string, ...string[]]>(...choices: C) =>
  (about: string): Field<C[number]> => ({
    kind: 'choice',
    about,
    schema: z.enum(choices) as unknown as z.ZodType<C[number]>,
    choices,
  });
/** A rise or fall against an earlier period. */
export const change = (about: string): Field<Change> => ({
  kind: 'change',
  about,
  schema: z.object({
    factor: z.number().optional(),
    percent: z.number().optional(),
    qualifier,
    against: edtfSchema.optional(),
  }),
});
/** Where a target started. */
export const baseline = (about: string): Field<Baseline> => ({
  kind: 'baseline',
  about,
  schema: z.object({ value: quantitySchema, at: edtfSchema.optional() }),
});
/** Theme ids of `gold/CLAIMS.md`. */
export const themes = (about: string): Field<readonly string[]> => ({
  kind: 'themes',
  about,
  schema: z.array(z.string()).readonly(),
});

/** How far an event has gone, in the text's telling. */
export const status = oneOf(
  'completed',
  'announced',
  'considered',
  'denied',
  'ended',
)('How far it has gone: told as done, decided, in talks, denied, or cancelled');

type Fields = Readonly<Record<string, Field<unknown>>>;

/** A claim type, declared once: schemas, views, columns and reference pages are derived from it. */
export interface ClaimType<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly title: { readonly en: string; readonly ko: string };
  readonly about: string;
  /** Fields that decide whether two claims of one document are the same claim. */
  readonly key: readonly (keyof F & string)[];
  readonly fields: F;
}

/** Declares a claim type; a key that is no field does not compile. */
export function claimType<const Name extends string, F extends Fields>(
  name: Name,
  declaration: Omit<ClaimType<Name, F>, 'name'>,
): ClaimType<Name, F> {
  return { name, ...declaration };
}

type FieldValue<X> = X extends Field<infer T> ? T : never;

/** The plain values of a claim type. */
export type ValuesOf<T> =
  T extends ClaimType<string, infer F> ? { -readonly [K in keyof F]?: FieldValue<F[K]> } : never;

/** What a rule may hand over: every value with its words. */
export type DraftValues<T> =
  T extends ClaimType<string, infer F> ? { -readonly [K in keyof F]?: Read<FieldValue<F[K]>> } : never;
