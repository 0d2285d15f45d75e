import { Command, CommanderError, Option } from 'commander';
import { answers } from '../answers/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Problem } from '../values/problems.ts';
import { addAnswerCommand } from './commands/answer.ts';
import { addCommand } from './commands/add.ts';
import { readCommand } from './commands/read.ts';
import type { ReadOptions } from './commands/read.ts';
import { languageOption, publishedOption } from './commands/reading.ts';
import type { SourceOptions } from './commands/reading.ts';
import { textCommand } from './commands/text.ts';
import type { TextOptions } from './commands/text.ts';
import { defaultDataFolder } from './data-folder.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line and returns its exit code: 0 done, 2 usage, 3 source, 4 ledger, 5 not found, 70 internal fault. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exit = 0;
  const program = buildProgram(terminal, (code) => (exit = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return failed(terminal, error);
  }
}

function failed(terminal: Terminal, error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Problem) {
    terminal.error(`tieline: ${error.message}\n  ${error.hint}`);
    return error.exit;
  }
  terminal.error(
    `tieline: internal fault. Please report it with what follows.\n${error instanceof Error ? error.stack : String(error)}`,
  );
  return 70;
}

const sourceHelp = 'files (.html .txt .md .json .jsonl), folders, patterns, addresses, or - for standard input';

function buildProgram(terminal: Terminal, done: (exit: number) => void): Command {
  const program = new Command('tieline')
    .description(
      'Reads business news in English and Korean and keeps the ledger of deals, each value tied to its words.',
    )
    .version('0.1.0')
    .option('--data <folder>', "the ledger's folder (else TIELINE_DATA, else the platform's place for a user's data)")
    .exitOverride()
    .configureOutput({ writeOut: (t) => terminal.out(t.trimEnd()), writeErr: (t) => terminal.error(t.trimEnd()) })
    .showSuggestionAfterError()
    .showHelpAfterError('  See `tieline help`; write ./-name for a file whose name begins with a dash.');
  const withLedger = async (work: (ledger: Ledger) => Promise<number>): Promise<void> => {
    // The database and the server are loaded only where they are needed: `read` and `help` answer at once.
    const { openLedger } = await import('../ledger/open-ledger.ts');
    const ledger = await openLedger(ledgerPlace(program));
    for (const warning of ledger.warnings) terminal.error(`tieline: ${warning}`);
    try {
      done(await work(ledger));
    } finally {
      await ledger.close();
    }
  };
  addReadingCommands(program, terminal, done, withLedger);
  addAnswerCommand(program, terminal, answers.deals, { name: 'deals' }, withLedger);
  addAnswerCommand(program, terminal, answers.tie, { name: 'show' }, withLedger);
  for (const answer of Object.values(answers))
    if (answer.name !== 'deals' && answer.name !== 'tie')
      addAnswerCommand(program, terminal, answer, { name: answer.name }, withLedger);
  addServingCommands(program, terminal, withLedger);
  return program;
}

function ledgerPlace(program: Command): { folder: string } | { databaseUrl: string } {
  const databaseUrl = process.env['DATABASE_URL'];
  const folder = program.opts<{ data?: string }>().data;
  return databaseUrl && !folder ? { databaseUrl } : { folder: folder ?? defaultDataFolder() };
}

type WithLedger = (work: (ledger: Ledger) => Promise<number>) => Promise<void>;

function addReadingCommands(
  program: Command,
  terminal: Terminal,
  done: (exit: number) => void,
  withLedger: WithLedger,
): void {
  const published = new Option('--published <date>', 'day of publication where the source does not say').argParser(
    publishedOption,
  );
  const language = new Option('--language <en|ko>', 'language where the source does not say').argParser(languageOption);
  program
    .command('read')
    .description('print what the sources say; store nothing')
    .argument('<source...>', sourceHelp)
    .addOption(published)
    .addOption(language)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'jsonl']).default('table'))
    .action(async (sources: string[], options: ReadOptions) => done(await readCommand(terminal, sources, options)));
  program
    .command('text')
    .description('print the documents alone, without page furniture')
    .argument('<source...>', sourceHelp)
    .addOption(published)
    .addOption(language)
    .addOption(
      new Option('--format <format>', 'how to print; json is schema.org NewsArticle')
        .choices(['text', 'json', 'jsonl'])
        .default('text'),
    )
    .action(async (sources: string[], options: TextOptions) => done(await textCommand(terminal, sources, options)));
  program
    .command('add')
    .description('read the sources into the ledger')
    .argument('<source...>', sourceHelp)
    .addOption(published)
    .addOption(language)
    .action((sources: string[], options: SourceOptions) =>
      withLedger((ledger) => addCommand(terminal, ledger, sources, options)),
    );
}

function addServingCommands(program: Command, terminal: Terminal, withLedger: WithLedger): void {
  const port = new Option('--port <number>', 'port to listen on').default(4400).argParser(portOption);
  program
    .command('serve')
    .description('serve the web app and the REST API on this machine')
    .addOption(port)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .action((options: { port: number; host: string }) =>
      withLedger(async (ledger) => (await import('./commands/serve.ts')).serveCommand(terminal, ledger, options)),
    );
  program
    .command('start')
    .description('fill an empty ledger from a folder, then serve it')
    .addOption(port)
    .option('--examples <folder>', 'what to read the first time', 'examples/*.html')
    .action((options: { port: number; examples: string }) =>
      withLedger(async (ledger) => (await import('./commands/serve.ts')).startCommand(terminal, ledger, options)),
    );
}

function portOption(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Problem('usage/invalid', { what: `--port wants a number from 0 to 65535, not "${text}".` });
}
