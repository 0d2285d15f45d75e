import { clausesOf } from '../../language/ko/clauses.ts';
import { firmNouns } from '../../language/ko/names/vocabulary.data.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { themesOf, themesOfDescriptor } from '../../language/themes.ts';
import type { Evidence } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { dealers, withRole } from '../ko/scene.ts';
import { wordsOf } from '../ko/terms.ts';

const isFirmNoun = (word: string): boolean =>
  firmNouns.has(word) ||
  [2, 3, 4].some((n) => word.length > n && firmNouns.has(word.slice(-n))) ||
  /(?:기업|업체|회사|스타트업|개발사|운영사|제조사|설계사|제작사|벤처|플랫폼|유니콘|팹리스|통신사|은행|자회사|하우스|투자사|운용사|서비스|사)$/.test(
    word,
  );
/** A word with a particle or an ending ends a pile of nouns. */
const ends =
  /(?:은|는|이|가|을|를|에|에서|해서|면서|으로|로|도|만|와|과|의|고|며|해|다|한|된|인|던|할|될|등|까지|부터|보다|처럼)$/;
/** Nouns that end like one: 광고 advertising, 가구 furniture, 의료 medicine. */
const goesOn =
  /(?:인공지능|자동화|데이터|바이오|미디어|클라우드|에듀테크|로|제로|커머스|서비스|도메인|라이다|모빌리티|이커머스|국내|해외|차량용|회사|이차전지|소재|업무|건강|로봇|가구|과학|치과|이동|평가|도로|진로|경로|회로|사이|아이|유아|놀이|페이|국가|제과|사과|효과|의|주의|회의|강의|안과|외과|내과|학과|광고|중고|창고|재고|금고|사고|캐나다|언어|온라인|라인|디자인|와인|블록체인|체인|무인|성인|보안|일가|은|라면|웹|법인|개인|할인|마을|가을|겨울|서울|휴대폰|스마트|노인|여가|증가|작가|물가|요가|게임|풀이|놀이|어린이|종이|디스플레이|디스플|반도체)$/;
/** Words of a telling that stand before a pile of nouns and do not belong to it, and nouns that tell a role in a deal only. */
const outside =
  /^(?:반면|한편|또|또한|특히|이어|앞서|이후|당시|현재|최근|올해|지난해|작년|이번|같은|다른|그|이|및|등|결국|이미|역시|가운데|중|위해|통해|대한|즉|단|바로|주로|먼저|우선|대표적|이른바|지난|이달|지난달)$/;
const roleOnly =
  /(?:^|\s)(?:기존|신규|후속|주요|공동|다른|전략적|재무적)\s?(?:투자사|투자자|주주|기업|회사|업체)$|(?:^|\s)(?:시장조사 ?(?:업체|기관|기업|회사)|시장조사업체|상장사|계열사|상장기업|주관사|협력사|고객사|파트너사|인수자|매각자|투자자|신용평가사|증권사|로펌)$/;

/** Investors are of the theme of investment; AI put to some use (번역 AI) is an application, not a model. */
function themesFor(descriptor: string, sentence: Sentence): string[] {
  if (/벤처캐피[탈털]|\bVC\b|투자사|투자자|액셀러레이터|사모펀드|자산운용|운용사|연기금/.test(descriptor))
    return ['investment', 'fintech'];
  const own = themesOfDescriptor(descriptor, 'ko');
  const applied =
    /AI|인공지능/.test(descriptor) &&
    !/모델|LLM|파운데이션|초거대|반도체|칩|인프라|클라우드|데이터센터/.test(descriptor);
  const themes = applied ? ['ai-applications', ...own.filter((t) => t !== 'ai-applications')] : own;
  if (themes.length > 0) return themes;
  const around = themesOf(sentence.text, 'ko').slice(0, 2);
  return around.length > 0 ? around : ['other'];
}

function found(name: NameMention, words: Evidence, sentence: Sentence, reading: DocumentReading): Found<'profile'> {
  const themes = themesFor(words.quote, sentence);
  return {
    trigger: words,
    values: {
      organisation: organisation({ entity: name.entity, evidence: wordsOf(name) }, reading),
      descriptor: read(words.quote, words),
      themes: read(themes, words),
    },
  };
}

/** The pile of nouns right before a name: "AI 반도체 설계사 리벨리온"; at the head of an item whatever stands before it. */
function before(name: NameMention, sentence: Sentence): Evidence | undefined {
  const text = sentence.text
    .slice(0, name.start - sentence.start)
    .replace(/['"‘“「㈜\s]+$|주식회사\s?['‘]?$/, '')
    .trimEnd();
  const bare = text.replace(/(?:인|이자)$/, '');
  const tokens = [...bare.matchAll(/[^\s]+/g)];
  const last = tokens.at(-1)?.[0].replace(/\([^)]*\)$/, '') ?? '';
  const item = /^[▲△▶▷■◆●○•*·]\s/.test(sentence.text) && tokens.length <= 8 && !tokens.some((t) => /[,:]$/.test(t[0]));
  if (!isFirmNoun(last) && !(item && tokens.length > 2)) return undefined;
  const isName = (at: number): boolean =>
    sentence.mentions.some(
      (m) =>
        m.kind === 'name' &&
        m.start <= at &&
        at < m.end &&
        !sentence.text.slice(m.end - sentence.start).startsWith('의 '),
    );
  if (isName(sentence.start + tokens.at(-1)!.index)) return undefined;
  const start = tokens[pileFrom(tokens, sentence)]!.index;
  const quote = bare.slice(start).replace(/^\(.*?\)\s*/, '');
  const from = sentence.start + start + (bare.length - start - quote.length);
  const empty =
    /(?:싼|은|는|던|한|된)$|^(?:기업|회사|업체|스타트업|자회사|계열사|운영사|플랫폼|서비스|은행|투자사|국내 (?:기업|회사))$/.test(
      quote,
    );
  return quote.length < 3 || empty || roleOnly.test(quote)
    ? undefined
    : { start: from, end: from + quote.length, quote };
}

/** Where the pile of nouns begins: behind a mark, a particle, a date, a sum, a name with a particle; seven words at most. */
function pileFrom(tokens: readonly RegExpExecArray[], { mentions, start }: Sentence): number {
  let first = tokens.length - 1;
  while (first > 0 && tokens.length - first < 7) {
    const word = tokens[first - 1]![0];
    const at = start + tokens[first - 1]!.index;
    const mention = mentions.find((m) => m.start < at + word.length && at < m.end);
    const owned = mention?.kind === 'name' && word.endsWith('의');
    const quoted = /^['‘"“].*['’"”]$/.test(word);
    if (/[,:;…▲△▶◇·=.!?]$|^[▲△▶▷■◆●○•*·]/.test(word) || outside.test(word)) break;
    if (!owned && ends.test(word) && !goesOn.test(word)) break;
    if (
      mention &&
      (mention.kind === 'date' || mention.kind === 'money' || (mention.kind === 'name' && !owned && !quoted))
    )
      break;
    if (word.endsWith('의') && !owned) break;
    first--;
    if (owned) break;
  }
  return first;
}

type Profiles = Map<number, { sentence: number; rule: string; found: Found<'profile'> }>;
const cache = new WeakMap<DocumentReading, Profiles>();

/** The first description of each organisation of a document. */
function profilesOf(reading: DocumentReading): Profiles {
  const known = cache.get(reading);
  if (known) return known;
  const profiles: Profiles = new Map();
  const finders: readonly (readonly [string, (s: Sentence, r: DocumentReading) => [number, Found<'profile'>][]])[] = [
    ['before-name', appositions],
    ['makes', makers],
    ['is-a', copulas],
  ];
  for (const [rule, find] of finders)
    for (const sentence of reading.sentences)
      for (const [entity, value] of find(sentence, reading))
        if (!profiles.has(entity)) profiles.set(entity, { sentence: sentence.index, rule, found: value });
  cache.set(reading, profiles);
  return profiles;
}

const companyNames = (sentence: Sentence, reading: DocumentReading): NameMention[] =>
  sentence.mentions.filter(
    (m): m is NameMention =>
      m.kind === 'name' &&
      m.form === 'name' &&
      ['company', 'public-body'].includes(reading.entities[m.entity]?.kind ?? ''),
  );

const appositions = (sentence: Sentence, reading: DocumentReading): [number, Found<'profile'>][] =>
  companyNames(sentence, reading).flatMap((name) => {
    const colon = /^㈜?(?:\s?\([^)]{1,40}\))?\s?[:=]\s(?<what>[^.:,\d]{4,40})(?:[.]|$)/.exec(
      sentence.text.slice(name.end - sentence.start),
    );
    const words =
      before(name, sentence) ??
      (colon
        ? {
            start: name.end + colon[0].indexOf(colon.groups!['what']!),
            end: name.end + colon[0].indexOf(colon.groups!['what']!) + colon.groups!['what']!.length,
            quote: colon.groups!['what']!,
          }
        : undefined);
    return words ? [[name.entity, found(name, words, sentence, reading)] as [number, Found<'profile'>]] : [];
  });

const makers = (sentence: Sentence, reading: DocumentReading): [number, Found<'profile'>][] =>
  clausesOf(sentence, reading).flatMap((clause) => {
    const name = clause.describes?.heads.find(
      (h) => reading.entities[h.entity]?.kind === 'company' && h.form === 'name',
    );
    if (
      clause.kind !== 'relative' ||
      !name ||
      !/^(?:만들다|개발|운영|제공|제작|생산|서비스|설계|판매|공급|굴리다|짓다|다루다)$/.test(clause.predicate.stem) ||
      withRole(clause, 'object').length === 0 ||
      withRole(clause, 'subject').length > 0
    )
      return [];
    const start = withRole(clause, 'object')[0]!.start;
    const quote = sentence.text.slice(start - sentence.start, clause.predicate.end - sentence.start);
    return [
      [name.entity, found(name, { start, end: start + quote.length, quote }, sentence, reading)] as [
        number,
        Found<'profile'>,
      ],
    ];
  });

const copulas = (sentence: Sentence, reading: DocumentReading): [number, Found<'profile'>][] => {
  const clauses = clausesOf(sentence, reading);
  return clauses.flatMap((clause) => {
    const [party] = withRole(clause, 'topic').flatMap((a) => dealers(a, reading));
    const name =
      party && sentence.mentions.find((m): m is NameMention => m.kind === 'name' && m.entity === party.entity);
    const what = withRole(clause, 'bare').at(-1);
    if (
      clause.predicate.voice !== 'copula' ||
      !name ||
      !what ||
      what.heads.length > 0 ||
      !(
        isFirmNoun(clause.predicate.stem) ||
        /(?:앱|서비스|플랫폼|브랜드|전문점|제작소|연구소)$/.test(clause.predicate.stem)
      )
    )
      return [];
    const relative = clauses.find(
      (c) => c.kind === 'relative' && c.describes?.start === what.start && withRole(c, 'object').length > 0,
    );
    const start = relative ? withRole(relative, 'object')[0]!.start : what.start;
    const quote = sentence.text
      .slice(start - sentence.start, what.end - sentence.start)
      .replace(/(?:이다|다|입니다|이며|이고)$/, '');
    return quote.length < 4
      ? []
      : [
          [name.entity, found(name, { start, end: start + quote.length, quote }, sentence, reading)] as [
            number,
            Found<'profile'>,
          ],
        ];
  });
};

const told =
  (rule: string) =>
  (sentence: Sentence, reading: DocumentReading): Found<'profile'>[] =>
    [...profilesOf(reading).values()]
      .filter((p) => p.rule === rule && p.sentence === sentence.index)
      .map((p) => p.found);

/** Korean rules of what organisations are. */
export const koProfile = [
  koRule('profile', 'before-name', {
    gloss: 'What a company is, in a pile of nouns right before its name (AI 반도체 설계사 X: the AI chip designer X), or behind name and colon in a round-up.',
    confidence: 0.8, find: told('before-name'),
    examples: [
      { text: '물류 로봇 스타트업 [도담로봇]이 사무실을 옮겼다.', reads: [{ organisation: '도담로봇', descriptor: '물류 로봇 스타트업' }] },
      { text: '어제 [도담로봇]이 사무실을 옮겼다.', reads: null },
    ],
  }),
  koRule('profile', 'makes', {
    gloss: 'What a company makes, in a relative clause before its name: "Y를 만드는 X" (X, which makes Y).',
    confidence: 0.75, find: told('makes'),
    examples: [
      { text: '서빙 로봇을 만드는 [도담로봇]이 사무실을 옮겼다.', reads: [{ organisation: '도담로봇', descriptor: '서빙 로봇을 만드는' }] },
      { text: '사무실을 옮기는 [도담로봇]이 바쁘다.', reads: null },
    ],
  }),
  koRule('profile', 'is-a', {
    gloss: 'X는 … 스타트업이다: X is a startup of that kind.',
    confidence: 0.75, find: told('is-a'),
    examples: [
      { text: '[도담로봇]은 서빙 로봇 스타트업이다.', reads: [{ organisation: '도담로봇', descriptor: '서빙 로봇 스타트업' }] },
      { text: '[도담로봇]은 걱정이다.', reads: null },
    ],
  }),
] as const; // prettier-ignore
