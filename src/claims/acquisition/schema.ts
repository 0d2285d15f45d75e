import { claimType, date, money, org, orgs, percent, status } from '../claim-type.ts';

/** Control or the whole company or business changes hands; a merger names the surviving side as acquirer. */
export const acquisition = claimType('acquisition', {
  title: { en: 'Acquisition', ko: '인수' },
  about: 'Control or the whole company or business changes hands.',
  key: ['acquirers', 'target'],
  fields: {
    acquirers: orgs('Who takes over'),
    target: org('The company or business taken over'),
    seller: org('Who gives it up'),
    amount: money('The price as stated'),
    amountAlternate: money('The same price in the second currency that the text gives'),
    stake: percent('Share bought, per cent'),
    stakeAfter: percent('Share held afterwards, per cent'),
    valuation: money('Value put on the company'),
    date: date('When it happened or will happen'),
    announced: date('When it was announced, where the text tells that day apart'),
    status,
  },
});
