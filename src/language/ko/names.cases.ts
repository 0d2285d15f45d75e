import type { EntityKind } from '../reading.ts';

/** A text in our own words with invented companies, and what must be found in it. */
export interface NamesCase {
  readonly about: string;
  readonly title?: string;
  readonly text: string;
  /** Surfaces by kind; surfaces of one entity are joined with `=`. */
  readonly finds: Partial<Record<EntityKind, readonly string[]>>;
  /** Words that must not be an organisation. */
  readonly not?: readonly string[];
  /** Descriptions and whom they mean, in the order of the text. */
  readonly means?: readonly (readonly [words: string, names: string])[];
}

export const namesCases: readonly NamesCase[] = [
  {
    about: 'startup media: legal form, gloss with the chief executive, lead investor, product',
    title: "물류 로봇 '모람로보', 40억 프리A 유치",
    text: "물류 로봇을 만드는 주식회사 모람로보(MoramRobo, 대표 채서린)가 40억원 규모 프리A 투자를 유치했다고 3일 밝혔다. 이번 라운드는 가람솔인베스트먼트가 리드했으며 나래파트너스와 KT가 참여했다.\n\n모람로보의 주력 제품은 적재 로봇 '들락(Deullak)'이다. 채서린 대표는 \"인력을 늘리겠다\"고 말했다.",
    finds: { company: ['모람로보', '가람솔인베스트먼트', '나래파트너스', 'KT'], product: ['들락=Deullak'], person: ['채서린'] },
    not: ['라운드', '프리A', '인력'],
  },
  {
    about: 'enumerations beside a known company: · , 와 and 등',
    text: '네이버와 하람클라우드, 도담소프트 등이 라온데이터에 60억원을 투자했다. 라온데이터는 두산·무진테크로부터도 30억원을 받았다.',
    finds: { company: ['네이버', '하람클라우드', '도담소프트', '라온데이터', '두산', '무진테크'] },
  },
  {
    about: 'round-up bullets: label before a colon, headline with a comma, quoted new name',
    text: "▲ 꼬마숲: 유아 놀이 키트. 시드 2억원. 카카오벤처스\n▲ 반려식물 구독 서비스 '잎새방', 퓨처플레이서 5억원 투자 유치\n▲ 누비오, 전기자전거 업체 바람결 인수. 지분 100%",
    finds: { company: ['꼬마숲', '카카오벤처스', '퓨처플레이', '누비오', '바람결'] },
  },
  {
    about: 'parent and arm are apart; the arm takes the parent before it into its name',
    text: 'KT와 KT인베스트먼트, KT클라우드가 참여했다. 현대차 제로원도 투자했다. SK스퀘어와 SK는 빠졌다.',
    finds: { company: ['KT', 'KT인베스트먼트', 'KT클라우드', '현대차 제로원', 'SK스퀘어', 'SK'] },
  },
  {
    about: 'weak listed names: only with support; 모레 may be a day, 당근 a carrot',
    text: '회의는 모레 열린다. 농가는 당근 값이 올라 웃었다. KT는 지난해 업스테이지에 100억원을 투자했다.',
    finds: { company: ['KT', '업스테이지'] },
    not: ['모레', '당근'],
  },
  {
    about: 'weak listed names with money going into them',
    text: 'KT는 모레에 150억원을, 업스테이지에 100억원을 투자했다.',
    finds: { company: ['KT', '모레', '업스테이지'] },
  },
  {
    about: 'names that end like particles',
    text: '하이트진로는 스타트업에 투자했다. 에코프로가 지분을 샀다. 카카오와 협력한다.',
    finds: { company: ['하이트진로', '에코프로', '카카오'] },
  },
  {
    about: 'funds, alliances, public bodies, places and people are not companies',
    text: "솔빛벤처스는 '솔빛 그린모빌리티 2호 투자조합'을 만들었다. 네이버와 LG전자는 '한마음 AI 협의체'를 꾸렸다. 중소벤처기업부와 금융위원회는 부산에서 설명회를 열었다. 마은결 솔빛벤처스 대표가 참석했다. 코스피는 내렸다.",
    finds: {
      company: ['솔빛벤처스', '네이버', 'LG전자'],
      fund: ['솔빛 그린모빌리티 2호 투자조합'],
      alliance: ['한마음 AI 협의체'],
      'public-body': ['중소벤처기업부', '금융위원회'],
      place: ['부산'],
    },
    not: ['코스피', '설명회', '마은결'],
  },
  {
    about: 'short forms: the name without its tail',
    text: '미리내파트너스가 새 펀드를 준비한다. 미리내는 앞서 두 곳에 투자했다.',
    finds: { company: ['미리내파트너스=미리내'] },
  },
  {
    about: 'Latin names with Hangul particles, and glosses in both directions',
    text: 'Nimbus Labs는 서울에서 출발한 스타트업 Solvex(솔벡스)에 20억원을 투자했다. 솔벡스는 매출이 늘었다.',
    finds: { company: ['Nimbus Labs', 'Solvex=솔벡스'] },
  },
  {
    about: 'ticker in brackets, disclosure style',
    text: '1. 발행회사: (주)가온셀\n2. 취득금액: 2,400,000,000원\n한들전자(123456)는 (주)가온셀의 주식을 취득하기로 결정하였음.',
    finds: { company: ['가온셀', '한들전자'] },
    not: ['발행회사', '취득금액'],
  },
  {
    about: 'market news without any company',
    text: '고금리가 이어지면서 투자 심리가 얼어붙었다. 스타트업은 인력을 줄이고 있다. 전문가들은 시장에 5000억원을 투입해야 한다고 말한다. 외국인과 기관은 주식을 팔았다. 반도체에 10조원을 투자한다.',
    finds: {},
    not: ['고금리', '스타트업', '전문가들', '시장', '외국인', '기관', '반도체', '인력'],
  },
  {
    about: 'descriptions: 회사 측 is who the text is about; 양사 both; 이통3사 the three carriers',
    text: '다솜랩은 10일 카카오와 업무협약을 맺었다. 양사는 함께 서비스를 만든다.\n\n다솜랩은 지난해 흑자를 냈다. 두산로보틱스의 인수설에 대해 회사 측은 "사실이 아니다"라고 했다.\n\nSK텔레콤과 KT, LG유플러스도 관심을 보였다. 이통3사는 같은 날 설명회를 열었다.',
    finds: { company: ['다솜랩', '카카오', '두산로보틱스', 'SK텔레콤', 'KT', 'LG유플러스'] },
    means: [['양사', '다솜랩+카카오'], ['회사', '다솜랩'], ['이통3사', 'SK텔레콤+KT+LG유플러스']],
  },
  {
    about: '이 회사 of an object is the other company; of an unclear pair nobody',
    text: '새벽인베스트먼트는 드론 업체 하늬항공 지분을 팔 곳을 찾고 있다. 이 회사 가치는 반으로 줄었다. 네이버와 카카오, 쿠팡이 관심을 보였다. 이 회사에 눈길이 쏠린다.',
    finds: { company: ['새벽인베스트먼트', '하늬항공', '네이버', '카카오', '쿠팡'] },
    means: [['이 회사', '하늬항공']],
  },
]; // prettier-ignore
