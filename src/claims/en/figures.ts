import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention, PercentMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Money } from '../../values/money.ts';
import type { ClaimValues } from '../types.ts';
import type { Context } from './context.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Nouns whose sums are never what was paid. */
const otherSums =
  words(`revenue revenues sales profit profits loss losses income market valuation worth capitalization capitalisation value earnings turnover debt debts fine fines penalty assets cost costs contract contracts
  order orders dividend dividends grant grants subsidy subsidies salary spending capex budget output exports orders backlog ARR arr buyback tax`);

/** Whether a sum in a phrase is something else than a payment: a valuation, revenue, a market. */
export function isOtherSum(chunk: Chunk, context: Context): boolean {
  if (hasWord(chunk, otherSums)) return true;
  const { items } = context.parse;
  const at = items.indexOf(chunk);
  const next = items[at + 1];
  const previous = items[at - 1];
  if (next?.kind === 'chunk' && (next.prep === 'in' || next.prep === 'of') && hasWord(next, otherSums)) return true;
  if (chunk.prep === 'at' && mentionsIn(chunk, 'money').length > 0) return true;
  return previous?.kind === 'chunk' && (chunk.prep === 'of' || chunk.prep === 'at') && hasWord(previous, otherSums);
}

/** "30 billion won more than planned": a difference, no sum of its own. */
export const isComparison = (money: MoneyMention, { reading }: Context): boolean =>
  /^\s+(?:(?:more|less|higher|lower|fewer)\b(?:\s+than\b|\s*[.,;])|(?:above|below|short of|over) (?:its|the|their|what)\b)/.test(
    reading.document.text.slice(money.end, money.end + 40),
  );

/** Sums among phrases that can be payments, with the phrase. */
export function sumsIn(chunks: readonly Chunk[], context: Context): { chunk: Chunk; money: MoneyMention }[] {
  return chunks.flatMap((chunk) =>
    isOtherSum(chunk, context)
      ? []
      : mentionsIn(chunk, 'money')
          .filter((money) => !isComparison(money, context))
          .map((money) => ({ chunk, money })),
  );
}

/** A sum as fields of a claim: amount, and the second currency in brackets. */
export function amountFields(money: MoneyMention | undefined): { amount?: Read<Money>; amountAlternate?: Read<Money> } {
  if (!money) return {};
  const evidence = { start: money.start, end: money.end, quote: money.quote };
  return {
    amount: read(money.value, evidence),
    ...(money.alternate && { amountAlternate: read(money.alternate.value, money.alternate.evidence) }),
  };
}

const stakeNouns = words('stake stakes shares share interest holding equity ownership voting shareholding percent');

/** A stake in per cent among phrases: "a 22 percent stake", "51 percent of the company". */
export function stakeIn(chunks: readonly Chunk[], context: Context): Read<number> | undefined {
  for (const [i, chunk] of chunks.entries()) {
    const after = chunks[i + 1];
    if (after?.prep === 'of' && head(after).tag === 'percent' && hasWord(chunk, stakeNouns) && chunk.prep !== 'to') {
      const told = mentionsIn(after, 'percent')[0];
      if (told && !told.points)
        return read(told.value, evidenceAt(context.reading.document.text, told.start, told.end));
    }
    if (chunk.prep === 'to' || (chunk.prep === 'from' && !hasWord(chunk, stakeNouns))) continue;
    const percent: PercentMention | undefined = mentionsIn(chunk, 'percent').find((p) => !p.points);
    if (!percent || hasWord(chunk, words('revenue sales premium discount growth rate yield'))) continue;
    const next = chunks[i + 1];
    const before = chunks[i - 1];
    const ofStake = chunk.prep === 'of' && before !== undefined && hasWord(before, stakeNouns);
    const ofCompany =
      (next?.prep === 'of' && !hasWord(next, words('revenue sales profit operations market users'))) ||
      (next?.prep === 'in' && nameOf(next) !== undefined);
    const paidFor = chunk.prep === 'for' && head(chunk).tag === 'percent';
    if (hasWord(chunk, stakeNouns) || (head(chunk).tag === 'percent' && (ofCompany || ofStake)) || paidFor)
      return read(percent.value, evidenceAt(context.reading.document.text, percent.start, percent.end));
  }
  return undefined;
}

/** "1.2 million shares, or 5.4 percent": a holding told in the sentence beside the number of shares. */
export function stakeTold({ reading, sentence }: Context): Read<number> | undefined {
  const found = sentence.mentions.filter(
    (m): m is PercentMention =>
      m.kind === 'percent' &&
      /\b(?:or|equal to|equivalent to|equating to|representing|amounting to|which is|accounting for) (?:an? |about )?$/i.test(
        sentence.text.slice(0, m.start - sentence.start),
      ),
  );
  const [only] = found;
  return only && found.length === 1 && /\b(?:shares?|stake|holding)\b/i.test(sentence.text)
    ? read(only.value, evidenceAt(reading.document.text, only.start, only.end))
    : undefined;
}

/** "raised its stake to 70.5 percent from 29.5 percent": what was bought is the difference; told "to" alone it is what is held. */
export function stakeChange(
  chunks: readonly Chunk[],
  context: Context,
): { stake?: Read<number>; stakeAfter?: Read<number> } {
  const told = (prep: string): PercentMention | undefined =>
    chunks.filter((c) => c.prep === prep).flatMap((c) => mentionsIn(c, 'percent'))[0];
  const [from, to] = [told('from'), told('to')];
  if (!to || !chunks.some((c) => hasWord(c, stakeNouns))) return {};
  const words = (m: PercentMention) => evidenceAt(context.reading.document.text, m.start, m.end);
  const stakeAfter = read(to.value, words(to));
  return from
    ? { stake: read(Math.round(Math.abs(to.value - from.value) * 100) / 100, words(from), words(to)), stakeAfter }
    : { stakeAfter };
}

/** Value put on a company anywhere in the sentence: "at a valuation of", "valuing it at", "$1.1 billion valuation", "post-money". */
export function valuationIn(context: Context): Read<Money> | undefined {
  const { sentence } = context;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'money') continue;
    const before = sentence.text.slice(
      Math.max(0, mention.start - sentence.start - 60),
      mention.start - sentence.start,
    );
    const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 40);
    if (
      /\b(?:valuation of|valuation at|valued at|valu(?:es|ed|ing)\b[^.,;]{0,40}\bat|valuation (?:to|tops|hit|was|is|stands at|reached|crossed|topped)|paper price is|worth)\s*(?:about|some|around|roughly|nearly|over|more than|a|as much as|the company at)?\s*$/i.test(
        before,
      ) ||
      /^\s*(?:post-money|pre-money|valuation|price tag for the whole)\b/i.test(after)
    ) {
      if (/\bworth\s*$/i.test(before) && !/\b(?:company|startup|firm|it|them)\b[^.,;]{0,20}worth\s*$/i.test(before))
        continue;
      return read(mention.value, { start: mention.start, end: mention.end, quote: mention.quote });
    }
  }
  return undefined;
}

type Round = NonNullable<ClaimValues<'investment'>['round']>;

const rounds: readonly (readonly [RegExp, (m: RegExpExecArray) => Round])[] = [
  [/\bpre[- ]?series[- ]A\b|\bpre-A\b/i, () => 'pre-a'],
  [/\bseries[- ]([A-H])(?:\d|\+|-\d)?\b/i, (m) => `series-${m[1]!.toLowerCase()}` as Round],
  [/\b([A-H])[- ]round\b/, (m) => `series-${m[1]!.toLowerCase()}` as Round],
  [/\bpre-?seed\b/i, () => 'pre-seed'],
  [/\bseed\b/i, () => 'seed'],
  [/\bpre-?IPO\b/i, () => 'pre-ipo'],
  [/\bbridge\b(?= (?:round|financing|funding|loan|note)|\s*(?:–|—|$|[,.;]))/i, () => 'bridge'],
  [/\bconvertible\b/i, () => 'convertible'],
  [/\b(?:venture debt|debt (?:financing|facility|round)|credit (?:facility|line)|loan)\b/i, () => 'debt'],
  [/\b(?:IPO|initial public offering|went public|going public|stock[- ]market debut|flotation)\b/, () => 'ipo'],
  [/\bstrategic (?:round|investment|financing|funding)\b/i, () => 'strategic'],
];

/** The round named in a stretch of the text: "Series B", "seed", "pre-Series A". */
export function roundIn(start: number, end: number, { reading }: Context): Read<Round> | undefined {
  const slice = reading.document.text.slice(start, end);
  let best: { at: number; words: string; round: Round } | undefined;
  for (const [pattern, name] of rounds) {
    const match = pattern.exec(slice);
    if (match && (!best || match.index < best.at)) best = { at: match.index, words: match[0], round: name(match) };
  }
  return (
    best && read(best.round, evidenceAt(reading.document.text, start + best.at, start + best.at + best.words.length))
  );
}

/** End of the stretch of text that a clause and its phrases cover. */
export const clauseEnd = (clause: Clause): number => Math.max(clause.verb.end, ...clause.args.map((c) => c.end));
/** Start of that stretch. */
export const clauseStart = (clause: Clause): number =>
  Math.min(clause.verb.start, ...clause.subject.map((c) => c.start), ...clause.args.map((c) => c.start));

const priced =
  /\b(?:the (?:purchase |sale |deal )?price|price tag|the consideration|the deal|the transaction)\b[^.;]{0,30}\b(?:near|at|was|is|about|around|of|worth|to|valued at)\s*$/i;
const pricedBare =
  /(?:\b(?:the|its|a) (?:[\w-]+ )?price|^\W*price)\b(?: tag)?(?: (?:would|will|could|may|is|was|of|be|put at|set at|about|around|roughly|some|near|nearly|at|close to|under|over)){0,4}:?\s*$/i;

/** "The price was SEK 2.1 billion", "people close to it put the price near $400M", "Price: $3M": a price told in this or the next sentence. */
export function priceTold(context: Context): MoneyMention | undefined {
  const { reading, sentence } = context;
  const next = reading.sentences[sentence.index + 1];
  const near = next && next.paragraph === sentence.paragraph ? [sentence, next] : [sentence];
  for (const { text, start, mentions } of near) {
    for (const mention of mentions) {
      if (mention.kind !== 'money') continue;
      const before = text.slice(Math.max(0, mention.start - start - 90), mention.start - start);
      if (priced.test(before) || pricedBare.test(before)) return mention;
    }
  }
  return undefined;
}

/** "sold it at 95 billion won": the price of a thing, where no sum stands with "for"; no price of a share. */
export function priceAt(chunks: readonly Chunk[], { reading }: Context): MoneyMention | undefined {
  const at = chunks.find((c) => c.prep === 'at' && head(c).tag === 'money');
  const money = at && mentionsIn(at, 'money')[0];
  const after = money && reading.document.text.slice(money.end, money.end + 20);
  return money && !/^ (?:a|per|each|apiece|valuation)\b|^ ?apiece/i.test(after ?? '') ? money : undefined;
}

const agreeing = /^(?:agree|sign|announce|strike|seal|value|price|close|clinch)$/;

/** "the purchase, agreed in April at $9 million, was scrapped": phrases of a participle that tells more of a deal. */
export const agreedBeside = (chunks: readonly Chunk[], { parse }: Context): readonly Chunk[] =>
  parse.clauses
    .filter((c) => c.form === 'participle' && agreeing.test(c.lemma) && c.subject.some((s) => chunks.includes(s)))
    .flatMap((c) => c.args);
