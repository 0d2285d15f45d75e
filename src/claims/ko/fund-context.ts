import type { Argument, Clause } from '../../language/ko/clauses.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { fundNoun } from './acts.ts';
import type { Party } from './parties.ts';

/** Names of fund managers by their tails: …벤처스, …인베스트먼트, …파트너스, …캐피탈, …투자. */
const managerTail =
  /(?:벤처스|인베스트먼트|파트너스|캐피탈|캐피털|벤처투자|자산운용|투자증권|PE|프라이빗에쿼티|액셀러레이터|인베스트)$/i;

/** Whether a party manages funds, by its name. */
export const isManager = (party: Party, reading: DocumentReading): boolean =>
  reading.entities[party.entity]!.surfaces.some((s) => managerTail.test(s));

const asParty = (m: NameMention): Party => ({
  entity: m.entity,
  evidence: { start: m.start, end: m.end, quote: m.quote },
});

/** A fund named in an argument. */
export function fundIn(argument: Argument, reading: DocumentReading): Party | undefined {
  const found = argument.mentions.findLast(
    (m): m is NameMention => m.kind === 'name' && reading.entities[m.entity]?.kind === 'fund',
  );
  return found && asParty(found);
}

/** Whether an argument speaks of a fund, by name or by noun: 펀드를, 조합을, 결성총회를. */
export const speaksOfFund = (argument: Argument, reading: DocumentReading): boolean =>
  fundIn(argument, reading) !== undefined || fundNoun.test(argument.noun) || argument.noun === '결성총회';

/** The fund that the text is about: named in this sentence, or in the nearest one before, two paragraphs at most. */
export function fundFocus(sentence: Sentence, reading: DocumentReading): Party | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 5); i--) {
    const before = reading.sentences[i]!;
    if (sentence.paragraph - before.paragraph > 1) return undefined;
    const found = before.mentions.findLast(
      (m): m is NameMention => m.kind === 'name' && reading.entities[m.entity]?.kind === 'fund',
    );
    if (found) return asParty(found);
  }
  return undefined;
}

/** Whether the sentences around speak of a fund. */
export const nearFund = (sentence: Sentence, reading: DocumentReading): boolean =>
  reading.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 2)
    .some((s) => s.paragraph === sentence.paragraph && fundNoun.test(s.text));

/** Whether a clause is one of forming a fund. */
export const formsFund = (clause: Clause, reading: DocumentReading): Argument | undefined =>
  [
    ...clause.arguments.filter((a) => ['object', 'bare', 'also', 'subject', 'topic'].includes(a.role)),
    ...(clause.describes ? [clause.describes] : []),
  ].find((a) => speaksOfFund(a, reading));
