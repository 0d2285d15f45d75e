import type { Argument, Clause } from '../../language/ko/clauses.ts';
import type { Sentence } from '../../language/reading.ts';

/** Verbs of saying, meeting and deciding, whose own day is not the day of what follows. */
const unrelated = /^(?:열다|밝히다|말하다|전하다|발표|공시|따르다)$/;

/**
 * A clause as deals read it: lists that the comma split are one again ("A와 B, 통신사 C도"), and a verb that shares its
 * arguments with the ones before has them ("나눠 담았다", "합쳐 29억원을 받고 넘겼다", "2021년 60억원을 들여 12%를 확보했다").
 */
export function wholeClause(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause {
  const chain = chainBefore(clause, clauses);
  const own = joinLists(clause.arguments, sentence);
  if (chain.length === 0) return { ...clause, arguments: own };
  const earlier = chain.flatMap((c) => joinLists(c.arguments, sentence));
  const taken = isFull(clause)
    ? earlier.filter(
        (a) => isTime(a) && !chain.some((c) => unrelated.test(c.predicate.stem) && c.arguments.includes(a)),
      )
    : earlier;
  const date = own.some(isTime);
  return {
    ...clause,
    arguments: [...(date ? taken.filter((a) => !isTime(a)) : taken), ...own],
    start: taken[0]?.start ?? clause.start,
  };
}

const isTime = (a: Argument): boolean =>
  a.heads.length === 0 && a.mentions.length > 0 && a.mentions.every((m) => m.kind === 'date');

/** Clauses right before without a tense of their own: 모아 만든, 들여 … 확보했다. */
function chainBefore(clause: Clause, clauses: readonly Clause[]): Clause[] {
  const chain: Clause[] = [];
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const before = clauses[at]!;
    if (before.kind === 'relative') {
      if (before.describes && clause.arguments.includes(before.describes)) continue;
      if (chain.some((c) => before.describes && c.arguments.includes(before.describes))) continue;
      break;
    }
    const { link, state, negated } = before.predicate;
    if (
      link !== 'and' ||
      state === 'considered' ||
      state === 'ended' ||
      state === 'denied' ||
      isPast(before) ||
      negated ||
      before.spoken !== clause.spoken
    )
      break;
    chain.unshift(before);
  }
  return chain;
}

/** Whether the verb itself is past (했고, 넣었으며); 있 and 겠 are no past. */
export const isPast = ({ predicate }: Clause): boolean =>
  predicate.quote
    .replace(/[있겠]/g, '')
    .normalize('NFD')
    .includes('\u11bb');

/** Whether a clause names by itself whom or what it deals with. */
const isFull = (clause: Clause): boolean =>
  clause.arguments.some(
    (a) =>
      (a.heads.length > 0 && a.role !== 'subject' && a.role !== 'topic') ||
      /지분|주식|구주|신주|펀드|조합/.test(a.quote) ||
      a.mentions.some((m) => m.kind === 'percent'),
  );

/** Names that a comma cut off from the list they begin. */
function joinLists(args: readonly Argument[], sentence: Sentence): Argument[] {
  const joined: Argument[] = [];
  for (const argument of args) {
    const last = joined.at(-1);
    const gap = last ? sentence.text.slice(last.end - sentence.start, argument.start - sentence.start) : '';
    const lists =
      last?.role === 'bare' &&
      last.heads.length > 0 &&
      argument.heads.length > 0 &&
      /^\s?[,·ㆍ]\s?$/.test(gap) &&
      last.mentions.every((m) => m.kind === 'name');
    if (lists)
      joined[joined.length - 1] = {
        ...argument,
        start: last.start,
        heads: [...last.heads, ...argument.heads],
        mentions: [...last.mentions, ...argument.mentions],
        nouns: [...last.nouns, ...argument.nouns],
        quote: sentence.text.slice(last.start - sentence.start, argument.end - sentence.start),
      };
    else joined.push(argument);
  }
  return joined;
}
