import { evidenceAt, read } from '../../values/evidence.ts';
import type { NameMention } from '../../language/reading.ts';
import type { Rule } from '../rule.ts';
import { entitiesOf, entityName } from '../subject-en.ts';
import { groupingsOf } from './grouping-en.ts';

/** A named alliance, consortium or coalition of which the text tells the founder, the members or the day. */
export const namedGrouping: Rule<'alliance'> = {
  name: 'en/alliance/named-grouping',
  type: 'alliance',
  gloss:
    'A named grouping with its organisers ("which A set up", "organised by A", "A launched"), its members ("including B and C", "D joined") or its day; gathered over the whole text, told once.',
  confidence: 0.85,
  read: (sentence, reading) =>
    groupingsOf(reading).flatMap((grouping) => {
      if (grouping.sentence !== sentence) return [];
      const { text } = reading.document;
      const words = (names: readonly NameMention[]) => names.map((m) => evidenceAt(text, m.start, m.end));
      const list = (names: readonly NameMention[]) =>
        read(
          entitiesOf(names).map((e) => entityName(e, reading)),
          ...words(names),
        );
      const { mention, organisers, members, date } = grouping;
      return [
        {
          type: 'alliance' as const,
          rule: 'en/alliance/named-grouping',
          sentence: sentence.index,
          trigger: evidenceAt(text, mention.start, mention.end),
          values: {
            name: read(entityName(mention.entity, reading), evidenceAt(text, mention.start, mention.end)),
            ...(organisers.length > 0 && { organisers: list(organisers) }),
            ...(members.length > 0 && { members: list(members) }),
            ...(date && { date: read(date.value.replace(/\/\.\.$/, ''), evidenceAt(text, date.start, date.end)) }),
          },
        },
      ];
    }),
  examples: [
    {
      text: 'The [Harbour AI Alliance|alliance], which [Aurum] set up in February 2023 with [Borealis] and [Corvid], has grown.',
      reads: [{ name: 'Harbour AI Alliance', organisers: ['Aurum'], members: ['Borealis', 'Corvid'], date: '2023-02' }],
    },
    {
      text: '[Aurum] is a charter member of the [Open Paper Consortium|alliance], organized by [Paper Institute|public-body], whose other members are [Borealis] and [Corvid].',
      reads: [
        { name: 'Open Paper Consortium', organisers: ['Paper Institute'], members: ['Aurum', 'Borealis', 'Corvid'] },
      ],
    },
    {
      text: '[Aurum] and [Borealis] launched the [Harbour AI Alliance|alliance] in 2022. [Corvid] joined the [Harbour AI Alliance|alliance] last year.',
      reads: [{ organisers: ['Aurum', 'Borealis'], members: ['Corvid'], date: '2022' }],
    },
    {
      text: '[Aurum] presented the [Harbour AI Alliance|alliance]. [Borealis], [Corvid] and [Doric] are also on board.',
      reads: [{ organisers: ['Aurum'], members: ['Borealis', 'Corvid', 'Doric'] }],
    },
    {
      text: '[Aurum] set up the [Harbour AI Alliance|alliance] in 2022. Other members are [Borealis] and [Corvid].',
      reads: [{ organisers: ['Aurum'], members: ['Borealis', 'Corvid'], date: '2022' }],
    },
    { text: 'Shares of [Aurum] rose on talk about the [Harbour AI Alliance|alliance].', reads: null },
  ],
};

/** All rules for alliances told in English. */
export const allianceRulesEn: readonly Rule<'alliance'>[] = [namedGrouping];
