import { evidenceAt } from '../../../values/evidence.ts';
import type { Entity, NameMention } from '../../reading.ts';
import { legalSuffixEnd } from './legal-suffix.ts';
import type { Token } from './tokens.ts';

/** Every place where a surface form of an entity stands; of forms that begin at one place the longest. */
export function placeNames(text: string, tokens: readonly Token[], entities: readonly Entity[]): NameMention[] {
  const byFirstWord = surfacesByFirstWord(entities);
  const mentions: NameMention[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    const found = byFirstWord.get(token.text)?.find((s) => stands(text, token.start, s.surface));
    if (!found) continue;
    let end = token.start + found.surface.length;
    if (entities[found.entity]!.kind === 'company') end = legalSuffixEnd(text, end) ?? end;
    mentions.push({ kind: 'name', form: 'name', entity: found.entity, ...evidenceAt(text, token.start, end) });
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
      const first =
        /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[&+.@'’-](?=[\p{L}\p{N}])|&(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))*/u
          .exec(surface)?.[0]
          .replace(/['’]s$/i, '');
      if (!first) continue;
      const list = map.get(first) ?? [];
      list.push({ surface, entity: entity.index });
      map.set(first, list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.surface.length - a.surface.length);
  return map;
}

function stands(text: string, at: number, surface: string): boolean {
  return text.startsWith(surface, at) && !/[\p{L}\p{N}]/u.test(text[at + surface.length] ?? '');
}
