import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import type { Party } from '../ko/parties.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { actors, dealers, topicBefore, withRole } from '../ko/scene.ts';
import { wordsOf } from '../ko/terms.ts';

const isProduct = (m: NameMention, reading: DocumentReading): boolean => reading.entities[m.entity]?.kind === 'product';
const isCompany = (m: NameMention, reading: DocumentReading): boolean => reading.entities[m.entity]?.kind === 'company';
const making = /^(?:만들다|개발|운영|출시|서비스|선보이다|내놓다|제작|제공|공개|론칭|런칭|굴리다|보유|앞세우다)$/;

/** What kind of thing: the words before the quotation mark, "수학 풀이 앱 '콴다'". */
function kindBefore(
  product: NameMention,
  sentence: Sentence,
): { start: number; end: number; quote: string } | undefined {
  const before = sentence.text
    .slice(0, product.start - sentence.start)
    .replace(/['"‘“]\s?$/, '')
    .trimEnd();
  const match = /(?:^|[\s,])((?:[가-힣A-Za-z0-9·-]+(?<![은는을를에의]) ){0,2}[가-힣A-Za-z]+(?<![은는을를에의]))$/.exec(
    before,
  );
  if (!match) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length, quote: match[1]! };
}

/** Who makes it: told by the clause, by "운영사 X" behind it, by "X의" before it, else whom the text is about. */
function developerOf(product: NameMention, sentence: Sentence, reading: DocumentReading): Party | undefined {
  const names = sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && isCompany(m, reading));
  const asParty = (m: NameMention): Party => ({ entity: m.entity, evidence: wordsOf(m) });
  const behind = sentence.text.slice(product.end - sentence.start);
  const next = names.find((m) => m.start > product.end);
  if (
    next &&
    /^(?:\([^)]*\))?['"’”]?(?:\([^)]*\))?(?:을|를)?\s?(?:운영사|개발사|제작사|운영하는|개발하는|만드는|만든|개발한|운영업체|개발 ?스타트업|서비스하는|서비스 ?운영사)[^,]{0,16}$/.test(
      behind.slice(0, next.start - product.end),
    )
  )
    return asParty(next);
  const owner = names.findLast(
    (m) =>
      m.end <= product.start &&
      /^의 (?:[가-힣A-Za-z0-9]+ ){0,4}['"‘“]?$/.test(
        sentence.text.slice(m.end - sentence.start, product.start - sentence.start),
      ),
  );
  if (owner) return asParty(owner);
  const clauses = clausesOf(sentence, reading);
  for (const clause of clauses) {
    const holds = [...clause.arguments, ...(clause.describes ? [clause.describes] : [])].find((a) =>
      a.heads.some((h) => h.entity === product.entity),
    );
    if (!holds || !making.test(clause.predicate.stem)) continue;
    const described =
      clause.kind === 'relative' && holds !== clause.describes ? dealers(clause.describes, reading)[0] : undefined;
    const by = described ?? actors({ clause, origin: clause, clauses, sentence, reading })[0];
    if (by) return by;
  }
  const main =
    clauses.some((c) => withRole(c, 'topic').some((a) => a.heads.some((h) => h.entity === product.entity))) ||
    /주력/.test(sentence.text);
  return main && /(?:제품|서비스|플랫폼|솔루션|앱|브랜드|소프트웨어|주력|대표)/.test(sentence.text)
    ? topicBefore(sentence, reading)[0]
    : undefined;
}

const toldCache = new WeakMap<DocumentReading, ReadonlyMap<number, number>>();

/** For each product the first sentence that tells its maker. */
function firstTold(reading: DocumentReading): ReadonlyMap<number, number> {
  const known = toldCache.get(reading);
  if (known) return known;
  const told = new Map<number, number>();
  for (const sentence of reading.sentences)
    for (const m of sentence.mentions)
      if (m.kind === 'name' && isProduct(m, reading) && !told.has(m.entity) && developerOf(m, sentence, reading))
        told.set(m.entity, sentence.index);
  toldCache.set(reading, told);
  return told;
}

function productsIn(sentence: Sentence, reading: DocumentReading): Found<'product'>[] {
  const products = sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && isProduct(m, reading));
  return products.flatMap((product) => {
    const told = (firstTold(reading).get(product.entity) ?? sentence.index) < sentence.index;
    const by =
      told || products.find((p) => p.entity === product.entity) !== product
        ? undefined
        : developerOf(product, sentence, reading);
    if (!by) return [];
    const kind = kindBefore(product, sentence);
    return [
      {
        trigger: wordsOf(product),
        values: {
          developer: organisation(by, reading),
          name: organisation({ entity: product.entity, evidence: wordsOf(product) }, reading),
          ...(kind && { kind: read(kind.quote, kind) }),
        },
      },
    ];
  });
}

/** Korean rule of products. */
export const koProduct = koRule('product', 'made-by', {
  gloss:
    'A named product with its maker: "앱 ‘P’ 운영사 X" (X, operator of P), "‘P’를 만든 X" (X, which made P), "X의 엔진 ‘P’" (X’s engine P), "X는 ‘P’를 출시했다" (X launched P).',
  confidence: 0.75,
  find: productsIn,
  examples: [
    {
      text: "수학 풀이 앱 '[도담수학|product]' 운영사 [도담에듀]가 사무실을 옮겼다.",
      reads: [{ developer: '도담에듀', name: '도담수학', kind: '수학 풀이 앱' }],
    },
    { text: "[도담에듀] 직원은 '[도담수학|product]'을 안다.", reads: null },
  ],
});
