import { isBlank, isSpace } from './characters.ts';
import { nextIndex } from './context.ts';
import { headingSpans } from './headings.ts';
import { names } from './name.ts';
import { places } from './places.data.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { WordFilter } from './word-filter.ts';
import { wordSet } from './word-list.ts';

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
  if (isBehindRole(text, tokens, run)) return run;
  if (attested.has(run.core)) return run;
  const hasLegalForm = run.end > run.coreEnd;
  if (hasLegalForm && !introducers.has(tokens[run.first]!.lower)) return run;
  const shorter = withoutOpener(witnesses, run);
  if (shorter || hasLegalForm) return shorter ?? run;
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

const roles = wordSet(
  'company investor investors backer backers lead buyer buyers target seller sellers acquirer borrower lender issuer sponsor partner partners participants',
);

/** "Company: Zelkin", "Buyer: Norrel. Target: …": a form that says who plays which part. */
function isBehindRole(text: string, tokens: readonly Token[], { first, start }: Run): boolean {
  const label = tokens[first - 1];
  return label !== undefined && roles.has(label.lower) && label.opens && text.slice(label.end, start) === ': ';
}

/** "Rival Netgate Signals" without its opening word, where the rest is a name elsewhere. */
function withoutOpener({ text, tokens, attested }: Witnesses, run: Run): Run | undefined {
  const { word } = tokens[run.first]!;
  if (run.last === run.first || !(word.isCommon || introducers.has(word.lower))) return undefined;
  const { start } = tokens[run.first + 1]!;
  const name = names.at(text, start, run.coreEnd);
  const core = name.written;
  return attested.has(core) || name.isListed || isIntroduced(tokens, run, attested)
    ? { ...run, first: run.first + 1, start, core, name, opens: false }
    : undefined;
}

const introducers = wordSet(
  'accelerator startup start-up developer publisher operator investor manager builder together named activist flagship affiliate brokerage broker refiner insurer lender retailer carmaker automaker chipmaker drugmaker steelmaker shipbuilder airline grocer brewer distributor miner wholesaler conglomerate chaebol telco',
);

/** "Brokerage Kelvarra cut its target": a noun without an article introduces the name, which nobody writes with it elsewhere. */
const isIntroduced = (tokens: readonly Token[], run: Run, attested: ReadonlySet<string>): boolean =>
  introducers.has(tokens[run.first]!.lower) && !attested.has(run.core);

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
  if (isBlank(text, run.end, next.start))
    return (next.capital && next.word.isStrongTitle) || isVerbLike(next) || next.word.isTicker || isSeated(tokens, run);
  let at = run.end;
  while (at < next.start && isSpace(text, at)) at++;
  const mark = at < next.start ? text[at]! : '';
  return (mark !== '' && ',(–—/×→'.includes(mark)) || ((mark === ':' || mark === '|') && beginsLine(text, run.start));
}

/** "Tannberg of Norway has offered": the place where a company sits. */
const isSeated = (tokens: readonly Token[], { last }: Run): boolean =>
  tokens[last + 1]?.lower === 'of' && places.has(tokens[last + 2]?.text ?? '');

/** Whether nothing but a sign of a list stands before on the line. */
const beginsLine = (text: string, start: number): boolean =>
  /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 6), start));

const irregularVerbs = wordSet(
  'lost lent drew rose fell saw met grew cut beat shrank broke chose drove fought flew froze left meant rode sank sought shook shot stood stole struck swung wrote hit kept',
);

const isVerbLike = ({ word, lower }: Token): boolean =>
  word.isVerb ||
  irregularVerbs.has(lower) ||
  lower.endsWith('ly') ||
  (lower.length > 3 && (lower.endsWith('ed') || (lower.endsWith('s') && !isPlural(lower))));

const isPlural = (word: string): boolean => /(?:ers|ors|ies|ings|ions|ments|ists|ants|ents|ups|ages|ses)$/.test(word);
