import { recalledFor } from '../language/recall.ts';
import type { DateMention, DocumentReading, Mention, Sentence } from '../language/reading.ts';
import { dayRange } from '../values/edtf.ts';
import type { Evidence } from '../values/evidence.ts';
import { evidenceAt } from '../values/evidence.ts';
import type { Quantity } from '../values/money.ts';
import { asQuantity } from '../values/money.ts';

/** A figure of a sentence as a quantity with a unit; `start` and `end` are offsets in the sentence. */
export interface Figure {
  readonly value: Quantity;
  readonly evidence: Evidence;
  readonly start: number;
  readonly end: number;
  /** The noun that a count counts, where it is at hand. */
  readonly noun?: string;
  /** Percentage points rather than per cent. */
  readonly points?: boolean;
}

/** Sums, shares, counts and factors of a sentence, in order. A bare "5bn" after a sum is told in that sum's currency. */
export const figuresIn = recalledFor(readFigures);

function readFigures(sentence: Sentence): readonly Figure[] {
  const figures: Figure[] = [];
  let currency: string | undefined;
  for (const mention of sentence.mentions) {
    const compared = /\b(?:against|from|versus|than|with|vs\.?)\s(?:about |some |just )?$/.test(
      sentence.text.slice(0, mention.start - sentence.start),
    );
    const value = quantityOf(mention, compared ? currency : undefined);
    if (!value) continue;
    if (mention.kind === 'money') currency = mention.value.currency;
    const evidence = { start: mention.start, end: mention.end, quote: mention.quote };
    figures.push({
      value,
      evidence,
      start: mention.start - sentence.start,
      end: mention.end - sentence.start,
      ...(mention.kind === 'number' && mention.noun !== undefined && { noun: mention.noun }),
      ...(mention.kind === 'percent' && mention.points && { points: true }),
    });
  }
  return [...figures, ...fractionsIn(sentence)].toSorted((a, b) => a.start - b.start);
}

function quantityOf(mention: Mention, currency: string | undefined): Quantity | undefined {
  if (mention.kind === 'money') return asQuantity(mention.value);
  if (mention.kind === 'date' || mention.kind === 'name') return undefined;
  const { value, qualifier } = mention;
  const max = mention.kind === 'multiple' ? undefined : mention.max;
  const bare =
    mention.kind === 'number' &&
    mention.noun === undefined &&
    currency !== undefined &&
    /\d ?(?:bn|m|tn|trn|million|billion|trillion)$/i.test(mention.quote);
  const unit = bare ? currency! : mention.kind === 'number' ? 'count' : mention.kind;
  return { value, unit, ...(qualifier && { qualifier }), ...(max !== undefined && { max }) };
}

const parts: Readonly<Record<string, number>> = {
  half: 50,
  quarter: 25,
  third: 33.3,
  fifth: 20,
  tenth: 10,
  quarters: 75,
  thirds: 66.7,
};
const fraction =
  /\b(?:(?:a|one)[- ](quarter|third|fifth|tenth)|(three)[- ](quarters)|(two)[- ](thirds)|(half))(?= of (?!(?:\d|the (?:year|month|decade))))/gi;

/** Shares told as fractions: "a quarter of what it spends" is 25 per cent. */
function fractionsIn(sentence: Sentence): Figure[] {
  const found: Figure[] = [];
  for (const match of sentence.text.matchAll(fraction)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (sentence.mentions.some((m) => m.start - sentence.start < end && start < m.end - sentence.start)) continue;
    const value = parts[/[a-z]+$/i.exec(match[0])![0].toLowerCase()]!;
    const evidence = {
      ...evidenceAt(sentence.text, start, end),
      start: sentence.start + start,
      end: sentence.start + end,
    };
    found.push({ value: { value, unit: 'percent' }, evidence, start, end });
  }
  return found;
}

/** Dates of a sentence, in order. */
export function datesIn(sentence: Sentence): DateMention[] {
  return sentence.mentions.filter((m): m is DateMention => m.kind === 'date');
}

/** Whether a date ends after the day of publication (unknown days count as the past). */
export function isAhead(date: DateMention, reading: DocumentReading): boolean {
  const published = reading.document.published?.slice(0, 10);
  const end = dayRange(date.value).to;
  return published !== undefined && (end === undefined || end > published);
}

/** Whether a date began after the day of publication. */
export function beginsAhead(date: DateMention, reading: DocumentReading): boolean {
  const published = reading.document.published?.slice(0, 10);
  const start = dayRange(date.value).from;
  return published !== undefined && start !== undefined && start > published;
}
