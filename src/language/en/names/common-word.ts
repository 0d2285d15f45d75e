import { calendarWords, commonWords, functionWords } from './words.data.ts';

/** Whether a word, in lower case, is an everyday one in any of its forms. */
export function isCommonWord(lower: string): boolean {
  if (commonWords.has(lower) || functionWords.has(lower) || calendarWords.has(lower)) return true;
  const part = /^(.+?)-/.exec(lower)?.[1];
  if (part && isCommonWord(part)) return true;
  return stems(lower).some((s) => commonWords.has(s)) || (lower.length > 5 && lower.endsWith('ly'));
}

function stems(lower: string): string[] {
  const m = /^(.*?)(?:(ies)|(es)|(s)|(ied)|(ed)|(ing)|(er)|(ers)|(est))$/.exec(lower);
  if (!m) return [];
  const base = m[1]!;
  return [
    base,
    `${base}e`,
    `${base}y`,
    base.replace(/(.)\1$/, '$1'),
    ...(lower.endsWith('s') ? [lower.slice(0, -1)] : []),
  ];
}
