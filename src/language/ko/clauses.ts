import type { DocumentReading, Sentence } from '../reading.ts';
import type { Span } from '../../values/evidence.ts';
import type { Argument } from './grammar/arguments.ts';
import { phraseGoesOn, toArgument } from './grammar/arguments.ts';
import type { Predicate } from './grammar/predicates.ts';
import { predicateAt } from './grammar/predicates.ts';
import type { Unit } from './grammar/units.ts';
import { unitsOf } from './grammar/units.ts';

export type { Argument, Role } from './grammar/arguments.ts';
export type { Predicate, State } from './grammar/predicates.ts';

/** One predicate with its arguments, in the order of the text. */
export interface Clause extends Span {
  /** `relative` stands before the noun it describes ("KT가 투자한 업스테이지"): that noun is `describes`. */
  readonly kind: 'main' | 'relative';
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
  /**
   * Who does it: the argument with 이/가, else the topic (은/는), else what is carried over from the clause beside it or
   * the sentence before (`carried`).
   */
  readonly subject?: Argument;
  readonly carried?: 'clause' | 'sentence';
  /** 은/는 of this clause or carried: what the sentence is about. */
  readonly topic?: Argument;
  /** The noun phrase that a relative clause describes. */
  readonly describes?: Argument;
  /** Whose statement it is ("…했다고 KT가 밝혔다", "업계에 따르면"). */
  readonly speaker?: Argument;
  /** In double quotation marks. */
  readonly spoken: boolean;
}

/** Verbs of saying behind -다고. */
const saying = new Set(
  '밝히다 말하다 전하다 설명 강조 덧붙이다 알리다 발표 공시 주장 언급 귀띔 털어놓다 꼬집다 내다보다 보도 보고 평가 진단 전망 반박 부인 일축 해명 소개 예고 선언 하다 지적 분석 답 되묻다 못박다'.split(
    ' ',
  ),
);

interface Draft {
  kind: Clause['kind'];
  predicate: Predicate;
  args: Argument[];
  start: number;
  spoken: boolean;
  describes?: Argument;
  speaker?: Argument;
  subject?: Argument;
  topic?: Argument;
  carried?: Clause['carried'];
}

interface Builder {
  readonly units: readonly Unit[];
  readonly text: (start: number, end: number) => string;
  readonly drafts: Draft[];
  pending: Argument[];
  phrase: Unit[];
  /** A relative clause that waits for the noun it describes. */
  open: Draft[];
  /** …에 따르면: whose word the sentence is. */
  accordingTo?: Argument;
  /** Index of the unit behind the predicate at hand. */
  next: number;
}

/** Cuts one sentence into clauses; without what the sentences before it hand down (see `clausesOf`). */
export function readClauses(sentence: Sentence): Clause[] {
  return build(sentence).drafts.map(finish);
}

const cache = new WeakMap<DocumentReading, readonly (readonly Clause[])[]>();

/** The clauses of a sentence, with subjects carried over from the sentences before. Reads each document once. */
export function clausesOf(sentence: Sentence, reading: DocumentReading): readonly Clause[] {
  let all = cache.get(reading);
  if (!all) {
    all = readDocumentClauses(reading.sentences);
    cache.set(reading, all);
  }
  return all[sentence.index] ?? readClauses(sentence);
}

/** The clauses of all sentences of a document. */
export function readDocumentClauses(sentences: readonly Sentence[]): Clause[][] {
  let topic: Argument | undefined;
  let paragraph = -1;
  return sentences.map((sentence) => {
    const listed = bullet.test(sentence.text);
    if (sentence.paragraph !== paragraph && (listed || topic?.role !== 'topic' || topic.particle === ''))
      topic = undefined;
    paragraph = sentence.paragraph;
    const { drafts, pending } = build(sentence);
    for (const draft of drafts) {
      if (!draft.subject && draft.kind === 'main' && topic && !draft.spoken)
        Object.assign(draft, { subject: topic, topic, carried: 'sentence' });
    }
    topic = nextTopic(drafts, pending) ?? topic;
    return drafts.map(finish);
  });
}

const bullet = /^\s*[▲△▶▷◇◆■□●○•*▪▫-]/;

const named = (a: Argument | undefined): a is Argument => a !== undefined && a.heads.length > 0;

/** What the next sentence is about where it does not say: the topic, else the subject, else the label of a list ("X: …"). */
function nextTopic(drafts: readonly Draft[], pending: readonly Argument[]): Argument | undefined {
  const mains = drafts.filter((d) => d.kind === 'main' && !d.carried);
  const topics = mains.flatMap((d) => (named(d.topic) ? [d.topic] : []));
  const subjects = mains.flatMap((d) => (named(d.subject) ? [d.subject] : []));
  return topics[0] ?? pending.find((a) => a.role === 'topic' && named(a)) ?? subjects[0];
}

const finish = ({ kind, predicate, args, start, spoken, describes, speaker, subject, topic, carried }: Draft): Clause => ({
  kind, predicate, arguments: args, subject, carried, topic, describes, speaker, spoken, start, end: predicate.end,
}); // prettier-ignore

/** The clauses of a sentence, and the noun phrases that no predicate took (`X: …`). */
function build(sentence: Sentence): { drafts: Draft[]; pending: readonly Argument[] } {
  const units = unitsOf(sentence);
  const text = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  const builder: Builder = { units, text, drafts: [], pending: [], phrase: [], open: [], next: 0 };
  for (let i = 0; i < units.length;) {
    const found = predicateAt(units, i, text);
    if (found) {
      builder.next = found.last + 1;
      close(builder, found.predicate, units[i]!);
      i = found.last + 1;
    } else {
      addUnit(builder, i);
      i++;
    }
  }
  flush(builder);
  carryWithin(builder.drafts);
  carryStates(builder.drafts);
  attribute(builder);
  return builder;
}

function addUnit(b: Builder, at: number): void {
  const unit = b.units[at]!;
  if (/^(?:따르면|의하면)$/.test(unit.text)) {
    flush(b);
    b.accordingTo = b.pending.pop();
    return;
  }
  if (/^(?:대해|대한|관해|관한|통해|통한|위해|위한|의해)$/.test(unit.text)) {
    postposition(b, unit.text);
    return;
  }
  b.phrase.push(unit);
  const headline = b.drafts.length === 0 && b.pending.length === 0 && !b.phrase.some((u) => u.role === 'comitative');
  if (b.phrase.length >= longestPhrase || !phraseGoesOn(b.units, at, headline)) flush(b);
}

/** No noun phrase has more words; keeps the work linear on any text. */
const longestPhrase = 60;

/** How far to look ahead for a subject, in units. */
const lookAhead = 40;

/** 를 통해 (by way of), 를 위해 (for): the noun before them is no object of the verb. */
function postposition(b: Builder, word: string): void {
  flush(b);
  const last = b.pending.at(-1);
  if (last?.role === 'object' && /^[통위]/.test(word))
    b.pending[b.pending.length - 1] = { ...last, role: 'instrument' };
}

/** Ends the noun phrase at hand; relative clauses before it describe it. */
function flush(b: Builder): void {
  const argument = toArgument(b.phrase, b.text, headlineRole(b));
  b.phrase = [];
  if (!argument) return;
  for (const draft of b.open) draft.describes = argument;
  b.open = [];
  b.pending.push(argument);
  if (b.pending.length > longestPhrase) b.pending.shift();
}

/** "KT, 업스테이지에 100억 투자": a name and a comma at the head of a sentence make the topic. */
function headlineRole(b: Builder): 'topic' | undefined {
  const last = b.phrase.at(-1);
  const first = b.drafts.length === 0 && b.pending.length === 0;
  return first &&
    last?.role === undefined &&
    (last?.mark === ',' || last?.mark === ':') &&
    !b.phrase.some((u) => u.role === 'comitative') &&
    b.phrase.some((u) => u.mention?.kind === 'name')
    ? 'topic'
    : undefined;
}

function close(b: Builder, predicate: Predicate, unit: Unit): void {
  if (unit.role === 'copula' || predicate.start < unit.start)
    b.phrase.push(...(unit.role === 'copula' ? [{ ...unit, role: undefined, particle: '' }] : []));
  flush(b);
  const relative = predicate.link === 'adnominal';
  const args = relative ? relativeArguments(b, predicate) : b.pending;
  if (!relative) b.pending = [];
  const draft: Draft = {
    kind: relative ? 'relative' : 'main',
    predicate,
    args,
    start: Math.min(args[0]?.start ?? predicate.start, predicate.start),
    spoken: unit.spoken,
  };
  draft.topic =
    args.find((a) => a.role === 'topic') ?? (relative ? b.pending.find((a) => a.role === 'topic') : undefined);
  draft.subject = subjectAmong(args);
  if (relative) b.open.push(draft);
  b.drafts.push(draft);
}

/** 이/가, else 측, else 은/는, else 도 (also X). */
function subjectAmong(args: readonly Argument[]): Argument | undefined {
  const by = (role: Argument['role']): Argument | undefined => args.find((a) => a.role === role);
  return (
    by('subject') ??
    by('side') ??
    by('topic') ??
    args.find((a) => a.role === 'also' && !args.some((o) => o.role === 'bare' && o.heads.length > 0))
  );
}

/**
 * What belongs to a relative clause: going left, at most one argument for each role, up to the topic. A subject without a
 * topic before it may be the main clause's: it goes with the relative clause only where the main clause has its own.
 */
function relativeArguments(b: Builder, predicate: Predicate): Argument[] {
  const taken: Argument[] = [];
  const roles = new Set<string>();
  while (b.pending.length > 0) {
    const last = b.pending.at(-1)!;
    if (last.role === 'topic' || (last.role !== 'bare' && roles.has(last.role))) break;
    const alone =
      !b.pending.some((a) => a.role === 'topic') &&
      last.role === 'subject' &&
      (predicate.voice !== 'copula' || last.heads.length > 0) &&
      !mainHasSubject(b);
    if (alone && predicate.voice === 'copula') return taken; // A가 자회사인 B를 팔았다: A sells
    if (alone) return [last, ...taken];
    roles.add(last.role);
    taken.unshift(b.pending.pop()!);
    if (last.role === 'subject') break;
  }
  return taken;
}

/** Whether a subject or topic follows before the next clause ends. */
function mainHasSubject(b: Builder): boolean {
  for (let i = b.next; i < Math.min(b.units.length, b.next + lookAhead); i++) {
    const unit = b.units[i]!;
    if (unit.role === 'subject' || unit.role === 'topic') return true;
    if (unit.verb && unit.verb.link !== 'adnominal') return false;
  }
  return false;
}

/** Subjects that a clause leaves out: from the clause before, else from the next one ("A를 인수한 데 이어 KT가 B도 샀다"). */
function carryWithin(drafts: Draft[]): void {
  let topic: Argument | undefined;
  let subject: Argument | undefined;
  for (const draft of drafts) {
    if (draft.kind === 'relative') continue;
    if (draft.topic) topic = draft.topic;
    if (!draft.subject && (topic ?? subject)) Object.assign(draft, { subject: topic ?? subject, carried: 'clause' });
    else if (draft.subject && !draft.topic) subject = draft.subject;
    draft.topic ??= topic;
  }
  const first = drafts.find((d) => d.kind === 'main' && d.subject);
  for (const draft of drafts) {
    if (draft.kind === 'main' && !draft.subject && first)
      Object.assign(draft, { subject: first.subject, carried: 'clause' });
    if (draft.kind === 'main' && draft.subject) break;
  }
}

/** 하고, 하며 and 해 have no tense of their own: how real it is stands in the clause behind (인수하고 … 투자하기로 했다: both decided). */
function carryStates(drafts: Draft[]): void {
  const mains = drafts.filter((d) => d.kind === 'main');
  for (let i = mains.length - 2; i >= 0; i--) {
    const { predicate, spoken } = mains[i]!;
    const next = mains[i + 1]!;
    const open = predicate.link === 'and' && predicate.state === 'present' && predicate.voice !== 'copula';
    const { state, reported, hypothetical } = next.predicate;
    if (open && next.spoken === spoken && state !== 'denied' && state !== 'ended' && state !== 'noun')
      mains[i]!.predicate = { ...predicate, state, reported, hypothetical };
  }
}

/** Whose words: "…했다고 X가 밝혔다" and "X에 따르면". */
function attribute(b: Builder): void {
  const mains = b.drafts.filter((d) => d.kind === 'main');
  for (const [i, draft] of mains.entries()) {
    const next = mains[i + 1];
    if (draft.predicate.link === 'quote' && next && saying.has(next.predicate.stem))
      draft.speaker = (next.carried ? draft.topic : next.subject) ?? next.subject;
    else if (b.accordingTo) draft.speaker = b.accordingTo;
  }
}
