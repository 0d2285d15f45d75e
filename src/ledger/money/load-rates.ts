import { readFileSync } from 'node:fs';
import type { Rates, RateTables } from './rates.ts';
import { ratesFrom } from './rates.ts';

/** The rates that travel with the program, three folders up in a checkout and in a package alike. */
const folder = new URL('../../../data/fx/', import.meta.url);

let loaded: Rates | undefined;

/** Loads the tables of `data/fx` once. They hold plain numbers and words without quotes or commas. */
export function loadRates(): Rates {
  loaded ??= ratesFrom(loadTables());
  return loaded;
}

function rows(file: string): { readonly head: readonly string[]; readonly body: readonly (readonly string[])[] } {
  const [head = '', ...body] = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/);
  return { head: head.split(','), body: body.map((line) => line.split(',')) };
}

function loadTables(): RateTables {
  const daily = rows('ecb-daily.csv');
  const snapshots = new Map<string, { date: string; rate: number }[]>();
  for (const [date, currency, rate] of rows('snapshots.csv').body as [string, string, string][]) {
    snapshots.set(currency, [...(snapshots.get(currency) ?? []), { date, rate: Number(rate) }]);
  }
  return {
    daily: new Map(
      daily.body.map((line) => [
        line[0]!,
        new Map(
          daily.head.slice(1).flatMap((currency, i) => (line[i + 1] ? [[currency, Number(line[i + 1])] as const] : [])),
        ),
      ]),
    ),
    monthly: new Map(
      (rows('monthly.csv').body as [string, string, string, string][]).map(([month, currency, rate, source]) => [
        `${month} ${currency}`,
        { rate: Number(rate), source },
      ]),
    ),
    snapshots,
    pegs: new Map(
      (rows('pegs.csv').body as [string, string, string][]).map(([currency, rate, since]) => [
        currency,
        { rate: Number(rate), since },
      ]),
    ),
  };
}
