// Runs everything that must hold, cheapest first, and says at the end what failed. `--static` leaves the tests out;
// anything else is passed to the test runner. The set-up (scripts/setup.mjs) has built the program already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const bin = (path) => join(root, 'node_modules', path);
const steps = [
  ['format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('oxlint/bin/oxlint'), ['--deny-warnings']],
  ['types', bin('typescript/bin/tsc'), ['-p', 'tsconfig.json']],
  ...(existsSync(join(root, 'src/web/tsconfig.json'))
    ? [['types of the web app', bin('typescript/bin/tsc'), ['-p', 'src/web/tsconfig.json']]]
    : []),
  ['generated files', bin('tsx/dist/cli.mjs'), ['scripts/generate.ts', '--check']],
  ...(args.includes('--static')
    ? []
    : [['tests', bin('vitest/vitest.mjs'), ['run', ...args.filter((a) => a !== '--static')]]]),
];

const failed = [];
for (const [name, program, parameters] of steps) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [program, ...parameters], { cwd: root, stdio: ['ignore', 1, 2] });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exit(1);
}
