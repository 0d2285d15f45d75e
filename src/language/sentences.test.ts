import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences as splitEnglish } from './en/sentences.ts';
import { splitSentences as splitKorean } from './ko/sentences.ts';

const english: [string, string[]][] = [
  [
    'Alder Co. bought Birch Inc. for $1.2 million. The deal closed.',
    ['Alder Co. bought Birch Inc. for $1.2 million.', 'The deal closed.'],
  ],
  ['It joined Cedar Corp. The two firms agreed.', ['It joined Cedar Corp.', 'The two firms agreed.']],
  ['It bought Dogwood Co. Ltd. in Jan. 2023.', ['It bought Dogwood Co. Ltd. in Jan. 2023.']],
  ['"We will wait." He left.', ['"We will wait."', 'He left.']],
  ['Mr. Elm runs the U.S. Forest Service unit No. 2 here.', ['Mr. Elm runs the U.S. Forest Service unit No. 2 here.']],
  ['Elm Raises $5m\n\nElm said so.\n- One\n- Two', ['Elm Raises $5m', 'Elm said so.', '- One', '- Two']],
];
const korean: [string, string[]][] = [
  ['가람은 10억원을 받았다. 나래는 5.2%를 팔았다.', ['가람은 10억원을 받았다.', '나래는 5.2%를 팔았다.']],
  ['대표는 "돈을 벌겠다. 꼭 그러겠다"고 말했다. 끝이다.', ['대표는 "돈을 벌겠다. 꼭 그러겠다"고 말했다.', '끝이다.']],
  ['투자 유치함. 금액은 비공개임.', ['투자 유치함.', '금액은 비공개임.']],
  ['2024. 3. 5. 가람 Co. Ltd. 설립.', ['2024. 3. 5. 가람 Co. Ltd. 설립.']],
  ['▲ 가람: 3억원\n▲ 나래: 5억원', ['▲ 가람: 3억원', '▲ 나래: 5억원']],
];

describe.each([
  { name: 'English', split: splitEnglish, cases: english },
  { name: 'Korean', split: splitKorean, cases: korean },
])('$name sentences', ({ split, cases }) => {
  it.each(cases)('cuts %s', (text, sentences) => {
    expect(split(text).map((s) => text.slice(s.start, s.end))).toEqual(sentences);
  });

  it('leaves no character outside but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let rest = '';
        let end = 0;
        for (const s of split(text)) {
          expect(s.start).toBeGreaterThanOrEqual(end);
          rest += text.slice(end, s.start);
          end = s.end;
        }
        expect((rest + text.slice(end)).trim()).toBe('');
      }),
    );
  });
});
