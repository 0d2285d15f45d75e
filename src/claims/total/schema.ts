import { change, claimType, count, date, money, org, text } from '../claim-type.ts';

/** An aggregate over several deals of one investor; never a deal itself. */
export const total = claimType('total', {
  title: { en: 'Total', ko: '합계' },
  about: 'An aggregate over several deals of one investor; never a deal itself.',
  key: ['investor', 'amount', 'count'],
  fields: {
    investor: org('Whose deals are added up'),
    amount: money('The sum as stated'),
    amountAlternate: money('The same sum in the second currency that the text gives'),
    count: count('Number of deals or companies'),
    scope: text('What the total covers, as in the text'),
    period: date('Over which time'),
    change: change('Against an earlier period'),
  },
});
