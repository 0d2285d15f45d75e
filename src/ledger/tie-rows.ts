import { dayRange } from '../values/edtf.ts';
import type { Money } from '../values/money.ts';
import type { Rates } from './money/rates.ts';
import type { TieClaimTable, TieDetailTable, TiePartyTable, TieRelationTable, TieTable } from './store/tables.ts';
import type { TieRelation } from './ties/reconcile.ts';
import { scopeOf } from './ties/same-event.ts';
import type { Tie } from './ties/tie.ts';
import { chosen, conflictsOf, dateOf } from './ties/tie.ts';
import { blockKeys, isThing } from './ties/told-claim.ts';

/** Ties as rows of the tables that answers ask. */
export function tieRows(
  ties: readonly Tie[],
  relations: readonly TieRelation[],
  rates: Rates,
): {
  readonly ties: TieTable[];
  readonly details: TieDetailTable[];
  readonly parties: TiePartyTable[];
  readonly claims: TieClaimTable[];
  readonly relations: TieRelationTable[];
} {
  const partOf = new Map(relations.filter((r) => r.relation === 'partOf').map((r) => [r.tie, r.other]));
  return {
    ties: ties.map((tie) => tieRow(tie, partOf.get(tie.id) ?? null, rates)),
    details: ties.map((tie) => ({ tie_id: tie.id, fields: tie.fields, search: searchText(tie) })),
    parties: ties.flatMap((tie) =>
      tie.parties.map(({ id, role, side }, ord) => ({ tie_id: tie.id, organisation_id: id, role, side, ord })),
    ),
    claims: ties.flatMap((tie) =>
      tie.claims.map((c) => ({ tie_id: tie.id, claim_id: c.id, document_id: c.teller.id })),
    ),
    relations: relations.map((r) => ({ tie_id: r.tie, relation: r.relation, other_id: r.other })),
  };
}

/** Words by which a row is found and about which it is, beside its parties. */
const subjectFields = ['subject', 'metric', 'scope', 'purpose', 'kind'] as const;

function tieRow(tie: Tie, part: string | null, rates: Rates): TieTable {
  const days = tie.claims
    .map((c) => c.teller.day)
    .filter((d) => d !== undefined)
    .toSorted();
  const date = dateOf(tie);
  const money = chosen<Money>(tie, 'amount');
  // A goal stands in time where it was stated, not at its deadline: else every goal would be newer than any deal.
  const placed = tie.type === 'target' ? days[0] : (date ?? days[0]);
  const range = dayRange(placed ?? '0001-01-01');
  const subject =
    tie.parties.find((p) => isThing(tie.type, p.role))?.name ??
    subjectFields.map((f) => chosen<string>(tie, f)).find(Boolean);
  return {
    id: tie.id,
    block: blockKeys(tie.claims[0]!)[0] ?? '',
    type: tie.type,
    name: tie.parties.map((p) => p.name).join(' · '),
    subject: subject ?? null,
    value: chosen(tie, 'value') ?? null,
    amount: money ?? null,
    ...moneyColumns(money ?? goalInMoney(tie), date ?? days[0], rates),
    amount_scope: tie.type === 'investment' ? scopeOf(tie.claims[0]!) : (chosen<string>(tie, 'amountScope') ?? null),
    round: chosen<string>(tie, 'round') ?? null,
    status: chosen<string>(tie, 'status') ?? null,
    date: date ?? null,
    day_from: placed ? (range.from ?? range.to ?? null) : null,
    day_to: placed ? (range.to ?? range.from ?? null) : null,
    part_of: part,
    sources: tie.voices,
    conflicts: conflictsOf(tie),
    confidence: tie.confidence,
    first_published: days[0] ?? null,
    last_published: days.at(-1) ?? null,
  };
}

/** Goals and figures in a currency can be sorted and filtered like sums. */
function goalInMoney(tie: Tie): Money | undefined {
  const value = chosen<{ value: number; unit: string }>(tie, 'value');
  return value && /^[A-Z]{3}$/.test(value.unit) ? { value: value.value, currency: value.unit } : undefined;
}

function moneyColumns(
  money: Money | undefined,
  date: string | undefined,
  rates: Rates,
): Pick<TieTable, 'amount_usd' | 'currency' | 'amount_value'> {
  if (!money) return { amount_usd: null, currency: null, amount_value: null };
  const dollars = money.currency === 'USD' ? money.value : date ? rates.convert(money, 'USD', date)?.value : undefined;
  return { amount_usd: dollars ?? null, currency: money.currency, amount_value: money.value };
}

/** Names, subjects and quotes, in lower case. */
function searchText(tie: Tie): string {
  const words = new Set([
    ...tie.parties.map((p) => p.name),
    ...tie.fields.flatMap((f) => f.values.flatMap((v) => v.evidence.map((e) => e.quote))),
  ]);
  for (const field of subjectFields) words.add(chosen<string>(tie, field) ?? '');
  return [...words].join(' ').toLowerCase();
}
