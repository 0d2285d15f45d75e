import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Ledger } from '../ledger/ledger.ts';
import { anyOf } from '../ledger/store/insert-rows.ts';
import { dayRange, isEdtf } from '../values/edtf.ts';
import { Problem } from '../values/problems.ts';
import { organisationsNamed } from './find.ts';

/** What `deals` lists unless types are named: products and reported figures are asked for by name. */
const listedTypes = ['investment', 'acquisition', 'divestment', 'fund', 'total', 'partnership', 'alliance', 'target'];

/** What decides which ties fit. */
interface Filters {
  readonly type?: string;
  readonly organisation?: string;
  readonly investor?: string;
  readonly investee?: string;
  readonly theme?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
  readonly currency?: string;
  readonly minimum?: number;
  readonly search?: string;
}

/** Conditions on `tie t`, and the organisations whose money is asked for. */
export interface Conditions {
  readonly sql: RawBuilder<unknown>;
  readonly payers: readonly string[];
}

const words = (list: string): string[] =>
  list
    .split(',')
    .map((w) => w.trim())
    .filter(Boolean);
const like = (word: string): string => `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** The filters as SQL. Names that nobody has fit nothing. */
export async function conditions(ledger: Ledger, input: Filters): Promise<Conditions> {
  const all: RawBuilder<unknown>[] = [sql`t.type in (${sql.join(input.type ? words(input.type) : listedTypes)})`];
  const payers: string[] = [];
  for (const [name, side] of [
    [input.organisation, undefined],
    [input.investor, 'pays'],
    [input.investee, 'receives'],
  ] as const) {
    if (!name) continue;
    const ids = await organisationsNamed(ledger, name);
    if (side !== 'receives') payers.push(...ids);
    all.push(
      sql`t.id in (select tie_id from tie_party where organisation_id = ${anyOf(ids)} ${side ? sql`and side = ${side}` : sql``})`,
    );
  }
  if (input.theme)
    all.push(
      sql`t.id in (select p.tie_id from tie_party p join organisation o on o.id = p.organisation_id where o.themes ? ${input.theme})`,
    );
  if (input.status) all.push(sql`t.status = ${anyOf(words(input.status))}`);
  if (input.since) all.push(sql`t.day_to >= ${edge(input.since, 'since').from ?? ''}`);
  if (input.until) all.push(sql`t.day_from <= ${edge(input.until, 'until').to ?? '9999'}`);
  if (input.minimum !== undefined) all.push(atLeast(ledger, input.minimum, input.currency ?? 'USD'));
  for (const word of (input.search ?? '').split(/\s+/).filter(Boolean)) {
    all.push(
      sql`t.id in (select tie_id from tie_detail where search like ${like(word)} union select p.tie_id from tie_party p join organisation o on o.id = p.organisation_id where o.search like ${like(word)})`,
    );
  }
  return { sql: sql.join(all, sql` and `), payers };
}

function edge(date: string, option: string): { readonly from?: string; readonly to?: string } {
  if (!isEdtf(date))
    throw new Problem('usage/invalid', {
      what: `"${date}" for ${option} is not a date such as 2023, 2023-09 or 2024-01-10.`,
    });
  return dayRange(date);
}

/** Sums in the currency asked for are compared as stated, all others by way of dollars at the latest rate. */
function atLeast(ledger: Ledger, minimum: number, currency: string): RawBuilder<unknown> {
  const latest = '2026-03';
  const dollars =
    currency === 'USD' ? minimum : ledger.rates.convert({ value: minimum, currency }, 'USD', latest)?.value;
  return sql`(case when t.currency = ${currency} then t.amount_value >= ${minimum} else t.amount_usd >= ${dollars ?? minimum} end)`;
}

const order = {
  date: sql`t.day_from`,
  amount: sql`t.amount_usd`,
  sources: sql`t.sources`,
  name: sql`t.name`,
  confidence: sql`t.confidence`,
} as const;

/** Ids of one page, in an order that is the same every time. */
export async function page(
  ledger: Ledger,
  where: Conditions,
  input: { sort: keyof typeof order; order: 'asc' | 'desc'; limit: number },
  offset: number,
): Promise<string[]> {
  const direction = input.order === 'asc' ? sql`asc` : sql`desc`;
  const { rows } = await sql<{ id: string }>`
    select t.id from tie t where ${where.sql} order by ${order[input.sort]} ${direction} nulls last, t.id
    limit ${input.limit} offset ${offset}`.execute(ledger.db);
  return rows.map((r) => r.id);
}

/** A cursor says how many rows came before. */
export const cursorAt = (offset: number): string => Buffer.from(`after ${offset}`).toString('base64url');

/** Where a cursor goes on. */
export function offsetOf(cursor: string): number {
  const found = /^after (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!found) throw new Problem('usage/invalid', { what: `"${cursor}" is no cursor of an earlier page.` });
  return Number(found[1]);
}

interface Sum {
  readonly currency: string | null;
  readonly value: number | null;
  readonly deals: number;
  readonly undisclosed: number;
}

/**
 * How many ties fit, and what they add up to: investments and acquisitions that are agreed or done. A round whose sum is
 * told stands for its cheques; but where one payer's money is asked for, his cheques count and not the rounds he shared in.
 * Sums raised so far are sums of others and never added.
 */
export async function addedUp(
  ledger: Ledger,
  where: Conditions,
  input: { readonly status?: string },
): Promise<{ total: number; sums: { currency: string; value: number; deals: number }[]; undisclosed: number }> {
  const shared =
    where.payers.length === 0
      ? sql`false`
      : sql`(t.amount_scope = 'round' and t.id in (
          select tie_id from tie_party where side = 'pays' group by tie_id
          having count(*) > 1 and bool_or(organisation_id = ${anyOf(where.payers)})))`;
  const own = sql`${where.sql} and t.type in ('investment', 'acquisition') and t.amount_scope is distinct from 'cumulative'
    and (${input.status !== undefined} or coalesce(t.status, 'completed') in ('completed', 'announced')) and not ${shared}`;
  const { rows } = await sql<Sum>`
    select currency, sum(amount_value) as value, count(amount_value) as deals, count(*) - count(amount_value) as undisclosed
    from tie t where ${own} and (t.part_of is null or t.part_of not in (
      select t.id from tie t where ${own} and t.amount_scope = 'round' and t.amount_value is not null))
    group by currency`.execute(ledger.db);
  const counted = await sql<{ total: number }>`select count(*) as total from tie t where ${where.sql}`.execute(
    ledger.db,
  );
  const sums = rows.flatMap(({ currency, value, deals }) =>
    currency !== null && value !== null ? [{ currency, value, deals }] : [],
  );
  return {
    total: counted.rows[0]!.total,
    undisclosed: rows.reduce((n, r) => n + r.undisclosed, 0),
    sums: sums.toSorted((a, b) => b.deals - a.deals || (a.currency < b.currency ? -1 : 1)),
  };
}
