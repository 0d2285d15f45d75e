import { namesIn, outline, shape } from '../../language/outline.ts';
import type { Rule } from '../rule.ts';
import { listAfter, listBefore, pairBefore } from './parties-en.ts';
import { predicateRulesEn } from './predicates-en.ts';
import { purposeRulesEn } from './purposes-en.ts';
import { roleRulesEn } from './roles-en.ts';
import { dealWork, isFundWork, lastEnd, paper, partiesWith, partnershipRule, signs, subjects, tie } from './rule-en.ts';
import { serviceRulesEn } from './services-en.ts';

const filler = `(?:,? (?!(?:with|between|to)\\b){w}){0,8}?`;

/** "signed an MOU with", "formed a joint venture with", "has a partnership with". */
export const signedWith = partnershipRule(
  'en/partnership/signed-with',
  'The subject signs, forms or has a memorandum, partnership, tie-up or joint venture with the names behind "with".',
  0.9,
  shape(
    `\\b${signs}${filler} (?:${tie}|(?:strategic|basic|preliminary|initial|comprehensive|co-?marketing|partnership|cooperation|collaboration|collaborative|joint[\\w -]*|distribution|reseller|integration|framework|business|binding|development|technology|multi-?year|exclusive)(?: {w}){0,2} ${paper})(?:,? (?!with\\b){w}){0,10}?(?: (?:called|named|dubbed) {anyname})?(?:,[^,;]{3,90},)? with\\b`,
  ),
  (match, sentence, reading) =>
    /\b(?:investment|purchase|merger|acquisition|loan|financing|credit|lease|settlement|shareholders?)\b/i.test(
      match.text,
    )
      ? undefined
      : partiesWith(match, sentence, reading),
  [
    {
      text: 'In September [Larkspur] signed a memorandum of understanding with [Volt Cells], covering scrap from its plant.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], kind: 'mou', date: '2023-09', status: 'completed' }],
    },
    {
      text: '[Larkspur] plans to set up a joint venture with [Volt Cells] in 2025.',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], kind: 'joint-venture', date: '2025', status: 'announced' }],
    },
    { text: '[Larkspur] signed a 30 billion won contract with [Volt Cells] to supply batteries.', reads: null },
    { text: '[Larkspur] signed a share purchase agreement with [Volt Cells].', reads: null },
  ],
);

const together = `(?:partner(?:s|ed|ing)?(?: up)?|team(?:s|ed|ing)?(?: up)?|collaborat(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|co-operat(?:e|es|ed|ing)|join(?:s|ed|ing)? (?:hands|forces)|t(?:ie|ies|ied|ying) up|link(?:s|ed|ing)? up|hook(?:s|ed|ing)? up|all(?:y|ies|ied|ying)(?: itself)?|pair(?:s|ed|ing)? up|buddied up|thr(?:ow|ows|own|ew) in (?:its|their) lot|work(?:s|ed|ing)?(?: closely| together| jointly| hand in hand)?(?= with [^.;]{2,140}\\b(?:to|on|for)\\b)|link(?:s|ed|ing)? arms|agree(?:s|d)?(?= with [^.;]{2,80} to (?!(?:buy|sell|acquire|pay|settle|merge|take|invest)\\b))|co-?develop(?:s|ed|ing)?[^,;]{0,60}?|jointly (?:develop|design|build|train|launch|run|operat|research|creat|market|produc|provid|test)\\w*[^,;]{0,70}?|in (?:partnership|collaboration|cooperation|tandem|concert|association|league|alliance)(?! with (?:the )?(?:government|customers))|hand in hand)`;

/** "teamed up with", "is working with … to", "in partnership with". */
export const teamedUpWith = partnershipRule(
  'en/partnership/teamed-up-with',
  'The subject partners, teams up, joins hands, works or jointly develops something with the names behind "with".',
  0.85,
  shape(`\\b${together} with\\b`),
  partiesWith,
  [
    {
      text: '[Larkspur] has teamed up with [Volt Cells] and [Minho Mobile] to test home batteries.',
      reads: [{ parties: ['Larkspur', 'Volt Cells', 'Minho Mobile'], status: 'completed' }],
    },
    {
      text: '[Larkspur] will jointly develop a chip with [Volt Cells].',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], kind: 'joint-development', status: 'announced' }],
    },
    {
      text: '[Larkspur] is in talks to team up with [Volt Cells].',
      reads: [{ parties: ['Larkspur', 'Volt Cells'], status: 'considered' }],
    },
    { text: '[Larkspur] did not team up with [Volt Cells].', reads: null },
  ],
  signedWith,
);

const shared = `(?:(?:set up|founded|co-founded|established)(?= {name})|team(?:ed|ing)? up|join(?:ed|ing)? (?:hands|forces)|partner(?:ed|ing)(?! with)|(?<!\\b(?:its|their|the|a|an|['’]s) )partner(?= (?:to|on|in|for|again)\\b)|collaborat(?:e|ed|ing)|cooperat(?:e|ed|ing)|work(?:ed|ing)? together|t(?:ie|ied|ying) up|link(?:ed|ing)? arms|(?:pool(?:ed|ing)?|shar(?:e|ed|ing)|link(?:ed|ing)?|open(?:ed|ing)?) (?:their|each other)|agree(?:d)?(?: (?:in |on |earlier |late |early )*{date})? to (?!(?:buy|sell|acquire|pay|settle|merge|take|invest|end|terminate|scrap|cancel|walk|extend the|part|drop|disagree|a|an|the|work together|team|join|partner|collaborat|cooperat|set|form|sign|jointly|co-?develop|establish|tie)\\b)\\w+|jointly (?!(?:led|owned|invest|bought|acquire|own|raised|hold|lead|held|funded|fund|contributed|own))\\w+|co-?develop(?:ed|ing)?|${signs} (?:an?|the|their|{count}|several|new)?${filler} (?:${tie}|(?:strategic|partnership|cooperation|collaboration|joint[\\w -]*|distribution|framework|business)(?: {w}){0,2} ${paper})|incorporat(?:e|ed) a joint venture|(?:announced|unveiled|revealed) (?:the|their) (?:[\\w-]+ )?(?:plan|deal|venture|project|partnership|pact|tie-up|collaboration|joint venture))`;

/** "KT and Docomo plan to set up a joint venture": all parties are the subject. */
export const jointly = partnershipRule(
  'en/partnership/jointly',
  'Two or more subjects sign, set up or will do something together.',
  0.85,
  shape(`\\b${shared}\\b(?![^,;.]{0,40}? with\\s)`),
  (match, sentence, reading) => {
    const left = listBefore(sentence, reading, match.start);
    const list =
      left.length > 1 || (left[0]?.group?.length ?? 0) > 1 ? left : pairBefore(sentence, reading, match.start);
    const between = outline(sentence, reading).slice(
      list.length > 0 ? Math.max(0, lastEnd(list, sentence)) : 0,
      match.start,
    );
    if (list.length === 0 || dealWork.test(match.text) || between.length > 150) return undefined;
    if (isFundWork(sentence.text.slice(match.start, match.end + 40))) return undefined;
    const founded = /^(?:set up|founded|co-founded|established)$/i.test(match.text);
    const plan = /^(?:announced|unveiled|revealed) /i.test(match.text)
      ? (reading.sentences[sentence.index - 1]?.text ?? '')
      : '';
    if (/\bjoint venture\b/i.test(plan))
      return {
        parties: list,
        start: match.start,
        end: match.end,
        kind: 'joint-venture',
        planned: /\b(?:will|plans?|to)\b/.test(plan),
      };
    return { parties: list, start: match.start, end: match.end, ...(founded && { kind: 'joint-venture' as const }) };
  },
  [
    {
      text: '[Aurum] and [Borealis] plan to set up a joint venture in Singapore in September.',
      reads: [{ parties: ['Aurum', 'Borealis'], kind: 'joint-venture', date: '2024-09', status: 'announced' }],
    },
    {
      text: '[Aurum], [Borealis] and [Corvid] have joined forces to build a data center.',
      reads: [{ parties: ['Aurum', 'Borealis', 'Corvid'], status: 'completed' }],
    },
    { text: '[Aurum] and [Borealis] jointly invested 3 billion won in [Corvid].', reads: null },
  ],
  signedWith,
  teamedUpWith,
);

/** "a tie-up between A and B", "a plan by A and B to build … together". */
export const between = partnershipRule(
  'en/partnership/between',
  'A noun of cooperation with its parties behind "between", "of" or "by": "a joint venture between A and B".',
  0.8,
  shape(
    `\\b(?:${tie}(?: (?!with\\b){w}){0,3}? between|${tie},? (?:which was |that was |was |were )?(?:signed|struck|inked|reached|formed|set up|founded|established|created|agreed|forged)(?: {w}){0,3}? by|joint ventures? (?:of|by)|joint ventures? (?:that|which)(?= {parties} (?:have |had |jointly )?(?:formed|set up|founded|established|own|run|created|launched))|joint (?:lab|laboratory|research cent(?:er|re)|cent(?:er|re)|team|company|firm|task force|platform|project|brand)(?: {w}){0,4}? (?:set up |run |formed |built |founded |opened |established |created )?(?:by|of|between)|(?:talks?|negotiations?|discussions?) between(?= {parties} (?:on|over|about|to|for|toward)[^,;.]{0,60}\\b(?:${tie}|ventures?|team up|work together|cooperat\\w+|collaborat\\w+)\\b)|(?:plan|project|scheme|effort|venture|programme|program|push) (?:by|of|between)(?= {parties} to (?:[^,;]{0,80}\\b(?:together|jointly)\\b|jointly)))\\b`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end);
    return right.length > 1
      ? { parties: right, start: match.start, end: lastEnd(right, sentence), noun: true }
      : undefined;
  },
  [
    {
      text: 'A joint venture between [Aurum] and [Borealis] runs the port.',
      reads: [{ parties: ['Aurum', 'Borealis'], kind: 'joint-venture', status: 'completed' }],
    },
    {
      text: 'A plan by [Aurum] and [Borealis] to build ships together petered out in 2011.',
      reads: [{ parties: ['Aurum', 'Borealis'], status: 'ended' }],
    },
    { text: 'A price war between [Aurum] and [Borealis] goes on.', reads: null },
  ],
  signedWith,
  jointly,
);

/** "its partnership with", "KT's tie-up with". */
export const tieWith = partnershipRule(
  'en/partnership/tie-with',
  'A noun of cooperation owned by one side, the other behind "with": "its tie-up with B", "A\'s partnership with B".',
  0.8,
  shape(
    `(?:(?<who>{org})['’]s?|\\b(?:its|their|the|a|an)) (?:(?!(?:with)\\b){w} ){0,4}?(?:${tie}|ventures?|(?:reseller|resale|distribution|partnership|cooperation|collaboration|co-?marketing|co-?development|franchise|integration) ${paper})(?:,? (?!(?:with|between)\\b){w}){0,5}? with\\b`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end);
    const owner = namesIn(sentence, match.groups['who']);
    const left = (owner.length > 0 ? owner : subjects(match, sentence, reading)).filter(
      (m) => !right.some((r) => r.entity === m.entity),
    );
    if (right.length === 0 || left.length === 0 || /\bventure (?:capital|fund)/.test(match.text)) return undefined;
    return { parties: [...left, ...right], start: match.start, end: lastEnd(right, sentence), noun: true };
  },
  [
    {
      text: "[Aurum]'s tie-up with [Borealis] has paid off.",
      reads: [{ parties: ['Aurum', 'Borealis'], status: 'completed' }],
    },
    {
      text: '[Aurum] walked away from its partnership with [Borealis] in 2022.',
      reads: [{ parties: ['Aurum', 'Borealis'], status: 'ended', date: '2022' }],
    },
    { text: "[Aurum]'s dispute with [Borealis] goes on.", reads: null },
  ],
  signedWith,
  teamedUpWith,
  between,
);

/** All rules for agreements told in English as such; what one builds into the other's service is read by the rules beside. */
const agreementRules: readonly Rule<'partnership'>[] = [signedWith, teamedUpWith, jointly, between, tieWith];
/** All rules for partnerships told in English. */
export const partnershipRulesEn: readonly Rule<'partnership'>[] = [
  ...agreementRules,
  ...serviceRulesEn,
  ...purposeRulesEn,
  ...roleRulesEn,
  ...predicateRulesEn,
];
