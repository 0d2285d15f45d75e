import { clausesOf } from '../../language/ko/clauses.ts';
import type { DateMention, DocumentReading, MoneyMention, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import { means } from '../ko/acts.ts';
import type { Party } from '../ko/parties.ts';
import { organisation, organisations, partiesOf } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { datesIn, dealers, topicBefore, withRole } from '../ko/scene.ts';
import { amountOf, dateRead, isValuation, wordsOf } from '../ko/terms.ts';

/** One line of a break-down: the receiver and its sum. */
interface Line {
  readonly to: NameMention;
  readonly money: MoneyMention;
}

/** What may stand between a receiver and its sum: "A에 150억원", "A(50억원)", "A 40억원", "A가 1억달러". */
const between = /^['’"”]?(?:에는?|에게|이|가)?(?: ?\(| )(?:약 |각각 )?$/;

/** Receivers that are each followed by their own sum. */
function linesOf(sentence: Sentence, reading: DocumentReading): Line[] {
  return sentence.mentions.flatMap((money) => {
    if (money.kind !== 'money' || isValuation(money, sentence)) return [];
    const to = sentence.mentions.findLast((m): m is NameMention => m.kind === 'name' && m.end <= money.start);
    return to &&
      reading.entities[to.entity]?.kind === 'company' &&
      between.test(sentence.text.slice(to.end - sentence.start, money.start - sentence.start))
      ? [{ to, money }]
      : [];
  });
}

/** Ends of a sentence that only lists: …이다, … 등이다, … 순이다, … 뒤를 이었다 (followed). */
const listing =
  /(?:원|달러|엔|유로|위안)\)? ?(?:등)?(?: ?순)?(?:이다|이었다|이 뒤를 이었다|이 뒤따랐다|이 포함됐다|이 있다|을 받았다)\.?$/;

/** What tells in the sentence before that money was put into companies, and by whom. */
const spent = /투자|출자|집행|넣|썼|쓴 돈|베팅/;
const unreal = /계획|예정|검토|방침|목표|기로 했|추진|무산|철회|않/;

function payerOf(sentence: Sentence, reading: DocumentReading): { by: Party; date?: DateMention } | undefined {
  const before = reading.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph || !spent.test(before.text) || unreal.test(before.text))
    return undefined;
  if (!before.mentions.some((m) => m.kind === 'money')) return undefined;
  const clauses = clausesOf(before, reading);
  const main = clauses.find((c) => withRole(c, 'topic', 'subject').some((a) => dealers(a, reading).length > 0));
  if (clauses.some((c) => means(c.predicate.stem, 'raise') && !means(c.predicate.stem, 'pay'))) return undefined;
  const own = main && withRole(main, 'topic', 'subject').flatMap((a) => dealers(a, reading))[0];
  const by = own ?? topicBefore(sentence, reading)[0];
  const date = clauses.flatMap((c) => c.arguments).flatMap((a) => datesIn(a, before))[0];
  return by && { by, ...(date && { date }) };
}

/** The date told for one line, right behind its receiver's sum or before it, is left to the sentence before. */
function brokenDown(sentence: Sentence, reading: DocumentReading): Found<'investment'>[] {
  if (!listing.test(sentence.text) || unreal.test(sentence.text)) return [];
  const lines = linesOf(sentence, reading);
  const payer = lines.length > 1 ? payerOf(sentence, reading) : undefined;
  if (!payer) return [];
  return lines
    .filter(({ to }) => to.entity !== payer.by.entity)
    .map(({ to, money }) => ({
      trigger: wordsOf(money),
      values: {
        investors: organisations([payer.by], reading),
        investee: organisation(partiesOf([to], reading)[0]!, reading),
        ...amountOf(money),
        amountScope: read('investor' as const, wordsOf(money)),
        ...(payer.date && { date: dateRead(payer.date) }),
        status: read('completed' as const, wordsOf(money)),
      },
    }));
}

/** Korean rule of break-downs. */
export const koBreakdown = koRule('investment', 'broken-down', {
  gloss:
    'A sentence tells what a company put into others (투자했다 invested, 집행했다 spent), the next lists receiver by receiver: "A에 150억원, B에 100억원이다", "A(50억원), B(40억원) 등이다" (and others).',
  confidence: 0.8,
  find: brokenDown,
  examples: [
    {
      text: '[한빛전자]는 지난해 스타트업에 90억원을 투자했다. [도담로봇]에 50억원, [솔잎바이오]에 40억원이다.',
      reads: [
        {
          investors: ['한빛전자'],
          investee: '도담로봇',
          amount: { value: 5e9, currency: 'KRW' },
          amountScope: 'investor',
          date: '2023',
          status: 'completed',
        },
        { investors: ['한빛전자'], investee: '솔잎바이오', amount: { value: 4e9, currency: 'KRW' } },
      ],
    },
    { text: '[한빛전자]의 매출이 늘었다. [도담로봇]은 50억원, [솔잎바이오]는 40억원이다.', reads: null },
  ],
});
