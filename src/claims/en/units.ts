import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import { assetsOf } from './context.ts';
import type { Context, Party } from './context.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for parts of a company that are sold and bought without a name of their own. */
const unitNouns =
  words(`business businesses unit units division divisions operation operations arm subsidiary subsidiaries affiliate affiliates brand brands asset assets segment activities
  store stores plant plants network networks factory factories mine mines refinery terminal terminals hotel hotels tower towers centre centres center centers portfolio franchise field fields farm farms
  pipeline pipelines hospital hospitals clinic clinics port ports licence licences license licenses building buildings headquarters campus fleet facility facilities site sites smelter smelters
  warehouse warehouses branch branches mill mills brewery breweries dairy complex workshop incinerators vessels ships cinemas theatres labels estates restaurants outlets shipyard yard quarry
  bakery bakeries laboratory laboratories`);

/** Words that tell nothing of a unit: "its own business", "the whole operation", "two plants". */
const bareWords = words(
  'own whole entire main core other same new former existing respective remaining first second third big large small local current another last more',
);
const determining =
  /^(?:its|their|his|her|the|a|an|two|three|four|five|six|seven|eight|nine|ten|both|all|those|these)$/;

/** "a debt facility", "credit lines": money lent, no plant. */
const lending = words('debt credit loan lending financing term bridge borrowing');

/** Index of the first word behind the owner and the determiners of a phrase. */
function ownerEnd(chunk: Chunk): number {
  let at = chunk.tokens.findLastIndex((t) => t.tag === 'poss') + 1;
  while (at < chunk.tokens.length - 1 && isDetermining(chunk, at)) at++;
  return at;
}

function isDetermining(chunk: Chunk, at: number): boolean {
  const { tag, lower } = chunk.tokens[at]!;
  return tag === 'det' || tag === 'number' || determining.test(lower);
}

/** "of Roas", "in Yeosu" behind a unit: what it belongs to and where it stands. */
function behindUnit(chunk: Chunk, { parse }: Context): Chunk[] {
  const found: Chunk[] = [];
  for (let i = chunk.at + 1; i < chunk.at + 3; i++) {
    const item = parse.items[i];
    if (item?.kind !== 'chunk' || !['of', 'in'].includes(item.prep ?? '')) break;
    if (item.prep === 'of' ? nameOf(item) === undefined : !/^\p{Lu}/u.test(item.tokens[0]!.text) || item.dates > 0)
      break;
    found.push(item);
  }
  return found;
}

/** A part of a company in a deal: "its film business", "Roas' plant", "the warehouse arm of Roas", "a glass plant in Yeosu". */
export function dealUnit(chunk: Chunk, context: Context): Party | undefined {
  const last = head(chunk);
  if (last.mention || !unitNouns.has(last.lower)) return undefined;
  const rest = chunk.tokens.slice(ownerEnd(chunk));
  const isTold = rest.slice(0, -1).some((t) => t.tag !== 'number' && !bareWords.has(t.lower));
  const behind = behindUnit(chunk, context);
  const owned = chunk.tokens.some((t) => t.tag === 'poss');
  if (!isTold && !owned && behind.length === 0) return undefined;
  if ((rest.length === chunk.tokens.length && behind.length === 0) || hasWord(chunk, lending)) return undefined;
  const { text } = context.reading.document;
  const ends = [behind.at(-1)?.end ?? last.end, last.end];
  const called = ends.flatMap((end) => [text.slice(rest[0]!.start, end), text.slice(chunk.tokens[0]!.start, end)]);
  return {
    entity: -1 - chunk.start,
    evidence: evidenceAt(text, rest[0]!.start, ends[0]!),
    called: [...new Set(called)],
  };
}

/** "its drone unit, Skypoint, to …": the name between commas behind a unit. */
function nameBehind(chunk: Chunk, context: Context): Party[] {
  const { items } = context.parse;
  let at = chunk.at + 1 + behindUnit(chunk, context).length;
  if (items[at]?.kind !== 'comma') return [];
  const named = items[++at];
  const next = items[at + 1]?.kind;
  if (named?.kind !== 'chunk' || named.prep !== undefined || named.joined) return [];
  const closed = next === undefined || next === 'comma' || next === 'break';
  return closed && nameOf(named) ? assetsOf(named, undefined, context) : [];
}

/** What changes hands in a phrase: a company, what is named like a product, or a unit, by its name where one follows. */
export function dealThings(chunk: Chunk, clause: Clause | undefined, context: Context): Party[] {
  const unit = nameOf(chunk) ? undefined : dealUnit(chunk, context);
  if (!unit) return assetsOf(chunk, clause, context);
  const named = nameBehind(chunk, context);
  return named.length > 0 ? named : [unit];
}
