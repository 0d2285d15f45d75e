import type { Read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Refinement } from './index.ts';

/** Drops additions that found no event to join: an investment without payer, sum and round, a contribution that adds nothing. Stands last. */
export const withoutBare: Refinement = (drafts) => drafts.filter((draft) => !isBare(draft));

function isBare(draft: Draft): boolean {
  const values = draft.values as Record<string, Read<unknown> | undefined>;
  if (draft.type === 'investment')
    return (
      ((values['investors']?.value as unknown[] | undefined) ?? []).length === 0 &&
      !values['amount'] &&
      !values['round']
    );
  return draft.type === 'fund' && values['amountScope']?.value === 'contribution' && !values['amount'];
}
