import { clausesOf } from '../../language/ko/clauses.ts';
import { productNouns } from '../../language/ko/names/vocabulary.data.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import type { Party } from '../ko/parties.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { actors, dealers, topicBefore, withRole } from '../ko/scene.ts';
import { wordsOf } from '../ko/terms.ts';

const isCompany = (m: NameMention, reading: DocumentReading): boolean => reading.entities[m.entity]?.kind === 'company';
const making =
  /^(?:만들다|개발|운영|출시|서비스|선보이다|내놓다|제작|제공|공개|론칭|런칭|굴리다|보유|앞세우다|양산|판매|공급|상용화|탑재|적용|알리다)$/;

/** A product where a text names it: an entity, or quoted words behind a product noun that nobody knows as a name. */
interface Product {
  readonly key: string;
  readonly party: Party;
  readonly start: number;
  readonly end: number;
}

/** "챗봇 '이루다'": quoted words right behind a noun for a product; a company in quotation marks only behind nouns that no company is called. */
const quoted = new RegExp(
  `(?<noun>${[...productNouns, 'AI', '검색', '반도체', '인공지능', '학습기', '로봇청소기', '번역기'].toSorted((a, b) => b.length - a.length).join('|')})(?:\\([^)]{1,20}\\))?\\s?['‘](?<name>[^'’"”]{1,24})['’]`,
  'g',
);
const surelyThing = /(?:앱|챗봇|모델|LLM|엔진|칩|NPU|소프트웨어|게임|비서|검색|로봇|단말|스피커)$/;

function productsOf(sentence: Sentence, reading: DocumentReading): Product[] {
  const named = sentence.mentions.flatMap((m) =>
    m.kind === 'name' && reading.entities[m.entity]?.kind === 'product'
      ? [
          {
            key: reading.entities[m.entity]!.name,
            party: { entity: m.entity, evidence: wordsOf(m) },
            start: m.start,
            end: m.end,
          },
        ]
      : [],
  );
  const others = [...sentence.text.matchAll(quoted)].flatMap((match): Product[] => {
    const quote = match.groups!['name']!.replace(/\([^)]*\)$/, '').trim();
    const start = sentence.start + match.index + match[0].length - 1 - match.groups!['name']!.length;
    const span = { start, end: start + quote.length, quote };
    const known = sentence.mentions.find((m) => m.kind === 'name' && m.start < span.end && span.start < m.end);
    const isThing =
      known === undefined ||
      (known.kind === 'name' && isCompany(known, reading) && surelyThing.test(match.groups!['noun']!));
    const phrase =
      quote === '' ||
      quote.split(' ').length > 3 ||
      /[.?!]|(?: .*|[했한된는었았있겠])다$|하는 |위한 /.test(quote) ||
      named.some((n) => n.start < span.end && span.start < n.end);
    return phrase || !isThing
      ? []
      : [{ key: quote, party: { entity: -1 - start, evidence: span }, start, end: span.end }];
  });
  return [...named, ...others].toSorted((x, y) => x.start - y.start);
}

/** What kind of thing: the words before the quotation mark, "수학 풀이 앱 '콴다'". */
function kindBefore(product: Product, sentence: Sentence): { start: number; end: number; quote: string } | undefined {
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
function developerOf(product: Product, sentence: Sentence, reading: DocumentReading): Party | undefined {
  const names = sentence.mentions.filter(
    (m): m is NameMention =>
      m.kind === 'name' && isCompany(m, reading) && (m.end <= product.start || m.start >= product.end),
  );
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
  const inBrackets = names.findLast(
    (m) =>
      m.end <= product.start &&
      /^\([^)]*$/.test(sentence.text.slice(m.end - sentence.start, product.start - sentence.start)) &&
      /^['’]?\s?(?:개발사|운영사|제작사|개발|운영)\)/.test(behind),
  );
  if (inBrackets) return asParty(inBrackets);
  const clauses = clausesOf(sentence, reading);
  for (const clause of clauses) {
    const holds = [...clause.arguments, ...(clause.describes ? [clause.describes] : [])].find(
      (a) => a.start <= product.start && product.end <= a.end,
    );
    if (!holds || !making.test(clause.predicate.stem)) continue;
    const own = [clause.subject, clause.topic].flatMap((a) => dealers(a, reading))[0];
    if (clause.predicate.stem === '알리다' && own) return own;
    const described =
      clause.kind === 'relative' && holds !== clause.describes ? dealers(clause.describes, reading)[0] : undefined;
    const by = described ?? actors({ clause, origin: clause, clauses, sentence, reading })[0];
    if (by) return by;
  }
  const main =
    clauses.some((c) => withRole(c, 'topic').some((a) => a.start <= product.start && product.end <= a.end)) ||
    /주력/.test(sentence.text);
  return main && /(?:제품|서비스|플랫폼|솔루션|앱|브랜드|소프트웨어|주력|대표|자체|자사)/.test(sentence.text)
    ? topicBefore(sentence, reading)[0]
    : undefined;
}

const toldCache = new WeakMap<DocumentReading, ReadonlyMap<string, number>>();

/** For each product the first sentence that tells its maker. */
function firstTold(reading: DocumentReading): ReadonlyMap<string, number> {
  const known = toldCache.get(reading);
  if (known) return known;
  const told = new Map<string, number>();
  for (const sentence of reading.sentences)
    for (const product of productsOf(sentence, reading))
      if (!told.has(product.key) && developerOf(product, sentence, reading)) told.set(product.key, sentence.index);
  toldCache.set(reading, told);
  return told;
}

/** Who makes a product that the text names, wherever the text tells it. */
export function makerOf(quote: string, reading: DocumentReading): Party | undefined {
  const at = firstTold(reading).get(quote);
  const sentence = at === undefined ? undefined : reading.sentences[at];
  const product = sentence && productsOf(sentence, reading).find((p) => p.key === quote);
  return product && developerOf(product, sentence, reading);
}

function productsIn(sentence: Sentence, reading: DocumentReading): Found<'product'>[] {
  const products = productsOf(sentence, reading);
  return products.flatMap((product) => {
    const first = products.find((p) => p.key === product.key && developerOf(p, sentence, reading));
    if (first !== product || firstTold(reading).get(product.key) !== sentence.index) return [];
    const by = developerOf(product, sentence, reading)!;
    const kind = kindBefore(product, sentence);
    return [
      {
        trigger: product.party.evidence,
        values: {
          developer: organisation(by, reading),
          name: organisation(product.party, reading),
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
    {
      text: "[도담에듀]는 챗봇 '담담이'를 출시했다.",
      reads: [{ developer: '도담에듀', name: '담담이', kind: '챗봇' }],
    },
    { text: "[도담에듀] 직원은 '[도담수학|product]'을 안다.", reads: null },
  ],
});
