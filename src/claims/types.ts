import { acquisition } from './acquisition/schema.ts';
import { alliance } from './alliance/schema.ts';
import type { ClaimType, ValuesOf } from './claim-type.ts';
import { divestment } from './divestment/schema.ts';
import { fund } from './fund/schema.ts';
import { investment } from './investment/schema.ts';
import { metric } from './metric/schema.ts';
import { partnership } from './partnership/schema.ts';
import { product } from './product/schema.ts';
import { profile } from './profile/schema.ts';
import { target } from './target/schema.ts';
import { total } from './total/schema.ts';

/** Every claim type, in the order in which answers and pages list them. */
export const claimTypes = {
  investment,
  acquisition,
  divestment,
  fund,
  total,
  partnership,
  alliance,
  target,
  product,
  metric,
  profile,
} as const;

/** Name of a claim type. */
export type ClaimTypeName = keyof typeof claimTypes;

/** The claim type of that name, seen without its particular fields. */
export function claimTypeNamed(name: ClaimTypeName): ClaimType {
  return claimTypes[name] as unknown as ClaimType;
}

/** The values of a claim type by its name. */
export type ClaimValues<N extends ClaimTypeName = ClaimTypeName> = ValuesOf<(typeof claimTypes)[N]>;
