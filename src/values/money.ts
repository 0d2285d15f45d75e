/** How a text limits a figure: about (약, some), over (이상, 초과, more than), under (미만, 이하, less than), up-to (최대, up to). */
export type Qualifier = 'about' | 'over' | 'under' | 'up-to';

/** A sum as stated: whole units of its own currency (ISO 4217), never converted. `max` closes a range "10–15bn". */
export interface Money {
  readonly value: number;
  readonly currency: string;
  readonly qualifier?: Qualifier;
  readonly max?: number;
}

/** What a target or metric counts in: per cent, a currency (ISO 4217), things, or times. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly max?: number;
}

/** A rise or fall: by a factor ("nearly four times") or in per cent, against an EDTF period. */
export interface Change {
  readonly factor?: number;
  readonly percent?: number;
  readonly qualifier?: Qualifier;
  readonly against?: string;
}

/** Money as a quantity: the unit is the currency. */
export function asQuantity(money: Money): Quantity {
  const { value, currency, qualifier, max } = money;
  return { value, unit: currency, ...(qualifier && { qualifier }), ...(max !== undefined && { max }) };
}

/** Equal within half a per cent, as the scorer of `gold/` sees it, and in the same currency. */
export function sameMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && Math.abs(a.value - b.value) <= Math.abs(b.value) * 0.005;
}
