import type { OrganisationName } from '../../values/organisation.ts';
import type { Read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Refinement } from './index.ts';

type FundValues = {
  name?: Read<OrganisationName>;
  sponsors?: Read<readonly OrganisationName[]>;
  amountScope?: Read<string>;
};

/** Those who put money into a fund stand among its sponsors too; their own contributions stay claims of their own. After joining. */
export const fundSponsors: Refinement = (drafts) => {
  const main = drafts.findIndex((d) => d.type === 'fund' && isWhole(d));
  return drafts.map((draft, i) => {
    if (draft.type !== 'fund' || !isWhole(draft)) return draft;
    const { name } = draft.values as FundValues;
    const others = drafts.filter(
      (d) =>
        d.type === 'fund' &&
        d !== draft &&
        !isWhole(d) &&
        sameFund(name, (d.values as FundValues).name) &&
        i === firstOf(drafts, name, main),
    );
    return others.reduce(withSponsors, draft);
  });
};

const isWhole = (draft: Draft): boolean =>
  (draft.values as FundValues).amountScope?.value === 'fund' && (draft.values as FundValues).name !== undefined;
const sameFund = (a: FundValues['name'], b: FundValues['name']): boolean =>
  a !== undefined && b !== undefined && a.value.name === b.value.name;
const firstOf = (drafts: readonly Draft[], name: FundValues['name'], main: number): number => {
  const at = drafts.findIndex((d) => d.type === 'fund' && isWhole(d) && sameFund((d.values as FundValues).name, name));
  return at < 0 ? main : at;
};

function withSponsors(draft: Draft, other: Draft): Draft {
  const own = (draft.values as FundValues).sponsors ?? { value: [], evidence: [] };
  const extra = (other.values as FundValues).sponsors ?? { value: [], evidence: [] };
  const fresh = extra.value
    .map((org, i) => ({ org, words: extra.evidence[i]! }))
    .filter(({ org }) => !own.value.some((known) => known.name === org.name));
  return {
    ...draft,
    values: {
      ...draft.values,
      sponsors: {
        value: [...own.value, ...fresh.map((f) => f.org)],
        evidence: [...own.evidence, ...fresh.map((f) => f.words)],
      },
    } as Draft['values'],
  };
}
