import type { DocumentReading, PercentMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Refinement } from './index.ts';

type Staked = { stake?: Read<number>; stakeAfter?: Read<number> };
const dealt = new Set<string>(['investment', 'acquisition', 'divestment']);

/** Words of a holding whose size changes; without them two shares are something else. */
const holding = /\b(?:stakes?|holdings?|interests?|shareholdings?|ownership|shares?|equity)\b/i;

/**
 * "raised its stake from 21 % to 51 %", "to 16.8 percent from 21.8": what was bought or sold is the difference, what is
 * held then the second share. For deals whose own words left the share open; last, when each deal is whole.
 */
export const stakeChange: Refinement = (drafts, reading) =>
  reading.language === 'en' ? drafts.map((draft) => withChange(draft, reading)) : drafts;

function withChange(draft: Draft, reading: DocumentReading): Draft {
  const values = draft.values as Staked;
  if (!dealt.has(draft.type) || values.stake) return draft;
  const sentence = reading.sentences[draft.sentence]!;
  if (!holding.test(sentence.text)) return draft;
  const shares = sentence.mentions.filter((m): m is PercentMention => m.kind === 'percent' && !m.points);
  const pairs = shares.slice(1).flatMap((b, i) => changeOf(shares[i]!, b, reading) ?? []);
  if (pairs.length !== 1) return draft;
  const [{ before, after }] = pairs as [{ before: PercentMention; after: PercentMention }];
  const words = (m: PercentMention) => evidenceAt(reading.document.text, m.start, m.end);
  const stake = { value: Math.round(Math.abs(after.value - before.value) * 100) / 100, evidence: [words(before), words(after)] }; // prettier-ignore
  const held = draft.type === 'divestment' ? {} : { stakeAfter: { value: after.value, evidence: [words(after)] } };
  return { ...draft, values: { ...values, ...held, stake } as Draft['values'] };
}

/** Two shares as a change: "from A to B" or "to B from A", with nothing but those words between. */
function changeOf(
  a: PercentMention,
  b: PercentMention,
  { document }: DocumentReading,
): { before: PercentMention; after: PercentMention } | undefined {
  // prettier-ignore
  const between = document.text.slice(a.end, b.start);
  const lead = document.text.slice(Math.max(0, a.start - 12), a.start);
  if (/^,? to (?:about |around |some )?$/.test(between) && /\bfrom $/.test(lead)) return { before: a, after: b };
  if (/^,? (?:up |down )?from (?:about |around |some )?$/.test(between) && /\bto $/.test(lead))
    return { before: b, after: a };
  return undefined;
}
