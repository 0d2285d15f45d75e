import { isBlank, isSpace } from './characters.ts';
import { nextIndex } from './context.ts';
import { headingSpans } from './headings.ts';
import { names } from './name.ts';
import { places } from './places.data.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { WordFilter } from './word-filter.ts';

/** What the whole text tells of a run's capital. */
interface Witnesses {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly headed: ReadonlySet<Run>;
  /** Cores that stand where a capital means something. */
  readonly attested: ReadonlySet<string>;
  /** First words of longer runs. */
  readonly begins: ReadonlySet<string>;
  /** Words of doubtful runs, in lower case, that the text also writes without a capital. */
  readonly lower: ReadonlySet<string>;
}

/** Runs whose capital means something: those that open a sentence need a witness elsewhere. */
export function acceptRuns(text: string, tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const headed = inHeadings(text, runs);
  const attested = new Set<string>();
  const begins = new Set<string>();
  for (const run of runs) {
    if (headed.has(run)) continue;
    if (!run.opens) attested.add(run.core);
    if (run.last > run.first) begins.add(run.core.slice(0, run.core.indexOf(' ')));
  }
  const lower = lowerWords(tokens, runs, headed);
  const witnesses: Witnesses = { text, tokens, headed, attested, begins, lower };
  const accepted: Run[] = [];
  for (const run of runs) {
    const kept = acceptRun(witnesses, run);
    if (kept) accepted.push(kept);
  }
  return accepted;
}

/** Words of doubtful runs that the text also writes without a capital. */
function lowerWords(tokens: readonly Token[], runs: readonly Run[], headed: ReadonlySet<Run>): Set<string> {
  const filter = new WordFilter();
  for (const run of runs) {
    if (!run.opens && !headed.has(run)) continue;
    for (let i = run.first; i <= run.last; i++) filter.add(tokens[i]!.word.lowerHash);
  }
  const lower = new Set<string>();
  for (const { word } of tokens) if (filter.mayHave(word.lowerHash) && !word.capital) lower.add(word.lower);
  return lower;
}

function acceptRun(witnesses: Witnesses, run: Run): Run | undefined {
  const { text, tokens, headed, attested, begins, lower } = witnesses;
  if (isDateline(text, run)) return undefined;
  const isHeaded = headed.has(run);
  if (!run.opens && !isHeaded) return run;
  if (attested.has(run.core) || run.end > run.coreEnd) return run;
  const shorter = withoutOpener(witnesses, run);
  if (shorter) return shorter;
  if (isHeaded && !run.name.isListed) return undefined;
  if (begins.has(run.core)) {
    const { word } = tokens[run.first]!;
    if (!lower.has(word.lower) && (!word.isCommon || isFollowedAsSubject(text, tokens, run))) return run;
  }
  return isOwnWitness(witnesses, run) ? run : undefined;
}

/** "SEOUL, Jan. 14 (Newswire) --": the wire that sent the text. */
const isDateline = (text: string, run: Run): boolean => {
  const before = text[run.start - 1];
  return (before === '(' || before === '/') && /^[)/] ?(?:--|—|–)/.test(text.slice(run.end, run.end + 4));
};

/** "Rival Netgate Signals" without its opening word, where the rest is a name elsewhere. */
function withoutOpener({ text, tokens, attested }: Witnesses, run: Run): Run | undefined {
  if (run.last === run.first || !tokens[run.first]!.word.isCommon) return undefined;
  const { start } = tokens[run.first + 1]!;
  const name = names.at(text, start, run.coreEnd);
  const core = name.written;
  return attested.has(core) || name.isListed
    ? { ...run, first: run.first + 1, start, core, name, opens: false }
    : undefined;
}

function inHeadings(text: string, runs: readonly Run[]): Set<Run> {
  const headings = headingSpans(text);
  const found = new Set<Run>();
  let next = 0;
  for (const run of runs) {
    while (next < headings.length && headings[next]!.end < run.end) next++;
    if (next < headings.length && headings[next]!.start <= run.start) found.add(run);
  }
  return found;
}

/** Whether a run that opens a sentence is a name by its own looks and what follows. */
function isOwnWitness({ text, tokens, lower }: Witnesses, run: Run): boolean {
  const { word, marked } = tokens[run.first]!;
  if (run.name.isListed || (word.opensPlace && places.has(run.core))) return true;
  if (run.last > run.first) return !areEveryday(tokens, run, lower);
  if (marked && !word.isCommon) return true;
  if (lower.has(word.lower) || !isFollowedAsSubject(text, tokens, run)) return false;
  return !word.isCommon || isPaired(tokens, run);
}

function areEveryday(tokens: readonly Token[], run: Run, lower: ReadonlySet<string>): boolean {
  for (let i = run.first; i <= run.last; i++) {
    const { word } = tokens[i]!;
    if (!lower.has(word.lower) || !word.isCommon) return false;
  }
  return true;
}

/** "Thrive and Index would lead": paired with a capital that opens nothing. */
function isPaired(tokens: readonly Token[], run: Run): boolean {
  const partner = tokens[run.last + 2];
  return (
    tokens[run.last + 1]?.lower === 'and' &&
    partner !== undefined &&
    partner.capital &&
    !partner.opens &&
    partner.sentence === tokens[run.last]!.sentence
  );
}

function isFollowedAsSubject(text: string, tokens: readonly Token[], run: Run): boolean {
  if (tokens[run.last]!.possessive) return true;
  const next = tokens[nextIndex(tokens, run)];
  if (!next) return false;
  if (isBlank(text, run.end, next.start)) return (next.capital && next.word.isStrongTitle) || isVerbLike(next);
  let at = run.end;
  while (at < next.start && isSpace(text, at)) at++;
  return at < next.start && ',(–—/'.includes(text[at]!);
}

const isVerbLike = ({ word, lower }: Token): boolean =>
  word.isVerb ||
  lower.endsWith('ly') ||
  (lower.length > 3 && (lower.endsWith('ed') || (lower.endsWith('s') && !isPlural(lower))));

const isPlural = (word: string): boolean => /(?:ers|ors|ies|ings|ions|ments|ists|ants|ents|ups|ages|ses)$/.test(word);
