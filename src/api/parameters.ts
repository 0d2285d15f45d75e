import { z } from 'zod';
import type { Answer } from '../answers/answer.ts';
import { Problem } from '../values/problems.ts';

/** JSON Schema, as far as parameters need it. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [key: string]: unknown;
}

/** JSON Schema 2020-12 (the dialect of OpenAPI 3.1) of what goes into or comes out of an answer. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return rest as JsonSchema;
}

/** The input of an answer from the parameters of an address. A parameter that the answer does not know is refused, since a mistyped filter would silently list everything. */
export function readParameters(answer: Answer, query: URLSearchParams): unknown {
  const properties = jsonSchema(answer.input, 'input').properties ?? {};
  const unknown = [...query.keys()].find((name) => !(name in properties));
  if (unknown !== undefined) {
    throw usage(`"${unknown}" is no parameter of ${answer.name}; it knows ${Object.keys(properties).join(', ')}.`);
  }
  const given = Object.entries(properties).filter(([name]) => query.has(name));
  const input = Object.fromEntries(given.map(([name, schema]) => [name, valueOf(query.getAll(name), schema)]));
  const parsed = answer.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw usage(
    parsed.error.issues.map((issue) => `${issue.path.join('.') || answer.name}: ${issue.message}`).join('; '),
  );
}

/** Text of an address in the JSON type that the schema asks for; what does not fit stays text, for the schema to refuse. */
function valueOf(texts: readonly string[], schema: JsonSchema): unknown {
  const text = texts[0] ?? '';
  if (schema.type === 'array') return texts.length > 1 ? texts : text.split(',').filter((t) => t !== '');
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (schema.type === 'number' || schema.type === 'integer') return text.trim() === '' ? text : numberOr(text);
  return text;
}

const numberOr = (text: string): number | string => (Number.isNaN(Number(text)) ? text : Number(text));
const usage = (what: string): Problem => new Problem('usage/invalid', { what });
