import type { DateMention, DocumentReading, MoneyMention, PercentMention, Sentence } from '../../language/reading.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import { means } from './acts.ts';

/** What filings tell of a deal in lines behind it: 취득금액 price, 취득 예정일 day, 취득 후 지분율 share held then. */
export interface Disclosed {
  readonly money?: MoneyMention;
  readonly date?: DateMention;
  readonly stakeAfter?: PercentMention;
}

const price =
  /(?:취득|처분|양수|양도|매각|매매|인수|납입|거래|투자|출자) ?(?:금액|대금|가액|가격|규모|가|액)(?:은|는|이|가)?[^.,]{0,6}$/;
const day =
  /(?:취득|처분|양수|양도|납입|거래|결성|종결|매각|인수|출자|거래 ?종결|대금 ?지급|계약|딜 ?클로징)(?: ?예정)?(?: ?(?:일|일자|날짜|기일|시점|시기))[^.,]{0,8}$/;
const held = /지분율?[^.,]{0,14}$/;

/** Reads on behind a sentence, up to five sentences, until another deal begins. */
export function disclosedAfter(sentence: Sentence, reading: DocumentReading): Disclosed {
  let found: Disclosed = {};
  for (let i = sentence.index; i <= sentence.index + 5; i++) {
    const next = reading.sentences[i];
    if (!next || next.paragraph > sentence.paragraph + 3) break;
    if (i > sentence.index && beginsDeal(next, reading)) break;
    found = { ...read(next, i > sentence.index), ...(i === sentence.index + 1 && proceeds(next, reading)), ...found };
  }
  return found;
}

function read(sentence: Sentence, behind: boolean): Disclosed {
  const before = (m: { start: number }): string =>
    sentence.text.slice(Math.max(0, m.start - sentence.start - 24), m.start - sentence.start);
  const money = behind
    ? sentence.mentions.find((m): m is MoneyMention => m.kind === 'money' && price.test(before(m)))
    : undefined;
  const date = sentence.mentions.find((m): m is DateMention => m.kind === 'date' && day.test(before(m)));
  const after = (m: PercentMention): string => sentence.text.slice(m.end - sentence.start, m.end - sentence.start + 6);
  const stakeAfter = sentence.mentions.findLast(
    (m): m is PercentMention =>
      m.kind === 'percent' &&
      ((held.test(before(m)) && /후|율/.test(before(m))) || /지분/.test(before(m))) &&
      (/^(?:로|까지|가 된다|으로|\.|,|$| ?[로까])/.test(after(m)) || /지분율은? ?$/.test(before(m))),
  );
  return {
    ...(money && { money }),
    ...(date && { date }),
    ...(stakeAfter && /율|보유|늘|높/.test(sentence.text) && { stakeAfter }),
  };
}

/** "블록딜로 410억원을 손에 쥐었다": what the seller got, told in the next sentence without a name. */
function proceeds(sentence: Sentence, reading: DocumentReading): Disclosed {
  if (sentence.mentions.some((m) => m.kind === 'name')) return {};
  const got = clausesOf(sentence, reading).find(
    (c) =>
      c.kind === 'main' &&
      /^(?:쥐다|현금화|챙기다|챙겨|거둬들이다|손에넣다|회수|벌다|벌어들이다)$/.test(c.predicate.stem),
  );
  const money = got?.arguments
    .filter((a) => a.role === 'object')
    .flatMap((a) => a.mentions)
    .find((m): m is MoneyMention => m.kind === 'money');
  return money ? { money } : {};
}

function beginsDeal(sentence: Sentence, reading: DocumentReading): boolean {
  return clausesOf(sentence, reading).some(
    (c) =>
      c.kind === 'main' &&
      (means(c.predicate.stem, 'buy') || means(c.predicate.stem, 'sell') || means(c.predicate.stem, 'raise')) &&
      c.arguments.some((a) => a.mentions.some((m) => m.kind === 'money' || m.kind === 'percent')),
  );
}
