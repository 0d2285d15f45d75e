import { keyOf } from './listed.ts';
import type { NameLink } from './resolve.ts';
import { isHangul, skeletonOf, soundLikeness } from './sound.ts';

/** Names below this likeness are not compared further, however good their company. */
const leastLikeness = 0.7;

const thing = 'thing:';
const bare = (key: string): string => (key.startsWith(thing) ? key.slice(thing.length) : key);

/** Under what a name is looked up among names of the other script; nothing for listed names and very short ones. */
export function soundKey(key: string): string | undefined {
  if (keyOf(key).listed && !key.startsWith(thing)) return undefined;
  const skeleton = skeletonOf(bare(key));
  return skeleton.length < 2 ? undefined : `${key.startsWith(thing) ? thing : ''}${skeleton}`;
}

/** How a counterpart is recognised across scripts: by its row of the curated list, else by its key. */
export function companyToken(key: string): string {
  const { listed } = key.startsWith(thing) ? {} : keyOf(key);
  return listed ? `listed:${listed}` : key;
}

/** The company that a name keeps: others in the same claims, and others in the same documents. */
export interface Company {
  readonly claims: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;

/**
 * A link between two names that sound alike across scripts, but only in shared company: with the same counterpart in a claim,
 * or with two of the same organisations in their documents. Sound alone never joins.
 */
export function soundLink(a: string, b: string, companyA: Company, companyB: Company): NameLink | undefined {
  if (isHangul(a) === isHangul(b)) return undefined;
  const likeness = soundLikeness(bare(a), bare(b));
  if (likeness < leastLikeness) return undefined;
  if (common(companyA.claims, companyB.claims) < 1 && common(companyA.documents, companyB.documents) < 2)
    return undefined;
  const [first, second] = a < b ? [a, b] : [b, a];
  return { a: first, b: second, feature: 'sound', likeness: Math.round(likeness * 1000) / 1000 };
}
