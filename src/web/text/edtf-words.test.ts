import { describe, expect, it } from 'vitest';
import { edtfWords } from './edtf-words.ts';

const cases = [
  ['2023', '2023', '2023년'],
  ['2023-09', 'Sep 2023', '2023년 9월'],
  ['2024-01-10', '10 Jan 2024', '2024년 1월 10일'],
  ['2024-01-10T14:39:00+09:00', '10 Jan 2024', '2024년 1월 10일'],
  ['2024-33', 'Q1 2024', '2024년 1분기'],
  ['2024-36', 'Q4 2024', '2024년 4분기'],
  ['2024-40', 'H1 2024', '2024년 상반기'],
  ['2024-41', 'H2 2024', '2024년 하반기'],
  ['2022/2023', '2022–2023', '2022년~2023년'],
  ['2023-09/2024-33', 'Sep 2023–Q1 2024', '2023년 9월~2024년 1분기'],
  ['2022/..', 'from 2022', '2022년부터'],
  ['../2025', 'until 2025', '2025년까지'],
] as const;

describe('edtfWords', () => {
  it.each(cases)('tells %s as %s and %s', (date, english, korean) => {
    expect(edtfWords(date, 'en')).toBe(english);
    expect(edtfWords(date, 'ko')).toBe(korean);
  });
});
