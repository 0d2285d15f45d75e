import type { Clause } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type {
  DateMention,
  DocumentReading,
  MoneyMention,
  MultipleMention,
  NumberMention,
  PercentMention,
  Sentence,
} from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Change } from '../../values/money.ts';
import { means } from '../ko/acts.ts';
import type { Party } from '../ko/parties.ts';
import { nearFund } from '../ko/fund-context.ts';
import { kindOf, organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, dealers, moneyIn, namesIn, scenesOf, topicBefore, withRole } from '../ko/scene.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';

const within = (span: Evidence | { start: number; end: number }, m: { start: number; end: number }): boolean =>
  span.start <= m.start && m.end <= span.end;

/** A count of companies or deals: 41개사, 64개 팀, 17곳, 스타트업 30곳, 23건. */
function countIn(clause: Clause, sentence: Sentence): NumberMention | undefined {
  return sentence.mentions.find(
    (m): m is NumberMention =>
      m.kind === 'number' &&
      within(clause, m) &&
      /(?:개사|개 ?(?:기업|회사|업체|스타트업|팀|곳|포트폴리오)|곳|건|팀|社)/.test(
        `${m.quote}${sentence.text.slice(m.end - sentence.start, m.end - sentence.start + 6)}`,
      ),
  );
}

/** The period of an aggregate: 2022년부터 지난해까지, 지난해, 2017년 출범한 뒤 지금까지. */
function periodIn(sentence: Sentence, before: number): Read<string> | undefined {
  const dates = sentence.mentions.filter((m): m is DateMention => m.kind === 'date' && m.end <= before);
  const stretch = dates.find((d) => d.role === 'over' || d.role === 'since');
  if (stretch) return read(stretch.value, wordsOf(stretch));
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first) return undefined;
  const text = sentence.text;
  const since = /(?:출범|설립|창업|창립|시작|이후|부터|뒤|후)/.test(
    text.slice(first.end - sentence.start, first.end - sentence.start + 12),
  );
  if (since && last && last !== first) return read(`${first.value}/${last.value}`, wordsOf(first), wordsOf(last));
  if (since && /지금까지|현재까지|이제까지/.test(text)) return read(`${first.value}/..`, wordsOf(first));
  return read(last!.value, wordsOf(last!));
}

/** A rise or fall: 2023년보다 24% 줄었다, 직전 2년의 네 배에 육박한다. */
function changeIn(sentence: Sentence, from: number): Read<Change> | undefined {
  const rest = sentence.mentions.filter((m) => m.start >= from);
  const multiple = rest.find((m): m is MultipleMention => m.kind === 'multiple');
  const percent = rest.find((m): m is PercentMention => m.kind === 'percent' && !m.points);
  const against = rest.find((m): m is DateMention => m.kind === 'date');
  const about = { ...(against && { against: against.value }) };
  const words = against ? [wordsOf(against)] : [];
  if (multiple) {
    const near = /육박|가까|달한/.test(
      sentence.text.slice(multiple.end - sentence.start, multiple.end - sentence.start + 8),
    );
    const qualifier = multiple.qualifier ?? (near ? ('about' as const) : undefined);
    return read({ factor: multiple.value, ...(qualifier && { qualifier }), ...about }, wordsOf(multiple), ...words);
  }
  if (!percent) return undefined;
  const after = sentence.text.slice(percent.end - sentence.start, percent.end - sentence.start + 14);
  const sign = /줄|감소|급감|하락|뒷걸음|내렸|축소/.test(after)
    ? -1
    : /늘|증가|급증|성장|뛰|확대|올랐|불었/.test(after)
      ? 1
      : 0;
  return sign === 0 ? undefined : read({ percent: sign * percent.value, ...about }, wordsOf(percent), ...words);
}

function totalOf(
  investor: Party,
  trigger: Evidence,
  sentence: Sentence,
  reading: DocumentReading,
  figures: { money?: MoneyMention; count?: NumberMention },
  change?: Read<Change>,
): Found<'total'> {
  const { money, count } = figures;
  const period = periodIn(sentence, (money ?? count)!.start) ?? undefined;
  return {
    trigger,
    values: {
      investor: organisation(investor, reading),
      ...(money && amountOf(money)),
      ...(count && { count: read(count.value, wordsOf(count)) }),
      ...(period && { period }),
      ...(change && { change }),
    },
  };
}

/** "41개사에 모두 1,870억원을 집행했고": a payment into a number of companies. */
function paidIntoMany(scene: Scene): Found<'total'>[] {
  const { clause, sentence, reading } = scene;
  const status = statusOf(scene);
  if (status?.value !== 'completed' || clause.predicate.voice === '되') return [];
  const receivers = withRole(clause, 'dative').flatMap((a) => dealers(a, reading));
  const count = countIn(clause, sentence);
  const money = clause.arguments.flatMap((a) => moneyIn(a, sentence))[0];
  const [investor] = actors(scene);
  const many = withRole(clause, 'dative').some((a) =>
    /^(?:스타트업|벤처|벤처기업|초기기업|혁신기업|창업기업|유망기업|스타트업들|포트폴리오)$/.test(a.noun),
  );
  const period = sentence.mentions.some((m) => m.kind === 'date' && m.end <= clause.predicate.start);
  const first = count ?? (many && period ? money : undefined);
  if (receivers.length > 0 || !first || !investor) return [];
  const next = reading.sentences[sentence.index + 1];
  const compared =
    next &&
    next.paragraph === sentence.paragraph &&
    /(?:규모|수준|것|셈|금액|수치|액수)(?:이다|다)\.?$/.test(next.text) &&
    next.mentions.every((m) => m.kind !== 'name')
      ? changeIn(next, next.start)
      : undefined;
  return [
    totalOf(
      investor,
      wordsOf(clause.predicate),
      sentence,
      reading,
      { money, count },
      changeIn(sentence, (money ?? first).end) ?? compared,
    ),
  ];
}

const many = koRule('total', 'paid-into-many', {
  gloss:
    'Payer (은/는, 이/가) + "into N companies" (41개사에) + sum + a verb of paying: an aggregate over several deals, told as done.',
  confidence: 0.85,
  find: (sentence, reading) => scenesOf(sentence, reading, 'pay').flatMap(paidIntoMany),
  examples: [
    {
      text: '[늘봄벤처스]는 지난해 41개사에 모두 1870억원을 투자했다.',
      reads: [{ investor: '늘봄벤처스', amount: { value: 1.87e11, currency: 'KRW' }, count: 41, period: '2023' }],
    },
    { text: '[늘봄벤처스]는 2028년까지 41개사에 투자할 계획이다.', reads: null },
  ],
});

const sumNoun =
  /^(?:누적투자금|투자액|투자금|투자 ?규모|투자금액|집행액|누적투자액|출자액|직접투자액|돈|금액|자금|액수|규모|투자|총투자액)$/;
const market = /국내 ?벤처|벤처 ?투자|시장|업계|전체|정부|중기부|설비|연구개발|R&D|광고|시설|마케팅|회수/;

/** "지난해 투자액은 410억원으로 2023년보다 24% 줄었다", "2년 동안 스타트업에 쓴 돈은 약 1000억원으로 …". */
function sumTold(sentence: Sentence, reading: DocumentReading): Found<'total'>[] {
  return clausesOf(sentence, reading).flatMap((clause) => {
    const noun = clause.arguments.find(
      (a) => (a.role === 'topic' || a.role === 'subject') && sumNoun.test(a.noun) && !market.test(a.quote),
    );
    if (clause.kind !== 'main' || !noun || market.test(sentence.text.slice(0, noun.end - sentence.start))) return [];
    const relative = clausesOf(sentence, reading).find(
      (c) => c.kind === 'relative' && c.describes?.start === noun.start,
    );
    if (
      !/투자액|집행액|출자액|투자 ?규모|투자금액/.test(noun.quote) &&
      !(
        (relative &&
          /투자|쓰다|집행|넣다|쏟다|출자|태우다/.test(relative.predicate.stem) &&
          means(relative.predicate.stem, 'pay')) ||
        relative?.predicate.stem === '쓰다'
      )
    )
      return [];
    if (relative && withRole(relative, 'dative').some((a) => dealers(a, reading).length > 0)) return [];
    const sums = sentence.mentions.filter(
      (m): m is MoneyMention => m.kind === 'money' && m.start >= noun.start && m.start - noun.end < 40,
    );
    const risen = sums[0] && /^원?에서/.test(sentence.text.slice(sums[0].end - sentence.start)) ? sums[1] : undefined;
    const money = risen ?? sums[0];
    if (!money || namesIn(noun, reading).length > 1) return [];
    const inner = relative ? withRole(relative, 'subject', 'topic').flatMap((a) => dealers(a, reading)) : [];
    const named = namesIn(noun, reading);
    const earlier = clausesOf(sentence, reading)
      .flatMap((c) => c.arguments)
      .filter((a) => a.end <= noun.start && (a.role === 'topic' || a.role === 'subject'))
      .flatMap((a) => dealers(a, reading));
    const owner = clause.arguments
      .filter((a) => a.role === 'bare' && a.end <= noun.start)
      .flatMap((a) => namesIn(a, reading).filter((p) => a.quote.slice(p.evidence.end - a.start).startsWith('의')));
    const investor = inner[0] ?? named[0] ?? owner[0] ?? earlier[0] ?? topicBefore(sentence, reading)[0];
    if (!investor) return [];
    return [totalOf(investor, wordsOf(noun), sentence, reading, { money }, changeIn(sentence, money.end))];
  });
}

/** "A와 B에 총 300억원을 투자했다": a sum told for several receivers together. */
const jointly = koRule('total', 'paid-jointly', {
  gloss:
    'Payer (은/는, 이/가) + several receivers (A와 B에: into A and B) + one sum for all (without 각각, each) + a verb of paying.',
  confidence: 0.75,
  find: (sentence, reading) =>
    scenesOf(sentence, reading, 'pay').flatMap((scene) => {
      const { clause } = scene;
      const to = withRole(clause, 'dative').filter(
        (a) => dealers(a, reading).filter((p) => kindOf(p, reading) === 'company').length > 1,
      );
      const sums = clause.arguments.flatMap((a) => moneyIn(a, sentence));
      const each =
        sums.some((m) => m.each) ||
        /각각|각기/.test(sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start));
      const [investor] = actors(scene);
      if (
        to.length !== 1 ||
        sums.length !== 1 ||
        each ||
        !investor ||
        statusOf(scene)?.value !== 'completed' ||
        nearFund(sentence, reading)
      )
        return [];
      return [totalOf(investor, wordsOf(clause.predicate), sentence, reading, { money: sums[0]! })];
    }),
  examples: [
    {
      text: '[한빛전자]는 지난해 [도담로봇]과 [솔잎바이오]에 총 300억원을 투자했다.',
      reads: [{ investor: '한빛전자', amount: { value: 3e10, currency: 'KRW' }, period: '2023' }],
    },
    { text: '[한빛전자]는 [도담로봇]과 [솔잎바이오]에 각각 300억원을 투자했다.', reads: null },
  ],
});

const told = koRule('total', 'sum-told', {
  gloss:
    '"The sum invested was X" (투자액은 410억원으로, 스타트업에 쓴 돈은 …) with period and change (2023년보다 24% 줄었다); the investor stands before it or is what the text speaks of.',
  confidence: 0.8,
  find: sumTold,
  examples: [
    {
      text: '[늘봄벤처스]의 지난해 투자액은 410억원으로 2022년보다 24% 줄었다.',
      reads: [
        {
          investor: '늘봄벤처스',
          amount: { value: 4.1e10, currency: 'KRW' },
          period: '2023',
          change: { percent: -24, against: '2022' },
        },
      ],
    },
    { text: '지난해 국내 벤처투자 규모는 410억원으로 2022년보다 24% 줄었다.', reads: null },
  ],
});

/** Korean rules of totals. */
export const koTotal = [many, jointly, told] as const;
