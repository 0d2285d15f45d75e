import type { Clause, Parse } from '../../language/en/clauses.ts';
import { parse } from '../../language/en/clauses.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';
import { contextOf } from '../en/context.ts';
import { datesOf } from '../en/dates.ts';
import { statusOf } from '../en/status.ts';
import { hashOf, mix } from './hashing.ts';
import { isName } from './scene.ts';
import type { Item } from './scene.ts';
import { familyOfWord, signOf } from './word-signs-en.ts';

const subject = hashOf('@subject');
const object = hashOf('@object');
const described = hashOf('@described');
const itself = hashOf('@itself');

/** Writes beside the items of a sentence what the grammar says of them: phrase, verb, part in its clause, how the clause tells it. */
export function addGrammar(items: readonly Item[], from: number, sentence: Sentence, reading: DocumentReading): void {
  const parsed = parse(sentence);
  addPhrases(items, from, parsed);
  for (const clause of parsed.clauses) addClause(items, from, clause, sentence, reading);
  for (const clause of parsed.clauses) addSubject(items, from, clause);
}

/** Items that begin within a stretch of the text. */
function* within(items: readonly Item[], from: number, start: number, end: number): Generator<Item> {
  for (let i = from; i < items.length && items[i]!.start < end; i++) if (items[i]!.start >= start) yield items[i]!;
}

/** The noun that heads a phrase and the one that the phrase hangs on with the preposition between: "a stake [in X]". */
function addPhrases(items: readonly Item[], from: number, { items: phrases }: Parse): void {
  let last: Parse['tokens'][number] | undefined;
  for (const phrase of phrases) {
    if (phrase.kind !== 'chunk') {
      last = undefined;
      continue;
    }
    const head = phrase.tokens.at(-1)!;
    const hung = mix(last ? signOfToken(last) : 0, hashOf(phrase.prep ?? ''));
    for (const item of within(items, from, phrase.start, phrase.end)) {
      item.head = item.end >= head.end ? itself : signOfToken(head);
      item.hung = hung;
    }
    last = head;
  }
}

const signOfToken = (token: Parse['tokens'][number]): number =>
  token.mention ? hashOf(`@${token.mention.kind}`) : signOf(token.text, token.lower, familyOfWord(token.lower));

function addClause(
  items: readonly Item[],
  from: number,
  clause: Clause,
  sentence: Sentence,
  reading: DocumentReading,
): void {
  // prettier-ignore
  const context = contextOf(sentence, reading);
  const state = hashOf(statusOf(clause, context)?.value ?? 'untold');
  for (const chunk of clause.args)
    for (const item of within(items, from, chunk.start, chunk.end))
      join(item, clause, chunk.prep ? hashOf(chunk.prep) : object, state);
  for (const item of within(items, from, clause.verb.start, clause.verb.end))
    if (!isName(item)) join(item, clause, item.role, state);
  const { date, announced } = datesOf(clause, context);
  for (const [read, told] of [
    [date, 1],
    [announced, 2],
  ] as const)
    // prettier-ignore
    for (const { start, end } of read?.evidence ?? [])
      for (const item of within(items, from, start, end)) item.dates.set(clause.index, told);
}

/** Makes an item a part of a clause. */
function join(item: Item, clause: Clause, role: number, state: number): void {
  item.role = role;
  item.verb = hashOf(clause.lemma);
  item.verbFamily = familyOfWord(clause.lemma);
  item.passive = clause.passive;
  item.clause = clause.index;
  item.state = state;
}

function addSubject(items: readonly Item[], from: number, clause: Clause): void {
  const relative = clause.form === 'participle' || /^(?:which|who|that|whose)$/.test(clause.opener ?? '');
  const state = [...within(items, from, clause.verb.start, clause.verb.end)][0]?.state ?? 0;
  for (const chunk of clause.subject)
    for (const item of within(items, from, chunk.start, chunk.end))
      if (relative) item.outer = mix(described, hashOf(clause.lemma) + (clause.passive ? 1 : 0));
      else join(item, clause, subject, state);
}
