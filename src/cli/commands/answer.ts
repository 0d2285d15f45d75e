import type { Command } from 'commander';
import { Option } from 'commander';
import { z } from 'zod';
import type { Answer } from '../../answers/answer.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { Problem } from '../../values/problems.ts';
import { printers } from '../print/answers.ts';
import type { Terminal } from '../terminal.ts';

interface Property {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

/** Makes a command of an answer: what its input needs becomes an argument, the rest options, all from the schema. */
export function addAnswerCommand(
  program: Command,
  terminal: Terminal,
  answer: Answer<z.ZodType, z.ZodType>,
  { name }: { name: string },
  withLedger: (work: (ledger: Ledger) => Promise<number>) => Promise<void>,
): void {
  const schema = z.toJSONSchema(answer.input, { io: 'input' }) as {
    properties?: Record<string, Property>;
    required?: readonly string[];
  };
  const properties = Object.entries(schema.properties ?? {});
  const needed = properties.filter(([key]) => schema.required?.includes(key));
  const command = program.command(name).description(answer.about);
  for (const [key, property] of needed) command.argument(`<${key}>`, property.description);
  for (const [key, property] of properties)
    if (!schema.required?.includes(key)) command.addOption(optionOf(key, property));
  command.addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'));
  command.action(async (...given: unknown[]) => {
    const { format, ...options } = given[needed.length] as Record<string, unknown>;
    const input = parseInput(answer, { ...options, ...Object.fromEntries(needed.map(([key], i) => [key, given[i]])) });
    await withLedger(async (ledger) => {
      const output = await answer.run(ledger, input);
      const print = format === 'json' ? undefined : printers[answer.name];
      terminal.out(print ? print(terminal, output as never).join('\n') : JSON.stringify(output, null, 2));
      return 0;
    });
  });
}

function optionOf(key: string, property: Property): Option {
  const flag = `--${key.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)} <value>`;
  const option = new Option(flag, property.description ?? '');
  return property.enum ? option.choices(property.enum) : option;
}

function parseInput(answer: Answer<z.ZodType, z.ZodType>, given: Record<string, unknown>): unknown {
  const parsed = answer.input.safeParse(given);
  if (parsed.success) return parsed.data;
  const what = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
  throw new Problem('usage/invalid', { what: `${answer.name} cannot take this input: ${what}.` });
}
