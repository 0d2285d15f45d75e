import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { actors, contextOf, partiesIn, partiesOf } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { agreedBeside, stakeIn } from '../en/figures.ts';
import { stakeNouns } from '../en/money-roles.ts';
import { clauseAround, hangingOn, nominalDates, nominalStatus } from '../en/nominal.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import type { Rule } from '../rule.ts';
import { acquisitionClaim } from './en-claim.ts';
import { mergerOf, mergingSides } from './en-mergers.ts';

const nouns = new Set([
  'sale',
  'acquisition',
  'purchase',
  'takeover',
  'buyout',
  'buy-out',
  'merger',
  'combination',
  'swoop',
  'rescue',
  'absorption',
  'carve-out',
]);

/** A's acquisition of B. */
export const acquisitionOf: Rule<'acquisition'> = {
  name: 'en/acquisition/purchase-of',
  type: 'acquisition',
  confidence: 0.8,
  gloss:
    "A's (sum) acquisition/purchase/takeover of B; the acquisition of B by A; status comes from the clause around the noun.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && nouns.has(head(item).lower) ? fromNoun(item, context) : [],
    );
  },
  examples: [
    {
      text: "[Northfield]'s $900M purchase of [Klarity] is dead.",
      reads: [
        { acquirers: ['Northfield'], target: 'Klarity', amount: { value: 9e8, currency: 'USD' }, status: 'ended' },
      ],
    },
    {
      text: '[Northfield] completed its acquisition of [Klarity] in May 2023.',
      reads: [{ acquirers: ['Northfield'], target: 'Klarity', status: 'completed', date: '2023-05' }],
    },
    {
      text: 'The sale of [Yogiyo] to [GS Retail] for $800 million was completed in October 2021.',
      reads: [{ acquirers: ['GS Retail'], target: 'Yogiyo', date: '2021-10' }],
    },
    {
      text: 'The merger between [Sapeon] and [Rebellions] was completed in May 2023; [Rebellions] is the surviving entity.',
      reads: [{ acquirers: ['Rebellions'], target: 'Sapeon', date: '2023-05' }],
    },
    {
      text: "[Klarity]'s takeover by [Northfield] came to nothing in May 2023.",
      reads: [{ acquirers: ['Northfield'], target: 'Klarity', status: 'ended', date: '2023-05' }],
    },
    {
      text: "[Klarity]'s sale to [Northfield] may collapse.",
      reads: [{ acquirers: ['Northfield'], target: 'Klarity', status: 'considered' }],
    },
    {
      text: '[Northfield] is weighing the purchase of a controlling interest in [Klarity].',
      reads: [{ acquirers: ['Northfield'], target: 'Klarity', status: 'considered' }],
    },
    { text: "[Northfield]'s purchase of a minority stake in [Klarity] closed.", reads: null },
    { text: "[Northfield]'s purchase of chips rose.", reads: null },
  ],
};

/** The two sides of a deal told by a noun. */
interface Sides {
  readonly acquirers: readonly Party[];
  readonly target: Party | undefined;
}

function fromNoun(chunk: Chunk, context: Context): Draft<'acquisition'>[] {
  const hanging = hangingOn(chunk, context);
  const clause = clauseAround(chunk, context);
  const target = targetOf(hanging, context);
  const merging = isMerger(chunk) && (!target || hanging.some((c) => c.prep === 'of' && nameOf(c) !== undefined));
  const sides = merging ? mergingSides(chunk, hanging, clause, context) : [];
  if (sides.length === 2) return mergerOf(sides, chunk, clause, context);
  const told =
    head(chunk).lower === 'sale'
      ? saleSides(chunk, hanging, target, clause, context)
      : sidesOf(chunk, hanging, target, clause, context);
  if (!told.target || told.acquirers.length === 0 || isMinority(hanging, context)) return [];
  const status = nominalStatus(chunk, context);
  if (!status) return [];
  const values = acquisitionClaim(
    told.acquirers,
    told.target,
    [chunk, ...hanging, ...agreedBeside([chunk, ...hanging], context)],
    undefined,
    context,
  );
  const dates = nominalDates(hanging, clause, context);
  return values.map((v) => ({
    type: 'acquisition',
    rule: acquisitionOf.name,
    values: { ...v, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}

const isMerger = (chunk: Chunk): boolean => /^(?:merger|combination|tie-up)$/.test(head(chunk).lower);

/** What the noun is of: a company or unit, past "a majority of". */
const targetOf = (hanging: readonly Chunk[], context: Context): Party | undefined =>
  hanging
    .filter((c) => ['of', 'with', 'in'].includes(c.prep ?? ''))
    .flatMap((c) => (nameOf(c) || dealUnit(c, context) ? dealThings(c, undefined, context) : []))[0];

/** A stake that gives no control is an investment. */
function isMinority(hanging: readonly Chunk[], context: Context): boolean {
  const part = hanging.filter((c) => hasWord(c, stakeNouns) || mentionsIn(c, 'percent').length > 0);
  const controls = new Set(['controlling', 'majority', 'whole', 'entire', 'remaining', 'control', 'all']);
  return part.length > 0 && !part.some((c) => hasWord(c, controls)) && (stakeIn(hanging, context)?.value ?? 0) <= 50;
}

/** "A's purchase of B", "the purchase of B by A", "B's takeover by A". */
function sidesOf(
  chunk: Chunk,
  hanging: readonly Chunk[],
  target: Party | undefined,
  clause: Clause | undefined,
  context: Context,
): Sides {
  const possessor = possessorOf(chunk);
  const owners = possessor ? partiesOf(possessor, context) : [];
  const by = hanging.filter((c) => c.prep === 'by').flatMap((c) => partiesIn(c, undefined, context));
  if (!target && by.length > 0) return { acquirers: by, target: owners[0] };
  if (owners.length > 0 || by.length > 0) return { acquirers: owners.length > 0 ? owners : by, target };
  return { acquirers: clause && !clause.subject.includes(chunk) ? actors(clause, context) : [], target };
}

/** "the sale of B to A", and "B's sale to A", which names no seller; with a seller the sale is a divestment. */
function saleSides(
  chunk: Chunk,
  hanging: readonly Chunk[],
  target: Party | undefined,
  clause: Clause | undefined,
  context: Context,
): Sides {
  const possessor = possessorOf(chunk);
  const acquirers = hanging.filter((c) => c.prep === 'to').flatMap((c) => partiesIn(c, undefined, context));
  if (!hanging.some((c) => c.prep === 'of'))
    return { acquirers, target: possessor && partiesOf(possessor, context)[0] };
  const isSold = possessor || hanging.some((c) => c.prep === 'by') || (clause && !clause.subject.includes(chunk));
  return { acquirers: isSold ? [] : acquirers, target };
}
