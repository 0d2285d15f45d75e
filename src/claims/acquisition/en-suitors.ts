import { namesFrom } from '../../language/en/clauses.ts';
import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { actors, contextOf, distinct, organisation, organisations, partiesIn, partiesOf } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { amountFields, stakeIn, sumsIn } from '../en/figures.ts';
import { clauseAround, hangingOn } from '../en/nominal.ts';
import { isEnding } from '../en/endings.ts';
import { suitStatus } from '../en/suit-status.ts';
import { dealThings, dealUnit } from '../en/units.ts';
import { objects, partiesAfter } from '../en/money-roles.ts';
import type { Rule } from '../rule.ts';

/** Nouns for what somebody who wants a company makes or takes part in. */
const suits =
  /^(?:bids?|offers?|approach|approaches|proposals?|pursuit|race|auction|bidding|contest|bidders?|suitors?|contenders?|buyers?|negotiators?)$/;
/** Of them those that are somebody's own only by taking part: the subject of "enter", "join", "drop out of". */
const contests = /^(?:race|auction|bidding|contest)$/;
const rivals = /^(?:bidders?|suitors?|contenders?|buyers?|negotiators?)$/;
/** Verbs by which somebody is made a bidder: "was named preferred bidder". */
const naming = /^(?:pick|select|name|choose|appoint|designate|shortlist|pre-select|become)$/;
const otherBids = new Set(
  'job jobs help aid contract contracts tender discount stadium licence license licenses spectrum settlement debt bond bonds price public initial savings loan games rights'.split(
    ' ',
  ),
);
const receiving = new Set([
  'receive',
  'get',
  'field',
  'attract',
  'draw',
  'accept',
  'reject',
  'have',
  'confirm',
  'face',
]);
const taking =
  /^(?:enter|join|be|withdraw|drop|pull|bow|quit|leave|exit|win|lose|remain|stay|take|participate|walk|deny|emerge)$/;

/** A's bid for B. */
export const suitFor: Rule<'acquisition'> = {
  name: 'en/acquisition/suit-for',
  type: 'acquisition',
  confidence: 0.75,
  gloss:
    "A weighs/makes/drops a bid or offer (of a sum) for B, A's approach to B, A is in or leaves the race for B: under review, ended or denied by the clause around it.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && suits.test(head(item).lower) && isBuyer(item) && !hasWord(item, otherBids)
        ? fromSuit(item, context)
        : [],
    );
  },
  examples: [
    {
      text: '[Orban] is reviewing a bid for [Farfield].',
      reads: [{ acquirers: ['Orban'], target: 'Farfield', status: 'considered' }],
    },
    {
      text: '[Orban] walked away from its $80m bid for quiz company [Trivia].',
      reads: [{ acquirers: ['Orban'], target: 'Trivia', amount: { value: 80e6, currency: 'USD' }, status: 'ended' }],
    },
    {
      text: '[Kirin] and [Bainbridge] are both weighing bids for the vitamin arm of [Bayern].',
      reads: [
        { acquirers: ['Kirin'], target: 'vitamin arm of Bayern', status: 'considered' },
        { acquirers: ['Bainbridge'], target: 'vitamin arm of Bayern', status: 'considered' },
      ],
    },
    {
      text: '[Orban] denied having entered the race for [Farfield].',
      reads: [{ acquirers: ['Orban'], target: 'Farfield', status: 'denied' }],
    },
    {
      text: "[Orban]'s offer for [Farfield] was rejected by its board in May.",
      reads: [{ acquirers: ['Orban'], target: 'Farfield', status: 'ended', date: '2023-05' }],
    },
    {
      text: '[Farfield] has received a takeover approach from [Orban].',
      reads: [{ acquirers: ['Orban'], target: 'Farfield', status: 'considered' }],
    },
    {
      text: '[Orban] was selected as the preferred bidder in the auction of [Farfield].',
      reads: [{ acquirers: ['Orban'], target: 'Farfield', status: 'considered' }],
    },
    {
      text: '[Farfield] has shortlisted [Orban] and [Kirin] as potential buyers for its biscuit business.',
      reads: [
        { acquirers: ['Orban'], target: 'biscuit business' },
        { acquirers: ['Kirin'], target: 'biscuit business' },
      ],
    },
    { text: '[Orban] was picked as a supplier for [Farfield].', reads: null },
    { text: '[Orban] won a contract bid for [Farfield].', reads: null },
    { text: '[Orban] sweetened its offer for students.', reads: null },
  ],
};

function fromSuit(chunk: Chunk, context: Context): Draft<'acquisition'>[] {
  const hanging = hangingOn(chunk, context);
  const clause = clauseAround(chunk, context) ?? context.parse.clauses.findLast((c) => c.verb.end <= chunk.start);
  const target = targetOf(hanging, context) ?? receiverOf(chunk, hanging, clause, context);
  if (!target || hasWord(hanging[hanging.length - 1] ?? chunk, otherBids)) return [];
  const bidders = biddersOf(chunk, hanging, clause, context).filter((b) => b.entity !== target.entity);
  const status = bidders.length > 0 ? suitStatus(chunk, clause, context) : undefined;
  if (!status) return [];
  const chunks = [chunk, ...hanging];
  const stake = stakeIn(chunks, context);
  const values = {
    target: organisation(target, context),
    ...amountFields(sumsIn(chunks, context)[0]?.money ?? clauseSum(clause, context)),
    ...(stake && { stake }),
    ...(clause && datesOf(clause, context)),
    status,
  };
  const parted = head(chunk).lower.endsWith('s') || contests.test(head(chunk).lower) || rivals.test(head(chunk).lower);
  return (parted ? bidders.map((b) => [b]) : [bidders]).map((side) => ({
    type: 'acquisition',
    rule: suitFor.name,
    values: { acquirers: organisations(side, context), ...values },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}

/** Who was named: the subject of the passive and of "become", else the object with the names joined to it. */
function chosen(clause: Clause, context: Context): Party[] {
  if (clause.passive || clause.lemma === 'become') return distinct(actors(clause, context));
  const [object] = objects(clause);
  return object ? distinct(namesFrom(object, context.parse.items).flatMap((n) => partiesOf(n, context))) : [];
}

/** "buyers" alone are customers; those of a company are preferred or possible ones. */
const isBuyer = (chunk: Chunk): boolean =>
  !/^(?:buyers?|negotiators?)$/.test(head(chunk).lower) ||
  hasWord(chunk, new Set(['preferred', 'potential', 'prospective', 'possible', 'exclusive']));

/** The company or unit behind "for", "in", "of" or "to", past the sum of the offer. */
function targetOf(hanging: readonly Chunk[], context: Context): Party | undefined {
  for (const chunk of hanging) {
    if (!/^(?:for|in|of|to|on)$/.test(chunk.prep ?? '') || mentionsIn(chunk, 'money').length > 0) continue;
    if (nameOf(chunk) || dealUnit(chunk, context)) return dealThings(chunk, undefined, context)[0];
    if (chunk.prep === 'for') return undefined;
  }
  return undefined;
}

const takeover = new Set([
  'takeover',
  'buyout',
  'buy-out',
  'acquisition',
  'merger',
  'unsolicited',
  'hostile',
  'preliminary',
]);

/** "B received a takeover approach from A": who is approached, where the offer is one for a company. */
function receiverOf(
  chunk: Chunk,
  hanging: readonly Chunk[],
  clause: Clause | undefined,
  context: Context,
): Party | undefined {
  if (!clause || clause.passive || !/^(?:receive|get|field|attract|draw|accept|face)$/.test(clause.lemma))
    return undefined;
  if (!hanging.some((c) => c.prep === 'from') || !/^(?:offers?|bids?|approach|approaches)$/.test(head(chunk).lower))
    return undefined;
  return hasWord(chunk, takeover) || sumsIn([chunk, ...hanging], context).length > 0
    ? actors(clause, context)[0]
    : undefined;
}

/** Whose offer it is: its owner, who stands behind "by" or "from", else who acts. */
function biddersOf(chunk: Chunk, hanging: readonly Chunk[], clause: Clause | undefined, context: Context): Party[] {
  const owner = chunk.tokens.some((t) => t.tag === 'poss') ? possessorOf(chunk) : undefined;
  if (owner) return partiesOf(owner, context);
  const named = hanging
    .filter((c) => c.prep === 'by' || c.prep === 'from')
    .flatMap((c) => partiesIn(c, undefined, context));
  if (named.length > 0) return distinct(named);
  if (!clause) return [];
  if (naming.test(clause.lemma) && rivals.test(head(chunk).lower)) return chosen(clause, context);
  if (receiving.has(clause.lemma) && !clause.passive && clause.lemma !== 'have')
    return partiesAfter(clause, ['from'], context);
  const takesPart = contests.test(head(chunk).lower) || rivals.test(head(chunk).lower);
  if (takesPart && !taking.test(clause.lemma)) return [];
  if (clause.subject.includes(chunk)) return [];
  if (clause.passive && isEnding(clause)) return [];
  return distinct(actors(clause, context));
}

const clauseSum = (clause: Clause | undefined, context: Context) =>
  clause &&
  sumsIn(
    clause.args.filter((c) => c.prep === undefined || c.prep === 'of' || c.prep === 'at'),
    context,
  )[0]?.money;
