import type { NameMention, PercentMention, Sentence } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Context, Party } from '../en/context.ts';
import { contextOf, distinct, organisation, organisations, partiesOf } from '../en/context.ts';
import { amountFields, roundIn, valuationIn } from '../en/figures.ts';
import type { ListEntry } from '../en/list-entries.ts';
import { hedged } from '../en/status.ts';
import { entryIn } from '../en/list-entries.ts';
import type { Rule } from '../rule.ts';

/** What may stand in front of an investor in an entry, and what behind. */
const leadsIn =
  /(?:[|/·–—;:,+&(]|\b(?:from|by|with|and|alongside|including|lead|co-lead|backers?|investors?|holders?|shareholders?|joined by)\b(?:\s+(?:the|existing|new|lead|local|fellow|backers?|investors?|holders?|[A-Z]\w+['’]s)){0,3}|^)\s*$/i;
const leadsOut = /^\s*(?:$|[|/·–—;:,.+&)]|\((?:co-)?lead\w*\)|\(\d|(?:and|with|led|leading|alone|in front|behind)\b)/i;
const notFunding =
  /^[^.;]{0,40}\bfund\b|^\s*(?:in|of|for|worth of)\s+(?:\w+\s+)?(?:sales|revenue|orders?|profit|savings|contracts?|damages|fines?|losses|exports|grants?|costs|turnover|assets|deposits)\b|^\s*(?:fund|contract|order|deal|fine|loss|profit|a (?:year|month))\b/i;
const payersLabel =
  /^\s*(?:Leads?|Led by|Co-leads?|Lead investors?|Also in|Also|Investors?|Backers?|With|From|Others?|Joined by|Participants?)\s*:/i;

/** Names of a stretch that stand where an entry lists its investors. */
function investorsIn(from: number, to: number, context: Context): Party[] {
  const { sentence, reading } = context;
  const { text } = reading.document;
  return sentence.mentions
    .filter((m): m is NameMention => m.kind === 'name' && m.start >= from && m.end <= to)
    .filter(
      (m) => leadsIn.test(text.slice(Math.max(from, m.start - 24), m.start)) && leadsOut.test(text.slice(m.end, to)),
    )
    .flatMap((m) => partiesOf(m, context));
}

/** Investors that the next sentences of the paragraph name behind labels, or as a bare list of names. */
function payersBehind({ sentence, reading }: Context): Party[] {
  const found: Party[] = [];
  for (let i = sentence.index + 1; i < reading.sentences.length; i++) {
    const next: Sentence = reading.sentences[i]!;
    if (next.paragraph !== sentence.paragraph) break;
    const context = contextOf(next, reading);
    const label = payersLabel.exec(next.text);
    if (!label && context.parse.clauses.length > 0) continue;
    if (!label && !isNameList(context)) break;
    found.push(...next.mentions.flatMap((m) => (m.kind === 'name' ? partiesOf(m, context) : [])));
  }
  return found;
}

/** "Rowan Partners, Ashby Capital and Quillon Fund.": nothing but names and what joins them. */
const isNameList = ({ parse }: Context): boolean =>
  parse.items.length > 0 &&
  parse.items.every((i) =>
    i.kind === 'chunk' ? i.tokens.every((t) => t.mention?.kind === 'name') : i.kind !== 'verb' && i.kind !== 'rel',
  );

/** The stake that an entry gives: "(20% stake)", "for 7 percent". */
function stakeOf(entry: ListEntry, { sentence, reading }: Context): Read<number> | undefined {
  const { text } = reading.document;
  const told = sentence.mentions.find(
    (m): m is PercentMention =>
      m.kind === 'percent' &&
      m.start >= entry.from &&
      (/\bfor (?:an? )?$/.test(text.slice(m.start - 7, m.start)) || /^ stake\b/.test(text.slice(m.end, m.end + 7))),
  );
  return told && read(told.value, evidenceAt(text, told.start, told.end));
}

const loan = /(?:^|[|/,;·])\s*(?:bank )?(?:venture )?(?:debt|loan|credit line)\s*(?=[|/,;.·]|$)/i;

function roundOf(entry: ListEntry, context: Context): ReturnType<typeof roundIn> {
  const named = roundIn(entry.from, context.sentence.end, context);
  const match = named ? null : loan.exec(context.reading.document.text.slice(entry.from, context.sentence.end));
  if (!match) return named;
  const at = entry.from + match.index;
  return read('debt' as const, evidenceAt(context.reading.document.text, at, at + match[0].length));
}

const calledOff =
  /\b(?:pulled|scrapped|shelved|called off|withdrawn|abandoned|cancelled|canceled|fell through|collapsed)\b/i;
const wanted =
  /\b(?:in talks|seek\w*|looking for|eye(?:s|ing)|wants?|hop(?:es|ing)|sought|target(?:s|ing)?|sounding out|said to)\b/i;

/** How far an entry says that its round has gone. */
function statusOfEntry({ sentence }: Context): 'completed' | 'considered' | 'ended' {
  if (calledOff.test(sentence.text)) return 'ended';
  return wanted.test(sentence.text) || hedged(sentence.text) ? 'considered' : 'completed';
}

function fromEntry(context: Context): Draft<'investment'>[] {
  const entry = entryIn(context);
  if (!entry) return [];
  const { text } = context.reading.document;
  const { money, from, company } = entry;
  if (money && notFunding.test(text.slice(money.end, money.end + 30))) return [];
  const round = roundOf(entry, context);
  const investors = distinct([...investorsIn(from, context.sentence.end, context), ...payersBehind(context)]).filter(
    (p) => p.entity !== company.entity,
  );
  if ((!round && (!money || investors.length === 0)) || (!money && investors.length === 0)) return [];
  const words = evidenceAt(text, company.evidence.start, money?.end ?? context.sentence.end);
  const valuation = valuationIn(context);
  const stake = stakeOf(entry, context);
  return [
    {
      type: 'investment',
      rule: listEntry.name,
      trigger: words,
      sentence: context.sentence.index,
      values: {
        investors: organisations(investors, context),
        investee: organisation(company, context),
        ...amountFields(money),
        ...(money && { amountScope: read('round' as const, words) }),
        status: read(statusOfEntry(context), words),
        ...(round && { round }),
        ...(valuation && { valuation }),
        ...(stake && { stake }),
      },
    },
  ];
}

/** An entry of a list of rounds, parted by colons, bars, slashes, dots or dashes. */
export const listEntry: Rule<'investment'> = {
  name: 'en/investment/round-entry',
  type: 'investment',
  confidence: 0.85,
  gloss:
    'An entry of a list without a verb: the company first, then its sum, round and investors in any order; investors also behind labels ("Lead:") or as bare names in the sentences that follow.',
  read: (sentence, reading) => fromEntry(contextOf(sentence, reading)),
  examples: [
    {
      text: '[Kettlebot] (kitchen robots): $12 million, Series A. Lead: [Foundry Nine]. Also in: [Sora Capital], [Mint Street].',
      reads: [
        {
          investee: 'Kettlebot',
          investors: ['Foundry Nine', 'Sora Capital', 'Mint Street'],
          amount: { value: 12e6, currency: 'USD' },
          amountScope: 'round',
          round: 'series-a',
        },
      ],
    },
    {
      text: '[Nudge Audio] – Leeds – hearing aids – €6 million seed – [Lakestar] and [Wayra]',
      reads: [{ investee: 'Nudge Audio', investors: ['Lakestar', 'Wayra'], amount: { value: 6e6, currency: 'EUR' } }],
    },
    {
      text: '[Palmstead] | small-shop lender | $31 million | debt | [Crestway] (lead), [Bodhi Capital]',
      reads: [{ investee: 'Palmstead', investors: ['Crestway', 'Bodhi Capital'], round: 'debt' }],
    },
    {
      text: '[Onvale] (care app) / seed / undisclosed / [Bluepoint]',
      reads: [{ investee: 'Onvale', investors: ['Bluepoint'], round: 'seed' }],
    },
    {
      text: '[Tessel]: bridge, $5 million, all of it from existing holder [Frist]',
      reads: [{ investee: 'Tessel', investors: ['Frist'], round: 'bridge', amount: { value: 5e6, currency: 'USD' } }],
    },
    { text: '[Kettlebot]: $12 million in sales. Lead: [Foundry Nine] analyst.', reads: null },
    { text: '[Nudge Audio] – a startup with $6 million in sales – grew.', reads: null },
    { text: '[Tessel]: [Wayra] to sell its bridge loans.', reads: null },
    { text: '[Lerer] (New York): $140 million fund, its ninth, with [Wayra]', reads: null },
  ],
};

/** Rules about entries of lists, in order. */
export const investmentEntryRules = [listEntry] as const;
