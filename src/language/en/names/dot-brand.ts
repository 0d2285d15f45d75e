/** "A. (A-dot)", "its assistant, A.", "the A. service": a brand that is one letter and a full stop. */
const signs =
  /(?<![\p{L}.])A\. ?\((?:pronounced )?["“]?A[ -]?dot|\b(?:assistant|service|app|agent|platform),? ["“]?A\.(?! ?\p{Lu})|\b(?:the|its|an?) A\. (?:service|app|assistant|platform|agent|phone|call)/iu;

/** Surfaces of that brand in a text that has it; "A dot" and "A-dot" are ways to say it. */
export function dotBrand(text: string): string[] {
  if (!text.includes('A.') || !signs.test(text)) return [];
  return ['A.', ...['A dot', 'A-dot', 'Adot'].filter((s) => text.includes(s))];
}
