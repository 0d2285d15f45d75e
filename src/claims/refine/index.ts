import type { DocumentReading } from '../../language/reading.ts';
import type { Draft } from '../claim.ts';
import { withoutBare } from './bare.ts';
import { closing } from './closing.ts';
import { fundSponsors } from './fund-sponsors.ts';
import { sameEvent } from './same-event.ts';
import { stakeChange } from './stake-change.ts';
import { status } from './status.ts';
import { toldTwice } from './told-twice.ts';

/** A step that sees all drafts of a document and returns them mended: joined, dated, given a scope, or dropped. */
export type Refinement = (drafts: readonly Draft[], reading: DocumentReading) => readonly Draft[];

/** In this order; each file says why it stands where it does. */
export const refinements: readonly Refinement[] = [
  status,
  sameEvent,
  toldTwice,
  closing,
  fundSponsors,
  stakeChange,
  withoutBare,
];
