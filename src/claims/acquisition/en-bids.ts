import { hasWord, head } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import { actors, topicBefore } from '../en/context.ts';
import { objectParties, partiesAfter } from '../en/money-roles.ts';
import { acquisitionClaim } from './en-claim.ts';

const takeoverBid = /^(?:bid|offer|takeover|approach|buyout|acquisition|merger)$/;

/** A prepares a takeover bid for B. */
export const preparedBid = clauseRule({
  name: 'en/acquisition/prepared-bid',
  type: 'acquisition',
  confidence: 0.7,
  gloss: 'A prepares/considers/makes a takeover bid (for B, else what the text speaks of).',
  verbs:
    'prepare make launch mount weigh mull consider table lodge plan explore discuss submit eye pursue ready withdraw drop abandon approach',
  values: (clause, context) => {
    const about = clause.lemma === 'approach';
    const at = clause.args.findIndex(
      (c) =>
        (about ? c.prep === 'about' || c.prep === 'over' : c.prep === undefined) &&
        takeoverBid.test(head(c).lower) &&
        (/^(?:takeover|buyout|acquisition|merger)$/.test(head(c).lower) ||
          hasWord(c, new Set(['takeover', 'buyout', 'acquisition', 'buy-out', 'merger', 'hostile', 'tender']))),
    );
    if (at < 0) return [];
    const named = partiesAfter({ ...clause, args: clause.args.slice(at + 1) }, ['for', 'of', 'with'], context);
    const topic = topicBefore(context);
    if (about && objectParties(clause, context).length === 0) return [];
    const target =
      (about ? objectParties(clause, context)[0] : named[0]) ??
      (topic === undefined
        ? undefined
        : {
            entity: topic,
            evidence: evidenceAt(context.reading.document.text, clause.args[at]!.start, clause.args[at]!.end),
          });
    const status = ['withdraw', 'drop', 'abandon'].includes(clause.lemma)
      ? ('ended' as const)
      : ('considered' as const);
    const words = evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end);
    return target
      ? acquisitionClaim(actors(clause, context), target, clause.args, undefined, context).map((c) => ({
          ...c,
          status: { value: status, evidence: [words] },
        }))
      : [];
  },
  examples: [
    {
      text: '[Posco] is preparing a takeover bid for [Voltree].',
      reads: [{ acquirers: ['Posco'], target: 'Voltree', status: 'considered' }],
    },
    {
      text: '[Voltree] makes foil for batteries. [Posco] is weighing a takeover.',
      reads: [{ acquirers: ['Posco'], target: 'Voltree', status: 'considered' }],
    },
    { text: '[Posco] is preparing a bid for the stadium contract.', reads: null },
  ],
});
