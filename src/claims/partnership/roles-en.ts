import { namesIn, shape } from '../../language/outline.ts';
import type { NameMention } from '../../language/reading.ts';
import type { Rule } from '../rule.ts';
import { listAfter, listBefore } from './parties-en.ts';
import { isFundWork, lastEnd, partnershipRule, subjects, tie } from './rule-en.ts';

const others = (a: readonly NameMention[], b: readonly NameMention[]): NameMention[] =>
  a.filter((m) => !b.some((n) => n.entity === m.entity));

/** "A, a partner of B", "A signed on as a partner of B", "A's partners include B and C". */
export const partnerOf = partnershipRule(
  'en/partnership/partner-of',
  'One side is called the partner of the other: "a partner of B", "partners include B and C", "counts B among its partners".',
  0.75,
  shape(
    `\\b(?:(?:technology|strategic|business|launch|cloud|AI|founding|first|long-?time|local|key|joint venture|research|development|distribution|sales|network|preferred|official|exclusive|an?|the|its)\\s)+partners? (?:of|to|for)\\b(?! (?:the )?(?:firm|law|fund))|\\bpartners (?:include|are|such as|range from|like)\\b|\\bcounts\\b(?= {parties} (?:among|as) (?:its|their|one of its) (?:[\\w-]+ ){0,2}partners?\\b)`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 30);
    const before = listBefore(sentence, reading, match.start);
    const left = others(before.length > 0 ? before.slice(-1) : subjects(match, sentence, reading), right);
    if (
      right.length === 0 ||
      left.length === 0 ||
      /\b(?:managing|general|limited|senior|venture|a partner at)\s+$/i.test(sentence.text.slice(0, match.start))
    )
      return undefined;
    if (
      /\bpartner(?:s)? (?:of|to|for)/.test(match.text) &&
      /\b(?:and|by)\s[A-Z][\w.]+ [A-Z][\w.]+,\s*$/.test(sentence.text.slice(0, match.start))
    )
      return undefined;
    return { parties: [...left, ...right], start: match.start, end: lastEnd(right, sentence), noun: true };
  },
  [
    {
      text: '[Larkspur], a longtime partner of [Minho Mobile], makes routers.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], status: 'completed' }],
    },
    {
      text: '[Larkspur] counts [Minho Mobile] among its partners.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'] }],
    },
    { text: '[Larkspur] hired a managing partner of [Minho Capital].', reads: null },
  ],
);

/** "A, together with B, is developing …". */
export const togetherWith = partnershipRule(
  'en/partnership/together-with',
  'The subject develops, builds or runs something together or jointly with the names behind.',
  0.8,
  shape(
    `\\b(?:together|jointly|along|alongside|in tandem|hand in hand)(?: with)?(?= {parties},? (?:(?:has|have|is|are|was|were|will|also|plans? to|been|would|to|now) ){0,3}(?:develop|build|design|creat|launch|test|trial|run|operat|set|work|train|open|offer|form|mak|produc|sell|market)\\w*\\b)|\\b(?:develop(?:s|ed|ing)?|buil(?:d|ds|t|ding)|design(?:s|ed|ing)?|creat(?:e|es|ed|ing)|launch(?:es|ed|ing)?|test(?:s|ed|ing)?|trial(?:s|led|ling)?|run(?:s|ning)?|operat(?:e|es|ed|ing)|set(?:ting)? up|train(?:s|ed|ing)?|open(?:s|ed|ing)?|co-?found(?:s|ed)?|host(?:s|ed|ing)?)\\b(?:,? (?!(?:with|by|after|and)\\b){w}){1,10}? (?:together|jointly|alongside|in tandem)(?: with)?(?= {party}|[^,;.]{1,40}{party})`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 45);
    const left = others(subjects(match, sentence, reading), right);
    if (isFundWork(sentence.text.slice(match.start, match.end))) return undefined;
    const develops = /\bdevelop/i.test(sentence.text.slice(match.start, match.end + 90));
    return right.length > 0 && left.length > 0
      ? {
          parties: [...left, ...right],
          start: match.start,
          end: match.end,
          ...(develops && { kind: 'joint-development' as const }),
        }
      : undefined;
  },
  [
    {
      text: '[Larkspur], together with [Minho Mobile], is developing a warehouse robot.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'joint-development' }],
    },
    {
      text: '[Larkspur] is building a data center in Ulsan together with [Minho Mobile].',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'] }],
    },
    { text: '[Larkspur], together with [Minho Mobile], invested in [Wren].', reads: null },
  ],
);

/** "A will provide its drones to B under a three-year partnership". */
export const underTie = partnershipRule(
  'en/partnership/under-tie',
  'What one side does for the other "under" or "as part of" a partnership, tie-up or memorandum.',
  0.8,
  shape(
    `\\b(?:under|as part of|through|thanks to) (?:an?|the|their|its|this) (?:{w} ){0,5}?${tie}\\b(?! (?:with|between))`,
  ),
  (match, sentence, reading) => {
    const names = sentence.mentions.filter(
      (m): m is NameMention =>
        m.kind === 'name' && /^(?:company|public-body)$/.test(reading.entities[m.entity]?.kind ?? ''),
    );
    const inClause = names.filter((m) =>
      m.end - sentence.start <= match.start
        ? !/[;]/.test(sentence.text.slice(m.end - sentence.start, match.start))
        : match.start < 3,
    );
    const left = match.start < 3 ? inClause.slice(0, 1) : listBefore(sentence, reading, match.start).slice(0, 1);
    const subject = left[0] && inClause.find((m) => m.start <= left[0]!.start) ? inClause[0] : left[0];
    const partner =
      subject &&
      inClause.find(
        (m) =>
          m.entity !== subject.entity &&
          !/\b(?:subsidiary|unit|arm|affiliate|division|part|owned|backed|venture|startup) (?:of|by) (?:the )?$/.test(
            sentence.text.slice(0, m.start - sentence.start),
          ) &&
          !/['’]s?\s$/.test(sentence.text.slice(0, m.start - sentence.start)) &&
          /\s$/.test(sentence.text.slice(0, m.start - sentence.start)),
      );
    return subject && partner ? { parties: [subject, partner], start: match.start, end: match.end } : undefined;
  },
  [
    {
      text: '[Larkspur] will provide drones to [Minho Mobile] under a three-year partnership.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'] }],
    },
    { text: '[Larkspur] will hire 20 people under a partnership programme.', reads: null },
  ],
);

/** "makes B the exclusive reseller of A's kit", "B will sell A's software to its customers". */
export const sellerOf = partnershipRule(
  'en/partnership/seller-of',
  "One side becomes the reseller or distributor of the other, or sells the other's product to its customers.",
  0.8,
  shape(
    `(?<seller>{party})(?:,| (?:is|was|becomes?|became|as|to be|to become|will be|will become|has become|acts as))* (?:the|its|an?) (?:{w} ){0,2}?(?:reseller|distributor|dealer|sales agent|sales partner) (?:of|for) (?<maker>{party})|(?<seller2>{party}) (?:will|would|is to|has begun to|has started to|plans to|agreed to|can) (?:{w} ){0,2}?(?:sell|resell|market|distribute|offer) (?<maker2>{party})['’]s? (?:{w} ){1,8}?(?:to its|to their|through its|in|across|via|at its|under its)\\b`,
  ),
  (match, sentence) => {
    const seller = [...namesIn(sentence, match.groups['seller']), ...namesIn(sentence, match.groups['seller2'])];
    const maker = others(
      [...namesIn(sentence, match.groups['maker']), ...namesIn(sentence, match.groups['maker2'])],
      seller,
    );
    return seller.length > 0 && maker.length > 0
      ? { parties: [seller[0]!, maker[0]!], start: match.start, end: match.end, kind: 'distribution' }
      : undefined;
  },
  [
    {
      text: "The deal makes [Larkspur] the exclusive reseller of [Minho Mobile]'s sensors in Japan.",
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'distribution' }],
    },
    {
      text: "[Larkspur] will sell [Minho Mobile]'s sensors to its business customers.",
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'distribution', status: 'announced' }],
    },
    { text: '[Larkspur] will sell its sensors to [Minho Mobile].', reads: null },
  ],
);

/** "A will use B's model to power its call centers", "A's assistant runs on B's model". */
export const powers = partnershipRule(
  'en/partnership/powers',
  'The model, engine or platform of one side powers a service of the other.',
  0.75,
  shape(
    `(?<user>{party}) (?:(?:will|is|are|has|have|to|plans|now|already|also|been|begun) )*(?:us(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|deploy(?:s|ed|ing)?|tap(?:s|ped|ping)?|run(?:s|ning)? on|rel(?:y|ies|ied) on) (?<maker>{party})['’]s? (?:{w} ){0,5}?(?:model|models|engine|LLM|language model|AI|technology|platform|software|agent|agents|chips?|servers?|system|API|{product}) (?:to (?:power|run|build|underpin|drive|support|train)|in its|inside its|for its|across its|within its)\\b|(?<maker3>{party})['’]s? (?:{w} ){0,5}?(?:model|models|engine|LLM|technology|platform|software|system|agent|agents|{product}) (?:(?:will|now|already|also|to) )*power(?:s|ed)? (?<user3>{party})['’]s?\\b|\\b(?<own>its|their)\\b[^,;.]{0,60}? (?:is|are|was|were|be|been|being) (?:now |already |also )?(?:answered|handled|served|powered|driven|run|managed|processed|underpinned|operated) by (?<maker4>{party})['’]s? (?:{w} ){0,5}?(?:assistant|model|models|engine|LLM|technology|platform|software|system|agents?|chatbot|bots?|{product})`,
  ),
  (match, sentence, reading) => {
    const user = [
      ...namesIn(sentence, match.groups['user']),
      ...namesIn(sentence, match.groups['user3']),
      ...(match.groups['own'] ? subjects(match, sentence, reading).slice(-1) : []),
    ];
    const maker = others(
      [
        ...namesIn(sentence, match.groups['maker']),
        ...namesIn(sentence, match.groups['maker3']),
        ...namesIn(sentence, match.groups['maker4']),
      ],
      user,
    );
    return user.length > 0 && maker.length > 0
      ? {
          parties: [user[0]!, maker[0]!],
          start: match.start,
          end: match.end,
          kind: 'integration',
          ...(match.groups['own'] && !/\b(?:be|to)\b/.test(match.text) && { running: true }),
        }
      : undefined;
  },
  [
    {
      text: "[Minho Mobile] will use [Larkspur]'s language model to power its call centers.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'integration', status: 'announced' }],
    },
    { text: '[Minho Mobile] uses its own model to power its call centers.', reads: null },
  ],
);

/** Rules for partnerships told by the part that each side plays. */
export const roleRulesEn: readonly Rule<'partnership'>[] = [partnerOf, togetherWith, underTie, sellerOf, powers];
