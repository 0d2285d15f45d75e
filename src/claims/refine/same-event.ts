import type { OrganisationName } from '../../values/organisation.ts';
import type { Money } from '../../values/money.ts';
import { sameMoney } from '../../values/money.ts';
import { covers } from '../../values/edtf.ts';
import type { Read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Refinement } from './index.ts';

type Fields = Record<string, Read<unknown> | undefined>;
const fieldsOf = (draft: Draft): Fields => draft.values as Fields;
const value = <T>(draft: Draft, field: string): T | undefined => fieldsOf(draft)[field]?.value as T | undefined;

const forms = (org: OrganisationName): readonly string[] => [org.name, ...(org.aliases ?? [])];
const sameName = (a: OrganisationName | undefined, b: OrganisationName | undefined): boolean =>
  a !== undefined && b !== undefined && forms(a).some((x) => forms(b).includes(x));
const list = (draft: Draft, field: string): readonly OrganisationName[] =>
  value<readonly OrganisationName[]>(draft, field) ?? [];
const meet = (a: readonly OrganisationName[], b: readonly OrganisationName[]): boolean =>
  a.some((x) => b.some((y) => sameName(x, y)));

/** Whether every organisation of the first list is on the second: 50 each into A's and B's funds are two contributions. */
const within = (a: readonly OrganisationName[], b: readonly OrganisationName[]): boolean =>
  a.length > 0 && a.every((x) => b.some((y) => sameName(x, y)));

/** Joins drafts of one document that tell the same event, keeping the more exact values. Stands first: later steps see whole events. */
export const sameEvent: Refinement = (drafts) => {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = nearest(kept, draft);
    if (at < 0) kept.push(draft);
    else kept[at] = joined(kept[at]!, draft);
  }
  return kept;
};

/** Index of the draft that tells the same event: of several rounds the one that shares a payer, else the one told last before. */
function nearest(kept: readonly Draft[], draft: Draft): number {
  const same = kept.flatMap((other, i) => (other.type === draft.type && isSame(other, draft) ? [i] : []));
  if (same.length < 2 || draft.type !== 'investment') return same[0] ?? -1;
  const payers = list(draft, 'investors');
  const near = same.filter(
    (i) => value(kept[i]!, 'amount') !== undefined && Math.abs(kept[i]!.sentence - draft.sentence) <= 2,
  );
  return same.find((i) => meet(list(kept[i]!, 'investors'), payers)) ?? near.at(-1) ?? same[0]!;
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.type === 'investment') return sameInvestment(a, b);
  if (a.type === 'acquisition')
    return (
      sameName(value(a, 'target'), value(b, 'target')) &&
      meet(list(a, 'acquirers'), list(b, 'acquirers')) &&
      !conflict(a, b, ['amount', 'date'])
    );
  if (a.type === 'divestment')
    return (
      sameName(value(a, 'asset'), value(b, 'asset')) &&
      sameName(value(a, 'seller'), value(b, 'seller')) &&
      !conflict(a, b, ['amount', 'date', 'stake'])
    );
  if (a.type === 'fund') return sameFund(a, b);
  if (a.type === 'total')
    return (
      sameName(value(a, 'investor'), value(b, 'investor')) &&
      !conflict(a, b, ['amount', 'count', 'period']) &&
      (value(a, 'amount') !== undefined) === (value(b, 'amount') !== undefined)
    );
  return false;
}

/** Whether a field told in both differs: sums beyond rounding, dates of which neither holds the other, other values as such. */
function conflict(a: Draft, b: Draft, fields: readonly string[]): boolean {
  return fields.some((field) => {
    const x = value(a, field);
    const y = value(b, field);
    if (x === undefined || y === undefined) return false;
    if (field === 'amount' || field === 'valuation')
      return !sameMoney(x as Money, y as Money) && !isAlternate(a, y as Money) && !isAlternate(b, x as Money);
    if (field === 'date' || field === 'period')
      return !covers(x as string, y as string) && !covers(y as string, x as string);
    return x !== y;
  });
}
const isAlternate = (draft: Draft, money: Money): boolean => {
  const alternate = value<Money>(draft, 'amountAlternate');
  return alternate !== undefined && sameMoney(alternate, money);
};

const ofRound = (draft: Draft): boolean =>
  value(draft, 'amountScope') === 'round' || /\/(?:raised|led|joined|round)/.test(draft.rule);

/** Same investee, nothing that contradicts, and the same payers or parts of one round told close by. */
function sameInvestment(a: Draft, b: Draft): boolean {
  if (!sameName(value(a, 'investee'), value(b, 'investee'))) return false;
  const [x, y] = [list(a, 'investors'), list(b, 'investors')];
  const scopes = [value(a, 'amountScope'), value(b, 'amountScope')];
  if (scopes.includes('cumulative') && scopes[0] !== scopes[1]) return false;
  if (unreal(a) !== unreal(b)) return false;
  if (conflict(a, b, ['amount', 'round', 'date', 'stake'])) return false;
  const close = Math.abs(a.sentence - b.sentence) <= 4;
  if (scopes.includes('investor') && scopes.includes('round'))
    return (
      x.length === 1 &&
      y.length === 1 &&
      meet(x, y) &&
      (value(a, 'amount') === undefined) !== (value(b, 'amount') === undefined)
    );
  if (meet(x, y)) return true;
  if (x.length === 0 || y.length === 0)
    return (
      close ||
      (value(a, 'amount') !== undefined && value(b, 'amount') !== undefined) ||
      (value(a, 'round') !== undefined && value(a, 'round') === value(b, 'round'))
    );
  return close && ofRound(a) && ofRound(b);
}
const unreal = (draft: Draft): boolean =>
  ['considered', 'denied', 'ended'].includes(value<string>(draft, 'status') ?? '');

function sameFund(a: Draft, b: Draft): boolean {
  if (unreal(a) !== unreal(b)) return false;
  const contribution = [a, b].filter((d) => value(d, 'amountScope') === 'contribution');
  if (contribution.length === 1 && value(contribution[0]!, 'amount') !== undefined) return false;
  if (
    contribution.length === 2 &&
    !within(list(a, 'sponsors'), list(b, 'sponsors')) &&
    !within(list(b, 'sponsors'), list(a, 'sponsors')) &&
    (value(a, 'amount') !== undefined || value(b, 'amount') !== undefined)
  )
    return false;
  const [x, y] = [value<OrganisationName>(a, 'name'), value<OrganisationName>(b, 'name')];
  if (x && y) return sameName(x, y) && !conflict(a, b, ['amount', 'date']);
  return (
    meet(list(a, 'sponsors'), list(b, 'sponsors')) &&
    !conflict(a, b, ['amount', 'date']) &&
    Math.abs(a.sentence - b.sentence) <= 3
  );
}

/** Values of both: lists united, the longer date, the first of all else; the status that says less wins where they differ. */
function joined(a: Draft, b: Draft): Draft {
  const values: Fields = { ...fieldsOf(b), ...withoutUndefined(fieldsOf(a)) };
  for (const field of ['investors', 'acquirers', 'sponsors'] as const) {
    const x = fieldsOf(a)[field] as Read<readonly OrganisationName[]> | undefined;
    const y = fieldsOf(b)[field] as Read<readonly OrganisationName[]> | undefined;
    if (x && y) values[field] = united(x, y);
  }
  const [d, e] = [value<string>(a, 'date'), value<string>(b, 'date')];
  if (d !== undefined && e !== undefined && e.length > d.length && !e.includes('/'))
    values['date'] = fieldsOf(b)['date'];
  if (value(a, 'amount') === undefined || value(b, 'amount') === undefined) {
    const from = value(a, 'amount') !== undefined ? a : b;
    if (value(from, 'amount') !== undefined)
      for (const field of ['amountScope', 'amountAlternate']) values[field] = fieldsOf(from)[field];
  }
  const status = statusOfBoth(a, b);
  if (status) values['status'] = status;
  return { ...a, values: withoutUndefined(values) as Draft['values'] };
}

const caution = ['denied', 'ended', 'considered', 'completed', 'announced'];
function statusOfBoth(a: Draft, b: Draft): Read<unknown> | undefined {
  const both = [fieldsOf(a)['status'], fieldsOf(b)['status']].filter((s) => s !== undefined);
  return both.toSorted((x, y) => caution.indexOf(x.value as string) - caution.indexOf(y.value as string))[0];
}

const withoutUndefined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));

function united(
  a: Read<readonly OrganisationName[]>,
  b: Read<readonly OrganisationName[]>,
): Read<readonly OrganisationName[]> {
  const extra = b.value
    .map((org, i) => [org, b.evidence[i]] as const)
    .filter(([org]) => !a.value.some((known) => sameName(known, org)));
  return {
    value: [...a.value, ...extra.map(([org]) => org)],
    evidence: [...a.evidence, ...extra.flatMap(([, e]) => (e ? [e] : []))],
  };
}
