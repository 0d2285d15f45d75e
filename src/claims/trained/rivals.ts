import type { OrganisationName } from '../../values/organisation.ts';
import type { Draft } from '../claim.ts';
import type { Values } from './values.ts';
import type { Candidate } from './verify.ts';

/** A candidate with the probability that it stands. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/**
 * Leaves out what the model alone holds for a claim where a surer claim of another type rests on the same words: one sum
 * is not a cheque and a total at once, one purchase not an investment and an acquisition.
 */
export function withoutRivals(judged: readonly Judged[]): Judged[] {
  const sure = judged.toSorted((a, b) => rank(b) - rank(a));
  const kept: Judged[] = [];
  for (const one of sure) if (one.candidate.source !== 'model' || !kept.some((k) => areRivals(k, one))) kept.push(one);
  return judged.filter((j) => kept.includes(j));
}

/** What rules tell stands before what the model alone tells. */
const rank = ({ candidate, confidence }: Judged): number => confidence + (candidate.source === 'model' ? 0 : 1);

function areRivals({ candidate: a }: Judged, { candidate: b }: Judged): boolean {
  if (a.draft.type === b.draft.type) return false;
  const sum = sumOf(b.draft);
  if (sum !== undefined && sum === sumOf(a.draft)) return true;
  return a.draft.sentence === b.draft.sentence && changesHands(a.draft, b.draft);
}

const values = (draft: Draft): Values => draft.values as Values;
const sumOf = (draft: Draft): number | undefined => values(draft)['amount']?.evidence[0]?.start;

const received: Readonly<Record<string, string>> = {
  investment: 'investee',
  acquisition: 'target',
  divestment: 'asset',
};

/** Whether two claims of different types tell that the same thing changes hands. */
function changesHands(a: Draft, b: Draft): boolean {
  const [x, y] = [received[a.type], received[b.type]];
  if (!x || !y) return false;
  const [p, q] = [values(a)[x]?.value, values(b)[y]?.value] as [OrganisationName | undefined, OrganisationName | undefined]; // prettier-ignore
  return p !== undefined && p.name === q?.name;
}
