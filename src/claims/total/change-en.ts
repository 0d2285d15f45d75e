import type { DateMention, Mention, Sentence } from '../../language/reading.ts';
import type { Change } from '../../values/money.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Context } from '../en/context.ts';

const rising =
  /\b(?:up|rose|rising|rise of|increase of|increased|jump(?:ed)? (?:of|by)?|jump of|grew|growing|growth of|climb(?:ed|ing)|more|gain of|surge of|surged|higher)\s*(?:by|about|some|nearly|almost|around|roughly)?\s*$/i;
const falling =
  /\b(?:down|fell|falling|fall of|drop of|dropped|decline of|declined|decrease of|decreased|dropping|slump of|lower|plunge of|sank|slid|shrank)\s*(?:by|about|some|nearly|almost|around|roughly)?\s*$/i;
const moreBehind = /^\s*(?:more|higher|above|up)\b/i;
const lessBehind = /^\s*(?:less|fewer|lower|below|down|drop|decline|fall)\b/i;

/** "close to four times what it had laid out in the two years before", "up 40 percent from the first half"; else what the next sentence says of it. */
export function changeIn(context: Context, period: string | undefined): Read<Change> | undefined {
  const { sentence, reading } = context;
  const own = changeOf(sentence, period);
  if (own) return own;
  const next = reading.sentences[sentence.index + 1];
  const follows =
    next?.paragraph === sentence.paragraph &&
    /^(?:That|This|The (?:sum|amount|figure|total|number)|It) (?:is|was|marks?|marked|represents?|compares?|rose|fell|grew|more than|nearly|almost)\b/.test(
      next.text,
    );
  return follows ? changeOf(next, undefined) : undefined;
}

function changeOf(sentence: Sentence, period: string | undefined): Read<Change> | undefined {
  for (const mention of sentence.mentions) {
    const value = valueOf(mention, sentence);
    if (!value) continue;
    const base = sentence.mentions.find(
      (m): m is DateMention => m.kind === 'date' && m.start > mention.start && m.value !== period,
    );
    return read({ ...value, ...(base && { against: base.value }) }, wordsOf(mention));
  }
  return undefined;
}

const wordsOf = ({ start, end, quote }: Mention): Evidence => ({ start, end, quote });

function valueOf(mention: Mention, sentence: Sentence): Change | undefined {
  if (mention.kind === 'multiple')
    return { factor: mention.value, ...(mention.qualifier && { qualifier: mention.qualifier }) };
  if (mention.kind !== 'percent' || mention.points) return undefined;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 20);
  const qualifier = mention.qualifier && { qualifier: mention.qualifier };
  if (rising.test(before.slice(-40)) || moreBehind.test(after)) return { percent: mention.value, ...qualifier };
  return falling.test(before.slice(-40)) || lessBehind.test(after)
    ? { percent: -mention.value, ...qualifier }
    : undefined;
}
