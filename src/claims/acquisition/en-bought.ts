import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, isDate, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import { actors, partiesOf } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { sumsIn } from '../en/figures.ts';
import {
  objectParties,
  objects,
  partiesAfter,
  payments,
  roundNouns,
  stakeNouns,
  wideArguments,
} from '../en/money-roles.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import { isControl } from '../investment/en-payments.ts';
import { acquisitionClaim } from './en-claim.ts';

type Acquisition = Values<'acquisition'>;

const paying = /^(?:pay|spend|shell|fork|splash)$/;
const growing = /^(?:raise|increase|lift|boost)$/;
const whole = new Set(['control', 'majority', 'whole', 'rest', 'remainder', 'entirety', 'all', 'remaining']);

function bought(clause: Clause, context: Context): Acquisition[] {
  const chunks = [...wideArguments(clause, context), ...ownedBehind(clause, context)];
  if (clause.passive) return boughtBy(clause, chunks, context);
  if (growing.test(clause.lemma) && !clause.args.some((c) => hasWord(c, stakeNouns))) return [];
  const isPaying = paying.test(clause.lemma);
  if (isPaying && !chunks.some((c) => c.prep === 'for' || c.prep === 'on')) return [];
  const stake = stakeChunk(clause, chunks);
  if (stake) return boughtControl(stake, clause, chunks, context);
  if (isPaying) return paidFor(clause, chunks, context);
  if (isTakenPrivate(clause)) return tookPrivate(clause, chunks, context);
  if (/^(?:take|pick|win|gain)$/.test(clause.lemma) && clause.verb.particle === undefined) return [];
  if (clause.verb.particle === 'up' && chunks.some((c) => c.prep === 'in' && hasWord(c, roundNouns))) return [];
  const relative = relativeObject(clause, context);
  const target = relative ? dealThings(relative, clause, context) : objectAssets(clause, context);
  const first = objects(clause).find((c) => !isDate(c));
  if (!first && !clause.gap && !relative) return [];
  if (first && !relative && clause.args.filter((c) => c.start >= clause.verb.end).indexOf(first) > 1) return [];
  return target.flatMap((t) =>
    acquisitionClaim(actors(clause, context), t, chunks, partiesAfter(clause, ['from'], context)[0], context),
  );
}

/** The phrase of a stake, of control or of a share of all among what is bought. */
function stakeChunk(clause: Clause, chunks: readonly Chunk[]): Chunk | undefined {
  const paid = paying.test(clause.lemma) ? chunks.filter((c) => ['for', 'on', 'to'].includes(c.prep ?? '')) : [];
  return [...paid, ...objects(clause), ...(clause.gap ? [clause.gap] : [])].find(
    (c) =>
      hasWord(c, stakeNouns) ||
      hasWord(c, new Set(['control', 'majority', 'ownership'])) ||
      /^(?:whole|rest|remainder|entirety|all)$/.test(head(c).lower) ||
      (mentionsIn(c, 'percent').length > 0 && chunks.some((o) => o.prep === 'of' || o.prep === 'in')),
  );
}

/** A stake that gives control, or what was missing to the whole. */
function boughtControl(stake: Chunk, clause: Clause, chunks: readonly Chunk[], context: Context): Acquisition[] {
  const all = [...(clause.gap ? [clause.gap] : []), ...chunks];
  const paid = payments(all, new Set(['in', 'of']), clause, context).filter(
    (p) => isControl(clause, p, context) || hasWord(stake, whole),
  );
  const seller = partiesAfter(clause, ['from'], context)[0];
  return paid.flatMap((p) => acquisitionClaim(actors(clause, context), p.parties[0]!, chunks, seller, context));
}

/** "the 50% it did not already own in B", "the 49% of B owned by C for a sum": what stands behind the verb of owning. */
function ownedBehind(clause: Clause, { parse }: Context): readonly Chunk[] {
  const next = parse.clauses[clause.index + 1];
  if (!next || !/^(?:own|hold|have)$/.test(next.lemma)) return [];
  const behind = next.args.filter((c) => c.start > next.verb.start);
  if (next.negated) return behind;
  return next.form === 'participle' ? behind.filter((c) => c.prep === 'for') : [];
}

/** "paid $6 billion for B": a sum for a company or unit itself. */
function paidFor(clause: Clause, chunks: readonly Chunk[], context: Context): Acquisition[] {
  if (clause.lemma === 'spend' || sumsIn(chunks, context).length === 0) return [];
  const thing = chunks.find((c) => c.prep === 'for' && c.start > clause.verb.start && !isDate(c));
  if (!thing || (nameOf(thing) === undefined && dealUnit(thing, context) === undefined)) return [];
  return dealThings(thing, clause, context).flatMap((t) =>
    acquisitionClaim(actors(clause, context), t, chunks, undefined, context),
  );
}

/** "to take B private". */
const isTakenPrivate = (clause: Clause): boolean =>
  clause.lemma === 'take' && objects(clause).some((c) => head(c).lower === 'private');

function tookPrivate(clause: Clause, chunks: readonly Chunk[], context: Context): Acquisition[] {
  const [object] = objects(clause);
  const name = object!.tokens.findLast((t) => t.mention?.kind === 'name')?.mention;
  const sum = clause.governor && paying.test(clause.governor.lemma) ? clause.governor.args : [];
  return name?.kind === 'name'
    ? partiesOf(name, context).flatMap((t) =>
        acquisitionClaim(actors(clause, context), t, [...chunks, ...sum], undefined, context),
      )
    : [];
}

/** "B, which A bought in 2016": what the relative pronoun stands for. */
function relativeObject(clause: Clause, { parse }: Context): Chunk | undefined {
  const [subject] = clause.subject;
  if (!subject || clause.passive || clause.form !== 'finite') return undefined;
  const rel = parse.items[subject.at - 1];
  if (rel?.kind !== 'rel') return undefined;
  const before = parse.items[subject.at - 2];
  const host = before?.kind === 'comma' ? parse.items[subject.at - 3] : before;
  return host?.kind === 'chunk' ? host : undefined;
}

/** The thing bought: the object, a company or what is named like a product. */
function objectAssets(clause: Clause, context: Context): Party[] {
  const parties = objectParties(clause, context);
  const object = objects(clause).find((c) => !isDate(c)) ?? clause.gap;
  return object && (parties.length === 0 || dealUnit(object, context)) ? dealThings(object, clause, context) : parties;
}

function boughtBy(clause: Clause, chunks: readonly Chunk[], context: Context): Acquisition[] {
  const buyers = partiesAfter(clause, [clause.lemma === 'sell' ? 'to' : 'by'], context);
  if (clause.subject.some((c) => hasWord(c, stakeNouns))) return [];
  return clause.subject
    .flatMap((c) => dealThings(c, clause, context))
    .flatMap((t) => acquisitionClaim(buyers, t, chunks, undefined, context));
}

/** A bought B. */
export const boughtCompany = clauseRule({
  name: 'en/acquisition/bought',
  type: 'acquisition',
  confidence: 0.88,
  gloss: 'A bought/acquired/took over B, or a majority of B; B was bought by A, B was sold to A.',
  verbs:
    'buy buy+out acquire take take+over takeover purchase snap+up scoop+up absorb swallow swallow+up gobble+up gobble pick+up win gain secure sell pay spend shell+out fork+out splash raise increase lift boost',
  values: (clause, context) => (clause.lemma === 'sell' && !clause.passive ? [] : bought(clause, context)),
  examples: [
    {
      text: '[Cisco] bought rival [Netgate Signals] in February 2023 for $400 million.',
      reads: [
        {
          acquirers: ['Cisco'],
          target: 'Netgate Signals',
          amount: { value: 4e8, currency: 'USD' },
          date: '2023-02',
          status: 'completed',
        },
      ],
    },
    {
      text: '[LithoLoop] was bought by commodity trader [Glencore] in April 2023.',
      reads: [{ acquirers: ['Glencore'], target: 'LithoLoop', date: '2023-04' }],
    },
    {
      text: '[CJ] agreed to acquire a 51 percent stake in [Timewise] for $22 million.',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', stake: 51, status: 'announced' }],
    },
    { text: '[CJ] is in talks to buy [Timewise].', reads: [{ target: 'Timewise', status: 'considered' }] },
    {
      text: '[CJ] bought the parcel business of [Timewise] for $22 million.',
      reads: [{ acquirers: ['CJ'], target: 'parcel business of Timewise', amount: { value: 22e6, currency: 'USD' } }],
    },
    {
      text: '[CJ] has taken over a Polish bottling plant from [Timewise].',
      reads: [{ target: 'Polish bottling plant', seller: 'Timewise' }],
    },
    { text: '[CJ] secured a credit facility from [Timewise].', reads: null },
    {
      text: '[CJ] paid $22 million for [Timewise] in 2022.',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', amount: { value: 22e6, currency: 'USD' }, date: '2022' }],
    },
    {
      text: '[CJ] bought the 45% it did not already own in [Timewise].',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', stake: 45 }],
    },
    {
      text: '[Timewise], which [CJ] acquired in 2022, makes clocks.',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', date: '2022' }],
    },
    { text: 'In its Series B funding, [CJ] picked up [Timewise].', reads: null },
    { text: '[CJ] paid $2 million for advertising.', reads: null },
    { text: '[CJ] is to buy [Timewise].', reads: [{ target: 'Timewise', status: 'announced' }] },
    { text: '[CJ] has yet to buy [Timewise].', reads: [{ target: 'Timewise', status: 'considered' }] },
    { text: '[CJ] has put its plan to buy [Timewise] on ice.', reads: [{ target: 'Timewise', status: 'considered' }] },
    { text: 'A report that [CJ] had bought [Timewise] was wrong.', reads: [{ target: 'Timewise', status: 'denied' }] },
    {
      text: 'SEOUL, Jan. 9 -- [CJ] bought [Timewise] from its founders for $22 million.',
      reads: [{ acquirers: ['CJ'], target: 'Timewise', amount: { value: 22e6, currency: 'USD' } }],
    },
    { text: '[CJ] almost bought [Timewise].', reads: null },
    { text: '[CJ] bought 10 percent of [Timewise].', reads: null },
    { text: '[CJ] did not buy [Timewise].', reads: null },
  ],
});
