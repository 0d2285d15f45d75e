import { baseline, claimType, date, org, quantity, text } from '../claim-type.ts';

/** A stated goal with a number. */
export const target = claimType('target', {
  title: { en: 'Target', ko: '목표' },
  about: 'A stated goal with a number.',
  key: ['organisation', 'value'],
  fields: {
    organisation: org('Whose goal it is'),
    value: quantity('The number to be reached'),
    metric: text('What is measured, in a few English words: "AI revenue share"'),
    by: date('By when'),
    baseline: baseline('Where it started'),
  },
});
