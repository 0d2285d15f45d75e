import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { read } from '../../values/evidence.ts';
import type { Read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import { actors, contextOf, lastCompany, partiesOf } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { objects, partiesAfter, stakeNouns, wideArguments } from '../en/money-roles.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import { divestmentClaim } from './en-claim.ts';

/** "raised 61 billion won by selling its stake": the sum stands with the verb above. */
const raisedBy = (clause: Clause): readonly Chunk[] =>
  clause.form === 'gerund' &&
  /^(?:raise|make|earn|net|collect|book|get|pocket|receive)$/.test(clause.governor?.lemma ?? '')
    ? clause.governor!.args.filter((c) => mentionsIn(c, 'money').length > 0)
    : [];

/** "sold its shares, raking in 9 billion won", "hoping for $430 million": the sum of a sale stands with a gerund. */
const proceeds = (clause: Clause, { parse }: Context): readonly Chunk[] =>
  parse.clauses
    .filter(
      (c) =>
        c.governor === clause &&
        c.form === 'gerund' &&
        /^(?:raise|make|earn|net|collect|book|get|pocket|receive|rake|fetch|bring|bank|hope|seek|gain)$/.test(c.lemma),
    )
    .flatMap((c) => c.args.filter((a) => mentionsIn(a, 'money').length > 0));

/** "got rid of its shares". */
const rid = (clause: Clause): boolean => objects(clause)[0]?.tokens[0]?.lower === 'rid';

const received = new Set(['get', 'receive', 'fetch', 'pocket']);

/** Who buys: "to" somebody, "from" whom the money comes, or "in a deal with" somebody. */
function buyerOf(clause: Clause, context: Context): Party | undefined {
  const wide = { ...clause, args: wideArguments(clause, context, 'sell') };
  const deal = wide.args.findIndex((c) => /^(?:deal|transaction|sale|agreement)$/.test(head(c).lower));
  return (
    partiesAfter(wide, [received.has(clause.lemma) ? 'from' : 'to'], context)[0] ??
    describedBuyer(wide.args, context) ??
    (deal >= 0 ? partiesAfter({ ...clause, args: wide.args.slice(deal + 1) }, ['with', 'to'], context)[0] : undefined)
  );
}

/** "to a Carlton fund", "to Aram's fund", "to an affiliate of Brook": a buyer without a name of its own goes by its owner's. */
function describedBuyer(args: readonly Chunk[], context: Context): Party | undefined {
  const at = args.findIndex(
    (c) =>
      c.prep === 'to' &&
      /^(?:fund|funds|affiliate|affiliates|unit|arm|division|subsidiary|vehicle|group|consortium)$/.test(head(c).lower),
  );
  if (at < 0) return undefined;
  const own = args[at]!.tokens.find((t) => t.mention?.kind === 'name')?.mention;
  const next = args[at + 1];
  const name = own?.kind === 'name' ? own : next?.prep === 'of' ? nameOf(next) : undefined;
  return name && partiesOf(name, context)[0];
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
  return behindPreposition(clause, context);
}

/** "dispose of B", "exit from B", "cash out of B", "part with B". */
function behindPreposition(clause: Clause, context: Context): Party[] {
  if (!['exit', 'dispose', 'cash', 'part'].includes(clause.lemma) && clause.verb.particle !== 'out') return [];
  const preps = clause.lemma === 'part' ? ['with'] : ['of', 'from'];
  const things = clause.args.filter((c) => c.start > clause.verb.start && preps.includes(c.prep ?? ''));
  return things.flatMap((c) => dealThings(c, clause, context)).slice(0, 1);
}

/** "hand", "pass", "transfer" tell of a sale where a stake is handed over, or a company or unit for a sum. */
function handsOver(clause: Clause, context: Context): boolean {
  const behind = clause.args.filter((c) => c.start > clause.verb.start);
  if (behind.some((c) => hasWord(c, stakeNouns))) return true;
  const [object] = objects(clause);
  return (
    object !== undefined &&
    (nameOf(object) !== undefined || dealUnit(object, context) !== undefined) &&
    behind.some((c) => c.prep === 'to') &&
    behind.some(
      (c) => mentionsIn(c, 'money').length > 0 || (c.prep === 'for' && /^(?:sum|price|fee)$/.test(head(c).lower)),
    )
  );
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
    'sell sell+off sell+down sell+out transfer offload divest exit dispose unload shed hive+off cash+out part ditch dump hand hand+over pass relinquish halve cut trim reduce lower pare pare+down cut+back get get+out receive fetch pocket',
  values: (clause, context) => {
    if (
      ['halve', 'cut', 'trim', 'reduce', 'lower', 'pare'].includes(clause.lemma) &&
      !clause.args.some((c) => hasWord(c, stakeNouns))
    )
      return [];
    if (/^(?:hand|pass|relinquish|transfer)$/.test(clause.lemma) && !handsOver(clause, context)) return [];
    const chunks = [
      ...(clause.gap ? [clause.gap] : []),
      ...wideArguments(clause, context, 'sell'),
      ...raisedBy(clause),
      ...proceeds(clause, context),
    ];
    if (clause.passive) {
      const assets = clause.subject.some((c) => hasWord(c, stakeNouns))
        ? assetOf(
            { ...clause, args: [...clause.subject, ...clause.args] },
            [...clause.subject, ...clause.args].map((c) => ({ ...c, start: Math.max(c.start, clause.verb.start) })),
            context,
          )
        : clause.subject.flatMap((c) => dealThings(c, clause, context));
      return divestmentClaim(partiesAfter(clause, ['by'], context), assets, buyerOf(clause, context), chunks, context);
    }
    return divestmentClaim(
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
    {
      text: '[KT] agreed to transfer [Vextor], its golf arm, to [Masstige] for $3 million.',
      reads: [{ seller: 'KT', asset: 'Vextor', buyer: 'Masstige', status: 'announced' }],
    },
    {
      text: '[KT] agreed to part with 63 percent of soap maker [Aekung] to [Taekwon] for $3 million.',
      reads: [{ seller: 'KT', asset: 'Aekung', buyer: 'Taekwon', stake: 63, status: 'announced' }],
    },
    { text: '[KT] transferred data to [Pawton].', reads: null },
    { text: '[KT] sold 2 million phones to [Pawton].', reads: null },
  ],
});
