import type { Label } from './labelled.ts';
import { sameSurfaces } from './names.ts';

/** A claim's plain values, as the scorer sees them. */
export type Plain = Readonly<Record<string, unknown>>;

const surfaces = (org: unknown): string[] => {
  if (org == null) return [];
  if (typeof org === 'string') return [org];
  if (Array.isArray(org)) return org as string[];
  const { name, aliases } = org as { name: string; aliases?: string[] };
  return [name, ...(aliases ?? [])];
};
const sameOrg = (a: unknown, b: unknown): boolean => a != null && b != null && sameSurfaces(surfaces(a), surfaces(b));
const list = (x: unknown): unknown[] => (x == null ? [] : Array.isArray(x) ? x : [x]);
const overlap = (gold: unknown, told: unknown): number => list(gold).filter((g) => list(told).some((p) => sameOrg(g, p))).length; // prettier-ignore
const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= Math.abs(b) * 0.005;
type Sum = { value: number; currency?: string; unit?: string } | undefined;
const sameSum = (g: Sum, p: Sum): boolean => !!g && !!p && g.currency === p.currency && g.unit === p.unit && near(p.value, g.value); // prettier-ignore

/** Whether a claim that was read is the one labelled: its key fields agree, as in `gold/score.mjs`. */
export function sameKey(g: Label, p: Plain): boolean {
  const o = (f: string): boolean => sameOrg(g[f], p[f]);
  const sum = (f: string): boolean => sameSum(g[f] as Sum, p[f] as Sum);
  switch (g.type) {
    case 'investment':
      return o('investee') && (list(g['investors']).length === 0 ? !g['amount'] || !p['amount'] || sum('amount') : overlap(g['investors'], p['investors']) > 0); // prettier-ignore
    case 'acquisition':
      return o('target') && overlap(g['acquirers'], p['acquirers']) > 0;
    case 'divestment':
      return o('asset') && o('seller');
    case 'fund':
      return ((!!g['name'] && o('name')) || overlap(g['sponsors'], p['sponsors']) > 0) && (!g['amount'] || (p['amount'] ? sum('amount') : !!(g['name'] && p['name']))); // prettier-ignore
    case 'total':
      return o('investor') && (g['amount'] ? sum('amount') : g['count'] === p['count']);
    case 'partnership':
      return overlap(g['parties'], p['parties']) >= 2;
    case 'alliance':
      return o('name');
    default:
      return o('organisation') && sum('value');
  }
}

const lists = new Set(['investors', 'acquirers', 'sponsors', 'parties', 'organisers', 'members']);

/** Whether a field that was read says what the label says. */
export function sameField(field: string, gold: unknown, told: unknown): boolean {
  if (told === undefined) return false;
  if (lists.has(field)) return overlap(gold, told) === list(gold).length && list(told).length <= list(gold).length;
  if (field === 'buyer' || field === 'seller' || field === 'name') return sameOrg(gold, told);
  if (['amount', 'amountAlternate', 'valuation', 'value'].includes(field)) return sameSum(gold as Sum, told as Sum);
  if (field === 'baseline') {
    const [a, b] = [gold, told] as [{ value: Sum; at?: string }, { value: Sum; at?: string }];
    return sameSum(a.value, b.value) && (!a.at || a.at === b.at);
  }
  if (field === 'change') {
    const [a, b] = [gold, told] as { factor?: number; percent?: number }[];
    return a!.factor != null ? near(b!.factor ?? NaN, a!.factor) : near(b!.percent ?? NaN, a!.percent ?? NaN);
  }
  if (typeof gold === 'number') return near(told as number, gold);
  return gold === told;
}
