import type { Answer } from '../answers/answer.ts';
import type { JsonSchema } from './parameters.ts';
import { jsonSchema } from './parameters.ts';
import { problemDetailsSchema } from './problem-details.ts';

/** The OpenAPI 3.1 description of all answers, derived from their schemas. */
export function openApi(answers: readonly Answer[], version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tieline',
      version,
      description:
        'A ledger of investments, acquisitions, funds, partnerships, alliances and targets, each value tied to the words that state it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(answers.map((answer) => [`/api/${answer.name}`, { get: operation(answer) }])),
    components: { schemas: { Problem: jsonSchema(problemDetailsSchema, 'output') } },
  };
}

function operation(answer: Answer): object {
  return {
    operationId: answer.name,
    summary: answer.about,
    parameters: parametersOf(jsonSchema(answer.input, 'input')),
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: jsonSchema(answer.output, 'output') } },
      },
      default: {
        description: 'What went wrong and what can be done (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf({ properties = {}, required = [] }: JsonSchema): object[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}
