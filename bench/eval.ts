/**
 * Accuracy on labelled cases: `npm run -s eval` (the project's own), `npm run -s eval -- cases DIR`, `npm run -s eval -- ties DIR`.
 * Options: --seen | --unseen (which part of the project's cases), --language en|ko, --errors (never for unseen cases), --by-rule, --json.
 */
import { runCases } from './cases.ts';
import { runTies } from './ties.ts';

const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const languageAt = args.indexOf('--language');
const language = languageAt >= 0 ? args[languageAt + 1] : undefined;
const [what = 'cases', given] = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--language');

/** The labelled cases first given, those written for this project later, and those that only measure. */
const unseen = (language ? [language] : ['en', 'ko']).map((l) => `gold/unseen/${l}`);
const directories = given === undefined ? ['gold/cases', 'gold/own', ...unseen] : [given];

if (what === 'cases') {
  for (const directory of directories) {
    if (given === undefined && !flags.has('--json')) console.log(`\n${directory}`);
    const code = runCases(directory, flags, language);
    process.exitCode ||= code;
  }
} else if (what === 'ties') process.exitCode = runTies(given ?? 'gold/ties', flags);
else {
  console.error(`eval knows "cases DIR" and "ties DIR", not "${what}".`);
  process.exitCode = 2;
}
