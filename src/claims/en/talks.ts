import { namesFrom } from '../../language/en/clauses.ts';
import { nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Context, Party } from './context.ts';
import { distinct, partiesOf } from './context.ts';
import { clauseAround, nominalStatus } from './nominal.ts';
import type { Status } from './status.ts';

/** The names on either side of talks, in order. */
export function talkSides(chunk: Chunk, context: Context): Party[] {
  const hanging = [chunk, ...itemsBehind(chunk, context)];
  const owner = possessorOf(chunk);
  const others = hanging
    .filter((c) => ['between', 'with'].includes(c.prep ?? '') && nameOf(c) !== undefined)
    .flatMap((c) => namesFrom(c, context.parse.items).flatMap((n) => partiesOf(n, context)));
  return distinct([...(owner ? partiesOf(owner, context) : []), ...others]);
}

/** Phrases behind a noun up to the next verb. */
export function itemsBehind(chunk: Chunk, context: Context): readonly Chunk[] {
  const { items } = context.parse;
  const rest = items.slice(items.indexOf(chunk) + 1);
  const end = rest.findIndex((i) => i.kind === 'verb' || i.kind === 'break');
  return (end < 0 ? rest : rest.slice(0, end)).filter((i): i is Chunk => i.kind === 'chunk');
}

const brokenOff =
  /\b(?:broke(?:n)? (?:down|off|up)|called off|fell (?:through|apart)|fallen (?:through|apart)|collapsed|ended|failed|came to nothing|abandoned|were halted|stalled|petered out)\b/i;

/** Status of talks: under review unless the sentence says that they broke off or were denied. */
export function talkStatus(chunk: Chunk, context: Context): Read<Status> | undefined {
  const { text } = context.reading.document;
  const match = brokenOff.exec(text.slice(chunk.end, context.sentence.end));
  if (match)
    return read('ended' as const, evidenceAt(text, chunk.end + match.index, chunk.end + match.index + match[0].length));
  const clause = clauseAround(chunk, context);
  if (clause && /^(?:deny|dismiss|refute)$/.test(clause.lemma))
    return read('denied' as const, evidenceAt(text, chunk.start, chunk.end));
  return clause?.negated ? undefined : nominalStatus(chunk, context);
}

/** "talks over a 20 billion won investment": the preposition of the talks is no "more than". */
export function unqualified(money: MoneyMention): MoneyMention {
  if (!/^(?:over|about) an? /i.test(money.quote)) return money;
  const { qualifier: _qualifier, ...value } = money.value;
  return { ...money, value };
}
