import type { Clause } from '../../language/en/clauses.ts';
import { mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { DateMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Context } from './context.ts';
import { fateOf, isEnding } from './endings.ts';

const telling = new Set([
  'say',
  'announce',
  'report',
  'tell',
  'confirm',
  'add',
  'note',
  'reveal',
  'disclose',
  'claim',
  'deny',
  'state',
  'unveil',
  'know',
  'understand',
  'see',
  'dismiss',
  'file',
  'break',
]);

/** Days on which the event happened (`date`) and on which it was told (`announced`). */
export interface EventDates {
  readonly date?: Read<string>;
  readonly announced?: Read<string>;
}

const asRead = (mention: DateMention): Read<string> =>
  read(mention.value, { start: mention.start, end: mention.end, quote: mention.quote });
const usable = (mention: DateMention): boolean => mention.role !== 'over' && mention.role !== 'since';

/** Dates of a clause: those among its own phrases; days of verbs of saying above it count as told, never as done. */
export function datesOf(clause: Clause, context: Context): EventDates {
  const fate = fateOf(clause, context.parse.clauses);
  const own =
    ownDate(placed(clause, context), context) ??
    dateAfter(clause, context) ??
    (fate && isEnding(fate) ? ownDate(placed(fate, context), context) : undefined);
  const hung = own === undefined ? hungDate(clause, context) : undefined;
  const beside = own === undefined ? besideDate(clause, context) : undefined;
  const saying = sayingClause(clause, context);
  const told = saying && ownDate(saying.args, context);
  if (telling.has(clause.lemma)) return own ? { announced: asRead(own) } : {};
  const above =
    clause.governor && !telling.has(clause.governor.lemma) ? ownDate(clause.governor.args, context) : undefined;
  const date =
    own ??
    hung ??
    beside ??
    (clause.form === 'gerund' || clause.form === 'participle' ? above : undefined) ??
    (saying ? undefined : framingDate(clause, context));
  const decided = clause.form === 'infinitive' ? above : undefined;
  return { ...(date && { date: asRead(date) }), ...((told ?? decided) && { announced: asRead((told ?? decided)!) }) };
}

function sayingClause(clause: Clause, context: Context): Clause | undefined {
  for (let up = clause.governor; up; up = up.governor) if (telling.has(up.lemma)) return up;
  return context.parse.clauses.find(
    (c) => c !== clause && telling.has(c.lemma) && c.index > clause.index && c.form === 'finite',
  );
}

/** Phrases of a clause where its day may stand: behind the verb, or in front of it at the clause's beginning or behind its subject. */
function placed(clause: Clause, { parse }: Context): readonly Chunk[] {
  return clause.args.filter((chunk) => {
    if (chunk.start > clause.verb.start) return true;
    const before = parse.items[parse.items.indexOf(chunk) - 1];
    return (
      before?.kind !== 'chunk' ||
      clause.subject.includes(before) ||
      mentionsIn(before, 'date').length > 0 ||
      before.prep === undefined
    );
  });
}

function ownDate(chunks: readonly Chunk[], context: Context): DateMention | undefined {
  for (const chunk of chunks) {
    if (attributes(chunk, context)) continue;
    const found = mentionsIn(chunk, 'date').find((m) => usable(m) && !isDateline(m, context));
    if (
      found &&
      (chunk.tokens.length === 1 ||
        chunk.tokens.every((t) => t.tag !== 'noun' || t.lower === 'early' || t.lower === 'late' || t.lower === 'mid'))
    )
      return found;
  }
  return undefined;
}

/** "SEOUL, Sept. 5 (Yonhap) -- …": the day of the report, not of what it tells. */
function isDateline(mention: DateMention, { sentence }: Context): boolean {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  return (
    before.length < 50 &&
    /^[^.!?]*,\s*$/.test(before) &&
    /^(?:, \d{4})?\.?\s*(?:\([^)]*\)\s*|\/[^/]*\/\s*)?(?:-{1,2}|–|—)\s/.test(after)
  );
}

/** "according to sources on Wednesday": the day belongs to the telling. */
function attributes(chunk: Chunk, context: Context): boolean {
  const { items } = context.parse;
  const at = items.indexOf(chunk);
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i]!;
    if (item.kind !== 'chunk') return false;
    if (
      item.tokens.some((t) => t.lower === 'according') ||
      /^(?:sources?|filing|statement|release|report|officials?|spokes\w+)$/.test(item.tokens.at(-1)!.lower)
    )
      return true;
  }
  return false;
}

/** A date that the grammar gave to an insert: "Last year, A, which …, got", "put it into B, which …, in 2022"; or of the clause before "when". */
function framingDate(clause: Clause, context: Context): DateMention | undefined {
  const { clauses, items } = context.parse;
  if (clause.form !== 'finite') return undefined;
  if (clause.opener === 'when') {
    const before = clauses.findLast((c) => c.index < clause.index && c.form === 'finite');
    return before && ownDate(before.args, context);
  }
  const main = clauses.filter(
    (c) => c.form === 'finite' && !/^(?:which|who|whose|that|where|when)$/.test(c.opener ?? ''),
  );
  const shared = main[0] !== undefined && main[0].subject === clause.subject;
  if (clause.modal !== undefined || (main[0] !== clause && !shared)) return undefined;
  const [first, second] = items;
  const leading = first?.kind === 'chunk' && second?.kind === 'comma' ? ownDate([first], context) : undefined;
  if (leading || main.length > 1) return leading;
  const last = items.findLastIndex((i) => i.kind === 'chunk');
  const end = items[last];
  return end?.kind === 'chunk' && items[last - 1]?.kind === 'comma' ? ownDate([end], context) : undefined;
}

/** "wrote a check, putting in 1 billion won in February": a gerund that tells the same payment dates it. */
function hungDate(clause: Clause, context: Context): DateMention | undefined {
  const hung = context.parse.clauses.find(
    (c) =>
      c.governor === clause &&
      c.form === 'gerund' &&
      ['pay', 'put', 'invest', 'spend', 'contribute', 'inject'].includes(c.lemma),
  );
  return hung && ownDate(hung.args, context);
}

/** "Its Series B, completed in November 2020, was led by": a participle on the same subject dates the event. */
function besideDate(clause: Clause, context: Context): DateMention | undefined {
  const participle = context.parse.clauses.find(
    (c) =>
      c !== clause &&
      c.form === 'participle' &&
      ['complete', 'close', 'sign', 'seal', 'finalize', 'finalise', 'raise', 'finish', 'agree', 'reach'].includes(
        c.lemma,
      ) &&
      c.subject.some((s) => clause.subject.includes(s) || clause.args.includes(s)),
  );
  return participle && ownDate(participle.args, context);
}

/** A date directly behind the last phrase of the clause, where a relative or participle took it. */
function dateAfter(clause: Clause, context: Context): DateMention | undefined {
  const inner = context.parse.clauses.find((c) => c.index === clause.index + 1 && c.form === 'participle');
  return inner && clause.form === 'finite' && !telling.has(clause.lemma)
    ? ownDate(inner.args.slice(-1), context)
    : undefined;
}
