import { hasWord, head, mentionsIn } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Values } from '../en/clause-rule.ts';
import { contextOf, distinct, organisation, partiesIn } from '../en/context.ts';
import type { Context, Party } from '../en/context.ts';
import { amountFields, priceAt, priceTold, stakeChange, stakeIn, stakeTold, sumsIn } from '../en/figures.ts';
import { objects, partiesAfter, stakeNouns } from '../en/money-roles.ts';

type Divestment = Values<'divestment'>;

/** Values of sales of one seller, one for each thing sold. */
export function divestmentClaim(
  sellers: readonly Party[],
  assets: readonly Party[],
  buyer: Party | undefined,
  chunks: readonly Chunk[],
  context: Context,
): Divestment[] {
  const sum = sumsIn(chunks, context)[0]?.money ?? priceAt(chunks, context) ?? priceTold(context);
  const change = stakeChange(chunks, context);
  const stake = change.stake ?? stakeIn(chunks, context) ?? stakeTold(context);
  const isGiven = chunks.some((c) => c.prep === 'to' && mentionsIn(c, 'percent').length === 0);
  const taker = buyer ?? (isGiven ? undefined : buyerTold(sellers, assets, context));
  return distinct(sellers)
    .slice(0, 1)
    .flatMap((seller) =>
      distinct(assets)
        .filter((a) => a.entity !== seller.entity)
        .map((asset) => ({
          seller: organisation(seller, context),
          asset: organisation(asset, context),
          ...(taker &&
            taker.entity !== asset.entity &&
            taker.entity !== seller.entity && { buyer: organisation(taker, context) }),
          ...amountFields(sum),
          ...(stake && { stake }),
        })),
    );
}

/** "The buyer is C", "C was the buyer", in this or the next two sentences of the paragraph and the next. */
function buyerTold(sellers: readonly Party[], assets: readonly Party[], context: Context): Party | undefined {
  const { reading, sentence } = context;
  const isBuyer = (c: Chunk): boolean => /^(?:buyer|purchaser|acquirer)$/.test(head(c).lower);
  const sold = (c: Chunk): boolean =>
    hasWord(c, stakeNouns) && /^(?:the|those|these|its|their|that|all)$/.test(c.tokens[0]!.lower);
  for (const next of reading.sentences.slice(sentence.index, sentence.index + 3)) {
    if (next.paragraph > sentence.paragraph + 1) break;
    const here = contextOf(next, reading);
    for (const clause of here.parse.clauses) {
      if (clause.negated || clause.modal || clause.opener === 'if') continue;
      const took =
        next !== sentence &&
        /^(?:buy|acquire|take|pick|snap|purchase|absorb)$/.test(clause.lemma) &&
        !clause.passive &&
        objects(clause).some(sold)
          ? clause.subject.flatMap((c) => partiesIn(c, clause, here))
          : clause.lemma === 'go' && clause.subject.some(sold)
            ? partiesAfter(clause, ['to'], here)
            : [];
      const taker = took.find((p) => ![...sellers, ...assets].some((q) => q.entity === p.entity));
      if (taker) return taker;
      if (clause.lemma !== 'be') continue;
      const behind = clause.args.filter((c) => c.start > clause.verb.start);
      const named = clause.subject.some(isBuyer) ? behind : behind.some(isBuyer) ? clause.subject : [];
      const found = named.flatMap((c) => partiesIn(c, clause, here))[0];
      if (found && ![...sellers, ...assets].some((p) => p.entity === found.entity)) return found;
    }
  }
  return undefined;
}
