import { outline } from '../../language/outline.ts';
import type { DateMention, DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Figure } from '../figures-en.ts';
import { beginsAhead, datesIn } from '../figures-en.ts';
import { bearsFigures, organisationOf, subjectInSentence, topicBefore } from '../subject-en.ts';

/** A figure that a rule takes for a reported one: which, what it measures, and the words that say so (offsets of the sentence). */
export interface Reported {
  readonly figure: Figure;
  readonly metric: string;
  readonly negative?: boolean;
  readonly start: number;
  readonly end: number;
  /** The period of an earlier figure that this one is compared with; `undefined` reads the period from the sentence. */
  readonly period?: Read<string>;
}

const goalWords =
  /\b(?:aim\w*|target\w*|goals?|plans?|planned|intend\w*|promis\w+|within \w+ (?:years|months)|wants?|hopes?|hoped|expect\w*|forecast\w*|project(?:s|ed)|predict\w*|guid(?:es|ed|ance)|outlook|will|would|should|could|may|might|can|shall|pledg\w+|vow\w*|seek\w*|seen|eye\w*|shoot\w* for|set (?:its|their) sights|consensus|estimate[sd]?|analysts?|polled|pencil\w+|if|once|worth of contracts?|fund|fine[ds]?|to (?:reach|hit|raise|lift|grow|double|earn|generate))\b/i;
const elsewhere = /\b(?:short of|missed|below|above|beat(?:ing)?|ahead of|than) (?:the |an? |a forecast of )?$/i;

/** Whether a figure stands among words of hope or of others' forecasts, and so is no reported actual. */
export function isForecast(text: string, clauseStart: number, figure: Figure): boolean {
  const lead = text.slice(clauseStart, figure.start);
  const tail = /^[^,;.]{0,40}/.exec(text.slice(figure.end))![0];
  return (
    goalWords.test(lead) ||
    elsewhere.test(lead) ||
    /\b(?:that )?(?:analysts?|the market|brokers?|consensus|forecast|expected|target|goal)\b/i.test(tail)
  );
}

/** Where the statement around an offset begins: after a full break or a contrast, not after every comma. */
export function startOfStatement(text: string, at: number): number {
  let start = 0;
  for (const match of text
    .slice(0, at)
    .matchAll(
      /;\s|\s[—–]\s|,\s(?:while|whereas|but|although|though)\s|,\s(?:which|who)\s(?=had|posted|reported|has|earned|made|booked|counts|serves)|\bwhile\s/g,
    ))
    start = match.index + match[0].length;
  const closed = /^.{0,400}?,\s(?:is|are|was|has|plans?|wants?|aims?|hopes?|said)\s/.test(text.slice(start, at));
  return closed && start === 0 ? start : start;
}

/** The draft of a reported figure; `undefined` where nobody can be named whose figure it is. */
export function report(
  rule: string,
  found: Reported,
  sentence: Sentence,
  reading: DocumentReading,
): Draft<'metric'> | undefined {
  const who = whoseFigure(sentence, reading, found);
  if (!who || reading.entities[who.entity]?.kind === 'alliance') return undefined;
  const { figure, metric } = found;
  const value =
    found.negative && figure.value.value > 0 ? { ...figure.value, value: -figure.value.value } : figure.value;
  const period = found.period ?? periodOf(sentence, reading, figure);
  const words = spanOf(sentence, found.start, found.end);
  return {
    type: 'metric',
    rule,
    sentence: sentence.index,
    trigger: words,
    values: {
      organisation: read(organisationOf(who, reading), evidenceAt(reading.document.text, who.start, who.end)),
      value: read(value, figure.evidence),
      metric: read(metric, words),
      ...(period && { period }),
    },
  };
}

function spanOf(sentence: Sentence, start: number, end: number): Evidence {
  return { start: sentence.start + start, end: sentence.start + end, quote: sentence.text.slice(start, end) };
}

function whoseFigure(sentence: Sentence, reading: DocumentReading, found: Reported): NameMention | undefined {
  const before = Math.min(found.start, found.figure.start);
  const lead = sentence.text.slice(0, before);
  const possessor = sentence.mentions.findLast(
    (m) =>
      m.kind === 'name' &&
      bearsFigures(m, reading) &&
      m.end - sentence.start <= before &&
      /^['’]s?\s/.test(sentence.text.slice(m.end - sentence.start)) &&
      before - (m.end - sentence.start) < 60,
  );
  if (possessor?.kind === 'name') return possessor;
  const free = subjectInSentence(sentence, reading, before);
  if (
    /^(?:The (?:two|three|four|five|six|companies|firms|carriers)|Together|Combined|They)\b|\b(?:together|combined|between them)\s+(?:serve|have|had|count|account)/.test(
      lead,
    )
  )
    return undefined;
  if (free) return free;
  const at = sentence.mentions.find(
    (m) =>
      m.kind === 'name' &&
      bearsFigures(m, reading) &&
      m.start - sentence.start >= before &&
      /\b(?:at|of|for)\s(?:the\s)?$/.test(sentence.text.slice(0, m.start - sentence.start)) &&
      m.start - sentence.start < found.figure.end + 30,
  );
  if (at?.kind === 'name') return at;
  if (
    /\b(?:market|industry|sector|country|operators|carriers|rivals|startups|nationwide|worldwide|global)\b/i.test(lead)
  )
    return undefined;
  return topicBefore(sentence, reading);
}

/** The period of a figure: the nearest date of the sentence that is not ahead, else the quarter or year that the report is about. */
export function periodOf(sentence: Sentence, reading: DocumentReading, figure: Figure): Read<string> | undefined {
  const text = outline(sentence, reading);
  const dates = datesIn(sentence).filter(
    (d) =>
      d.role !== 'by' &&
      d.role !== 'since' &&
      !beginsAhead(d, reading) &&
      !isComparison(d, sentence) &&
      !isSayingDay(d, sentence),
  );
  const after = dates.find(
    (d) =>
      d.start - sentence.start >= figure.end &&
      /^[^,;]*$/.test(text.slice(figure.end, d.start - sentence.start)) &&
      d.start - sentence.start - figure.end < 60,
  );
  const chosen =
    after ??
    dates.findLast((d) => d.end - sentence.start <= figure.start) ??
    dates.find((d) => d.start - sentence.start >= figure.end);
  if (chosen) return read(chosen.value, evidenceAt(reading.document.text, chosen.start, chosen.end));
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 5); i--) {
    const earlier = reading.sentences[i]!;
    const quarter = datesIn(earlier).find(
      (d) => /-(?:3[3-6]|4[01])$/.test(d.value) && !beginsAhead(d, reading) && d.role === 'at',
    );
    if (quarter) return read(quarter.value, evidenceAt(reading.document.text, quarter.start, quarter.end));
  }
  return undefined;
}

const isComparison = (d: DateMention, sentence: Sentence): boolean =>
  /\b(?:earlier|ago|before)$/.test(d.quote) ||
  /\b(?:from|against|compared with|compared to|versus|than|on)\s(?:the )?$/.test(
    sentence.text.slice(0, d.start - sentence.start),
  );
/** "said Monday", "on Thursday": the day of telling, no period. */
const isSayingDay = (d: DateMention, sentence: Sentence): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(d.value) &&
  !/\b(?:as of|at the end of|end of|through|until|to)\s$/.test(sentence.text.slice(0, d.start - sentence.start));
