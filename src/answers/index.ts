import type { Answer } from './answer.ts';
import { deals } from './deals.ts';
import { document } from './document.ts';
import { organisation } from './organisation.ts';
import { tie } from './tie.ts';

/** Every question that the doors know, in the order in which help lists them. */
export const answers = { deals, tie, document, organisation } as const;

/** All answers, seen without their particular schemas. */
export const allAnswers: readonly Answer[] = Object.values(answers) as unknown as readonly Answer[];
