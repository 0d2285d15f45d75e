import { outline } from '../../language/outline.ts';
import type { DateMention, DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Evidence } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { beginsAhead, datesIn } from '../figures-en.ts';
import { entitiesOf, entityName } from '../subject-en.ts';
import type { ClaimValues } from '../types.ts';

type Kind = NonNullable<ClaimValues<'partnership'>['kind']>;
type Status = NonNullable<ClaimValues<'partnership'>['status']>;

/** An agreement that a rule has found: who, and the stretch of words that says so (offsets of the sentence). */
export interface Agreement {
  readonly parties: readonly NameMention[];
  readonly start: number;
  readonly end: number;
  readonly kind?: Kind;
  /** The noun alone ("its partnership with"): it runs unless the words around say otherwise. */
  readonly noun?: boolean;
  /** Told as running by the form of the match itself, whatever stands before. */
  readonly running?: boolean;
  /** The plan itself stands in the sentence before: yet to be carried out. */
  readonly planned?: boolean;
}

const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'joint-venture',
    /\bjoint ventures?\b|\bventure with\b|\b(?:an?|its|their) (?:[\w-]+ )?venture\b(?! (?:capital|fund|arm|firm|studio|investor|builder))|\bjoint (?:company|firm)\b|\bJVs?\b|\bjointly (?:set up|establish|found|own)/,
  ],
  ['mou', /\bmemorand(?:um|a)\b|\bMOUs?\b|\bM\.O\.U\b|\bletters? of intent\b|\bnon-?binding agreement\b/i],
  [
    'programme',
    /\baccelerat(?:or|ion)\b|\bopen[- ]innovation\b|\bincubat\w+|\bfellowship\b|\bprogram(?:me)?s? for (?:[\w-]+ ){0,3}(?:startups?|teams|founders|entrepreneurs)\b|\bmentor\w*/i,
  ],
  [
    'distribution',
    /\bdistribut\w+|\bresell\w*|\bresale\b|\bexclusive (?:sales|seller|dealer)|\bsales (?:agency|agent|channel|partner)|\b(?:publishing|bottling|franchise|licen[cs]ing|reseller) (?:agreement|deal|contract|partnership|pact)|\b(?:to|will) (?:jointly |also )?(?:sell|market)\b(?! (?:by|in|within|for|next|this)\b)(?! (?:its|their|the|a) (?:[\w-]+ ){0,2}(?:stake|unit|shares|business))|\bsell(?:s|ing)? (?:its|their|the other|each other)/i,
  ],
  [
    'integration',
    /\bintegrat\w+|\bembed\w*|\bbuil[td]\w* into\b|\bpre-?load\w*|\bpre-?install\w*|\bbundl\w+|\bincorporat\w+ into|\bplug\w* into|\bbak(?:ed|ing) into/i,
  ],
  [
    'joint-development',
    /\bco-?develop\w*|\bjoint(?:ly)? (?:research|develop|design|build|train|creat)\w*|\bdevelop\w*\b[^,;]{0,60}\b(?:together|jointly)\b|\b(?:together|jointly)\b[^,;]{0,20}\bdevelop|\bto (?:jointly )?(?:co-?)?(?:develop|design|train|create|build(?![^,;]{0,60}\b(?:plants?|mills?|factor(?:y|ies)|refiner(?:y|ies)|warehouses?|cent(?:er|re)s?|networks?|sites?|terminals?|ships?|hubs?|stations?|parks?|farms?|hotels?|towers?|megawatts)\b))\b|\bjointly (?:produc|mak)\w+/i,
  ],
  ['supply', /\bsupply\b|\bsupplies\b|\bsupplying\b|\bprocurement\b/i],
];

const considered =
  /\b(?:talks?|negotiat\w+|discuss\w*|consider\w*|mull\w*|weigh\w*|explor(?:e|es|ing)|may|might|could|looking (?:at|to|for)|look to|seek\w*|review(?:s|ed|ing)?|study(?:ing)?|evaluat\w+|examin\w+|assess\w*|reports? (?:of|about)|speculation|pursu\w+|rumou?r\w*|reportedly|in discussions?|sounded out|approached|eyeing|eyes|contemplat\w+|wants? to|hopes? to|hoping to|would like to|keen to)\b/i;
const denied = /\b(?:den(?:y|ies|ied|ying)|dismiss\w*|refut\w+|not true|untrue|no truth)\b/i;
const ended =
  /\b(?:ended|ends|ending|end(?= (?:its|their|the))|scrap\w*|terminat\w+|cancel\w*|peter(?:s|ed) out|collaps\w+|f[ea]ll(?:s|en)? (?:through|apart)|walk(?:s|ed)? away|br(?:eak|oke|oken)(?:s|ing)? (?:off|up|down)|call(?:s|ed)? off|dissol\w+|w(?:ou|i)nd(?:s|ing)? (?:up|down)|unw(?:ou|i)nd\w*|part(?:s|ed|ing) (?:ways|company)|pull(?:s|ed)? out|quit|abandon\w*|is dead|was dead|expire[sd]?|lapse[sd]?|back(?:s|ed|ing)? out of|drop(?= (?:its|their|the|a|an)\b|\s*$)|g(?:a|i)v(?:e|es|en|ing) up|discontinued|withdrew|withdrawn|pull(?:s|ed)? the plug|shelv\w+|dropp?ed|sever(?:s|ed)?|came to nothing|unravel\w*|fizzl\w+|split up|disband\w*)\b/i;
const ahead =
  /\b(?:(?:is|are) (?:now |also |currently )?(?:setting up|forming|establishing|creating|planning|preparing)|(?:agree(?:s|d)?) (?:to|on|with)\b(?=[^]*(?:joint venture|set up|establish|form|launch|open|build a|create))|will|shall|plans?|planned|planning|intends?|aims?|to (?:set|form|establish|jointly|co|team|partner|work|launch|create|sign|build|incorporate|embed|integrate|distribute|sell|collaborate|join|tie|develop)|(?:is|are) (?:set|due|expected|slated|about) to|promis\w+|pledg\w+|decided to|under which|expected to)\b/i;
/** Forms that can only tell what was done; "set up" and "built" are left to the words before them. */
const pastForm =
  /^(?:signed|inked|sealed|struck|reached|concluded|clinched|entered|executed|forged|formed|announced|unveiled|established|launched|created|incorporated|founded|expanded|renewed|extended|deepened|strengthened|has|have|had|holds|partnered|teamed|collaborated|cooperated|co-operated|joined|tied|linked|hooked|allied|paired|worked|co-?developed)\b/i;
const negated =
  /\b(?:not|n['’]t|never|no|nor|neither|without|nothing|declin\w+|refus\w+|rather than|instead of|unlike|if)\b(?! only)[^,;]{0,40}$|n['’]t\b[^,;]{0,40}$/i;

/** "…, mooted last spring, never got beyond lunch": what was to be and did not come. */
const unborn =
  /\b(?:never|did not|didn['’]t|failed to) (?:quite |really )?(?:got|get|went|go|came|come|made|make|left|leave|took|take|happen\w*|materiali[sz]\w*|bear|bore|see|saw|last\w*)\b|\b(?:failed|foundered|ended without|came to naught)\b/i;

/** "agreed in May to jointly develop": the agreement stands; a venture agreed upon has yet to be founded. */
const isAgreed = (chain: string, cue: string): boolean =>
  /\b(?:agreed|(?:signed|struck|reached|inked|concluded) an? (?:[\w-]+ ){0,3}(?:agreement|deal|contract|pact))\b(?:[^,;]{0,30} to)?(?: \w+)? ?$/.test(
    `${chain}${cue.startsWith('agreed') ? 'agreed' : ''}`,
  ) && !/\b(?:set up|establish|form|found|venture)\b/.test(cue);
/** "… under a contract signed on May 3". */
const signedNow =
  /\bunder (?:an?|the) (?:[\w-]+ ){0,4}(?:contract|agreement|deal|pact|memorandum|accord)(?: of understanding)? (?:signed|inked|struck|sealed|reached)\b/;

/** How far an agreement has gone, by the words before its cue, the cue, and the words right behind the parties; `undefined` drops it. */
function statusOf(lead: string, chain: string, cue: string, tail: string, noun: boolean): Status | 'none' {
  const near = lead.slice(-70);
  if (denied.test(near) || /^[^.]{0,80}\b(?:not true|untrue|denied)\b/.test(tail)) return 'denied';
  if (negated.test(lead.slice(-45))) return 'none';
  if (noun && unborn.test(tail.slice(0, 120))) return 'ended';
  if (ended.test(near.slice(-45)) || (noun && ended.test(tail.slice(0, 160))) || ended.test(cue)) return 'ended';
  if (considered.test(near.slice(-45)) || /\b(?:talks|may|might|could|consider\w*|explor\w+)\b/i.test(cue))
    return 'considered';
  if (noun)
    return /\b(?:plan(?:s|ned)?|proposed|planned|will|future|upcoming|mooted|prospective)\b/i.test(
      `${near.slice(-40)} ${cue}`,
    )
      ? 'announced'
      : 'completed';
  if (pastForm.test(cue)) return 'completed';
  if (isAgreed(chain, cue) || signedNow.test(tail.slice(0, 120))) return 'completed';
  if (ahead.test(`${chain.trim() === '' ? near.slice(-60) : chain.slice(-80)}${cue.slice(0, 24)}`)) return 'announced';
  return 'completed';
}

/** The draft of an agreement with its kind, status, time and subject. */
export function agreement(
  rule: string,
  found: Agreement,
  sentence: Sentence,
  reading: DocumentReading,
): Draft<'partnership'> | undefined {
  const entities = entitiesOf(found.parties);
  if (entities.length < 2) return undefined;
  const text = sentence.text;
  const clause = startOfClause(outline(sentence, reading), found.start);
  const lead = text.slice(clause, found.start);
  const cue = text.slice(found.start, found.end);
  const tail = text.slice(found.end);
  const lastName = found.parties.findLast((m) => m.end - sentence.start <= found.start);
  const chain = text.slice(
    Math.max(clause, lastName && lastName.start >= sentence.start ? lastName.end - sentence.start : 0),
    found.start,
  );
  const plainStatus = statusOf(lead, chain, cue, tail, found.noun ?? false);
  if (plainStatus === 'none') return undefined;
  const status =
    plainStatus === 'considered' && refuted(sentence, reading)
      ? 'denied'
      : settled(plainStatus, found, sentence, reading);
  const kind = found.kind ?? kindOf(cue, tail);
  const joined = found.noun ? text.lastIndexOf(', and ', found.start) : -1;
  const own = joined > clause && found.parties.every((m) => m.start - sentence.start > joined) ? joined + 30 : clause;
  const date = dateOf(found, own, status, sentence, reading);
  const words: Evidence = { start: sentence.start + found.start, end: sentence.start + found.end, quote: cue };
  const subject = subjectOf(tail);
  return {
    type: 'partnership',
    rule,
    sentence: sentence.index,
    trigger: words,
    values: {
      parties: read(
        entities.map((e) => entityName(e, reading)),
        ...found.parties.map((m) => evidenceAt(reading.document.text, m.start, m.end)),
      ),
      kind: read(kind, words),
      status: read(status, words),
      ...(date && { date: read(sinceOf(date), evidenceAt(reading.document.text, date.start, date.end)) }),
      ...(subject && {
        subject: read(
          subject.words,
          evidenceAt(
            reading.document.text,
            sentence.start + found.end + subject.at,
            sentence.start + found.end + subject.at + subject.words.length,
          ),
        ),
      }),
    },
  };
}

const sinceOf = (date: DateMention): string =>
  date.role === 'since'
    ? date.value.replace(/\/\.\.$/, '')
    : date.value.includes('/') && date.value.startsWith('..')
      ? date.value.slice(3)
      : date.value;

function startOfClause(text: string, at: number): number {
  let start = 0;
  for (const m of text
    .slice(0, at)
    .matchAll(/;\s|\s[—–]\s|,\s(?:while|whereas|but|although|though)\s|,\sand\s(?=[\uE001\uE00B])/g))
    start = m.index + m[0].length;
  return start;
}

function kindOf(cue: string, tail: string): Kind {
  const near = /^[^;]{0,140}/.exec(tail)![0];
  const own = kinds.find(([, words]) => words.test(cue));
  if (own && own[0] !== 'supply') return own[0];
  return kinds.find(([, words]) => words.test(near))?.[0] ?? own?.[0] ?? 'other';
}

/** Asked about a rumour, somebody says no in the sentence behind. */
const refuted = (sentence: Sentence, reading: DocumentReading): boolean =>
  /^[“"']?(?:Not true|That(?:['’]s| is) (?:not true|untrue|false|nonsense)|It is not true|Untrue|False|Nonsense)\b/i.test(
    reading.sentences[sentence.index + 1]?.text ?? '',
  );

/** The status of the words around, mended by what the form of the match or the sentence before tells. */
function settled(told: Status, found: Agreement, sentence: Sentence, reading: DocumentReading): Status {
  if (told === 'completed' && ranUntil(found, sentence, reading)) return 'ended';
  if (told === 'announced' && found.running) return 'completed';
  if (told === 'completed' && (found.planned || startsLater(found, sentence, reading))) return 'announced';
  return told;
}

/** "had an arrangement with B until 2023": it ended then. */
const ranUntil = (found: Agreement, sentence: Sentence, reading: DocumentReading): boolean =>
  datesIn(sentence).some(
    (d) =>
      d.start - sentence.start >= found.end &&
      d.start - sentence.start < found.end + 40 &&
      !beginsAhead(d, reading) &&
      /\buntil (?:the end of |early |late )?$|^until\b/i.test(
        sentence.text.slice(found.end, d.start - sentence.start) + d.quote.slice(0, 6),
      ),
  );

/** "under which … beginning in the first quarter of 2024": agreed, but yet to begin. */
function startsLater(found: Agreement, sentence: Sentence, reading: DocumentReading): boolean {
  return (
    /\bunder which\b|\bwill be\b|\bto be\b/.test(sentence.text.slice(found.start)) &&
    found.kind === 'integration' &&
    datesIn(sentence).some((d) => beginsAhead(d, reading))
  );
}

function dateOf(
  found: Agreement,
  clause: number,
  status: Status,
  sentence: Sentence,
  reading: DocumentReading,
): DateMention | undefined {
  const next = /;\s/.exec(sentence.text.slice(found.end));
  const last = next ? found.end + next.index : sentence.text.length;
  const dates = datesIn(sentence).filter(
    (d) =>
      d.start - sentence.start <= last &&
      d.start - sentence.start >=
        (/[;,]\s(?:and\s)?$|[—–]\s$/.test(sentence.text.slice(0, clause)) ? clause : clause - 30) &&
      !isTelling(d, sentence),
  );
  const distance = (d: DateMention): number =>
    Math.min(Math.abs(d.start - sentence.start - found.end), Math.abs(found.start - (d.end - sentence.start)));
  const near = dates.filter((d) => distance(d) < 120).toSorted((a, b) => distance(a) - distance(b));
  if (status === 'ended') {
    const end = ended.exec(sentence.text.slice(found.start));
    const behind = near.find((d) => end && d.start - sentence.start >= found.start + end.index);
    if (behind) return behind;
  }
  if (status === 'announced')
    return (
      near.find((d) => beginsAhead(d, reading) || d.role === 'by') ??
      near.find((d) => /^\d{4}$|-4[01]$|-3[3-6]$/.test(d.value) && d.start - sentence.start > found.start)
    );
  return near.find((d) => !beginsAhead(d, reading) && d.role !== 'by' && d.role !== 'over');
}

/** "said on Monday", "announced Tuesday": the day of telling, not of the deed; nor a day of founding in an apposition. */
const isTelling = (d: DateMention, sentence: Sentence): boolean => {
  const before = sentence.text.slice(0, d.start - sentence.start);
  return (
    /\b(?:said|says|told|announced|reported|disclosed|added|according to [\w ]{1,30})\s(?:\w+ ){0,3}(?:on |in a \w+ on |late |early )?$/i.test(
      before,
    ) ||
    /\b(?:founded|established|listed|born) in $/i.test(before) ||
    (/^[A-Z].{0,40}\d{4}\b.{0,25}--?\s/.test(sentence.text) && d.start - sentence.start < 45)
  );
};

function subjectOf(tail: string): { words: string; at: number } | undefined {
  const m = /\b(?:to|on|for|covering|under which|aimed at|in)\s([^,;.]{4,110})/.exec(tail.slice(0, 200));
  if (!m) return undefined;
  const words = m[1]!.split(' ').slice(0, 14).join(' ').trimEnd();
  return words.length > 3 ? { words, at: m.index + m[0].indexOf(m[1]!) } : undefined;
}
