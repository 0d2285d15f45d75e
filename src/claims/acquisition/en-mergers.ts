import { namesFrom } from '../../language/en/clauses.ts';
import type { Clause } from '../../language/en/clauses.ts';
import { nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { evidenceAt } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import { clauseRule } from '../en/clause-rule.ts';
import { actors, distinct, partiesIn, partiesOf } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { objectParties, partiesAfter, wideArguments } from '../en/money-roles.ts';
import { hangingOn, nominalStatus } from '../en/nominal.ts';
import { acquisitionClaim } from './en-claim.ts';

/** A and B merge. */
export const merged = clauseRule({
  name: 'en/acquisition/merged',
  type: 'acquisition',
  confidence: 0.75,
  gloss: 'A merged with B, A will be merged into B: the surviving side acquires.',
  verbs: 'merge combine fold',
  values: (clause, context) => {
    const into = partiesAfter(clause, ['into'], context);
    const others = clause.passive
      ? clause.subject.flatMap((c) => partiesIn(c, clause, context))
      : objectParties(clause, context);
    if (into.length > 0)
      return (others.length > 0 ? others : actors(clause, context)).flatMap((t) =>
        acquisitionClaim(into.slice(0, 1), t, [], undefined, context),
      );
    const sides = distinct(actors(clause, context));
    const partner = partiesAfter(clause, ['with'], context);
    if (clause.lemma !== 'merge') return [];
    if (partner[0] && sides[0])
      return acquisitionClaim(sides.slice(0, 1), partner[0], wideArguments(clause, context), undefined, context);
    return sides.length === 2
      ? acquisitionClaim(sides.slice(0, 1), sides[1]!, wideArguments(clause, context), undefined, context)
      : [];
  },
  examples: [
    {
      text: '[Sapeon] agreed to merge with [Rebellions].',
      reads: [{ acquirers: ['Sapeon'], target: 'Rebellions', status: 'announced' }],
    },
    { text: '[Sapeon] merged two teams.', reads: null },
  ],
});

/** Who merges: the two behind "their" or "between", the surviving one first. */
export function mergingSides(
  chunk: Chunk,
  hanging: readonly Chunk[],
  clause: Clause | undefined,
  context: Context,
): Party[] {
  const between = hanging.find((c) => ['between', 'of'].includes(c.prep ?? '') && nameOf(c) !== undefined);
  const possessor = possessorOf(chunk);
  const found = between
    ? namesFrom(between, context.parse.items).flatMap((n) => partiesOf(n, context))
    : possessor
      ? partiesOf(possessor, context)
      : chunk.tokens[0]!.lower === 'their' && clause
        ? actors(clause, context)
        : [];
  const sides = distinct(found);
  const { text } = context.reading.document;
  const survivor = sides.find((side) => {
    const { name, surfaces } = context.reading.entities[side.entity]!;
    return [name, ...surfaces].some((s) =>
      ['is', 'was', 'will be', 'being', 'as'].some((be) => text.includes(`${s} ${be} the surviving`)),
    );
  });
  return survivor ? [survivor, ...sides.filter((s) => s !== survivor)] : sides;
}

/** A merger told by its noun, of the two that merge. */
export function mergerOf(
  [acquirer, target]: readonly Party[],
  chunk: Chunk,
  clause: Clause | undefined,
  context: Context,
): Draft<'acquisition'>[] {
  const status = nominalStatus(chunk, context);
  if (!status || !acquirer || !target) return [];
  const dates = clause ? datesOf(clause, context) : {};
  return acquisitionClaim([acquirer], target, [chunk, ...hangingOn(chunk, context)], undefined, context).map((v) => ({
    type: 'acquisition',
    rule: 'en/acquisition/purchase-of',
    values: { ...v, status, ...dates },
    trigger: evidenceAt(context.reading.document.text, chunk.start, chunk.end),
    sentence: context.sentence.index,
  }));
}
