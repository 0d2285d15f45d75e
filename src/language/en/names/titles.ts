import type { Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** A piece of a stretch of capitals: first and last token, and whether a word of office stands before. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}

/** Pieces of a stretch of capitals between its words of office. */
export function cutAtTitles(tokens: readonly Token[], first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  let titled = titleBefore(tokens, first);
  for (let i = first; i <= last; i++) {
    if (!isTitle(tokens, i, last)) continue;
    if (i > from) pieces.push({ first: from, last: i - 1, titled });
    while (i < last && tokens[i + 1]!.word.isTitle) i++;
    from = i + 1;
    titled = true;
  }
  if (from <= last) pieces.push({ first: from, last, titled });
  return pieces;
}

const alone = wordSet(
  'ceo cfo cto coo cio cso cmo cpo co-ceo president chairman chairwoman chairperson co-founder cofounder founder minister governor mr mrs ms dr prof professor senator analyst spokesperson spokesman spokeswoman chancellor lawmaker',
);
const paired = wordSet('chief vice managing executive');

/** Whether a capitalised word is one of office: "CEO", "Chief Executive"; not "Premier Partners", "General Catalyst". */
function isTitle(tokens: readonly Token[], i: number, last: number): boolean {
  const { word, lower } = tokens[i]!;
  if (!word.isTitle) return false;
  const next = i < last ? tokens[i + 1] : undefined;
  if (alone.has(lower)) return true;
  if (paired.has(lower)) return next !== undefined && next.word.isTitle;
  return lower === 'director' && next !== undefined;
}

const common = wordSet('partner head representative chief editor engineer researcher');

function titleBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before?.word.isStrongTitle || before.sentence !== tokens[first]!.sentence || before.possessive) return false;
  if (
    common.has(before.text) &&
    (tokens[first + 1]?.capital !== true || tokens[first + 1]!.sentence !== before.sentence)
  )
    return false;
  return tokens[first]!.start - before.end <= 2;
}
