/** One object of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types of articles, and what newspapers use in their place. */
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|PressRelease|Posting)$/;

const typesOf = (value: LinkedData): string[] => [value['@type']].flat().filter((t) => typeof t === 'string');

/** The value of a JSON-LD script; `undefined` where it is broken beyond what newspapers commonly get wrong. */
export function parseLinkedData(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/gs, '')
    .trim();
  return (
    parse(bare) ??
    parse(
      bare
        // oxlint-disable-next-line no-control-regex
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;$/, ''),
    )
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** All objects of a JSON-LD value that are articles: in lists, in `@graph`, as `mainEntity`; at most a few hundred are looked at. */
export function articlesIn(value: unknown): LinkedData[] {
  const found: LinkedData[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < 500; i++) {
    const next = queue[i];
    if (Array.isArray(next)) for (const item of next as unknown[]) queue.push(item);
    if (!isObject(next)) continue;
    if (typesOf(next).some((t) => articleType.test(t))) found.push(next);
    queue.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
  }
  return found;
}

/** The words of a value: itself, its `name`, its `@value`, or those of the first of a list. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return (value as unknown[]).map(wordsOf).find((w) => w !== undefined);
  if (!isObject(value)) return undefined;
  return wordsOf(value['name']) ?? wordsOf(value['@value']);
}

/** The words of every value of a list, joined: all authors of an article. */
export function allWordsOf(value: unknown): string | undefined {
  const words = [value]
    .flat()
    .map(wordsOf)
    .filter((w) => w !== undefined);
  return words.length === 0 ? undefined : [...new Set(words)].join(', ');
}
