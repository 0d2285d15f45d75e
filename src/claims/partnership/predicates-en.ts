import { namesIn, outline, shape } from '../../language/outline.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { developerOf } from '../product/developer-en.ts';
import type { Rule } from '../rule.ts';
import { standsFree, topicBefore } from '../subject-en.ts';
import { listAfter, listBefore, pairBefore } from './parties-en.ts';

import { dealWork, lastEnd, partnershipRule, subjects, tie } from './rule-en.ts';

const others = (a: readonly NameMention[], b: readonly NameMention[]): NameMention[] =>
  a.filter((m) => !b.some((n) => n.entity === m.entity));
const acts = (m: NameMention, reading: DocumentReading): boolean =>
  /^(?:company|public-body|alliance|fund)$/.test(reading.entities[m.entity]?.kind ?? '');

/** The words from an offset to the end of the clause: a semicolon, a dash, a comma before a new subject. */
function clauseFrom(sentence: Sentence, reading: DocumentReading, from: number): string {
  const rest = outline(sentence, reading).slice(from);
  const end =
    /[;:]\s|\s[—–]\s|,\s(?:and|but|while|whereas|although|though)\s(?=[\uE001\uE00B]|it\s|they\s|its\s|the\s)|,\s(?:which|who|whose)\s|["”]/.exec(
      rest,
    );
  return rest.slice(0, end?.index ?? rest.length);
}

/** The organisation whose product stands in a stretch of a clause: "B's ticketing app", or the maker of a named product. */
function makerIn(
  sentence: Sentence,
  reading: DocumentReading,
  from: number,
  length: number,
  brand = false,
): NameMention | undefined {
  const names = namesIn(sentence, [from, from + length]);
  const owner = names.find(
    (m) => acts(m, reading) && m.form === 'name' && /^['’]s?\s/.test(sentence.text.slice(m.end - sentence.start)),
  );
  if (owner) return owner;
  const named = brand
    ? names.find(
        (m) =>
          acts(m, reading) &&
          m.form === 'name' &&
          m.start - sentence.start < from + 24 &&
          /^ [a-z]{4,}/.test(sentence.text.slice(m.end - sentence.start)) &&
          !/^ (?:to|for|with|from|shares|stock|loans|staff|bonds)\b/.test(sentence.text.slice(m.end - sentence.start)),
      )
    : undefined;
  if (named) return named;
  const product = names.find((m) => reading.entities[m.entity]?.kind === 'product');
  return product && developerOf(product, reading);
}

/** Tasks that are a service bought, a deal or advice: no partnership. */
const errand =
  /^\s*(?:,[^,]*,)?\s*to (?:supply|advise|sell|buy|acquire|audit|underwrite|lead the|arrange|manage (?:the|its) (?:sale|offering|listing|ipo)|find|explore|oversee|invest|lobby|defend|represent|replace|succeed|join (?:its|the) board)\b/i;

/** "has tapped B, a Lyon startup, to run its cameras", "signed up B as its launch partner", "brought B on board". */
export const engages = partnershipRule(
  'en/partnership/engages',
  'One side taps, enlists, picks, signs up or turns to the other for a task or a part to play.',
  0.75,
  shape(
    `\\b(?:tap(?:s|ped|ping)?|enlist(?:s|ed|ing)?|engag(?:es|ed|ing)|recruit(?:s|ed|ing)|rop(?:es|ed|ing) in|dr(?:aws|ew|afts|afted) in|br(?:ings|ought) (?:in|on board)|br(?:ings|ought)(?= {party}[^,;.]{0,20} (?:on board|in (?:to|as)))|turn(?:s|ed|ing) to|pick(?:s|ed|ing)|chose|choos(?:es|ing)|select(?:s|ed|ing)|sign(?:s|ed|ing)? up(?= {party})|nam(?:es|ed|ing)|appoint(?:s|ed|ing)|call(?:s|ed) on)(?= (?:(?!(?:by|to|for|as|from)\\b)[\\w’'-]+ ){0,4}?{party})`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 45).filter((m) => m.form === 'name' && acts(m, reading));
    const lead = outline(sentence, reading).slice(0, match.start);
    if (right.length === 0 || /\b(?:was|were|is|are|been|being|be)\s(?:\w+\s)?$/.test(lead)) return undefined;
    const end = lastEnd(right, sentence);
    const tail = clauseFrom(sentence, reading, end).replace(/^,\s(?:an?|the)\s[^,;]{3,90},/, '');
    const naming = /^(?:nam|appoint|call)/i.test(match.text);
    const part =
      /^\s*(?:on board|in)?\s*(?:,\s)?(?:to\s+(?:help\s|jointly\s|co-)?[a-z]+|(?:as|to be)\s(?:its|the|an?|one of its|their)\s(?:[\w-]+\s){0,5}?(?:partners?|allies|ally|distributors?|resellers?|dealers?|suppliers?|integrators?|collaborators?)\b|for\s(?:its|their|the)\s(?:[\w’'-]+\s){0,4}?(?:project|pilot|trial|service|platform|network|app|assistant|cloud|rollout|launch)\b)/i.exec(
        tail,
      );
    if (!part || errand.test(tail) || (naming && !/partner|all(?:y|ies)\b/.test(part[0]))) return undefined;
    const left = others(subjects(match, sentence, reading).slice(-1), right);
    return left.length > 0 ? { parties: [...left, ...right], start: match.start, end } : undefined;
  },
  [
    {
      text: '[Minho Mobile] has tapped [Larkspur], a Lyon startup, to run cameras in its shops.',
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], status: 'completed' }],
    },
    {
      text: '[Minho Mobile] will enlist [Larkspur] and [Wren] to steer its robots.',
      reads: [{ parties: ['Minho Mobile', 'Larkspur', 'Wren'], status: 'announced' }],
    },
    { text: '[Minho Mobile] picked [Larkspur] to supply cables.', reads: null },
    { text: '[Minho Mobile] tapped [Larkspur] to advise on the sale.', reads: null },
  ],
);

const takesIn = `(?:carr(?:y|ies|ied|ying)|host(?:s|ed|ing)?|embed(?:s|ded|ding)?|integrat(?:e|es|ed|ing)|incorporat(?:e|es|ed|ing)|pre-?(?:load|install)(?:s|ed|ing)?|bundl(?:e|es|ed|ing)|fold(?:s|ed|ing)?|bak(?:e|es|ed|ing)|add(?:s|ed|ing)?|put(?:s|ting)?|plug(?:s|ged|ging)?|bring(?:s|ing)?|brought|ship(?:s|ped|ping)?|roll(?:s|ed|ing)? out)`;
const passesOn = `(?:resell(?:s|ing)?|resold|distribut(?:e|es|ed|ing)|market(?:s|ed|ing)?|offer(?:s|ed|ing)?|stock(?:s|ed|ing)?|sell(?:s|ing)?)`;

/** "will carry B's ticketing app on its handsets", "preinstalls Quill on its phones", "resells B's tools to clinics". */
export const takesProduct = partnershipRule(
  'en/partnership/takes-product',
  'One side carries, hosts, embeds or bundles the product of the other in a service of its own, or sells it to its customers.',
  0.75,
  shape(`\\b(?:${takesIn}|${passesOn})\\b`),
  (match, sentence, reading) => {
    const clause = clauseFrom(sentence, reading, match.end);
    const sells = new RegExp(`^${passesOn}$`, 'i').test(match.text);
    const own =
      /\s(?:in|on|into|onto|inside|across|through|with|to|alongside|via|throughout)\s(?:(?:all|each|every|some|most)\s(?:of\s)?)?(?:its|their|the company['’]s)\s/.exec(
        clause,
      );
    const wide = sells ? /\s(?:in|across|throughout|to)\s(?=[\w\uE004])/.exec(clause) : undefined;
    const place = own ?? wide;
    if (!place || /^\s(?:up|off|down)\b/.test(clause)) return undefined;
    const maker = makerIn(sentence, reading, match.end, place.index, sells);
    const hosts = others(subjects(match, sentence, reading).slice(-1), maker ? [maker] : []);
    if (
      !maker ||
      hosts.length === 0 ||
      /\b(?:was|were|is|are|been|being|be)\s$/.test(sentence.text.slice(0, match.start))
    )
      return undefined;
    if (
      /\b(?:stakes?|shares?|founder|unit|arm|business|head|chief|division|team|executives?)\b/i.test(
        clause.slice(0, place.index),
      )
    )
      return undefined;
    return {
      parties: [hosts[0]!, maker],
      start: match.start,
      end: match.end + place.index,
      kind: sells ? 'distribution' : 'integration',
    };
  },
  [
    {
      text: "[Minho Mobile] will carry [Larkspur]'s ticketing app on all of its handsets from July.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'integration', status: 'announced' }],
    },
    {
      text: "[Minho Mobile] resells [Larkspur]'s dictation tools to clinics in Spain.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'distribution' }],
    },
    { text: "[Minho Mobile] sold [Larkspur]'s shares to its parent.", reads: null },
    { text: '[Minho Mobile] will carry its own app on its handsets.', reads: null },
  ],
);

/** "Its app runs on B's servers", "A's software comes bundled with B's scanners", "is built on B's model". */
export const restsOn = partnershipRule(
  'en/partnership/rests-on',
  'The service of one side runs on, is built on, powered by or bundled with what the other makes.',
  0.7,
  shape(
    `\\b(?:runs?|running|ran|built|based|rel(?:y|ies|ying)|hosted|powered|underpinned|driven|bundled|packaged|ships?|comes?|works?)\\s(?:exclusively |entirely |solely |natively |bundled |pre-?installed )?(?:on|by|with|atop|inside)\\b(?= {party}['’]s? (?:{w} ){0,4}?(?:models?|engines?|LLMs?|clouds?|servers?|platforms?|software|technology|infrastructure|networks?|chips?|scanners?|devices?|phones?|handsets?|hardware|processors?|GPUs|data cent(?:er|re)s?|system|{product})\\b)`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 3).slice(0, 1);
    const owner = ownerBefore(sentence, reading, match.start);
    const left = others(owner ? [owner] : subjects(match, sentence, reading).slice(-1), right);
    if (right.length === 0 || left.length === 0 || right[0]!.form !== 'name') return undefined;
    return { parties: [left[0]!, right[0]!], start: match.start, end: lastEnd(right, sentence), kind: 'integration' };
  },
  [
    {
      text: "[Minho Mobile]'s assistant runs on [Larkspur]'s language model.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'integration', status: 'completed' }],
    },
    { text: "[Minho Mobile] built its plant near [Larkspur]'s servers.", reads: null },
  ],
);

/** The owner right before: "A's assistant", where that is what the verb is about. */
function ownerBefore(sentence: Sentence, reading: DocumentReading, at: number): NameMention | undefined {
  const text = outline(sentence, reading);
  return namesIn(sentence, [0, at]).findLast(
    (m) => acts(m, reading) && /^['’]s?\s(?:[\w\uE002-]+\s){1,7}$/.test(text.slice(m.end - sentence.start, at)),
  );
}

/** "A and B are in league to …", "A and B agreed a pact to build …", "the two are developing rice bowls together". */
export const together = partnershipRule(
  'en/partnership/together',
  'Two or more subjects are in league, agree a pact, or do something together or jointly.',
  0.8,
  shape(
    `\\b(?:(?:is|are|were|been) (?:now |already )?in (?:league|partnership|cahoots|tandem|concert|collaboration)\\b(?! with)|(?:agreed|struck|reached|sealed|inked|signed|announced|unveiled|concluded) (?:on |to |upon )?(?:an?|the|their) (?:[\\w-]+ ){0,3}?(?:pact|accord|deal|agreement|arrangement|plan)s? (?:to|on|for|under which)\\b(?=[^;.]{0,120}\\b(?:joint|jointly|together|each other|share|pool|cooperat|collaborat|develop|co-))|(?:develop|build|design|creat|test|trial|pilot|launch|run|operat|research|mak|produc|sell|market|train|explor|roll|open)(?:s|ed|ing|e|es|ning)?\\b(?! by)(?:,? (?!(?:with|by|and)\\b){w}){1,9}? (?:together|jointly|in tandem|hand in hand)\\b(?! with)|(?:form|set up|creat|establish|launch|found|agree)(?:s|e|es|ed|ing)? (?:on )?(?:an?|the|their) (?:(?!(?:with)\\b){w} ){0,3}?(?:venture|joint (?:lab|laboratory|research cent(?:er|re)|cent(?:er|re)|team|company|firm|task force|platform|brand))\\b(?! (?:with|capital|fund|arm|studio))|(?:are |been |were )work(?:ing|ed) (?:closely )?on\\b|open(?:s|ed|ing)? (?:an?|the|their) joint (?:lab|laboratory|research cent(?:er|re)|cent(?:er|re)|office|store)\\b|(?:convert|build|develop|open|launch|test|create|set up|run|offer|introduce|roll out)\\b(?=[^;.]{3,140}, (?:the (?:two |three )?(?:companies|firms|sides|partners)|both (?:companies|firms)) (?:said|announced))|(?:will |would |to |have |had |has )?(?:pool|combin|join|link|share|marry)(?:s|e|es|ed|ing)? (?:their|each other['’]s) (?!(?:shares|stakes|businesses|operations|holdings)\\b))`,
  ),
  (match, sentence, reading) => {
    const named = listBefore(sentence, reading, match.start);
    const list =
      named.length > 1 || (named[0]?.group?.length ?? 0) > 1 ? named : groupBefore(match.start, sentence, reading);
    if (
      list.length === 0 ||
      dealWork.test(match.text) ||
      /\b(?:invest|raise|acquire|buy|hold|own)\w*\b/i.test(match.text)
    )
      return undefined;
    if (match.start - lastEnd(list, sentence) > 150) return undefined;
    return { parties: list, start: match.start, end: match.end, ...kindOf(match.text) };
  },
  [
    {
      text: '[Larkspur] and [Minho Mobile] are in league to put sensors in cell towers.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], status: 'completed' }],
    },
    {
      text: '[Larkspur] and [Minho Mobile] agreed a pact to build a joint laboratory.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'] }],
    },
    {
      text: '[Larkspur] and [Minho Mobile] are developing frozen meals together.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'joint-development' }],
    },
    {
      text: '[Larkspur] and [Minho Mobile] form a venture to recycle batteries.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], kind: 'joint-venture' }],
    },
    {
      text: '[Larkspur] and [Minho Mobile] will convert a plant into a data center, the companies said.',
      reads: [{ parties: ['Larkspur', 'Minho Mobile'], status: 'announced' }],
    },
    { text: '[Larkspur] and [Minho Mobile] bought the plant together.', reads: null },
  ],
);

const kindOf = (words: string): { kind?: 'joint-development' | 'joint-venture' } =>
  /\bventure\b|joint (?:company|firm)\b/i.test(words)
    ? { kind: 'joint-venture' }
    : /^develop/i.test(words)
      ? { kind: 'joint-development' }
      : {};

/** "They", "the two": what the reading resolved to several, else the pair that the text before names. */
function groupBefore(at: number, sentence: Sentence, reading: DocumentReading): readonly NameMention[] {
  const group = namesIn(sentence, [0, at]).findLast((m) => (m.group?.length ?? 0) > 1);
  return group ? [group] : pairBefore(sentence, reading, at);
}

/** "The arrangement, struck in 2017 with B", "a pact signed with B". */
export const struckWith = partnershipRule(
  'en/partnership/struck-with',
  'A partnership, pact or arrangement that was struck or signed with the names behind.',
  0.75,
  shape(
    `\\b(?:the|an?|its|this|that) (?:[\\w-]+ ){0,3}?(?:${tie}|arrangement|accord|pact),? (?:which was |that was |first |was )?(?:struck|signed|inked|sealed|reached|agreed|formed|forged|made|concluded|announced|set up)(?: {w}){0,5}? with\\b`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end);
    const topic = topicBefore(sentence, reading);
    const named = listBefore(sentence, reading, match.start);
    const left = others(named.length > 0 ? named.slice(-1) : topic ? [topic] : [], right);
    return right.length > 0 && left.length > 0
      ? { parties: [...left, ...right], start: match.start, end: lastEnd(right, sentence), noun: true }
      : undefined;
  },
  [
    {
      text: '[Larkspur] lends at counters. The accord, struck in 2017 with the [Minho Post], is old.',
      reads: [{ parties: ['Larkspur', 'Minho Post'], date: '2017', status: 'completed' }],
    },
    {
      text: '[Larkspur] lends at counters. The settlement, struck in 2017 with the [Minho Post], is old.',
      reads: null,
    },
  ],
);

/** "its retail partner, B", "A's longtime partner B", "has found a partner in B". */
export const partnerNamed = partnershipRule(
  'en/partnership/partner-named',
  'One side has the other as its partner: "its retail partner, B", "has a partner in B".',
  0.7,
  shape(
    `(?:\\b(?<own>its|their)|(?<who>{org})['’]s?) (?:(?!(?:limited|general|managing|equity|senior|founding|former|would-be|potential|then)\\b)[\\w-]+ ){0,3}?partner,? (?=(?:the )?{name}(?:[,.;]|\\s(?:has|is|was|will|said|to|in|on|for|and)\\b))|\\b(?:found|finds|has|have|had|gained|won|landed|secured) (?:an?|its|another) (?:[\\w-]+ ){0,3}?(?:partner|ally) in (?=(?:the )?{org})`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 6)
      .slice(0, 1)
      .filter((m) => m.form === 'name');
    const owner = namesIn(sentence, match.groups['who']);
    const left = others(
      owner.length > 0
        ? owner
        : [firstFree(sentence, reading, match.start) ?? topicBefore(sentence, reading)].filter((m) => m !== undefined),
      right,
    );
    return right.length > 0 && left.length > 0
      ? { parties: [left[0]!, right[0]!], start: match.start, end: lastEnd(right, sentence), noun: true }
      : undefined;
  },
  [
    {
      text: '[Minho Mobile] put cameras in the shops of its retail partner, [Larkspur].',
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], status: 'completed' }],
    },
    { text: '[Minho Mobile] lost its managing partner, [Larkspur].', reads: null },
  ],
);

/** Who the sentence is about: its first organisation that stands free. */
const firstFree = (sentence: Sentence, reading: DocumentReading, before: number): NameMention | undefined =>
  namesIn(sentence, [0, before]).find((m) => acts(m, reading) && standsFree(m, sentence));

/** "has signed up to B's accelerator", "is a graduate of B's incubator", "took part in its partner programme". */
export const attends = partnershipRule(
  'en/partnership/attends',
  'A startup takes part in, signs up to or graduates from the accelerator or programme of another company.',
  0.75,
  shape(
    `\\b(?:sign(?:s|ed) up (?:to|for|with)|enrol(?:s|led) (?:in|on|at)|(?:took|takes?|taking|taken) part in|participat(?:es|ed) in|a graduate of|graduated from|an? (?:alumnus|alumna|member|participant) of|w(?:on|ins) (?:a place|a spot|entry) (?:in|on|at|to)|(?:was|were|been|is|are) (?:accepted|admitted|picked|selected|chosen|invited) (?:in|into|to|for|by)|com(?:es|ing) out of|came (?:out of|through)|went through|accepted (?:in|into|to)) (?:(?<host>{org})['’]s?|(?<own>its)) (?:{w} ){0,4}?(?:accelerator|incubator|(?:startup|partner|acceleration|open[- ]innovation|mentoring|incubation|developer) (?:program(?:me)?|scheme|track)|program(?:me)?)\\b`,
  ),
  (match, sentence, reading) => {
    const topic = topicBefore(sentence, reading);
    const host = match.groups['host'] ? namesIn(sentence, match.groups['host']) : topic ? [topic] : [];
    const guests = others(
      match.groups['own'] ? listBefore(sentence, reading, match.start) : subjects(match, sentence, reading),
      host,
    );
    return host.length > 0 && guests.length > 0
      ? { parties: [host[0]!, ...guests], start: match.start, end: match.end, kind: 'programme' }
      : undefined;
  },
  [
    {
      text: "[Larkspur] has signed up to [Minho Mobile]'s accelerator.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'programme', status: 'completed' }],
    },
    {
      text: '[Minho Mobile] runs labs. [Larkspur] and [Wren] took part in its partner program last year.',
      reads: [{ parties: ['Minho Mobile', 'Larkspur', 'Wren'], kind: 'programme' }],
    },
    { text: "[Larkspur] took part in [Minho Mobile]'s funding round.", reads: null },
  ],
);

/** "A's arms are sold in America by B", "A's app is carried by B". */
export const soldBy = partnershipRule(
  'en/partnership/sold-by',
  'The product of one side is sold, distributed, carried or hosted by the other.',
  0.75,
  shape(
    `(?<maker>{org})['’]s? (?:{w} ){1,6}?(?:is|are|will be|has been|have been|was|were|to be) (?:now |also |exclusively |already )?(?:sold|resold|distributed|marketed|stocked|carried|hosted|bundled|pre-?installed|offered)\\b(?: {w}){0,6}? by (?<seller>{org})`,
  ),
  (match, sentence) => {
    const maker = namesIn(sentence, match.groups['maker']);
    const seller = others(namesIn(sentence, match.groups['seller']), maker);
    if (
      maker.length === 0 ||
      seller.length === 0 ||
      /\b(?:stakes?|shares?|unit|arm|business|division|bonds?)\b/i.test(match.text)
    )
      return undefined;
    const carried = /\b(?:hosted|bundled|pre-?installed|carried)\b/.test(match.text);
    return {
      parties: [seller[0]!, maker[0]!],
      start: match.start,
      end: match.end,
      kind: carried ? 'integration' : 'distribution',
    };
  },
  [
    {
      text: "[Larkspur]'s arms are sold in Spain by [Minho Mobile].",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'distribution' }],
    },
    { text: "[Larkspur]'s shares were sold by [Minho Mobile].", reads: null },
  ],
);

/** "a chatbot developed with B", "its engine, built together with B". */
export const madeWith = partnershipRule(
  'en/partnership/made-with',
  'What the subject sells or uses was developed, built or designed with the names behind.',
  0.75,
  shape(
    `\\b(?:co-?developed|developed|built|designed|created|trained|devised|written|developing|building|designing|training)(?: (?:jointly|together|in-house|in part|last year))? with(?= {parties}(?:[,.;]|$| (?:to|in|for|since|and|on|at|that|which)\\b))`,
  ),
  (match, sentence, reading) => {
    const right = listAfter(sentence, reading, match.end, 40).filter((m) => m.form === 'name');
    const left = others(subjects(match, sentence, reading).slice(-1), right);
    return right.length > 0 && left.length > 0
      ? { parties: [...left, ...right], start: match.start, end: lastEnd(right, sentence), kind: 'joint-development' }
      : undefined;
  },
  [
    {
      text: '[Minho Mobile] will let customers use a chatbot developed with [Larkspur], a startup.',
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], kind: 'joint-development' }],
    },
    { text: '[Minho Mobile] runs a chatbot built with [Larkspur] chips.', reads: null },
  ],
);

/** "DBS is testing B's audit agent", "A is trialling B's robots". */
export const tries = partnershipRule(
  'en/partnership/tries',
  'One side tests, trials or pilots the product of the other.',
  0.65,
  shape(
    `\\b(?:(?:is|are|has been|have been|will|also|now|began|begun|started|plans to|to) )+(?:test|trial|pilot|try)(?:s|ed|ing|ling|led)?(?: out)?(?= (?<maker>{name})['’]s? (?:{w} ){0,5}?[\\w-]+)`,
  ),
  (match, sentence, reading) => {
    const maker = listAfter(sentence, reading, match.end, 3)
      .slice(0, 1)
      .filter((m) => /^['’]s?\s/.test(sentence.text.slice(m.end - sentence.start)));
    const user = others(subjects(match, sentence, reading).slice(-1), maker);
    return maker.length > 0 && user.length > 0
      ? { parties: [user[0]!, maker[0]!], start: match.start, end: lastEnd(maker, sentence), running: true }
      : undefined;
  },
  [
    {
      text: "[Minho Mobile] is testing [Larkspur]'s audit agent at two branches.",
      reads: [{ parties: ['Minho Mobile', 'Larkspur'], status: 'completed' }],
    },
    { text: '[Minho Mobile] is testing its own audit agent.', reads: null },
  ],
);

/** Rules for partnerships told by a verb and the part that each side plays in it. */
export const predicateRulesEn: readonly Rule<'partnership'>[] = [
  engages,
  takesProduct,
  restsOn,
  together,
  struckWith,
  partnerNamed,
  attends,
  soldBy,
  madeWith,
  tries,
];
