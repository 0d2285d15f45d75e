import type { DateMention, DocumentReading, Sentence } from '../../language/reading.ts';
import { dayRange } from '../../values/edtf.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Baseline } from '../claim-type.ts';
import type { Figure } from '../figures-en.ts';
import { datesIn, figuresIn } from '../figures-en.ts';

/** A sentence with its outline and figures, as far as the start of a goal needs it. */
interface Place {
  readonly sentence: Sentence;
  readonly reading: DocumentReading;
  readonly text: string;
  readonly figures: readonly Figure[];
}

const baselineLead =
  /(?:\bagainst|\bcompared (?:with|to)|\bversus|\bvs\.?|\bfrom|\bup from|\bdown from|\bthan the|\bcurrently (?:at )?|\bnow (?:at )?)\s+(?:(?:a|an|the|its|just|only|some|barely|under|about|around|roughly|current|present|existing|(?:[\uE00A]+)['’]?s?)\s+){0,3}$/i;

/** "against about 9 percent in 2023", "up from 8% now": where the figure started. */
export function baselineOf({ sentence, reading, text, figures }: Place, figure: Figure): Read<Baseline> | undefined {
  const from = figures.find(
    (f) =>
      f !== figure &&
      f.value.unit === figure.value.unit &&
      baselineLead.test(text.slice(Math.max(0, f.start - 60), f.start)),
  );
  if (!from)
    return (
      formerShare({ sentence, reading, text, figures }, figure) ??
      startAround({ sentence, reading, text, figures }, figure)
    );
  const dates = datesIn(sentence).filter((d) => !d.role.startsWith('by'));
  const near =
    dates.find(
      (d) =>
        d.start - sentence.start >= from.end &&
        d.start - sentence.start <= from.end + 45 &&
        isNearDate(sentence.text.slice(from.end, d.start - sentence.start)) &&
        !isAheadOnly(d, reading),
    ) ??
    dates.find(
      (d) =>
        d.end - sentence.start <= from.start && d.end - sentence.start >= from.start - 6 && !isAheadOnly(d, reading),
    );
  if (near)
    return read(
      { value: from.value, at: near.value },
      from.evidence,
      evidenceAt(reading.document.text, near.start, near.end),
    );
  return withNow(from, sentence, reading);
}

/** "64 billion won the two posted last year": few words and no break between a figure and its time. */
const isNearDate = (between: string): boolean => !/[,;.–—]/.test(between) && between.split(/\s+/).length <= 7;

/** A figure told as it is now holds at the year of publication. */
function withNow(from: Figure, sentence: Sentence, reading: DocumentReading): Read<Baseline> {
  const now =
    /^\s*(?:\w+ ){0,2}(now|currently|today|at present|at the moment)\b/.exec(sentence.text.slice(from.end)) ??
    /\b(now|current(?:ly)?|present|today['’]?s?|at present)\s+(?:\w+ ){0,3}$/i.exec(
      sentence.text.slice(Math.max(0, from.start - 40), from.start),
    );
  const year = reading.document.published?.slice(0, 4);
  return read({ value: from.value, ...(now && year && { at: year }) }, from.evidence);
}

/** "half of its sales …; last year the share was 17 percent": the same measure told as it was, behind the goal. */
function formerShare({ sentence, reading, text, figures }: Place, figure: Figure): Read<Baseline> | undefined {
  const was = figures.find(
    (f) =>
      f.start > figure.end &&
      f.value.unit === figure.value.unit &&
      /[;,–—]\s[^;]*\b(?:the|that|its) (?:share|figure|number|proportion|total|count|portion|ratio) (?:was|is|stood at|stands at|came to)\s(?:only |just |about |some )?$/.test(
        text.slice(figure.end, f.start),
      ),
  );
  if (!was) return undefined;
  const at = datesIn(sentence).find((d) => d.start - sentence.start > figure.end && !isAheadOnly(d, reading));
  return at
    ? read({ value: was.value, at: at.value }, was.evidence, evidenceAt(reading.document.text, at.start, at.end))
    : read({ value: was.value }, was.evidence);
}

const isAheadOnly = (d: DateMention, reading: DocumentReading): boolean => {
  const published = reading.document.published?.slice(0, 10);
  return published !== undefined && (dayRange(d.value).from ?? '') > published;
};

const state = `(?:had|has|have|was|were|is|are|stands at|stood at|came to|made|earned|booked|posted|served|serves|runs?|ran|operates?|operated|counts?|counted|employs?|employed|sold|sells|produced|produces|made up|accounted for|contributed|brought in|reached|hit|totalled|totaled)`;
const about = `(?:(?:a|an|the|only|just|about|around|roughly|some|barely|nearly|now|currently|revenue of|sales of|annual|more than|fewer than) ){0,3}$`;
/** "; it had 17 in 2021", ". It is 12 percent today", "Today the share is 3 percent": what is told of the measure behind a goal. */
const toldAs = new RegExp(
  `^(?:.*[;–—]\\s)?(?:(?:(?:today|at present|currently|now|last year|in \\S+),? )?(?:it|they|that|the|its|there|this|these)(?: [\\w’'-]+){0,3}?|today|at present) (?:now |currently |only |already )?${state} ${about}`,
  'i',
);

/** Where a goal starts, as the rest of the sentence, the sentence behind or the one before it tells: in the same unit and as a state. */
function startAround(place: Place, figure: Figure): Read<Baseline> | undefined {
  const { sentence, reading, figures } = place;
  const later = figures.find((f) => f.start > figure.end && f.value.unit === figure.value.unit);
  if (later && toldAs.test(sentence.text.slice(figure.end, later.start))) return stateOf(later, sentence, reading);
  const next = reading.sentences[sentence.index + 1];
  const behind = next?.paragraph === sentence.paragraph ? firstOf(next, figure) : undefined;
  if (next && behind && toldAs.test(next.text.slice(0, behind.start))) return stateOf(behind, next, reading);
  return startBefore(place, figure);
}

const firstOf = (sentence: Sentence, figure: Figure): Figure | undefined =>
  figuresIn(sentence).find((f) => f.value.unit === figure.value.unit && !f.points);

/** "It has 3,100 customers. It wants 20,000": counts of the same noun in the sentence before. */
function startBefore({ sentence, reading }: Place, figure: Figure): Read<Baseline> | undefined {
  const before = reading.sentences[sentence.index - 1];
  if (!figure.noun || before?.paragraph !== sentence.paragraph) return undefined;
  const same = figuresIn(before).filter((f) => f.noun?.toLowerCase() === figure.noun!.toLowerCase());
  const [only] = same;
  const stated = only && new RegExp(`\\b${state} ${about}`, 'i').test(before.text.slice(0, only.start));
  return only && same.length === 1 && stated ? stateOf(only, before, reading) : undefined;
}

/** A figure told as a state, with its time: a past date beside it, or the year of publication where it says "today". */
function stateOf(figure: Figure, sentence: Sentence, reading: DocumentReading): Read<Baseline> {
  const dates = datesIn(sentence).filter(
    (d) => d.role !== 'by' && !/^today$/i.test(d.quote) && !isAheadOnly(d, reading),
  );
  const at =
    dates.find(
      (d) =>
        d.start - sentence.start >= figure.end && isNearDate(sentence.text.slice(figure.end, d.start - sentence.start)),
    ) ?? dates.find((d) => d.end - sentence.start <= figure.start && figure.start - (d.end - sentence.start) < 60);
  if (at)
    return read(
      { value: figure.value, at: at.value },
      figure.evidence,
      evidenceAt(reading.document.text, at.start, at.end),
    );
  const year = reading.document.published?.slice(0, 4);
  const now = /\b(?:today|at present|currently|now)\b/i.test(
    sentence.text.slice(Math.max(0, figure.start - 60), figure.end + 40),
  );
  return read({ value: figure.value, ...(now && year && { at: year }) }, figure.evidence);
}
