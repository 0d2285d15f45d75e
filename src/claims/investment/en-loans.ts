import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, organisation, organisations, partiesIn, partiesOf } from '../en/context.ts';
import { amountFields } from '../en/figures.ts';
import { objects, partiesAfter } from '../en/money-roles.ts';
import { behind } from './en-participants.ts';

type Investment = Values<'investment'>;

const loanNouns = new Set(['loan', 'loans', 'debt', 'facility', 'credit', 'line', 'borrowing']);
const startupTalk =
  /\b(?:startups?|start-ups?|series [A-H]|seed|rounds?|venture|fundrais\w+|financing|equity|raised)\b/i;

/** Whether the sentences around speak of rounds, so that a loan is part of how a company is financed. */
const amongRounds = ({ reading, sentence }: Context): boolean =>
  reading.sentences.slice(Math.max(0, sentence.index - 4), sentence.index + 2).some((s) => startupTalk.test(s.text));

/** The sum of a loan: in its phrase ("a $30 million debt facility") or in front of it ("$250 million in debt"). */
function loanIn(clause: Clause): { chunk: Chunk; money: MoneyMention } | undefined {
  const args = behind(clause);
  for (const [i, chunk] of args.entries()) {
    const next = args[i + 1];
    const isLoan =
      hasWord(chunk, loanNouns) || (next && ['in', 'of'].includes(next.prep ?? '') && hasWord(next, loanNouns));
    const money = mentionsIn(chunk, 'money')[0] ?? (next?.prep === 'of' ? mentionsIn(next, 'money')[0] : undefined);
    if (money && (isLoan || clause.lemma === 'borrow' || clause.lemma === 'lend')) return { chunk, money };
  }
  return undefined;
}

function lent(lenders: readonly Party[], borrowers: readonly Party[], clause: Clause, context: Context): Investment[] {
  const loan = loanIn(clause);
  if (!loan || lenders.length === 0 || !amongRounds(context)) return [];
  const { text } = context.reading.document;
  const words = evidenceAt(text, clause.verb.start, clause.verb.end);
  return borrowers
    .filter((p) => !lenders.some((l) => l.entity === p.entity))
    .slice(0, 1)
    .map((party) => ({
      investors: organisations(lenders, context),
      investee: organisation(party, context),
      ...amountFields(loan.money),
      amountScope: read('investor' as const, words),
      round: read('debt' as const, evidenceAt(text, loan.chunk.start, loan.chunk.end)),
    }));
}

/** B got a loan from A. */
export const loanFrom = clauseRule({
  name: 'en/investment/loan-from',
  type: 'investment',
  confidence: 0.8,
  gloss: 'B secured/got/lined up a loan or debt facility of a sum from A, B borrowed a sum from A: A lends.',
  verbs: 'secure get obtain line+up arrange raise receive close land sign borrow draw take+out add have',
  values: (clause, context) =>
    clause.passive
      ? []
      : lent(partiesAfter(clause, ['from', 'with'], context), actors(clause, context), clause, context),
  examples: [
    {
      text: 'Startups borrow again. [Nimble] secured a $30 million debt facility from [Lendable].',
      reads: [{ investors: ['Lendable'], investee: 'Nimble', amount: { value: 30e6, currency: 'USD' }, round: 'debt' }],
    },
    {
      text: '[Nimble] raised a seed round in May. It has also borrowed $6 million from [Stanhope].',
      reads: [{ investors: ['Stanhope'], investee: 'Nimble', amount: { value: 6e6, currency: 'USD' } }],
    },
    {
      text: 'The startup [Nimble] got $250 million in debt from [Stanhope] and [Norvane].',
      reads: [{ investors: ['Stanhope', 'Norvane'], investee: 'Nimble', round: 'debt' }],
    },
    { text: 'The steelmaker [Nimble] secured a $30 million loan from [Stanhope].', reads: null },
    { text: 'The startup [Nimble] got $250 million in orders from [Stanhope].', reads: null },
  ],
});

/** Who is lent to right behind the verb: "lent B $5 million", "lent it another $5 million". */
function recipient(clause: Clause, context: Context): Party[] {
  const [first, ...rest] = objects(clause);
  const name = first?.tokens[0]?.mention;
  if (first && name?.kind === 'name' && mentionsIn(first, 'money').length > 0) return partiesOf(name, context);
  return first && rest.length > 0 ? partiesIn(first, clause, context) : [];
}

/** A lent B a sum. */
export const lentTo = clauseRule({
  name: 'en/investment/lent-to',
  type: 'investment',
  confidence: 0.8,
  gloss: 'A lent B a sum, granted/extended/provided a loan of a sum to B.',
  verbs: 'lend grant extend provide advance',
  values: (clause, context) => {
    if (clause.passive) return [];
    const to = partiesAfter(clause, ['to'], context);
    return lent(actors(clause, context), to.length > 0 ? to : recipient(clause, context), clause, context);
  },
  examples: [
    {
      text: '[Okapi] closed a seed round. [Norvane] lent [Okapi] $5 million in May.',
      reads: [{ investors: ['Norvane'], investee: 'Okapi', amount: { value: 5e6, currency: 'USD' }, round: 'debt' }],
    },
    { text: 'After the seed round [Norvane] lent its name to [Okapi].', reads: null },
  ],
});

/** Rules about loans among rounds, in order. */
export const investmentLoanRules = [loanFrom, lentTo] as const;
