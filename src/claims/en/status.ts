import type { Clause } from '../../language/en/clauses.ts';
import { head } from '../../language/en/grammar/chunks.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Context } from './context.ts';
import { triggerOf } from './context.ts';
import { fateOf, isEnding, isUnsure } from './endings.ts';

/** How far an event has gone. */
export type Status = 'completed' | 'announced' | 'considered' | 'denied' | 'ended';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs over an infinitive, noun or gerund that tell a decision not yet carried out. */
const deciding = words(
  'plan agree decide intend pledge commit promise vow sign ink undertake resolve schedule slate bind approve vote set elect opt move prepare seal strike clinch authorize authorise contract',
);
/** Verbs and nouns that tell talks, wishes and bids. */
const wishing =
  words(`aim hope want wish look try attempt seek consider weigh mull explore discuss negotiate eye propose offer bid contemplate study review evaluate assess ponder push approach court woo rumour rumor
  tip expect suppose speculate target tout shortlist shop invite ask urge float sound think entertain examine vie compete compet talk interest keen open think tap hire appoint pursue circle`);
const dropping = words(
  'scrap drop abandon cancel terminate collapse halt shelve suspend fail refuse decline walk withdraw withdrew break fall call turn rebuff back pull reject nix ditch spurn lapse block veto unravel',
);
const denying = words('deny dismiss refute rebut');
const carrying = words(
  'manage go continue proceed begin start say announce confirm report reveal disclose state add tell note unveil show complete finish finalize finalise close help include involve join follow',
);

/** "had planned to": the plan of an earlier time. */
const wished = words('plan intend hope want aim');

/** "spent a sum to buy shares": as far as the spending. */
const spending = words('spend pay invest use shell fork splash');

const talkNouns = words(
  'talks talk discussions negotiations consideration bid bids effort efforts attempt interest option options mulling offer proposal proposals possibility chance hopes hope right rights need desire ambition ambitions race contention',
);
const dealNouns = words(
  'deal agreement plan plans decision contract pact pledge commitment intention intent term accord resolution letter',
);

const hedge =
  /\b(?:people (?:familiar|close|with knowledge|briefed)|person (?:familiar|close|with)|in talks|reportedly|rumou?rs?|rumou?red|speculation|is said to|are said to|was said to|were said to|mulls?|mulling|weighs?|weighing|considering|under consideration|under discussion|under review|no final decision|nothing (?:has been|is) signed|yet to (?:sign|decide|be)|exploring|could|might|may yet|would-be)\b/i;

/** What a sentence says around a plan: whether its source is hearsay. */
export const hedged = (text: string): boolean => hedge.test(text);

/** Status of what a clause tells, from its verb group and the verbs above it; `undefined` where it tells no event (negated, hypothetical). */
export function statusOf(clause: Clause, context: Context): Read<Status> | undefined {
  const status = judge(clause, context);
  return status && read(status, triggerOf(clause, context), ...aboveWords(clause, context));
}

function aboveWords(clause: Clause, context: Context): Evidence[] {
  const up = clause.governor;
  return up && !carrying.has(up.lemma) ? [evidenceAt(context.reading.document.text, up.verb.start, up.verb.end)] : [];
}

function judge(clause: Clause, context: Context): Status | undefined {
  const { text } = context.sentence;
  const before = text.slice(0, Math.max(0, clause.verb.start - context.sentence.start));
  if (/\b(?:not true|untrue|false|no truth|incorrect|a joke|a hoax)\b[^;]{0,60}$/i.test(before)) return 'denied';
  if (disproved.test(text) || rebutted.test(before)) return 'denied';
  if (clause.verb.prep === 'without') return undefined;
  if (/^\W*(?:imagine|suppose|what if|say that)\b/i.test(text)) return undefined;
  if (isAlmost(clause)) return undefined;
  if (isYetTo(clause)) return 'considered';
  if (['would', 'could', 'might'].includes(clause.modal ?? '') && /(?:^|\s)if\b/i.test(text)) return undefined;
  const fate = fateOf(clause, context.parse.clauses);
  if (fate && denying.has(fate.lemma)) return 'denied';
  if (fate && isEnding(fate) && !isUnsure(fate)) return 'ended';
  if (clause.noun)
    return talkNouns.has(head(clause.noun).lower) ? 'considered' : hedged(text) ? 'considered' : 'announced';
  if (
    clause.form === 'infinitive' &&
    clause.governor &&
    spending.has(clause.governor.lemma) &&
    !clause.governor.passive
  )
    return judge(clause.governor, context);
  const above = clause.governor ? fromAbove(clause.governor, clause, context) : undefined;
  if (above === 'denied') return 'denied';
  if (clause.negated && isAhead(clause)) return 'denied';
  if (clause.negated && above !== 'considered') return undefined;
  if (isHypothetical(clause) || /\?["”’']?\s*$/.test(text)) return undefined;
  if (above) return above;
  return own(clause, context);
}

/** "rumours that … are unfounded", "a report that … was wrong". */
const disproved =
  /\b(?:rumou?rs?|reports?|speculation|claims?|suggestions?|stor(?:y|ies)) (?:that|of)\b.{5,160}\b(?:is|are|was|were|as)(?: all| simply| just| entirely| plainly| completely)? ["“']?(?:(?:simply|just|entirely|plainly|completely|totally) )?(?:unfounded|untrue|false|wrong|baseless|groundless|not true|incorrect|fiction|nonsense|without foundation)\b/i;

/** "brushed off a report that it would …", "played down rumours of …". */
const rebutted =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|rebut(?:s|ted)?|refut(?:es|ed|ing)|reject(?:s|ed)?|(?:brush|wav|laugh|shrugg?)(?:es|ed|s)? (?:off|aside|away)|play(?:s|ed)? down|poured cold water on|quash(?:es|ed))\b[^.;]{0,60}\b(?:reports?|rumou?rs?|speculation|stor(?:y|ies)|claims?|suggestions?)\b[^.;]{0,40}\b(?:that|of|about)\b[^.;]{0,60}$/i;

/** "is not being sold", "will not buy": a denial of what others say; "did not buy" tells nothing. */
const isAhead = (clause: Clause): boolean =>
  clause.form === 'finite' &&
  clause.opener !== 'if' &&
  (clause.modal === 'will' ||
    clause.modal === "won't" ||
    (clause.tense === 'present' &&
      (clause.verb.main.verb?.form === 'ing' || clause.verb.tokens.some((t) => t.lower === 'being'))));

/** "almost bought": it did not come about. */
const isAlmost = (clause: Clause): boolean =>
  clause.verb.tokens.some((t) => t.lower === 'almost' || t.lower === 'nearly') && clause.verb.main.tag === 'verb';

/** "has yet to commit": not done so far. */
const isYetTo = (clause: Clause): boolean =>
  clause.verb.tokens.some((t) => t.lower === 'yet') && clause.verb.tokens.some((t) => t.tag === 'to');

const isHypothetical = (clause: Clause): boolean =>
  clause.opener === 'if' ||
  clause.opener === 'unless' ||
  (clause.modal === 'would' && clause.perfect) ||
  (clause.modal === 'could' && clause.perfect) ||
  (clause.modal === 'might' && clause.perfect) ||
  clause.modal === "wouldn't" ||
  clause.modal === "won't" ||
  clause.modal === "can't";

/** Status by the verb's own group: "will buy", "may buy", "is buying", "bought". */
function own(clause: Clause, context: Context): Status {
  const rumour =
    hedged(context.sentence.text.slice(0, clause.verb.end - context.sentence.start)) || hedged(context.sentence.text);
  const { modal } = clause;
  if (modal === 'will' || modal === 'shall') return rumour && unnamedSource(context) ? 'considered' : 'announced';
  if (modal === 'would' && !clause.governor && clause.opener !== 'which') return 'considered';
  if (modal !== undefined)
    return clause.opener === 'whether' || modal !== 'would' ? 'considered' : rumour ? 'considered' : 'announced';
  if (clause.opener === 'whether') return 'considered';
  if (clause.form === 'infinitive') return 'announced';
  if (clause.passive && clause.verb.tokens.some((t) => t.lower === 'being') && clause.tense === 'present')
    return rumour ? 'considered' : 'announced';
  if (isToBe(clause)) return rumour ? 'considered' : clause.tense === 'past' ? 'considered' : 'announced';
  if (wishing.has(clause.lemma) && !['push', 'invite', 'test', 'study', 'offer', 'tap'].includes(clause.lemma))
    return 'considered';
  if (clause.verb.main.verb?.form === 'ing') return progressive(clause, rumour);
  if (
    clause.tense === 'present' &&
    !clause.perfect &&
    clause.verb.main.verb?.form !== 'ed' &&
    clause.verb.main.verb?.form !== 'participle'
  )
    return rumour ? 'considered' : headline(clause);
  return 'completed';
}

/** "is to buy": settled for the time to come; "was to buy" may not have come about. */
const isToBe = (clause: Clause): boolean =>
  clause.verb.tokens.some((t) => t.tag === 'to') &&
  /^(?:is|are|am|was|were)$/.test(clause.verb.tokens.find((t) => t.tag === 'aux')?.lower ?? '');

const unnamedSource = ({ sentence }: Context): boolean =>
  /\b(?:people|person|sources?|insiders?|rumou?rs?|reportedly)\b/i.test(sentence.text);
const headline = (clause: Clause): Status => (clause.passive ? 'announced' : 'completed');
/** "is buying" tells what is to come; a bare "buying" shares the time of the verb above. */
function progressive(clause: Clause, rumour: boolean): Status {
  if (clause.form === 'finite') return rumour ? 'considered' : 'announced';
  return clause.governor && clause.governor.modal === 'will' ? 'announced' : 'completed';
}

/** Status by the verb above: plans, talks, denials, breakdowns. Reporting verbs hand on what stands above them. */
function fromAbove(governor: Clause, clause: Clause, context: Context): Status | undefined {
  const via = clause.via;
  const args = governor.args.map((c) => head(c).lower);
  const nouns = [...via, ...args.filter((a) => talkNouns.has(a) || dealNouns.has(a))];
  const none = governor.args.some(
    (c) => ['no', 'any'].includes(c.tokens[0]!.lower) && (dealNouns.has(head(c).lower) || talkNouns.has(head(c).lower)),
  );
  if (denying.has(governor.lemma) || (governor.lemma === 'rule' && governor.verb.particle === 'out'))
    return governor.negated ? 'considered' : 'denied';
  if (governor.negated || none)
    return governor.lemma === 'be' || none || deciding.has(governor.lemma) || wishing.has(governor.lemma)
      ? 'denied'
      : undefined;
  if ((dropping.has(governor.lemma) || givenUp(governor, clause)) && clause.form !== 'finite') return 'ended';
  if (governor.lemma === 'put' && governor.args.concat(clause.args).some((c) => /^(?:hold|ice)$/.test(head(c).lower)))
    return 'considered';
  if (governor.perfect && governor.tense === 'past' && clause.form === 'infinitive' && wished.has(governor.lemma))
    return /\bbut\b/.test(context.sentence.text) ? 'ended' : 'considered';
  const higher = governor.governor ? fromAbove(governor.governor, governor, context) : undefined;
  if (higher) return higher;
  if (clause.form === 'finite') return undefined;
  const passiveExpect =
    governor.passive &&
    [
      'expect',
      'schedule',
      'slate',
      'set',
      'suppose',
      'tip',
      'say',
      'rumour',
      'rumor',
      'report',
      'believe',
      'think',
      'understand',
    ].includes(governor.lemma);
  if (passiveExpect)
    return ['schedule', 'slate', 'set', 'expect', 'suppose'].includes(governor.lemma) && !unnamedSource(context)
      ? 'announced'
      : 'considered';
  if (nouns.some((n) => talkNouns.has(n))) return 'considered';
  if (
    ['come', 'get', 'draw', 'fall', 'stop'].includes(governor.lemma) &&
    [...args, ...nouns].some((n) => ['close', 'near', 'short'].includes(n))
  )
    return 'considered';
  if (
    clause.form === 'gerund' &&
    ![
      'consider',
      'weigh',
      'mull',
      'explore',
      'discuss',
      'study',
      'contemplate',
      'deny',
      'propose',
      'plan',
      'evaluate',
    ].includes(governor.lemma)
  )
    return governor.modal === 'will' ? 'announced' : hungStatus(governor, clause, context);
  if (wishing.has(governor.lemma)) return 'considered';
  if (['may', 'might', 'could', 'would'].includes(governor.modal ?? '')) return 'considered';
  if (deciding.has(governor.lemma) || nouns.some((n) => dealNouns.has(n)))
    return hedged(context.sentence.text) && unnamedSource(context) ? 'considered' : 'announced';
  if (governor.lemma === 'be') return copular(clause, context);
  if (carrying.has(governor.lemma)) return undefined;
  return clause.form === 'infinitive' ? (hedged(context.sentence.text) ? 'considered' : 'announced') : undefined;
}

/** "gave up on buying", "decided against buying", "was barred from buying". */
const givenUp = ({ lemma, verb }: Clause, clause: Clause): boolean =>
  (lemma === 'give' && verb.particle === 'up') ||
  (clause.verb.prep === 'against' && /^(?:decide|vote|opt|rule)$/.test(lemma)) ||
  (clause.verb.prep === 'from' &&
    /^(?:bar|block|prevent|stop|refrain|back|withdraw|shy|ban|prohibit|keep)$/.test(lemma));

/** Prepositions by which a gerund hangs on an adjective, noun or verb: "interested in buying", "a decision on buying". */
const hanging = words('of in on about to for at toward towards against from');
const achieved = words('succeed complete finish result congratulate thank credit lead go');

/** Status of a gerund behind a preposition: a wish or plan unless the verb above tells of success. */
function hungStatus(governor: Clause, clause: Clause, context: Context): Status | undefined {
  if (!hanging.has(clause.verb.prep ?? '')) return undefined;
  if (spending.has(governor.lemma)) return judge(governor, context);
  if (
    achieved.has(governor.lemma) ||
    clause.via.some((w) => /^(?:cost|costs|process|result|success|aftermath)$/.test(w))
  )
    return undefined;
  return 'considered';
}

/** "is to buy", "is set to buy", "is close to buying", "is in talks to buy". */
function copular(clause: Clause, context: Context): Status | undefined {
  const words = clause.governor!.args.flatMap((c) => c.tokens.map((t) => t.lower));
  if (
    words.some(
      (w) =>
        talkNouns.has(w) ||
        [
          'close',
          'near',
          'keen',
          'interested',
          'likely',
          'considering',
          'eager',
          'free',
          'able',
          'possible',
          'open',
          'frontrunner',
        ].includes(w),
    )
  )
    return 'considered';
  if (clause.form !== 'infinitive') return undefined;
  if (clause.governor!.tense === 'past') return 'considered';
  return hedged(context.sentence.text) ? 'considered' : 'announced';
}
