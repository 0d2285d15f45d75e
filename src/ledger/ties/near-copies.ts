/** Words to a shingle. Measured on the stories of `gold/ties`: copies share 73 % of them, other articles on the same event at most 4 %. */
const shingleWords = 3;
/** Texts that share half of their shingles are copies. */
const leastShared = 0.5;
/** A text with fewer shingles says too little to be called a copy. */
const leastShingles = 20;
/** 16 bands of 3 hashes: texts that share 70 % meet in a band with a probability of 99.9 %, those that share 10 % with 2 %. */
const bands = 16;
const rows = 3;

/** The different runs of three words of a text, without case and punctuation. */
export function shinglesOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const shingles = new Set<string>();
  for (let i = 0; i + shingleWords <= words.length; i++) shingles.add(words.slice(i, i + shingleWords).join(' '));
  return shingles;
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** Mixes a hash anew, so that one pass over the text serves all hash functions (murmur3's finaliser). */
function mix(h: number, seed: number): number {
  let x = (h ^ Math.imul(seed, 0x9e3779b9)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** MinHash bands of a text, as 32-bit whole numbers: texts that share one are compared. Empty for very short texts. */
export function bandsOf(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size < leastShingles) return [];
  const least = Array.from({ length: bands * rows }, () => 0xffffffff);
  for (const shingle of shingles) {
    const h = hash(shingle, 0);
    for (let k = 0; k < least.length; k++) {
      const mixed = mix(h, k + 1);
      if (mixed < least[k]!) least[k] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, b) => hash(least.slice(b * rows, (b + 1) * rows).join(','), b) | 0);
}

/** Whether two texts are near copies of each other, by their shingles. */
export function alike(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const s of x) if (y.has(s)) shared++;
  return shared >= leastShared * (x.size + y.size - shared);
}

/** Whether two texts are near copies of each other. */
export function areCopies(a: string, b: string): boolean {
  return alike(shinglesOf(a), shinglesOf(b));
}
