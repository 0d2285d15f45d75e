import { evidenceAt } from '../../values/evidence.ts';
import type { MultipleMention } from '../reading.ts';
import { digits, figureOf, spelled } from './numerals.ts';
import { qualifierBefore } from './qualifiers.ts';

const factors: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 };
const verb =
  /\b(?<stem>doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing|es)\b|\b(?<bare>doubl|tripl|trebl|quadrupl|quintupl)e(?= (?:what|the|that|its|their|from|last|as|in|by|to|over|revenue|sales)\b)|\btwice(?= (?:what|the|that|as|its|last)\b)/gi;
const times = new RegExp(
  `(?<![\\w.,$])(?<n>${digits}|${spelled})(?:[ -](?:times(?! (?:a|an|in|since|per|this|over the)\\b)|fold\\b)|fold\\b|[xX](?![\\w]))`,
  'gi',
);
const nearness = /\b(?:(?<about>nearly|almost|about|roughly|around|close to|some|approximately)|(?<over>more than)) $/i;

/** Factors of growth: "doubled", "nearly quadrupling", "four times", "fourfold", "3x". */
export function findEnglishMultiples(text: string): MultipleMention[] {
  const found: MultipleMention[] = [];
  for (const match of text.matchAll(verb)) {
    const near = nearness.exec(text.slice(Math.max(0, match.index - 16), match.index));
    const qualifier = near ? (near.groups!['about'] ? 'about' : 'over') : undefined;
    const value = factors[(match.groups!['stem'] ?? match.groups!['bare'] ?? 'doubl').toLowerCase()]!;
    found.push({
      kind: 'multiple',
      ...evidenceAt(text, match.index - (near?.[0].length ?? 0), match.index + match[0].length),
      value,
      ...(qualifier && { qualifier }),
    });
  }
  for (const match of text.matchAll(times)) {
    const before = qualifierBefore(text, match.index);
    found.push({
      kind: 'multiple',
      ...evidenceAt(text, before.start, match.index + match[0].length),
      value: figureOf(match.groups!['n']!),
      ...(before.qualifier && { qualifier: before.qualifier }),
    });
  }
  return found;
}
