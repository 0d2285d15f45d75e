import type { Baseline } from '../claim-type.ts';
import type { Draft } from '../claim.ts';
import type { Quantity } from '../../values/money.ts';
import type { OrganisationName } from '../../values/organisation.ts';
import type { Read } from '../../values/evidence.ts';
import { covers } from '../../values/edtf.ts';
import type { Refinement } from './index.ts';

type Fields = Record<string, Read<unknown> | undefined>;
const fields = (draft: Draft): Fields => draft.values as Fields;
const value = <T>(draft: Draft, field: string): T | undefined => fields(draft)[field]?.value as T | undefined;

const forms = (org: OrganisationName): string[] => [org.name, ...(org.aliases ?? [])];
const same = (a: OrganisationName | undefined, b: OrganisationName | undefined): boolean =>
  a !== undefined && b !== undefined && forms(a).some((x) => forms(b).includes(x));
const parties = (draft: Draft): readonly OrganisationName[] => value(draft, 'parties') ?? [];

/** Partnerships, goals, figures and profiles told more than once in a document become one: what a deal is to `sameEvent`. */
export const toldTwice: Refinement = (drafts) => {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((k) => k.type === draft.type && isSame(k, draft));
    if (at < 0) kept.push(draft);
    else kept[at] = joined(kept[at]!, draft);
  }
  return kept;
};

function isSame(a: Draft, b: Draft): boolean {
  if (a.type === 'partnership') return samePartnership(a, b);
  if (a.type === 'profile') return same(value(a, 'organisation'), value(b, 'organisation'));
  if (a.type === 'target' || a.type === 'metric') {
    const [x, y] = [value<Quantity>(a, 'value')!, value<Quantity>(b, 'value')!];
    return same(value(a, 'organisation'), value(b, 'organisation')) && x.value === y.value && x.unit === y.unit;
  }
  return false;
}

/** Of one sentence: two parties shared. Of two sentences: the one's parties are among the other's and neither kind nor day speaks against it. */
function samePartnership(a: Draft, b: Draft): boolean {
  const [x, y] = [parties(a), parties(b)];
  const shared = x.filter((p) => y.some((q) => same(p, q))).length;
  if (shared < 2) return false;
  if ((value(a, 'status') === 'considered') !== (value(b, 'status') === 'considered')) return false;
  const twoKinds = [value<string>(a, 'kind'), value<string>(b, 'kind')];
  if (twoKinds.filter((k) => k === 'joint-venture').length === 1 && !twoKinds.includes('other')) return false;
  if (a.sentence === b.sentence) return true;
  if (shared < Math.min(x.length, y.length)) return false;
  const [d, e] = [value<string>(a, 'date'), value<string>(b, 'date')];
  if (d !== undefined && e !== undefined && !covers(d, e) && !covers(e, d)) return false;
  const kinds = [value<string>(a, 'kind'), value<string>(b, 'kind')];
  return kinds[0] === kinds[1] || kinds.includes('other') || Math.abs(a.sentence - b.sentence) <= 3;
}

/** An end or a denial told later takes back what was told first; otherwise the first telling stands. */
const caution = ['denied', 'ended'];

/** The first telling with what the second adds; the longer list of parties, a kind that says more, the more careful status. */
function joined(a: Draft, b: Draft): Draft {
  const values: Fields = { ...given(fields(b)), ...given(fields(a)) };
  if (a.type === 'partnership') {
    if (parties(b).length > parties(a).length) values['parties'] = fields(b)['parties'];
    if (value(a, 'kind') === 'other' && value(b, 'kind') !== undefined) values['kind'] = fields(b)['kind'];
    if (a.sentence !== b.sentence) values['status'] = careful(a, b);
  }
  if (
    a.type === 'target' &&
    value<Baseline>(a, 'baseline')?.at === undefined &&
    value<Baseline>(b, 'baseline')?.at !== undefined
  )
    values['baseline'] = fields(b)['baseline'];
  return { ...a, values: given(values) as Draft['values'] };
}

function careful(a: Draft, b: Draft): Read<unknown> | undefined {
  const both = [fields(a)['status'], fields(b)['status']].filter((s) => s !== undefined);
  return both.find((s) => caution.includes(s.value as string)) ?? both[0];
}

const given = (all: Fields): Fields => Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined));
