import { claimType, date, money, oneOf, org, orgs, status, text } from '../claim-type.ts';

/** A fund or investment programme is formed, raised or committed to. */
export const fund = claimType('fund', {
  title: { en: 'Fund', ko: '펀드' },
  about: 'A fund or investment programme is formed, raised or committed to.',
  key: ['name', 'sponsors'],
  fields: {
    name: org('Name of the fund or programme'),
    sponsors: orgs('Manager, limited partners, founders'),
    amount: money('The sum as stated'),
    amountAlternate: money('The same sum in the second currency that the text gives'),
    amountScope: oneOf('fund', 'contribution')('The whole fund, or what the named sponsors put in'),
    purpose: text('What the fund is for'),
    date: date('When it happened or will happen'),
    announced: date('When it was announced, where the text tells that day apart'),
    status,
  },
});
