import { evidenceAt, type Span } from '../../../values/evidence.ts';
import type { Entity, NameMention } from '../../reading.ts';
import { isBlank, standsBetween } from './characters.ts';
import { endSentence, newDiscourse, takeIn, type Discourse, type Scene } from './discourse.ts';
import { withWords, type Draft } from './entities.ts';
import { readNounPhrase, resolveNounPhrase } from './noun-phrases.ts';
import { resolvePlural } from './plurals.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Token } from './tokens.ts';

/** "It", "its", "the carrier", "both firms": what stands for a name, where the text leaves no doubt about which. */
export function findDescriptions(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  drafts: readonly Draft[],
  names: readonly NameMention[],
): NameMention[] {
  const scene: Scene = {
    text,
    tokens,
    entities,
    drafts,
    main: mainOf(drafts),
    companyNames: drafts.reduce((sum, d) => sum + (d.kind === 'company' ? d.runs.length : 0), 0),
    names: new Set(names.map((n) => n.end)),
    nameEnds: new Map(names.map((n) => [n.start, n.end])),
  };
  const discourse = newDiscourse();
  const found: NameMention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > 0) passGap(discourse, text, tokens[i - 1]!, token);
    while (next < names.length && names[next]!.end <= token.start) next++;
    const name = names[next];
    if (name && name.start <= token.start) {
      i = lastTokenWithin(tokens, i, name);
      takeIn(discourse, scene, name, firstTokenOf(tokens, i, name), i + 1);
      continue;
    }
    const read = token.word.isAnaphor && describe(discourse, scene, i, nextOrganisation(scene, names, next));
    if (!read) continue;
    found.push(read.mention);
    takeIn(discourse, scene, read.mention, i, read.last + 1);
    i = read.last;
  }
  return found;
}

/** Takes in what stands between two words: the end of a sentence or clause. */
function passGap(discourse: Discourse, text: string, previous: Token, token: Token): void {
  const isPlain = isBlank(text, previous.end, token.start);
  if (previous.sentence !== token.sentence) endSentence(discourse);
  else if (!isPlain && standsBetween(text, previous.end, token.start, ';')) discourse.subject = discourse.main;
  if (
    discourse.relative !== undefined &&
    !isPlain &&
    standsBetween(text, previous.end, token.start, ',') &&
    token.lower !== 'which' &&
    token.lower !== 'whose'
  )
    discourse.relative = undefined;
}

/** Where the next name begins that is no place: "the Montreal startup" may hold a place, not a company. */
function nextOrganisation(scene: Scene, names: readonly NameMention[], from: number): number {
  for (let i = from; i < names.length && i < from + 4; i++)
    if (scene.entities[names[i]!.entity]!.kind !== 'place') return names[i]!.start;
  return Infinity;
}

/** The company named most often, the one told of first before one named once more; nobody where each is named once. */
function mainOf(drafts: readonly Draft[]): number | undefined {
  const companies = [...drafts.entries()].filter(([, d]) => d.kind === 'company');
  const first = companies.reduce<Draft | undefined>(
    (a, [, d]) => (startOf(d) < (a ? startOf(a) : Infinity) ? d : a),
    undefined,
  );
  const times = (d: Draft): number => d.runs.length + (d === first && d.runs.length > 1 ? 1 : 0);
  let main: number | undefined;
  for (const [index, draft] of companies)
    if (
      draft.runs.length > 1 &&
      (main === undefined ||
        times(draft) > times(drafts[main]!) ||
        (draft === first && times(draft) === times(drafts[main]!)))
    )
      main = index;
  return main;
}

const startOf = (draft: Draft): number => draft.runs[0]?.run.start ?? Infinity;

interface Description {
  readonly mention: NameMention;
  readonly last: number;
}

/** Reads a description or pronoun that begins at a token, if there is one that can be resolved. */
function describe(discourse: Discourse, scene: Scene, at: number, limit: number): Description | undefined {
  const pronoun = resolvePronoun(discourse, scene, at);
  if (pronoun !== undefined) return toDescription(scene, at, at, [pronoun]);
  const plural = resolvePlural(discourse, scene, at);
  if (plural && scene.tokens[plural.last]!.end <= limit) return toDescription(scene, at, plural.last, plural.group);
  const phrase = readNounPhrase(scene, at, limit);
  if (!phrase) return undefined;
  const entity = resolveNounPhrase(discourse, scene, phrase);
  if (entity === undefined) return undefined;
  const draft = scene.drafts[entity]!;
  draft.words = withWords(
    draft.words,
    [...phrase.modifiers, phrase.head].map((w) => w.toLowerCase()),
  );
  return toDescription(scene, at, phrase.last, [entity]);
}

function toDescription(scene: Scene, first: number, last: number, group: readonly number[]): Description {
  const span = evidenceAt(scene.text, scene.tokens[first]!.start, scene.tokens[last]!.end);
  const mention: NameMention = {
    kind: 'name',
    form: 'description',
    entity: group[0]!,
    ...(group.length > 1 && { group }),
    ...span,
  };
  return { mention, last };
}

function lastTokenWithin(tokens: readonly Token[], from: number, span: Span): number {
  let i = from;
  while (i + 1 < tokens.length && tokens[i + 1]!.start < span.end) i++;
  return i;
}

function firstTokenOf(tokens: readonly Token[], last: number, span: Span): number {
  let i = last;
  while (i > 0 && tokens[i - 1]!.start >= span.start) i--;
  return i;
}
