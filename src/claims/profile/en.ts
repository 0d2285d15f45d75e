import { matchesOf, namesIn, shape } from '../../language/outline.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { themesOfDescriptor } from '../../language/themes.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Rule } from '../rule.ts';
import { businesses } from './business-en.data.ts';
import { bearsFigures, entityName } from '../subject-en.ts';

/** Nouns that say what an organisation is. */
const kindNoun = `(?:(?:\\w+-)?(?:company|companies|firm|firms|startup|startups|start-up|start-ups|maker|makers|developer|developers|operator|operators|provider|providers|carrier|carriers|bank|lender|brokerage|insurer|retailer|manufacturer|producer|supplier|vendor|platform|publisher|studio|agency|conglomerate|group|unit|arm|subsidiary|affiliate|venture|outfit|house|fund|manager|investor|lab|laboratory|institute|network|distributor|broker|builder|chipmaker|automaker|carmaker|toolmaker|drugmaker|steelmaker|shipbuilder|refiner|recycler|utility|telco|chain|marketplace|exchange|fintech|insurtech|proptech|edtech|biotech|unicorn|giant|specialist|integrator|designer|foundry|fabricator|processor|grower|app|service|business|enterprise|spin-?off|spinoff|accelerator|incubator|consultancy|researcher|trader|airline|hospital|portal|newspaper|broadcaster|analytics|label|brand|challenger|pioneer|leader|player|upstart|owner|creator|seller|hub|concern|parent|offshoot|joint venture|contractor|engineer|tracker))`;
const lower = `(?:(?!(?:said|says|told|which|who|that|with|will|has|have|had|is|was|are|were|from|for|on|at|but|while|after|as|and|or|where|it|they|the|a|an)\\b)(?:[\\w'’&.-]+|{place}(?:['’]s|-[a-z]+)?|{date}|{number}|{product}))`;
/** Verbs that tell a line of business. */
const business = `makes?|runs?|operates?|develops?|designs?|builds?|provides?|offers?|sells?|manages?|produces?|publishes?|specialis\\w+|specializ\\w+|helps?|lets?|allows?|enables?|extracts?|reads?|recycles?|owns?|connects?|delivers?|trains?|rents?|leases?|lends?|manufactures?|supplies|turns?|uses?|focus\\w*|squeezes?|tracks?|teaches|matches|links?|hosts?|processes|collects?|monitors?|automates?|converts?|stores?|prints?|grows?|insures?|analy[sz]es?|detects?|stitches|came into being|acts as|bills itself`;
/** A word before a noun in a pile of nouns: no preposition, no verb form that could end a clause. */
const modifier = `(?!(?:of|by|in|to|into|at|with|bought|acquired|backed|led|via|through|against|between|among|including|joined|sold|rival|parent|affiliate|its|their|this)\\b)${lower}`;

const whichDoes = new RegExp(`^, which (?:${business})\\s[^,;.]+`);

type Span = readonly [number, number];

function profileRule(
  name: string,
  gloss: string,
  confidence: number,
  pattern: RegExp,
  examples: Rule<'profile'>['examples'],
  fits?: (words: string) => boolean,
): Rule<'profile'> {
  const read: Rule<'profile'>['read'] = (sentence, reading) =>
    (sentence.mentions.some((m) => m.kind === 'name') ? matchesOf(pattern, sentence, reading) : []).flatMap((match) => {
      const who = namesIn(sentence, match.groups['who'])[0];
      const what = match.groups['what'];
      if (!who || !what || !bearsFigures(who, reading) || who.form !== 'name') return [];
      const words = sentence.text.slice(what[0], what[1]).trim();
      return fits && !fits(words) ? [] : profile(name, who, what, sentence, reading);
    });
  return { name, type: 'profile', gloss, confidence, read, examples };
}

function profile(
  rule: string,
  who: NameMention,
  span: Span,
  sentence: Sentence,
  reading: DocumentReading,
): Draft<'profile'>[] {
  const raw = sentence.text.slice(span[0], span[1]);
  const start = sentence.start + span[0] + (raw.length - raw.trimStart().length);
  const words = evidenceAt(reading.document.text, start, start + raw.trim().length);
  if (words.quote.length < 5) return [];
  const told = themesOfDescriptor(plainOperator(words.quote), 'en');
  const found =
    told.length > 0 && !/^(?:cloud-software|fintech|telecom|robotics)$/.test(told[0]!)
      ? told
      : [...new Set([...businessesIn(words.quote), ...told])].slice(0, 2);
  const money = /\b(?:venture capital|private equity|investment|asset|fund|investor|buyout|VC)\b/i.test(words.quote);
  const themes = found.length === 0 && money ? ['investment', 'fintech'] : found.length > 0 ? found : ['other'];
  return [
    {
      type: 'profile',
      rule,
      sentence: sentence.index,
      trigger: words,
      values: {
        organisation: read(entityName(who.entity, reading), evidenceAt(reading.document.text, who.start, who.end)),
        descriptor: read(words.quote, words),
        themes: read(themes, words),
      },
    },
  ];
}

/** Themes of the lines of business that a description names, in the order of the list. */
const businessesIn = (words: string): string[] =>
  businesses.flatMap(([theme, pattern]) => (pattern.test(words) ? [theme] : []));

/** "wallet operator" runs wallets; only a plain operator, or one of networks, is a telecom company. */
const plainOperator = (words: string): string =>
  words.replace(
    /\b(?!mobile|network|networks|telecom|wireless|phone|cable|fixed-line|satellite|virtual|national)([a-z][a-z-]+) operator\b/g,
    '$1',
  );

const gloss = `(?: \\([^)]{1,60}\\))?(?: of {place})?`;

/** "X, a Seoul startup that …,": an apposition behind the name. */
export const apposition = profileRule(
  'en/profile/apposition',
  'The name, then between commas what it is: "X, a Berlin maker of heat pumps,".',
  0.85,
  shape(
    `(?<who>{name})${gloss}, (?:(?:an?|the|its|one of)\\s)?(?<what>(?:(?:{place}|[A-Z]\\w+), )?(?:${lower} ){0,7}?${kindNoun}\\b(?:[^,;.]|\\.\\d|, (?=[a-z]+(?: and| or)))*?)(?=[,;.]|\\s[—–-]\\s|$)`,
  ),
  [
    {
      text: '[Larkspur], a Berlin maker of heat pumps, raised 3 million euros.',
      reads: [{ organisation: 'Larkspur', descriptor: 'Berlin maker of heat pumps' }],
    },
    {
      text: '[Larkspur], a unit of [Aurum], lost its head.',
      reads: [{ organisation: 'Larkspur', descriptor: 'unit of Aurum' }],
    },
    { text: '[Larkspur], a report said, lost its head.', reads: null },
  ],
  (words) => !/\b(?:said|says|shows?|according)\b/.test(words),
);

/** "X, which makes …,". */
export const relative = profileRule(
  'en/profile/relative',
  'The name and a relative clause that tells its business: "X, which makes heat pumps".',
  0.85,
  shape(
    `(?<who>{name})${gloss},? (?<what>(?:(?:which|that|whose (?:[\\w-]+ ){1,4}?) ?(?:also |already |now |mainly |chiefly )*(?:(?:${business})))\\s[^,;]*?)(?=[,;]|\\.(?!\\d)|\\s[—–]\\s|$)`,
  ),
  [
    {
      text: '[Larkspur], which makes heat pumps for old houses, raised money.',
      reads: [{ organisation: 'Larkspur', descriptor: 'which makes heat pumps for old houses' }],
    },
    { text: '[Larkspur], which raised money in May, is growing.', reads: null },
  ],
);

/** "chip designer X", "the AI startup X". */
export const premodifier = profileRule(
  'en/profile/premodifier',
  'What it is right before the name: "veterinary telehealth startup X".',
  0.8,
  shape(
    `(?<![\\w'’-])(?<what>(?:(?!(?:The|A|An|In|At|But|And|Its|This|For|On)\\b)${modifier} ){0,5}?${kindNoun}) (?<who>{name})(?!['’]?s? (?:and|&) )`,
  ),
  [
    {
      text: 'It spent 2 billion won on veterinary telehealth startup [Pawline].',
      reads: [{ organisation: 'Pawline', descriptor: 'veterinary telehealth startup' }],
    },
    { text: 'The company [Pawline] bought is small.', reads: null },
  ],
  (words) =>
    /\s|-|maker$|telco|automaker|shipbuilder/.test(words) &&
    !/^(?:the |its |rival |parent |affiliate )?(?:company|firm|group|unit|arm|parent|venture|fund|startup|service|business|affiliate|subsidiary|owner|house)$/i.test(
      words,
    ) &&
    !/\b(?:of|by|in|to|joint)\b/i.test(words),
);

/** "X is a South Korean telecommunications company". */
export const isA = profileRule(
  'en/profile/is-a',
  'A plain statement: "X is a Nordic operator", "X is one of the largest lenders".',
  0.85,
  shape(
    `(?<who>{name})${gloss} (?:is|was|remains|became) (?:an?|the|one of (?:the|its)) (?<what>(?:${lower} ){0,9}?${kindNoun}\\b(?! (?:of|in|on|to|for) (?:the )?(?:talks|deal|round|year|day))(?:[^,;.]|\\.\\d)*)(?=[,;.]|$)`,
  ),
  [
    {
      text: '[Larkspur] is a South Korean telecommunications company with 20 million subscribers.',
      reads: [{ organisation: 'Larkspur', themes: ['telecom'] }],
    },
    { text: '[Larkspur] is a long way from home.', reads: null },
  ],
);

/** "X (Czechia; warehouse arms)", "X – Stockholm – voice agents for dentists – $6M seed". */
export const inBrackets = profileRule(
  'en/profile/in-brackets',
  'Newsletter shorthand: the place and the business in brackets or between dashes behind the name.',
  0.75,
  shape(
    `^[•*\\s–-]*(?<who>{name}) (?:\\((?:[^;()]{2,30}; )(?<what>[a-z][^();]{4,60})\\)|[–—-] (?:{place}|[A-Z][\\w .,]+) [–—-] (?<what2>[a-z][^–—]{4,60}) [–—-])`,
  ),
  [
    {
      text: '• [Larkspur] (Czechia; warehouse arms) closed a round.',
      reads: [{ organisation: 'Larkspur', descriptor: 'warehouse arms' }],
    },
    { text: '• [Larkspur] (KOSDAQ: 123456) closed a round.', reads: null },
  ],
);

/** "The Montreal startup, which builds guardrails for …": a description that stands for the name. */
export const described: Rule<'profile'> = {
  name: 'en/profile/described',
  type: 'profile',
  confidence: 0.75,
  gloss:
    'A description that stands for a name and says more than "the company": "the AI chip firm", "the Montreal startup, which builds …".',
  read: (sentence, reading) =>
    sentence.mentions.flatMap((m) => {
      if (m.kind !== 'name' || m.form !== 'description' || m.group || !bearsFigures(m, reading)) return [];
      const from = m.start - sentence.start;
      const clause = whichDoes.exec(sentence.text.slice(m.end - sentence.start))?.[0] ?? '';
      const article = /^(?:the|this) /i.exec(m.quote)?.[0].length ?? 0;
      const told = m.quote.split(' ').length > 2 && themesOfDescriptor(m.quote, 'en').length > 0;
      if (!told && !clause) return [];
      return profile(
        'en/profile/described',
        m,
        [from + article, m.end - sentence.start + clause.length],
        sentence,
        reading,
      );
    }),
  examples: [
    {
      text: '[Larkspur] has grown. [the Montreal startup > Larkspur], which builds guardrail software for networks, has 40 staff.',
      reads: [
        { organisation: 'Larkspur', descriptor: 'Montreal startup, which builds guardrail software for networks' },
      ],
    },
    { text: '[Larkspur] has grown. [the company > Larkspur] has 40 staff.', reads: null },
  ],
};

/** All rules for profiles told in English. */
export const profileRulesEn: readonly Rule<'profile'>[] = [
  apposition,
  relative,
  premodifier,
  isA,
  inBrackets,
  described,
];
