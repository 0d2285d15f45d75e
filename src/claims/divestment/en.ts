import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, distinct, lastCompany, organisation, partiesIn, partiesOf } from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { amountFields, priceTold, stakeChange, stakeIn, stakeTold, sumsIn } from '../en/figures.ts';
import { objects, partiesAfter, stakeNouns, wideArguments } from '../en/money-roles.ts';
import { clauseAround, hangingOn, nominalStatus } from '../en/nominal.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import type { AnyRule, Rule } from '../rule.ts';

type Divestment = Values<'divestment'>;

function claim(
  sellers: readonly Party[],
  assets: readonly Party[],
  buyer: Party | undefined,
  chunks: readonly Chunk[],
  context: Context,
): Divestment[] {
  const sum = sumsIn(chunks, context)[0]?.money ?? priceTold(context);
  const change = stakeChange(chunks, context);
  const stake = change.stake ?? stakeIn(chunks, context) ?? stakeTold(context);
  const taker = buyer ?? buyerTold(sellers, assets, context);
  return distinct(sellers)
    .slice(0, 1)
    .flatMap((seller) =>
      distinct(assets)
        .filter((a) => a.entity !== seller.entity)
        .map((asset) => ({
          seller: organisation(seller, context),
          asset: organisation(asset, context),
          ...(taker &&
            taker.entity !== asset.entity &&
            taker.entity !== seller.entity && { buyer: organisation(taker, context) }),
          ...amountFields(sum),
          ...(stake && { stake }),
        })),
    );
}

/** "The buyer is C", "C was the buyer", in this or the next two sentences of the paragraph and the next. */
function buyerTold(sellers: readonly Party[], assets: readonly Party[], context: Context): Party | undefined {
  const { reading, sentence } = context;
  const isBuyer = (c: Chunk): boolean => /^(?:buyer|purchaser|acquirer)$/.test(head(c).lower);
  const sold = (c: Chunk): boolean =>
    hasWord(c, stakeNouns) && /^(?:the|those|these|its|their|that|all)$/.test(c.tokens[0]!.lower);
  for (const next of reading.sentences.slice(sentence.index, sentence.index + 3)) {
    if (next.paragraph > sentence.paragraph + 1) break;
    const here = contextOf(next, reading);
    for (const clause of here.parse.clauses) {
      if (clause.negated || clause.modal || clause.opener === 'if') continue;
      const took =
        next !== sentence &&
        /^(?:buy|acquire|take|pick|snap|purchase|absorb)$/.test(clause.lemma) &&
        !clause.passive &&
        objects(clause).some(sold)
          ? clause.subject.flatMap((c) => partiesIn(c, clause, here))
          : clause.lemma === 'go' && clause.subject.some(sold)
            ? partiesAfter(clause, ['to'], here)
            : [];
      const taker = took.find((p) => ![...sellers, ...assets].some((q) => q.entity === p.entity));
      if (taker) return taker;
      if (clause.lemma !== 'be') continue;
      const behind = clause.args.filter((c) => c.start > clause.verb.start);
      const named = clause.subject.some(isBuyer) ? behind : behind.some(isBuyer) ? clause.subject : [];
      const found = named.flatMap((c) => partiesIn(c, clause, here))[0];
      if (found && ![...sellers, ...assets].some((p) => p.entity === found.entity)) return found;
    }
  }
  return undefined;
}

/** "raised 61 billion won by selling its stake": the sum stands with the verb above. */
const raisedBy = (clause: Clause): readonly Chunk[] =>
  clause.form === 'gerund' &&
  /^(?:raise|make|earn|net|collect|book|get|pocket|receive)$/.test(clause.governor?.lemma ?? '')
    ? clause.governor!.args.filter((c) => mentionsIn(c, 'money').length > 0)
    : [];

/** "got rid of its shares". */
const rid = (clause: Clause): boolean => objects(clause)[0]?.tokens[0]?.lower === 'rid';

const received = new Set(['get', 'receive', 'fetch', 'pocket']);

/** Who buys: "to" somebody, "from" whom the money comes, or "in a deal with" somebody. */
function buyerOf(clause: Clause, context: Context): Party | undefined {
  const wide = { ...clause, args: wideArguments(clause, context, 'sell') };
  const deal = wide.args.findIndex((c) => /^(?:deal|transaction|sale|agreement)$/.test(head(c).lower));
  return (
    partiesAfter(wide, [received.has(clause.lemma) ? 'from' : 'to'], context)[0] ??
    (deal >= 0 ? partiesAfter({ ...clause, args: wide.args.slice(deal + 1) }, ['with', 'to'], context)[0] : undefined)
  );
}

/** What is sold: the company behind "stake in", else the object itself. */
function assetOf(clause: Clause, chunks: readonly Chunk[], context: Context): Party[] {
  if (received.has(clause.lemma) && clause.verb.particle !== 'out' && !rid(clause)) {
    const paidFor = chunks.find(
      (c) => c.prep === 'for' && (nameOf(c) !== undefined || dealUnit(c, context) !== undefined),
    );
    const money = objects(clause).some((c) => mentionsIn(c, 'money').length > 0);
    return money && paidFor ? dealThings(paidFor, clause, context).slice(0, 1) : [];
  }
  const parts = chunks.filter((c) => c.start >= clause.verb.start || c === clause.gap);
  const share = parts.findIndex((c) => hasWord(c, stakeNouns) || mentionsIn(c, 'percent').length > 0);
  if (share >= 0) {
    const owner = possessorOf(parts[share]!);
    const after = parts
      .slice(share + 1)
      .find((c) => ['in', 'of'].includes(c.prep ?? '') && dealThings(c, clause, context).length > 0);
    if (after) return dealThings(after, clause, context).slice(0, 1);
    const modifier = parts[share]!.tokens.find((t) => t.mention?.kind === 'name')?.mention;
    if (modifier?.kind === 'name' && parts[share]!.tokens[0]!.mention !== modifier) return partiesOf(modifier, context);
    const owned = parts[share]!.tokens[0]!.tag === 'det' || owner === undefined;
    if (!owned) return owner ? partiesOf(owner, context) : [];
    return /^(?:its|their|his|her|the|that|all)$/.test(parts[share]!.tokens[0]!.lower)
      ? heldBefore(clause, context)
      : [];
  }
  const object = objects(clause).find((c) => mentionsIn(c, 'date').length === 0);
  if (object && (nameOf(object) || dealUnit(object, context))) return dealThings(object, clause, context).slice(0, 1);
  if (['exit', 'dispose', 'cash'].includes(clause.lemma) || clause.verb.particle === 'out')
    return partiesAfter(clause, ['of', 'from'], context).slice(0, 1);
  return [];
}

/** "its entire holding", "its shares": the company is the one told of before that neither sells nor buys here. */
function heldBefore(clause: Clause, context: Context): Party[] {
  const sellers = context.reading.sentences
    .slice(Math.max(0, context.sentence.index - 3), context.sentence.index)
    .flatMap((s) => {
      const before = contextOf(s, context.reading);
      return before.parse.clauses
        .filter(
          (c) =>
            /^(?:sell|dispose|offload|exit|divest|unload|ditch)$/.test(c.lemma) &&
            c.args.some((a) => hasWord(a, stakeNouns)),
        )
        .flatMap((c) => actors(c, before));
    });
  const own = [...actors(clause, context), ...partiesAfter(clause, ['to'], context)];
  const named = lastCompany(clause.verb.start, own, context, true);
  const acting = [...own, ...sellers.filter((p) => p.entity !== named?.entity)];
  const held = lastCompany(clause.verb.start, acting, context, true) ?? lastCompany(clause.verb.start, acting, context);
  return held ? [held] : [];
}

/** "X, which held 5 percent, sold its shares": what the seller held is what it sold. */
function heldStake(clause: Clause, context: Context): Read<number> | undefined {
  const holding = context.parse.clauses.find(
    (c) =>
      /^(?:own|hold|have)$/.test(c.lemma) &&
      /^(?:which|who)$/.test(c.opener ?? '') &&
      c.subject.some((s) => clause.subject.includes(s)),
  );
  const percent = holding?.args.flatMap((c) => mentionsIn(c, 'percent'))[0];
  return percent && clause.args.some((c) => hasWord(c, stakeNouns))
    ? read(percent.value, { start: percent.start, end: percent.end, quote: percent.quote })
    : undefined;
}

/** A sold its stake in B to C. */
export const sold = clauseRule({
  name: 'en/divestment/sold',
  type: 'divestment',
  confidence: 0.86,
  gloss: 'A sold/offloaded/disposed of its stake in B, or B itself, to C for a sum; A exited B.',
  verbs:
    'sell sell+off sell+down offload divest exit dispose unload shed hive+off cash+out part ditch dump hand hand+over pass relinquish halve cut trim reduce lower pare pare+down cut+back get get+out receive fetch pocket',
  values: (clause, context) => {
    if (
      ['halve', 'cut', 'trim', 'reduce', 'lower', 'pare'].includes(clause.lemma) &&
      !clause.args.some((c) => hasWord(c, stakeNouns))
    )
      return [];
    if (
      /^(?:hand|pass|relinquish)$/.test(clause.lemma) &&
      !clause.args.some((c) => c.start > clause.verb.start && hasWord(c, stakeNouns))
    )
      return [];
    const chunks = [
      ...(clause.gap ? [clause.gap] : []),
      ...wideArguments(clause, context, 'sell'),
      ...raisedBy(clause),
    ];
    if (clause.passive) {
      const assets = clause.subject.some((c) => hasWord(c, stakeNouns))
        ? assetOf(
            { ...clause, args: [...clause.subject, ...clause.args] },
            [...clause.subject, ...clause.args].map((c) => ({ ...c, start: Math.max(c.start, clause.verb.start) })),
            context,
          )
        : clause.subject.flatMap((c) => dealThings(c, clause, context));
      return claim(partiesAfter(clause, ['by'], context), assets, buyerOf(clause, context), chunks, context);
    }
    return claim(
      actors(clause, context),
      assetOf(clause, [...(clause.gap ? [clause.gap] : []), ...clause.args], context),
      buyerOf(clause, context),
      chunks,
      context,
    ).map((values) => {
      const stake = values.stake ?? heldStake(clause, context);
      return stake ? { ...values, stake } : values;
    });
  },
  examples: [
    {
      text: '[Loopback] went public. [Hanbit] disposed of its entire 8 percent stake for $3 million.',
      reads: [{ seller: 'Hanbit', asset: 'Loopback', stake: 8, amount: { value: 3e6, currency: 'USD' } }],
    },
    {
      text: '[Taehan] agreed to hand a 35 percent stake in [SkyMast] to [Northgate] for $309 million.',
      reads: [{ seller: 'Taehan', asset: 'SkyMast', buyer: 'Northgate', stake: 35, status: 'announced' }],
    },
    {
      text: '[NTT Docomo] is offloading its 4.1% of wallet operator [Fyre] to [Grab] for S$38 million.',
      reads: [
        {
          seller: 'NTT Docomo',
          asset: 'Fyre',
          buyer: 'Grab',
          stake: 4.1,
          amount: { value: 38e6, currency: 'SGD' },
          status: 'announced',
        },
      ],
    },
    {
      text: '[KT] sold its stake in [Pawton] in June 2023.',
      reads: [{ seller: 'KT', asset: 'Pawton', date: '2023-06', status: 'completed' }],
    },
    {
      text: '[KT] sold its drone unit, [Skymark], to [Percy] for $3 million.',
      reads: [{ seller: 'KT', asset: 'Skymark', buyer: 'Percy', amount: { value: 3e6, currency: 'USD' } }],
    },
    {
      text: '[KT] unloaded a ferry terminal in Busan to [Percy].',
      reads: [{ seller: 'KT', asset: 'ferry terminal in Busan', buyer: 'Percy' }],
    },
    { text: '[KT] sold 2 million phones to [Pawton].', reads: null },
  ],
});

/** A's sale of B to C. */
export const saleOf: Rule<'divestment'> = {
  name: 'en/divestment/sale-of',
  type: 'divestment',
  confidence: 0.78,
  gloss: "A's sale of (its stake in) B to C for a sum; A completed the sale of B.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && /^(?:sale|disposal|divestiture|divestment|exit)$/.test(head(item).lower)
        ? fromNoun(item, context)
        : [],
    );
  },
  examples: [
    {
      text: '[KT] completed the sale of its 12 percent stake in [Pawton] to [Grab] in June 2023.',
      reads: [{ seller: 'KT', asset: 'Pawton', buyer: 'Grab', stake: 12, date: '2023-06', status: 'completed' }],
    },
    { text: '[KT] announced a sale of handsets.', reads: null },
  ],
};

function fromNoun(chunk: Chunk, context: Context): Draft<'divestment'>[] {
  const hanging = hangingOn(chunk, context);
  const clause = clauseAround(chunk, context);
  const possessor = possessorOf(chunk);
  const sellers = possessor
    ? partiesOf(possessor, context)
    : clause && !clause.subject.includes(chunk)
      ? actors(clause, context)
      : [];
  const things = hanging.filter((c) => ['of', 'in', 'from'].includes(c.prep ?? ''));
  const assets = things
    .flatMap((c) => (nameOf(c) || dealUnit(c, context) ? dealThings(c, undefined, context) : []))
    .slice(0, 1);
  const buyer = hanging.filter((c) => c.prep === 'to').flatMap((c) => partiesIn(c, undefined, context))[0];
  const status = nominalStatus(chunk, context);
  if (!status || assets.length === 0) return [];
  const dates = clause ? datesOf(clause, context) : {};
  return claim(sellers, assets, buyer, [chunk, ...hanging], context).map((values) => ({
    type: 'divestment',
    rule: saleOf.name,
    values: { ...values, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}

/** A looks for a buyer for B. */
export const soughtBuyer = clauseRule({
  name: 'en/divestment/sought-buyer',
  type: 'divestment',
  confidence: 0.75,
  gloss: 'A looks for a buyer for B, explores a sale of B, puts B up for sale: under review.',
  verbs: 'look seek find put put+up explore consider weigh mull hunt search study review pursue',
  values: (clause, context) => {
    const words = clause.args.findIndex((c) =>
      /^(?:buyers?|sale|bidders?|suitors?|options|divestment|disposal|divestiture)$/.test(head(c).lower),
    );
    if (words < 0) return [];
    const forSale = clause.args[words]!.prep === 'for' && clause.lemma === 'put';
    const chunks = clause.args.slice(words + 1);
    const asset = forSale
      ? objects(clause).flatMap((c) => dealThings(c, clause, context))[0]
      : chunks
          .filter((c) => ['for', 'of', 'in'].includes(c.prep ?? ''))
          .flatMap((c) => dealThings(c, clause, context))[0];
    const status = {
      value: 'considered' as const,
      evidence: [evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end)],
    };
    return asset
      ? claim(actors(clause, context), [asset], undefined, chunks, context).map((c) => ({ ...c, status }))
      : [];
  },
  examples: [
    {
      text: '[Lotte] is looking for a buyer for [Lotte Rental].',
      reads: [{ seller: 'Lotte', asset: 'Lotte Rental', status: 'considered' }],
    },
    { text: '[Lotte] is looking for a buyer for its tickets.', reads: null },
  ],
});

/** English rules for divestments. */
export const divestmentRulesEn: readonly AnyRule[] = [sold, saleOf, soughtBuyer];
