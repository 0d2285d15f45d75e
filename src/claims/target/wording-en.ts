import type { Quantity } from '../../values/money.ts';
import { metricNamed, metricScope } from '../metric-names.ts';

const shareOf =
  /\bof\s+(?:(?:its|their|the|his|her|all|total|annual|group|overall|combined|consolidated|company['’]s|firm['’]s|group['’]s|[^\s,;]{1,40}['’]s)\s+){0,4}((?:[\w-]+\s+){0,2}?(?:revenues?|sales|turnover|income|profits?|earnings|business|output|production|customers?|users?|workforce|spending|investment|energy|electricity|power|emissions?|market|orders?))\b/i;
const growth = /\b(?:grow|growth|increase|rise|boost|lift|raise|expand|expansion|climb|jump)\w*\b/i;
const cut = /\b(?:cut|reduc\w+|trim\w*|lower\w*|slash\w*|shrink\w*|halv\w+|strip\w* out|sav\w+)\b/i;

/** What a figure measures, in a few English words: the words between cue and figure, those behind it, and those before the cue. */
export function metricOf(
  value: Quantity,
  before: string,
  after: string,
  subject: string,
  noun?: string,
): string | undefined {
  if (value.unit === 'percent') return percentMetric(value, before, after, subject);
  const close = clip(after);
  if (value.unit === 'count') return countMetric(value, before, close, noun);
  if (
    /\binvest\w*|\bpour\w*|\bplou?gh?\w*|\binject\w*|\bspend\w*|\bput\b|\bcommit\w*|\bearmark\w*|\bset aside\b|\ballocat\w*|\binto\b/i.test(
      `${before} ${close.slice(0, 8)}`,
    ) &&
    !/\brevenues?\b|\bsales\b/i.test(before)
  )
    return investment(`${before} ${close}`);
  const known =
    metricNamed(lastWords(before), value) ?? metricNamed(close, value) ?? metricNamed(`${subject} ${before}`, value);
  if (!known && /\b(?:bring in|brought in|generat\w+|earn|gross|turn over|rake in)\b/i.test(before)) return 'revenue';
  if (!known) return undefined;
  const scope = metricScope(`${lastWords(before)} ${close}`) ?? metricScope(subject);
  const annual =
    /\bannual(?:ly)?\b|\ba year\b|\byearly\b/i.test(`${before} ${close}`) && !/annual/.test(known.phrase)
      ? 'annual '
      : '';
  return `${annual}${scope && known.phrase === 'revenue' ? `${scope} ` : ''}${known.phrase}`;
}

const clip = (after: string): string => /^[^,;:]{0,70}/.exec(after)![0];
const lastWords = (before: string): string => before.slice(-60);

function percentMetric(value: Quantity, before: string, after: string, subject: string): string | undefined {
  const share = shareOf.exec(after.slice(0, 110));
  if (share && share.index < 30) {
    const whole = /^(?:revenues?|sales|turnover|income)$/i.test(share[1]!.split(/\s+/).at(-1)!)
      ? 'revenue'
      : share[1]!.toLowerCase();
    const scope =
      metricScope(clip(after.slice(share.index + share[0].length))) ?? metricScope(before) ?? metricScope(subject);
    return scope && !whole.toLowerCase().includes(scope.toLowerCase()) ? `${scope} ${whole} share` : `${whole} share`;
  }
  const ofWhat =
    /^\s+of (?:what )?(?:(?:its|their|the|all) )?([^,;]{3,60}?)(?= (?:by|will|to|would|should|in \d)\b|[,;.]|$)/i.exec(
      after,
    );
  const known = metricNamed(before, value) ?? metricNamed(clip(after), value) ?? metricNamed(subject, value);
  if (known) return known.phrase;
  const money = metricNamed(`${before} ${clip(after)}`, { value: 1, unit: 'USD' });
  if (
    money &&
    (/\b(?:share|proportion|portion|percentage|part|slice|weight|contribution|ratio) of\b[^,;]*\b(?:revenues?|sales|turnover)\b/i.test(
      before,
    ) ||
      /^\s+of (?:the |its |their |all )?(?:total|whole|overall|group total)\b/i.test(after))
  )
    return `${metricScope(before) ?? ''} revenue share`.trim();
  if (money && growth.test(before)) return `${money.phrase} growth`;
  if (money && cut.test(before)) return `${money.phrase} cut`;
  if (money && /\bshare\b|\bportion\b|\bproportion\b|\bratio\b|\bcontribution\b/i.test(`${subject} ${before}`))
    return `${metricScope(`${subject} ${before}`) ?? ''} revenue share`.trim();
  if (money && /\b(?:account|make up|come|bring|contribute|derive|generate|earn)\b/i.test(before))
    return `${metricScope(`${subject} ${before} ${after}`) ?? ''} revenue share`.trim();
  if (ofWhat) return `share of ${ofWhat[1]!.trim()}`;
  const told =
    /\b(share|proportion|portion|percentage|ratio|rate)( of [^,;]{3,60}?)?\s(?:(?:to|at|above|below|over|under|from)\s+)?$/i.exec(
      before,
    );
  if (told) return `${told[1]!.toLowerCase()}${told[2] ?? ''}`;
  return undefined;
}

function countMetric(value: Quantity, before: string, after: string, noun: string | undefined): string | undefined {
  const known = metricNamed(noun ?? '', value);
  const phrase = /^\s+((?:[\w-]+ ){0,3}?[\w-]+s)\b/.exec(after)?.[1];
  if (noun && phrase?.includes(noun)) return phrase.toLowerCase();
  return (known ?? metricNamed(after.slice(0, 40), value) ?? metricNamed(before.slice(-60), value))?.phrase ?? noun;
}

function investment(words: string): string {
  if (/\bstart-?ups?\b|\bventures?\b/i.test(words)) return 'startup investment';
  const scope = metricScope(words);
  return scope ? `${scope} investment` : 'investment';
}

const gathered =
  /\b((?:[a-z-]+ )?(?:fleet|workforce|headcount|staff|portfolio|network|capacity|output|team|production|user base)) (?:of|to|at) $/i;
const owned =
  /(?:\b(?:its|their)|['’]s) ((?:[a-z][\w-]* ){0,3}?[a-z][\w-]*(?: of (?:[a-z-]+ )?[a-z-]+)?) (?:will|would|should|could|shall|is|are|to|from)\b/gi;
const noMeasure =
  /\b(?:plans?|board|review|dividend|stake|offer|bid|deal|price|shares?|holding|investors?|owners?|rivals?|parent|goal|target|efforts?|units?|business|arm|subsidiary|operations|assets|factory|plants?|chief|executive|talks?)\b/i;

/** What an organisation measures of its own, in its words: "its fleet to 110", "a workforce of 400", "its transactions will reach". */
export function ownMeasure(words: string): string | undefined {
  const gathering = gathered.exec(words);
  if (gathering) return gathering[1]!.toLowerCase();
  const [found] = [...words.matchAll(owned)].map((m) => m[1]!).slice(-1);
  return found && !noMeasure.test(found) ? found.toLowerCase() : undefined;
}
