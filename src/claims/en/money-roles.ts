import type { Clause } from '../../language/en/clauses.ts';
import { namesFrom } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import type { Context, Party } from './context.ts';
import { assetsOf, contextOf, distinct, lastCompany, partiesIn, partiesOf } from './context.ts';
import { stakeIn, sumsIn } from './figures.ts';
import { entryIn } from './list-entries.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Nouns for a round of financing. */
export const roundNouns = words(
  'round financing funding series seed raise extension tranche investment injection fundraising fundraise capital backing money cheque check rounds pre-series pre-seed pre-a bridge infusion commitment top-up',
);
/** Nouns for a part of a company. */
export const stakeNouns = words('stake stakes shares share interest holding shareholding equity slice chunk position');
/** Nouns for a fund. */
export const fundNouns = words('fund funds vehicle vehicles vehicule');

/** What was paid and to whom, in the order of the text. */
export interface Payment {
  money?: MoneyMention;
  stake?: Read<number>;
  parties: Party[];
}

/** Phrases of a clause with those of "paying …", "spending …" that hang on it. */
export function wideArguments(clause: Clause, context: Context, also?: string): readonly Chunk[] {
  const hung = context.parse.clauses.filter(
    (c) =>
      c.index > clause.index &&
      c.governor === clause &&
      c.form === 'gerund' &&
      (c.lemma === also ||
        /^(?:pay|spend|invest|put|pour|inject|commit|raise|buy|acquire|take|contribute|secure|get|gain|obtain|receive)$/.test(
          c.lemma,
        )),
  );
  return hung.length > 0 ? [...clause.args, ...hung.flatMap((c) => c.args)] : clause.args;
}

/** Pairs sums and shares with the companies they go to: "5 billion won into A and 3 billion into B". */
export function payments(
  chunks: readonly Chunk[],
  preps: ReadonlySet<string>,
  clause: Clause,
  context: Context,
): Payment[] {
  const found: Payment[] = [];
  let current: Payment = { parties: [] };
  let listing = false;
  for (const chunk of chunks) {
    const money =
      chunk.prep === undefined || ['for', 'with', 'of', 'worth', 'to', 'about', 'over'].includes(chunk.prep)
        ? sumsIn([chunk], context)[0]?.money
        : undefined;
    const inRound =
      preps.has(chunk.prep ?? '') &&
      nameOf(chunk) === undefined &&
      hasWord(chunk, words('round series financing funding'));
    const owner = inRound ? possessorOf(chunk) : undefined;
    const parties = inRound
      ? roundParty(owner && partiesOf(owner, context)[0], chunk, clause, context)
      : preps.has(chunk.prep ?? '') || (listing && chunk.prep === undefined && nameOf(chunk) !== undefined)
        ? assetsOf(chunk, clause, context)
        : [];
    const stake = stakeIn([chunk, ...chunks.slice(chunks.indexOf(chunk) + 1, chunks.indexOf(chunk) + 2)], context);
    if (money || stake) {
      const filled = (money && current.money) || (stake && current.stake);
      if (current.parties.length > 0 && (filled || (chunk.joined && chunk.prep === undefined))) {
        found.push(current);
        current = { parties: [] };
      }
      if (money && !current.money) current.money = money;
      if (stake && !current.stake) current.stake = stake;
      listing = false;
    }
    if (parties.length > 0) {
      current.parties.push(...parties);
      listing = true;
    } else if (chunk.prep !== 'of') listing = listing && chunk.prep === undefined;
  }
  if (current.parties.length > 0) found.push(current);
  return found.filter((p) => p.parties.length > 0);
}

/** Whose round "the round" is: its owner, the one that raises, else the company named last. */
function roundParty(owner: Party | undefined, chunk: Chunk, clause: Clause, context: Context): Party[] {
  const party =
    owner ??
    (hasWord(chunk, new Set(['same']))
      ? lastCompany(
          chunk.start,
          clause.subject.flatMap((c) => partiesIn(c, clause, context)),
          context,
        )
      : raiserBefore(clause, context));
  return party ? [party] : [];
}

/** Parties of the first phrase with one of these prepositions that names any, and of the list that it opens. */
export function partiesAfter(clause: Clause, preps: readonly string[], context: Context): Party[] {
  for (const chunk of clause.args) {
    if (!preps.includes(chunk.prep ?? '') || mentionsIn(chunk, 'date').length === chunk.tokens.length) continue;
    const named = namesFrom(chunk, context.parse.items).flatMap((n) => partiesOf(n, context));
    const found = named.length > 0 && nameOf(chunk) ? named : partiesIn(chunk, clause, context).concat(named);
    if (found.length > 0) return distinct(found);
  }
  return [];
}

/** The direct object's parties. */
export function objectParties(clause: Clause, context: Context): Party[] {
  const at = clause.args.findIndex(
    (c) => c.prep === undefined && c.start >= clause.verb.end && mentionsIn(c, 'date').length === 0,
  );
  const object = clause.args[at];
  if (!object) return clause.gap ? partiesIn(clause.gap, clause, context) : [];
  const named = nameOf(object) ? namesFrom(object, context.parse.items).flatMap((n) => partiesOf(n, context)) : [];
  return named.length > 0 ? distinct(named) : partiesIn(object, clause, context);
}

/** Phrases that stand as object: without preposition, behind the verb. */
export const objects = (clause: Clause): readonly Chunk[] =>
  clause.args.filter((c) => c.prep === undefined && c.start >= clause.verb.end);

/** Whose round a clause speaks of: "Rebellions' Series B", "the round in X", "X's financing"; else what raised money in this or an earlier sentence. */
export function roundOwner(clause: Clause, context: Context): Party | undefined {
  for (const chunk of clause.args) {
    if (!hasWord(chunk, roundNouns) || hasWord(chunk, new Set(['arm', 'firm', 'house', 'unit', 'company', 'bank'])))
      continue;
    const described = describedOwner(chunk, clause, context);
    if (described) return described;
    const owner =
      possessorOf(chunk) ?? chunk.tokens.find((t) => t.mention?.kind === 'name' && t !== head(chunk))?.mention;
    if (owner?.kind === 'name') {
      const parties = partiesOf(owner, context);
      if (parties[0]) return parties[0];
    }
    const after = clause.args[clause.args.indexOf(chunk) + 1];
    if (after && ['in', 'of', 'for', 'into'].includes(after.prep ?? '')) {
      const parties = partiesIn(after, clause, context);
      if (parties[0]) return parties[0];
    }
  }
  const direct = clause.args
    .filter((c) => c.prep === 'in' || c.prep === 'into')
    .flatMap((c) => (nameOf(c) ? partiesIn(c, clause, context) : []));
  return direct[0] ?? raiserBefore(clause, context);
}

/** "the AI chip firm's Series B" without a name: the company named last before, other than who acts. */
function describedOwner(chunk: Chunk, clause: Clause, context: Context): Party | undefined {
  const at = chunk.tokens.findIndex((t) => t.tag === 'poss');
  const noun = chunk.tokens[at - 1];
  if (
    !noun ||
    noun.mention ||
    !/^(?:firm|company|startup|maker|designer|developer|unicorn|venture|operator)$/.test(noun.lower)
  )
    return undefined;
  const acting = clause.subject.flatMap((c) => partiesIn(c, clause, context)).map((p) => p.entity);
  const last = context.sentence.mentions.findLast(
    (m) =>
      m.kind === 'name' &&
      m.form === 'name' &&
      m.end < chunk.start &&
      !acting.includes(m.entity) &&
      partiesOf(m, context).length > 0,
  );
  return last?.kind === 'name' ? partiesOf(last, context)[0] : undefined;
}

const raisingVerbs = words(
  'raise secure land close bag attract complete announce net scoop pull haul win get receive add collect finalise finalize snag nab score wrap finish take bring rake reel gather draw obtain',
);

/** The company whose round the text last told of, looked for backwards from a clause, at most five sentences. */
export function raiserBefore(clause: Clause | undefined, context: Context): Party | undefined {
  for (let i = context.sentence.index; i >= Math.max(0, context.sentence.index - 5); i--) {
    if (i < context.sentence.index && /^\s*(?:[•*·▶■]|-\s)/.test(context.reading.sentences[i + 1]!.text))
      return undefined;
    const here = i === context.sentence.index ? context : contextOf(context.reading.sentences[i]!, context.reading);
    const party =
      raiserIn(here, i === context.sentence.index ? clause : undefined) ??
      entryAbove(here, context) ??
      roundToldOf(here, context);
    if (party) return party;
  }
  return undefined;
}

const companyOfRound = words('in of for by');

/** "took part in a Series B of Carebell": whose round the same paragraph told of, though not by its raising. */
function roundToldOf(here: Context, context: Context): Party | undefined {
  if (here === context || here.sentence.paragraph !== context.sentence.paragraph) return undefined;
  const { items } = here.parse;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'chunk' || !hasWord(item, toldRounds)) continue;
    const owner = possessorOf(item);
    const behind = items[i + 1];
    const named = behind?.kind === 'chunk' && companyOfRound.has(behind.prep ?? '') ? nameOf(behind) : undefined;
    const party = (named ?? owner) && partiesOf((named ?? owner)!, here)[0];
    if (party) return party;
  }
  return undefined;
}
const toldRounds = words('round series seed financing fundraising extension bridge');

/** The company of an entry of a list that the same paragraph goes on about. */
const entryAbove = (here: Context, context: Context): Party | undefined =>
  here !== context && here.sentence.paragraph === context.sentence.paragraph ? entryIn(here)?.company : undefined;

function raiserIn(context: Context, until: Clause | undefined): Party | undefined {
  const found = context.parse.clauses
    .filter((c) => c !== until && (until === undefined || c.index < until.index))
    .toReversed();
  for (const clause of found) {
    if (!raisingVerbs.has(clause.lemma) || clause.passive) continue;
    if (!isRaising(clause, context)) continue;
    const party = raisers(clause, context)[0];
    if (party) return party;
  }
  return undefined;
}

/** Who raises in a clause. */
export function raisers(clause: Clause, context: Context): Party[] {
  const own = clause.subject.flatMap((c) => partiesIn(c, clause, context));
  if (own.length > 0) return own;
  return clause.governor && clause.subject.length === 0 ? raisers(clause.governor, context) : [];
}

const bareMoneyVerbs = words('raise secure land bag attract net scoop pull haul snag nab score seek');
const notRounds = words(
  'contract contracts order orders loan deal grant grants subsidy fine award awards project damages fund funds vehicle debt bond bonds',
);

/** Whether a clause tells of a round: its object is a round, or a bare sum with a verb that is used of rounds. */
export function isRaising(clause: Clause, context: Context): boolean {
  const objectsOf = objects(clause);
  const first =
    objectsOf.find((c) => mentionsIn(c, 'date').length < c.tokens.length) ??
    (clause.gap !== undefined ? clause.gap : undefined);
  if (!first) return false;
  const span = clause.args.slice(clause.args.indexOf(first), clause.args.indexOf(first) + 4);
  if (
    hasWord(first, notRounds) ||
    hasWord(first, words('target targets goal price prices forecast guidance stake output'))
  )
    return false;
  if (
    hasWord(first, fundNouns) ||
    clause.args.some((c) => c.prep === 'for' && hasWord(c, fundNouns)) ||
    span.some((c) => ['of', 'on', 'in'].includes(c.prep ?? '') && hasWord(c, fundNouns))
  )
    return false;
  if (hasWord(first, roundNouns)) return true;
  const bare =
    sumsIn([first], context).length > 0 &&
    (head(first).tag === 'money' || hasWord(first, roundNouns) || head(first).lower === 'more');
  const summed =
    /^(?:total|sum|amount)$/.test(head(first).lower) &&
    clause.args[clause.args.indexOf(first) + 1]?.prep === 'of' &&
    sumsIn(clause.args.slice(clause.args.indexOf(first) + 1).slice(0, 1), context).length > 0;
  const takenIn = clause.verb.particle === 'in' && /^(?:take|pull|bring|haul|rake|reel)$/.test(clause.lemma);
  if ((bare || summed) && (bareMoneyVerbs.has(clause.lemma) || takenIn))
    return !span.some(
      (c) =>
        c.prep === 'in' &&
        hasWord(c, words('orders contracts contract sales revenue savings deals bookings debt bonds loans')),
    );
  return (
    (bare || /^(?:series|closing|close)$/.test(head(first).lower)) &&
    span.some(
      (c) => hasWord(c, roundNouns) && ['in', 'of', 'through', 'for', 'to', 'as', 'from'].includes(c.prep ?? ''),
    )
  );
}
