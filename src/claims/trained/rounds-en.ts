import type { ClaimValues } from '../types.ts';

/** Name of a financing round, as in the claim contract. */
export type Round = NonNullable<ClaimValues<'investment'>['round']>;

const patterns: readonly (readonly [RegExp, (letter: string) => Round])[] = [
  [/\bpre[- ]?series[- ]A\d?\b|\bpre-A\b/gi, () => 'pre-a'],
  [/\bseries[- ]?([A-H])(?:\d|\+|-\d)?(?![\w])/gi, (letter) => `series-${letter.toLowerCase()}` as Round],
  [/\b([A-H])[- ]round\b/g, (letter) => `series-${letter.toLowerCase()}` as Round],
  [/\bpre-?seed\b/gi, () => 'pre-seed'],
  [/\bseed\b(?! (?:company|maker|producer|oil|business|stage fund|fund|investor))/gi, () => 'seed'],
  [/\bpre-?(?:IPO|listing)\b/gi, () => 'pre-ipo'],
  [/\bbridge\b(?= (?:round|financing|funding|loan|note|extension)|\s*(?:–|—|[,.;]))/gi, () => 'bridge'],
  [/\bconvertible (?:notes?|bonds?|loans?|debt|debentures?)\b|\bconvertible\b/gi, () => 'convertible'],
  [
    /\b(?:venture debt|debt (?:financing|facility|round|funding)|credit (?:facility|line)|term loan|loan facility)\b/gi,
    () => 'debt',
  ],
  [
    /\b(?:IPO|initial public offering|went public|going public|stock[- ]market (?:debut|listing)|flotation)\b/g,
    () => 'ipo',
  ],
  [/\bstrategic (?:round|investment|financing|funding|stake)\b/gi, () => 'strategic'],
];

/** Rounds told by name in a text, in order, not overlapping; the patterns first in the list win. */
export function findRoundsEn(text: string): { start: number; end: number; value: Round }[] {
  if (!/series|seed|round|IPO|public|convertible|debt|bridge|credit|loan|strategic|float|listing|pre-/i.test(text))
    return [];
  const found: { start: number; end: number; value: Round }[] = [];
  for (const [pattern, name] of patterns)
    for (const m of text.matchAll(pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end, value: name(m[1] ?? '') });
    }
  return found.toSorted((a, b) => a.start - b.start);
}
