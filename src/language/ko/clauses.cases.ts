import type { State } from './clauses.ts';

/** What one clause must give; heads are the names that an argument is, by role. */
export interface ExpectedClause {
  readonly stem: string;
  readonly state?: State;
  /** Words of the subject without its particle; `null` for none. */
  readonly subject?: string | null;
  readonly heads?: Readonly<Record<string, readonly string[]>>;
  /** The last noun of an argument, by role. */
  readonly nouns?: Readonly<Record<string, string>>;
  readonly negated?: boolean;
  readonly reported?: boolean;
  readonly hypothetical?: boolean;
  readonly relative?: boolean;
  /** What a relative clause describes. */
  readonly describes?: string;
  readonly speaker?: string;
}

/** One or more sentences in our own words, their gloss, and the clauses that must be among those read. */
export interface ClauseCase {
  readonly text: string;
  readonly gloss: string;
  readonly clauses: readonly ExpectedClause[];
}

export const clauseCases: readonly ClauseCase[] = [
  {
    text: 'KT는 업스테이지에 100억원을 투자했고 리벨리온에도 50억원을 넣었다.',
    gloss: 'KT invested 10bn won in Upstage and put 5bn into Rebellions too.',
    clauses: [
      { stem: '투자', state: 'done', subject: 'KT', heads: { topic: ['KT'], dative: ['업스테이지'] } },
      { stem: '넣다', state: 'done', subject: 'KT', heads: { dative: ['리벨리온'] } },
    ],
  },
  {
    text: '네이버는 리벨리온을 인수한 데 이어 업스테이지에도 투자하기로 했다.',
    gloss: 'After buying Rebellions Naver also decided to invest in Upstage.',
    clauses: [
      { stem: '인수', state: 'done', subject: '네이버', heads: { object: ['리벨리온'] } },
      { stem: '투자', state: 'decided', subject: '네이버', heads: { dative: ['업스테이지'] } },
    ],
  },
  {
    text: 'SK텔레콤은 리벨리온을 인수하고 KT에 지분을 넘기기로 합의했다.',
    gloss: 'SK Telecom agreed to take over Rebellions and hand a stake to KT: the agreement covers both.',
    clauses: [
      { stem: '인수', state: 'decided', subject: 'SK텔레콤' },
      { stem: '넘기다', state: 'decided', nouns: { object: '지분' }, heads: { dative: ['KT'] } },
    ],
  },
  {
    text: 'LG유플러스는 하반기에 업스테이지에 투자할 예정이다.',
    gloss: 'LG Uplus is to invest in Upstage in the second half.',
    clauses: [{ stem: '투자', state: 'decided', subject: 'LG유플러스', heads: { dative: ['업스테이지'] } }],
  },
  {
    text: '카카오가 리벨리온 인수를 검토하고 있는 것으로 알려졌다.',
    gloss: 'Kakao is reported to be considering buying Rebellions.',
    clauses: [{ stem: '검토', state: 'considered', reported: true, subject: '카카오', nouns: { object: '인수' } }],
  },
  {
    text: '카카오와 리벨리온의 인수 협상은 가격 차이로 결렬됐다.',
    gloss: 'The talks of Kakao and Rebellions broke down over the price.',
    clauses: [{ stem: '결렬', state: 'ended' }],
  },
  {
    text: 'KT는 업스테이지를 인수하지 않기로 했다.',
    gloss: 'KT decided not to buy Upstage.',
    clauses: [{ stem: '인수', negated: true, subject: 'KT' }],
  },
  {
    text: '쿠팡은 인수설을 부인했다.',
    gloss: 'Coupang denied the rumour of a takeover.',
    clauses: [{ stem: '부인', state: 'denied', nouns: { object: '인수설' } }],
  },
  {
    text: 'KT가 업스테이지를 사들일 것이라는 소문에 대해 회사 관계자는 "사실무근"이라고 말했다.',
    gloss: 'Of the rumour that KT would buy Upstage an official said it was groundless.',
    clauses: [
      { stem: '사들이다', state: 'considered', heads: { subject: ['KT'], object: ['업스테이지'] } },
      { stem: '사실무근', state: 'denied' },
    ],
  },
  {
    text: '카카오가 리벨리온을 인수했다는 보도가 나왔다.',
    gloss: 'There was a report that Kakao had bought Rebellions: hearsay.',
    clauses: [{ stem: '인수', reported: true, heads: { object: ['리벨리온'] } }],
  },
  {
    text: '리벨리온이 상장하면 KT는 지분을 판다.',
    gloss: 'If Rebellions goes public KT will sell its stake.',
    clauses: [{ stem: '상장', hypothetical: true, subject: '리벨리온' }, { stem: '팔다', state: 'present', subject: 'KT' }],
  },
  {
    text: '현대차는 쏘카가 들고 있던 업스테이지 지분을 넘겨받는다.',
    gloss: 'Hyundai Motor takes over the Upstage stake that Socar held.',
    clauses: [
      { stem: '들다', relative: true, subject: '쏘카', describes: '업스테이지 지분을' },
      { stem: '넘겨받다', subject: '현대차', nouns: { object: '지분' } },
    ],
  },
  {
    text: 'KT가 투자한 업스테이지가 시리즈B 투자를 유치했다.',
    gloss: 'Upstage, in which KT invested, raised a series B.',
    clauses: [
      { stem: '투자', relative: true, state: 'done', subject: 'KT', describes: '업스테이지가' },
      { stem: '유치', state: 'done', subject: '업스테이지', nouns: { object: '투자' } },
    ],
  },
  {
    text: '업스테이지는 100억원을 유치했다고 KT가 밝혔다.',
    gloss: 'Upstage raised 10bn won, KT said: the speaker is not the actor.',
    clauses: [{ stem: '유치', state: 'done', subject: '업스테이지', speaker: 'KT' }],
  },
  {
    text: '네이버는 리벨리온에 투자했다고 21일 밝혔다.',
    gloss: 'Naver said on the 21st that it had invested in Rebellions: speaker and actor are one.',
    clauses: [{ stem: '투자', state: 'done', subject: '네이버', speaker: '네이버', heads: { dative: ['리벨리온'] } }],
  },
  {
    text: '업계에 따르면 네이버는 쿠팡과 손잡고 물류에 진출한다.',
    gloss: 'According to the trade Naver joins hands with Coupang and enters logistics.',
    clauses: [{ stem: '손잡다', subject: '네이버', heads: { comitative: ['쿠팡'] }, speaker: '업계' }],
  },
  {
    text: '네이버와 카카오, 쿠팡이 리벨리온으로부터 지분을 받았다.',
    gloss: 'Naver, Kakao and Coupang received stakes from Rebellions.',
    clauses: [{ stem: '받다', heads: { subject: ['네이버', '카카오', '쿠팡'], source: ['리벨리온'] } }],
  },
  {
    text: 'KT, 업스테이지에 100억원 투자',
    gloss: 'Headline without particles: KT invests 10bn won in Upstage.',
    clauses: [{ stem: '투자', state: 'noun', subject: 'KT', heads: { dative: ['업스테이지'] } }],
  },
  {
    text: '네이버, AI 업체 리벨리온 인수. 지분 100% 취득 완료',
    gloss: 'Note style: Naver buys AI firm Rebellions. Purchase of 100 % completed.',
    clauses: [{ stem: '인수', state: 'noun', subject: '네이버', heads: { bare: ['리벨리온'] } }, { stem: '완료', state: 'done' }],
  },
  {
    text: '네이버, 카카오 등이 리벨리온에 투자했다.',
    gloss: 'Naver, Kakao and others invested in Rebellions: a list, no headline.',
    clauses: [{ stem: '투자', heads: { subject: ['네이버', '카카오'], dative: ['리벨리온'] } }],
  },
  {
    text: '쿠팡은 지난달 리벨리온 지분을 샀다. 이달 안에 추가로 50억원을 투자하기로 했다.',
    gloss: 'Coupang bought a stake last month. It decided to invest 5bn more: the subject is carried over.',
    clauses: [{ stem: '사다', state: 'done' }, { stem: '투자', state: 'decided', subject: '쿠팡' }],
  },
  {
    text: '카카오가 지분을 모두 팔았지만 네이버는 주식을 나눠 담았다.',
    gloss: 'Kakao sold all, but Naver bought shares in parts.',
    clauses: [{ stem: '팔다', state: 'done', subject: '카카오' }, { stem: '담다', state: 'done', subject: '네이버' }],
  },
  {
    text: '두 회사는 합작사 설립을 추진 중이다.',
    gloss: 'The two are pursuing a joint venture.',
    clauses: [{ stem: '추진', state: 'considered', nouns: { object: '설립' } }],
  },
  {
    text: '네이버는 투자 계획을 철회했다. 카카오는 협력을 위해 KT를 찾았다.',
    gloss: 'Naver withdrew its plan. Kakao called on KT for co-operation: 를 위해 is no object.',
    clauses: [{ stem: '철회', state: 'ended', subject: '네이버' }, { stem: '찾다', heads: { object: ['KT'] } }],
  },
]; // prettier-ignore
