import { claimType, date, money, org, percent, status } from '../claim-type.ts';

/** A stake or unit is sold, or an investor exits. */
export const divestment = claimType('divestment', {
  title: { en: 'Divestment', ko: '매각' },
  about: 'A stake or unit is sold, or an investor exits.',
  key: ['seller', 'asset'],
  fields: {
    seller: org('Who sells'),
    asset: org('What is sold: the company whose shares or unit change hands'),
    buyer: org('Who buys'),
    amount: money('The price as stated'),
    amountAlternate: money('The same price in the second currency that the text gives'),
    stake: percent('Share sold, per cent'),
    date: date('When it happened or will happen'),
    announced: date('When it was announced, where the text tells that day apart'),
    status,
  },
});
