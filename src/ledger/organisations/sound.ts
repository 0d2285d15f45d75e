/**
 * How a name sounds, whatever the script: consonants in classes that Korean does not tell apart (b, p, v, f are one; l and r
 * are one), vowels beside them. Korean writes foreign names by their sound, so 파크메이트 and Parkmate meet here.
 */

/** Words of company names that Korean translates instead of spelling out; longest first. */
const translated: readonly (readonly [string, string])[] = [
  ['벤처캐피탈', 'venturecapital'],
  ['자산운용', 'assetmanagement'],
  ['벤처투자', 'ventureinvestment'],
  ['인베스트먼트', 'investment'],
  ['파트너스', 'partners'],
  ['벤처스', 'ventures'],
  ['백화점', 'departmentstore'],
  ['캐피탈', 'capital'],
  ['홀딩스', 'holdings'],
  ['증권', 'securities'],
  ['은행', 'bank'],
  ['투자', 'investment'],
  ['전자', 'electronics'],
  ['보험', 'insurance'],
  ['그룹', 'group'],
];

/** Initial consonants of Hangul syllables in Unicode order. */
const initials = ['k', 'k', 'n', 't', 't', 'l', 'm', 'p', 'p', 's', 's', '', 's', 's', 's', 'k', 't', 'p', 'h'];
/** Vowels in Unicode order; eu (ㅡ) only carries a consonant and is silent. */
const vowels = [
  'a',
  'e',
  'ia',
  'e',
  'o',
  'e',
  'io',
  'e',
  'o',
  'oa',
  'oe',
  'oi',
  'io',
  'u',
  'uo',
  'ue',
  'ui',
  'iu',
  '',
  'i',
  'i',
];
/** Final consonants in Unicode order. */
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'l',
  'l',
  'l',
  'l',
  'l',
  'l',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'n',
  't',
  't',
  'k',
  't',
  'p',
  '',
];

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const spoken = (digits: string): string => {
  const n = Number(digits);
  if (n >= 100) return digits;
  return n < 20 ? ones[n]! : `${tens[Math.floor(n / 10)]}${n % 10 ? ones[n % 10] : ''}`;
};

/** English spelling to sound, applied in turn. What Korean does not sound (r before a consonant, a last e) goes. */
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'p'],
  [/tion/g, 'sion'],
  [/sch|sh|tch/g, 's'],
  [/ch(?=[^aeiou]|$)/g, 'k'],
  [/ch/g, 's'],
  [/ck/g, 'k'],
  [/th/g, 's'],
  [/ng(?=[^aeiouy]|$)/g, 'n'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[ei](?!t)|y$)/g, 's'],
  [/x/g, 'ks'],
  [/qu?/g, 'k'],
  [/[cg]/g, 'k'],
  [/[bvf]/g, 'p'],
  [/[jz]/g, 's'],
  [/d/g, 't'],
  [/r(?=[^aeiouy]|$)/g, ''],
  [/r/g, 'l'],
  [/h(?=[^aeiouy]|$)/g, ''],
  [/(?<=[a-z]{2}[klmnpst])e$/g, ''],
  [/w/g, 'u'],
  [/y/g, 'i'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
];

const hangul = /[\uac00-\ud7a3]/;

/** Whether a name is written in Hangul, at least in part. */
export const isHangul = (name: string): boolean => hangul.test(name);

/** The sound of a name's key in classes of consonants with vowels between: `parkmate` and `파크메이트` differ by a vowel alone. */
export function soundOf(key: string): string {
  let text = key.toLowerCase();
  for (const [korean, english] of translated) text = text.replaceAll(korean, english);
  const parts = text.match(/[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+/g) ?? [];
  const sound = parts.map((p) => (isHangul(p) ? ofHangul(p) : ofLatin(p))).join('');
  return sound.replace(/([klmnpst])\1+/g, '$1');
}

function ofHangul(text: string): string {
  return [...text]
    .map((c) => {
      const index = c.codePointAt(0)! - 0xac00;
      return initials[Math.floor(index / 588)]! + vowels[Math.floor((index % 588) / 28)]! + finals[index % 28]!;
    })
    .join('');
}

function ofLatin(text: string): string {
  let sound = text.replace(/\d+/g, spoken).replace(/[^a-z0-9]/g, '');
  for (const [spelling, heard] of latinSounds) sound = sound.replace(spelling, heard);
  return sound;
}

/** Consonants alone, without a last s (plural and its like); names are compared only when these are equal. A name that ends in AI keeps that. */
export function skeletonOf(key: string): string {
  const ai = key.endsWith('ai') ? '+ai' : '';
  return (
    soundOf(key)
      .replace(/[aeiou]/g, '')
      .replace(/([klmnpst])\1+/g, '$1')
      .replace(/(?<=.{2})s$/, '') + ai
  );
}

/** How alike two names sound, 0 to 1: consonants weigh most, a vowel for another little (Korean hears them otherwise). */
export function soundLikeness(a: string, b: string): number {
  const [x, y] = [soundOf(a), soundOf(b)];
  return x.length === 0 || y.length === 0 ? 0 : 1 - distance(x, y) / Math.max(x.length, y.length);
}

const isVowel = (c: string): boolean => 'aeiou'.includes(c);

function distance(x: string, y: string): number {
  let row = [0];
  for (const [j, c] of [...y].entries()) row[j + 1] = row[j]! + (isVowel(c) ? 0.5 : 1);
  for (const a of x) {
    const gone = isVowel(a) ? 0.5 : 1;
    const next = [row[0]! + gone];
    for (const [j, b] of [...y].entries()) {
      const swap = a === b ? 0 : isVowel(a) && isVowel(b) ? 0.3 : 1.5;
      next[j + 1] = Math.min(row[j]! + swap, row[j + 1]! + gone, next[j]! + (isVowel(b) ? 0.5 : 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
