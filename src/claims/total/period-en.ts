import type { Clause } from '../../language/en/clauses.ts';
import { mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { DateMention } from '../../language/reading.ts';
import { dayRange, interval } from '../../values/edtf.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Context, Party } from '../en/context.ts';
import { contextOf } from '../en/context.ts';
import { datesIn } from '../figures-en.ts';

const comparing = new Set(['than', 'against', 'from', 'versus']);
const born = new Set([
  'found',
  'establish',
  'set',
  'launch',
  'open',
  'start',
  'create',
  'form',
  'begin',
  'incorporate',
  'spin',
]);

/** Over which time an investor's deals are added up, from the clause, from "since" and what follows, or from the year in which it began. */
export function periodOf(
  clause: Clause | undefined,
  chunks: readonly Chunk[],
  investor: Party,
  context: Context,
): Read<string> | undefined {
  const since = sinceWords(context);
  const own = ownPeriod(chunks, since);
  const from = since && (own === undefined || clause?.perfect) ? sincePeriod(since, investor, context) : undefined;
  return stretch(context) ?? from ?? own ?? openingPeriod(clause, context);
}

/** The dates of the verb's own phrases, but those of a comparison or behind "since its founding". */
function ownPeriod(chunks: readonly Chunk[], since: Stretch | undefined): Read<string> | undefined {
  const own = chunks
    .filter((c) => !comparing.has(c.prep ?? '') && !(since && c.start >= since.start && c.start < since.end))
    .flatMap((c) => mentionsIn(c, 'date'))[0];
  return own && asRead(own);
}

/** A stretch of the document's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function sinceWords({ sentence }: Context): Stretch | undefined {
  const since = /\b[Ss]ince (?!then\b)[^,;.]{0,90}/.exec(sentence.text);
  if (!since) return undefined;
  const start = sentence.start + since.index;
  return { start, end: start + since[0].length };
}

const asRead = (date: DateMention): Read<string> =>
  read(date.value, { start: date.start, end: date.end, quote: date.quote });

/** "last year it spent …": a date that opens the sentence and belongs to no phrase of the verb. */
function openingPeriod(clause: Clause | undefined, { sentence }: Context): Read<string> | undefined {
  if (!clause) return undefined;
  const before = sentence.text.slice(0, clause.verb.start - sentence.start);
  const date = datesIn(sentence).findLast(
    (d) => d.end <= clause.verb.start && !/[;:–—]|, (?:which|who)\b/.test(before.slice(d.end - sentence.start)),
  );
  return date && !/\b(?:in|of|by|than|from) $/.test(before.slice(0, date.start - sentence.start).slice(-5))
    ? asRead(date)
    : undefined;
}

/** "since 2018", "since it was set up in 2009", "since its launch": from then on; where no year is told, the one in which the text says it began. */
function sincePeriod({ start, end }: Stretch, investor: Party, context: Context): Read<string> | undefined {
  const { sentence, reading } = context;
  const date = datesIn(sentence).find((d) => d.start >= start && d.start < end);
  const words = evidenceAt(reading.document.text, start, date ? date.end : start + 'since'.length);
  if (date) return date.role === 'since' ? asRead(date) : read(openFrom(date.value), words);
  if (!/^since (?:its|the|it|being|opening|starting)\b/i.test(reading.document.text.slice(start, end)))
    return undefined;
  const begun = beginningOf(investor, context);
  return begun && read(openFrom(begun.value), evidenceAt(reading.document.text, begun.start, begun.end), words);
}

const openFrom = (value: string): string => (value.includes('/') ? value : interval(value, undefined));

/** The date at which the text says an investor began: "founded in 2014", "was spun off in November 2021". */
function beginningOf(investor: Party, { reading, sentence }: Context): DateMention | undefined {
  for (const earlier of reading.sentences.slice(0, sentence.index + 1)) {
    const here = contextOf(earlier, reading);
    for (const clause of here.parse.clauses) {
      if (!born.has(clause.lemma) || !clause.passive) continue;
      const about = clause.subject.some((c) => c.name?.entity === investor.entity);
      const date = clause.args.flatMap((c) => mentionsIn(c, 'date'))[0];
      if (about && date) return date;
    }
  }
  return undefined;
}

/** "between 2021 and the first half of this year", "in fiscal 2021 and 2022": two dates that bound one stretch. */
function stretch({ sentence, reading }: Context): Read<string> | undefined {
  const dates = datesIn(sentence);
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1];
    if (!second) return undefined;
    const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
    const before = sentence.text.slice(0, first.start - sentence.start);
    const bound =
      /^ and (?:fiscal )?$/.test(between) && /\b(?:between|in|over|during|across) (?:fiscal )?$/i.test(before);
    if (!bound && !(/^ (?:to|through|until) $/.test(between) && /\bfrom $/i.test(before))) continue;
    const value = rangeOf(first.value, second.value);
    if (value) return read(value, evidenceAt(reading.document.text, first.start, second.end));
  }
  return undefined;
}

/** From the first date to the end of the second: years stay years, else the months in which they begin and end. */
function rangeOf(from: string, to: string): string | undefined {
  if (from.includes('/') || to.includes('/')) return undefined;
  const end = /^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(to) ? to : dayRange(to).to?.slice(0, 7);
  return end && from.slice(0, 4) < end ? interval(from, end) : undefined;
}
