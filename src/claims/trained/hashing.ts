/** Mixes two 32-bit numbers into one; cheap, and spread well enough for feature keys (multipliers of MurmurHash3, public domain). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x1b873593);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (h >>> 13);
}

const known = new Map<string, number>();

/** A 32-bit number that stands for a word, the same on every run (FNV-1a). */
export function hashOf(word: string): number {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  if (known.size < 200_000) known.set(word, h);
  return h;
}
