/** The words of a text, parted by blanks, as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));
