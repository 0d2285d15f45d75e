import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import { actors, organisation, organisations } from '../en/context.ts';
import { amountFields } from '../en/figures.ts';
import { runnersIn } from './sponsors-en.ts';
import { isFund, nameAmong, told } from './vehicle-en.ts';

/** A contributed to a fund. */
export const contributed = clauseRule({
  name: 'en/fund/contributed',
  type: 'fund',
  confidence: 0.75,
  gloss:
    'A committed/put/contributed a sum to a fund, or joined it as limited partner; the fund is named or told before.',
  verbs:
    'commit contribute put put+in pledge pour invest add anchor approve chip+in inject be enlist join sign+up come+in provide promise earmark allocate subscribe channel set+aside agree',
  values: (clause, context) => {
    const into = clause.args.filter((c) => ['to', 'into', 'in'].includes(c.prep ?? '') && isFund(c, context));
    const partner = clause.args.some(
      (c) =>
        hasWord(c, new Set(['lps', 'lp', 'partners', 'partner'])) &&
        hasWord(c, new Set(['limited', 'lps', 'lp', 'anchor'])),
    );
    const good = clause.lemma === 'be' && clause.args.some((c) => hasWord(c, new Set(['good'])));
    const bare =
      ['put', 'contribute', 'add', 'commit', 'pledge'].includes(clause.lemma) &&
      into.length === 0 &&
      clause.args.filter((c) => c.prep !== undefined && mentionsIn(c, 'date').length === 0).length === 0;
    if (into.length === 0 && !partner && !good && !bare) return [];
    if (['be', 'join', 'enlist', 'sign'].includes(clause.lemma) && !partner && !good) return [];
    const name =
      nameAmong(into, context) ??
      (into.length > 0 && !into.some((c) => ['the', 'this', 'its'].includes(c.tokens[0]!.lower))
        ? undefined
        : told(context));
    const sponsors = actors(clause, context).filter((p) => p.entity !== name?.entity);
    const money = clause.args.flatMap((c) => mentionsIn(c, 'money'))[0];
    if (sponsors.length === 0 || (!name && (into.length === 0 || !money))) return [];
    const promised = good || ['approve', 'pledge', 'promise', 'earmark'].includes(clause.lemma);
    return [
      {
        ...(name && { name: organisation(name, context) }),
        ...(promised && {
          status: read(
            'announced' as const,
            evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
          ),
        }),
        sponsors: organisations([...sponsors, ...(name ? [] : runnersIn(context))], context),
        ...(sponsors.length === 1 || money?.each || clause.verb.tokens.some((t) => t.lower === 'each')
          ? amountFields(money)
          : {}),
        amountScope: read(
          'contribution' as const,
          evidenceAt(context.reading.document.text, clause.verb.start, clause.verb.end),
        ),
      },
    ];
  },
  examples: [
    {
      text: '[Telenor] committed €40 million to the [Meridian Fund|fund].',
      reads: [
        {
          name: 'Meridian Fund',
          sponsors: ['Telenor'],
          amount: { value: 40e6, currency: 'EUR' },
          amountScope: 'contribution',
        },
      ],
    },
    {
      text: '[Seraya] closed the [Seraya Growth Fund|fund]. [Temasek] and [Telkom] are among its limited partners.',
      reads: [{ name: 'Seraya Growth Fund', sponsors: ['Temasek', 'Telkom'] }],
    },
    {
      text: '[Larkspur] pledged 20 billion won to a logistics fund run by [Vesper Capital].',
      reads: [
        {
          sponsors: ['Larkspur', 'Vesper Capital'],
          amount: { value: 20e9, currency: 'KRW' },
          amountScope: 'contribution',
          status: 'announced',
        },
      ],
    },
    { text: '[Telenor] committed €40 million to fibre.', reads: null },
  ],
});

/** A first close was reached at a sum. */
export const reachedClose = clauseRule({
  name: 'en/fund/reached-close',
  type: 'fund',
  confidence: 0.8,
  gloss: 'A (first, final) close of a sum was reached or held; the fund is the one told of.',
  verbs: 'reach hold achieve announce make come take complete',
  values: (clause, context) => {
    const close = [...clause.subject, ...clause.args].find(
      (c) =>
        ['close', 'closing'].includes(head(c).lower) ||
        (hasWord(c, new Set(['close', 'closing'])) && mentionsIn(c, 'money').length > 0),
    );
    const money = [...clause.subject, ...clause.args].flatMap((c) => mentionsIn(c, 'money'))[0];
    const name = close && (nameAmong(clause.args, context) ?? told(context));
    if (!name || !money || clause.args.some((c) => isFund(c, context) && (c.prep === 'on' || nameOf(c) === undefined)))
      return [];
    return [
      {
        name: organisation(name, context),
        ...amountFields(money),
        amountScope: read('fund' as const, evidenceAt(context.reading.document.text, close.start, close.end)),
      },
    ];
  },
  examples: [
    {
      text: '[Fjordline] manages the [Meridian Fund|fund]. A first close, at €170 million, was reached on October 31, 2023.',
      reads: [
        { name: 'Meridian Fund', amount: { value: 170e6, currency: 'EUR' }, date: '2023-10-31', status: 'completed' },
      ],
    },
    { text: 'The [Meridian Fund|fund] reached 200 members.', reads: null },
  ],
});
