import type { Claim, DocumentClaims } from '../src/claims/claim.ts';
import type { ClaimTypeName } from '../src/claims/types.ts';
import { makeDocument } from '../src/documents/news-article.ts';
import type { Document } from '../src/values/document.ts';
import { contentHash } from '../src/values/hash.ts';

/**
 * Documents whose claims stand in them as data, so that the ledger is tested without the rules that read texts: each line
 * of the text is `type {values}`, and every value's words are the line itself.
 */
export function scripted(
  day: string,
  publisher: string,
  lines: readonly (readonly [ClaimTypeName, Record<string, unknown>])[],
  extra: { title?: string; genre?: string } = {},
): Document {
  const text = lines.map(([type, values]) => `${type} ${JSON.stringify(values)}`).join('\n\n');
  return makeDocument({
    title: extra.title ?? `${publisher} of ${day}`,
    text,
    publisher,
    published: day,
    language: 'en',
    ...extra,
  });
}

/** Reads documents made by `scripted`; a line that is no claim throws, as a broken reader would. */
export function scriptReader(document: Document): DocumentClaims {
  let at = 0;
  const claims = document.text.split('\n\n').map((line): Claim => {
    const [type, json] = [line.slice(0, line.indexOf(' ')) as ClaimTypeName, line.slice(line.indexOf(' ') + 1)];
    const values = JSON.parse(json) as Claim['values'];
    const start = at;
    const end = at + line.length;
    at = end + 2;
    const evidence = Object.keys(values).map((field) => ({ field, start, end, quote: line }));
    return {
      id: contentHash([document.id, type, values]),
      type,
      values,
      evidence,
      rule: 'script',
      confidence: 0.9,
      start,
      end,
    };
  });
  return { claims, quarantine: [] };
}

const org = (name: string, ...aliases: string[]): object => ({ name, ...(aliases.length > 0 && { aliases }) });
const won = (billions: number): object => ({ value: billions * 1e9, currency: 'KRW' });

/** A small story: one cheque told three times in two languages, a round with its cheques, a target with two baselines. */
export const story: readonly Document[] = [
  scripted('2023-08-14', 'Harbour Wire', [
    [
      'investment',
      {
        investors: [org('SK telecom', 'SKT')],
        investee: org('Anthropic'),
        amount: { value: 1e8, currency: 'USD' },
        amountScope: 'investor',
        date: '2023-08-11',
        status: 'completed',
      },
    ],
    ['partnership', { parties: [org('SK telecom'), org('Anthropic')], kind: 'joint-development', status: 'completed' }],
  ]),
  scripted('2023-09-26', '한빛경제', [
    [
      'investment',
      {
        investors: [org('SK텔레콤')],
        investee: org('앤트로픽', 'Anthropic'),
        amount: { value: 130e9, currency: 'KRW', qualifier: 'about' },
        date: '2023-08',
        status: 'completed',
      },
    ],
    [
      'target',
      {
        organisation: org('SK텔레콤'),
        value: { value: 36, unit: 'percent' },
        metric: 'AI revenue share',
        by: '2028',
        baseline: { value: { value: 9, unit: 'percent' }, at: '2022' },
      },
    ],
  ]),
  scripted('2024-01-10', 'The Courier', [
    [
      'investment',
      {
        investors: [org('SK telecom Co.')],
        investee: org('Anthropic'),
        amount: { value: 1e8, currency: 'USD' },
        date: '2023',
        status: 'completed',
      },
    ],
    [
      'target',
      {
        organisation: org('SKT'),
        value: { value: 36, unit: 'percent' },
        metric: 'share of AI in revenue',
        by: '2028',
        baseline: { value: { value: 9, unit: 'percent' }, at: '2023' },
      },
    ],
    [
      'investment',
      {
        investors: [org('KT'), org('SK Networks')],
        investee: org('Quillpost'),
        amount: won(92),
        amountScope: 'round',
        round: 'series-b',
        date: '2024-01',
        status: 'completed',
      },
    ],
    [
      'investment',
      {
        investors: [org('KT')],
        investee: org('Quillpost'),
        amount: won(20),
        amountScope: 'investor',
        round: 'series-b',
        date: '2024-01',
        status: 'completed',
      },
    ],
  ]),
];

/** One of endlessly many small documents. */
export const numbered = (n: number): Document =>
  scripted(
    '2024-03-01',
    `Paper ${n % 7}`,
    [
      [
        'investment',
        {
          investors: [org(`Payer ${n % 5}`)],
          investee: org(`Maker ${n % 11}`),
          amount: won(n + 1),
          date: '2024',
          status: 'completed',
        },
      ],
    ],
    { title: `Number ${n}` },
  );
