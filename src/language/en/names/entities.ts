import type { EntityKind } from '../../reading.ts';
import { dotBrand } from './dot-brand.ts';
import { contextOf, type Context } from './context.ts';
import { scoreContext } from './kind-signs.ts';
import { describedType, organisationType } from './told-kinds.ts';
import type { Name } from './name.ts';
import { placeTails } from './places.data.ts';
import { type Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { acceptRuns } from './accept.ts';
import { addGlosses, mergeAcronyms, mergeShortForms } from './merge.ts';

/** One thing with a name, while it is being put together. */
export interface Draft {
  readonly runs: { readonly run: Run; readonly context: Context }[];
  /** Names without legal form, in order of first use. */
  readonly names: Set<string>;
  /** All forms, those with legal form and glosses too. */
  readonly surfaces: Set<string>;
  kind: EntityKind;
  listed: string | undefined;
  /** Its names as they are written, before others are merged with it. */
  readonly spellings: Name[];
  /** Types that descriptions may use: `carrier`, `startup` … */
  types: ReadonlySet<string>;
  /** Words of its appositions and descriptors. */
  words: ReadonlySet<string>;
  /** The lists' kind (`carrier`, `vc` …), if known. */
  listKind: string | undefined;
}

/** Of most drafts nothing is told: they share one set until something is. */
const nothing: ReadonlySet<string> = new Set();

/** A set with some words more; `nothing` is never changed. */
export function withWords(set: ReadonlySet<string>, words: Iterable<string>): ReadonlySet<string> {
  let grown = set as Set<string>;
  for (const word of words) {
    if (grown === nothing) grown = new Set();
    grown.add(word);
  }
  return grown;
}

const newDraft = (): Draft => ({
  runs: [],
  names: new Set(),
  surfaces: new Set(),
  kind: 'company',
  listed: undefined,
  spellings: [],
  types: nothing,
  words: nothing,
  listKind: undefined,
});

/** Puts runs that mean the same thing together and tells what kind of thing each is. */
export function gatherEntities(text: string, tokens: readonly Token[], runs: readonly Run[]): Draft[] {
  const accepted = acceptRuns(text, tokens, runs);
  const drafts: Drafts = { byKey: new Map(), byCore: new Map() };
  for (const run of accepted) addRun(drafts, run, contextOf(text, tokens, run), text);
  const list = [...drafts.byKey.values()];
  for (const draft of list) settleKind(draft);
  const merged = mergeShortForms(list);
  return withDotBrand(text, mergeAcronyms(addGlosses(text, merged, accepted)));
}

function withDotBrand(text: string, drafts: Draft[]): Draft[] {
  const surfaces = dotBrand(text);
  if (surfaces.length === 0) return drafts;
  const brand: Draft = {
    ...newDraft(),
    names: new Set(surfaces.slice(0, 1)),
    surfaces: new Set(surfaces),
    kind: 'product',
  };
  return [...drafts.filter((d) => !surfaces.some((s) => d.names.has(s))), brand];
}

interface Drafts {
  readonly byKey: Map<string, Draft>;
  readonly byCore: Map<string, Draft>;
}

function addRun(drafts: Drafts, run: Run, context: Context, text: string): void {
  const draft = drafts.byCore.get(run.core) ?? draftOf(drafts, run);
  draft.runs.push({ run, context });
  if (run.end !== run.coreEnd) draft.surfaces.add(text.slice(run.start, run.end));
  noteDescription(draft, context);
}

/** The draft that a core not met before belongs to. */
function draftOf(drafts: Drafts, { core, name }: Run): Draft {
  let draft = drafts.byKey.get(name.key);
  if (!draft) drafts.byKey.set(name.key, (draft = newDraft()));
  drafts.byCore.set(core, draft);
  draft.spellings.push(name);
  draft.names.add(core);
  draft.surfaces.add(core);
  draft.listKind ??= name.listing?.kind;
  if (name.isListed) draft.listed ??= name.listing?.row?.en;
  return draft;
}

function noteDescription(draft: Draft, { apposition, descriptor }: Context): void {
  draft.words = withWords(withWords(draft.words, apposition), descriptor);
  const told = organisationType(apposition);
  if (told) draft.types = withWords(draft.types, [told]);
  const described = describedType(descriptor);
  if (described) draft.types = withWords(draft.types, [described]);
}

/** Points of each kind, in the order in which the kinds got their first. */
type Votes = { kind: EntityKind; points: number }[];

const pointsOf = (votes: Votes, kind: EntityKind): number => votes.find((v) => v.kind === kind)?.points ?? 0;

function settleKind(draft: Draft): void {
  const votes: Votes = [];
  for (const { run, context } of draft.runs) {
    for (const [kind, points] of scoreContext(run, context)) {
      const vote = votes.find((v) => v.kind === kind);
      if (vote) vote.points += points;
      else votes.push({ kind, points });
    }
  }
  draft.kind = fixedKind(draft, votes) ?? best(draft.spellings.some(isHouse) ? votes.filter(isOfHouse) : votes);
}

/** "Berg & Lowe": houses have such names, no person and no place. */
const isHouse = ({ written }: Name): boolean => written.includes(' & ');
const isOfHouse = ({ kind }: Votes[number]): boolean => kind !== 'person' && kind !== 'place';

function fixedKind(draft: Draft, votes: Votes): EntityKind | undefined {
  const legal = draft.runs.some(({ run }) => run.end > run.coreEnd);
  const { spellings } = draft;
  const onList = spellings.find((n) => n.listing && (n.isListed || legal));
  if (onList) return onList.listedKind;
  for (const name of spellings) {
    const kind = name.kind(legal);
    if (kind === 'person' && pointsOf(votes, 'company') - pointsOf(votes, 'person') >= 3) return 'company';
    if (kind) return kind;
  }
  const known = spellings.find((n) => n.listedKind)?.listedKind;
  if (known && pointsOf(votes, 'person') < 3 && pointsOf(votes, 'product') < 2) return known;
  return pointsOf(votes, 'company') < 2 && spellings.some(endsAsPlace) ? 'place' : undefined;
}

const endsAsPlace = ({ written }: Name): boolean => {
  const blank = written.lastIndexOf(' ');
  return blank >= 0 && placeTails.has(written.slice(blank + 1));
};

function best(votes: Votes): EntityKind {
  let winner: EntityKind = 'company';
  let top = pointsOf(votes, 'company');
  for (const { kind, points } of votes) if (points > top) [winner, top] = [kind, points];
  return winner;
}
