import type { Money, Quantity } from '../../values/money.ts';
import type { Convert, ToldMoney } from './agreement.ts';
import { datesAgree, daysApart, goalsAgree, percentagesAgree, sumsAgree } from './agreement.ts';
import type { ToldClaim } from './told-claim.ts';
import { idsIn } from './told-claim.ts';

/** Exact dates further apart than this are two events (`gold/TIES.md`). */
const daysOfOneEvent = 90;
/** Talks, agreement and closing of one plan may lie this far apart. */
const daysOfOnePlan = 900;

/** Apart: the claims can never tell one tie, however much else agrees. */
export const apart = -1;

/**
 * How much speaks for two claims being one event: `apart` when they cannot be, else a score that decides which of several
 * possible partners comes first. Claims given share a block key.
 */
export function likeness(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  const parties = sameParties(a, b, convert);
  if (parties === apart) return apart;
  const values = sameValues(a, b, convert);
  if (values === apart) return apart;
  return 1 + parties + values + nearness(a, b);
}

/** What an investment's sum is of; where the claim does not say, one payer alone speaks of his own cheque, several of the round. */
export function scopeOf(claim: ToldClaim): 'investor' | 'round' | 'cumulative' {
  const told = claim.values['amountScope'];
  if (told === 'cumulative') return told;
  const investors = idsIn(claim, 'investors').length;
  if (told === 'round') return 'round';
  if (told === 'investor') return investors === 0 ? 'round' : 'investor';
  return investors === 1 ? 'investor' : 'round';
}

const common = (a: readonly string[], b: readonly string[]): number => a.filter((x) => b.includes(x)).length;
const overlap = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 || b.length === 0 ? 0 : common(a, b) / Math.max(a.length, b.length);

function sameParties(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  if (a.type !== b.type) return crossType(a, b, convert);
  const shared = (role: string): number => common(idsIn(a, role), idsIn(b, role));
  const bothNamed = (role: string): boolean => idsIn(a, role).length > 0 && idsIn(b, role).length > 0;
  switch (a.type) {
    case 'investment':
      return sameInvestment(a, b, convert);
    case 'acquisition': {
      if (bothNamed('acquirers') && shared('acquirers') === 0) return isCorrected(a, b, convert) ? 0 : apart;
      return 1;
    }
    case 'divestment': {
      if (bothNamed('seller') && shared('seller') === 0) return apart;
      if (bothNamed('buyer') && shared('buyer') === 0) return apart;
      return shared('seller') + shared('buyer');
    }
    case 'fund':
      return sameFund(a, b);
    case 'partnership': {
      const [x, y] = [idsIn(a, 'parties'), idsIn(b, 'parties')];
      return common(x, y) >= 2 ? 2 * overlap(x, y) : apart;
    }
    case 'target':
    case 'metric':
      return sameMetric(String(a.values['metric'] ?? ''), String(b.values['metric'] ?? ''));
    case 'product':
      return bothNamed('developer') && shared('developer') === 0 ? apart : 1;
    default:
      return 0;
  }
}

function sameInvestment(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  const [scopeA, scopeB] = [scopeOf(a), scopeOf(b)];
  const [x, y] = [idsIn(a, 'investors'), idsIn(b, 'investors')];
  if (scopeA !== scopeB) {
    // One investor alone in a round: both words are right for his sum.
    const alone =
      scopeA !== 'cumulative' && scopeB !== 'cumulative' && x.length === 1 && y.length === 1 && x[0] === y[0];
    return alone && amountsOf(a, b, convert) === 'agree' ? 0 : apart;
  }
  if (scopeA !== 'investor') return overlap(x, y);
  if (common(x, y) > 0) return 1 + overlap(x, y);
  return isCorrected(a, b, convert) ? 0 : apart;
}

/** A fund and one sponsor's contribution are two ties; two names are two funds (blocks see to that). */
function sameFund(a: ToldClaim, b: ToldClaim): number {
  const scope = (c: ToldClaim): string => String(c.values['amountScope'] ?? 'fund');
  if (scope(a) !== scope(b)) return apart;
  const [x, y] = [idsIn(a, 'sponsors'), idsIn(b, 'sponsors')];
  if (scope(a) === 'contribution' && common(x, y) === 0) return apart;
  return overlap(x, y);
}

/** Sides of a transfer of shares, whichever way round the claim tells it. */
function transfer(claim: ToldClaim): { readonly buyers: readonly string[]; readonly sellers: readonly string[] } {
  if (claim.type === 'divestment') return { buyers: idsIn(claim, 'buyer'), sellers: idsIn(claim, 'seller') };
  if (claim.type === 'acquisition') return { buyers: idsIn(claim, 'acquirers'), sellers: idsIn(claim, 'seller') };
  return { buyers: idsIn(claim, 'investors'), sellers: [] };
}

/** A sale told from the seller's side, from the buyer's, or as an investment is one tie when buyer and sum or share agree. */
function crossType(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  if (a.type !== 'divestment' && b.type !== 'divestment') return apart;
  const [x, y] = [transfer(a), transfer(b)];
  if (common(x.buyers, y.buyers) === 0) return apart;
  if (x.sellers.length > 0 && y.sellers.length > 0 && common(x.sellers, y.sellers) === 0) return apart;
  const sums = amountsOf(a, b, convert);
  const stakes = stakesOf(a, b);
  if (sums === 'differ' || stakes === 'differ') return apart;
  return sums === 'agree' || stakes === 'agree' ? 1 : apart;
}

/** Metrics are a few English words; those that say nothing of their own do not count. */
const emptyWords = new Set([
  'of',
  'the',
  'share',
  'ratio',
  'total',
  'annual',
  'sales',
  'revenue',
  'from',
  'in',
  'size',
  'number',
  'proportion',
]);

function sameMetric(a: string, b: string): number {
  const words = (s: string): Set<string> =>
    new Set(
      s
        .toLowerCase()
        .replace(/\bsales\b/g, 'revenue')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((w) => w.length > 1),
    );
  const [x, y] = [words(a), words(b)];
  if (x.size === 0 || y.size === 0) return 0;
  const shared = [...x].filter((w) => y.has(w));
  const telling = (set: Set<string>): string[] => [...set].filter((w) => !emptyWords.has(w));
  const [tx, ty] = [telling(x), telling(y)];
  if (tx.length > 0 && ty.length > 0) return tx.some((w) => y.has(w)) ? 2 : 0;
  if (tx.length === 0 && ty.length === 0) return shared.length > 0 ? 2 : 0;
  return shared.length > 0 ? 0.5 : 0;
}

const toldMoney = (claim: ToldClaim): ToldMoney | undefined => {
  const money = claim.values['amount'] as Money | undefined;
  const date = (claim.values['date'] as string | undefined) ?? claim.teller.day;
  return money && { money, alternate: claim.values['amountAlternate'] as Money | undefined, date };
};

type Verdict = 'agree' | 'differ' | 'unknown';

function amountsOf(a: ToldClaim, b: ToldClaim, convert: Convert): Verdict {
  const [x, y] = [toldMoney(a), toldMoney(b)];
  if (!x || !y) return 'unknown';
  return sumsAgree(x, y, convert) ? 'agree' : 'differ';
}

function stakesOf(a: ToldClaim, b: ToldClaim): Verdict {
  const [x, y] = [a.values['stake'], b.values['stake']] as (number | undefined)[];
  if (x === undefined || y === undefined) return 'unknown';
  return percentagesAgree(x, y) ? 'agree' : 'differ';
}

function sameValues(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  switch (a.type) {
    case 'total':
      return sameTotal(a, b, convert);
    case 'target':
      return sameTarget(a, b);
    case 'metric':
      return sameFigure(a, b);
    case 'partnership':
      return sameKind(a, b);
    case 'alliance':
    case 'product':
      return 0;
    default:
      return sameDeal(a, b, convert);
  }
}

function sameTotal(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  const [p, q] = [a.values['period'], b.values['period']] as (string | undefined)[];
  const amounts = amountsOf(a, b, convert);
  const counts =
    a.values['count'] !== undefined && b.values['count'] !== undefined
      ? a.values['count'] === b.values['count']
        ? 1
        : apart
      : 0;
  if (p && q)
    return p === q || (amounts === 'agree' && datesAgree(p, q))
      ? 2 + (amounts === 'agree' ? 2 : 0) + Math.max(0, counts)
      : apart;
  return amounts === 'agree' || (amounts === 'unknown' && counts > 0) ? 2 : apart;
}

function sameTarget(a: ToldClaim, b: ToldClaim): number {
  const [x, y] = [a.values['value'], b.values['value']] as (Quantity | undefined)[];
  const [p, q] = [a.values['by'], b.values['by']] as (string | undefined)[];
  if (!x || !y || x.unit !== y.unit) return apart;
  if (p && q && !datesAgree(p, q)) return apart;
  const metric = sameMetric(String(a.values['metric'] ?? ''), String(b.values['metric'] ?? ''));
  if (goalsAgree(x, y)) return metric >= 2 || (x.value === y.value && metric > 0) || x.value === y.value ? 3 : apart;
  return apart;
}

function sameFigure(a: ToldClaim, b: ToldClaim): number {
  const [x, y] = [a.values['value'], b.values['value']] as (Quantity | undefined)[];
  const [p, q] = [a.values['period'], b.values['period']] as (string | undefined)[];
  if (!x || !y || !goalsAgree(x, y)) return apart;
  return p && q && p !== q ? apart : 2;
}

/** MOU, joint venture and other agreements of one pair are different ties. Only what the kinds certainly exclude counts. */
function sameKind(a: ToldClaim, b: ToldClaim): number {
  const [k, l] = [a.values['kind'], b.values['kind']] as (string | undefined)[];
  const formal = (kind: string | undefined): boolean => kind === 'mou' || kind === 'joint-venture';
  if (k && l && k !== l && (formal(k) || formal(l))) return apart;
  const [p, q] = [a.values['date'], b.values['date']] as (string | undefined)[];
  if (p && q && daysApart(p, q) > daysOfOneEvent) return apart;
  return (k && k === l ? 2 : 0) + (p && q && datesAgree(p, q) ? 2 : 0);
}

const isPlan = (claim: ToldClaim): boolean =>
  ['considered', 'announced', 'denied', 'ended'].includes(String(claim.values['status']));

/** Rounds, dates and sums keep deals apart; a plan may change its price and day before it closes. */
function sameDeal(a: ToldClaim, b: ToldClaim, convert: Convert): number {
  const [r, s] = [a.values['round'], b.values['round']];
  if (r && s && r !== s) return apart;
  const anyPlan = isPlan(a) || isPlan(b);
  const time = timesOf(a, b, anyPlan || a.type === 'fund');
  if (time === apart) return apart;
  const amounts = amountsOf(a, b, convert);
  const mayChange = (anyPlan && a.type !== 'fund') || a.type === 'acquisition' || a.type === 'fund' || corrects(a, b);
  if (amounts === 'differ' && !mayChange) return apart;
  if (amounts === 'differ' && a.type === 'fund' && a.values['name'] === undefined) return apart;
  const stakes = stakesOf(a, b);
  return (r && s ? 2 : 0) + time + (amounts === 'agree' ? 3 : 0) + (stakes === 'agree' ? 2 : 0);
}

function timesOf(a: ToldClaim, b: ToldClaim, plan: boolean): number {
  const [p, q] = [a.values['date'], b.values['date']] as (string | undefined)[];
  const limit = plan ? daysOfOnePlan : daysOfOneEvent;
  if (p && q) return datesAgree(p, q) ? 2 : daysApart(p, q) > limit ? apart : 0;
  // What a text tells as done cannot have happened long after that text.
  for (const [dated, undated] of [
    [p, b],
    [q, a],
  ] as const) {
    const done = undated.values['status'] === 'completed';
    if (dated && done && undated.teller.day && daysAfter(dated, undated.teller.day) > 5) return apart;
  }
  return 0;
}

/** How many days the beginning of a date lies after a day; negative when before. */
function daysAfter(date: string, day: string): number {
  const from = /^\d{4}/.test(date) ? daysApart(date, day) : 0;
  return date > day ? from : -from;
}

/** Whether one of two claims stands in a correction that follows the other's article within two months. */
function corrects(a: ToldClaim, b: ToldClaim): boolean {
  const [wrong, right] = a.teller.correction ? [b, a] : [a, b];
  if (!right.teller.correction || wrong.teller.correction) return false;
  const days =
    wrong.teller.day && right.teller.day
      ? (Date.parse(right.teller.day) - Date.parse(wrong.teller.day)) / 86_400_000
      : 0;
  return days >= 0 && days <= 60 && samePublisher(wrong, right);
}

const samePublisher = (a: ToldClaim, b: ToldClaim): boolean =>
  !a.teller.publisher || !b.teller.publisher || a.teller.publisher === b.teller.publisher;

/** Whether a correction names another party for what else is the same deal. */
function isCorrected(a: ToldClaim, b: ToldClaim, convert: Convert): boolean {
  const [r, s] = [a.values['round'], b.values['round']];
  return corrects(a, b) && amountsOf(a, b, convert) === 'agree' && (!r || !s || r === s);
}

/** Whether a claim of a correction takes back another claim: same deal but for the party or the sum. */
export function takesBack(right: ToldClaim, wrong: ToldClaim, convert: Convert): boolean {
  if (right.type !== wrong.type || !right.teller.correction || !corrects(right, wrong)) return false;
  if (likeness(right, wrong, convert) === apart) return false;
  const payers = (c: ToldClaim): string[] => [...idsIn(c, 'investors'), ...idsIn(c, 'acquirers')].toSorted();
  const otherParty = payers(right).join() !== payers(wrong).join() && common(payers(right), payers(wrong)) === 0;
  return otherParty || amountsOf(right, wrong, convert) === 'differ';
}

/** Up to half a point for documents published close together: of several possible partners the nearer one. */
function nearness(a: ToldClaim, b: ToldClaim): number {
  if (!a.teller.day || !b.teller.day) return 0;
  const days = Math.abs(Date.parse(a.teller.day) - Date.parse(b.teller.day)) / 86_400_000;
  return 0.5 / (1 + days / 30);
}
