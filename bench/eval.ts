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
const [what = 'cases', directory = 'gold/cases'] = args.filter(
  (a, i) => !a.startsWith('--') && args[i - 1] !== '--language',
);

if (what === 'cases') process.exitCode = runCases(directory, flags, language);
else if (what === 'ties') process.exitCode = runTies(directory === 'gold/cases' ? 'gold/ties' : directory, flags);
else {
  console.error(`eval knows "cases DIR" and "ties DIR", not "${what}".`);
  process.exitCode = 2;
}

if (directory === 'gold/cases')
  console.error(
    'Fresh labelled articles, not used when the rules were first written: eval cases gold/own --errors (may be looked at).',
  );
