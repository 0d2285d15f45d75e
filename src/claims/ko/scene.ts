import type { Argument, Clause } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import { isCommon } from '../../language/ko/names/tails.ts';
import type {
  DateMention,
  DocumentReading,
  MoneyMention,
  NameMention,
  PercentMention,
  Sentence,
} from '../../language/reading.ts';
import type { Act } from './acts.ts';
import { means } from './acts.ts';
import type { Party } from './parties.ts';
import { mayDeal, partiesOf } from './parties.ts';
import { nominalClauses } from './nominal.ts';
import { wholeClause } from './serial.ts';
import { isValuation } from './terms.ts';

/** A clause with the sentence and document around it. */
export interface Scene {
  readonly clause: Clause;
  /** The clause as the grammar cut it, one of `clauses`. */
  readonly origin: Clause;
  readonly clauses: readonly Clause[];
  readonly sentence: Sentence;
  readonly reading: DocumentReading;
}

/** Every clause of a sentence whose predicate can mean one of the acts, those told by a noun ("X 인수를 검토한다") among them. */
export function scenesOf(sentence: Sentence, reading: DocumentReading, ...acts: readonly Act[]): Scene[] {
  const clauses = clausesOf(sentence, reading);
  let scenes = sceneCache.get(clauses);
  if (!scenes) {
    scenes = allScenes(clauses, sentence, reading);
    sceneCache.set(clauses, scenes);
  }
  return scenes.filter(({ clause }) => acts.some((act) => means(clause.predicate.stem, act)));
}

/** By the clauses of a sentence, which are cut once for each document: every rule asks for its scenes. */
const sceneCache = new WeakMap<readonly Clause[], readonly Scene[]>();

function allScenes(clauses: readonly Clause[], sentence: Sentence, reading: DocumentReading): Scene[] {
  return clauses.flatMap((origin) => {
    const whole = wholeClause(origin, clauses, sentence);
    const told = [whole, ...nominalClauses(whole, origin, clauses, sentence)];
    return told.map((clause) => ({ clause, origin, clauses, sentence, reading }));
  });
}

/** The arguments of a clause with one of the roles. */
export const withRole = (clause: Clause, ...roles: readonly Argument['role'][]): Argument[] =>
  clause.arguments.filter((a) => roles.includes(a.role));

/** Heads of an argument that may deal. */
export const dealers = (argument: Argument | undefined, reading: DocumentReading): Party[] =>
  argument
    ? partiesOf(
        argument.heads.filter((h) => mayDeal(h, reading)),
        reading,
      )
    : [];

/** Names inside an argument that may deal, be they its head or its modifiers (오토노빌 in "오토노빌 구주"). */
export const namesIn = (argument: Argument, reading: DocumentReading): Party[] =>
  partiesOf(
    argument.mentions.filter((m): m is NameMention => m.kind === 'name' && mayDeal(m, reading)),
    reading,
  );

export const moneyIn = (argument: Argument, sentence: Sentence): MoneyMention[] =>
  argument.mentions.filter((m): m is MoneyMention => m.kind === 'money' && !isValuation(m, sentence));
export const percentsIn = (argument: Argument): PercentMention[] =>
  argument.mentions.filter((m): m is PercentMention => m.kind === 'percent' && !m.points);
/** Dates of an argument; "6일 업계에 따르면" (according to …, on the 6th) tells when it was said. */
export const datesIn = (argument: Argument, sentence: Sentence): DateMention[] =>
  argument.mentions.filter(
    (m): m is DateMention =>
      m.kind === 'date' && !/^[^,.]{0,24}(?:따르면|의하면)/.test(sentence.text.slice(m.end - sentence.start)),
  );

/**
 * Who does it. Of a main clause: its own subject or topic, else the one carried over. Of a relative clause: its own
 * subject, else the topic or subject that stands before it. Else whoever paid or bought in the sentences before, else what
 * the text is about.
 */
export function actors(scene: Scene): Party[] {
  const { clause, reading } = scene;
  const own = [
    ...withRole(clause, 'subject', 'side'),
    ...withRole(clause, 'instrument').filter((a) => a.particle.endsWith('서는')),
  ].flatMap((a) => dealers(a, reading));
  if (own.length > 0) return own;
  const topic = withRole(clause, 'topic', 'also').flatMap((a) => dealers(a, reading));
  if (topic.length > 0) return topic;
  const group = clause.arguments.concat(clause.subject ?? []).some((a) => /^그룹(?: 측)?[은는이가]?$/.test(a.quote))
    ? groupBefore(scene)
    : undefined;
  if (group) return [group];
  if (clause.arguments.some((a) => isUnknownName(a, scene.sentence))) return [];
  const within =
    clause.kind === 'relative'
      ? outerActors(scene)
      : clause.carried === 'sentence' || clause.subject?.role === 'also'
        ? []
        : ([clause.subject, clause.topic].map((a) => dealers(a, reading)).find((p) => p.length > 0) ?? []);
  if (within.length > 0) return within;
  const carried =
    clause.kind === 'main' && !(clause.carried === 'clause' && clause.subject?.role === 'also')
      ? ([clause.subject, clause.topic].map((a) => dealers(a, reading)).find((p) => p.length > 0) ?? [])
      : [];
  return payerBefore(scene) ?? (carried.length > 0 ? carried : topicBefore(scene.sentence, reading));
}

/** 그룹은: the group named last before. */
function groupBefore({ clause, sentence, reading }: Scene): Party | undefined {
  const named = reading.sentences
    .slice(0, sentence.index + 1)
    .flatMap((s) => s.mentions)
    .filter(
      (m): m is NameMention =>
        m.kind === 'name' &&
        m.end <= clause.predicate.start &&
        reading.entities[m.entity]!.surfaces.some((x) => x.endsWith('그룹')),
    );
  const last = named.at(-1);
  return last && { entity: last.entity, evidence: { start: last.start, end: last.end, quote: last.quote } };
}

/** "스노우는 … 팔기로 했다": a subject that is no everyday noun but that nobody knows as a name; nobody else may take its place. */
function isUnknownName(argument: Argument, sentence: Sentence): boolean {
  const [only] = argument.nouns;
  const first = /^(?:["'‘“▲◇■·\s]|반면 |한편 |또 )*$/.test(sentence.text.slice(0, argument.start - sentence.start));
  return (
    first &&
    argument.role === 'topic' &&
    argument.nouns.length === 1 &&
    argument.mentions.length === 0 &&
    only !== undefined &&
    only.length > 2 &&
    !isCommon(only) &&
    !/(?:들|사|측|곳|것|자|때|액|금|률|체|용|품|대표|회사|기업|업체|그룹|펀드|조합|하우스|목적|규모)$/.test(only)
  );
}

function outerActors({ clause, clauses, reading }: Scene): Party[] {
  const mains = clauses.filter((c) => c.kind === 'main');
  const before = mains
    .flatMap((c) => c.arguments)
    .filter((a) => a.end <= clause.predicate.start && (a.role === 'topic' || a.role === 'subject'));
  for (const argument of before.toReversed()) {
    const found = dealers(argument, reading);
    if (found.length > 0) return found;
  }
  return [];
}

/** Who paid, bought or formed a fund in the sentences before, in the same paragraph. */
function payerBefore({ sentence, reading }: Scene): Party[] | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const before = reading.sentences[i]!;
    if (before.paragraph !== sentence.paragraph) return undefined;
    for (const clause of clausesOf(before, reading)) {
      const { stem } = clause.predicate;
      if (
        clause.kind !== 'main' ||
        clause.carried ||
        !(means(stem, 'pay') || means(stem, 'form') || (means(stem, 'buy') && !means(stem, 'raise')))
      )
        continue;
      const found = withRole(clause, 'topic', 'subject')
        .map((a) => dealers(a, reading))
        .find((p) => p.length > 0);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * What the text is about when a sentence begins: the nearest topic (은/는) before it that is an organisation, a subject only
 * where its clause has no other topic ("이번 투자는 X가 주도했다" is not about X), or what a copula names ("… 곳은 X다").
 */
export function topicBefore(sentence: Sentence, reading: DocumentReading): Party[] {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 6); i--) {
    const clauses = clausesOf(reading.sentences[i]!, reading).filter((c) => c.kind === 'main' && !c.spoken);
    const otherTopic = clauses[0] !== undefined && withRole(clauses[0], 'topic').length > 0;
    for (const clause of clauses) {
      const found = topicOfClause(clause, reading, otherTopic);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function topicOfClause(clause: Clause, reading: DocumentReading, otherTopic: boolean): Party[] {
  const topics = withRole(clause, 'topic');
  const named = topics.map((a) => dealers(a, reading)).find((p) => p.length > 0);
  if (named) return named;
  const owner = topics.flatMap((a) =>
    a.mentions.filter(
      (m): m is NameMention =>
        m.kind === 'name' && mayDeal(m, reading) && a.quote.slice(m.end - a.start).startsWith('의'),
    ),
  )[0];
  if (owner) return partiesOf([owner], reading);
  if (clause.predicate.voice === 'copula')
    return (
      withRole(clause, 'bare')
        .map((a) => dealers(a, reading))
        .find((p) => p.length > 0) ?? []
    );
  if (topics.length > 0 || otherTopic) return [];
  return (
    withRole(clause, 'subject')
      .map((a) => dealers(a, reading))
      .find((p) => p.length > 0) ?? []
  );
}

/** The main clause that a clause without a tense of its own leans on: 투자해 … 높였다. */
export function leansOn({ clause, origin, clauses }: Scene): Clause | undefined {
  const at = clauses.indexOf(origin);
  return clauses.slice(at + 1).find((c) => c.kind === 'main' && c.spoken === clause.spoken);
}
