import type { Clause } from '../../language/en/clauses.ts';
import type { Draft } from '../claim.ts';
import type { Rule } from '../rule.ts';
import type { ClaimTypeName } from '../types.ts';
import type { Context } from './context.ts';
import { contextOf, triggerOf } from './context.ts';
import { datesOf } from './dates.ts';
import { statusOf } from './status.ts';

/** Values that a clause rule reads; status and dates are added from the clause unless they are given. */
export type Values<N extends ClaimTypeName> = Draft<N>['values'];

/** A rule over clauses: the verbs that carry the meaning, and how its parts become values. */
export interface ClauseRule<N extends ClaimTypeName> extends Omit<Rule<N>, 'read'> {
  /** Lemmas, parted by blanks; `pick+up` asks for the particle, `pick` for none. */
  readonly verbs: string;
  readonly values: (clause: Clause, context: Context) => readonly Values<N>[];
}

/** Makes a rule of a clause rule: the reading of verbs, status and dates is the same for all of them. */
export function clauseRule<N extends ClaimTypeName>(spec: ClauseRule<N>): Rule<N> {
  const verbs = new Set(spec.verbs.trim().split(/\s+/));
  const { name, type, gloss, confidence, examples } = spec;
  return {
    name,
    type,
    gloss,
    confidence,
    examples,
    read: (sentence, reading) => {
      const context = contextOf(sentence, reading);
      return context.parse.clauses
        .filter((c) => verbs.has(c.verb.particle ? `${c.lemma}+${c.verb.particle}` : c.lemma))
        .flatMap((clause) => draftsOf(spec, clause, context));
    },
  };
}

function draftsOf<N extends ClaimTypeName>(spec: ClauseRule<N>, clause: Clause, context: Context): Draft<N>[] {
  const found = spec.values(clause, context);
  if (found.length === 0) return [];
  const status = statusOf(clause, context);
  if (!status) return [];
  const dates = datesOf(clause, context);
  const shared = spec.type === 'total' ? {} : { status, ...dates };
  return found.map((values) => ({
    type: spec.type,
    rule: spec.name,
    values: { ...shared, ...values } as Values<N>,
    trigger: triggerOf(clause, context),
    sentence: context.sentence.index,
  }));
}
