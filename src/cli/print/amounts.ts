import type { Money, Quantity } from '../../values/money.ts';

const steps: readonly [number, string][] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];
const signs = { about: '~', over: '>', under: '<', 'up-to': '≤' } as const;

/** A sum in short: `KRW 22.4bn`, `~USD 75.8m`, `KRW 10–15bn`. */
export function shortMoney({ value, currency, qualifier, max }: Money): string {
  const figure = max === undefined ? short(value) : `${short(value)}–${short(max)}`;
  return `${qualifier ? signs[qualifier] : ''}${currency} ${figure}`;
}

/** A quantity in short: `36 %`, `KRW 100bn`, `300`, `4×`. */
export function shortQuantity({ value, unit, qualifier, max }: Quantity): string {
  const sign = qualifier ? signs[qualifier] : '';
  const figures = max === undefined ? figure(value) : `${figure(value)}–${figure(max)}`;
  if (unit === 'percent') return `${sign}${figures} %`;
  if (unit === 'multiple') return `${sign}${figures}×`;
  if (unit === 'count') return `${sign}${figures}`;
  return shortMoney({ value, currency: unit, qualifier, max });
}

function short(value: number): string {
  const step = steps.find(([size]) => Math.abs(value) >= size);
  return step ? `${figure(value / step[0])}${step[1]}` : figure(value);
}

const figure = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
