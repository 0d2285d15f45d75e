import { outline, shape } from '../../language/outline.ts';
import type { Rule } from '../rule.ts';
import { listAfter, listBefore, pairBefore } from './parties-en.ts';
import { isFundWork, lastEnd, paper, partiesWith, partnershipRule, signs, subjects, tie } from './rule-en.ts';

/** What a contract is for when it is a purchase, a loan, a sale, building work or a service paid for. */
const trade =
  /^(?:[^,;]{0,40},[^,;]{0,60},)?[^,;]{0,50}?\b(?:to (?:\w+ly )?(?:buy|acquire|purchase|sell (?:its|the|a|all)|invest|take|pay|borrow|lease|rent|supply|provide|deliver|merge|settle|transfer|issue|underwrite|raise|refinance|end|terminate)|for (?:the )?(?:sale|purchase|supply|acquisition|delivery|lease))\b/;
/** What two do together, behind the names: "to develop …", "on …", "under which …", "for …". */
const aim =
  /^(?: \([^)]{1,40}\))?(?:,[^,;]{3,60},)?[^,;]{0,40}? (?:to (?:\w+ly |co-)?(?!be\b)[a-z]+|under which|on (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|[A-Z])[a-z]+ [a-z]+)/;
/** Papers that are no partnership. */
const otherPaper =
  /\b(?:investment|purchase|merger|acquisition|takeover|loan|financing|credit|lease|settlement|shareholders?|subscription|confidentiality|supply|sale|sales|licen[cs]e fee|construction|worth|rental|service|services|stock|share|wage|labou?r)\b/i;

/** "signed a deal with B to launch canned drinks", "concluded an agreement with B on May 3 to develop rockets". */
export const agreedFor = partnershipRule(
  'en/partnership/agreed-for',
  'The subject signs an agreement, deal or contract with the names behind for something they do together.',
  0.8,
  shape(`\\b${signs} (?:an?|the|its|another|new)(?: (?!(?:with|to|by)\\b){w}){0,4}? ${paper} with\\b`),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end);
    if (right.length === 0) return undefined;
    const tail = outline(sentence, reading).slice(lastEnd(right, sentence));
    const isPaid = otherPaper.test(match.text) || /[\uE006\uE007]/.test(match.text);
    if (isPaid || trade.test(tail) || !aim.test(tail)) return undefined;
    const partTo = /^[^,;]{0,30}under which [^;]{0,80}\b(?:buy|acquire|invest|pay|stake|shares|supply|provide)\b/.test(
      tail,
    );
    return partTo ? undefined : partiesWith(match, sentence, reading);
  },
  [
    {
      text: '[Larkspur] signed a deal with [Volt Cells] in 2021 to launch canned coffee.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], date: '2021', status: 'completed' }],
    },
    {
      text: '[Larkspur] concluded an agreement with [Volt Cells], a Lyon startup, to develop sounding rockets.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], kind: 'joint-development', status: 'completed' }],
    },
    {
      text: '[Larkspur] signed an agreement with trading house [Volt Cells] to study ammonia exports.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], status: 'completed' }],
    },
    { text: '[Larkspur] signed a deal with [Volt Cells] to buy its plant.', reads: null },
    { text: '[Larkspur] signed a 30 billion won contract with [Volt Cells] to equip two ports.', reads: null },
    { text: '[Larkspur] signed a contract with [Volt Cells] to supply cables.', reads: null },
  ],
);

/** "A and B signed an agreement in May to build a cabinet", "the two struck a deal to …". */
export const agreedBothFor = partnershipRule(
  'en/partnership/agreed-both-for',
  'Two or more subjects sign an agreement, deal or contract for something they do together.',
  0.75,
  shape(
    `\\b${signs} (?:an?|the|their|another|new)(?: (?!(?:with|to|by)\\b){w}){0,4}? ${paper}\\b(?! (?:with|between))`,
  ),
  (match, sentence, reading) => {
    const tail = outline(sentence, reading).slice(match.end);
    const isPaid = otherPaper.test(match.text) || /[\uE006\uE007]/.test(match.text);
    if (isPaid || trade.test(tail) || !aim.test(tail) || /^[^;]{0,120} with [\uE001\uE00B]/.test(tail))
      return undefined;
    const list = listBefore(sentence, reading, match.start);
    const several = list.length > 1 || (list[0]?.group?.length ?? 0) > 1;
    const parties = several ? list : pairBefore(sentence, reading, match.start);
    return parties.length > 0 ? { parties, start: match.start, end: match.end } : undefined;
  },
  [
    {
      text: '[Larkspur] and [Volt Cells] signed an agreement in 2021 to test a charging cabinet.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], date: '2021', status: 'completed' }],
    },
    { text: '[Larkspur] and [Volt Cells] signed a deal to merge.', reads: null },
    { text: '[Larkspur] signed a deal to test a charging cabinet.', reads: null },
  ],
);

const joining = `(?:${tie}|ventures?|co-?operat\\w+|collaborat\\w+|team(?:ing)? up|program(?:me)?|code-?shar\\w+|joint [\\w-]+|working together)`;

/** "is in talks with B on a similar program", "talks with B about a bakery venture were discontinued". */
export const talksWith = partnershipRule(
  'en/partnership/talks-with',
  'Talks with somebody about a venture, a partnership or a joint undertaking.',
  0.75,
  shape(
    `\\b(?:in |held |holding |its |the |that )?(?:talks|negotiations|discussions|talking) with(?= {parties}[^,;.]{0,30}? (?:on|over|about|for|regarding|to (?:form|set up|establish|create|launch)) (?:an?|the|its|their|possible)? ?(?:{w} ){0,4}?${joining}\\b)`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end);
    const left = subjects(match, sentence, reading).filter((m) => !right.some((r) => r.entity === m.entity));
    if (right.length === 0 || left.length === 0 || isFundWork(sentence.text.slice(match.start))) return undefined;
    return { parties: [...left.slice(-1), ...right], start: match.start, end: lastEnd(right, sentence), noun: true };
  },
  [
    {
      text: '[Larkspur] is in talks with [Volt Cells] on a joint venture for home batteries.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], kind: 'joint-venture', status: 'considered' }],
    },
    {
      text: '[Larkspur] said talks with [Volt Cells] about a ferry venture were discontinued.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], status: 'ended' }],
    },
    { text: '[Larkspur] is in talks with [Volt Cells] about a loan.', reads: null },
  ],
);

/** "A and B opened a joint cargo desk", "the two will launch a joint brand". */
export const jointThing = partnershipRule(
  'en/partnership/joint-thing',
  'Two or more subjects open, start or agree on a joint desk, brand, center or the like.',
  0.8,
  shape(
    `\\b(?:open|start|launch|begin|began|establish|creat|build|built|form|found|run|set up|introduc|announc|unveil)(?:s|e|es|ed|ing)? (?:an?|their|its) joint (?!(?:ventures?|statement|bid|offer|fund|venture|stock|stake|investment|purchase|letter|filing|petition|interest|holding)\\b)(?:[\\w-]+ ){0,2}?[\\w-]+\\b(?! with\\b)`,
  ),
  (match, sentence, reading) => {
    const list = listBefore(sentence, reading, match.start);
    const several = list.length > 1 || (list[0]?.group?.length ?? 0) > 1;
    const parties = several ? list : pairBefore(sentence, reading, match.start);
    return parties.length === 0 || /\bfund\b/.test(match.text)
      ? undefined
      : { parties, start: match.start, end: match.end };
  },
  [
    {
      text: '[Larkspur] and [Volt Cells] opened a joint cargo desk in October.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], date: '2023-10', status: 'completed' }],
    },
    {
      text: '[Larkspur] and [Volt Cells] will launch a joint coffee brand next year.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], date: '2025', status: 'announced' }],
    },
    { text: '[Larkspur] and [Volt Cells] launched a joint bid for [Wren].', reads: null },
  ],
);

/** Rules for partnerships told by what an agreement, talks or a joint undertaking are for. */
export const purposeRulesEn: readonly Rule<'partnership'>[] = [agreedFor, agreedBothFor, talksWith, jointThing];
