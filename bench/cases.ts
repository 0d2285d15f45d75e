import { readFileSync } from 'node:fs';
import type { Claim } from '../src/claims/claim.ts';
import { readClaims, rules } from '../src/claims/read-claims.ts';
import type { AnyRule } from '../src/claims/rule.ts';
import { fromNewsArticle } from '../src/documents/news-article.ts';
import { readLanguage } from '../src/language/read-language.ts';
import type { DocumentReading } from '../src/language/reading.ts';
import type { LabelledCase } from './case-text.ts';
import { loadLabelledCases } from './load-cases.ts';
import { calibrationTable } from './calibration.ts';
import type { ScoredError } from './score-cases.ts';
import { scoreCases } from './score-cases.ts';

/** A labelled case with the language reading of its article, made once. */
export interface ReadCase {
  /** Identifier of the article. */
  readonly id: string;
  readonly labelled: LabelledCase;
  readonly reading: DocumentReading;
}

/** Identifiers of the cases that only measure. */
export const heldOut = new Set<string>(
  (JSON.parse(readFileSync(new URL('../gold/held-out.json', import.meta.url), 'utf8')) as { cases: string[] }).cases,
);

/** Reads every case of a folder and scores the reading with `gold/score.mjs`; the project's own cases are told apart as seen and held out. */
export function runCases(directory: string, flags: ReadonlySet<string>, language?: string): number {
  const cases = loadCases(directory, language);
  if (cases.length === 0) {
    console.error(`There are no cases${language ? ` in ${language}` : ''} in ${directory}.`);
    return 3;
  }
  const parts = partsOf(cases, flags, /(?:^|\/)unseen\//.test(`${directory}/`));
  if (flags.has('--by-rule')) printByRule(parts[0]![1]);
  else for (const [title, part] of parts) printPart(title, part, flags);
  return 0;
}

/** The cases of a folder, in the order of their names. */
export function loadCases(directory: string, language?: string): ReadCase[] {
  const cases = loadLabelledCases(directory).flatMap((labelled): ReadCase[] => {
    const document = fromNewsArticle(labelled.article);
    return document ? [{ id: labelled.article['identifier']!, labelled, reading: readLanguage(document) }] : [];
  });
  return language ? cases.filter((c) => c.reading.language === language) : cases;
}

function partsOf(
  cases: readonly ReadCase[],
  flags: ReadonlySet<string>,
  onlyMeasures: boolean,
): [string, ReadCase[]][] {
  if (onlyMeasures) return flags.has('--seen') ? [] : [['held-out cases', [...cases]]];
  const isHeldOut = (c: ReadCase): boolean => heldOut.has(c.id);
  const seen = cases.filter((c) => !isHeldOut(c));
  const unseen = cases.filter(isHeldOut);
  if (unseen.length === 0) return [['cases', seen]];
  const parts: [string, ReadCase[]][] = [];
  if (!flags.has('--unseen')) parts.push(['seen cases', seen]);
  if (!flags.has('--seen')) parts.push(['held-out cases', unseen]);
  if (parts.length === 2) parts.push(['all cases', [...cases]]);
  return parts;
}

/** Reads cases with the rules given; by default with all of the language. */
export function readCases(
  cases: readonly ReadCase[],
  only?: (rule: AnyRule) => boolean,
): Map<string, readonly Claim[]> {
  return new Map(
    cases.map(({ id, reading }) => [id, readClaims(reading, only && rules[reading.language].filter(only)).claims]),
  );
}

function printPart(title: string, part: readonly ReadCase[], flags: ReadonlySet<string>): void {
  const claims = readCases(part);
  const { table, report, errors } = scoreCases(part, claims);
  if (flags.has('--json')) return console.log(JSON.stringify({ part: title, ...report }));
  console.log(`\n== ${title}\n${table}`);
  if (flags.has('--calibration') || !flags.has('--errors'))
    console.log(calibrationTable([...claims.values()].flat(), errors));
  if (flags.has('--errors') && !/held-out|all/.test(title))
    for (const error of errors) console.log(JSON.stringify(error));
}

/** For each rule: labelled claims that no rule finds without it, and claims of its own that no label bears out; rules alone, without the trained reader. */
function printByRule(part: readonly ReadCase[]): void {
  const all = readCases(part, () => true);
  const base = scoreCases(part, all).errors;
  const missed = new Set(base.filter((e) => e.kind === 'missed').map(keyOf));
  const read = [...all.values()].flat();
  console.log('rule                                                reads  alone  made up');
  for (const rule of Object.values(rules).flat()) {
    const reads = read.filter((c) => c.rule === rule.name).length;
    const madeUp = base.filter((e) => e.kind === 'made up' && e.claim?.rule === rule.name).length;
    const without =
      reads === 0
        ? base
        : scoreCases(
            part,
            readCases(part, (r) => r !== rule),
          ).errors;
    const alone = without.filter((e) => e.kind === 'missed' && !missed.has(keyOf(e))).length;
    console.log(
      `${rule.name.padEnd(50)}${String(reads).padStart(7)}${String(alone).padStart(7)}${String(madeUp).padStart(9)}`,
    );
  }
}

const keyOf = (error: ScoredError): string => JSON.stringify([error.id, error.claim]);
