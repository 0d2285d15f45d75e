import type { Span } from '../../../values/evidence.ts';
import type { Document } from '../../../values/document.ts';
import type { EntityKind } from '../../reading.ts';
import { particleSplits } from '../particles.ts';
import { readVerb } from '../grammar/endings.ts';
import type { StemStatistics } from './candidates.ts';
import { likelySplit } from './candidates.ts';
import type { Dossiers } from './evidence.ts';
import { addCue, canBeName, gather, judge } from './evidence.ts';
import { fundNames } from './funds.ts';
import { listedName } from './listed.ts';
import { commonNouns } from './common-nouns.data.ts';
import { tailIn } from './tails.ts';
import { firmTails, places } from './vocabulary.data.ts';
import type { Word } from './words.ts';
import { nameKey, wordsOf } from './words.ts';

/** A name that the document uses, and what it stands for; names of one group are one entity. */
export interface Believed {
  readonly name: string;
  readonly group: string;
  readonly kind: EntityKind;
  readonly listed?: string;
}

/** Believed names by their keys. */
export type BelievedNames = Map<string, Believed>;

/** Decides which names the document uses, from the lists and from the signs in title and text. */
export function believedNames(
  document: Document,
  words: readonly Word[],
  statistics: StemStatistics,
  quantities: readonly Span[],
): BelievedNames {
  const dossiers: Dossiers = new Map();
  gather(document.text, words, statistics, quantities, dossiers);
  gather(document.title, wordsOf(document.title), statistics, [], dossiers);
  const believed: BelievedNames = new Map();
  believeAll(dossiers, believed);
  for (let round = 0; round < 2; round++) {
    noteNeighbours(words, statistics, believed, dossiers);
    believeAll(dossiers, believed);
  }
  believeAkin(words, believed);
  addShortForms(believed, dossiers);
  addPlaces(dossiers, believed);
  for (const name of fundNames(document.text, words))
    believed.set(nameKey(name), { name, group: nameKey(name), kind: 'fund' });
  return believed;
}

function believeAll(dossiers: Dossiers, believed: BelievedNames): void {
  for (const dossier of dossiers.values()) {
    const kind = judge(dossier);
    const name = [...dossier.names][0]!;
    const listed = listedName(name);
    if (!kind || believed.has(dossier.key)) continue;
    if (listed && !listed.weak) continue; // found by the list when names are placed
    const group = listed?.group ?? dossier.key;
    believed.set(dossier.key, {
      name,
      group,
      kind: listed?.kind ?? kind,
      ...(listed?.listed && { listed: listed.listed }),
    });
    for (const gloss of dossier.glosses) {
      const other = listedName(gloss);
      if (!believed.has(nameKey(gloss)) && !other)
        believed.set(nameKey(gloss), { ...believed.get(dossier.key)!, name: gloss });
    }
  }
}

/** Names beside believed ones in a list: A·B, A와 B, A, B. */
function noteNeighbours(
  words: readonly Word[],
  statistics: StemStatistics,
  believed: BelievedNames,
  dossiers: Dossiers,
): void {
  for (let i = 1; i < words.length; i++) {
    const left = words[i - 1]!;
    const right = words[i]!;
    const split = likelySplit(left.text, statistics);
    const joined =
      /^[·ㆍ,/]\s?$/.test(right.gap) ||
      ((right.gap === ' ' || right.gap === ', ') && split.role === 'comitative' && /^[와과]$/.test(split.particle));
    if (!joined) continue;
    const a = /^[·ㆍ,/]/.test(right.gap) ? left.text : split.stem;
    const b = likelySplit(right.text, statistics);
    if (b.particle !== '' || endsPhrase(words[i + 1])) support(a, b.stem, believed, dossiers);
    support(b.stem, a, believed, dossiers);
  }
}

/** Whether the noun before this word ends there: no further noun follows (수학 풀이 앱 does not end with 수학). */
function endsPhrase(next: Word | undefined): boolean {
  return (
    next === undefined ||
    next.gap !== ' ' ||
    /^(?:등|측|및|참여|리드|인수|투자|지분|구주|주식|대표|관계자)/.test(next.text)
  );
}

function support(known: string, other: string, believed: BelievedNames, dossiers: Dossiers): void {
  const listed = listedName(known);
  const kind = believed.get(nameKey(known))?.kind ?? (listed && !listed.weak ? listed.kind : undefined);
  if (kind !== 'company' || !canBeName(other) || readVerb(other)) return;
  const key = nameKey(other);
  const dossier = dossiers.get(key) ?? { key, names: new Set([other]), glosses: new Set<string>(), cues: new Map() };
  dossiers.set(key, dossier);
  addCue(dossier, { sign: 'beside', points: 2, kind: 'company' });
}

/** Weak names of organisations that the document also calls by an unmistakable name: 비바리퍼블리카 and 토스. */
function believeAkin(words: readonly Word[], believed: BelievedNames): void {
  const splits = words.flatMap((w) => particleSplits(w.text));
  const groups = new Set(splits.flatMap(({ stem }) => groupIfSure(stem)));
  for (const { stem } of splits) {
    const listed = listedName(stem);
    if (!listed?.weak || !groups.has(listed.group) || believed.has(nameKey(stem))) continue;
    believed.set(nameKey(stem), {
      name: stem,
      group: listed.group,
      kind: listed.kind,
      ...(listed.listed !== undefined && { listed: listed.listed }),
    });
  }
}

function groupIfSure(stem: string): string[] {
  const listed = listedName(stem);
  return listed && !listed.weak ? [listed.group] : [];
}

/** 블루포인트 for 블루포인트파트너스: the name without its tail, where it stands alone in the document and is no everyday word. */
function addShortForms(believed: BelievedNames, dossiers: Dossiers): void {
  const fullNames = [...believed.values()];
  for (const full of fullNames) {
    const tail = full.kind === 'company' ? tailIn(full.name, firmTails) : '';
    const short = full.name.slice(0, -tail.length);
    const key = nameKey(short);
    if (
      tail === '' ||
      short.length < 2 ||
      commonNouns.has(short) ||
      believed.has(key) ||
      !dossiers.has(key) ||
      listedName(short)
    )
      continue;
    believed.set(key, { ...full, name: short });
  }
}

function addPlaces(dossiers: Dossiers, believed: BelievedNames): void {
  for (const place of places)
    if (!believed.has(place) && !commonNouns.has(place) && !dossiers.has(place))
      believed.set(place, { name: place, group: place, kind: 'place' });
}
