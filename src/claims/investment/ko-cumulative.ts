import type { DocumentReading, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import { isManager } from '../ko/fund-context.ts';
import type { Party } from '../ko/parties.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { scenesOf, topicBefore } from '../ko/scene.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';
import { isCompany, raises, receiver, sources } from './ko-raised.ts';

/** Words for everything raised so far. */
const soFar =
  /누적 ?(?:투자 ?(?:유치)?(?:금|액|금액|규모)?|유치 ?(?:금|액)|조달(?:금|액)?)?|(?:지금|현재|이제)까지 (?:끌어모은|유치한|받은|조달한|모은|투자받은|확보한)|총 투자 ?유치/;

function cumulativeIn(sentence: Sentence, reading: DocumentReading): Found<'investment'>[] {
  const match = soFar.exec(sentence.text);
  if (
    !match ||
    /매출|판매|거래|가입|다운로드|이용|회원|수출|생산|결제|방문|수주|적자|손실|출하/.test(
      sentence.text.slice(match.index, match.index + 22),
    )
  )
    return [];
  const at = sentence.start + match.index;
  const money = sentence.mentions.find((m) => m.kind === 'money' && m.start >= at && m.start - at < 60);
  if (
    money?.kind !== 'money' ||
    (!/투자|유치|조달|끌어모은|받은|모은|라운드|시드|시리즈|프리|자금|확보/.test(sentence.text) &&
      !sentence.text.startsWith('누적'))
  )
    return [];
  const named = sentence.mentions.filter(
    (m) => m.kind === 'name' && reading.entities[m.entity]?.kind === 'company' && m.end <= at,
  );
  const before = named.length > 0 ? named.at(-1) : undefined;
  const investee =
    before?.kind === 'name' ? { entity: before.entity, evidence: wordsOf(before) } : raiserBefore(sentence, reading);
  if (
    !investee ||
    (investee.entity >= 0 && isManager(investee, reading) && !/유치/.test(match[0])) ||
    (/누적 ?투자액/.test(match[0]) && sentence.mentions.some((m) => m.kind === 'date' && m.role === 'over'))
  )
    return [];
  const trigger = { start: at, end: at + match[0].length, quote: match[0] };
  return [
    {
      trigger,
      values: {
        investors: { value: [], evidence: [] },
        investee: organisation(investee, reading),
        ...amountOf(money),
        amountScope: read('cumulative' as const, trigger),
        status: read('completed' as const, trigger),
      },
    },
  ];
}

/** The company that the sentences before raised money for, else what the text is about. */
function raiserBefore(sentence: Sentence, reading: DocumentReading): Party | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 4); i--) {
    const scene = scenesOf(reading.sentences[i]!, reading, 'raise', 'pay').find(raises);
    const found = scene && receiver(scene, sources(scene));
    if (found) return found;
  }
  return topicBefore(sentence, reading).find((p) => isCompany(p, reading));
}

/** Korean rule of everything raised so far. */
export const koCumulative = koRule('investment', 'cumulative', {
  gloss:
    'Everything a company has raised so far: "X의 누적 투자금은 120억원", "지금까지 끌어모은 자금은 …". The company stands before it or is what the text speaks of.',
  confidence: 0.85,
  find: cumulativeIn,
  examples: [
    {
      text: '[도담로봇]의 누적 투자금은 120억원이 됐다.',
      reads: [
        { investors: [], investee: '도담로봇', amount: { value: 1.2e10, currency: 'KRW' }, amountScope: 'cumulative' },
      ],
    },
    { text: '[도담로봇]의 누적 매출은 120억원이다.', reads: null },
  ],
});
