import type { Clause } from '../../language/en/clauses.ts';
import { namesFrom } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, distinct, partiesIn, partiesOf } from '../en/context.ts';
import { raiserBefore, roundNouns } from '../en/money-roles.ts';

/** Those whom a phrase names and the list that it opens. */
export const listed = (chunk: Chunk, clause: Clause, context: Context): Party[] => {
  const named =
    nameOf(chunk) || mentionsIn(chunk, 'name').length === 0
      ? namesFrom(chunk, context.parse.items).flatMap((n) => partiesOf(n, context))
      : [];
  return named.length > 0 ? named : partiesIn(chunk, clause, context);
};

/** Phrases of a clause that stand behind its verb. */
export const behind = (clause: Clause): readonly Chunk[] => clause.args.filter((c) => c.start > clause.verb.start);

/** Verbs that tell of a round only where they go on about one told before ("A invested again"), never by a round as object. */
export const onlyGoingOn: ReadonlySet<string> = new Set(['invest']);

const bareVerbs = new Set(
  'join participate come follow tag pile chip weigh step return invest reinvest co-invest double subscribe re-up go'.split(
    ' ',
  ),
);
const sharing = new Set('take put contribute split share fill'.split(' '));
const shares = new Set(
  'part rest remainder balance half halves third quarter bill money cash sum lot check checks cheque cheques more'.split(
    ' ',
  ),
);

/** Whether a clause goes on about a round told before: "A led and B joined", "C put in the rest", "D took part". */
export function isGoingOn(clause: Clause, context: Context): boolean {
  const args = behind(clause);
  if (clause.negated || !args.every((c) => isPlain(c, context))) return false;
  if (clause.lemma === 'step' && args.some((c) => head(c).lower === 'down')) return false;
  if (bareVerbs.has(clause.lemma)) return true;
  return sharing.has(clause.lemma) && args.some((c) => c.prep === undefined && isShare(c));
}

const isShare = (chunk: Chunk): boolean =>
  hasWord(chunk, shares) || hasWord(chunk, roundNouns) || mentionsIn(chunk, 'money').length > 0;

/** A phrase that brings in nothing new: a day, a share of the round, the round itself, partners. */
function isPlain(chunk: Chunk, context: Context): boolean {
  if (['with', 'alongside', 'from'].includes(chunk.prep ?? '')) return true;
  if (mentionsIn(chunk, 'date').length > 0 || isShare(chunk)) return nameOf(chunk) === undefined;
  if (chunk.prep === undefined) return chunk.tokens.length === 1 && chunk.tokens[0]!.mention === undefined;
  return ['as', 'for', 'at', 'in', 'of'].includes(chunk.prep) && isNameless(chunk, context);
}

const isNameless = (chunk: Chunk, context: Context): boolean =>
  nameOf(chunk) === undefined &&
  !['the', 'its', 'that'].includes(chunk.tokens[0]!.lower) &&
  partiesIn(chunk, undefined, context).length === 0;

/** Who takes part: the subject, or of "with A leading" the names before the verb. */
export function participants(clause: Clause, context: Context): Party[] {
  if (clause.form !== 'gerund') return actors(clause, context);
  const { items } = context.parse;
  const found: Party[] = [];
  for (let i = items.indexOf(clause.verb) - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'chunk' && nameOf(item)) {
      found.unshift(...partiesIn(item, clause, context));
      if (item.prep === 'with') return distinct(found);
    } else if (item.kind === 'verb' && item.main.verb?.form === 'ing' && found.length > 0) return distinct(found);
    else if (item.kind !== 'comma' && item.kind !== 'conj') break;
  }
  return actors(clause, context);
}

/** "…, as did B": those who did the same. */
export function alsoDid(clause: Clause, context: Context): Party[] {
  const { clauses, sentence } = context.parse;
  const echo = clauses[clause.index + 1];
  if (!echo || !/^(?:do|have|be)$/.test(echo.lemma)) return [];
  const before = sentence.text.slice(
    Math.max(0, echo.verb.start - sentence.start - 4),
    echo.verb.start - sentence.start,
  );
  const first = /\b(?:as|so) $/i.test(before) ? echo.args.find((c) => c.start > echo.verb.start) : undefined;
  return first && first.prep === undefined ? listed(first, echo, context) : [];
}

/** Whose round a clause goes on about: the one told in this paragraph or in the sentence before. */
export function raiserNear(clause: Clause, context: Context): Party | undefined {
  const raiser = raiserBefore(clause, context);
  if (!raiser) return undefined;
  const { reading, sentence } = context;
  const told = reading.sentences.findLast((s) => s.start <= raiser.evidence.start);
  return told && (told.paragraph === sentence.paragraph || sentence.index - told.index === 1) ? raiser : undefined;
}

/** Whose sum an amount is, with the words that tell it. */
export const scope = (
  words: 'investor' | 'round' | 'cumulative',
  context: Context,
  at: { start: number; end: number },
): Read<'investor' | 'round' | 'cumulative'> =>
  read(words, evidenceAt(context.reading.document.text, at.start, at.end));
