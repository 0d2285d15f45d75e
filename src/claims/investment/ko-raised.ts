import type { Argument } from '../../language/ko/clauses.ts';
import type { DocumentReading } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import { fundNoun, means } from '../ko/acts.ts';
import { eventDates } from '../ko/deal-dates.ts';
import type { Party } from '../ko/parties.ts';
import { distinct, kindOf, organisation, organisations, partiesOf, without } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { detailsAfter, isJoin, joining, roundOf, speaksOfMoney, valuationIn } from '../ko/round.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, datesIn, dealers, moneyIn, namesIn, scenesOf, withRole } from '../ko/scene.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, roundIn, wordsOf } from '../ko/terms.ts';

/** Whether a party is a company. */
export const isCompany = (party: Party, reading: DocumentReading): boolean => kindOf(party, reading) === 'company';

/** Money that is raised from customers, the state or banks is no investment. */
const notEquity =
  /매출|수주|예산|정부|지원금|연구개발|R&D|과제|팁스|TIPS|보조금|상금|대금|계약금|고객|가입자|예금|수익|손실|융자|정책자금/;

/** The object of a raise: "50억원 규모의 시리즈A 투자를"; of a passive or nominal chain the bare phrase before the verb. */
function moneyObject({ clause, sentence }: Scene): Argument | undefined {
  const candidates = clause.arguments.filter(
    (a) =>
      (a.role === 'object' || a.role === 'bare' || a.role === 'list') &&
      (speaksOfMoney(a.noun) || moneyIn(a, sentence).length > 0),
  );
  return candidates.findLast((a) => !fundNoun.test(a.quote) && !notEquity.test(a.quote));
}

/** Whether a clause raises money: 투자를 유치했다, 60억원을 조달했다, 투자를 받았다, 라운드를 마무리했다. */
export function raises(scene: Scene): boolean {
  const { predicate } = scene.clause;
  const passive = predicate.voice === '받' && means(predicate.stem, 'pay');
  if (
    asInvestor(scene.clause) &&
    /^(?:맞다|맞이하다|확보|유치|영입|끌어들이다|받아들이다|들이다|얻다|모시다)$/.test(predicate.stem)
  )
    return true;
  if (!passive && !means(predicate.stem, 'raise')) return false;
  if (
    notEquity.test(
      scene.sentence.text.slice(scene.clause.start - scene.sentence.start, scene.clause.end - scene.sentence.start),
    )
  )
    return false;
  const object = moneyObject(scene);
  if (passive || predicate.stem.endsWith('유치'))
    return passive || object !== undefined || predicate.stem === '투자유치' || predicate.voice === 'noun';
  if (/^(?:발행|실시|결정|단행|추진|의결)$/.test(predicate.stem))
    return scene.clause.arguments.some((a) => a.role === 'object' && /증자|전환사채|CB|BW|신주인수권/.test(a.quote));
  if (!object) return false;
  if (predicate.stem === '공모') return moneyIn(object, scene.sentence).length > 0;
  return predicate.stem === '조달' || speaksOfMoney(object.noun) || /투자|시리즈|라운드|시드|프리A/.test(object.quote);
}

/** "X를 전략적 투자자로 맞았다": X is welcomed as an investor or shareholder. */
const asInvestor = (clause: Scene['clause']): boolean =>
  clause.arguments.some((a) => a.role === 'instrument' && /투자자|주주|투자사|우군|파트너\(SI\)/.test(a.quote)) &&
  clause.arguments.some((a) => a.role === 'object' && a.heads.length > 0);

/** "배정 대상자는 X다": to whom the new shares go. */
function allottee({ sentence, reading }: Scene): Party[] {
  const next = reading.sentences[sentence.index + 1];
  if (!next || !/배정 ?대상|인수자는|투자자는/.test(next.text)) return [];
  return partiesOf(
    next.mentions.filter((m) => m.kind === 'name'),
    reading,
  );
}

/** Where the money comes from: A로부터, A에서, "A의 투자를 받은", "A 등이 참여한 투자를". */
export function sources(scene: Scene): Party[] {
  const { clause, reading } = scene;
  const at = clause.arguments.findIndex((a) => a.role === 'instrument' && a.noun === '대상');
  const allotted = at > 0 ? dealers(clause.arguments[at - 1], reading) : [];
  const from = [
    ...withRole(clause, 'source', 'place', 'list').flatMap((a) => dealers(a, reading)),
    ...allotted,
    ...allottee(scene),
  ];
  const object = moneyObject(scene);
  if (asInvestor(scene.clause)) return withRole(clause, 'object').flatMap((a) => dealers(a, reading));
  const owners = object ? namesIn(object, reading) : [];
  const dative =
    clause.predicate.voice === '받' || clause.predicate.stem === '받다'
      ? withRole(clause, 'dative').flatMap((a) => dealers(a, reading))
      : [];
  return distinct([...from, ...owners, ...dative]);
}

/** Who led or joined, told by relative clauses of the same sentence: "A가 리드한 시리즈A 투자를 유치했다". */
function joinedHere(scene: Scene): Party[] {
  return scene.clauses
    .filter((c) => c !== scene.clause && isJoin(c))
    .flatMap((c) => joining(c, scene.sentence, scene.reading));
}

/** "▲ 업체 X, A와 B로부터 85억원 투자 받아": the name before the comma at the head is the receiver, not a payer. */
function headOfList({ clause, sentence, reading }: Scene): Party | undefined {
  const first = clause.arguments[0];
  const head = first?.heads[0];
  if (!first || !head || first.heads.length < 2 || !['source', 'place'].includes(first.role)) return undefined;
  const opens = /^[^가-힣A-Za-z0-9]*$/.test(sentence.text.slice(0, first.start - sentence.start));
  return opens && /^['’"”)]?(?:\([^)]*\))?\s?[,=:]/.test(sentence.text.slice(head.end - sentence.start))
    ? dealers({ ...first, heads: [head] }, reading)[0]
    : undefined;
}

/** Who gets the money: the subject, of a relative clause what it describes. */
export function receiver(scene: Scene, from: readonly Party[]): Party | undefined {
  const { clause, reading } = scene;
  const listed = headOfList(scene);
  if (listed) return listed;
  const own = withRole(clause, 'topic', 'subject', 'also').flatMap((a) => dealers(a, reading));
  if (clause.kind === 'relative' && own.length === 0) {
    const described = without(dealers(clause.describes, reading), from).filter((p) => isCompany(p, reading));
    if (described.length > 0) return described.at(-1);
  }
  return without(actors(scene), from).find((p) => isCompany(p, reading));
}

function raised(scene: Scene): Found<'investment'>[] {
  const { clause, sentence, reading } = scene;
  const status = statusOf(scene);
  if (!status || !raises(scene)) return [];
  const from = sources(scene);
  const investee = receiver(scene, from);
  if (!investee) return [];
  const details = clause.kind === 'main' ? detailsAfter(sentence, reading, investee) : { investors: [] };
  const investors = without(
    distinct([
      ...from,
      ...joinedHere(scene),
      ...(status.value === 'completed' || status.value === 'announced' ? details.investors : []),
    ]),
    [investee],
  );
  const object = moneyObject(scene);
  const money =
    (object && moneyIn(object, sentence)[0]) ??
    clause.arguments.flatMap((a) =>
      a.role === 'bare' || a.role === 'object' || a.role === 'instrument' ? moneyIn(a, sentence) : [],
    )[0] ??
    (clause.describes && clause.kind === 'relative' ? moneyIn(clause.describes, sentence)[0] : undefined);
  const round = roundOf(scene) ?? ('round' in details ? details.round : undefined);
  const valuation = valuationIn(sentence) ?? ('valuation' in details ? details.valuation : undefined);
  const cumulative = /누적|지금까지|총 누계/.test(
    sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start),
  );
  return [
    {
      trigger: wordsOf(clause.predicate),
      values: {
        investors: organisations(cumulative ? from : investors, reading),
        investee: organisation(investee, reading),
        ...(money && {
          ...amountOf(money),
          amountScope: read(cumulative ? ('cumulative' as const) : ('round' as const), wordsOf(money)),
        }),
        ...(round && !cumulative && { round }),
        ...(valuation && !cumulative && { valuation }),
        ...eventDates(
          scene,
          clause.arguments.flatMap((a) => datesIn(a, sentence)).find((d) => d.role === 'at' || d.role === 'by'),
        ),
        status,
      },
    },
  ];
}

const raisedBy = koRule('investment', 'raised', {
  gloss:
    'Receiver (은/는, 이/가) + optional payers (로부터, 에서: from) + sum or round + a verb of raising (투자를 유치하다 attract investment, 조달하다 raise, 투자를 받다 receive). Sentences right behind may name who led (리드) and joined (참여, 이름을 올리다, 지갑을 열다).',
  confidence: 0.85,
  find: (sentence, reading) => scenesOf(sentence, reading, 'raise', 'pay').flatMap(raised),
  examples: [
    {
      text: '[도담로봇]은 50억원 규모의 시리즈A 투자를 유치했다고 9일 밝혔다. 이번 라운드는 [늘봄벤처스]가 리드했다.',
      reads: [
        {
          investors: ['늘봄벤처스'],
          investee: '도담로봇',
          amount: { value: 5e9, currency: 'KRW' },
          amountScope: 'round',
          round: 'series-a',
          announced: '2024-01-09',
          status: 'completed',
        },
      ],
    },
    {
      text: '[도담로봇]이 [늘봄벤처스]와 [한빛전자]로부터 30억원을 조달했다.',
      reads: [{ investors: ['늘봄벤처스', '한빛전자'], investee: '도담로봇', amount: { value: 3e9, currency: 'KRW' } }],
    },
    { text: '[도담로봇]은 정부 지원금 5억원을 확보했다.', reads: null },
    { text: '[도담로봇]은 시리즈B 투자를 유치하지 못했다.', reads: null },
  ],
});

/** Owner of the round that somebody joined: "도담로봇의 시리즈B를 이끌었던 늘봄벤처스", "도담로봇 시드 라운드에 참여했다". */
function joinedOf(scene: Scene): Found<'investment'>[] {
  const { clause, sentence, reading } = scene;
  const status = statusOf(scene);
  if (!status || !isJoin(clause)) return [];
  const target = scene.clauses
    .flatMap((c) => c.arguments)
    .concat(clause.arguments)
    .find(
      (a) =>
        (a.role === 'object' ||
          a.role === 'dative' ||
          (a.role === 'instrument' && /라운드|시리즈|시드|투자/.test(a.noun))) &&
        /시리즈|라운드|시드|프리A|투자|증자|브릿지|^[A-H]$/.test(a.quote) &&
        namesIn(a, reading).some((p) => isCompany(p, reading)),
    );
  const investee = target && namesIn(target, reading).find((p) => isCompany(p, reading));
  if (!investee || /투자사|투자자$/.test(target.noun)) return [];
  const described = clause.kind === 'relative' ? dealers(clause.describes, reading) : [];
  const own = withRole(clause, 'subject', 'topic', 'also').flatMap((a) => dealers(a, reading));
  const by = without(own.length > 0 ? own : described.length > 0 ? described : actors(scene), [investee]);
  if (by.length === 0) return [];
  const joined = clause.kind === 'main' ? detailsAfter(sentence, reading, investee).investors : [];
  const [money] = moneyIn(target, sentence);
  const ownMoney = money ? undefined : clause.arguments.flatMap((a) => moneyIn(a, sentence))[0];
  const sum = money ?? ownMoney;
  const round = roundIn(sentence, target.start, target.end);
  return [
    {
      trigger: wordsOf(clause.predicate),
      values: {
        investors: organisations(distinct([...by, ...without(joined, [investee])]), reading),
        investee: organisation(investee, reading),
        ...(sum && {
          ...amountOf(sum),
          amountScope: read(money ? ('round' as const) : ('investor' as const), wordsOf(sum)),
        }),
        ...(round && { round }),
        ...eventDates(scene),
        status,
      },
    },
  ];
}

const joinedRound = koRule('investment', 'joined-round', {
  gloss:
    'Payer (은/는, 이/가) + "the receiver’s round" (X의 시리즈B를, X 투자 라운드에) + a verb of leading or joining (이끌다 lead, 참여하다 take part). "X의 시리즈B를 이끈 A": the payer stands behind the verb. A sum before the round is the round’s.',
  confidence: 0.8,
  find: (sentence, reading) => scenesOf(sentence, reading, 'join').flatMap(joinedOf),
  examples: [
    {
      text: '2022년 5월 [도담로봇]의 110억원 규모 시리즈B를 이끌었던 [늘봄벤처스]는 말을 아꼈다.',
      reads: [
        {
          investors: ['늘봄벤처스'],
          investee: '도담로봇',
          amount: { value: 1.1e10, currency: 'KRW' },
          round: 'series-b',
          date: '2022-05',
          status: 'completed',
        },
      ],
    },
    {
      text: '[늘봄벤처스]는 [도담로봇] 시드 라운드에 참여했다.',
      reads: [{ investors: ['늘봄벤처스'], investee: '도담로봇', round: 'seed' }],
    },
    { text: '[늘봄벤처스]는 [도담로봇]의 기술 시연에 참여했다.', reads: null },
  ],
});

/** Korean rules of rounds. */
export const koRounds = [raisedBy, joinedRound] as const;
