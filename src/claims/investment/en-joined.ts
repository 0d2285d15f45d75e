import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context } from '../en/context.ts';
import { distinct, organisation, organisations, partiesOf } from '../en/context.ts';
import { amountFields, clauseEnd, roundIn, sumsIn } from '../en/figures.ts';
import { objects, partiesAfter, roundNouns, roundOwner } from '../en/money-roles.ts';
import { alsoDid, behind, isGoingOn, listed, onlyGoingOn, participants, raiserNear, scope } from './en-participants.ts';

type Investment = Values<'investment'>;

const roundWords = new Set(['deal', 'raising', 'part', 'more']);

const joinNouns = new Set([
  'shareholder',
  'shareholders',
  'investor',
  'investors',
  'backer',
  'backers',
  'participant',
  'participants',
  'name',
  'names',
]);

/** Whether the phrases behind the verb speak of a round or of those in it. */
const tellsOfRound = (clause: Clause): boolean =>
  behind(clause).some((c) => hasWord(c, roundNouns) || hasWord(c, joinNouns) || hasWord(c, roundWords));

/** "with A", "alongside A", and who is joined: "joined A and B in a Series A for C". */
const isPartner = (chunk: Chunk, clause: Clause): boolean =>
  ['with', 'alongside'].includes(chunk.prep ?? '') || (chunk.prep === undefined && clause.lemma === 'join');

function joined(clause: Clause, context: Context): Investment[] {
  if (clause.passive) return joinedBy(clause, context);
  const copula = clause.lemma === 'be' || clause.lemma === 'become';
  if (copula && !behind(clause).some((c) => hasWord(c, joinNouns))) return [];
  const goesOn = !copula && isGoingOn(clause, context);
  if (!goesOn && (onlyGoingOn.has(clause.lemma) || !tellsOfRound(clause))) return [];
  const args = behind(clause);
  const partners = args
    .filter((c) => isPartner(c, clause) && !hasWord(c, roundNouns))
    .flatMap((c) => listed(c, clause, context));
  const investors = distinct([...participants(clause, context), ...partners, ...alsoDid(clause, context)]);
  const investee = goesOn ? raiserNear(clause, context) : roundOwner({ ...clause, args }, context);
  if (investors.length === 0 || !investee || investors.some((p) => p.entity === investee.entity)) return [];
  const sum = sumsIn(
    args.filter((c) => hasWord(c, roundNouns)),
    context,
  )[0];
  const round = roundIn(clause.verb.start, clauseEnd(clause), context);
  return [
    {
      investors: organisations(investors, context),
      investee: organisation(investee, context),
      ...(!goesOn && amountFields(sum?.money)),
      ...(!goesOn && sum && { amountScope: scope('round', context, clause.verb) }),
      ...(round && { round }),
    },
  ];
}

/** "…, joined by Cherry Ventures and Heal Capital": the "by" phrase lists investors. */
function joinedBy(clause: Clause, context: Context): Investment[] {
  const investors = partiesAfter(clause, ['by'], context);
  const investee = clause.lemma === 'join' ? roundOwner(clause, context) : undefined;
  if (investors.length === 0 || !investee || investors.some((p) => p.entity === investee.entity)) return [];
  const told = context.parse.clauses.some((c) => ['lead', 'co-lead', 'raise', 'close', 'secure'].includes(c.lemma));
  return told ? [{ investors: organisations(investors, context), investee: organisation(investee, context) }] : [];
}

/** A joined B's round. */
export const joinedRound = clauseRule({
  name: 'en/investment/joined',
  type: 'investment',
  confidence: 0.85,
  gloss:
    'A joined / took part in / chipped in / came back for the round (of B): the subject is one of several investors.',
  verbs:
    'join participate take chip+in chip come+back come+in come+along come return follow follow+on reinvest co-invest put put+in contribute re-up be become sign+up pile+in pile re-invest step step+in double+down tag tag+along weigh+in weigh invest split share fill subscribe go+in',
  values: joined,
  examples: [
    {
      text: '[KT] and [KT Cloud] took part in the 165 billion won Series B of [Rebellions] in January 2023.',
      reads: [
        {
          investors: ['KT', 'KT Cloud'],
          investee: 'Rebellions',
          amount: { value: 165e9, currency: 'KRW' },
          amountScope: 'round',
          round: 'series-b',
          date: '2023-01',
        },
      ],
    },
    {
      text: '[Voltree] closed a Series C of 82 billion won. [SK ecoplant] and [Toyota Tsusho] joined as new shareholders.',
      reads: [{ investors: ['SK ecoplant', 'Toyota Tsusho'], investee: 'Voltree' }],
    },
    {
      text: '[KT] is considering taking part in the next funding round of [Aether].',
      reads: [{ investors: ['KT'], investee: 'Aether', status: 'considered' }],
    },
    {
      text: '[Voltree] closed a Series C of 82 billion won; [IMM] led, [Aju] tagged along and [Altos] put in the rest, as did [Mint Street].',
      reads: [
        { investors: ['Aju'], investee: 'Voltree' },
        { investors: ['Altos', 'Mint Street'], investee: 'Voltree' },
      ],
    },
    {
      text: '[Voltree] raised $80 million, with [Aju] leading and [Altos] joining.',
      reads: [{ investors: ['Altos'], investee: 'Voltree' }],
    },
    { text: '[KT] joined the industry body last year.', reads: null },
    { text: '[Voltree] raised $80 million. [Altos] joined [Aju] in a complaint.', reads: null },
  ],
});

/** The round included A. */
export const roundIncluded = clauseRule({
  name: 'en/investment/round-included',
  type: 'investment',
  confidence: 0.85,
  gloss: 'The round (or its investors, backers) included A and B: the objects are investors; B is told before.',
  verbs: 'include feature comprise be count draw attract see involve',
  values: (clause, context) => {
    const subject = clause.subject[0];
    const ofRound =
      subject !== undefined &&
      (hasWord(subject, new Set(['round', 'financing', 'series', 'extension', 'tranche', 'syndicate'])) ||
        /^(?:investors|backers|participants)$/.test(head(subject).lower));
    if (!ofRound || clause.passive) return [];
    const first = objects(clause).find((c) => nameOf(c) !== undefined || mentionsIn(c, 'name').length > 0);
    const investors = first ? distinct(listed(first, clause, context)) : [];
    const owner = possessorOf(subject);
    const investee =
      (owner ? partiesOf(owner, context)[0] : undefined) ??
      roundOwner({ ...clause, args: [...clause.subject, ...clause.args.filter((c) => c.prep !== undefined)] }, context);
    if (investors.length === 0 || !investee || investors.some((p) => p.entity === investee.entity)) return [];
    return [{ investors: organisations(investors, context), investee: organisation(investee, context) }];
  },
  examples: [
    {
      text: '[Voltree] raised $80 million. Investors in the round included [Altos] and existing backer [Aju].',
      reads: [{ investors: ['Altos', 'Aju'], investee: 'Voltree' }],
    },
    { text: '[Voltree] raised $80 million. Its customers include [Altos].', reads: null },
  ],
});

/** Rules about those who took part in rounds, in order. */
export const investmentJoinedRules = [joinedRound, roundIncluded] as const;
