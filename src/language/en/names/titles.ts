import type { Token } from './tokens.ts';
import { strongTitles, titleWords } from './words.data.ts';

/** Pieces of a stretch of capitals between its words of office: first and last token, and whether such a word stands before. */
export function cutAtTitles(tokens: readonly Token[], first: number, last: number): [number, number, boolean][] {
  const pieces: [number, number, boolean][] = [];
  let from = first;
  let titled = titleBefore(tokens, first);
  for (let i = first; i <= last; i++) {
    if (!isTitle(tokens, i, last)) continue;
    if (i > from) pieces.push([from, i - 1, titled]);
    while (i < last && titleWords.has(tokens[i + 1]!.lower)) i++;
    from = i + 1;
    titled = true;
  }
  if (from <= last) pieces.push([from, last, titled]);
  return pieces;
}

/** Whether a capitalised word is one of office: "CEO", "Chief Executive"; not "Premier Partners", "General Catalyst". */
function isTitle(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]!;
  if (!titleWords.has(token.lower)) return false;
  const next = i < last ? tokens[i + 1] : undefined;
  const alone =
    /^(?:ceo|cfo|cto|coo|cio|cso|cmo|cpo|co-ceo|president|chairman|chairwoman|chairperson|co-founder|cofounder|founder|minister|governor|mr|mrs|ms|dr|prof|professor|senator|analyst|spokesperson|spokesman|spokeswoman|chancellor|lawmaker)$/;
  if (alone.test(token.lower)) return true;
  if (token.lower === 'chief' || token.lower === 'vice' || token.lower === 'managing' || token.lower === 'executive')
    return next !== undefined && titleWords.has(next.lower);
  return token.lower === 'director' && next !== undefined;
}

function titleBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]!.sentence || before.possessive) return false;
  if (
    /^(?:partner|head|representative|chief|editor|engineer|researcher)$/.test(before.text) &&
    (tokens[first + 1]?.capital !== true || tokens[first + 1]!.sentence !== before.sentence)
  )
    return false;
  return strongTitles.has(before.lower) && tokens[first]!.start - before.end <= 2;
}
