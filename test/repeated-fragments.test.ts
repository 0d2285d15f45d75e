import { describe, expect, it } from 'vitest';
import { makeDocument } from '../src/documents/news-article.ts';
import { readLanguage } from '../src/language/read-language.ts';
import { rules } from '../src/claims/read-claims.ts';
import type { Language } from '../src/values/document.ts';

/** Fragments of which patterns with two ways to match the same words would try every combination. */
const fragments: Record<Language, readonly string[]> = {
  en: ['KT and ', 'invested 5 billion won in KT, ', 'the company of the ', 'Series A, ', ', which ', 'a stake of 5 percent in ', '(KT) ', 'to buy and to sell ', '$5 million ', 'said that it ', 'AI chip startup ', 'A-', "KT's "], // prettier-ignore
  ko: ['KT와 ', 'KT는 모레에 50억원을 투자하고 ', 'AI 반도체 스타트업 ', '지분 5%를 ', '시리즈A ', '(KT) ', "'KT' ", '업무협약을 체결하고 ', '50억원 ', '밝혔다고 ', '의 ', 'A·'], // prettier-ignore
};
/** As long as the longest stretch that is read as one sentence. */
const length = 2_900;

describe('sentences of one fragment repeated, which an exponential pattern would never finish', () => {
  it.each(Object.entries(rules))('every rule of %s comes to an end', (language, list) => {
    for (const fragment of fragments[language as Language]) {
      const text = fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);
      const document = makeDocument({ title: '', text, published: '2024-01-10', language: language as Language });
      const reading = readLanguage(document);
      for (const sentence of reading.sentences)
        for (const rule of list) expect(Array.isArray(rule.read(sentence, reading)), rule.name).toBe(true);
    }
  });
});
