import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaseText } from './case-text.ts';

const article = (...claims: string[]): string => `=== a-1
date: 2024-05-03
publisher: Paper
genre: daily
title: KT backs a chip startup

KT Corp. put 15 billion won into Moreh.

It aims for 20 percent by 2027, up from 8 percent in 2023.

--- claims
${claims.join('\n')}
`;

describe('labelled articles in their compact form', () => {
  it('are read into cases', () => {
    const { cases, faults } = readCaseText(
      article(
        'investment | investors: KT ~ KT Corp. | investee: Moreh | amount: 15000000000 KRW about | scope: investor | status: completed | quote: KT Corp. put 15 billion won into Moreh',
        'target? | organisation: KT | value: 20 percent | metric: AI share | by: 2027 | baseline: 8 percent @ 2023 | quote: It aims for 20 percent by 2027',
      ),
    );
    expect(faults).toEqual([]);
    expect(cases[0]!.article['articleBody']).toMatch(/^KT Corp\.[\s\S]*in 2023\.$/);
    expect(cases[0]!.claims[0]).toEqual({
      type: 'investment',
      investors: [['KT', 'KT Corp.']],
      investee: ['Moreh'],
      amount: { value: 15e9, currency: 'KRW', qualifier: 'about' },
      amountScope: 'investor',
      status: 'completed',
      quote: 'KT Corp. put 15 billion won into Moreh',
    });
    expect(cases[0]!.claims[1]).toMatchObject({
      optional: true,
      baseline: { value: { value: 8, unit: 'percent' }, at: '2023' },
    });
  });

  it.each([
    ['gift | investor: KT | quote: KT Corp.', 'no claim type "gift"'],
    ['total | price: 5 | quote: KT Corp.', 'total has no field "price"'],
    ['total | amount: many KRW | quote: KT Corp.', '"many" is no number'],
    ['total | amount: 5 | quote: KT Corp.', '"5" has no currency'],
    ['total | period: soon | quote: KT Corp.', '"soon" is no EDTF date'],
    ['total | change: rather more | quote: KT Corp.', '"rather more" is no change'],
    ['total | investor: KT | quote: KT gave', 'the quote'],
  ])('tell what is wrong in "%s"', (line, says) => {
    expect(readCaseText(article(line)).faults.map((f) => f.says).join()).toContain(says); // prettier-ignore
  });

  it('have no faults in the project', () => {
    const gold = resolve(import.meta.dirname, '../gold');
    const files = ['train/en', 'train/ko', 'unseen/en', 'unseen/ko'].flatMap((folder) =>
      readdirSync(join(gold, folder)).map((file) => join(gold, folder, file)),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(readCaseText(readFileSync(file, 'utf8')).faults, file).toEqual([]);
  });
});
