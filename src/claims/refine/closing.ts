import { dayRange } from '../../values/edtf.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { DateMention, DocumentReading, Sentence } from '../../language/reading.ts';
import type { Draft } from '../claim.ts';
import { cues } from './cues.ts';
import type { Refinement } from './index.ts';

type Dated = { date?: Read<string>; announced?: Read<string>; status?: Read<string> };

/**
 * Gives a deal the day of its closing where the text tells it apart ("the sale is expected to close by September"); the
 * day of signing becomes `announced`. After joining, so that each deal is dated once.
 */
export const closing: Refinement = (drafts, reading) => {
  const mended = [...drafts];
  for (const sentence of reading.sentences) {
    const day = closingDay(sentence, reading);
    if (!day) continue;
    const at = lastDeal(mended, sentence, reading);
    if (at >= 0) mended[at] = withClosing(mended[at]!, day);
  }
  return mended;
};

/** The date that follows the words of closing, at most a few words on. */
function closingDay(sentence: Sentence, reading: DocumentReading): Read<string> | undefined {
  const match = cues[reading.language].closing.exec(sentence.text);
  if (!match) return undefined;
  const from = sentence.start + match.index;
  const to = from + match[0].length;
  const near = sentence.mentions.filter(
    (m): m is DateMention => m.kind === 'date' && m.role !== 'over' && m.role !== 'since',
  );
  const day =
    reading.language === 'en'
      ? near.find((m) => m.start >= to - 2 && m.start - to < 40)
      : near.findLast((m) => m.end <= to);
  return day && { value: day.value, evidence: [evidenceAt(reading.document.text, day.start, day.end)] };
}

/** The deal that a closing belongs to: the last acquisition or divestment told, else investment, not more than three sentences back. */
function lastDeal(drafts: readonly Draft[], sentence: Sentence, reading: DocumentReading): number {
  const fits = (types: readonly string[]): number =>
    drafts.findLastIndex(
      (d) =>
        types.includes(d.type) &&
        d.sentence <= sentence.index &&
        sentence.index - d.sentence <= 3 &&
        reading.sentences[d.sentence]!.paragraph >= sentence.paragraph - 2 &&
        !['denied', 'ended'].includes((d.values as Dated).status?.value ?? ''),
    );
  const deal = fits(['acquisition', 'divestment']);
  return deal >= 0 ? deal : fits(['investment']);
}

function withClosing(draft: Draft, day: Read<string>): Draft {
  const { date, announced } = draft.values as Dated;
  if (date && dayRange(date.value).from === dayRange(day.value).from) return draft;
  const told = announced ?? date;
  return { ...draft, values: { ...draft.values, date: day, ...(told && { announced: told }) } as Draft['values'] };
}
