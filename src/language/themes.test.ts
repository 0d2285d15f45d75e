import { expect, it } from 'vitest';
import { themesOf, themesOfDescriptor } from './themes.ts';

it.each([
  ['en', 'an AI semiconductor company', 'ai-chips'],
  ['en', 'a fabless designer of NPUs', 'ai-chips'],
  ['en', 'veterinary telehealth and pet-care startup', 'lifestyle-pets'],
  ['en', 'a large language model developer', 'ai-models'],
  ['en', 'AI startup', 'ai-models'],
  ['ko', 'AI 반도체 팹리스', 'ai-chips'],
  ['ko', '거대언어모델을 만드는 스타트업', 'ai-models'],
  ['ko', '반려동물 플랫폼', 'lifestyle-pets'],
] as const)('%s: %s speaks of %s', (language, words, theme) => {
  expect(themesOfDescriptor(words, language)).toContain(theme);
});

it('asks more of a sentence than of a descriptor', () => {
  expect(themesOf('He met an AI startup.', 'en')).toEqual([]);
});

it('finds nothing where no word speaks for a theme', () => {
  expect(themesOf('its larger rival, the Spanish group', 'en')).toEqual([]);
  expect(themesOf('', 'en')).toEqual([]);
});

it('matches acronyms in capitals only, and whole words', () => {
  expect(themesOf('what they did', 'en')).toEqual([]);
  expect(themesOf('She was sad about carpets', 'en')).toEqual([]);
});

it('lets a longer keyword keep a shorter one within it from counting', () => {
  expect(themesOf('AI 반도체', 'ko')).not.toContain('semiconductors');
});
