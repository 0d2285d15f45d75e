import type { DocumentReading, MoneyMention, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import type { Party } from '../ko/parties.ts';
import { distinct, organisation, organisations, partiesOf } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { valuationIn } from '../ko/round.ts';
import { amountOf, isValuation, roundIn, wordsOf } from '../ko/terms.ts';

/** Signs that begin an item of a round-up. */
const bullet = /^\s*(?:[▲△▶▷■◆●○◎★☆•*·ㅇ※\-–—]|\(?\d{1,2}[.)]|[①-⑳])\s*/;

/** One item of a round-up: its sentences up to the next item or paragraph, and the company it is about. */
interface Item {
  readonly head: Party;
  readonly sentences: readonly Sentence[];
  /** Offset behind the head's name. */
  readonly from: number;
}

/** The item that begins with a sentence: a bullet or a name with a colon, and fragments behind it. */
function itemAt(sentence: Sentence, reading: DocumentReading): Item | undefined {
  const before = reading.sentences[sentence.index - 1];
  if (before && before.paragraph === sentence.paragraph && !bullet.test(sentence.text)) return undefined;
  const bulleted = bullet.test(sentence.text);
  const named = sentence.mentions.filter(
    (m): m is NameMention => m.kind === 'name' && reading.entities[m.entity]?.kind === 'company',
  );
  const first = named.find((m) => headed(m, sentence, bulleted));
  if (!first) return undefined;
  const sentences = [sentence];
  for (let i = sentence.index + 1; i < reading.sentences.length; i++) {
    const next = reading.sentences[i]!;
    if (next.paragraph !== sentence.paragraph || bullet.test(next.text)) break;
    sentences.push(next);
  }
  return { head: { entity: first.entity, evidence: wordsOf(first) }, sentences, from: first.end };
}

/** "이름:", "이름(소개):", "이름, ", "이름 – ", "이름=": the name that heads an item; without a bullet only the colon counts. */
function headed(name: NameMention, sentence: Sentence, bulleted: boolean): boolean {
  const after = sentence.text
    .slice(name.end - sentence.start)
    .replace(/^['"’”」』>]?(?:㈜)?(?:\s?\([^)]{1,60}\))?['"’”」』>]?/, '');
  return bulleted ? /^\s?[:：=,–—-]|^\s(?=[\d약총프시])/.test(after) : /^\s?[:：=]\s?/.test(after);
}

const fragment = /(?:다|요|까)[.!?]["”’']?\s*$/;
const dealWords = /투자|유치|시리즈|시드|프리 ?A|프리 ?시리즈|브릿지|브리지|라운드|팔로우온|클로징|Pre-|Series|Seed/i;
const otherDeal =
  /인수|매각|합병|펀드|조합|협약|제휴|출자사업|IPO 철회|결렬|무산|검토|추진|협상|매출|공급|수주|납품|출시|지원사업|선정|조달청/;

function listed(sentence: Sentence, reading: DocumentReading): Found<'investment'>[] {
  const item = itemAt(sentence, reading);
  if (!item || item.sentences.some((s) => fragment.test(s.text))) return [];
  const text = item.sentences.map((s) => s.text).join(' ');
  if (
    !dealWords.test(text) ||
    otherDeal.test(text) ||
    /[가-힣A-Za-z0-9]에 (?:[^.]{0,24}? )?(?:투자|출자|베팅)/.test(text)
  )
    return [];
  const sums = item.sentences.flatMap((s) =>
    s.mentions
      .filter((m): m is MoneyMention => m.kind === 'money' && m.start > item.from && !isValuation(m, s))
      .map((m) => ({ sentence: s, m })),
  );
  const isSoFar = ({ sentence: s, m }: { sentence: Sentence; m: MoneyMention }): boolean =>
    /누적[^,.]{0,8}$/.test(s.text.slice(0, m.start - s.start));
  const sum = sums.find((x) => !isSoFar(x));
  const soFar = sums.find(isSoFar);
  const round = item.sentences.map((s) => roundIn(s, Math.max(s.start, item.from), s.end)).find((r) => r !== undefined);
  if (!sum && !round) return [];
  const investors = investorsOf(item, reading);
  const valuation = item.sentences.map(valuationIn).find((v) => v !== undefined);
  const trigger = round?.evidence[0] ?? wordsOf(sum!.m);
  const single = investors.length === 1 && !round;
  const found: Found<'investment'>[] = [
    {
      trigger,
      values: {
        investors: organisations(investors, reading), investee: organisation(item.head, reading),
        ...(sum && { ...amountOf(sum.m), amountScope: read(single ? ('investor' as const) : ('round' as const), wordsOf(sum.m)) }),
        ...(round && { round }), ...(valuation && { valuation }), status: read('completed' as const, trigger),
      },
    },
  ]; // prettier-ignore
  if (!soFar) return found;
  const words = wordsOf(soFar.m);
  return [
    ...found,
    {
      trigger: words,
      values: {
        investors: { value: [], evidence: [] },
        investee: organisation(item.head, reading),
        ...amountOf(soFar.m),
        amountScope: read('cumulative' as const, words),
        status: read('completed' as const, words),
      },
    },
  ];
}

/** Every other company of the item; what stands in its description ("LG전자 출신이 세운") pays nothing. */
function investorsOf(item: Item, reading: DocumentReading): Party[] {
  const names = item.sentences.flatMap((s) =>
    s.mentions.filter((m): m is NameMention => m.kind === 'name' && m.start > item.from && !describes(m, s)),
  );
  return distinct(partiesOf(names, reading)).filter((p) => p.entity !== item.head.entity);
}

const describes = (m: NameMention, s: Sentence): boolean =>
  /^\s?(?:출신|사내벤처|자회사|계열|창업자|스핀오프|분사|의 (?:자회사|계열사|사내))/.test(
    s.text.slice(m.end - s.start),
  );

/** Korean rule of round-ups. */
export const koListed = koRule('investment', 'listed', {
  gloss:
    'An item of a round-up in fragments: receiver (name at the head, with colon, comma or bracket), what it does, name of the round and sum, then the payers (리드 led, 참여 took part, 등 and others); 누적 is what was raised so far.',
  confidence: 0.85,
  find: listed,
  examples: [
    {
      text: '▲ [도담로봇]: 서빙 로봇. 프리A 12억원. [늘봄벤처스] 리드, [솔잎캐피탈] 참여. 누적 19억원',
      reads: [
        {
          investors: ['늘봄벤처스', '솔잎캐피탈'],
          investee: '도담로봇',
          amount: { value: 1.2e9, currency: 'KRW' },
          amountScope: 'round',
          round: 'pre-a',
        },
        { investors: [], amount: { value: 1.9e9, currency: 'KRW' }, amountScope: 'cumulative' },
      ],
    },
    {
      text: '▲ [도담로봇](서빙 로봇) 50억원 시리즈A – [늘봄벤처스] 등',
      reads: [{ investors: ['늘봄벤처스'], investee: '도담로봇', round: 'series-a' }],
    },
    { text: '▲ [도담로봇]: 서빙 로봇 120대 공급 계약. 50억원', reads: null },
  ],
});
