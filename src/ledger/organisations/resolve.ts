import { contentHash } from '../../values/hash.ts';
import { keyOf, listedOrganisation } from './listed.ts';
import { withoutLegalForm } from './name-key.ts';

/** A name that documents use. `listed` where the curated list knows it without doubt. */
export interface KnownName {
  readonly surface: string;
  readonly key: string;
  readonly listed?: string;
}

/** A reason to hold two names (by key) for one organisation. A key `listed:X` stands for a row of the curated list. */
export interface NameLink {
  readonly a: string;
  readonly b: string;
  readonly feature: LinkFeature;
  /** For `sound`: how alike they sound, 0 to 1. */
  readonly likeness?: number;
}

/** Why two names may be one: the reader knew the listed organisation, one text gives both, they sound alike in shared company, an analyst said so. */
export type LinkFeature = 'listed' | 'glossed' | 'sound' | 'decided' | 'decided-apart';

/** One organisation with all its names, each with its reason. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly nameKo?: string;
  readonly listed?: string;
  readonly kind?: string;
  readonly country?: string;
  /** Row of the curated list of the controlling or founding side. */
  readonly parent?: string;
  readonly names: readonly { readonly surface: string; readonly key: string; readonly why: string }[];
}

/** How much each feature weighs: the stronger is believed first, and a weaker one never joins what a stronger keeps apart. */
const weights: Record<LinkFeature, number> = { 'decided-apart': 100, decided: 50, listed: 10, glossed: 5, sound: 1 };

/** Id of the organisation that a row of the curated list describes. */
export const listedId = (en: string): string => contentHash(['organisation', 'listed', en]);

/**
 * Joins names into organisations. Links are taken strongest first; none may join two rows of the curated list, or names
 * that an analyst keeps apart. The result depends on the set of names and links alone, not on their order.
 */
export function resolveOrganisations(names: readonly KnownName[], links: readonly NameLink[]): Organisation[] {
  const groups = new Groups();
  for (const { key, listed } of names) {
    groups.add(key);
    if (listed) groups.join(key, `listed:${listed}`);
  }
  for (const link of inOrder(links)) {
    if (link.feature === 'decided-apart') groups.keepApart(link.a, link.b);
    else if (link.feature !== 'sound' || isBestForBoth(link, links)) groups.join(link.a, link.b);
  }
  const bySurface = names.toSorted((x, y) => compare(x.surface, y.surface));
  const members = new Map<string, KnownName[]>();
  for (const name of bySurface) {
    const root = groups.root(name.key);
    members.set(root, [...(members.get(root) ?? []), name]);
  }
  return [...members.values()].map((m) => describe(m, groups, links)).toSorted((x, y) => compare(x.id, y.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(links: readonly NameLink[]): NameLink[] {
  const pair = (l: NameLink): string => `${l.feature}|${l.a}|${l.b}`;
  return links.toSorted(
    (x, y) =>
      weights[y.feature] - weights[x.feature] || (y.likeness ?? 0) - (x.likeness ?? 0) || compare(pair(x), pair(y)),
  );
}

/** A likeness of sound counts only where neither side has a better one: Nuvia sounds like 누비아, Nuvi AI like 누비에이아이. */
function isBestForBoth(link: NameLink, links: readonly NameLink[]): boolean {
  return !links.some(
    (l) =>
      l.feature === 'sound' &&
      (l.likeness ?? 0) > (link.likeness ?? 0) &&
      (l.a === link.a || l.b === link.b || l.a === link.b || l.b === link.a),
  );
}

/** Union-find whose sets hold at most one row of the curated list. */
class Groups {
  readonly #parent = new Map<string, string>();
  readonly #listed = new Map<string, string>();
  readonly #apart: [string, string][] = [];

  add(key: string): void {
    if (this.#parent.has(key)) return;
    this.#parent.set(key, key);
    if (key.startsWith('listed:')) this.#listed.set(key, key.slice(7));
  }
  root(key: string): string {
    this.add(key);
    let at = key;
    while (this.#parent.get(at) !== at) at = this.#parent.get(at)!;
    return at;
  }
  listedOf(key: string): string | undefined {
    return this.#listed.get(this.root(key));
  }
  keepApart(a: string, b: string): void {
    this.#apart.push([a, b]);
  }
  join(a: string, b: string): boolean {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return true;
    const [lx, ly] = [this.#listed.get(x), this.#listed.get(y)];
    if (lx !== undefined && ly !== undefined && lx !== ly) return false;
    if (this.#apart.some(([p, q]) => separates(this.root(p), this.root(q), x, y))) return false;
    const [keep, drop] = compare(x, y) < 0 ? [x, y] : [y, x];
    this.#parent.set(drop, keep);
    const listed = lx ?? ly;
    if (listed !== undefined) this.#listed.set(keep, listed);
    return true;
  }
}

const separates = (p: string, q: string, x: string, y: string): boolean => (p === x && q === y) || (p === y && q === x);

function describe(members: readonly KnownName[], groups: Groups, links: readonly NameLink[]): Organisation {
  const listed = groups.listedOf(members[0]!.key);
  const row = listed ? listedOrganisation(listed) : undefined;
  const keys = members.map((m) => m.key).toSorted(compare);
  const hangul = best(members.filter((m) => isHangul(m.surface)));
  const latin = best(members.filter((m) => !isHangul(m.surface)));
  const parent = row ? row.parent : parentByName(members);
  return {
    id: listed ? listedId(listed) : contentHash(['organisation', keys[0]]),
    name: row?.en ?? latin ?? hangul ?? members[0]!.surface,
    ...((row?.ko ?? hangul) ? { nameKo: row?.ko ?? hangul } : {}),
    ...(listed && { listed }),
    ...(row && { kind: row.kind, country: row.country }),
    ...(parent && { parent }),
    names: members.map((m) => ({ surface: m.surface, key: m.key, why: why(m, keys, listed, links) })),
  };
}

const isHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

/** The plainest spelling: without legal form, then the shorter, then by the alphabet. */
function best(members: readonly KnownName[]): string | undefined {
  const cost = (s: string): number => (withoutLegalForm(s) === s.normalize('NFKC').trim() ? 0 : 1000) + s.length;
  return members.map((m) => m.surface).toSorted((a, b) => cost(a) - cost(b) || compare(a, b))[0];
}

/** Words that make a name that of a group's arm: "KT Investment", "SK telecom Venture Capital", 케이티인베스트먼트. */
const armWords =
  /(?:\s*(?:investment|ventures?|venture capital|partners|capital)|\s*(?:인베스트먼트|벤처스|벤처캐피탈|파트너스|투자))$/iu;

function parentByName(members: readonly KnownName[]): string | undefined {
  for (const { surface } of members) {
    const plain = withoutLegalForm(surface);
    const rest = plain.replace(armWords, '');
    if (rest !== plain && rest !== '') {
      const parent = listedParent(rest);
      if (parent) return parent;
    }
  }
  return undefined;
}

const listedParent = (name: string): string | undefined => keyOf(name).listed;

/** How a name belongs to its organisation, for the reader of the page. */
function why(
  member: KnownName,
  keys: readonly string[],
  listed: string | undefined,
  links: readonly NameLink[],
): string {
  if (member.listed) return 'listed';
  const mine = links.filter((l) => l.feature !== 'decided-apart' && (l.a === member.key || l.b === member.key));
  const reason = inOrder(mine).find((l) => {
    const other = l.a === member.key ? l.b : l.a;
    return keys.includes(other) || other === `listed:${listed}`;
  });
  return reason?.feature ?? 'name';
}
