import { recalled } from '../../recall.ts';
import type { EntityKind } from '../../reading.ts';
import { commonNouns } from './common-nouns.data.ts';
import { particleRole } from '../particles.ts';
import {
  allianceTails,
  firmNouns,
  firmTails,
  fundTails,
  productNouns,
  publicTails,
  shortNouns,
  titles,
  weakTails,
} from './vocabulary.data.ts';

const longestTail = 12;

/** The longest tail of a word that stands in a list, or an empty string; the word must be longer than its tail. */
export function tailIn(word: string, tails: ReadonlySet<string>): string {
  for (let length = Math.min(longestTail, word.length - 1); length > 0; length--) {
    if (tails.has(word.slice(-length))) return word.slice(-length);
  }
  return '';
}

/** What the tail of a name says of it: …펀드 is a fund, …협의체 an alliance, …진흥원 a public body, …인베스트먼트 a company. */
export function kindByTail(name: string): EntityKind | undefined {
  const word = name.replace(/\s*제?\d+호$/, '').trim();
  if (tailIn(word, fundTails) || (word !== name && !/\d동/.test(name))) return 'fund';
  if (tailIn(word, allianceTails)) return 'alliance';
  if (tailIn(word, firmTails)) return 'company';
  if (tailIn(word, publicTails) || publicTails.has(word)) return 'public-body';
  return undefined;
}

/** Whether a name ends like a company's: 2 for a tail that says so alone, 1 for one that needs company, 0 for none. */
export function tailStrength(name: string): 0 | 1 | 2 {
  if (tailIn(name, firmTails)) return 2;
  return tailIn(name, weakTails) ? 1 : 0;
}

/** Whether a word is an everyday noun or a row of such nouns: 투자유치 is 투자 + 유치. */
export const isCommon = recalled(isEverydayRow);

function isEverydayRow(word: string): boolean {
  if (commonNouns.has(word) || firmNouns.has(word) || productNouns.has(word) || titles.has(word)) return true;
  if (word.length === 2 && shortNouns.has(word[0]!) && particleRole(word[0]!, word[1]!)) return true;
  if (word.length > 2 && word.endsWith('들')) return isCommon(word.slice(0, -1));
  if (word.length > 12) return false;
  const reachable = Array.from({ length: word.length + 1 }, () => false);
  reachable[0] = true;
  for (let end = 2; end <= word.length; end++)
    for (let start = Math.max(0, end - 6); start <= end - 2 && !reachable[end]; start++)
      reachable[end] = reachable[start]! && isEveryday(word.slice(start, end));
  return reachable[word.length]!;
}

const isEveryday = (word: string): boolean => commonNouns.has(word) || firmNouns.has(word);
