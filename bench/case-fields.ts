import { claimTypeNamed, claimTypes } from '../src/claims/types.ts';
import type { ClaimTypeName } from '../src/claims/types.ts';
import { isEdtf } from '../src/values/edtf.ts';

/** Fields of a label: plain values, organisations as lists of their surfaces. */
export type CaseFields = Readonly<Record<string, unknown>> & { readonly type: string; readonly quote: string };

const notes = new Set(['quote', 'subject', 'purpose', 'scope', 'descriptor', 'metric', 'kind']);

/** One `name: value` of a label as a field; throws on what the claim type does not have or cannot hold. */
export function readField(type: string, name: string, text: string): Record<string, unknown> {
  if (!(type in claimTypes)) throw new Error(`no claim type "${type}"`);
  if (name === 'optional') return { optional: true };
  const field =
    name === 'scope' && 'amountScope' in claimTypeNamed(type as ClaimTypeName).fields ? 'amountScope' : name;
  if (field === 'quote') return { quote: text };
  const kind = claimTypeNamed(type as ClaimTypeName).fields[field]?.kind;
  if (!kind) throw new Error(`${type} has no field "${field}"`);
  return { [field]: readers[kind]?.(text) ?? (notes.has(field) || kind === 'choice' ? text : checked(kind, text)) };
}

function checked(kind: string, text: string): string {
  if (kind === 'date' && !isEdtf(text)) throw new Error(`"${text}" is no EDTF date`);
  return text;
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  organisation: surfaces,
  organisations: (text) => text.split(';').map(surfaces).filter((s) => s.length > 0), // prettier-ignore
  money: (text) => amount(text, 'currency'),
  quantity: (text) => amount(text, 'unit'),
  percent: number,
  count: number,
  themes: (text) => text.split(/[\s,;]+/),
  baseline: (text) => {
    const [value, at] = text.split('@').map((p) => p.trim());
    return { value: amount(value!, 'unit'), ...(at && { at }) };
  },
  change: (text) => {
    const m = /^(factor|percent) (-?[\d.]+)(?: (about|over|under|up-to))?(?: against (\S+))?$/.exec(text);
    if (!m) throw new Error(`"${text}" is no change`);
    return { [m[1]!]: number(m[2]!), ...(m[3] && { qualifier: m[3] }), ...(m[4] && { against: m[4] }) };
  },
};

function surfaces(text: string): string[] {
  return text.split('~').map((s) => s.trim()).filter(Boolean); // prettier-ignore
}

function number(text: string): number {
  const value = Number(text.replace(/[,_]/g, ''));
  if (!Number.isFinite(value)) throw new Error(`"${text}" is no number`);
  return value;
}

/** `VALUE UNIT [about|over|under|up-to]`, a range as `LOW..HIGH`. */
function amount(text: string, unit: 'currency' | 'unit'): Record<string, unknown> {
  const [figure = '', name = '', qualifier] = text.split(/\s+/);
  const [low, high] = figure.split('..');
  if (!name) throw new Error(`"${text}" has no ${unit}`);
  const told = name === '%' ? 'percent' : name;
  return { value: number(low!), [unit]: told, ...(high && { max: number(high) }), ...(qualifier && { qualifier }) };
}
