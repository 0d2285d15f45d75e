import { answers } from '../../answers/index.ts';
import { serve } from '../../api/serve.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Terminal } from '../terminal.ts';
import { addSources } from './add.ts';
import { ProblemCount } from './reading.ts';

/** Serves the web app and the API until the process is told to stop. */
export async function serveCommand(
  terminal: Terminal,
  ledger: Ledger,
  options: { port: number; host?: string },
): Promise<number> {
  const server = await serve(ledger, { port: options.port, host: options.host ?? '127.0.0.1' });
  terminal.out(`Tieline is at ${server.address}`);
  await stopAsked();
  await server.close();
  return 0;
}

/** Fills the ledger from a folder if it holds no document yet, then serves it. */
export async function startCommand(
  terminal: Terminal,
  ledger: Ledger,
  options: { port: number; examples: string },
): Promise<number> {
  const { coverage } = await answers.deals.run(ledger, answers.deals.input.parse({ limit: 1 }));
  if (coverage.documents === 0) {
    terminal.error(`Reading ${options.examples} into the ledger …`);
    await addSources(terminal, ledger, [options.examples], {}, new ProblemCount());
  }
  return serveCommand(terminal, ledger, options);
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
