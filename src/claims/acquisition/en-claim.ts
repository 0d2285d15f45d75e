import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Values } from '../en/clause-rule.ts';
import { distinct, organisation, organisations } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { amountFields, priceAt, priceTold, stakeChange, stakeIn, sumsIn, valuationIn } from '../en/figures.ts';

type Acquisition = Values<'acquisition'>;

/** Values of one deal: who buys what, with the sums and shares that stand with it. */
export function acquisitionClaim(
  acquirers: readonly Party[],
  target: Party,
  chunks: readonly Chunk[],
  seller: Party | undefined,
  context: Context,
): Acquisition[] {
  const buyers = distinct(acquirers).filter((a) => a.entity !== target.entity);
  if (buyers.length === 0) return [];
  const sum =
    sumsIn(chunks, context).find(({ chunk }) => chunk.prep !== 'with')?.money ??
    priceAt(chunks, context) ??
    priceTold(context);
  const stake = stakeIn(chunks, context);
  const valuation = valuationIn(context);
  return [
    {
      acquirers: organisations(buyers, context),
      target: organisation(target, context),
      ...amountFields(sum),
      ...(seller && seller.entity !== target.entity && { seller: organisation(seller, context) }),
      ...(stake && { stake }),
      ...stakeChange(chunks, context),
      ...(valuation && { valuation }),
    },
  ];
}
