import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Context, Party } from '../en/context.ts';
import { fundBefore, isFundEntity, partiesIn, partiesOf } from '../en/context.ts';
import { isComparison } from '../en/figures.ts';

/** Words for a fund that has no name of its own. */
export const fundNouns: ReadonlySet<string> = new Set([
  'fund',
  'funds',
  'vehicle',
  'fund-of-funds',
  'sub-fund',
  'subfund',
]);
const notFunds = new Set(['pension', 'hedge', 'wealth', 'index', 'mutual', 'traded']);
const programmes = new Set(['programme', 'program', 'scheme', 'facility', 'initiative', 'pool', 'pot', 'warchest']);
const ventureWords = new Set([
  'startup',
  'start-up',
  'startups',
  'start-ups',
  'venture',
  'ventures',
  'accelerator',
  'investment',
  'founders',
  'entrepreneurs',
]);

/** The fund that a phrase names. */
export function isFundName(chunk: Chunk, context: Context): Party | undefined {
  const name = nameOf(chunk);
  const party = name ? partiesOf(name, context)[0] : undefined;
  return party && isFundEntity(context.reading, party.entity) ? party : undefined;
}

/** Whether a phrase means a fund: by its noun, by its name, or as an investment programme with a sum. */
export const isFund = (chunk: Chunk, context: Context): boolean =>
  (hasWord(chunk, fundNouns) && !hasWord(chunk, notFunds)) ||
  isFundName(chunk, context) !== undefined ||
  isProgramme(chunk, context);

/** "a $1 billion startup programme", "a 50 billion won pool for founders". */
function isProgramme(chunk: Chunk, { parse }: Context): boolean {
  if (!hasWord(chunk, programmes) || mentionsIn(chunk, 'money').length === 0) return false;
  const next = parse.items[chunk.at + 1];
  return hasWord(chunk, ventureWords) || (next?.kind === 'chunk' && next.prep === 'for' && hasWord(next, ventureWords));
}

/** The fund's name anywhere among phrases or in an apposition behind them: "a fund called X", "its debut vehicle, the X Fund". */
export function nameAmong(chunks: readonly Chunk[], context: Context): Party | undefined {
  for (const chunk of chunks) {
    const found = isFundName(chunk, context);
    if (found) return found;
  }
  for (const chunk of chunks) {
    const found = apposedName(chunk, context);
    if (found) return found;
  }
  const named = context.parse.clauses.find(
    (c) => ['call', 'name', 'dub', 'christen', 'title'].includes(c.lemma) && c.form === 'participle',
  );
  return named?.args.flatMap((c) => partiesIn(c, named, context))[0];
}

function apposedName(chunk: Chunk, context: Context): Party | undefined {
  const { items } = context.parse;
  for (const step of [1, -1]) {
    const near = items[chunk.at + 2 * step];
    if (near?.kind !== 'chunk' || items[chunk.at + step]?.kind !== 'comma' || near.prep !== undefined) continue;
    const party = isFundName(near, context);
    if (party) return party;
  }
  return undefined;
}

const beforeSize = new Set(['of', 'worth', 'at', 'with', 'to', 'for', 'on', 'over', 'past', 'from']);

/** The sum of a fund: in its phrase, behind "of", "worth" or "at"; ages and counts are none. */
export function sizeOf(chunks: readonly Chunk[], context: Context): MoneyMention | undefined {
  return chunks
    .flatMap((c) => [...sizeBefore(c, context), c])
    .filter((c) => c.prep === undefined || beforeSize.has(c.prep))
    .flatMap((c) => mentionsIn(c, 'money'))
    .filter((m) => !isComparison(m, context))[0];
}

/** "a 60 billion won Meridian Fund": the sum stands as a phrase of its own before the name. */
function sizeBefore(chunk: Chunk, { parse }: Context): Chunk[] {
  const before = chunk.prep === undefined && chunk.name ? parse.items[chunk.at - 1] : undefined;
  return before?.kind === 'chunk' && head(before).tag === 'money' ? [before] : [];
}

/** The fund told of before, with the sentence's beginning as the place where it is meant. */
export function told(context: Context): Party | undefined {
  const entity = fundBefore(context);
  if (entity === undefined) return undefined;
  const { reading, sentence } = context;
  const mention = reading.sentences
    .slice(Math.max(0, sentence.index - 5), sentence.index + 1)
    .flatMap((s) => s.mentions)
    .findLast((m) => m.kind === 'name' && m.entity === entity);
  return mention && { entity, evidence: evidenceAt(reading.document.text, mention.start, mention.end) };
}
