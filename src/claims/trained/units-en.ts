import type { Sentence } from '../../language/reading.ts';
import type { Unit } from './scene.ts';

const heads =
  'business(?:es)?|units?|divisions?|arm|operations?|subsidiary|subsidiaries|affiliate|assets?|portfolio|plants?|factory|factories|mine|refinery|terminals?|stores?|hotels?|network|towers|data cent(?:er|re)s?|brands?|segment|activities|interests?|franchise|fields?|farms?|pipelines?|hospitals?|clinics?|ports?|licen[cs]es?|building|headquarters|campus|studio|fleet|facility|facilities|site';
/** "its printer unit", "their cargo business", "two Leeds data centres": a determiner or owner, a few words, a noun of things that change hands. */
const pattern = new RegExp(
  `(?<=(?:^|[\\s(“"])(?:its|their|his|her|the|a|an|two|three|four|five|both|all|[\\p{L}.&]+['’]s?) )(?:(?!(?:and|or|of|in|to|for|with|from|by|at|on|its|their|the|a|an|is|was|will|has|that|which)\\b)[\\p{L}\\p{N}&.'’-]+ ){1,4}?(?:${heads})\\b(?: (?:in|of) (?:the )?(?:\\p{Lu}[\\p{L}-]+)(?: (?:and )?\\p{Lu}[\\p{L}-]+){0,2})?`,
  'gu',
);

/** Parts of companies in a sentence that may change hands without a name of their own. */
export function findUnits(sentence: Sentence): Unit[] {
  return [...sentence.text.matchAll(pattern)].map((m) => {
    const start = sentence.start + m.index;
    const short = m[0].replace(/ (?:in|of) (?:the )?\p{Lu}.*$/u, '');
    const owner = /(?:its|their|his|her|the|two|three|four|five|both|[\p{L}.&]+['’]s?) $/u.exec(
      sentence.text.slice(0, m.index),
    )?.[0];
    const called = [short, m[0], ...(owner ? [owner + short, owner + m[0]] : [])];
    return { kind: 'unit', start, end: start + m[0].length, called: [...new Set(called)] };
  });
}
