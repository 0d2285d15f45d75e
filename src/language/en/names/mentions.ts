import type { Entity, NameMention } from '../../reading.ts';
import { firstWord, hashOf, isLetterOrFigure } from './characters.ts';
import { legalSuffixEnd } from './legal-suffix.ts';
import type { Token } from './tokens.ts';
import { WordFilter } from './word-filter.ts';

/** Every place where a surface form of an entity stands; of forms that begin at one place the longest. */
export function placeNames(text: string, tokens: readonly Token[], entities: readonly Entity[]): NameMention[] {
  const byFirstWord = surfacesByFirstWord(entities);
  const filter = new WordFilter();
  for (const first of byFirstWord.keys()) filter.add(hashOf(first, 0, first.length));
  const mentions: NameMention[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.start < from || !filter.mayHave(token.word.textHash)) continue;
    const surfaces = byFirstWord.get(token.text);
    const found = surfaces && standing(text, token.start, surfaces);
    if (!found) continue;
    let end = token.start + found.surface.length;
    if (entities[found.entity]!.kind === 'company') end = legalSuffixEnd(text, end) ?? end;
    const quote = text.slice(token.start, end);
    mentions.push({ kind: 'name', form: 'name', entity: found.entity, start: token.start, end, quote });
    from = end;
  }
  return mentions;
}

interface Surface {
  readonly surface: string;
  readonly entity: number;
}

function surfacesByFirstWord(entities: readonly Entity[]): Map<string, Surface[]> {
  const map = new Map<string, Surface[]>();
  for (const entity of entities) {
    for (const surface of entity.surfaces) {
      const first = firstWord(surface);
      if (first === '') continue;
      const list = map.get(first);
      if (list) list.push({ surface, entity: entity.index });
      else map.set(first, [{ surface, entity: entity.index }]);
    }
  }
  for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.surface.length - a.surface.length);
  return map;
}

function standing(text: string, at: number, surfaces: readonly Surface[]): Surface | undefined {
  for (const found of surfaces) {
    const { surface } = found;
    if (text.startsWith(surface, at) && !isLetterOrFigure(text, at + surface.length)) return found;
  }
  return undefined;
}
