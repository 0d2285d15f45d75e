import { claimType, date, org, orgs } from '../claim-type.ts';

/** A named grouping of companies. */
export const alliance = claimType('alliance', {
  title: { en: 'Alliance', ko: '동맹' },
  about: 'A named grouping of companies.',
  key: ['name'],
  fields: {
    name: org('Name of the alliance'),
    organisers: orgs('Who leads or founded it'),
    members: orgs('Members beside the organisers'),
    date: date('When it was formed'),
  },
});
