import type { Argument, Clause, State } from '../../language/ko/clauses.ts';
import type { NameMention, Sentence } from '../../language/reading.ts';

/** "X 인수를", "X에 대한 투자를", "X 매각 절차를": a deal told by a noun, with what goes on around it. */
const dealNoun =
  /(?<deal>투자 ?유치|자금 ?조달|지분 ?투자|투자|출자|인수합병|흡수합병|인수|합병|매입|취득|매각|처분|결성|조성)(?: ?(?<going>협상|절차|계약|작업|논의|협의|방안|계획|제안|추진|검토|완료|결정|거래|의향|여부|방침|마무리|협의|실사|여력)|(?:을|를) 위한 (?<aim>실사|협상|논의|절차|작업|자금))?(?:을|를|이|가|은|는|도|에|에서|의|로|으로|에는|에도)?$/;

/** Verbs around such a noun: what they make of the deal. Others (인수를 발표할 때 …) keep their own state. */
const finished =
  /^(?:완료|마무리|매듭짓다|끝내다|성사|단행|집행|하다|되다|마치다|이뤄지다|이루어지다|마무리짓다|종결|클로징|매듭|진행|성공)$/;
const settled = /^(?:결정|확정|의결|체결|맺다|합의|발표|공시|승인|선언|예고|앞두다|결의|공식화|약속|서명|통과|두다)$/;
const pondered =
  /^(?:검토|추진|논의|협의|타진|저울질|모색|고려|노리다|나서다|시도|준비|제안|제의|조율|협상|고민|고심|벌이다|진행|뛰어들다|희망|원하다|관심|찾다|거론|이르다|접어들다|들어가다|돌입|착수|뛰어들)$/;
const broken =
  /^(?:철회|포기|중단|무산|결렬|불발|백지화|접다|취소|파기|깨지다|좌초|실패|보류|종료|해지|거절|거부|좌절|엎다|엎어지다)$/;

/** Clauses of a deal that the clause tells by a noun, or by a relative clause before such a noun ("매각하는 절차를 마무리했다"). */
export function nominalClauses(
  clause: Clause,
  origin: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
): Clause[] {
  const byNoun = clause.arguments.flatMap((argument) => fromNoun(clause, argument, clauses) ?? []);
  const byRelative = clauses.flatMap((relative) => fromRelative(clause, relative, sentence) ?? []);
  return origin.kind === 'main' ? [...byNoun, ...byRelative] : byNoun;
}

/** "X가 추진하던 투자는 보류됐다": whoever drove what the noun tells. */
const drivers = (argument: Argument, clauses: readonly Clause[]): NameMention[] =>
  clauses
    .filter((c) => c.kind === 'relative' && c.describes?.start === argument.start && pondered.test(c.predicate.stem))
    .flatMap((c) => c.arguments.filter((a) => a.role === 'subject').flatMap((a) => a.heads));

function fromNoun(clause: Clause, argument: Argument, clauses: readonly Clause[]): Clause | undefined {
  if (!['object', 'also', 'subject', 'topic', 'dative', 'bare', 'only'].includes(argument.role)) return undefined;
  const match = dealNoun.exec(argument.quote);
  const state = match && stateOf(clause, match.groups!['going'] ?? match.groups!['aim'] ?? '');
  if (!state) return undefined;
  const deal = match.groups!['deal']!.replace(' ', '').replace('투자유치', '유치').replace('자금조달', '조달');
  if (clause.predicate.stem === deal || argument.heads.length > 0) return undefined;
  const at = argument.start + match.index;
  const names = argument.mentions.filter((m): m is NameMention => m.kind === 'name' && m.end <= at);
  const bidder =
    names.length > 0 &&
    /^['’”"]?의 ?$/.test(argument.quote.slice(names.at(-1)!.end - argument.start, match.index)) &&
    (names.length > 1 ||
      /둘러싼|놓고/.test(argument.quote) ||
      clause.arguments.every((a) => a === argument || a.heads.length === 0));
  const offered =
    names.length === 1 &&
    /의 ?$/.test(argument.quote.slice(0, match.index)) &&
    /제안|의향/.test(match.groups!['going'] ?? '');
  const asked = offered
    ? clause.arguments.find((a) => (a.role === 'topic' || a.role === 'subject') && a.heads.length > 0)
    : undefined;
  if (asked) {
    const bid: Argument = { ...argument, role: 'subject', heads: names, mentions: names };
    const predicate = { ...clause.predicate, stem: deal, voice: 'noun' as const, state, negated: false };
    return {
      ...clause,
      kind: 'main',
      predicate,
      subject: bid,
      topic: undefined,
      arguments: [bid, { ...asked, role: /투자|출자/.test(deal) ? 'dative' : 'object' }],
    };
  }
  if (bidder && names.length === 1) return undefined;
  const object = bidder ? names[0] : names.at(-1);
  const inner: Argument = {
    ...argument, role: /투자|출자/.test(deal) ? 'dative' : /유치|조달/.test(deal) ? 'bare' : 'object', end: at, quote: argument.quote.slice(0, match.index), noun: argument.nouns.at(-2) ?? '',
    heads: object && !stakeBehind(argument.quote.slice(object.end - argument.start, match.index)) ? [object] : [], mentions: argument.mentions.filter((m) => m.end <= at),
  }; // prettier-ignore
  const merged =
    deal === '합병' && !object ? clause.arguments.filter((a) => a.role === 'comitative').flatMap((a) => a.heads) : [];
  const inside: Argument = merged.length > 0 ? { ...inner, role: 'object', heads: merged, mentions: merged } : inner;
  const own = names.filter((m) => m !== object).concat(drivers(argument, clauses));
  const actor: Argument[] = own.length > 0 ? [{ ...inner, role: 'subject', heads: own, mentions: own }] : [];
  return {
    ...clause, kind: 'main',
    predicate: { ...clause.predicate, stem: deal, voice: 'noun', state, negated: false },
    arguments: [...clause.arguments.filter((a) => a !== argument && !(actor.length > 0 && a.role === 'subject')), ...actor, inside],
  }; // prettier-ignore
}

const stakeBehind = (text: string): boolean => /지분|주식|구주|신주/.test(text);

function stateOf({ predicate, arguments: args }: Clause, going: string): State | undefined {
  if (args.some((a) => /없던 일|수포|물거품|무위|원점|백지/.test(a.quote))) return 'ended';
  const { stem, state, negated } = predicate;
  if (broken.test(stem) || state === 'ended') return 'ended';
  if (state === 'denied' || /^(?:부인|일축)$/.test(stem)) return 'denied';
  if (negated) return undefined;
  if (state === 'considered' || pondered.test(stem) || /협상|논의|검토|추진|제안|의향|여부|협의|실사|자금/.test(going))
    return finished.test(stem) && stem !== '진행' && state === 'done' && !/협상|논의|검토|의향|제안/.test(going)
      ? 'done'
      : 'considered';
  if (settled.test(stem)) return 'decided';
  if (finished.test(stem)) return state;
  return undefined;
}

/** Nouns that a clause of dealing may describe: 절차 procedure, 계약 contract, 협상 talks, 방안 plan. */
const vessel = /^(?:절차|작업|계약|협상|방안|안|계획|거래|논의|협의|안건|내용|조건|방향|주식매매계약|본계약|양해각서)$/;

function fromRelative(clause: Clause, relative: Clause, sentence: Sentence): Clause | undefined {
  const { describes } = relative;
  if (relative.kind !== 'relative' || !describes || !vessel.test(describes.noun)) return undefined;
  const mine = clause.arguments.find((a) => a.start <= describes.start && describes.end <= a.end);
  const state = mine && stateOf(clause, describes.noun);
  if (!state) return undefined;
  const rest = clause.arguments.filter((a) => a !== mine);
  return {
    ...clause, predicate: { ...relative.predicate, state, link: clause.predicate.link, quote: relative.predicate.quote },
    arguments: [...rest, ...relative.arguments].toSorted((a, b) => a.start - b.start), start: Math.min(clause.start, relative.start), end: Math.min(clause.end, sentence.end),
  }; // prettier-ignore
}
