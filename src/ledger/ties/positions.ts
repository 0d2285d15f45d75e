import type { Baseline } from '../../claims/claim-type.ts';
import { canonicalJson } from '../../values/hash.ts';
import type { Money, Quantity } from '../../values/money.ts';
import type { Convert } from './agreement.ts';
import {
  baselinesAgree,
  datesAgree,
  figuresAgree,
  goalsAgree,
  percentagesAgree,
  significantDigits,
  spanOf,
  sumsAgree,
} from './agreement.ts';
import type { ToldClaim } from './told-claim.ts';

/** One value as one claim states it. */
export interface Statement {
  readonly value: unknown;
  /** The same sum in a second currency. */
  readonly alternate?: Money;
  readonly claim: ToldClaim;
}

/** Statements that are compatible with each other; the most exact value stands for them. */
export interface Position {
  readonly value: unknown;
  readonly statements: readonly Statement[];
}

/** How values of a kind are compared and ranked. */
interface Measure {
  readonly agree: (a: Statement, b: Statement, convert: Convert) => boolean;
  /** The greater, the more exact. */
  readonly exactness: (statement: Statement) => number;
}

const qualified = (q: string | undefined): number => (q === undefined ? 0 : -100);
const dateFor = (s: Statement): string | undefined =>
  (s.claim.values['date'] as string | undefined) ?? s.claim.teller.day;
const toldMoney = (s: Statement): { money: Money; alternate?: Money; date?: string } => ({
  money: s.value as Money,
  alternate: s.alternate,
  date: dateFor(s),
});

const money: Measure = {
  agree: (a, b, convert) => sumsAgree(toldMoney(a), toldMoney(b), convert),
  exactness: (s) =>
    significantDigits((s.value as Money).value) +
    qualified((s.value as Money).qualifier) -
    ((s.value as Money).max ? 50 : 0),
};
const date: Measure = {
  agree: (a, b) => datesAgree(a.value as string, b.value as string),
  exactness: (s) => -spanOf(s.value as string),
};
const percent: Measure = {
  agree: (a, b) => percentagesAgree(a.value as number, b.value as number),
  exactness: (s) => (String(s.value).split('.')[1] ?? '').length,
};
const quantity: Measure = {
  agree: (a, b) => goalsAgree(a.value as Quantity, b.value as Quantity),
  exactness: (s) => significantDigits((s.value as Quantity).value) + qualified((s.value as Quantity).qualifier),
};
const count: Measure = {
  agree: (a, b) => figuresAgree({ value: a.value as number }, { value: b.value as number }),
  exactness: (s) => significantDigits(s.value as number),
};
const baseline: Measure = {
  agree: (a, b) => baselinesAgree(a.value as Baseline, b.value as Baseline),
  exactness: (s) => {
    const { value, at } = s.value as Baseline;
    return (at ? 1000 - Math.min(900, spanOf(at)) : 0) + significantDigits(value.value) + qualified(value.qualifier);
  },
};

/** Kinds of fields whose values can disagree; words and choices cannot. */
export const measures: Readonly<Record<string, Measure>> = { money, date, percent, quantity, count, baseline };

/** Sums first in the deal's own currency: the one that most independent tellers state first, and of two the rounder figure. */
export function ownCurrency(statements: readonly Statement[]): string | undefined {
  const votes = new Map<string, Set<string>>();
  const digits = new Map<string, number>();
  for (const { value, claim } of statements) {
    const { currency, qualifier, value: sum } = value as Money;
    votes.set(currency, (votes.get(currency) ?? new Set()).add(claim.teller.voice));
    if (!qualifier) digits.set(currency, Math.min(digits.get(currency) ?? 99, significantDigits(sum)));
  }
  const ranked = [...votes].toSorted(
    ([a, x], [b, y]) => y.size - x.size || (digits.get(a) ?? 99) - (digits.get(b) ?? 99) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0];
}

/** Sorts statements into positions: the most exact first, each joining the first position it is compatible with. */
export function positionsOf(statements: readonly Statement[], kind: string, convert: Convert): Position[] {
  const measure = measures[kind]!;
  const own = kind === 'money' ? ownCurrency(statements) : undefined;
  const inOwn = (s: Statement): number => (own !== undefined && (s.value as Money).currency === own ? 1 : 0);
  const ranked = statements.toSorted(
    (a, b) =>
      inOwn(b) - inOwn(a) || measure.exactness(b) - measure.exactness(a) || bySupport(statements, a, b) || fixed(a, b),
  );
  const positions: Statement[][] = [];
  for (const statement of ranked) {
    const fits = positions.filter((p) => measure.agree(p[0]!, statement, convert));
    if (fits.length === 0) positions.push([statement]);
    else fits.toSorted((p, q) => q.length - p.length)[0]!.push(statement);
  }
  return positions.map((p) => ({ value: p[0]!.value, statements: p }));
}

const key = (s: Statement): string => canonicalJson(s.value);
const bySupport = (all: readonly Statement[], a: Statement, b: Statement): number =>
  all.filter((s) => key(s) === key(b)).length - all.filter((s) => key(s) === key(a)).length;
const fixed = (a: Statement, b: Statement): number => (`${key(a)}${a.claim.id}` < `${key(b)}${b.claim.id}` ? -1 : 1);
