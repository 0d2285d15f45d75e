import { sameMoney } from '../../values/money.ts';
import type { Money, Quantity } from '../../values/money.ts';
import type { OrganisationName } from '../../values/organisation.ts';
import type { Read } from '../../values/evidence.ts';
import type { Baseline } from '../claim-type.ts';
import type { Draft } from '../claim.ts';
import type { Values } from './values.ts';
import type { Candidate } from './verify.ts';

const forms = (org: OrganisationName): readonly string[] => [org.name, ...(org.aliases ?? [])];
const sameName = (a: OrganisationName | undefined, b: OrganisationName | undefined): boolean =>
  a !== undefined && b !== undefined && forms(a).some((x) => forms(b).includes(x));

function value<T>(draft: Draft, field: string): T | undefined {
  return (draft.values as Values)[field]?.value as T | undefined;
}
const orgs = (draft: Draft, field: string): readonly OrganisationName[] => value(draft, field) ?? [];
const meet = (a: Draft, b: Draft, field: string): number =>
  orgs(a, field).filter((x) => orgs(b, field).some((y) => sameName(x, y))).length;
const named = (a: Draft, b: Draft, field: string): boolean => sameName(value(a, field), value(b, field));

function sameSum(a: Draft, b: Draft, field = 'amount'): boolean {
  const [x, y] = [value<Money>(a, field), value<Money>(b, field)];
  return x !== undefined && y !== undefined && sameMoney(x, y);
}

/** Whether two drafts of one document have the same key: the same parties about the same thing. */
export function sameClaim(a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false;
  switch (a.type) {
    case 'investment':
      if (!named(a, b, 'investee')) return false;
      return meet(a, b, 'investors') > 0 || ((orgs(a, 'investors').length === 0 || orgs(b, 'investors').length === 0) && (sameSum(a, b) || Math.abs(a.sentence - b.sentence) <= 2)); // prettier-ignore
    case 'acquisition':
      return named(a, b, 'target') && meet(a, b, 'acquirers') > 0;
    case 'divestment':
      return named(a, b, 'asset') && named(a, b, 'seller');
    case 'fund':
      return (named(a, b, 'name') || meet(a, b, 'sponsors') > 0) && (sameSum(a, b) || !value(a, 'amount') || !value(b, 'amount')); // prettier-ignore
    case 'total':
      return named(a, b, 'investor') && (sameSum(a, b) || (value(a, 'count') !== undefined && value(a, 'count') === value(b, 'count'))); // prettier-ignore
    case 'partnership':
      return meet(a, b, 'parties') >= 2;
    case 'alliance':
      return named(a, b, 'name');
    default: {
      const [x, y] = [value<Quantity>(a, 'value'), value<Quantity>(b, 'value')];
      return named(a, b, 'organisation') && x?.value === y?.value && x?.unit === y?.unit;
    }
  }
}

/** Fields that the model may add to a claim of a rule that is silent on them. */
const addable = ['amount', 'amountAlternate', 'date', 'stake', 'stakeAfter', 'round', 'valuation', 'buyer', 'by', 'baseline', 'period', 'count', 'change', 'members', 'organisers', 'name'] as const; // prettier-ignore

/** Claims of rules with what the model adds to them, and the claims that the model alone has found. */
export function combine(ruled: readonly Draft[], modelled: readonly Draft[]): Candidate[] {
  const left = new Set(modelled);
  const found: Candidate[] = ruled.map((draft) => {
    const other = modelled.find((m) => left.has(m) && sameClaim(draft, m));
    if (!other) return { draft, source: 'rule' };
    for (const m of modelled) if (sameClaim(draft, m)) left.delete(m);
    return { draft: filled(draft, other), source: 'both' };
  });
  return [...found, ...[...left].map((draft): Candidate => ({ draft, source: 'model' }))];
}

function filled(draft: Draft, other: Draft): Draft {
  const values: Values = { ...(draft.values as Values) };
  const theirs = other.values as Values;
  const empty = (field: string): boolean => values[field] === undefined || (Array.isArray(values[field].value) && values[field].value.length === 0); // prettier-ignore
  for (const field of addable) if (empty(field) && theirs[field]) values[field] = theirs[field];
  const [own, added] = [values['baseline'], theirs['baseline']] as (Read<Baseline> | undefined)[];
  if (own && added && own.value.at === undefined && own.value.value.value === added.value.value.value)
    values['baseline'] = added;
  if (draft.type === 'investment') {
    if (empty('investors') && theirs['investors']) values['investors'] = theirs['investors'];
    if (values['amount'] && empty('amountScope') && theirs['amountScope'])
      values['amountScope'] = theirs['amountScope'];
  }
  return { ...draft, values: values as Draft['values'] };
}
