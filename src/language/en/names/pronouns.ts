import { isVenture, namesInOne } from './fitting.ts';
import { isOrganisation, isRelativeObject, type Discourse, type Scene } from './discourse.ts';
import { wordSet } from './word-list.ts';

const beforeSubject = wordSet(
  'said says that and but when as after because while if where although since once until before though which what than whether so added announced hopes hoped or then now',
);
const notSubject = wordSet(
  'of for to with in on at by from into about make makes made making call calls called find finds found give gives gave sell sells sold keep keeps kept take takes took put bring brought use used call let lets help over against upon under through get got do did like',
);
const expletiveVerbs = wordSet(
  'takes took seems seemed appears appeared turns turned emerged remains remained matters mattered rains depends follows happens happened helps costs',
);
const expletiveAfterBe = wordSet(
  'expected reported estimated believed understood known said thought hoped rumoured rumored unclear clear likely unlikely possible impossible hard easy difficult important time only just too not also worth true no a an the still almost nearly because that what when where how why early late premature uncertain common rare natural inevitable',
);
const strongVerbs = wordSet(
  'said says plans planned aims aimed wants wanted raised invested bought acquired sold paid launched announced signed operates runs makes develops employs expects expected reported posted spent put led founded hopes intends pledged counts owns holds opened hired declined added also has had will would',
);

/** The organisation that "it" or "its" at a token means; nothing where the pronoun is empty or in doubt. */
export function resolvePronoun(discourse: Discourse, scene: Scene, at: number): number | undefined {
  const token = scene.tokens[at]!;
  if (token.lower === 'it' && !token.possessive)
    return isEmpty(scene, at) ? undefined : antecedent(discourse, scene, at);
  if (token.lower === 'its') return isOfEach(scene, at) ? undefined : antecedent(discourse, scene, at);
  return token.lower === 'itself' ? only(discourse.subject, scene) : undefined;
}

const negatives = wordSet("or wasn't isn't 's doesn't won't wasn’t isn’t");
const auxiliaries = wordSet('is was be has will would may might');
const copulas = wordSet('is was be');
const fillers = wordSet('been be become not also now still yet');
const takers = wordSet('lent paid cost won hit beat met');

/** Not a subject ("fined it"), or one that means nobody ("it is expected that"). */
function isEmpty(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (!next || next.sentence !== tokens[at]!.sentence) return true;
  if (expletiveVerbs.has(next.lower) || negatives.has(next.lower)) return true;
  if (auxiliaries.has(next.lower)) {
    let i = at + 2;
    while (fillers.has(tokens[i]?.lower ?? '')) i++;
    if (copulas.has(next.lower) && expletiveAfterBe.has(tokens[at + 2]?.lower ?? '')) return isWithoutThat(scene, at);
    if (expletiveAfterBe.has(tokens[i]?.lower ?? '') && /^(?:been|be)$/.test(tokens[i - 1]?.lower ?? ''))
      return isWithoutThat(scene, at);
  }
  if (tokens[at]!.opens || !previous || previous.sentence !== tokens[at]!.sentence) return false;
  if (notSubject.has(previous.lower)) return true;
  if (
    !beforeSubject.has(previous.lower) &&
    ((previous.word.isVerb && !previous.word.isFunction) || takers.has(previous.lower))
  )
    return true;
  if (beforeSubject.has(previous.lower) || scene.text.slice(previous.end, tokens[at]!.start).includes(','))
    return false;
  return !(next.word.isVerb || next.lower.endsWith('ed') || next.lower.endsWith('s'));
}

/** "It is expected to" may be a company, "it is expected that" is nobody; adjectives as in "it is hard to" are nobody too. */
function isWithoutThat(scene: Scene, at: number): boolean {
  const words = scene.tokens.slice(at + 2, at + 5).map((t) => t.lower);
  const passive = words.findIndex((w) =>
    /^(?:expected|reported|estimated|believed|understood|known|said|thought|likely|unlikely)$/.test(w),
  );
  if (passive >= 0) return words[passive + 1] !== 'to';
  return (
    !/^(?:a|an|the|also|not|still|almost|nearly)$/.test(words[0] ?? '') ||
    /^(?:clear|unclear|known|the first time|possible|likely|time)$/.test(words[1] ?? '')
  );
}

/** "Interpark Triple, its subsidiary, …": whose subsidiary was told before. */
function isOfApposition(scene: Scene, at: number): boolean {
  const { start, lower } = scene.tokens[at]!;
  return lower === 'its' && scene.text.slice(start - 2, start) === ', ' && scene.names.has(start - 2);
}

/** "Every city must survey its pipes": each has its own. */
function isOfEach(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6) && scene.tokens[i]!.sentence === scene.tokens[at]!.sentence; i--) {
    const { lower } = scene.tokens[i]!;
    if (lower === 'each' || lower === 'every') return true;
  }
  return false;
}

const copulasOfState = wordSet('is was were remains remained');

function antecedent(discourse: Discourse, scene: Scene, at: number): number | undefined {
  if (isRelativeObject(scene.tokens[at - 1]?.lower))
    return discourse.topicAge <= 1 ? only(besides(discourse.topicBefore, discourse.relative), scene) : undefined;
  if (isOfApposition(scene, at))
    return discourse.topicAge <= 2 ? only(besides(discourse.topicBefore, discourse.here.at(-1)), scene) : undefined;
  if (discourse.relative !== undefined) return discourse.relative;
  if (discourse.subject.length === 1) return only(discourse.subject, scene);
  if (discourse.subject.length > 1)
    return discourse.single === scene.main && discourse.singleAge <= 2 ? scene.main : undefined;
  const token = scene.tokens[at]!;
  const next = scene.tokens[at + 1];
  if (token.lower === 'it' && !token.opens && copulasOfState.has(next?.lower ?? '')) return undefined;
  if (startsIndefinite(scene, at)) return undefined;
  const passing = bystander(discourse, scene);
  if (passing !== undefined) return passing;
  const allowed = token.opens ? 1 : 2;
  if (discourse.topicAge <= allowed) return only(discourse.topic, scene);
  return discourse.topicAge <= 2 && next && strongVerbs.has(next.lower) ? only(discourse.topic, scene) : undefined;
}

/** An investor named once, in a text about another company: "Sequoia wrote the biggest cheque. Its tools …" speaks of the latter. */
function bystander(discourse: Discourse, scene: Scene): number | undefined {
  const [topic] = discourse.topic;
  const { main } = scene;
  if (topic === undefined || main === undefined || topic === main || discourse.topic.length !== 1) return undefined;
  const draft = scene.drafts[topic]!;
  const featured = scene.drafts[main]!.runs.length;
  return draft.runs.length === 1 && featured >= 2 && isVenture(namesInOne(draft)) ? main : undefined;
}

function only(ids: readonly number[], scene: Scene): number | undefined {
  return ids.length === 1 && isOrganisation(scene.entities[ids[0]!]!) ? ids[0] : undefined;
}

/** "The alliance, which it set up": not the alliance itself. */
const besides = (ids: readonly number[], not: number | undefined): readonly number[] => ids.filter((id) => id !== not);

const indefinites = wordSet('a an each every any no many most some');

/** A sentence that begins "A fund must …" speaks of any fund; its "its" is not the topic's. */
function startsIndefinite(scene: Scene, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < 80 && scene.tokens[i - 1]!.sentence === scene.tokens[at]!.sentence) i--;
  return i < at && indefinites.has(scene.tokens[i]!.lower);
}
