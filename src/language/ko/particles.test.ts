import { describe, expect, it } from 'vitest';
import { particleCases, wholeWords } from './particles.cases.ts';
import { finalOf, particleSplits } from './particles.ts';

describe('particleSplits', () => {
  it.each(particleCases)('$word is $stem + $particle', ({ word, stem, particle }) => {
    expect(particleSplits(word)[0]).toMatchObject({ stem, particle });
  });

  it.each(['두루미은', '구름는', '하늘를'])('%s keeps its last syllable', (word) => {
    expect(particleSplits(word)).toEqual([{ stem: word, particle: '' }]);
  });

  it('always ends with the bare word', () => {
    for (const word of [...wholeWords, '에코프로', '다나와', 'KT'])
      expect(particleSplits(word).at(-1)).toEqual({ stem: word, particle: '' });
  });
});

it('reads the end of a word aloud', () => {
  expect(['누리', '누리텔', '두루넷', 'KT', 'CGL', 'CNN', '42', '7', 'Upstage', 'NAVER'].map(finalOf)).toEqual([
    'vowel', 'rieul', 'consonant', 'vowel', 'rieul', 'consonant', 'vowel', 'rieul', 'unknown', 'unknown',
  ]); // prettier-ignore
});
