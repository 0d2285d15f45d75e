/** Longer words are worked out anew: they are rare, and a long slice would keep the whole text that it was cut from alive. */
const longestKept = 12;

/** So many words are kept before the memory is emptied: more than a long article has, little enough for any machine. */
const mostKept = 8192;

/** The same pure function of a word, with its last results at hand: texts say the same words over and over. */
export function recalled<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longestKept) return find(word);
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    if (known.size >= mostKept) known.clear();
    const result = find(word);
    known.set(word, result);
    return result;
  };
}

/** The same pure function of a part of a document, worked out once for each and kept as long as the part is. */
export function recalledFor<K extends WeakKey, T>(find: (part: K) => T): (part: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (part) => {
    const found = known.get(part);
    if (found) return found.result;
    const result = find(part);
    known.set(part, { result });
    return result;
  };
}
