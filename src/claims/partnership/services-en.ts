import { namesIn, outline, shape } from '../../language/outline.ts';
import type { NameMention, Sentence } from '../../language/reading.ts';
import type { Rule } from '../rule.ts';
import { developerOf } from '../product/developer-en.ts';
import { listAfter, listBefore, pairBefore } from './parties-en.ts';
import type { Find } from './rule-en.ts';
import { lastEnd, partnershipRule, subjects } from './rule-en.ts';

const into = `(?:(?:deeply |directly |fully |now |also )?(?:built|integrated|embedded|incorporated|folded|baked|plugged|woven|loaded|installed|rolled|fitted|wired) (?:into|in|on|inside)|pre-?(?:loaded|installed) on|bundled (?:with|into))`;
const different = (a: readonly NameMention[], b: readonly NameMention[]): NameMention[] =>
  a.filter((m) => !b.some((n) => n.entity === m.entity));

/** "whose engine is being built into B's assistant", "A's model will be embedded in B's app". */
export const builtInto = partnershipRule(
  'en/partnership/built-into',
  'The product of one side is or will be built into the service of the other: "A\'s engine is being built into B\'s assistant".',
  0.8,
  shape(`\\b(?:(?:is|are|was|were|will|has|have|to|being|been|be|now|already|also|set|due)\\s)+${into}\\b`),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 40);
    const host = right.length > 0 ? right.slice(0, 1) : productHost(match.end, sentence, reading);
    const lead = sentence.text.slice(0, match.start);
    const makers = makersOf(match.start, sentence, reading);
    const guests = different(
      makers.length > 0 ? makers : /\bits\b|\btheir\b/.test(lead) ? subjects(match, sentence, reading).slice(-1) : [],
      host,
    );
    if (host.length === 0 || guests.length === 0) return undefined;
    return { parties: [guests[0]!, host[0]!], start: match.start, end: match.end, kind: 'integration' };
  },
  [
    {
      text: "[Larkspur]'s speech engine is being built into [Minho Mobile]'s assistant.",
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'integration', status: 'completed' }],
    },
    {
      text: "[Minho Mobile] bought into [Larkspur], whose translation model will be embedded in [Minho Mobile]'s app next year.",
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'integration', status: 'announced' }],
    },
    { text: "[Larkspur]'s speech engine was built in [Seoul|place].", reads: null },
  ],
);

const makersOf = (at: number, sentence: Sentence, reading: Parameters<Find>[2]): NameMention[] => {
  const names = sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && m.end - sentence.start <= at);
  const text = outline(sentence, reading);
  const owner = names.findLast(
    (m) =>
      /^['’]s?\s[^,;]*$/.test(text.slice(m.end - sentence.start, at)) ||
      /^(?:,[^;]{0,110})?,?\s(?:\([^)]*\)\s)?whose\s[^;]*$/.test(text.slice(m.end - sentence.start, at)),
  );
  if (owner && !['product', 'person', 'place'].includes(reading.entities[owner.entity]?.kind ?? '')) return [owner];
  const product = names.findLast(
    (m) => reading.entities[m.entity]?.kind === 'product' && at - (m.end - sentence.start) < 30,
  );
  const maker = product && developerOf(product, reading);
  return maker ? [maker] : [];
};

const productHost = (from: number, sentence: Sentence, reading: Parameters<Find>[2]): NameMention[] => {
  const product = sentence.mentions.find(
    (m): m is NameMention =>
      m.kind === 'name' &&
      m.start - sentence.start >= from &&
      m.start - sentence.start - from < 40 &&
      reading.entities[m.entity]?.kind === 'product',
  );
  const maker = product && developerOf(product, reading);
  return maker ? [maker] : [];
};

/** "The two have executed an agreement under which P will be embedded in Q". */
export const agreedBoth = partnershipRule(
  'en/partnership/agreed-both',
  "Two parties named before have signed an agreement under which one's product goes into the other's.",
  0.8,
  shape(
    `\\b(?:signed|executed|reached|struck|inked|entered into|concluded|made|have) (?:an?|the) (?:[\\w-]+ ){0,3}?(?:agreement|deal|contract|pact|accord)s? (?:under|by|in|through) which\\b`,
  ),
  (match, sentence, reading) => {
    const left = listBefore(sentence, reading, match.start);
    const pair =
      left.length > 1 || (left[0]?.group?.length ?? 0) > 1 ? left : pairBefore(sentence, reading, match.start);
    const tail = sentence.text.slice(match.end);
    if (pair.length === 0 || /^[^,;]{0,60}\b(?:buy|acquire|invest|pay|sell its|merge|take a)\b/.test(tail))
      return undefined;
    const integration = new RegExp(into).test(tail);
    return { parties: pair, start: match.start, end: match.end, ...(integration && { kind: 'integration' as const }) };
  },
  [
    {
      text: '[Larkspur] and [Minho Mobile] have signed an agreement under which the engine will be embedded in the app in 2025.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'integration', status: 'announced', date: '2025' }],
    },
    {
      text: '[Larkspur] and [Minho Mobile] have signed an agreement under which the former will buy the latter.',
      reads: null,
    },
  ],
  builtInto,
);

/** "selected B and C for its accelerator", "B joined A's accelerator". */
export const programme = partnershipRule(
  'en/partnership/programme',
  'Startups are picked for, or join, the accelerator or open innovation programme of a company.',
  0.75,
  shape(
    `\\b(?:(?:chose|picks?|picked|selects?|selected|admit(?:s|ted)|accepted|invited|welcomed|enrolled) (?={party})(?<picked>{parties}) (?:for|to|into|in) (?:its|the|their)|(?:chose|picked|selected|admitted|accepted|invited|welcomed) (?<some>{count}) (?:[\\w-]+ ){0,4}?(?:for|to|into) (?:(?:the|an?) (?:[\\w-]+ ){1,3}of )?(?:its|the|their)|(?:joined|joins|will join|entered|graduated from|completed|(?:was|were|been) (?:picked|selected|chosen|named|tapped) (?:for|to join)|takes? part in|took part in) (?:(?<host>{org})['’]s?|the)) (?:{w} ){0,5}?(?:accelerat\\w+|open[- ]innovation|incubat\\w+|startup|mentoring|program(?:me)?\\b)(?: (?:programme|program|scheme|camp|cohort|batch))?(?: (?:of|run by) (?<host2>{org}))?`,
  ),
  (match, sentence, reading) => {
    const picked = namesIn(sentence, match.groups['picked']);
    const host = [...namesIn(sentence, match.groups['host']), ...namesIn(sentence, match.groups['host2'])];
    const left = subjects(match, sentence, reading);
    const among = /[^.;]{0,60}?,? (?:among them|including|such as) /.exec(sentence.text.slice(match.end));
    const listed = match.groups['some'] && among ? listAfter(sentence, reading, match.end + among[0].length, 40) : [];
    const startups = picked.length > 0 ? picked : listed.length > 0 ? listed : left;
    const hosts = picked.length + listed.length > 0 ? left.slice(-1) : host;
    if (hosts.length === 0) return undefined;
    return {
      parties: [hosts[0]!, ...different(startups, hosts)],
      start: match.start,
      end: picked.length > 0 ? Math.max(match.end, lastEnd(picked, sentence)) : match.end,
      kind: 'programme',
    };
  },
  [
    {
      text: '[Minho Mobile] selected [Larkspur] and [Wren] for its startup accelerator.',
      reads: [{ parties: ['Minho Mobile', 'Larkspur', 'Wren'], kind: 'programme', status: 'completed' }],
    },
    {
      text: "[Larkspur] joined [Minho Mobile]'s accelerator in 2022.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'programme', date: '2022' }],
    },
    { text: '[Minho Mobile] runs an accelerator with 20 startups.', reads: null },
  ],
);

/** Rules for agreements told by what is done with a product, or by a programme. */
export const serviceRulesEn: readonly Rule<'partnership'>[] = [builtInto, agreedBoth, programme];
