import type { Argument } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import type { ClaimValues } from '../types.ts';
import { eventDates } from '../ko/deal-dates.ts';
import type { Party } from '../ko/parties.ts';
import { distinct, kindOf, organisations } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, dealers, withRole } from '../ko/scene.ts';
import { wholeClause } from '../ko/serial.ts';
import type { Status } from '../ko/status.ts';
import { statusOf } from '../ko/status.ts';
import { wordsOf } from '../ko/terms.ts';

type Kind = NonNullable<ClaimValues<'partnership'>['kind']>;
/** The other side or sides of a clause, those who act where they are not its subject, and what it is about. */
interface Sides {
  readonly by?: readonly Party[];
  readonly others: readonly Party[];
  readonly kind?: Kind;
  readonly status?: Status;
}

/** Reads every clause of a sentence with `sidesOf`; both sides must be companies or public bodies. */
function each(
  sidesOf: (scene: Scene) => Sides | undefined,
): (sentence: Sentence, reading: DocumentReading) => Found<'partnership'>[] {
  return (sentence, reading) => {
    const clauses = clausesOf(sentence, reading);
    return clauses.flatMap((origin) => {
      const scene = { clause: wholeClause(origin, clauses, sentence), origin, clauses, sentence, reading };
      const sides = sidesOf(scene);
      const status = sides && statusOf(scene);
      if (!sides || !status) return [];
      const others = sides.others.filter((p) => mayJoin(p, reading));
      const by = (sides.by ?? actors(scene)).filter(
        (p) => mayJoin(p, reading) && !others.some((o) => o.entity === p.entity),
      );
      if (by.length === 0 || others.length === 0) return [];
      const trigger = wordsOf(scene.clause.predicate);
      const told =
        sides.status && status.value !== 'ended' && status.value !== 'denied' ? read(sides.status, trigger) : status;
      return [{
        trigger,
        values: {
          parties: organisations(distinct([...by, ...others]), reading),
          ...(sides.kind && { kind: read(sides.kind, trigger) }), ...eventDates(scene), status: told,
        },
      }]; // prettier-ignore
    });
  };
}

const mayJoin = (party: Party, reading: DocumentReading): boolean =>
  kindOf(party, reading) === 'company' || kindOf(party, reading) === 'public-body';

/** Companies named inside an argument that are not what it is: 도담로봇 in "도담로봇의 로봇을". */
const ownersIn = (argument: Argument, reading: DocumentReading): Party[] =>
  argument.mentions
    .filter(
      (m): m is NameMention =>
        m.kind === 'name' &&
        !argument.heads.includes(m) &&
        reading.entities[m.entity]?.kind === 'company' &&
        /^(?:의 |['’”)]*\s?[가-힣A-Za-z])/.test(argument.quote.slice(m.end - argument.start)),
    )
    .map((m) => ({ entity: m.entity, evidence: wordsOf(m) }));

const textOf = ({ clause, sentence }: Scene): string =>
  sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);

/** "X는 Y 제품을 독점 판매한다", "X는 Y의 국내 총판을 맡는다". */
function selling(scene: Scene): Sides | undefined {
  const { clause, reading } = scene;
  const things = withRole(clause, 'object', 'also');
  const sells =
    /^(?:판매|독점판매|유통|독점유통|공급|독점공급|출시|선보이다|팔다)$/.test(clause.predicate.stem) &&
    /독점|총판|단독(?:으로)? (?:판매|유통|출시)|유통/.test(textOf(scene));
  const takes =
    /^(?:맡다|따내다|확보|얻다|획득|넘겨받다|갖다|쥐다)$/.test(clause.predicate.stem) &&
    things.some(
      (a) => /(?:총판|판매권|유통권|유통|판매|독점권|영업권)[을를도]?$/.test(a.quote) && !/점유/.test(a.quote),
    );
  if ((!sells && !takes) || clause.kind !== 'main') return undefined;
  return { others: things.flatMap((a) => ownersIn(a, reading)), kind: 'distribution' };
}

/** "X는 Y에 배터리를 공급하는 계약을 맺었다": the contract is told by the relative clause before it. */
function supplying({ clause, clauses, reading }: Scene): Sides | undefined {
  if (!/^(?:맺다|체결|따내다|수주|성사|이끌어내다|확보)$/.test(clause.predicate.stem)) return undefined;
  const contract = withRole(clause, 'object', 'also').find((a) => /(?:계약|협약)[을를도]?$/.test(a.quote));
  const relative = contract && clauses.find((c) => c.kind === 'relative' && c.describes?.start === contract.start && /^(?:공급|납품|제공|수출|구축|도입|운영|위탁)$/.test(c.predicate.stem)); // prettier-ignore
  if (!relative) return undefined;
  const others = withRole(relative, 'dative', 'comitative').flatMap((a) => [
    ...dealers(a, reading),
    ...ownersIn(a, reading),
  ]);
  return { others, kind: 'supply' };
}

const scheme = /프로그램|액셀러레이|엑셀러레이|오픈 ?이노베이션|육성|보육|인큐베이|배치|기수|챌린지|공모전/;

/** "X는 육성 프로그램에 Y와 Z를 선정했다", "Y와 Z가 X의 육성 프로그램에 뽑혔다". */
function picking(scene: Scene): Sides | undefined {
  const { clause, reading } = scene;
  const { stem, voice } = clause.predicate;
  if (!/^(?:선정|선발|뽑다|뽑히다|발탁|합류|참여|참가|낙점|추리다|입주|오르다|발굴)$/.test(stem)) return undefined;
  const into = withRole(clause, 'dative', 'instrument', 'place').find(
    (a) => scheme.test(a.quote) && !/투자|라운드|시리즈/.test(a.quote),
  );
  if (!into) return undefined;
  const joins = voice === '되' || /^(?:뽑히다|합류|참여|참가|입주|오르다)$/.test(stem);
  if (!joins) return { others: withRole(clause, 'object').flatMap((a) => dealers(a, reading)), kind: 'programme' };
  const hosts = ownersIn(into, reading);
  return { by: hosts, others: actors(scene), kind: 'programme' };
}

/** "X와는 Y에서 시범 운영에 들어갔다", "X와 실증에 나섰다": a trial run together. */
function trying({ clause, reading }: Scene): Sides | undefined {
  const starts = /^(?:들어가다|나서다|돌입|착수|시작|진행|벌이다|하다|마치다|추진)$/.test(clause.predicate.stem);
  const trial = clause.arguments.some((a) => /(?:시범 ?(?:운영|사업|서비스)|실증(?: ?사업)?|파일럿|PoC|기술 ?검증|공동 ?(?:실증|연구|개발|마케팅))[을를에도]?$/.test(a.quote)); // prettier-ignore
  const joint = clause.predicate.voice === 'copula' && clause.predicate.stem === '중' && /(?:공동|함께) ?(?:개발|연구|실증|운영)/.test(clause.arguments.at(-1)?.quote ?? ''); // prettier-ignore
  if (joint) {
    const topic = withRole(clause, 'topic', 'subject', 'comitative').flatMap((a) => dealers(a, reading));
    return { by: topic.slice(0, 1), others: topic.slice(1), kind: 'joint-development', status: 'completed' };
  }
  const others = withRole(clause, 'comitative').flatMap((a) => dealers(a, reading));
  const kind = clause.arguments.some((a) => /공동 ?(?:개발|연구)/.test(a.quote))
    ? ({ kind: 'joint-development' } as const)
    : {};
  return starts && trial && others.length > 0 ? { others, ...kind } : undefined;
}

/** "A와 B의 공동 개발 계약은 해지됐다", "A와의 제휴를 끝냈다". */
function ending(scene: Scene): Sides | undefined {
  const { clause, reading } = scene;
  const ends = clause.predicate.state === 'ended' || /^(?:해지|파기|종료|끝내다|끝나다|중단|무산|결렬|백지화|해소|청산|결별)$/.test(clause.predicate.stem); // prettier-ignore
  const pact = clause.arguments.find((a) => /(?:협약|제휴|파트너십|협력|협업|동맹|합작(?: ?계약|사업|법인)?|(?:공동 ?개발|공급|유통|판매|라이선스) ?계약)(?:은|는|이|가|을|를|도)?$/.test(a.quote)); // prettier-ignore
  if (!ends || !pact || clause.kind !== 'main') return undefined;
  const named = pact.mentions
    .filter((m): m is NameMention => m.kind === 'name' && reading.entities[m.entity]?.kind === 'company')
    .map((m) => ({ entity: m.entity, evidence: wordsOf(m) }));
  const both = named.length > 1;
  return {
    ...(both && { by: named.slice(0, 1) }),
    others: both ? named.slice(1) : named,
    kind: kindOfEnded(pact),
    status: 'ended',
  };
}

const kindOfEnded = (pact: Argument): Kind => (/합작/.test(pact.quote) ? 'joint-venture' : /공동 ?개발/.test(pact.quote) ? 'joint-development' : /공급/.test(pact.quote) ? 'supply' : /유통|판매/.test(pact.quote) ? 'distribution' : /협약/.test(pact.quote) ? 'mou' : 'other'); // prettier-ignore

/** Korean rules of agreements told by what one does for the other. */
export const koPartnershipServices = [
  koRule('partnership', 'sells-for', {
    gloss: 'X sells Y’s goods alone or takes on their distribution: "X는 Y 제품을 독점 판매한다", "X가 Y의 국내 총판을 맡는다".',
    confidence: 0.75, find: each(selling),
    examples: [
      { text: '[한빛전자]는 [도담로봇]의 국내 총판을 맡는다.', reads: [{ parties: ['한빛전자', '도담로봇'], kind: 'distribution', status: 'announced' }] },
      { text: '[한빛전자]는 [도담로봇] 제품을 판매한다.', reads: null },
    ],
  }),
  koRule('partnership', 'supply-contract', {
    gloss: 'A contract described by what it is for: "Y에 P를 공급하는 계약을 맺었다" (signed a contract to supply Y with P).',
    confidence: 0.75, find: each(supplying),
    examples: [
      { text: '[한빛전자]는 지난달 [도담로봇]에 배터리를 공급하는 계약을 맺었다.', reads: [{ parties: ['한빛전자', '도담로봇'], kind: 'supply', status: 'completed' }] },
      { text: '[한빛전자]는 [도담로봇]에 배터리를 공급한다.', reads: null },
    ],
  }),
  koRule('partnership', 'programme', {
    gloss: 'Startups are picked for a company’s programme: "X는 육성 프로그램에 Y와 Z를 선정했다", "Y가 X의 육성 프로그램에 뽑혔다".',
    confidence: 0.75, find: each(picking),
    examples: [
      { text: '[한빛전자]는 육성 프로그램에 [도담로봇]과 [솔잎바이오]를 선정했다.', reads: [{ parties: ['한빛전자', '도담로봇', '솔잎바이오'], kind: 'programme', status: 'completed' }] },
      { text: '[도담로봇]이 [한빛전자]의 육성 프로그램에 뽑혔다.', reads: [{ parties: ['한빛전자', '도담로봇'], kind: 'programme' }] },
      { text: '[한빛전자]는 육성 프로그램을 운영한다.', reads: null },
    ],
  }),
  koRule('partnership', 'trial', {
    gloss: 'A trial run with the other: "Y와 시범 운영에 들어갔다", "Y와 실증에 나섰다"; "두 회사는 P를 공동 개발 중이다" (are developing P together).',
    confidence: 0.7, find: each(trying),
    examples: [
      { text: '[한빛전자]는 [도담로봇]과 물류센터에서 시범 운영에 들어갔다.', reads: [{ parties: ['한빛전자', '도담로봇'], status: 'completed' }] },
      { text: '[한빛전자]는 물류센터에서 시범 운영에 들어갔다.', reads: null },
    ],
  }),
  koRule('partnership', 'ended', {
    gloss: 'An agreement is over: "A와 B의 공동 개발 계약은 해지됐다", "A는 B와의 제휴를 끝냈다".',
    confidence: 0.75, find: each(ending),
    examples: [
      { text: '[한빛전자]와 [도담로봇]의 공동 개발 계약은 지난달 해지됐다.', reads: [{ parties: ['한빛전자', '도담로봇'], kind: 'joint-development', status: 'ended' }] },
      { text: '[한빛전자]와 [도담로봇]의 경기는 지난달 끝났다.', reads: null },
    ],
  }),
] as const; // prettier-ignore
