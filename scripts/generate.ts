/**
 * Writes all generated files: lists from `data/` and the reference pages from the code. `npm run generate`;
 * with `--check` it writes nothing and fails where a file on disk is not what the generators make.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCurrencies } from './generate/currencies.ts';
import { generateLists } from './generate/lists.ts';
import { generateReference } from './generate/reference.ts';

const files: Record<string, string> = { ...generateCurrencies(), ...generateLists(), ...generateReference() };
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, content] of Object.entries(files)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(path);
}
if (check && stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
