import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, distinct, organisation, organisations, partiesOf, topicBefore } from '../en/context.ts';
import { amountFields } from '../en/figures.ts';
import { objects, partiesAfter } from '../en/money-roles.ts';
import { hangingOn } from '../en/nominal.ts';
import { statusOf } from '../en/status.ts';
import { itemsBehind, talkSides, talkStatus, unqualified } from '../en/talks.ts';
import type { Rule } from '../rule.ts';

type Acquisition = Values<'acquisition'>;
const offerNouns = /^(?:offers?|bids?|approach|approaches|proposal|advances?)$/;
const notTakeover = /\b(?:job|jobs|help|aid|contract|tender|price|discount|stadium|licen[cs]e|spectrum|settlement)\b/i;

/** B turned down an offer from A. */
export const refusedOffer = clauseRule({
  name: 'en/acquisition/refused-offer',
  type: 'acquisition',
  confidence: 0.75,
  gloss: 'B turned down/rejected an offer or bid (of a sum) from A: ended; the one that refuses is the target.',
  verbs: 'turn+down reject rebuff refuse decline spurn snub fend+off ward+off dismiss',
  values: (clause, context) => {
    const offer = (clause.passive ? clause.subject : objects(clause)).find((c) => offerNouns.test(head(c).lower));
    if (!offer || clause.negated || notTakeover.test(context.sentence.text)) return [];
    const owner = possessorOf(offer);
    const hanging = { ...clause, args: [...hangingOn(offer, context), ...clause.args] };
    const bidders = owner ? partiesOf(owner, context) : partiesAfter(hanging, ['from', 'by'], context);
    const refusers = clause.passive ? [] : actors(clause, context);
    return refused(bidders, refusers[0] ?? topic(clause.verb, context), [offer, ...hanging.args], clause, context);
  },
  examples: [
    {
      text: '[Softwood] turned down an offer of 75 million euros from [Husqvarna].',
      reads: [
        { acquirers: ['Husqvarna'], target: 'Softwood', amount: { value: 75e6, currency: 'EUR' }, status: 'ended' },
      ],
    },
    { text: '[Softwood] turned down a job offer from [Husqvarna].', reads: null },
  ],
});

function refused(
  bidders: readonly Party[],
  target: Party | undefined,
  chunks: readonly Chunk[],
  clause: Clause,
  context: Context,
): Acquisition[] {
  const acquirers = distinct(bidders).filter((b) => b.entity !== target?.entity);
  const money = chunks.flatMap((c) => mentionsIn(c, 'money'))[0];
  if (!target || acquirers.length === 0) return [];
  return [
    {
      acquirers: organisations(acquirers, context),
      target: organisation(target, context),
      ...amountFields(money),
      status: read('ended' as const, evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end)),
    },
  ];
}

/** What the text speaks of, where the one that refuses is a founder or goes unnamed. */
function topic(at: { start: number; end: number }, context: Context): Party | undefined {
  const entity = topicBefore(context);
  return entity === undefined
    ? undefined
    : { entity, evidence: evidenceAt(context.reading.document.text, at.start, at.end) };
}

const refusal =
  /\b(?:said no\b|(?:has |have |had )?(?:refused|declined|demurred|rejected it|spurned|rebuffed|balked)\b(?! to (?:comment|say|name|give|discuss|disclose))|turned (?:it|him|her|them|the \w+) down|said it was not for sale)/i;

/** A offered a sum for B. */
export const offeredFor = clauseRule({
  name: 'en/acquisition/offered-for',
  type: 'acquisition',
  confidence: 0.7,
  gloss:
    'A offered a sum for B, A came knocking with an offer of a sum: under review, ended where it or the next sentence tells a refusal.',
  verbs: 'offer bid come table',
  values: (clause, context) => {
    const isDenied = statusOf(clause, context)?.value === 'denied';
    if (clause.passive || ['if', 'unless', 'whether'].includes(clause.opener ?? '') || (clause.modal && !isDenied))
      return [];
    const offer = clause.args.find((c) => c.prep === 'with' && offerNouns.test(head(c).lower));
    if (clause.lemma === 'come' && !offer) return [];
    const money = clause.args.find((c) => c.start > clause.verb.start && mentionsIn(c, 'money').length > 0);
    const named = partiesAfter(clause, ['for'], context)[0];
    const target = named ?? (offer ? topic(offer, context) : undefined);
    const [bidder] = actors(clause, context);
    if ((!money && clause.lemma !== 'bid') || !target || !bidder || bidder.entity === target.entity) return [];
    if (clause.args.some((c) => hasWord(c, new Set(['stake', 'shares', 'percent']))) || (clause.negated && !isDenied))
      return [];
    if (notTakeover.test(context.sentence.text) && !money) return [];
    const { text } = context.reading.document;
    const words = evidenceAt(text, clause.verb.start, clause.verb.end);
    const status = isDenied ? 'denied' : wasRefused(context) ? ('ended' as const) : ('considered' as const);
    return [
      {
        acquirers: organisations([bidder], context),
        target: organisation(target, context),
        ...amountFields(money && mentionsIn(money, 'money')[0]),
        status: read(status, words),
      },
    ];
  },
  examples: [
    {
      text: '[Amazon] offered $600 million for [Grovia]. Its founder refused.',
      reads: [{ acquirers: ['Amazon'], target: 'Grovia', amount: { value: 6e8, currency: 'USD' }, status: 'ended' }],
    },
    {
      text: '[Amazon] brushed off a report that it would bid for [Grovia], calling it groundless.',
      reads: [{ acquirers: ['Amazon'], target: 'Grovia', status: 'denied' }],
    },
    { text: '[Amazon] would bid for [Grovia].', reads: null },
    { text: 'If [Amazon] offered $600 million for [Grovia], it would sell.', reads: null },
  ],
});

const wasRefused = ({ reading, sentence }: Context): boolean =>
  [sentence, reading.sentences[sentence.index + 1]].some(
    (s) => s !== undefined && s.paragraph === sentence.paragraph && refusal.test(s.text),
  );

/** Talks between A and B about a merger. */
export const talksAbout: Rule<'acquisition'> = {
  name: 'en/acquisition/talks-about',
  type: 'acquisition',
  confidence: 0.7,
  gloss:
    "A's talks with B, talks between A and B, about a merger or takeover: under review, ended where they broke off.",
  read: (sentence, reading) => {
    const context = contextOf(sentence, reading);
    return context.parse.items.flatMap((item) =>
      item.kind === 'chunk' && /^(?:talks|negotiations|discussions)$/.test(head(item).lower)
        ? fromTalks(item, context)
        : [],
    );
  },
  examples: [
    {
      text: 'Talks between [Kestrel] and [Wing Air] about a $200 million merger have been called off.',
      reads: [{ acquirers: ['Kestrel'], target: 'Wing Air', amount: { value: 2e8, currency: 'USD' }, status: 'ended' }],
    },
    {
      text: '[Kestrel] is in talks with tech giant [Wing Air] over a sale, according to sources.',
      reads: [{ acquirers: ['Wing Air'], target: 'Kestrel', status: 'considered' }],
    },
    {
      text: '[Kestrel] is in talks with [Wing Air] about a takeover.',
      reads: [{ acquirers: ['Kestrel'], target: 'Wing Air', status: 'considered' }],
    },
    { text: 'Talks between [Kestrel] and [Wing Air] about fares have been called off.', reads: null },
  ],
};

function fromTalks(chunk: Chunk, context: Context): Draft<'acquisition'>[] {
  const behind = itemsBehind(chunk, context);
  const about = behind.find((c) => /^(?:merger|takeover|acquisition|buyout|combination|sale)$/.test(head(c).lower));
  const status = talkStatus(chunk, context);
  if (!about || !status) return [];
  const sides = talkingSides(chunk, context);
  const isSale = head(about).lower === 'sale';
  if (isSale && (about.tokens.length > 3 || behind[behind.indexOf(about) + 1]?.prep === 'of')) return [];
  const [acquirer, target] = isSale ? sides.toReversed() : sides;
  if (!acquirer || !target) return [];
  return [
    {
      type: 'acquisition',
      rule: talksAbout.name,
      trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
      sentence: context.sentence.index,
      values: {
        acquirers: organisations([acquirer], context),
        target: organisation(target, context),
        ...amountFields(mentionsIn(about, 'money').map(unqualified)[0]),
        status,
      },
    },
  ];
}

/** The two that talk: those named with the noun, or who "is in talks" and with whom. */
function talkingSides(chunk: Chunk, context: Context): readonly Party[] {
  const sides = talkSides(chunk, context);
  const clause = context.parse.clauses.find((c) => c.args.includes(chunk));
  if (sides.length !== 1 || !clause || clause.subject.includes(chunk)) return sides;
  return distinct([...actors(clause, context).slice(0, 1), ...sides]);
}

/** Rules about offers and talks, in order. */
export const acquisitionOfferRules = [refusedOffer, offeredFor, talksAbout] as const;
