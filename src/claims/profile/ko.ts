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
const ends = /(?:은|는|이|가|을|를|에|에서|으로|로|도|만|와|과|의|고|며|해|다|서|한|된)$/;
const goesOn =
  /(?:인공지능|자동화|데이터|바이오|미디어|클라우드|에듀테크|로|제로|커머스|서비스|도메인|라이다|모빌리티|이커머스|국내|해외|차량용|회사|이차전지|소재|업무|건강|로봇|가구|과학|치과|이동|평가|도로|진로|경로|회로|사이|아이|유아|놀이|페이|국가|제과|사과|효과|의|주의|회의|강의|안과|외과|내과|학과)$/;

function found(name: NameMention, words: Evidence, sentence: Sentence, reading: DocumentReading): Found<'profile'> {
  const own = themesOfDescriptor(words.quote, 'ko');
  const around = own.length > 0 ? own : themesOf(sentence.text, 'ko').slice(0, 2);
  const invests = /벤처캐피[탈털]|\bVC\b|투자사|액셀러레이터|사모펀드|자산운용/.test(words.quote);
  const themes = own.length === 0 && invests ? ['investment', 'fintech'] : around.length > 0 ? around : ['other'];
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
  let first = tokens.length - 1;
  while (first > 0 && tokens.length - first < 7) {
    const word = tokens[first - 1]![0];
    if (/[,:.;…▲△▶◇·]$|^[▲△▶▷■◆●○•*·]$/.test(word) || (ends.test(word) && !goesOn.test(word))) break;
    const at = sentence.start + tokens[first - 1]!.index;
    if (
      sentence.mentions.some(
        (m) =>
          m.start <= at &&
          at < m.end &&
          (m.kind === 'date' || m.kind === 'money' || (m.kind === 'name' && m.entity === name.entity)),
      )
    )
      break;
    first--;
  }
  const start = tokens[first]!.index;
  const quote = bare.slice(start);
  return quote.length < 4 ||
    (tokens.length - first === 1 && /^(?:기업|회사|업체|스타트업|자회사|계열사|운영사)$/.test(quote))
    ? undefined
    : { start: sentence.start + start, end: sentence.start + start + quote.length, quote };
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
    (m): m is NameMention => m.kind === 'name' && m.form === 'name' && reading.entities[m.entity]?.kind === 'company',
  );

const appositions = (sentence: Sentence, reading: DocumentReading): [number, Found<'profile'>][] =>
  companyNames(sentence, reading).flatMap((name) => {
    const colon = /^㈜?(?:\s?\([^)]{1,40}\))?\s?:\s(?<what>[^.:,]{4,40})[.]/.exec(
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

const copulas = (sentence: Sentence, reading: DocumentReading): [number, Found<'profile'>][] =>
  clausesOf(sentence, reading).flatMap((clause) => {
    const [party] = withRole(clause, 'topic').flatMap((a) => dealers(a, reading));
    const name =
      party && sentence.mentions.find((m): m is NameMention => m.kind === 'name' && m.entity === party.entity);
    const what = withRole(clause, 'bare').at(-1);
    if (
      clause.predicate.voice !== 'copula' ||
      !name ||
      !what ||
      what.heads.length > 0 ||
      !(isFirmNoun(clause.predicate.stem) || /앱$|서비스$|플랫폼$|브랜드$/.test(clause.predicate.stem))
    )
      return [];
    const quote = what.quote.replace(/(?:이다|다|입니다|이며|이고)$/, '');
    return quote.length < 4
      ? []
      : [
          [
            name.entity,
            found(name, { start: what.start, end: what.start + quote.length, quote }, sentence, reading),
          ] as [number, Found<'profile'>],
        ];
  });

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
