import { claimType, date, org, quantity, text } from '../claim-type.ts';

/** A reported actual of revenue, profit, revenue share, users or customers. */
export const metric = claimType('metric', {
  title: { en: 'Reported figure', ko: '실적' },
  about: 'A reported actual of revenue, profit, revenue share, users or customers.',
  key: ['organisation', 'value'],
  fields: {
    organisation: org('Whose figure it is'),
    value: quantity('The number reported; losses are negative'),
    metric: text('What is measured, in a few English words'),
    period: date('Over which time'),
  },
});
