import type { Argument, Clause } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import { means } from '../ko/acts.ts';
import { formsFund } from '../ko/fund-context.ts';
import type { Party } from '../ko/parties.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { dealers, topicBefore, withRole } from '../ko/scene.ts';
import { dateRead, wordsOf } from '../ko/terms.ts';
import { behindOthers, nameless, spokenOf, toldBehind } from './around-ko.ts';
import type { Figure } from './goal-ko.ts';
import { baselineOf, deadlineIn, figuresOf, mayAim, metricOf, partyOf } from './goal-ko.ts';

/** Verbs of goals: 늘리다 increase, 끌어올리다 raise, 달성 achieve, 키우다 grow, 줄이다 cut, 벌다 earn, 투자 invest. */
const aiming =
  /^(?:늘리다|끌어올리다|올리다|높이다|키우다|불리다|줄이다|낮추다|벌다|벌어들이다|거두다|넘기다|넘다|넘어서다|채우다|이루다|달성|돌파|확대|확보|도달|기록|육성|발굴|투자|투입|집행|확장|증대|구축|만들다|감축|절감|모으다|배출|창출|지원|채용|공급|보급|판매|수출|운영|전환|보유|개설|열다|차지하다|차지|쏟다|쏟아붓다|배치|유치|이르다|맞추다|올라서다|짓다|내다|쓰다|설치|도입|노리다|바라보다|겨냥|꾀하다|잡다)$/;
/** Nouns of plans behind a figure: 목표 goal, 구상 idea, 청사진 blueprint, 포부 ambition. */
const plan = /목표|구상|청사진|포부|그림|계획|방침|비전|로드맵|각오|복안|겠다|것이라고|할 예정|한다는|한다고|전략/;
/** Forecasts of markets and others are no goals. */
const forecast =
  /시장(?:은|이|규모|이 )|전망(?:했|된|이다|하고|치)|예상(?:했|된|하고|치)|추산|내다봤|내다본|것으로 (?:본|보인|예상|전망|추정)|컨설팅|시장조사|증권(?:사)?|연구원은|애널리스트|목표 ?주가|관측|가트너|IDC/;

interface Goal {
  readonly figure: Figure;
  readonly clause: Clause;
}

/** "3사는", "5개 기업이": a number of those who act is no goal. */
const countsActors = ({ mention }: Figure, { role, quote, start }: Argument): boolean =>
  (role === 'topic' || role === 'subject') &&
  mention.kind === 'number' &&
  /^\d{1,2} ?(?:개 ?)?(?:사|곳|개사|기업|회사|업체|명|인)(?:은|는|이|가)?$/.test(
    quote.slice(mention.start - start).trim(),
  );

/** The figures of a clause that are aimed at: those of the object, of 으로 (to) and 까지 (up to). */
function goalsOf(clause: Clause, sentence: Sentence): Figure[] {
  const roles: readonly Argument['role'][] = [
    'instrument',
    'until',
    'object',
    'dative',
    'topic',
    'bare',
    'only',
    'subject',
  ];
  const told = roles
    .flatMap((role) =>
      withRole(clause, role).filter((a) => !(role === 'dative' && a.mentions.every((m) => m.kind !== 'number'))),
    )
    .map((a) => ({ a, figures: figuresOf(a).filter((f) => !countsActors(f, a)) }))
    .filter(({ figures }) => figures.length > 0);
  const target =
    told.find(({ a }) => a.role === 'instrument' || a.role === 'until') ??
    told.find(({ a }) => a.role === 'object') ??
    told[0];
  if (!target) return [];
  const isFrom = (f: Figure): boolean =>
    /^(?:원|수준|대)?에서/.test(sentence.text.slice(f.mention.end - sentence.start));
  const listed =
    target.a.role === 'object'
      ? withRole(clause, 'bare')
          .filter(
            (a) =>
              a.nouns.length > 1 && a.end < target.a.start && /^\s?,/.test(sentence.text.slice(a.end - sentence.start)),
          )
          .flatMap(figuresOf)
      : [];
  return [...listed, ...target.figures.filter((f) => !isFrom(f)).slice(-1)];
}

function plansIn(sentence: Sentence, reading: DocumentReading): Goal[] {
  if (forecast.test(sentence.text)) return [];
  return clausesOf(sentence, reading).flatMap((clause) => {
    const { predicate } = clause;
    if (predicate.negated || predicate.hypothetical || !aiming.test(predicate.stem) || isDeal(clause, reading))
      return [];
    const behind = sentence.text.slice(predicate.start - sentence.start, predicate.end - sentence.start + 24);
    const meant =
      predicate.state === 'decided' ||
      /^(?:노리다|바라보다|겨냥|꾀하다)$/.test(predicate.stem) ||
      (predicate.stem === '잡다' && clause.arguments.some((a) => a.role === 'instrument' && figuresOf(a).length > 0)) ||
      plan.test(behind) ||
      (predicate.state === 'present' &&
        (clause.spoken || predicate.quote.endsWith('다') || predicate.link === 'and') &&
        plan.test(sentence.text)) ||
      comes(clause, sentence, reading);
    if (!meant || (predicate.state === 'done' && predicate.stem !== '잡다' && !/목표|구상|계획/.test(behind)))
      return [];
    return goalsOf(clause, sentence).map((figure) => ({ figure, clause }));
  });
}

/** "내년까지 200대로 늘린다", "올해 AI에 1조원을 투자한다": a present tense with a time to come. */
function comes({ predicate, kind }: Clause, sentence: Sentence, reading: DocumentReading): boolean {
  if (
    kind !== 'main' ||
    predicate.state !== 'present' ||
    predicate.voice === '되' ||
    !/다(?:고)?$/.test(predicate.quote)
  )
    return false;
  const dates = sentence.mentions.filter((m) => m.kind === 'date' && m.end <= predicate.start);
  const spends = /^(?:투자|투입|집행|쏟다|쏟아붓다)$/.test(predicate.stem);
  return (
    dates.some((d) => d.kind === 'date' && (d.role === 'by' || spends)) &&
    deadlineIn(sentence, reading, predicate) !== undefined
  );
}

/** Payments into named companies, funds and rounds are deals, not goals. */
function isDeal(clause: Clause, reading: DocumentReading): boolean {
  if (means(clause.predicate.stem, 'form') && formsFund(clause, reading)) return true;
  const into = withRole(clause, 'dative', 'object').flatMap((a) => dealers(a, reading));
  return (
    ((means(clause.predicate.stem, 'pay') || means(clause.predicate.stem, 'buy')) && into.length > 0) ||
    clause.arguments.some((a) => /지분|구주|신주|유상증자|펀드|조합|시리즈|지원금/.test(a.quote))
  );
}

/** Whose goal: the subject or topic; of a person's words the company that the text is about. */
function aimer(clause: Clause, sentence: Sentence, reading: DocumentReading): Party | undefined {
  const own = [
    ...withRole(clause, 'topic', 'subject', 'also'),
    ...(clause.subject ? [clause.subject] : []),
    ...(clause.topic ? [clause.topic] : []),
  ]
    .flatMap((a) => a.heads)
    .find((m) => mayAim(m, reading));
  if (own) return partyOf(own);
  const speaker = sentence.mentions.find(
    (m): m is NameMention =>
      m.kind === 'name' &&
      m.end <= clause.predicate.start &&
      mayAim(m, reading) &&
      /^(?:은|는|이|가|의| [가-힣]{1,4} ?(?:대표|회장|사장|부사장|의장|CEO)| 대표)/.test(
        sentence.text.slice(m.end - sentence.start),
      ),
  );
  const owner = sentence.mentions.find(
    (m): m is NameMention =>
      m.kind === 'name' &&
      mayAim(m, reading) &&
      /^의 (?:[가-힣]{1,6} )?(?:목표|구상|계획|청사진|포부)/.test(sentence.text.slice(m.end - sentence.start)),
  );
  const who = speaker ?? owner;
  return who ? partyOf(who) : topicBefore(sentence, reading)[0];
}

function goalFound({ figure, clause }: Goal, sentence: Sentence, reading: DocumentReading): Found<'target'>[] {
  const org = aimer(clause, sentence, reading);
  const by = deadlineIn(sentence, reading, figure.mention);
  const plain = nameless(sentence);
  const around = plain.slice(clause.start - sentence.start, clause.end - sentence.start);
  if (!org || (!by && !/목표/.test(sentence.text))) return [];
  const before = plain.slice(Math.max(0, clause.start - sentence.start), figure.mention.start - sentence.start);
  const earlier = spokenOf(clause, sentence, reading, figure);
  const metric = earlier
    ? metricOf(figure, earlier.text, earlier.text)
    : metricOf(figure, behindOthers(before, figure, sentence), around);
  const baseline =
    baselineOf(clause, clausesOf(sentence, reading), figure, sentence, reading) ??
    earlier?.baseline ??
    toldBehind(figure, sentence, reading);
  return [{
    trigger: wordsOf(clause.predicate),
    values: {
      organisation: organisation(org, reading), value: read(figure.value, wordsOf(figure.mention)),
      ...(metric && { metric: read(metric, wordsOf(figure.mention)) }), ...(by && { by: dateRead(by) }), ...(baseline && { baseline }),
    },
  }]; // prettier-ignore
}

const planned = koRule('target', 'planned', {
  gloss:
    'Organisation (은/는) + deadline (2028년까지) + figure (을/를, 으로: to, 까지: up to) + a verb of reaching (늘리다, 달성하다 …) told as plan: 할 계획이다, 한다는 구상·목표·청사진이다, -겠다. "A에서 B로": A is the baseline.',
  confidence: 0.75,
  find: (sentence, reading) => plansIn(sentence, reading).flatMap((g) => goalFound(g, sentence, reading)),
  examples: [
    {
      text: '[한빛전자]는 2028년까지 매출을 1000억원에서 3000억원으로 늘릴 계획이다.',
      reads: [
        {
          organisation: '한빛전자',
          value: { value: 3e11, unit: 'KRW' },
          by: '2028',
          baseline: { value: { value: 1e11, unit: 'KRW' } },
        },
      ],
    },
    { text: '[한빛전자]는 2022년 매출을 3000억원으로 늘렸다.', reads: null },
    { text: '[한빛전자]가 속한 로봇 시장은 2028년까지 3000억원으로 커질 전망이다.', reads: null },
  ],
});

/** "올해 매출 목표는 180억원이다", "매출 300억원이 목표다", "매출 300억원을 목표로": the goal is named. */
function named(sentence: Sentence, reading: DocumentReading): Found<'target'>[] {
  const at = sentence.text.search(/목표(?! ?주가|물)/);
  if (
    at < 0 ||
    forecast.test(sentence.text) ||
    /목표(?:를|치를)? ?(?:달성했|넘어섰|초과|웃돌)|목표했던/.test(sentence.text)
  )
    return [];
  const clauses = clausesOf(sentence, reading);
  const clause = clauses.find((c) => c.start - sentence.start <= at && at <= c.end - sentence.start) ?? clauses[0];
  if (plansIn(sentence, reading).length > 0) return [];
  const starts = (f: Figure): boolean =>
    /^(?:원|수준|대)?에서/.test(sentence.text.slice(f.mention.end - sentence.start));
  const figures = sentence.mentions
    .flatMap((m) => figuresOf({ mentions: [m] } as unknown as Argument))
    .filter((f) => !starts(f));
  const isSet = /^목표(?:치|액)?를 [^.]{0,30}(?:제시|설정|잡|세우|세웠|내걸|상향|높|올|하향|낮|정했|수립|밝)/.test(
    sentence.text.slice(at),
  );
  const isSubject =
    isSet ||
    (/^목표(?:치|액)?(?:는|은|가|로)/.test(sentence.text.slice(at)) && !sentence.text.slice(at).startsWith('목표로'));
  const figure = isSubject
    ? figures.find((f) => f.mention.start - sentence.start > at)
    : figures.findLast((f) => f.mention.end - sentence.start <= at);
  if (!figure || Math.abs(figure.mention.start - sentence.start - at) > 50) return [];
  const besides = (from: Figure, to: Figure): boolean =>
    /^(?:원)?(?:, |과 |와 )[가-힣A-Z ]{1,14}$/.test(
      sentence.text.slice(from.mention.end - sentence.start, to.mention.start - sentence.start),
    );
  const listed = figures.filter((f) =>
    isSubject
      ? f.mention.start > figure.mention.end && besides(figure, f)
      : f.mention.end < figure.mention.start && besides(f, figure),
  );
  const goals = [...listed, figure].map((f) => ({ figure: f, clause: goalClause(sentence, at, clause) }));
  return goals.flatMap((goal) => goalFound(goal, sentence, reading));
}

/** The clause of a goal told by its noun; fragments have none of their own. */
function goalClause(sentence: Sentence, at: number, clause: Clause | undefined): Clause {
  const words = { start: sentence.start + at, end: sentence.start + at + 2, quote: '목표' };
  const predicate = {
    stem: '목표',
    voice: 'noun' as const,
    state: 'decided' as const,
    negated: false,
    reported: false,
    hypothetical: false,
    link: 'final' as const,
    ...words,
  };
  return { kind: 'main', arguments: [], spoken: false, ...clause, predicate, start: sentence.start, end: sentence.end };
}

const stated = koRule('target', 'named-goal', {
  gloss:
    'A goal by its noun: "올해 매출 목표는 180억원이다" (the goal for … is), "매출 300억원이 목표다", "300억원을 목표로 한다". The organisation stands before it or is what the text speaks of.',
  confidence: 0.75,
  find: named,
  examples: [
    {
      text: '[도담로봇]의 올해 매출 목표는 180억원이다.',
      reads: [{ organisation: '도담로봇', value: { value: 1.8e10, unit: 'KRW' }, metric: 'revenue', by: '2024' }],
    },
    {
      text: '[도담로봇]은 2030년 매출 목표를 2조원으로 제시했다.',
      reads: [{ organisation: '도담로봇', value: { value: 2e12, unit: 'KRW' }, metric: 'revenue', by: '2030' }],
    },
    { text: '증권사는 [도담로봇] 목표주가를 6만2000원으로 올렸다.', reads: null },
  ],
});

/** Korean rules of goals. */
export const koTarget = [planned, stated] as const;
