import type { Argument, Clause } from '../../language/ko/clauses.ts';
import type { Sentence } from '../../language/reading.ts';

/** Verbs of saying, meeting and deciding, whose own day is not the day of what follows. */
const unrelated = /^(?:열다|밝히다|말하다|전하다|발표|공시|따르다)$/;

/**
 * A clause as deals read it: lists that the comma split are one again ("A와 B, 통신사 C도"), and a verb that shares its
 * arguments with the ones before has them ("나눠 담았다", "합쳐 29억원을 받고 넘겼다", "2021년 60억원을 들여 12%를 확보했다").
 */
export function wholeClause(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause {
  const known = wholes.get(clause);
  if (known) return known;
  const whole = joinClause(clause, clauses, sentence);
  wholes.set(clause, whole);
  return whole;
}

/** By the clause as the grammar cut it: every rule asks for it. */
const wholes = new WeakMap<Clause, Clause>();

function joinClause(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause {
  const chain = chainBefore(clause, clauses);
  const own = joinLists(
    [...adjectival(clause, clauses), ...clause.arguments.flatMap((a) => splitTogether(a, sentence))],
    sentence,
  );
  if (chain.length === 0)
    return { ...clause, arguments: own, start: Math.min(clause.start, own[0]?.start ?? clause.start) };
  const earlier = chain.flatMap((c) =>
    joinLists(
      c.arguments.flatMap((a) => splitTogether(a, sentence)),
      sentence,
    ),
  );
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

/** "300억원으로 가장 많은 돈을 댔고": what an adjective before the object took belongs to the verb. */
const adjectival = (clause: Clause, clauses: readonly Clause[]): Argument[] =>
  clauses
    .filter(
      (c) =>
        c.kind === 'relative' &&
        /^(?:많다|크다|작다|적다|높다|낮다|같다|새롭다|큰|통크다)$/.test(c.predicate.stem) &&
        c.describes &&
        clause.arguments.includes(c.describes),
    )
    .flatMap((c) => c.arguments.filter((a) => !clause.arguments.some((b) => b.start === a.start)));

/** "A, B와 함께 X를": with A and B is an argument of its own. */
function splitTogether(argument: Argument, sentence: Sentence): Argument[] {
  const match = /^(?<with>.*?[가-힣A-Za-z0-9)’'”"] ?[와과]) (?:함께|더불어|공동으로|손잡고|협력해|협업해|같이)\s?/.exec(
    argument.quote,
  );
  if (!match || argument.role === 'comitative') return [argument];
  const at = argument.start + match.groups!['with']!.length;
  const from = argument.start + match[0].length;
  const slice = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  const part = (start: number, end: number): Pick<Argument, 'start' | 'end' | 'quote' | 'heads' | 'mentions'> => ({
    start, end, quote: slice(start, end),
    heads: argument.heads.filter((m) => start <= m.start && m.end <= end), mentions: argument.mentions.filter((m) => start <= m.start && m.end <= end),
  }); // prettier-ignore
  const partners: Argument = {
    ...argument,
    ...part(argument.start, at),
    role: 'comitative',
    particle: match.groups!['with']!.at(-1)!,
  };
  return from >= argument.end ? [partners] : [partners, { ...argument, ...part(from, argument.end) }];
}

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
