import { claimType, date, money, oneOf, org, orgs, percent, status, text } from '../claim-type.ts';

/** Someone puts money into a company for a minority stake, or a company raises a round (investors may then be empty). */
export const investment = claimType('investment', {
  title: { en: 'Investment', ko: '투자' },
  about: 'Someone puts money into a company for a minority stake, or a company raises a round.',
  key: ['investors', 'investee'],
  fields: {
    investors: orgs('Who pays; empty when the text names nobody'),
    investee: org('Who receives the money'),
    amount: money('The sum as stated, in its own currency'),
    amountAlternate: money('The same sum in the second currency that the text gives'),
    amountScope: oneOf('investor', 'round', 'cumulative')('Whose sum the amount is: what the named investors paid, the whole round, or everything raised so far'),
    round: oneOf('pre-seed', 'seed', 'pre-a', 'series-a', 'series-b', 'series-c', 'series-d', 'series-e', 'series-f', 'series-g', 'series-h', 'bridge', 'pre-ipo', 'strategic', 'convertible', 'debt', 'ipo')('Name of the round'),
    stake: percent('Share bought, per cent'),
    stakeAfter: percent('Share held afterwards, per cent'),
    valuation: money('Value put on the company'),
    date: date('When it happened or will happen'),
    announced: date('When it was announced, where the text tells that day apart'),
    status,
    purpose: text('What the money is for'),
  },
});
