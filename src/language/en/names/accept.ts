import type { Span } from '../../../values/evidence.ts';
import { nextIndex } from './context.ts';
import { listingOf } from './listing.ts';
import { places } from './places.data.ts';
import { isCommonWord } from './common-word.ts';
import type { Run } from './runs.ts';
import { subjectVerbs } from './tails.data.ts';
import type { Token } from './tokens.ts';
import { strongTitles } from './words.data.ts';

/** Runs whose capital means something: those that open a sentence need a witness elsewhere. */
export function acceptRuns(text: string, tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const headed = inHeadings(text, runs);
  const attested = new Set<string>();
  for (const run of runs) if (!run.opens && !headed.has(run)) attested.add(run.core);
  const begins = new Set(
    runs.filter((r) => r.last > r.first && !headed.has(r)).map((r) => r.core.slice(0, r.core.indexOf(' '))),
  );
  const lower = new Set<string>();
  for (const token of tokens) if (!token.capital) lower.add(token.lower);
  return runs.flatMap((run) => {
    if (isDateline(text, run)) return [];
    if (!run.opens && !headed.has(run)) return [run];
    if (attested.has(run.core) || run.end > run.coreEnd) return [run];
    const shorter = withoutOpener(text, tokens, run, attested);
    if (shorter) return [shorter];
    if (headed.has(run) && !isStrong(run)) return [];
    if (
      begins.has(run.core) &&
      !lower.has(run.core.toLowerCase()) &&
      (!isCommonWord(run.core.toLowerCase()) || isFollowedAsSubject(text, tokens, run))
    )
      return [run];
    return isOwnWitness(text, tokens, run, lower) ? [run] : [];
  });
}

/** "SEOUL, Jan. 14 (Newswire) --": the wire that sent the text. */
const isDateline = (text: string, run: Run): boolean =>
  /[(/]/.test(text[run.start - 1] ?? '') && /^[)/] ?(?:--|—|–)/.test(text.slice(run.end, run.end + 4));

/** "Rival Netgate Signals" without its opening word, where the rest is a name elsewhere. */
function withoutOpener(
  text: string,
  tokens: readonly Token[],
  run: Run,
  attested: ReadonlySet<string>,
): Run | undefined {
  if (run.last === run.first || !isCommonWord(tokens[run.first]!.lower)) return undefined;
  const { start } = tokens[run.first + 1]!;
  const core = text.slice(start, run.coreEnd);
  return attested.has(core) || isStrong({ ...run, core })
    ? { ...run, first: run.first + 1, start, core, opens: false }
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

const isStrong = (run: Run): boolean => {
  const listing = listingOf(run.core);
  return listing !== undefined && !listing.weak;
};

/** Lines without a full stop whose words are all capitals or title case: headings. */
function headingSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const m of text.matchAll(/^[^\n]{1,140}$/gmu)) {
    const words = m[0].split(/\s+/).filter((w) => /\p{L}/u.test(w));
    const capitals = words.filter((w) => /^["“(]?\p{Lu}/u.test(w)).length;
    if (
      !/[.!?:;,"”)]$/.test(m[0].trim()) &&
      words.length > 1 &&
      (m[0] === m[0].toUpperCase() || (capitals / words.length > 0.7 && !/[–—/•|]/.test(m[0])))
    ) {
      spans.push({ start: m.index, end: m.index + m[0].length });
    }
  }
  return spans;
}

/** Whether a run that opens a sentence is a name by its own looks and what follows. */
function isOwnWitness(text: string, tokens: readonly Token[], run: Run, lower: ReadonlySet<string>): boolean {
  const token = tokens[run.first]!;
  const listing = listingOf(run.core);
  if (listing && !listing.weak) return true;
  if (places.has(run.core)) return true;
  if (run.last > run.first)
    return !tokens.slice(run.first, run.last + 1).every((t) => isCommonWord(t.lower) && lower.has(t.lower));
  if (token.marked && !isCommonWord(token.lower)) return true;
  const followed = isFollowedAsSubject(text, tokens, run);
  if (followed && !lower.has(token.lower) && isPaired(tokens, run)) return true;
  if (listing) return followed && !lower.has(token.lower) && !isCommonWord(token.lower);
  return followed && !isCommonWord(token.lower) && !lower.has(token.lower);
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
  const gap = next ? text.slice(run.end, next.start) : '.';
  if (next?.capital && gap === ' ' && strongTitles.has(next.lower)) return true;
  if (/^\s*[,(–—/]/.test(gap)) return true;
  return (
    gap === ' ' &&
    next !== undefined &&
    (subjectVerbs.has(next.lower) ||
      (/(?:ed|s)$/.test(next.lower) && next.lower.length > 3 && !isPlural(next.lower)) ||
      next.lower.endsWith('ly'))
  );
}

const isPlural = (word: string): boolean => /(?:ers|ors|ies|ings|ions|ments|ists|ants|ents|ups|ages|ses)$/.test(word);
