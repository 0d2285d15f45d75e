import { claimType, date, oneOf, orgs, status, text } from '../claim-type.ts';

/** Companies agree to work together. */
export const partnership = claimType('partnership', {
  title: { en: 'Partnership', ko: '협력' },
  about: 'Two or more companies agree to work together.',
  key: ['parties'],
  fields: {
    parties: orgs('Who works together, two or more'),
    kind: oneOf(
      'mou',
      'joint-development',
      'supply',
      'integration',
      'distribution',
      'joint-venture',
      'programme',
      'other',
    )('What kind of agreement'),
    subject: text('What it is about'),
    date: date('When it was signed or begins'),
    announced: date('When it was announced, where the text tells that day apart'),
    status,
  },
});
