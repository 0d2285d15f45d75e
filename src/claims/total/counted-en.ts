import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { NumberMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What investors put money into, and what they do, counted by the dozen. */
export const dealNouns =
  words(`startups start-ups companies firms ventures deals investments businesses start-up transactions portfolio teams acquisitions
  unicorns projects founders makers developers outfits exits bets checks cheques studios takeovers purchases buyouts disposals divestments stakes rounds
  funds concerns upstarts labs publishers players brands spinoffs spin-offs enterprises holdings positions entrepreneurs operators platforms ideas labels agencies`);
/** Companies, by what they are: what an investor may be said to have backed without a word of deals. */
const never = words(
  'people employees workers users customers clients subscribers stores shops outlets sites countries cities markets employees hospitals schools tons units vehicles cars homes households jobs years months days weeks percent banks vessels ships planes aircraft engineers staff languages products models apps patents plants factories shares investors buildings properties hotels',
);

const numberIn = (chunk: Chunk): NumberMention | undefined =>
  chunk.tokens.map((t) => t.mention).find((m): m is NumberMention => m?.kind === 'number');

/** Whether a phrase is a plural of things that may be companies: "31 studios", "nine robot makers", "overseas labs". */
export const isPlural = (chunk: Chunk): boolean => {
  const { lower, kind } = head(chunk);
  return kind === 'word' && /(?:[^s]s|them)$/.test(lower) && !never.has(lower);
};

/** A number of deals or companies with the phrase that counts them. */
export interface Counted {
  readonly count: Read<number>;
  readonly chunk: Chunk;
}

/** How many deals or companies: "more than 200 startups", "22 deals", "four of these companies"; of verbs of backing any plural. */
export function countIn(chunks: readonly Chunk[], anyPlural: boolean): Counted | undefined {
  for (const [i, chunk] of chunks.entries()) {
    const number = numberIn(chunk);
    if (!number || chunk.prep === 'by' || chunk.prep === 'from' || mentionsIn(chunk, 'date').length > 0) continue;
    const next = chunks[i + 1];
    const counted = next?.prep === 'of' && head(chunk).mention === number ? next : chunk;
    const noun = number.noun?.toLowerCase() ?? '';
    if (nameOf(counted) && !hasWord(counted, dealNouns)) continue;
    if (hasWord(counted, dealNouns) || dealNouns.has(noun) || (anyPlural && isPlural(counted)))
      return {
        count: read(number.value, { start: number.start, end: number.end, quote: number.quote }),
        chunk: counted,
      };
  }
  return undefined;
}
