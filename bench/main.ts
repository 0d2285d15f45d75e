/**
 * Speed: `npm run -s bench` runs all parts, `npm run -s bench -- reading|accuracy|extraction|ledger` one. Prints tables and writes
 * `bench/results/<version>.json`. Figures are for comparing within one run: machines are noisy.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchAccuracy } from './accuracy.ts';
import { runExtraction } from './extraction.ts';
import { benchLedger } from './ledger.ts';
import { benchReading } from './reading.ts';

const parts: Record<string, (args: string[]) => unknown> = {
  reading: () => benchReading(),
  accuracy: () => benchAccuracy(),
  extraction: (args) => runExtraction(args),
  ledger: (args) => benchLedger(args),
};

const [part, ...rest] = process.argv.slice(2);
if (part !== undefined && !(part in parts)) {
  console.error(`bench knows ${Object.keys(parts).join(', ')}, not "${part}".`);
  process.exit(2);
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const file = `bench/results/${version}.json`;
const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
for (const name of part === undefined ? Object.keys(parts) : [part]) {
  const result = await parts[name]!(rest);
  console.log(`\n== ${name}`);
  console.table(result);
  results[name] = result;
}
results['machine'] = { node: process.version, cores: cpus().length, model: cpus()[0]?.model };
mkdirSync('bench/results', { recursive: true });
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
