import type { Read } from '../../values/evidence.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';
import type { Draft } from '../claim.ts';
import { cues } from './cues.ts';
import type { Refinement } from './index.ts';

type WithStatus = { status?: Read<string> };

/**
 * Takes back what a sentence around the event takes back: a plan or rumour that is denied or fell through, in its own
 * sentence or in the next one that goes on about it. Stands before joining, so that no hedged telling is joined as done.
 */
export const status: Refinement = (drafts, reading) => drafts.map((draft) => mended(draft, reading));

function mended(draft: Draft, reading: DocumentReading): Draft {
  const told = (draft.values as WithStatus).status;
  if (!told || !['considered', 'announced'].includes(told.value)) return draft;
  const sentence = reading.sentences[draft.sentence]!;
  const { denied, ended } = cues[reading.language];
  const own = cueIn(sentence, denied, ended, told.value === 'considered', reading);
  const found =
    own ??
    followUps(draft, reading).flatMap(
      (next) => cueIn(next, denied, ended, told.value === 'considered', reading) ?? [],
    )[0];
  if (!found) return draft;
  const { date: _date, ...values } = draft.values as Record<string, unknown>;
  return {
    ...draft,
    values: { ...(found.value === 'ended' ? draft.values : values), status: found } as Draft['values'],
  };
}

/** The next two sentences where they go on about the event: by their opening words, or by naming what changes hands. */
function followUps(draft: Draft, reading: DocumentReading): Sentence[] {
  const { goesOn } = cues[reading.language];
  const values = draft.values as Record<string, Read<{ name?: string; aliases?: readonly string[] }> | undefined>;
  const about = [values['target'], values['asset'], values['investee'], values['name']].flatMap((v) =>
    v?.value.name ? [v.value.name, ...(v.value.aliases ?? [])] : [],
  );
  const { paragraph } = reading.sentences[draft.sentence]!;
  const after = reading.sentences.slice(draft.sentence + 1, draft.sentence + 3);
  const end = after.findIndex(
    (s) =>
      s.paragraph > paragraph + 1 ||
      /^\s*(?:[•*·▶■]|-\s)/.test(s.text) ||
      !(goesOn.test(s.text) || about.some((name) => s.text.includes(name))),
  );
  return end < 0 ? after : after.slice(0, end);
}

/** "having rebuffed a lower bid": what ended is another's. */
const isRival = (words: string): boolean => /\b(?:lower|rival|earlier|previous|competing|separate)\b/i.test(words);

function cueIn(
  sentence: Sentence,
  denied: RegExp,
  ended: RegExp,
  rumour: boolean,
  reading: DocumentReading,
): Read<string> | undefined {
  for (const [value, pattern] of [
    ['denied', denied],
    ['ended', ended],
  ] as const) {
    if (value === 'denied' && !rumour) continue;
    const match = pattern.exec(sentence.text);
    if (match && !isRival(sentence.text.slice(match.index, match.index + match[0].length + 30)))
      return {
        value,
        evidence: [
          evidenceAt(
            reading.document.text,
            sentence.start + match.index,
            sentence.start + match.index + match[0].length,
          ),
        ],
      };
  }
  return undefined;
}
