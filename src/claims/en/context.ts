import type { Clause, Parse } from '../../language/en/clauses.ts';
import { parse } from '../../language/en/clauses.ts';
import { head, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { DocumentReading, Entity, NameMention, Sentence } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { OrganisationName } from '../../values/organisation.ts';

/** What a rule sees: a sentence with its grammar, and the document around it. */
export interface Context {
  readonly reading: DocumentReading;
  readonly sentence: Sentence;
  readonly parse: Parse;
}

/** An organisation meant at a place of the text. */
export interface Party {
  /** Index of the entity; negative for a thing without a name of its own ("the printer unit"). */
  readonly entity: number;
  readonly evidence: Evidence;
  /** What the thing is called in the text, where it has no name of its own. */
  readonly called?: readonly string[];
}

/** Builds the context of a sentence. */
export const contextOf = (sentence: Sentence, reading: DocumentReading): Context => ({
  reading,
  sentence,
  parse: parse(sentence),
});

const payers = new Set<Entity['kind']>(['company', 'fund', 'public-body', 'other']);

/** Whether an entity may pay or be paid. */
export function mayDeal(entity: number, { reading }: Context): boolean {
  const found = reading.entities[entity];
  return found !== undefined && payers.has(found.kind);
}

/** Things that a claim can be about: what is bought may be named like a product ("the music app Tuneful"). */
export function mayBeBought(entity: number, { reading }: Context): boolean {
  const found = reading.entities[entity];
  return found !== undefined && found.kind !== 'person' && found.kind !== 'place';
}

const unitNouns =
  /^(?:business|unit|venture|division|operations?|arm|subsidiary|brand|assets|segment|stores?|plant|network)$/;

/** A part of a company without a name of its own: "Seiko's printer unit", "its IT film business". */
export function unitIn(chunk: Chunk, context: Context): Party | undefined {
  const last = head(chunk);
  const poss = chunk.tokens.findLastIndex(
    (t) => t.tag === 'poss' || (t.tag === 'det' && /^(?:its|their)$/.test(t.lower)),
  );
  const rest = chunk.tokens.slice(poss + 1);
  if (!unitNouns.test(last.lower) || poss < 0 || rest.length < 2) return undefined;
  const { text } = context.reading.document;
  const called = [text.slice(rest[0]!.start, last.end), text.slice(chunk.start, last.end)];
  return { entity: -1 - chunk.start, evidence: evidenceAt(text, rest[0]!.start, last.end), called };
}

/** What a name phrase means as a thing that changes hands. */
export function assetsOf(chunk: Chunk, clause: Clause | undefined, context: Context): Party[] {
  const parties = partiesIn(chunk, clause, context);
  const name = nameOf(chunk);
  const unit = name ? undefined : unitIn(chunk, context);
  if (unit) return [unit];
  if (parties.length > 0 || !name || !mayBeBought(name.entity, context)) return parties;
  return [{ entity: name.entity, evidence: evidenceAt(context.reading.document.text, name.start, name.end) }];
}

/** Parties behind a name mention: one, or all of a plural description ("both firms"). */
export function partiesOf(mention: NameMention, context: Context): Party[] {
  const evidence = evidenceAt(context.reading.document.text, mention.start, mention.end);
  return (mention.group ?? [mention.entity]).filter((e) => mayDeal(e, context)).map((entity) => ({ entity, evidence }));
}

/** An organisation as a claim's value. */
export function organisation(party: Party, { reading }: Context): Read<OrganisationName> {
  if (party.called)
    return read(
      { name: party.called[0]!, ...(party.called.length > 1 && { aliases: party.called.slice(1) }) },
      party.evidence,
    );
  const { name, surfaces, listed } = reading.entities[party.entity]!;
  const aliases = surfaces.filter((s) => s !== name);
  return read({ name, ...(aliases.length > 0 && { aliases }), ...(listed && { id: listed }) }, party.evidence);
}

/** Several organisations as a claim's value; each entity once. */
export function organisations(parties: readonly Party[], context: Context): Read<readonly OrganisationName[]> {
  const once = distinct(parties).map((p) => organisation(p, context));
  return { value: once.map((o) => o.value), evidence: once.flatMap((o) => o.evidence) };
}

/** Each entity once, in order. */
export const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.entity === p.entity) === i);

const pronoun = /^(?:it|they|them|both|itself|themselves|which|who|its|their)$/;
const description = /^(?:the|this|its|their|that)$/;
const fundNoun = /^(?:fund|vehicle)$/;
const organNouns = /^(?:board|management|directors|arm|unit|owners?)$/;
const companyNouns =
  /^(?:fund|vehicle|company|firm|startup|start-up|group|business|carrier|operator|venture|maker|developer|manufacturer|provider|platform|conglomerate|giant|chipmaker|carmaker|automaker|lender|bank|retailer|investor|insurer|publisher|studio|outfit|upstart|unicorn|pair|duo|trio|companies|firms|two)$/;

/** Parties that a phrase means: its name, or what a pronoun or "the company" stands for. Modifiers and possessors are not meant. */
export function partiesIn(chunk: Chunk, clause: Clause | undefined, context: Context): Party[] {
  const name = nameOf(chunk);
  const near = name && /^it(?:self)?$/i.test(name.quote) && clause ? subjectBefore(clause, context, chunk) : undefined;
  if (near !== undefined)
    return [{ entity: near, evidence: evidenceAt(context.reading.document.text, chunk.start, chunk.end) }];
  if (name) return notActing(name, chunk, clause, context);
  const last = head(chunk);
  const called = /^(?:arm|unit)$/.test(last.lower) ? apposed(chunk, context, true) : [];
  if (called.length > 0) return called;
  const owner = organNouns.test(last.lower) && chunk.tokens.length <= 3 ? possessorOf(chunk) : undefined;
  if (owner) return partiesOf(owner, context);
  const boardOf =
    organNouns.test(last.lower) || /^(?:consortium|group|syndicate|alliance)$/.test(last.lower)
      ? context.parse.items[context.parse.items.indexOf(chunk) + 1]
      : undefined;
  if (boardOf?.kind === 'chunk' && boardOf.prep === 'of' && nameOf(boardOf))
    return partiesOf(nameOf(boardOf)!, context);
  const refers =
    last.tag === 'pron'
      ? pronoun.test(last.lower)
      : description.test(chunk.tokens[0]!.lower) && companyNouns.test(last.lower) && possessorOf(chunk) === undefined;
  if (!refers) return apposed(chunk, context);
  const object =
    clause !== undefined && last.tag !== 'pron' && !clause.subject.includes(chunk) && !fundNoun.test(last.lower);
  if (object && last.lower === 'venture') return [];
  if (object) {
    const other = lastCompany(chunk.start, actors(clause, context), context);
    return other ? [{ ...other, evidence: evidenceAt(context.reading.document.text, chunk.start, chunk.end) }] : [];
  }
  const entity = fundNoun.test(last.lower) ? fundBefore(context) : antecedent(clause, context, chunk);
  return entity === undefined
    ? []
    : [{ entity, evidence: evidenceAt(context.reading.document.text, chunk.start, chunk.end) }];
}

/** "A took a stake in the startup": a description that would be who acts means the company named last instead. */
function notActing(name: NameMention, chunk: Chunk, clause: Clause | undefined, context: Context): Party[] {
  const parties = partiesOf(name, context);
  const meant =
    clause === undefined ||
    name.form !== 'description' ||
    parties.length !== 1 ||
    chunk.prep === undefined ||
    !/^the\b/i.test(name.quote) ||
    clause.subject.includes(chunk);
  if (meant) return parties;
  const acting = actors(clause, context);
  if (!acting.some((a) => a.entity === parties[0]!.entity)) return parties;
  const other = lastCompany(chunk.start, acting, context);
  return other ? [{ ...other, evidence: parties[0]!.evidence }] : parties;
}

/** The company that "the stake", "the robot maker" or "the same round" goes back to: the one named last before, other than who acts. */
export function lastCompany(
  before: number,
  acting: readonly Party[],
  context: Context,
  noSubjects = false,
): Party | undefined {
  const { reading, sentence } = context;
  for (const owners of [false, true])
    for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
      const skipped = subjectsOf(contextOf(reading.sentences[i]!, reading), noSubjects);
      const found = reading.sentences[i]!.mentions.findLast(
        (m) =>
          m.kind === 'name' &&
          m.form === 'name' &&
          m.end <= before &&
          (owners || !/^['’]s/.test(reading.document.text.slice(m.end, m.end + 2))) &&
          !skipped.has(m) &&
          !acting.some((a) => a.entity === m.entity) &&
          mayBeBought(m.entity, context) &&
          reading.entities[m.entity]?.kind !== 'public-body',
      );
      if (found?.kind === 'name')
        return { entity: found.entity, evidence: evidenceAt(reading.document.text, found.start, found.end) };
    }
  return undefined;
}

/** Names that act in a sentence; of verbs of reporting alone where others may be meant ("…, the daily reported"). */
function subjectsOf(context: Context, all: boolean): ReadonlySet<unknown> {
  return new Set(
    context.parse.clauses
      .filter((c) => c.form === 'finite' && (all || ['report', 'write'].includes(c.lemma)))
      .flatMap((c) => c.subject.flatMap((chunk) => chunk.tokens.map((t) => t.mention)))
      .filter((m) => m !== undefined),
  );
}

/** "a Seoul startup, Persona Loop": a name behind or before the comma says who a noun phrase is. */
function apposed(chunk: Chunk, context: Context, owned = false): Party[] {
  const { items } = context.parse;
  const at = items.indexOf(chunk);
  if (
    at < 0 ||
    (!owned &&
      !/^(?:a|an|the|its|his|her|their|our|another|one|fellow|rival|local|parent|both|two|three)$/.test(
        chunk.tokens[0]!.lower,
      ))
  )
    return [];
  let i = at + 1;
  while (items[i]?.kind === 'chunk' && (items[i] as Chunk).prep === 'of') i++;
  const after = items[i]?.kind === 'comma' ? items[i + 1] : undefined;
  const before = items[at - 1]?.kind === 'comma' ? items[at - 2] : undefined;
  for (const near of [before, after]) {
    if (near?.kind !== 'chunk' || (near === after && near.prep !== undefined)) continue;
    if (
      context.parse.clauses.some(
        (c) => c.form === 'finite' && !c.subject.includes(chunk) && c.subject.includes(near) && near === after,
      )
    )
      continue;
    const name = nameOf(near);
    if (name) return partiesOf(name, context);
  }
  return [];
}

/** The fund that the text last named before a sentence, at most five sentences back. */
export function fundBefore({ reading, sentence }: Context): number | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 5); i--) {
    const fund = reading.sentences[i]!.mentions.findLast(
      (m): m is NameMention => m.kind === 'name' && isFundEntity(reading, m.entity),
    );
    if (fund) return fund.entity;
  }
  return undefined;
}

/** Whether an entity is a fund, by kind or by its name: "Meridian Fund", "Larkspur Growth III". */
export function isFundEntity(reading: DocumentReading, entity: number): boolean {
  const found = reading.entities[entity];
  if (!found || /\b(?:investment fund|pension|wealth|sovereign|monetary|insurance)\b/i.test(found.name)) return false;
  return found.kind === 'fund' || /\b(?:fund|vehicle)\b/i.test(found.name) || numberedFund.test(found.name);
}

const numberedFund =
  /\b(?:ventures?|capital|partners|growth|africa|europe|asia|opportunit(?:y|ies)|credit|infrastructure|seed|impact|equity|innovation|secondar(?:y|ies)|buyout|biofund)\s(?:[A-Z]\w+\s){0,2}(?:No\. ?\d+|[IVX]{1,4})$/i;

/** What "it" or "the company" stands for: the subject of an earlier clause of the sentence, else what the sentences before speak of. */
function antecedent(clause: Clause | undefined, context: Context, chunk: Chunk): number | undefined {
  return subjectBefore(clause, context, chunk) ?? topicBefore(context);
}

/** The nearest single subject before a phrase in the same sentence. */
function subjectBefore(clause: Clause | undefined, context: Context, chunk: Chunk): number | undefined {
  const earlier = context.parse.clauses.filter((c) => c !== clause && c.verb.start < chunk.start).toReversed();
  for (const other of earlier) {
    const name = other.subject.length === 1 ? nameOf(other.subject[0]!) : undefined;
    if (name && name.start < chunk.start && !/^it(?:self)?$/i.test(name.quote) && mayDeal(name.entity, context))
      return name.entity;
  }
  return undefined;
}

/** What the text speaks of when this sentence begins: the subject of the nearest sentence before that has one. */
export function topicBefore({ reading, sentence }: Context): number | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const topic = topicOf(contextOf(reading.sentences[i]!, reading));
    if (topic !== undefined) return topic;
  }
  return undefined;
}

/** What the paragraph speaks of beside those who act: the nearest topic before this sentence that is none of them. */
export function topicBeside(acting: readonly Party[], { reading, sentence }: Context): Party | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const here = contextOf(reading.sentences[i]!, reading);
    if (here.sentence.paragraph !== sentence.paragraph) return undefined;
    const entity = topicOf(here);
    if (entity === undefined || acting.some((a) => a.entity === entity)) continue;
    const name = here.sentence.mentions.find((m) => m.kind === 'name' && m.entity === entity);
    if (name) return { entity, evidence: evidenceAt(reading.document.text, name.start, name.end) };
  }
  return undefined;
}

/** What a sentence speaks of: its first subject that is an organisation, or the owner of it ("KT's spending"). */
export function topicOf(context: Context): number | undefined {
  for (const clause of context.parse.clauses) {
    if (clause.form !== 'finite') continue;
    if (clause.subject.length > 1) continue;
    for (const chunk of clause.subject) {
      const name = nameOf(chunk) ?? possessorOf(chunk);
      if (name && mayDeal(name.entity, context)) return name.entity;
    }
  }
  return undefined;
}

/** Parties that act in a clause: its subject; of an infinitive or gerund the subject of the verb above. */
export function actors(clause: Clause, context: Context): Party[] {
  const owner = clause.noun && possessorOf(clause.noun);
  if (owner) return partiesOf(owner, context);
  const behind = clause.noun && context.parse.items[clause.noun.at + 1];
  if (behind?.kind === 'chunk' && behind.prep === 'by') return partiesIn(behind, clause, context);
  const own = clause.subject.flatMap((chunk) => partiesIn(chunk, clause, context));
  if (own.length > 0 || clause.subject.length > 0) return distinct(own);
  return clause.governor ? actors(clause.governor, context) : [];
}

/** Words of a clause as evidence: the verb group. */
export function triggerOf(clause: Clause, { reading }: Context): Evidence {
  return evidenceAt(reading.document.text, clause.verb.start, clause.verb.end);
}
