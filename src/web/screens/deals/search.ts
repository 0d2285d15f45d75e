import type { ClaimTypeName } from '../../../claims/types.ts';
import { isEdtf } from '../../../values/edtf.ts';
import type { Question } from '../../client.ts';
import type { StatusName } from '../../text/terms.ts';

/** What the address of the table holds: exactly the filters that the answer `deals` knows. */
export type DealsSearch = Partial<
  Pick<
    Question<'deals'>,
    'search' | 'type' | 'status' | 'theme' | 'organisation' | 'since' | 'until' | 'sort' | 'order'
  >
>;

/** Column that rows can be sorted by. */
export type SortName = NonNullable<DealsSearch['sort']>;

/** Claim types in the order of the tabs; profiles describe organisations and are no deals. */
export const typeTabs = [
  'investment',
  'acquisition',
  'divestment',
  'fund',
  'total',
  'partnership',
  'alliance',
  'target',
  'product',
  'metric',
] as const satisfies readonly ClaimTypeName[];

/** Statuses from sure to gone. */
export const statuses = [
  'completed',
  'announced',
  'considered',
  'denied',
  'ended',
] as const satisfies readonly StatusName[];

/** Columns that the table can be sorted by. */
export const sorts = ['date', 'amount', 'sources', 'name', 'confidence'] as const satisfies readonly SortName[];

const words = ['search', 'type', 'status', 'theme', 'organisation', 'since', 'until'] as const;

/** Reads the filters out of an address; what it does not know is left out. A year in an address may come as a number. */
export function readSearch(found: Record<string, unknown>): DealsSearch {
  const given = words.flatMap((name) => {
    const value = found[name];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const isDate = name === 'since' || name === 'until';
    return isDate && !isEdtf(String(value)) ? [] : [[name, String(value)] as const];
  });
  const sort = sorts.find((name) => name === found['sort']);
  const order = (['asc', 'desc'] as const).find((name) => name === found['order']);
  return { ...Object.fromEntries(given), ...(sort && { sort }), ...(order && { order }) };
}

/** Whether any filter narrows the list. */
export const isFiltered = (search: DealsSearch): boolean => words.some((name) => search[name]);
