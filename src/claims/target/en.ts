import { shape } from '../../language/outline.ts';
import type { Rule } from '../rule.ts';
import type { GoalCue } from './goal-en.ts';
import { goalsIn } from './goal-en.ts';

/** A rule of its own cue; figures that an earlier rule has read are left to it. */
function rule(
  name: string,
  gloss: string,
  confidence: number,
  cue: GoalCue,
  examples: Rule<'target'>['examples'],
  ...earlier: Rule<'target'>[]
): Rule<'target'> {
  const read: Rule<'target'>['read'] = (sentence, reading) => {
    const own = goalsIn(cue, name, sentence, reading);
    if (own.length === 0) return own;
    const taken = new Set(
      earlier.flatMap((r) => r.read(sentence, reading).map((d) => d.values.value!.evidence[0]!.start)),
    );
    return own.filter((d) => !taken.has(d.values.value!.evidence[0]!.start));
  };
  return { name, type: 'target', gloss, confidence, read, examples };
}

const reach = `(?:reach|hit|top|exceed|surpass|pass|cross|achieve|attain|generate|earn|bring (?:in|its|the|that)|brought in|make|post|raise|lift|boost|increase|grow|expand|double|triple|quadruple|treble|take|push|account for|make up|represent|contribute|cut|reduce|trim|lower|slash|halve|strip out|save|shave|spend|invest|pour|pump|plou?gh?|plow|inject|put|commit|earmark|hire|recruit|add|open|build|deploy|roll out|install|connect|produce|manufacture|ship|sell|sign up|win|have|operate|run|provide|return|serve|derive|get|come from|go|train|attract|supply|launch|create|back|support|nurture|foster|discover|list|secure|turn|be|bring|move|migrate|convert|cover|source|plant|report|see|record|{multiple}|book|log|fall|drop|decline|shrink|come down|amount to|total|number|run at|break|clear|climb|rise|swell|come to|come in at|go to|go from|stand at|contribute|yield|fetch|chip in|supply|handle|be (?:cut|brought|raised|lifted|reduced|lowered|trimmed|increased|ramped up|expanded|grown|doubled|tripled))`;
const adverbs = `(?:(?:also|now|eventually|ultimately|still|together|more than|at least|almost|nearly|jointly|annually|steadily|gradually) )?`;

/** Aims and targets told by a verb that means nothing else. */
export const statedGoal = rule(
  'en/target/stated-goal',
  'An organisation aims for, targets, is shooting for, has set its sights on, pledges or vows a figure; the figure follows, the deadline may stand anywhere in the clause.',
  0.85,
  {
    pattern: shape(
      `\\b(?:aim(?:s|ed|ing)? (?:for|at|to)|pencil(?:s|l?ed|l?ing) in|budget(?:s|ed|ing) for|(?:told|tells|has told) (?:investors|shareholders|analysts|staff|employees|lenders|reporters) to expect|aspir(?:es|ed|ing) to|target(?:s|ing)(?! (?:companies|customers|startups|businesses|clients))|(?:has|have|is|was) (?:also )?targeted|shoot(?:s|ing) for|gunning for|(?:set|sets|has set|setting) (?:its|their|his|her) sights? on|(?:set|sets|setting|outlined|unveiled|announced|reaffirmed|confirmed|raised|lifted|laid out|presented|has|with|under|maintained|kept|stuck to|adopted) (?:itself |themselves |out )?(?:an?|the|its|their|his|her) (?:[\\w-]+ ){0,4}?(?:target|goal|objective|ambition|aim|pledge)s?\\b|(?:target|goal|objective|ambition|aim|aspiration|pledge)s?(?: is| are| was| were| remains?| has been| of| to| for|:)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)|commit(?:s|ted|ting) (?:itself |themselves )?to|promis(?:es|ed|ing)(?= (?:to|that|(?:annual |yearly |cost )?(?:savings|cuts|sales|revenues?|profits?|growth|spending) of|{number})\\b|\\s{number})|commit(?:s|ted|ting)(?= {money})|guid(?:es|ed|ing) (?:for|to|towards?)|guidance (?:of|for|is|was|calls for)|budget (?:is|was|has been) set at|eye(?:s|d|ing)|has its eyes? on)(?=\\s|$)`,
    ),
  },
  [
    {
      text: '[Larkspur] is shooting for 200 billion won in annual revenue by 2027.',
      reads: [{ organisation: 'Larkspur', value: { value: 200e9, unit: 'KRW' }, metric: 'annual revenue', by: '2027' }],
    },
    {
      text: '[Minho Mobile] has set a target of earning 30 percent of its revenue outside Korea by 2027, compared with 12 percent in 2023.',
      reads: [
        {
          organisation: 'Minho Mobile',
          value: { value: 30, unit: 'percent' },
          metric: 'overseas revenue share',
          by: '2027',
          baseline: { value: { value: 12, unit: 'percent' }, at: '2023' },
        },
      ],
    },
    {
      text: '[Vesper Retail] pledged to invest 50 billion won in startups by 2026.',
      reads: [
        {
          organisation: 'Vesper Retail',
          value: { value: 50e9, unit: 'KRW' },
          metric: 'startup investment',
          by: '2026',
        },
      ],
    },
    { text: '[Ostrava Bikes] aims to raise 5 billion won from investors.', reads: null },
    { text: '[Ostrava Bikes] committed 20 million dollars to a climate fund.', reads: null },
    { text: '[Harlow Securities] raised its price target to 620,000 won.', reads: null },
    { text: '[Ostrava Bikes] did not set a target of 5 million users.', reads: null },
  ],
);

/** Verbs of deals and errands: what they govern is bought, paid or finished, not reached. */
const errand = `(?:buy|acquire|purchase|pay|repay|borrow|issue|list|close|complete|finish|sign|merge|divest|dispose|exit|join|announce|decide|vote|hold|appoint|name|pick|select|choose|receive|meet|start|begin|publish|submit|file|seek|ask|try|take over|take part|attend|host|visit|wait|use|pass|mark|celebrate|keep|sell (?:its|the|a|an|all|up to)|raise (?:{money}|up to|as much|about|another|at least|between|fresh|a ))`;
const anyVerb = `(?!${errand}\\b)[a-z-]+(?: (?:up|down|out|in|back|off|on))?`;
const wish = `(?:plans?|planned|planning|wants?|wanted|hopes?|hoped|hoping|intends?|intend|means|aspires?|(?:would|['’]d) like|undertakes?|undertaken|supposed|expects?|slated)`;

/** Plans and wishes that become a goal by a figure to be reached and a time to come. */
export const plannedBy = rule(
  'en/target/planned-by',
  'An organisation wants, plans, hopes, expects or is supposed to reach a figure by a time to come.',
  0.75,
  {
    needsDeadline: true,
    pattern: shape(
      `\\b(?:plans?|planned|planning|wants?|wanted|hopes?|hoped|hoping|expects?|expected|intends?|seeks?|seeking|looks?|looking|means|is|are|was|due|set|supposed|meant|slated|on (?:track|course)|forecasts?|anticipates?|projects?|predicts?|reckons?|believes?|says?|said|thinks?|should|will|would|could|shall|ought)\\b(?: (?!(?:not|never|no|[\\w']*n['’]t)\\b)[\\w'’.-]+){0,7}? (?:to|it|they|will|should|would|can|could|itself|that) ${adverbs}${reach}(?=\\s)|\\b${wish}\\b(?: (?!(?:not|never|no|by|[\\w']*n['’]t)\\b)[\\w'’.-]+){0,7}? to ${adverbs}${anyVerb}(?=\\s)|\\b(?:anticipates?|envisages?|foresees?|plans? on|counts? on)\\s[a-z]+ing(?=\\s)`,
    ),
  },
  [
    {
      text: '[Sable] wants AI to bring in 30 percent of revenue by 2028, against about 9 percent in 2023.',
      reads: [
        {
          organisation: 'Sable',
          value: { value: 30, unit: 'percent' },
          metric: 'AI revenue share',
          by: '2028',
          baseline: { value: { value: 9, unit: 'percent', qualifier: 'about' }, at: '2023' },
        },
      ],
    },
    {
      text: 'By 2026 [Kestrel] hopes to have 120 sites connected.',
      reads: [{ organisation: 'Kestrel', value: { value: 120, unit: 'count' }, by: '2026' }],
    },
    { text: 'Analysts expect [Kestrel] to reach sales of 3 trillion won by 2026.', reads: null },
    {
      text: '[Kestrel] hopes to sell 10 million chips a year by 2028. It sold 2 million last year.',
      reads: [
        {
          organisation: 'Kestrel',
          value: { value: 10e6, unit: 'count' },
          by: '2028',
          baseline: { value: { value: 2e6, unit: 'count' }, at: '2023' },
        },
      ],
    },
    {
      text: '[Kestrel] wants its fleet to number 14 by the end of 2027.',
      reads: [{ organisation: 'Kestrel', value: { value: 14, unit: 'count' }, metric: 'fleet', by: '2027' }],
    },
    {
      text: "Exports are to make up half of [Kestrel]'s sales by 2027.",
      reads: [{ organisation: 'Kestrel', value: { value: 50, unit: 'percent' }, by: '2027' }],
    },
    { text: '[Kestrel] plans to launch a $150 million fund by 2026.', reads: null },
    { text: 'Lawmakers want [Kestrel] to cut prices by 20 percent by 2026.', reads: null },
    { text: '[Kestrel] plans to buy [Wren] for 3 billion won by 2026.', reads: null },
  ],
  statedGoal,
);

/** The share first, then what it shall come from: "wants half of its sales to come from services by 2030". */
export const wantsShare = rule(
  'en/target/wants-share',
  'An organisation wants, expects or hopes for a figure, told right behind the verb, by a time to come.',
  0.7,
  {
    needsDeadline: true,
    pattern: shape(
      `\\b(?:wants?|hopes? for|expects?|would like|plans? for|calls? for|bets? on|sees?|foresees?|envisages?|envisions?|counts? on|looks? for|earmark(?:s|ed)|has set aside|have set aside|allocat(?:es|ed))\\b(?= (?:that )?(?:at least |as much as |some |more than |over |up to |its )?(?:{qty}|half\\b|a quarter\\b|a third\\b|two-thirds\\b))`,
    ),
  },
  [
    {
      text: 'By 2030, [Aurum] wants half of its sales to come from services.',
      reads: [
        { organisation: 'Aurum', value: { value: 50, unit: 'percent' }, metric: 'services revenue share', by: '2030' },
      ],
    },
    { text: '[Aurum] wants 30 percent of the shares in [Borealis].', reads: null },
  ],
  statedGoal,
  plannedBy,
);

/** What the organisation itself forecasts: guidance of revenue, profit or spending. */
export const guidance = rule(
  'en/target/guidance',
  'An organisation expects or forecasts revenue, profit or spending of its own for a time to come, or gives guidance.',
  0.7,
  {
    needsDeadline: true,
    pattern: shape(
      `\\b(?:expects?|hopes? for|looks? for|is looking for|is after|pencil(?:s|l?ed) in|expected|forecasts?|projects?|projected|anticipates?|sees|estimates?|raised|lifted|cut|lowered|trimmed|narrowed|gave|gives|issued|reaffirmed|reiterated|maintained|kept|with|its|the company['’]s)\\b(?! (?:the|a) (?:deal|merger|market|acquisition))(?: [\\w'’-]+| {product}(?:['’]s)?| {date}(?:['’]s)?){0,5}? (?:revenues?|sales|turnover|profits?|income|earnings|ebitda|margins?|capital expenditure|capital spending|capex|shipments|deliveries|bookings)(?: (?:guidance|outlook|forecast|estimate|projection))?(?: for {date}| in {date})?(?= (?:of|to|at|between|in|will|would|growth)\\b)(?: (?:will|would|to|growth)(?: (?:be|reach|come in|total|grow|rise|top|exceed|hit))?)?`,
    ),
  },
  [
    {
      text: '[Aurum] expects operating profit of 120 billion won in 2025.',
      reads: [{ organisation: 'Aurum', value: { value: 120e9, unit: 'KRW' }, metric: 'operating profit', by: '2025' }],
    },
    {
      text: '[Aurum] raised its 2025 revenue guidance to $5 billion from $4.5 billion.',
      reads: [{ organisation: 'Aurum', value: { value: 5e9, unit: 'USD' }, metric: 'revenue', by: '2025' }],
    },
    { text: 'Analysts expect operating profit of 120 billion won in 2025 at [Aurum].', reads: null },
  ],
  statedGoal,
  plannedBy,
  wantsShare,
);

/** What will or should be at a time to come, said without a verb of wishing. */
export const shallBe = rule(
  'en/target/shall-be',
  'A part of the business will or should make up, reach or bring in a figure by a time to come.',
  0.7,
  {
    needsDeadline: true,
    close: true,
    pattern: shape(`\\b(?:will|should|shall|would|must|to)\\b ${adverbs}${reach}(?=\\s)`),
  },
  [
    {
      text: "Non-telecom operations should make up 40 percent of [Aurum]'s sales by 2027.",
      reads: [
        {
          organisation: 'Aurum',
          value: { value: 40, unit: 'percent' },
          metric: 'non-telecom revenue share',
          by: '2027',
        },
      ],
    },
    { text: 'The market will reach 40 billion dollars by 2027, [Aurum] said.', reads: null },
  ],
  statedGoal,
  plannedBy,
  wantsShare,
  guidance,
);

/** The figure first, the word goal behind it. */
export const figureIsGoal = rule(
  'en/target/figure-is-goal',
  'A figure is the goal or target: "300 billion won by 2027 is the goal".',
  0.75,
  {
    backward: true,
    pattern: shape(
      `(?:\\bis|\\bare|\\bremains?|,)\\s+(?:(?:the|its|their|his|her|our) )?(?:[\\w-]+ ){0,2}?(?:target|goal|objective|aim|ambition)\\b(?! (?:price|company))|(?<=\\uE006|\\uE007|\\uE009) (?:[\\w-]+ ){0,3}?(?:target|goal)\\b(?! price)`,
    ),
  },
  [
    {
      text: '[Aurum] says sales of 300 billion won by 2027 are the goal.',
      reads: [{ organisation: 'Aurum', value: { value: 300e9, unit: 'KRW' }, by: '2027' }],
    },
    { text: '[Aurum] had sales of 300 billion won in 2022.', reads: null },
  ],
  statedGoal,
  plannedBy,
  wantsShare,
  guidance,
  shallBe,
);

/** The share first, its source behind: "half of sales is to come from services by 2030". */
export const shallCome = rule(
  'en/target/shall-come',
  'A share of revenue or the like is to come from, or be handled by, something by a time to come.',
  0.7,
  {
    backward: true,
    needsDeadline: true,
    pattern: shape(
      `\\b(?:is|are|should|will|would|must) (?:to )?(?:come|stem|be (?:generated|earned|handled|made|derived|produced|supplied))\\b`,
    ),
  },
  [
    {
      text: 'By 2030, [Aurum] said, 40 percent of its revenue is to come from services.',
      reads: [
        { organisation: 'Aurum', value: { value: 40, unit: 'percent' }, metric: 'services revenue share', by: '2030' },
      ],
    },
    { text: '[Aurum] said 40 percent of its revenue comes from services.', reads: null },
  ],
  statedGoal,
  plannedBy,
  wantsShare,
  guidance,
  shallBe,
  figureIsGoal,
);

/** All rules for goals told in English. */
export const targetRulesEn: readonly Rule<'target'>[] = [
  statedGoal,
  plannedBy,
  wantsShare,
  guidance,
  shallBe,
  figureIsGoal,
  shallCome,
];
