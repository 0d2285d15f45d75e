import type { Clause } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, Mention, Sentence } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { ClaimValues } from '../types.ts';
import { eventDates } from '../ko/deal-dates.ts';
import type { Party } from '../ko/parties.ts';
import { distinct, kindOf, organisations } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { makerOf } from '../product/ko.ts';
import { actors, dealers, topicBefore, withRole } from '../ko/scene.ts';
import { wholeClause } from '../ko/serial.ts';
import { ends, statusOf } from '../ko/status.ts';
import { wordsOf } from '../ko/terms.ts';

type Kind = NonNullable<ClaimValues<'partnership'>['kind']>;

/** Words that tell the kind of an agreement; the first found in the clause decides. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/합작|조인트벤처|\bJV\b/, 'joint-venture'],
  [/업무 ?협약|양해각서|\bMOU\b|업무 ?제휴 협약/, 'mou'],
  [/공동 ?(?:개발|연구)|함께 (?:개발|연구|만들)|기술 ?개발/, 'joint-development'],
  [/탑재|연동|적용|붙여|얹어|결합|통합|심는|심어|도입/, 'integration'],
  [/총판|유통|판매 ?대행|독점 판매|재판매|입점/, 'distribution'],
  [/액셀러레이|오픈 ?이노베이션|육성 프로그램|프로그램|공모전|챌린지/, 'programme'],
  [/공급|납품/, 'supply'],
];

/** Deals by noun: the object of 맺다, 체결하다, 교환하다. */
const pact =
  /협약|양해각서|MOU|파트너십|파트너쉽|제휴|협력 ?계약|합작 ?계약|협력 ?관계|동맹|공동 ?개발 ?계약|업무 ?계약|전략적 ?계약|합의서|맞손|협약서|라이선스 ?계약|독점 ?(?:공급|판매|유통) ?계약|장기 ?공급 ?계약|['’”] (?:공급|납품) ?계약|투자계약|주주간 ?계약|합작법인|합작사|조인트벤처|JV/;
const signing = /^(?:체결|맺다|교환|서명|나누다|주고받다|성사|확대|합의|구축|강화|결성|이어가다|체결식|진행)$/;
/** Verbs that alone tell a joint undertaking: 손잡다 join hands, 협력하다, 제휴하다, 공동 개발하다; 맞손 in headlines. */
const jointly = /^(?:손잡다|협력|제휴|협업|공동개발|맞손|뭉치다|업무협약|협약|동맹|업무제휴|의기투합|합작)$/;

function pacts(sentence: Sentence, reading: DocumentReading): Found<'partnership'>[] {
  const clauses = clausesOf(sentence, reading);
  return clauses.flatMap((origin) => {
    const clause = wholeClause(origin, clauses, sentence);
    const scene: Scene = { clause, origin, clauses, sentence, reading };
    const trigger = pactTrigger(clause, sentence);
    const status = trigger ? signedStatus(scene) : undefined;
    if (!trigger || !status) return [];
    const parties = partiesIn(scene);
    if (parties.length < 2) return [];
    const kind = kindOfPact(clause, sentence);
    const about = subjectOf(clause);
    return [{
      trigger: wordsOf(clause.predicate),
      values: {
        parties: organisations(parties, reading), ...(kind && { kind }), ...(about && { subject: about }),
        ...eventDates(scene), status,
      },
    }]; // prettier-ignore
  });
}

/** "협약을 맺고 … 세우기로 했다": what goes before in the chain is signed, whatever is still to come. */
function signedStatus(scene: Scene): ReturnType<typeof statusOf> {
  const { predicate } = scene.clause;
  const chained =
    predicate.link === 'and' &&
    scene.clause.kind === 'main' &&
    !predicate.negated &&
    /^(?:체결|맺다|교환|서명|나누다|손잡다|잡다|맞잡다|타다|찍다|제휴|협약)$/.test(predicate.stem);
  const status = statusOf(scene);
  if (status && /^(?:해지|파기|종료|중단|끝내다)$/.test(predicate.stem))
    return read('ended' as const, wordsOf(predicate));
  return chained && status && /고$|아$|어$|해$|며$/.test(predicate.quote) && !ends(scene.sentence.text)
    ? read('completed' as const, wordsOf(predicate))
    : status;
}

/** Whether the clause tells an agreement: 협약을 체결했다, 손잡았다, 손을 잡았다, 함께 개발하고 있다, 합작사를 차렸다. */
function pactTrigger(clause: Clause, sentence: Sentence): boolean {
  const { stem } = clause.predicate;
  const object = clause.arguments.filter((a) => a.role === 'object' || a.role === 'bare' || a.role === 'also');
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
  if (/^(?:나서다|착수|추진|시작|돌입|논의|검토|협의|모색|타진|해지|파기|종료|중단|끝내다)$/.test(stem))
    return clause.arguments.some(
      (a) =>
        /공동 ?(?:개발|사업|연구|마케팅|출시|진출|제작)|협력|협업|제휴|파트너십|업무협약|MOU/.test(
          a.noun === '방안' || a.noun === '계약' ? a.quote : a.quote.slice(-12),
        ) && a.role !== 'topic',
    );
  if (signing.test(stem))
    return object.some((a) => pact.test(a.quote)) || (clause.predicate.voice === 'noun' && pact.test(text));
  if (/^(?:타다|찍다|오르다)$/.test(stem))
    return (
      object.some((a) => /한 ?배|도장/.test(a.quote)) && (stem !== '찍다' || pact.test(text) || /계약|협력/.test(text))
    );
  if (stem === '서명' && clause.arguments.some((a) => a.role === 'dative' && pact.test(a.quote))) return true;
  if (/^(?:맞잡다|맞잡아)$/.test(stem)) return true;
  if (/^(?:잡다|합치다|모으다)$/.test(stem)) return object.some((a) => /^(?:손|힘|뜻|맞손)$/.test(a.noun));
  if (/^(?:설립|세우다|차리다|만들다|출범)$/.test(stem))
    return object.some((a) => /합작|조인트벤처|\bJV\b/.test(a.quote));
  if (/^(?:구축|제작|생산|공략|조성|개최|개발|연구|운영|추진|진행|출시|쓰다|만들다|진출)$/.test(stem))
    return (
      withRole(clause, 'comitative').some((a) => a.heads.length > 0) &&
      (/함께 |공동(?:으로)? /.test(text) || (clause.predicate.state === 'decided' && !/^(?:운영|쓰다)$/.test(stem)))
    );
  return jointly.test(stem) && !/협력사|협력업체/.test(text);
}

/** Who works together: subject and 와/과; 양사 and the like stand for both. */
function partiesIn(scene: Scene): Party[] {
  const { clause, reading } = scene;
  const inner = scene.clauses.filter(
    (c) =>
      c.kind === 'relative' &&
      c.describes &&
      clause.arguments.some((a) => a.start <= c.describes!.start && c.describes!.end <= a.end && pact.test(a.quote)),
  );
  const partners = [clause, ...inner].flatMap((c) =>
    withRole(c, 'comitative', 'list').flatMap((a) => dealers(a, reading)),
  );
  const bare =
    clause.predicate.voice === 'noun' ? withRole(clause, 'bare', 'also').flatMap((a) => dealers(a, reading)) : [];
  const topical = scene.clauses
    .filter((c) => c.kind === 'relative' && c.end <= clause.end)
    .flatMap((c) => c.arguments.filter((a) => a.role === 'comitative' && /[와과]는$/.test(a.particle)))
    .flatMap((a) => dealers(a, reading));
  const own = distinct([...actors(scene), ...partners, ...topical, ...bare]);
  const venture = clause.arguments.some((a) => a.role === 'also' && pact.test(a.quote));
  const before = venture && own.length === 1 ? scene.clauses.filter((c) => c.end <= clause.start) : [];
  const same = before.flatMap((c) => withRole(c, 'comitative')).flatMap((a) => dealers(a, reading));
  return distinct([...own, ...same]).filter((p) => kindOf(p, reading) !== 'fund');
}

function kindOfPact(clause: Clause, sentence: Sentence): Read<Kind> | undefined {
  const from = clause.start - sentence.start;
  const text = sentence.text.slice(from, clause.end - sentence.start);
  for (const [words, kind] of kinds) {
    const match = words.exec(text);
    if (match) return read(kind, evidence(clause.start + match.index, match[0]));
  }
  return undefined;
}

const evidence = (start: number, quote: string): Evidence => ({ start, end: start + quote.length, quote });

/** What it is about: the words before 위한, 관련, 분야. */
function subjectOf(clause: Clause): Read<string> | undefined {
  const argument = clause.arguments.find(
    (a) => a.heads.length === 0 && a.role === 'object' && !pact.test(a.quote) && !/^(?:손|힘|뜻|것)$/.test(a.noun),
  );
  return argument && argument.nouns.length > 0
    ? read(argument.quote.replace(/[을를]$/, ''), wordsOf(argument))
    : undefined;
}

/** Korean rule of agreements. */
const agreed = koRule('partnership', 'agreed', {
  gloss:
    'One party (은/는, 이/가) + the other (와/과: with) + a noun of agreement and a verb of signing (업무협약을 체결했다, MOU를 맺었다) or a verb of working together (손잡았다 joined hands, 협력한다, 함께 개발하고 있다, 합작사를 세웠다).',
  confidence: 0.75,
  find: pacts,
  examples: [
    {
      text: '[한빛전자]는 지난달 [도담로봇]과 물류 자동화를 위한 업무협약을 체결했다.',
      reads: [{ parties: ['한빛전자', '도담로봇'], kind: 'mou', date: '2023-12', status: 'completed' }],
    },
    {
      text: '[한빛전자]와 [도담로봇]이 손잡고 배달 로봇을 공동 개발한다.',
      reads: [{ parties: ['한빛전자', '도담로봇'] }],
    },
    {
      text: '[한빛전자]와 [도담로봇]은 이어온 협력 관계를 끝냈다.',
      reads: [{ parties: ['한빛전자', '도담로봇'], status: 'ended' }],
    },
    { text: '[한빛전자]는 [도담로봇]과 맺은 관계를 설명했다.', reads: null },
  ],
});

/** The maker of a product that is named alone, where the text tells it elsewhere. */
function makersOf(mention: Mention, reading: DocumentReading): Party[] {
  const entity = mention.kind === 'name' ? reading.entities[mention.entity] : undefined;
  const maker = entity?.kind === 'product' ? makerOf(entity.name, reading) : undefined;
  return maker ? [maker] : [];
}

/** "GrainEye를 KT 상품에 탑재", "A의 서비스에 B의 모델을 적용했다": one's product goes into the other's service. */
function integrations(sentence: Sentence, reading: DocumentReading): Found<'partnership'>[] {
  const clauses = clausesOf(sentence, reading);
  return clauses.flatMap((origin) => {
    if (
      !/^(?:탑재|적용|연동|도입|붙이다|통합|쓰다|결합|얹다)$/.test(origin.predicate.stem) ||
      (origin.kind === 'relative' && origin.predicate.state !== 'done')
    )
      return [];
    const clause = wholeClause(origin, clauses, sentence);
    const scene: Scene = { clause, origin, clauses, sentence, reading };
    const status = statusOf(scene);
    const passive = clause.predicate.voice === '되';
    const into = withRole(clause, 'dative', 'object', ...(passive ? (['topic', 'subject'] as const) : [])).filter((a) =>
      a.mentions.some((m) => m.kind === 'name'),
    );
    const owners = into.flatMap((a) =>
      a.mentions.flatMap((m) =>
        m.kind === 'name' && reading.entities[m.entity]?.kind === 'company'
          ? [{ entity: m.entity, evidence: wordsOf(m) }]
          : makersOf(m, reading),
      ),
    );
    const product = into.some(
      (a) =>
        a.mentions.some((m) => m.kind === 'name' && reading.entities[m.entity]?.kind === 'product') ||
        /엔진|모델|솔루션|서비스|플랫폼|시스템|챗봇|기술|LLM|API|앱|칩|소프트웨어|비서|에이전트|AI/.test(a.quote),
    );
    const parties = distinct([...(passive ? topicBefore(sentence, reading) : actors(scene)), ...owners]).filter(
      (p) => kindOf(p, reading) === 'company',
    );
    if (!status || !product || owners.length === 0 || parties.length < 2) return [];
    return [
      {
        trigger: wordsOf(clause.predicate),
        values: {
          parties: organisations(parties, reading),
          kind: read('integration' as const, wordsOf(clause.predicate)),
          ...eventDates(scene),
          status,
        },
      },
    ];
  });
}

const integrated = koRule('partnership', 'integrated', {
  gloss:
    'User (은/는) + "the other’s product" (X의 엔진을, X의 서비스에) + a verb of building in (탑재하다, 적용하다, 연동하다, 붙여 쓰다).',
  confidence: 0.65,
  find: integrations,
  examples: [
    {
      text: '[한빛전자]는 [도담로봇]의 주행 엔진을 배달 앱에 탑재했다.',
      reads: [{ parties: ['한빛전자', '도담로봇'], kind: 'integration', status: 'completed' }],
    },
    { text: '[한빛전자]는 새 엔진을 배달 앱에 탑재했다.', reads: null },
  ],
});

/** Korean rules of partnerships. */
export const koPartnership = [agreed, integrated] as const;
