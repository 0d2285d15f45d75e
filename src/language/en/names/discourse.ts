import type { Entity, NameMention } from '../../reading.ts';
import type { Draft } from './entities.ts';
import { isBlank, isSpace, standsBetween } from './characters.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** What the text has spoken of so far, as a reader keeps it in mind to understand "it" and "the company". */
export interface Discourse {
  /** Subject of the clause being read; an organisation or several. */
  subject: readonly number[];
  /** First subject of the sentence being read. */
  main: readonly number[];
  /** The last single organisation that was subject, and sentences since. */
  single: number | undefined;
  singleAge: number;
  /** Subject of the last sentence that had an organisation as subject. */
  topic: readonly number[];
  /** Where the topic was last named as subject. */
  topicEnd: number;
  /** `topic` as it was when the sentence began. */
  topicBefore: readonly number[];
  /** Sentences since `topic` was subject. */
  topicAge: number;
  /** The last organisations told in one breath: "KT and Docomo". */
  group: readonly number[];
  /** Sentences since `group` was told. */
  groupAge: number;
  /** All groups told, the latest last. */
  readonly groups: (readonly number[])[];
  /** Organisations in the order of their last mention, the latest last. */
  readonly recent: number[];
  /** Organisations of this sentence and of the one before, in order of mention. */
  here: number[];
  before: number[];
  /** Subject within a relative clause ("Moreh, whose …"), until the next comma. */
  relative: number | undefined;
  /** The name or description told last, and the list that it ended. */
  last: LastMention | undefined;
}

interface LastMention {
  readonly end: number;
  readonly ids: readonly number[];
  readonly subject: boolean;
}

/** What resolving needs to know of the document. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly drafts: readonly Draft[];
  /** The organisation named most often: whom the text is about. */
  readonly main: number | undefined;
  /** How often companies are named in all. */
  readonly companyNames: number;
  /** Offsets at which names end. */
  readonly names: ReadonlySet<number>;
  /** End of the name that begins at an offset. */
  readonly nameEnds: ReadonlyMap<number, number>;
}

/** How many organisations a reader keeps in mind. */
const memory = 24;

/** A discourse in which nothing has been said. */
export function newDiscourse(): Discourse {
  return {
    subject: [],
    main: [],
    single: undefined,
    singleAge: 0,
    relative: undefined,
    last: undefined,
    groups: [],
    topic: [],
    topicBefore: [],
    topicEnd: 0,
    topicAge: 0,
    group: [],
    groupAge: 0,
    recent: [],
    here: [],
    before: [],
  };
}

/** Whether an entity can be meant by "it" or "the company". */
export const isOrganisation = (entity: Entity): boolean =>
  entity.kind === 'company' || entity.kind === 'public-body' || entity.kind === 'fund' || entity.kind === 'alliance';

/** Closes a sentence: its subject becomes the topic. */
export function endSentence(discourse: Discourse): void {
  discourse.topicAge++;
  discourse.groupAge++;
  discourse.singleAge++;
  discourse.topicBefore = discourse.topic;
  discourse.before = discourse.here;
  discourse.here = [];
  discourse.subject = [];
  discourse.main = [];
  discourse.relative = undefined;
}

/** Takes in a name (or a resolved description) at token `at`, and whether it is the subject of its clause. */
export function takeIn(discourse: Discourse, scene: Scene, mention: NameMention, at: number, after: number): void {
  const ids = mention.group ?? [mention.entity];
  if (isDateline(scene.text, mention)) return;
  for (const id of ids) {
    if (!isOrganisation(scene.entities[id]!)) return;
    const old = discourse.recent.indexOf(id);
    if (old >= 0) discourse.recent.splice(old, 1);
    discourse.recent.push(id);
    if (discourse.recent.length > memory) discourse.recent.shift();
    if (discourse.here.length < memory && !discourse.here.includes(id)) discourse.here.push(id);
  }
  if (isPossessor(scene.text, mention) && scene.nameEnds.has(mention.end + 3)) return;
  noteRelative(discourse, scene, mention, after);
  if (joinsGroup(discourse, scene, mention, ids, at)) return;
  if (isPossessor(scene.text, mention) && discourse.subject.length === 0 && discourse.here.length <= ids.length)
    [discourse.topic, discourse.topicAge, discourse.topicEnd] = [ids, 0, mention.end];
  if (!isSubject(discourse, scene, mention, at)) return;
  if (discourse.subject.length > 0 && isRelativeObject(scene.tokens[at - 1]?.lower)) {
    discourse.relative = ids[0];
    return;
  }
  setSubject(discourse, ids);
  discourse.topicEnd = mention.end;
}

/** "which", "whom" before a name: what was told before is the object of the clause that begins. */
export const isRelativeObject = (word: string | undefined): boolean => word === 'which' || word === 'whom';

/** "SEOUL, Aug. 8 (Wire) --" or "/Wire/ --": the wire that sent the text. */
const isDateline = (text: string, { start, end }: NameMention): boolean =>
  (text[start - 1] === '(' || text[start - 1] === '/') && /^[/)]? ?(?:--|—|–|\/)/.test(text.slice(end, end + 4));

function setSubject(discourse: Discourse, ids: readonly number[]): void {
  const first = discourse.subject.length === 0;
  discourse.subject = ids;
  if (first || (ids.length > 1 && ids.includes(discourse.main[0]!))) discourse.main = ids;
  if (ids.length === 1) [discourse.single, discourse.singleAge] = [ids[0], 0];
  if (first || discourse.topicAge > 0 || ids.includes(discourse.topic[0]!)) discourse.topic = ids;
  discourse.topicAge = 0;
  if (ids.length > 1) noteGroup(discourse, ids);
}

function noteGroup(discourse: Discourse, ids: readonly number[]): void {
  [discourse.group, discourse.groupAge] = [ids, 0];
  const last = discourse.groups.at(-1);
  if (last && ids.length > last.length && last.every((id) => ids.includes(id))) discourse.groups.pop();
  discourse.groups.push(ids);
  if (discourse.groups.length > memory) discourse.groups.shift();
}

/** "KT, Docomo and Viettel": a name that goes on from the last one makes a group with it. */
function joinsGroup(
  discourse: Discourse,
  scene: Scene,
  mention: NameMention,
  ids: readonly number[],
  at: number,
): boolean {
  const { last } = discourse;
  if (!last || !isListGap(scene.text, last.end, mention.start)) {
    discourse.last = { end: mention.end, ids, subject: isSubject(discourse, scene, mention, at) };
    return false;
  }
  const together = [...new Set([...last.ids.slice(0, memory), ...ids])];
  discourse.last = { end: mention.end, ids: together, subject: last.subject };
  if (together.length < 2) return true;
  noteGroup(discourse, together);
  if (last.subject) setSubject(discourse, together);
  return true;
}

/** Longest gap looked at: that of a list and a possessive before its next member. */
const longestGap = 120;

/** Whether what stands between two names joins them: ", ", " and ", " of Japan and ". */
function isListGap(text: string, from: number, to: number): boolean {
  if (to - from > longestGap) return false;
  let at = from;
  while (at < to && isSpace(text, at)) at++;
  if (at >= to || !',&apto'.includes(text[at]!)) return false;
  return isList(text.slice(from, to).replace(/ \p{Lu}\p{L}+['’]s $/u, ' '));
}

const isList = (gap: string): boolean =>
  gap.length < 60 &&
  /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,20}?)?\s*(?:,|,? and|,? & |,? plus|,? as well as|,? together with|,? along with|,? or)\s+(?:(?:the|its|fellow|rival|Japan|Korea|Taiwan|Vietnam|Singapore|China|India|Germany|France|Spain)(?:['’]s)?\s+)?(?:\p{Ll}[\p{Ll}-]*\s+){0,3}$/u.test(
    gap,
  ) &&
  !/\b(?:said|will|would|has|have|had|is|was|that|which|who|to|in|for|of|by|it|its?)\b/.test(
    gap.replace(/\bits\b|^ of /, ''),
  );

function noteRelative(discourse: Discourse, scene: Scene, mention: NameMention, after: number): void {
  const next = scene.tokens[after];
  if (!next || mention.group || !relatives.has(next.lower)) return;
  if (/^,? $/.test(scene.text.slice(mention.end, next.start))) discourse.relative = mention.entity;
}

const relatives = wordSet('which whose that');

/** A name is subject unless a preposition governs it, it is a possessor, or the clause has its subject already. */
function isSubject(discourse: Discourse, scene: Scene, mention: NameMention, at: number): boolean {
  const { tokens } = scene;
  if (isPossessor(scene.text, mention)) return false;
  const { sentence } = tokens[at]!;
  let i = at - 1;
  while (
    i >= 0 &&
    at - i <= 6 &&
    tokens[i]!.sentence === sentence &&
    !tokens[i]!.word.isPreposition &&
    !tokens[i]!.word.opensClause
  ) {
    if (isParted(scene.text, tokens[i]!.end, tokens[i + 1]!.start)) break;
    i--;
  }
  const stop = tokens[i];
  const gapStart = tokens[at - 1]?.end ?? 0;
  const commaBefore =
    isParted(scene.text, gapStart, tokens[at]!.start) &&
    /[,;:—–]\s*["“]?$/.test(scene.text.slice(gapStart, tokens[at]!.start));
  if (
    stop &&
    at - i <= 6 &&
    stop.sentence === sentence &&
    stop.word.isPreposition &&
    !commaBefore &&
    stop.lower !== 'as'
  )
    return false;
  if (discourse.subject.length === 0) return true;
  return (
    stop !== undefined &&
    stop.sentence === sentence &&
    stop.word.opensClause &&
    at - i <= 3 &&
    isFollowedByVerb(scene, mention)
  );
}

const isParted = (text: string, from: number, to: number): boolean =>
  !isBlank(text, from, to) && standsBetween(text, from, to, ',;:—–');

/** Whether "'s" or "'" stands right behind: then what is possessed is the subject. */
export const isPossessor = (text: string, { end }: NameMention): boolean =>
  (text[end] === "'" || text[end] === '’') && /^.(?:s\b|\s)/.test(text.slice(end, end + 3));

function isFollowedByVerb(scene: Scene, mention: NameMention): boolean {
  const rest = scene.text.slice(mention.end, mention.end + 24);
  return /^,? (?:said|says|will|would|has|have|had|is|was|were|are|can|could|may|might|also|to \p{Ll}+|\p{Ll}+(?:ed|s)\b|put|paid|bought|sold|led|took|made|set|won|held|told|became|began|grew|spent|kept)/u.test(
    rest,
  );
}
