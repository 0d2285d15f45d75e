import type { EntityKind } from '../../reading.ts';
import { dotBrand } from './dot-brand.ts';
import { contextOf, organisationType, type Context } from './context.ts';
import { kindOfName, listedKind, scoreContext } from './kinds.ts';
import { listingOf, nameKey } from './listing.ts';
import { placeTails } from './places.data.ts';
import { type Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { acceptRuns } from './accept.ts';
import { addGlosses, mergeAcronyms, mergeShortForms } from './merge.ts';

/** One thing with a name, while it is being put together. */
export interface Draft {
  readonly runs: { run: Run; context: Context }[];
  /** Names without legal form, in order of first use. */
  readonly names: Set<string>;
  /** All forms, those with legal form and glosses too. */
  readonly surfaces: Set<string>;
  kind: EntityKind;
  listed?: string;
  /** Types that descriptions may use: `carrier`, `startup` … */
  readonly types: Set<string>;
  /** Words of its appositions and descriptors. */
  readonly words: Set<string>;
  /** The lists' kind (`carrier`, `vc` …), if known. */
  listKind?: string;
}

/** Puts runs that mean the same thing together and tells what kind of thing each is. */
export function gatherEntities(text: string, tokens: readonly Token[], runs: readonly Run[]): Draft[] {
  const accepted = acceptRuns(text, tokens, runs);
  const drafts = new Map<string, Draft>();
  for (const run of accepted) addRun(drafts, run, contextOf(text, tokens, run), text);
  const list = [...drafts.values()];
  for (const draft of list) settleKind(draft);
  const merged = mergeShortForms(list);
  addGlosses(text, merged, accepted);
  return withDotBrand(text, mergeAcronyms(merged));
}

function withDotBrand(text: string, drafts: Draft[]): Draft[] {
  const surfaces = dotBrand(text);
  if (surfaces.length === 0) return drafts;
  const brand: Draft = {
    runs: [],
    names: new Set(surfaces.slice(0, 1)),
    surfaces: new Set(surfaces),
    kind: 'product',
    types: new Set(),
    words: new Set(),
  };
  return [...drafts.filter((d) => !surfaces.some((s) => d.names.has(s))), brand];
}

function keyOf(core: string): string {
  const listing = listingOf(core);
  return listing?.row && !listing.weak ? `=${listing.row.en}` : nameKey(core.replace(/^The /, ''));
}

function addRun(drafts: Map<string, Draft>, run: Run, context: Context, text: string): void {
  const key = keyOf(run.core);
  let draft = drafts.get(key);
  if (!draft)
    drafts.set(
      key,
      (draft = {
        runs: [],
        names: new Set(),
        surfaces: new Set(),
        kind: 'company',
        types: new Set(),
        words: new Set(),
      }),
    );
  draft.runs.push({ run, context });
  draft.names.add(run.core);
  draft.surfaces.add(run.core);
  draft.surfaces.add(text.slice(run.start, run.end));
  const listing = listingOf(run.core);
  if (listing) draft.listKind ??= listing.kind;
  if (listing?.row && !listing.weak) draft.listed ??= listing.row.en;
  noteDescription(draft, context);
}

function noteDescription(draft: Draft, context: Context): void {
  for (const words of [context.apposition, context.descriptor]) for (const w of words) draft.words.add(w);
  const types = [organisationType(context.apposition), organisationType(context.descriptor.slice(-1))];
  for (const type of types) if (type) draft.types.add(type);
}

function settleKind(draft: Draft): void {
  const votes: Partial<Record<EntityKind, number>> = {};
  for (const { run, context } of draft.runs) {
    for (const [kind, points] of Object.entries(scoreContext(run, context)))
      votes[kind as EntityKind] = (votes[kind as EntityKind] ?? 0) + points;
  }
  draft.kind = fixedKind(draft, votes) ?? best(votes);
}

function fixedKind(draft: Draft, votes: Partial<Record<EntityKind, number>>): EntityKind | undefined {
  const legal = draft.runs.some(({ run }) => run.end > run.coreEnd);
  for (const name of draft.names) {
    const listing = listingOf(name);
    if (listing && (!listing.weak || legal)) return listedKind(name);
  }
  for (const name of draft.names) {
    const kind = kindOfName(name, legal);
    if (kind === 'person' && (votes.company ?? 0) - (votes.person ?? 0) >= 3) return 'company';
    if (kind) return kind;
  }
  for (const name of draft.names) {
    const kind = listedKind(name);
    if (kind && (votes.person ?? 0) < 3 && (votes.product ?? 0) < 2) return kind;
  }
  for (const name of draft.names)
    if (placeTails.has(name.slice(name.lastIndexOf(' ') + 1)) && name.includes(' ') && (votes.company ?? 0) < 2)
      return 'place';
  return undefined;
}

function best(votes: Partial<Record<EntityKind, number>>): EntityKind {
  let winner: EntityKind = 'company';
  let top = votes.company ?? 0;
  for (const [kind, points] of Object.entries(votes)) if (points > top) [winner, top] = [kind as EntityKind, points];
  return winner;
}
