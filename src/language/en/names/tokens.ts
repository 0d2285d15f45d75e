import type { Span } from '../../../values/evidence.ts';

/** A word of the text with what its letters tell. */
export interface Token extends Span {
  /** The word without possessive ending and without a participle glued on with a hyphen ("Seoul-based" → "Seoul"). */
  readonly text: string;
  readonly lower: string;
  /** Written like a name: a capital first, or one inside (iFlytek, xAI), or letters and figures mixed (42Maru, a16z). */
  readonly capital: boolean;
  /** Capitals that no rule of spelling asks for: SKT, eBay, iFlytek, 42Maru. */
  readonly marked: boolean;
  /** "'s" or "'" follows. */
  readonly possessive: boolean;
  /** The participle glued on: "based", "led", "backed". */
  readonly glued?: string;
  /** First word of a sentence, a heading, a list point or a quotation. */
  readonly opens: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[&+@.'’-](?=[\p{L}\p{N}])|&(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))*/gu;
const possessiveEnd = /['’]s$/i;
const gluedEnd = /-(\p{Ll}+)$/u;
const gluedWords = new Set(
  'based led backed owned powered run made listed style only wide level focused driven related like born bound invested controlled affiliated headquartered funded branded designed built supported sponsored dominated linked first heavy centric specific native exclusive free ready friendly style type era class sized founded managed quoted traded tied held educated trained wide run'.split(
    ' ',
  ),
);
const marked =
  /^(?:\p{Lu}[\p{Lu}\p{N}&+.-]+\+?|.*\p{Ll}.*\p{Lu}.*|\p{N}+\p{Lu}\p{L}+|\p{L}\p{N}+\p{L}+.*|\p{Ll}&|\p{Ll}\p{N}{2}\p{Ll})$/u;
const sum = /^\p{Lu}{0,3}\p{N}[\p{N}.,]*(?:tr|tn|bn|mn|b|m|k)?$/u;
const figure =
  /^(?:\p{N}+(?:st|nd|rd|th|s|G|nm|GB|TB|MW|GW|kW|MWh|GWh|K|k|M|m|B|b|bn|mn|tn|D|x|X|pm|am|p|km|Wh|V|W|Hz|GHz|MHz|Gbps|Mbps|ppt|pct|bp|bps|year|month|day|week|hour)?|\p{L}\p{N}+)$/u;
const opener = /(?:^|[\n•▲△■□●○◆◇▶►*:;“"‘|])\s*["“'‘]*$/u;

/** Cuts a text into words; sentences give the places where a capital means nothing. */
export function tokenise(text: string, sentences: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = -1;
  for (const m of text.matchAll(word)) {
    const start = m.index;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const opens = sentence !== last || opener.test(text.slice(Math.max(0, start - 4), start));
    last = sentence;
    for (const part of cutGlued(m[0]))
      tokens.push(toToken(text, start + part.offset, part, opens && part.offset === 0, sentence));
  }
  return tokens;
}

interface Part {
  readonly offset: number;
  readonly text: string;
  readonly glued?: string;
}

function cutGlued(text: string): Part[] {
  const glued = gluedEnd.exec(text);
  if (!glued || !(gluedWords.has(glued[1]!) || /(?:ed|ing)$/.test(glued[1]!))) return [{ offset: 0, text }];
  return [{ offset: 0, text: text.slice(0, glued.index), glued: glued[1]! }];
}

function toToken(source: string, start: number, part: Part, opens: boolean, sentence: number): Token {
  const bare = part.text.replace(possessiveEnd, '');
  const end = start + bare.length;
  const possessive =
    bare.length < part.text.length || (bare.endsWith('s') && /^['’](?:\s|$)/.test(source.slice(end, end + 2)));
  const plain = /^[a-z]+$/.test(bare);
  const isMarked = !plain && bare.length <= 40 && marked.test(bare) && !figure.test(bare) && !sum.test(bare);
  const capital =
    isMarked ||
    (!plain && bare.length <= 60 && /^\p{Lu}/u.test(bare) && !(/\p{Lu}\p{N}.*\p{Ll}$/u.test(bare) && sum.test(bare)));
  return {
    start,
    end,
    text: bare,
    lower: bare.toLowerCase(),
    capital,
    opens,
    possessive,
    sentence,
    marked: isMarked,
    ...(part.glued && { glued: part.glued }),
  };
}
