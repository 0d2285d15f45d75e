/**
 * Words of buttons and counters around Korean articles. A line of nothing but these, digits and signs is dropped.
 * 글자크기 letter size · 가 sample letter of the size buttons · 인쇄 print · 스크랩 keep · 공유 share · 주소복사 copy address · 댓글 comments ·
 * 구독 subscribe · 좋아요, 슬퍼요, 화나요 … reactions · 음성 듣기 listen · 요약봇 summary robot · 번역 translate · 닫기 close · 기사 원문 original.
 */
export const buttonWords: readonly string[] = (
  '글자 글씨 크기 글자크기 글씨크기 본문 폰트 사이즈 변경하기 변경 설정 조절 조정 확대 축소 크게 작게 보통 아주 가장 매우 다크모드 라이트모드 가 가가 가나다라 + - ' +
  '인쇄 인쇄하기 프린트 스크랩 스크랩하기 저장 북마크 공유 공유하기 보내기 주소 주소복사 복사 복사하기 URL URL복사 링크 링크복사 SNS 페이스북 페이스북으로 트위터 트위터로 X 엑스 카카오 카카오톡 카카오톡으로 카톡 ' +
  '카카오스토리 네이버 네이버블로그 밴드 네이버밴드 블로그 라인 텔레그램 이메일 메일 핀터레스트 인스타그램 유튜브 구글 댓글 댓글달기 댓글쓰기 댓글보기 개 건 명 ' +
  '구독 구독하기 구독중 구독자 응원 응원하기 응원수 기자페이지 좋아요 싫어요 슬퍼요 화나요 훈훈해요 감동이에요 감동 기뻐요 놀라워요 놀랐어요 후속기사 원해요 후속기사원해요 추천 추천해요 비추천 공감 공감해요 비공감 ' +
  '흥미진진 흥미로워요 유용해요 궁금해요 쏠쏠정보 공감백배 분석탁월 후속강추 반응 음성 음성으로 듣기 기사듣기 들려주기 재생 정지 남성 여성 느림 빠름 요약 요약봇 요약보기 자동요약 번역 번역설정 번역하기 한국어 영어 일본어 중국어 ' +
  '닫기 열기 더보기 접기 펼치기 펴기 목록 목록으로 이전 다음 이전기사 다음기사 위로 맨위로 TOP 원문 원문보기 기사원문 기사 보기 신고 신고하기 로그인 회원가입 홈 검색 메뉴 전체메뉴 사진 이미지 크게보기 확대보기 이미지크게보기 새창열림 ' +
  'Facebook Twitter KakaoTalk Kakao Naver Band Print Email AD 광고 Advertisement ADVERTISEMENT 으로 에 로 를 을 및 하기 조회 조회수 분 읽기 읽는시간 이기사를'
).split(' ');

/**
 * Headings of lists that follow or interrupt an article. 관련기사 related articles · 주요뉴스 main news · 많이 본 뉴스 most read ·
 * 인기기사 popular · 이 시각 at this hour · 기자의 다른 기사 the reporter's other articles · 추천 recommended · 핫이슈 hot.
 */
export const listHeading =
  /^(?:관련\s?(?:기사|뉴스|글|키워드|태그|영상|포토|종목|이슈)|연관\s?(?:기사|뉴스|검색어)|(?:오늘의\s?|이\s?시각\s?|실시간\s?|분야별\s?|섹션별?\s?|많이\s?)?(?:주요|핫|HOT|인기|추천|최신|랭킹|톱|베스트|BEST|급상승)\s?(?:뉴스|기사|이슈|클릭|포토|영상|콘텐츠|토픽|키워드)|.{0,12}많이\s?(?:본|읽은|찾은|공유된)\s?(?:뉴스|기사|글).{0,8}|이\s?시[각간]\s?.{0,12}|[^.]{0,20}(?:기자|언론사|매체|섹션|카테고리)의?\s?(?:다른|최신|주요)\s?(?:기사|뉴스).{0,8}|(?:이|본)\s?기사(?:와|를)\s?(?:함께|읽은|본)\s?.{0,20}|함께\s?(?:본|보면|읽으면|볼\s?만한)\s?.{0,15}|당신이\s?(?:좋아|관심|놓친).{0,15}|(?:놓치면|놓치지).{0,15}|댓글\s?(?:많은|순위|작성|등록|입력)?\s?(?:뉴스|기사|\d+)?|(?:네티즌|독자)\s?(?:의견|한마디)|(?:오늘의?|지금)\s?(?:핫|인기|뜨는|추천).{0,12}|(?:포토|화제의|헤드라인|카드|동영상)\s?뉴스|핫\s?클릭|핫\s?이슈|키워드|해시태그|태그|(?:이|해당)\s?기사는?\s?(?:언론사에서|.{0,8}섹션).{0,40}|(?:기사\s?)?(?:작성자|기자)\s?(?:소개|정보|프로필)|(?:언론사|뉴스)\s?(?:홈|구독|주요\s?기사)|광고(?:\s?영역)?|스폰서\s?(?:링크|콘텐츠)|AD|Sponsored.{0,12})\s*(?:더\s?보기|전체\s?보기)?\s*\d*$/i;

/**
 * Lines that speak to the reader instead of telling news: subscribe, report a story to us, recommend this article, download
 * the app, this article was sorted by the paper, translated by a machine.
 */
export const appeal =
  /구독(?:하세요|하기|해\s?주세요|과\s?좋아요|\s?신청)|(?:기사|뉴스)?\s?제보(?:하기|는|\s?[:：]|를\s?(?:기다|받)|\s?및)|제보(?:는|하세요)\s?|(?:카카오톡|카톡|라인|이메일|전화|텔레그램)\s?[:：@]|@?\S*\s?친구\s?(?:추가|맺기)|채널\s?(?:추가|구독)|앱\s?(?:다운|설치|에서)|뉴스레터|(?:이|본|해당)\s?기사를?\s?(?:추천|응원|공유)(?:합니다|하기|해)|이\s?기사(?:가|를|는)?\s?(?:좋으|마음에|어떠|어땠|어때|도움)|기사\s?추천은\s?\d+|(?:이|해당)\s?(?:기사|콘텐츠)는\s?(?:언론사|해당\s?언론사|모바일|.{0,6}섹션)|모바일\s?메인|(?:AI|자동|기계|구글)\s?번역|기사\s?(?:원문|전문)\s?(?:보기|은|을)|(?:홈페이지|네이버|유튜브|포스트|인스타그램|페이스북|카카오)에서\s?.{0,25}(?:구독|확인|만나|보세요|보실|추가|팔로우)|바로\s?가기|클릭(?:하세요|하면|!)|무료\s?(?:체험|신청|상담)|이벤트\s?(?:참여|응모)|오늘의\s?운세|여러분의\s?(?:제보|의견)|독자\s?여러분|로그인\s?(?:후|하시|하면|이\s?필요)|회원\s?(?:전용|에게만)|유료\s?(?:기사|회원)/;

/** Lines of a press release about itself: web site, contact. */
export const contactLine = /^(?:웹사이트|홈페이지|연락처|문의처?|언론\s?연락처|보도자료\s?문의)\s*[:：]/;

/** A notice of rights: 저작권자 holder of the copyright, 무단 전재 copying without leave, 재배포 금지 no redistribution. */
export const rightsLine =
  /저작권자|무단\s?(?:전재|복제|배포|도용|전제)|재배포\s?(?:및\s?.{0,12})?(?:금지|불가)|AI\s?(?:데이터\s?)?(?:학습|훈련).{0,20}금지|^\W*(?:Copyrights?|ⓒ|©)|All rights reserved/i;

/** What a caption ends with or names: 사진=, 사진제공=, 자료=, 그래픽=, 출처=, [사진 …], /…DB, 캡처 (screen shot), 연합뉴스 제공. */
export const captionSign =
  /(?:사진|자료|이미지|그래픽|그래프|출처|일러스트|영상|캡처|화면|표)\s?(?:제공|출처|캡처|자료|합성)?\s?[=:：]\s?\S.{0,30}$|[[(/]\s?(?:사진|자료|이미지|그래픽|출처)[^\])]{0,30}[\])]?$|(?:\/|=|＝)\s?\S{1,20}\s?(?:제공|DB|캡처|자료사진|갈무리)[\])]?$|(?:자료\s?사진|사진\s?제공|이미지\s?제공|홈페이지\s?(?:캡처|갈무리)|\S{1,20}\s제공)[\])]?$/;
/** What a line after a ▲ says when it is a caption and not an item of a list: view, logo, portrait, is posing for a photograph. */
export const captionWords =
  /(?:사진|제공|모습|전경|로고|CI|사옥|본사|조감도|이미지|캡처|개념도|기념\s?촬영|포즈|전경\.?|대표(?:이사)?|회장|사장|의장|(?:하고|보고|듣고|짓고|있는)\s?있다\.?|갈무리|인포그래픽|그래픽)\s*(?:[[(/].{0,30})?$/;

/** Job titles of those who write: 기자 reporter, 특파원 correspondent, 논설위원 editorial writer. */
const job = '(?:(?:수습|인턴|객원|선임|수석|전문|경제|산업|정치|사회|IT|의학|과학|국제|사진|온라인|디지털|AI)\\s?)*(?:기자|특파원|논설위원|편집위원|에디터|PD|통신원|리포터|앵커|부장|팀장)';
const person = '[가-힣]{2,4}';
const mail = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
const names = `${person}(?:\\s?(?:[·,ㆍ/]|및)\\s?${person})*`;

/** A line of nothing but who wrote it: 홍길동 기자 abc@def.com, [서울=홍길동 기자], 글·사진 홍길동 기자, an address alone. */
export const bylineLine = new RegExp(
  `^[\\s[(/<【|=ㆍ·-]*(?:[가-힣]{2,8}\\s?[=＝]\\s?)?(?:(?:글|사진|취재|영상|정리|글·사진|영상편집|그래픽|입력|by)\\s?[=:·|/]?\\s?)?(?:[가-힣A-Za-z]{2,12}\\s?(?:[=/|,]\\s?|\\s))?(?:${names}\\s?${job}(?:\\s?[·,ㆍ/]\\s?${names}\\s?${job})*|${job}\\s${names}|${names}\\s?(?=[(\\s]*${mail}))?[\\s/|(<[=·,-]*(?:${mail}[\\s,]*)*(?:입니다\\.?)?[\\s\\])>】/|=-]*$`,
);

/** What stands before the first sentence: (서울=가상뉴스) 홍길동 기자 =, [가상경제 홍길동 기자], 【부산=가상뉴스】. */
export const bylinePrefix = new RegExp(
  `^(?:[[(【<]\\s?[^\\])】>\\n]{1,30}?(?:=|＝|\\s|\\||/|·)\\s?[^\\])】>\\n]{1,25}[\\])】>]\\s*(?:${names}\\s?${job}\\s*)?(?:[=＝-]\\s?)?(?:=\\s*)?)`,
);
/** The part of such a prefix that makes it a byline: a reporter, or a place and a wire service with an equals sign. */
export const bylineSign = new RegExp(`${job}|^[[(【<]\\s?[가-힣·]{2,10}\\s?[=＝]`);

/** What stands after the last sentence of a paragraph: … 밝혔다. 홍길동 기자 abc@def.com, /홍길동 기자, [홍길동 기자]. */
export const bylineSuffix = new RegExp(
  `(?<=[.!?”"’)\\]])\\s*(?:[[(/<=]\\s?)?(?:[가-힣A-Za-z]{2,10}\\s?[=/|]\\s?)?(?:${names}\\s?${job}\\s?[\\])>]?\\s*(?:[(<[]?${mail}[)>\\]]?)?|[(<[]?${mail}[)>\\]]?)\\s*[\\])>]?$`,
);

/** A person named as a reporter, for the author's name. */
export const reporterName = new RegExp(`(${names})\\s?${job}`);
