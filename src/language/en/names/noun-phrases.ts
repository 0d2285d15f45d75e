import { isBlank, standsBetween } from './characters.ts';
import { type Discourse, type Scene } from './discourse.ts';
import { countryOfAdjective } from './countries.data.ts';
import { organisationNouns } from './tails.data.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-list.ts';
import { contradictsPlace, fits, generic, isDescribedSo, isVenture, namesInOne, placeWords } from './fitting.ts';

/** "the Montreal startup": head noun, words before it, token indexes. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

const fresh = wordSet(
  'new combined merged joint other another second third first only same latter former whole average typical right enlarged resulting separate proposed planned would-be target surviving best next local',
);
const pluralNouns = wordSet(
  'companies firms telcos telecoms rivals banks units startups groups affiliates subsidiaries conglomerates',
);

const isPluralNoun = (word: string): boolean =>
  word.endsWith('s') && (pluralNouns.has(word) || /^\p{Ll}+(?:ers|ors|ups)$/u.test(word));
const followers = wordSet(
  'spokesperson spokesman spokeswoman executive executives official officials source sources insider insiders representative market markets industry sector sectors name names community ecosystem scene building level stock law act landscape space boom world side lender that of behind called named known funds capital arm firms companies scene studio startups who whose which deal news landscape business park town program programme',
);

/** Reads "the" or "this" with a head noun that means an organisation; nothing where the phrase introduces somebody new. */
export function readNounPhrase(scene: Scene, at: number, limit: number): NounPhrase | undefined {
  const { tokens, text } = scene;
  const det = tokens[at]!;
  if ((det.lower !== 'the' && det.lower !== 'this') || isApposition(scene, at)) return undefined;
  const modifiers: string[] = [];
  for (let i = at + 1; i < tokens.length && i <= at + 6; i++) {
    const { word, lower, text: written, start, sentence, possessive, glued } = tokens[i]!;
    if (sentence !== det.sentence || start >= limit || !isInPhrase(text, tokens[i - 1]!.end, start)) return undefined;
    const isLast = tokens[i + 1]?.word.organisation === undefined;
    if (isLast && isPluralNoun(lower)) return undefined;
    if (isLast && word.organisation !== undefined)
      return isAnaphoric(scene, i, limit) ? { first: at, last: i, head: lower, modifiers } : undefined;
    if (word.isFunction || possessive || fresh.has(written)) return undefined;
    modifiers.push(written);
    if (glued) modifiers.push(`-${glued}`);
  }
  return undefined;
}

const isInPhrase = (text: string, from: number, to: number): boolean =>
  isBlank(text, from, to) || /^\.? $|^-$|^-\p{Ll}+\s$/u.test(text.slice(from, to));

/** ", the chipmaker in which it holds …" right behind a name says what that is. */
function isApposition(scene: Scene, at: number): boolean {
  const previous = scene.tokens[at - 1];
  if (
    !previous ||
    previous.sentence !== scene.tokens[at]!.sentence ||
    isBlank(scene.text, previous.end, scene.tokens[at]!.start) ||
    !/^\.?[,(] ?$|^ [–—-] $/.test(scene.text.slice(previous.end, scene.tokens[at]!.start))
  )
    return false;
  return scene.names.has(previous.end) || scene.names.has(previous.end + 1);
}

/** End of the name that begins at an offset; the offset itself where none does. */
const endOfName = (scene: Scene, at: number): number => scene.nameEnds.get(at) ?? at;

/** Not "the company behind …", "the startup Rebellions", "the company spokesperson", "the startup scene". */
function isAnaphoric(scene: Scene, head: number, limit: number): boolean {
  const token = scene.tokens[head]!;
  if (token.glued) return false;
  const next = scene.tokens[head + 1];
  if (!next || token.possessive || next.sentence !== token.sentence) return true;
  const gap = scene.text.slice(token.end, next.start);
  if (gap === ', ' && next.start >= limit && /^(?:,|\.(?:\s|$)|;)/.test(scene.text.slice(endOfName(scene, next.start))))
    return false;
  if (gap.trim() !== '') return true;
  if (next.start >= limit && !next.glued) return false;
  if (!next.capital && !isVerbLike(next)) return false;
  return (
    !followers.has(next.lower) &&
    !(next.capital && next.start < limit && next.glued === undefined && /^\p{Lu}/u.test(next.text))
  );
}

const irregular = wordSet(
  'rose fell shrank drew saw lost met broke chose drove fought flew froze left lent meant rode sank sought shook shot sprang stood stole struck swung thought wrote grew cut hit beat rebounded overtook came kept plan plans aim',
);

/** Whether a word may follow a noun phrase that is complete: verbs, prepositions, adverbs; not a further noun. */
const isVerbLike = ({ word, lower }: Token): boolean =>
  word.isFunction ||
  word.isVerb ||
  irregular.has(lower) ||
  /(?:ed|ing|ly|n't|n’t)$/.test(lower) ||
  (lower.endsWith('s') && !/(?:ers|ors|ies|ings|ions|ments|ists|ants|ents)$/.test(lower));

/** The organisation that a definite phrase means, if only one can be. */
export function resolveNounPhrase(discourse: Discourse, scene: Scene, phrase: NounPhrase): number | undefined {
  const candidates = bySalience(discourse, scene, phrase).filter((id) => fits(scene, id, phrase));
  if (candidates.length === 0) return undescribed(discourse, scene, phrase);
  if (phrase.modifiers.length === 0) return candidates[0];
  if (
    discourse.topicAge <= 1 &&
    discourse.topic.length === 1 &&
    candidates[0] === discourse.topic[0] &&
    phrase.modifiers.every((m) => countryOfAdjective.has(m.toLowerCase()))
  )
    return candidates[0];
  const described = candidates.find((id) => isDescribedSo(scene, id, phrase));
  if (described !== undefined) return described;
  return phrase.modifiers.some(isPlaceWord) ? ofPlace(discourse, scene, phrase, candidates) : candidates[0];
}

const isPlaceWord = (word: string): boolean => word === '-based' || placeWords.has(word.toLowerCase());

/** A place that nothing was said of before is that of the organisation which the text is about, or of the one just told of. */
function ofPlace(discourse: Discourse, scene: Scene, phrase: NounPhrase, ids: readonly number[]): number | undefined {
  const near = [...discourse.here, ...discourse.before, ...(discourse.topicAge <= 2 ? discourse.topic : [])];
  const { main } = scene;
  const [topic] = discourse.topic;
  const sameParagraph = !scene.text.slice(discourse.topicEnd, scene.tokens[phrase.first]!.start).includes('\n');
  if (
    topic !== undefined &&
    discourse.topic.length === 1 &&
    ids.includes(topic) &&
    discourse.topicAge <= 2 &&
    sameParagraph
  )
    return topic;
  if (main !== undefined && ids.includes(main) && isFeatured(scene, main)) return main;
  return ids.find((id) => near.includes(id));
}

/** Whether a text is about one organisation: a fifth of all names are its. */
function isFeatured(scene: Scene, id: number): boolean {
  const times = scene.drafts[id]!.runs.length;
  return times >= 2 && times * 5 >= scene.companyNames;
}

/** "The AI semiconductor firm", of which nothing was told before: the one small company just named without a description. */
function undescribed(discourse: Discourse, scene: Scene, phrase: NounPhrase): number | undefined {
  if (!generic.has(phrase.head) && organisationNouns.get(phrase.head) !== 'firm') return undefined;
  if (phrase.modifiers.some((m) => countryOfAdjective.has(m.toLowerCase()))) return undefined;
  const near = [...new Set([...discourse.before, ...discourse.here])].filter((id) => {
    const draft = scene.drafts[id]!;
    const small = draft.listKind === undefined || draft.listKind === 'startup';
    return (
      small &&
      draft.kind === 'company' &&
      draft.types.size === 0 &&
      !discourse.subject.includes(id) &&
      !isVenture(namesInOne(draft)) &&
      !contradictsPlace(draft, phrase)
    );
  });
  return near.length === 1 ? near[0] : undefined;
}

const single = (ids: readonly number[]): readonly number[] => (ids.length === 1 ? ids : []);

/** Organisations told of so far, the likeliest first: subject of the clause, topic, then the latest. */
function bySalience(discourse: Discourse, scene: Scene, phrase: NounPhrase): number[] {
  if (scene.main !== undefined && scene.tokens[phrase.last]!.text === 'Company') return [scene.main];
  const own = isObjectOf(discourse, scene, phrase) ? discourse.subject : [];
  const opening =
    generic.has(phrase.head) &&
    phrase.modifiers.length === 0 &&
    scene.main !== undefined &&
    opensParagraph(scene, phrase) &&
    isFeatured(scene, scene.main);
  const ordered = [
    ...(opening ? [scene.main!] : []),
    ...single(discourse.subject),
    ...(discourse.topicAge <= 4 ? single(discourse.topic) : []),
    ...((generic.has(phrase.head) || organisationNouns.get(phrase.head) === 'startup') &&
    scene.main !== undefined &&
    discourse.recent.includes(scene.main)
      ? [scene.main]
      : []),
    ...discourse.recent.toReversed().slice(0, 12),
  ];
  const sorted = [...new Set(ordered)].filter((id) => !own.includes(id));
  return phrase.head === 'group' ? alliancesFirst(scene, sorted) : sorted;
}

/** A paragraph that opens with "The company" goes back to whom the text is about. */
const opensParagraph = (scene: Scene, phrase: NounPhrase): boolean => {
  const before = scene.tokens[phrase.first - 1];
  return before !== undefined && scene.text.slice(before.end, scene.tokens[phrase.first]!.start).includes('\n');
};

/** A conglomerate, by the lists, by what is said of it, or by its name. */
const isGroup = (draft: Scene['drafts'][number]): boolean =>
  draft.listKind === 'conglomerate' || draft.types.has('group') || [...draft.names].some((n) => /\bGroup$/.test(n));

/** "The group" is an alliance told of lately rather than one of its members, unless the member is a group itself. */
function alliancesFirst(scene: Scene, ids: readonly number[]): number[] {
  const first = scene.drafts[ids[0] ?? -1];
  if (!first || isGroup(first)) return [...ids];
  const own = ids.find(
    (id) =>
      scene.drafts[id]!.listKind === 'conglomerate' || [...scene.drafts[id]!.names].some((n) => /\bGroup$/.test(n)),
  );
  const alliance = ids.find((id) => scene.drafts[id]!.kind === 'alliance');
  if (own !== undefined && alliance === undefined && ids[0] !== scene.main)
    return [own, ...ids.filter((id) => id !== own)];
  return ids.toSorted(
    (a, b) => Number(scene.drafts[b]!.kind === 'alliance') - Number(scene.drafts[a]!.kind === 'alliance'),
  );
}

/** "KT paid for shares of the firm": what stands behind the verb of a clause is not its subject. */
function isObjectOf(discourse: Discourse, scene: Scene, phrase: NounPhrase): boolean {
  if (discourse.subject.length === 0) return false;
  const { tokens, text } = scene;
  let verb = false;
  for (
    let i = phrase.first - 1;
    i >= Math.max(0, phrase.first - 40) && tokens[i]!.sentence === tokens[phrase.first]!.sentence;
    i--
  ) {
    const { lower, word, end } = tokens[i]!;
    if (relatives.has(lower)) return false;
    if (standsBetween(text, end, tokens[i + 1]!.start, ',') || clauseOpeners.has(lower)) return verb;
    verb ||= (word.isVerb && !word.isFunction) || irregular.has(lower) || lower.endsWith('ed');
  }
  return verb;
}

const relatives = wordSet('whose which who');
const clauseOpeners = wordSet(
  'said says that and but or while as when after because if although where since before until told announced added whether which according',
);
