import type { MoneyMention, NameMention } from '../../language/reading.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Context, Party } from './context.ts';
import { partiesOf } from './context.ts';

/** One entry of a list of rounds: "Kettlebot (kitchen robots): $12 million, Series A, A1 and A2". */
export interface ListEntry {
  readonly company: Party;
  /** Where what is told of the company begins, behind the colon, bar or dash. */
  readonly from: number;
  readonly money: MoneyMention | undefined;
}

/** Bullets and numbers in front, then up to a colon, bar, slash, dash or dot that parts the company from the rest. */
const opening = /^(?:\s|[•*·▸▪■-]\s|\d{1,2}[.)]\s)*/;
const parting = /\s*(?:[:|]|\s[/–—·-])(?:\s|(?<=\|))/;
const properName = /^(?:[A-Z0-9][\p{L}\d&.'’+-]*(?: [A-Z0-9][\p{L}\d&.'’+-]*){0,3})$/u;
const roundWords =
  /\b(?:series[- ][A-H]\b|pre-?seed|seed|pre-A|bridge|pre-IPO|debt|strategic|convertible|undisclosed|round)/i;

/** Headings that are labels of a form or of a section, and prepositions that make more than a name of one. */
const noCompany =
  /^(?:notes?|previously|total|amount|stage|investors?|company|business|price|deal|sum|round|date|lead|who|what|where|when|terms|in brief|also|correction|update|valuation|backers?|buyer|seller|target|sector|country|status|sources?|closing|seoul|tokyo|london|new york)\b|\b(?:to|for|with|versus|vs|on|into|by)\b/i;

/** The entry that a sentence is, or `undefined` where it is prose. */
export function entryIn(context: Context): ListEntry | undefined {
  const { sentence, parse } = context;
  const start = opening.exec(sentence.text)![0].length;
  const part = parting.exec(sentence.text.slice(start));
  if (!part || part.index < 2 || part.index > 110) return undefined;
  const from = sentence.start + start + part.index + part[0].length;
  if (parse.clauses.some((c) => c.form === 'finite' && c.verb.start >= from && !isUndisclosed(c.verb.main.lower)))
    return undefined;
  const money = sentence.mentions.find((m): m is MoneyMention => m.kind === 'money' && m.start >= from);
  if (!money && !roundWords.test(sentence.text.slice(from - sentence.start))) return undefined;
  const company = companyOf(sentence.start + start, sentence.start + start + part.index, context);
  return company && { company, from, money };
}

const isUndisclosed = (word: string): boolean => word === 'undisclosed' || word === 'unspecified';

/** The company that a heading names: its first organisation, else its words where they are written like a name. */
function companyOf(start: number, end: number, context: Context): Party | undefined {
  const { text } = context.reading.document;
  if (context.sentence.mentions.some((m) => m.kind === 'money' && m.start < end)) return undefined;
  if (context.parse.clauses.some((c) => c.form === 'finite' && c.verb.start < end && c.opener === undefined))
    return undefined;
  const bare = text
    .slice(start, end)
    .split(/\s*[(,]/, 1)[0]!
    .replace(/\*+/g, '')
    .trim();
  if (noCompany.test(bare)) return undefined;
  for (const mention of headNames(start, end, context)) {
    const [party] = partiesOf(mention, context);
    if (party) return party;
  }
  if (!properName.test(bare)) return undefined;
  const at = text.indexOf(bare, start);
  return { entity: -1 - at, evidence: evidenceAt(text, at, at + bare.length), called: [bare] };
}

/** Names of the heading before its bracket or comma; owners ("Copenhagen's Plankton") are passed over. */
function headNames(start: number, end: number, { sentence, reading }: Context): NameMention[] {
  const { text } = reading.document;
  const stop = /[(,]/.exec(text.slice(start, end))?.index ?? end - start;
  return sentence.mentions.filter(
    (m): m is NameMention =>
      m.kind === 'name' &&
      m.form === 'name' &&
      m.start >= start &&
      m.end <= start + stop &&
      !/^['’]s/.test(text.slice(m.end, m.end + 2)),
  );
}
