import type { DateMention, DocumentReading, Sentence } from '../../language/reading.ts';
import { dayRange } from '../../values/edtf.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Baseline } from '../claim-type.ts';
import type { Figure } from '../figures-en.ts';
import { datesIn } from '../figures-en.ts';

/** A sentence with its outline and figures, as far as the start of a goal needs it. */
interface Place {
  readonly sentence: Sentence;
  readonly reading: DocumentReading;
  readonly text: string;
  readonly figures: readonly Figure[];
}

const baselineLead =
  /(?:\bagainst|\bcompared (?:with|to)|\bversus|\bvs\.?|\bfrom|\bup from|\bdown from|\bthan the|\bcurrently (?:at )?|\bnow (?:at )?)\s+(?:(?:a|an|the|its|just|only|some|barely|under|about|around|roughly|current|(?:[\uE00A]+)['’]?s?)\s+){0,3}$/i;

/** "against about 9 percent in 2023", "up from 8% now": where the figure started. */
export function baselineOf({ sentence, reading, text, figures }: Place, figure: Figure): Read<Baseline> | undefined {
  const from = figures.find(
    (f) =>
      f !== figure &&
      f.value.unit === figure.value.unit &&
      baselineLead.test(text.slice(Math.max(0, f.start - 60), f.start)),
  );
  if (!from) return formerShare({ sentence, reading, text, figures }, figure);
  const dates = datesIn(sentence).filter((d) => !d.role.startsWith('by'));
  const near =
    dates.find(
      (d) =>
        d.start - sentence.start >= from.end && d.start - sentence.start <= from.end + 12 && !isAheadOnly(d, reading),
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
  const now =
    /^\s*(?:\w+ )?(now|currently|today|at present|at the moment)\b/.exec(sentence.text.slice(from.end)) ??
    /\b(now|current(?:ly)?|present|today['’]s)\s+(?:\w+ )?$/.exec(
      sentence.text.slice(Math.max(0, from.start - 20), from.start),
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
