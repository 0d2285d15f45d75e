import { claimType, org, text } from '../claim-type.ts';

/** Who makes or runs a named product or service. */
export const product = claimType('product', {
  title: { en: 'Product', ko: '제품' },
  about: 'Who makes or runs a named product or service.',
  key: ['developer', 'name'],
  fields: {
    developer: org('Who makes or runs it'),
    name: org('Name of the product or service'),
    kind: text('What it is, in a few words of the text'),
  },
});
