import type { Ledger } from '../ledger/ledger.ts';
import type { Rates } from '../ledger/money/rates.ts';
import { anyOf } from '../ledger/store/insert-rows.ts';
import type { TieTable } from '../ledger/store/tables.ts';
import type { Money } from '../values/money.ts';
import type { TieRow } from './schemas.ts';

/** Currencies in which every sum is also given. */
const alwaysGiven = ['USD', 'KRW'];

interface PartyRow {
  readonly tie_id: string;
  readonly id: string;
  readonly name: string;
  readonly name_ko: string | null;
  readonly kind: string | null;
  readonly themes: unknown;
  readonly role: string;
  readonly side: string;
}

/** Ties as rows, in the order of the ids. */
export async function tieRowsOf(ledger: Ledger, ids: readonly string[], currency?: string): Promise<TieRow[]> {
  if (ids.length === 0) return [];
  const ties = await ledger.db.selectFrom('tie').selectAll().where('id', '=', anyOf(ids)).execute();
  const parties = await ledger.db
    .selectFrom('tie_party')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['tie_id', 'organisation.id', 'name', 'name_ko', 'kind', 'themes', 'role', 'side'])
    .where('tie_id', '=', anyOf(ids))
    .orderBy('tie_id')
    .orderBy('ord')
    .execute();
  const partiesOf = new Map<string, PartyRow[]>();
  for (const party of parties) {
    const list = partiesOf.get(party.tie_id);
    if (list) list.push(party);
    else partiesOf.set(party.tie_id, [party]);
  }
  const byId = new Map(ties.map((t) => [t.id, t]));
  return ids.flatMap((id) => {
    const tie = byId.get(id);
    return tie ? [tieRow(tie, partiesOf.get(id) ?? [], ledger.rates, currency)] : [];
  });
}

function tieRow(tie: TieTable, parties: readonly PartyRow[], rates: Rates, currency: string | undefined): TieRow {
  const named = parties.filter((p) => p.kind !== 'thing');
  const thing = parties.find((p) => p.kind === 'thing');
  const described = named.some((p) => p.side === 'receives') ? named.filter((p) => p.side === 'receives') : named;
  const subject = thing?.name ?? tie.subject;
  const date = tie.date ?? tie.first_published;
  return {
    id: tie.id,
    type: tie.type,
    parties: named.map(({ id, name, name_ko, role }) => ({
      id,
      name,
      role,
      ...(name_ko !== null && { nameKo: name_ko }),
    })),
    ...(subject !== null && { subject }),
    ...(tie.amount !== null && { amount: withConversions(tie.amount as Money, date, rates, currency) }),
    ...(tie.amount_scope !== null && { amountScope: tie.amount_scope }),
    ...(tie.value !== null && { value: tie.value as TieRow['value'] }),
    ...(tie.round !== null && { round: tie.round }),
    ...(tie.date !== null && { date: tie.date }),
    ...(tie.status !== null && { status: tie.status }),
    themes: [...new Set(described.flatMap((p) => p.themes as string[]))].toSorted(),
    sources: tie.sources,
    conflicts: tie.conflicts,
    confidence: tie.confidence,
    ...(tie.first_published !== null && { firstPublished: tie.first_published }),
  };
}

/** A sum with its conversions at the rate of the deal's date, else of its first publication; each marked with rate, date and source. */
export function withConversions(
  money: Money,
  date: string | null | undefined,
  rates: Rates,
  currency?: string,
): NonNullable<TieRow['amount']> {
  const wanted = [...new Set([...alwaysGiven, ...(currency ? [currency] : [])])];
  const conversions = wanted.flatMap((to) => {
    const found = date ? rates.convert(money, to, date) : undefined;
    if (!found) return [];
    const { date: rateDate, ...rest } = found;
    return [{ ...rest, rateDate }];
  });
  return { ...money, conversions };
}
