import type { Clause } from '../../language/en/clauses.ts';
import { head, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import { mentionsIn, shape } from '../../language/outline.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Context } from '../en/context.ts';
import { contextOf } from '../en/context.ts';
import type { Figure } from '../figures-en.ts';
import { bearsFigures, mostNamed, standsFree, subjectInSentence, topicBefore } from '../subject-en.ts';

/** A sentence with its outline, as far as the owner of a goal needs it. */
interface Place {
  readonly sentence: Sentence;
  readonly reading: DocumentReading;
  readonly text: string;
}

/** Houses that forecast for others: what they expect is nobody's goal. */
export const forecasters =
  /\b(?:research|intelligence|consulting|insights?|securities|advisory|ratings|analytics|institute|gartner|idc|omdia|statista|counterpoint|trendforce|canalys|forrester|mckinsey|deloitte|kpmg|pwc|ey|bain|moody['’]s|fitch|bernstein|jefferies|nomura|citi|ubs|goldman sachs|morgan stanley|jpmorgan|hsbc|barclays|fnguide|infomax|refinitiv|lseg|visible alpha|pitchbook|cb insights)\b/i;

/** Verbs that only someone with a will can be the subject of. */
const willing = new Set(
  'want hope plan aim intend mean seek vow pledge promise commit undertake aspire target wish'.split(' '),
);
const groupNouns =
  /^(?:consortium|alliance|coalition|pact|league|council|club|members|participants|signatories|initiative|association)$/;

/** Whose goal it is: whose revenue is told, else who wants it by the grammar of the sentence, else whom the text speaks of. */
export function whoseGoal(place: Place, match: { start: number }, figure: Figure): NameMention | undefined {
  const { sentence, reading } = place;
  const owner = ownerBehind(place, figure);
  if (owner) return owner;
  const context = contextOf(sentence, reading);
  const clause = clauseAt(context, match.start);
  const subject = clause?.subject[0];
  if (subject && nobody.test(head(subject).lower)) return undefined;
  if (clause && subject && willing.has(clause.lemma)) {
    const wants = whoWants(subject, context);
    if (wants !== 'unclear') return wants;
  }
  return nearestOwner(place, match);
}

/** The verb at which a cue begins. */
const clauseAt = ({ parse, sentence }: Context, start: number): Clause | undefined =>
  parse.clauses.find((c) => c.verb.start - sentence.start <= start + 1 && start < c.verb.end - sentence.start);

/** Who wants: an organisation, the group or the company of the person who does; nobody where it is a country, analysts or candidates. */
function whoWants(subject: Chunk, context: Context): NameMention | 'unclear' | undefined {
  const { reading, sentence } = context;
  const { name } = subject;
  const last = head(subject);
  if (groupNouns.test(last.lower)) return groupBefore(sentence, reading) ?? 'unclear';
  if (name && bearsFigures(name, reading)) return name;
  const kind = name && reading.entities[name.entity]?.kind;
  if (kind === 'place' || nobody.test(last.lower)) return undefined;
  if (kind === 'person' || /^(?:he|she|i)$/.test(last.lower)) return employer(subject, context) ?? 'unclear';
  return 'unclear';
}

const nobody =
  /^(?:analysts?|candidates?|economists?|officials?|lawmakers?|regulators?|government|ministry|investors|brokers?|customers|countries|politicians?)$/;

/** "the consortium": the grouping that the text has named. */
function groupBefore(sentence: Sentence, reading: DocumentReading): NameMention | undefined {
  return reading.sentences
    .slice(0, sentence.index + 1)
    .flatMap((s) => s.mentions)
    .findLast((m): m is NameMention => m.kind === 'name' && reading.entities[m.entity]?.kind === 'alliance');
}

/** "Ana Ruiz, its chief executive, wants": the company in the apposition; else the one that the text names most. */
function employer(subject: Chunk, context: Context): NameMention | undefined {
  const { parse, reading, sentence } = context;
  for (const item of parse.items.slice(subject.at + 1, subject.at + 5)) {
    if (item.kind === 'verb') break;
    const found = item.kind === 'chunk' ? (possessorOf(item) ?? item.name) : undefined;
    if (found && bearsFigures(found, reading)) return found;
  }
  return mostNamed(sentence, reading);
}

/** "30 percent of Larkspur's revenue": the owner told behind the figure. */
export function ownerBehind(
  { sentence, text }: Pick<Place, 'sentence' | 'text'>,
  figure: Figure,
): NameMention | undefined {
  const owned = ownedFigure.exec(text.slice(figure.end));
  ownedFigure.lastIndex = 0;
  if (!owned?.indices) return undefined;
  const [from, to] = owned.indices[1]!;
  const name = mentionsIn(sentence, [from + figure.end, to + figure.end])[0];
  return name?.kind === 'name' ? name : undefined;
}

const ownedFigure = shape(
  `^[^,;]{0,40}?\\bof (?:the )?({org})['’]s? (?:\\w+ ){0,3}(?:revenues?|sales|profits?|turnover|income|earnings)`,
  'di',
);

/** The name nearest before a cue, what "it" or "the company" goes back to, or who says so behind it. */
function nearestOwner({ sentence, reading, text }: Place, match: { start: number }): NameMention | undefined {
  const lead = text.slice(0, match.start);
  const free = subjectInSentence(sentence, reading, match.start);
  if (free && !/\b(?:analysts?|securities)\b/i.test(lead.slice(-80))) return free;
  if (/\b(?:it|they|its|their|the (?:company|firm|startup|group|carrier))\b[^,]{0,40}$/i.test(lead))
    return (
      nameAfter(sentence, reading, match.start) ??
      topicBefore(sentence, reading) ??
      anyName(sentence, reading, match.start)
    );
  return (
    anyName(sentence, reading, match.start) ??
    nameAfter(sentence, reading, match.start) ??
    topicBefore(sentence, reading)
  );
}

const anyName = (sentence: Sentence, reading: DocumentReading, before: number): NameMention | undefined =>
  names(sentence, reading).findLast((m) => m.end - sentence.start <= before);
/** The goal told first and its owner after: "…, {org} said". */
const nameAfter = (sentence: Sentence, reading: DocumentReading, from: number): NameMention | undefined =>
  names(sentence, reading).find(
    (m) =>
      m.start - sentence.start >= from &&
      standsFree(m, sentence) &&
      (/^[^\w]{0,2}\s*(?:[\w.-]+ ){0,5}?(?:said|says|announced|told)\b/.test(
        sentence.text.slice(m.end - sentence.start),
      ) ||
        /\b(?:said|says|according to) (?:the )?$/.test(sentence.text.slice(0, m.start - sentence.start))),
  );
const names = (sentence: Sentence, reading: DocumentReading): NameMention[] =>
  sentence.mentions.filter(
    (m): m is NameMention =>
      m.kind === 'name' && /^(?:company|fund|alliance|public-body)$/.test(reading.entities[m.entity]?.kind ?? ''),
  );
