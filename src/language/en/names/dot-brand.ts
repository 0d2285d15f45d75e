import { isLetterOrFigure } from './characters.ts';

/** "A. (A-dot)", "its assistant, A.", "the A. service": a brand that is one letter and a full stop. */
const signs =
  /(?<![\p{L}.])A\. ?\((?:pronounced )?["“]?A[ -]?dot|\b(?:assistant|service|app|agent|platform),? ["“]?A\.(?! ?\p{Lu})|\b(?:the|its|an?) A\. (?:service|app|assistant|platform|agent|phone|call)/iu;

/** Longest stretches before and behind the full stop that the signs look at. */
const reachBefore = 32;
const reachBehind = 40;

/** Whether a sign of the brand stands around one of the letters A with a full stop. */
function hasSigns(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const letter = text[at - 1];
    if (letter !== 'A' && letter !== 'a') continue;
    if (isLetterOrFigure(text, at - 2)) continue;
    if (signs.test(text.slice(Math.max(0, at - reachBefore), at + reachBehind))) return true;
  }
  return false;
}

/** Surfaces of that brand in a text that has it; "A dot" and "A-dot" are ways to say it. */
export function dotBrand(text: string): string[] {
  if (!text.includes('A.') || !hasSigns(text)) return [];
  return ['A.', ...['A dot', 'A-dot', 'Adot'].filter((s) => text.includes(s))];
}
