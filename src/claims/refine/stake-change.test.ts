import { expect, it } from 'vitest';
import { makeDocument } from '../../documents/news-article.ts';
import { readDocument } from '../read-claims.ts';

const stakeOf = (text: string): unknown => {
  const { claims } = readDocument(makeDocument({ title: '', text, published: '2024-05-20', language: 'en' }));
  return claims.flatMap((c) => ('stake' in c.values ? [c.values.stake] : []))[0];
};

it.each([
  ['Harbin Foods reduced its stake in Mealbox Corp. from 21.8 percent to 16.8 percent in April.', 5],
  ['In January Harbin Foods raised its stake in Mealbox Corp. to 35 percent from 14.7 percent for 26 billion won.', 20.3],
  ['Harbin Foods bought 9 percent of Mealbox Corp. in April; its sales rose from 3 percent to 4 percent of the market.', 9],
])('%s', (text, stake) => expect(stakeOf(text)).toBe(stake)); // prettier-ignore
