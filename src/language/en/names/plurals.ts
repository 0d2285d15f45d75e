import type { Discourse, Scene } from './discourse.ts';
import { organisationNouns } from './tails.data.ts';
import { wordSet } from './word-list.ts';

const counts = new Map(
  Object.entries({ two: 2, three: 3, four: 4, five: 5, six: 6, pair: 2, duo: 2, trio: 3, quartet: 4, both: 2 }),
);
const plural = wordSet(
  'companies firms sides parties partners carriers operators telcos banks lenders investors startups groups giants rivals businesses ventures makers developers units affiliates players chipmakers automakers insurers organisations organizations backers corporations conglomerates founders',
);

const plainPlurals = wordSet('they their them');
const sets = wordSet('pair duo trio quartet');
const isLatter = (word: string | undefined): boolean => word === 'latter' || word === 'former';
const furtherWords = wordSet('that of which behind in with');
const verbs = wordSet(
  'will would have had are were said plan agreed signed also did can could may aim expect first share own intend hope',
);

/** "Both firms", "the pair", "the two companies", "they": the organisations meant, if the last group told fits in number. */
export function resolvePlural(
  discourse: Discourse,
  scene: Scene,
  at: number,
): { group: readonly number[]; last: number } | undefined {
  const { tokens } = scene;
  const token = tokens[at]!;
  if (plainPlurals.has(token.lower)) return withLast(groupAsSubject(discourse), at);
  if (token.lower === 'both') return readBoth(discourse, scene, at);
  if (token.lower !== 'the' && token.lower !== 'these') return undefined;
  if (isLatter(tokens[at + 1]?.lower) && standsAlone(scene, at + 1))
    return withLast(latter(discourse, tokens[at + 1]!.lower), at + 1);
  let i = at + 1;
  const count = counts.get(tokens[i]?.lower ?? '');
  if (count !== undefined) i++;
  if (count !== undefined && sets.has(tokens[i - 1]!.lower))
    return withLast(groupOf(discourse, scene, count, false), i - 1);
  let head = i;
  while (head < i + 3 && tokens[head] && !plural.has(tokens[head]!.lower) && !tokens[head]!.possessive) head++;
  if (
    tokens[head] &&
    plural.has(tokens[head]!.lower) &&
    tokens[head]!.sentence === token.sentence &&
    isOneStretch(scene, at, head)
  ) {
    if (tokens[head + 1] && furtherWords.has(tokens[head + 1]!.lower) && count === undefined) return undefined;
    return withLast(groupOf(discourse, scene, count, count === undefined, tokens[head]!.lower), head);
  }
  if (count === undefined || !isVerbNext(scene, i)) return undefined;
  return withLast(groupOf(discourse, scene, count, false), i - 1);
}

const isOneStretch = (scene: Scene, from: number, to: number): boolean =>
  /^[^,.;:()]*$/.test(scene.text.slice(scene.tokens[from]!.start, scene.tokens[to]!.end));

/** "The latter said", "the latter's plant"; not "the former chief". */
function standsAlone(scene: Scene, at: number): boolean {
  const [token, next] = [scene.tokens[at]!, scene.tokens[at + 1]];
  if (token.possessive || !next || next.sentence !== token.sentence) return true;
  return (
    scene.text.slice(token.end, next.start) !== ' ' ||
    next.word.isVerb ||
    next.word.isFunction ||
    next.lower.endsWith('ed')
  );
}

const isVerbNext = (scene: Scene, at: number): boolean => verbs.has(scene.tokens[at]?.lower ?? '');

function readBoth(
  discourse: Discourse,
  scene: Scene,
  at: number,
): { group: readonly number[]; last: number } | undefined {
  const next = scene.tokens[at + 1];
  if (!next || next.capital) return undefined;
  if (plural.has(next.lower)) return withLast(groupOf(discourse, scene, 2, false), at + 1);
  return isVerbNext(scene, at + 1) ? withLast(groupOf(discourse, scene, 2, false), at) : undefined;
}

/** For "they" and "their": several organisations as subject here, or in the sentence before where this one has no subject yet. */
function groupAsSubject(discourse: Discourse): readonly number[] | undefined {
  if (discourse.subject.length > 0) return discourse.subject.length > 1 ? discourse.subject : undefined;
  return discourse.topicAge <= 1 && discourse.topic.length > 1 ? discourse.topic : undefined;
}

/** The last organisations told together, of the number wanted; else the only ones of the last two sentences. */
function groupOf(
  discourse: Discourse,
  scene: Scene,
  count: number | undefined,
  near: boolean,
  head?: string,
): readonly number[] | undefined {
  const fits = (ids: readonly number[]): boolean =>
    ids.length > 1 && (count === undefined || ids.length === count) && ids.every((id) => suits(scene, id, head));
  if (discourse.subject.length > 1 && fits(discourse.subject)) return discourse.subject;
  const own =
    count === undefined || count < 3
      ? undefined
      : discourse.groups.findLast((ids) => fits(ids) && ids.some((id) => discourse.here.includes(id)));
  if (own) return own;
  const aside =
    discourse.groupAge > 0 &&
    scene.main !== undefined &&
    !discourse.group.includes(scene.main) &&
    discourse.topic !== discourse.group;
  if (!aside && discourse.groupAge <= (near ? 1 : 2) && fits(discourse.group)) return discourse.group;
  const earlier = count === undefined || count < 3 || near ? undefined : discourse.groups.findLast(fits);
  if (earlier) return earlier;
  const joined = [...new Set([...discourse.topicBefore, ...discourse.group])];
  if (count !== undefined && count > 2 && discourse.groupAge <= 2 && fits(joined)) return joined;
  const around = [...new Set([...discourse.before, ...discourse.here])].filter(
    (id) => scene.entities[id]!.kind === 'company',
  );
  return count !== undefined && fits(around) ? around : undefined;
}

function suits(scene: Scene, id: number, head: string | undefined): boolean {
  const draft = scene.drafts[id]!;
  if (!head || organisationNouns.get(head) !== 'carrier') return true;
  return draft.listKind === undefined || draft.listKind === 'carrier' || draft.types.has('carrier');
}

function latter(discourse: Discourse, word: string): readonly number[] | undefined {
  const told = discourse.here.length > 1 ? discourse.here : discourse.before;
  if (told.length !== 2) return undefined;
  return [word === 'latter' ? told[1]! : told[0]!];
}

const withLast = (
  group: readonly number[] | undefined,
  last: number,
): { group: readonly number[]; last: number } | undefined => (group && group.length > 0 ? { group, last } : undefined);
