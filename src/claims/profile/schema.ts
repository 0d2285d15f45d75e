import { claimType, org, text, themes } from '../claim-type.ts';

/** What a company is or does, from an apposition or a relative clause. */
export const profile = claimType('profile', {
  title: { en: 'Profile', ko: '소개' },
  about: 'What a company is or does, from an apposition or a relative clause.',
  key: ['organisation'],
  fields: {
    organisation: org('Who is described'),
    descriptor: text('The words that describe it'),
    themes: themes('Theme ids from the taxonomy'),
  },
});
