import { describe, expect, it } from 'vitest';
import { isFiltered, readSearch } from './search.ts';

describe('readSearch', () => {
  it('keeps the filters that the table knows and drops the rest', () => {
    expect(readSearch({ type: 'investment', since: 2022, sort: 'amount', order: 'asc', colour: 'red' })).toEqual({
      type: 'investment',
      since: '2022',
      sort: 'amount',
      order: 'asc',
    });
    expect(readSearch({ sort: 'size', order: 'up', since: '20x', until: '2022-13', status: ['a'] })).toEqual({});
  });

  it('does not take sorting for a filter', () => {
    expect(isFiltered({ sort: 'amount' })).toBe(false);
    expect(isFiltered({ theme: 'ai-chips' })).toBe(true);
  });
});
