const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns that say what a company is, right before its name: "AI 반도체 팹리스 리벨리온" (fabless firm Rebellions). Compounds may end in them. */
export const firmNouns = words(`스타트업 기업 업체 회사 개발사 운영사 제조사 제작사 설계사 공급사 유통사 판매사 서비스사 통신사 이통사 게임사 제약사
  바이오텍 팹리스 벤처캐피탈 벤처캐피털 액셀러레이터 엑셀러레이터 투자사 운용사 투자전문회사 자회사 모회사 손자회사 계열사 관계사 지주사 지주회사
  투자회사 창업기획자 하우스 유니콘 빅테크 이커머스 전문기업 대기업 중견기업 중소기업 벤처기업 핀테크 플랫폼사 솔루션사 보안기업 반도체사
  법인 합작사 합작법인 증권사 보험사 카드사 은행 상장사 협력사 고객사 파트너사 주관사 신용평가사 부품사 완성차 배터리사 에이전시 엔터사
  물류사 건설사 정유사 화학사 철강사 항공사 해운사 방송사 출판사 언론사 식품사 패션사 화장품사 유니콘기업 상장기업 대형사 연구기관 사모펀드
  VC CVC PE PEF AC GP LP SI FI PG사 IT기업 AI기업 밀키트사 제조업체 개발업체 운영업체 사업자 통신업체 기관 재무적투자자 전략적투자자 투자자
  운영기업 개발기업 메이커 파운드리 로펌 대행사 리츠 커머스 스튜디오 랩 파트너 발행사 기획사 소속사 배급사 인수자 매각자`);

/** Nouns that say what a product is, before its name: 챗봇 '이루다' (chatbot Iruda). */
export const productNouns = words(`앱 어플 애플리케이션 서비스 챗봇 소프트웨어 SW 제품 브랜드 솔루션 엔진 모델 LLM SLM 거대언어모델 언어모델 초거대AI
  로봇 로봇팔 게임 신작 기기 단말 단말기 스마트폰 칩 NPU GPU 반도체칩 시스템 비서 에이전트 AI비서 스피커 장비 플랫폼 SaaS 포털 웹툰 드라마
  캐릭터 요금제 상품 카드 메신저 검색엔진 웹서비스 신약 후보물질 치료제 키트 센서 드론 위성 발사체 차량 전기차 키오스크 툴 도구 인터페이스 OS
  운영체제 프로그램 데이터센터 슈퍼컴퓨터 라이브러리 프레임워크 툴킷 콘텐츠 신제품 파운데이션모델 생성형AI 마켓플레이스 쇼핑몰 구독서비스 가속기`);

/** Nouns behind a product that name who runs it: '콴다' 운영사 (operator of Qanda). */
export const operatorNouns = words(`운영사 개발사 제작사 제조사 운영업체 개발업체 제작업체 운영기업 개발기업 서비스사 공급사 운영 개발 제작 운영하는 개발한 만든 만드는 운영중인 개발하는`);

/** Tails that make a name a company whatever stands before them. */
export const firmTails = words(`인베스트먼트 인베스트먼츠 인베스트 벤처스 파트너스 캐피탈 캐피털 벤처투자 기술투자 창업투자 창투 투자파트너스 투자증권 자산운용
  자산신탁 저축은행 기술지주 창업기획 투자신탁 증권 은행 생명보험 손해보험 화재보험 텔레콤 텔레컴 바이오텍 바이오로직스 바이오사이언스 테라퓨틱스 제약
  파마 소프트 랩스 네트웍스 홀딩스 에너빌리티 솔루션즈 시스템즈 로보틱스 게임즈 스튜디오스 엔터테인먼트 컴퍼니 코퍼레이션 인더스트리 중공업 케미칼 머티리얼즈
  금융지주 금융그룹 파이낸셜 파이낸스 로지스틱스 다이내믹스 다이나믹스 이노베이션 커뮤니케이션즈 픽처스 에어로스페이스 테크놀로지 테크놀로지스 엔지니어링
  프라이빗에쿼티 에쿼티파트너스 자산관리 공제회 신용정보 모터스 헬스케어 메디텍 이노텍 디스플레이 글로비스 웍스 닷컴 웹툰 메디컬 시큐리티 인터랙티브
  액셀러레이터 어드바이저스 에셋 애셋매니지먼트 뱅크 브레인 사이언스 쇼핑 모빌리티 테크 에이아이 인터내셔널 코리아 이노베이트 카드 캐피탈파트너스`);

/** Tails that many names share with common compounds: they count only together with another sign. */
export const weakTails = words(`전자 통신 바이오 랩 그룹 에너지 솔루션 시스템 클라우드 스튜디오 네트워크 건설 화학 반도체 물산 상사 제철 해운 항공 식품 제과 리테일
  백화점 마트 페이 자동차 오토 메디칼 데이터 커머스 미디어 웨어 허브 스페이스 글로벌 디지털 지주 정밀 산업 스토어 엑스 큐브 팜 푸드 생명 화재 로직스 아이 넷 텍
  온 원 노믹스 플러스 링크 메이트 닥터 케어 노트 박스 플레이 루프 로지 소프트웨어 플랫폼 봇 핏 봇츠 메타 포지 비전 센스 싱크 브릿지 노드 스케일 마인드`);

/** Tails of funds. */
export const fundTails = words(`펀드 조합 투자조합 벤처투자조합 개인투자조합 신기술조합 신기술투자조합 신기술사업투자조합 모펀드 자펀드 사모투자합자회사 전문투자조합 PEF 벤처펀드`);

/** Tails of groupings of companies. */
export const allianceTails = words(`얼라이언스 연합 연합체 협의체 컨소시엄 동맹 원팀 클럽 카르텔 포럼 협의회`);

/** Tails of public bodies, associations and schools; 한국벤처투자 and the like are listed instead. */
export const publicTails = words(`부처 위원회 감독원 진흥원 연구원 연구소 공단 공사 재단 협회 진흥공단 기획재정부 과기정통부 과학기술정보통신부 산업통상자원부 중기부
  산업부 고용노동부 국토교통부 문체부 국방부 보건복지부 교육부 환경부 농식품부 외교부 행안부 법무부 금융위 공정위 금감원 방통위 국무회의 국회 청와대 대통령실 법원
  검찰 경찰 대학교 대학 시청 도청 특허청 방위사업청 조달청 통계청 국세청 관세청 우주항공청 질병관리청 중소벤처기업부 한국은행 정부 기재부 지방법원 고등법원 대법원 거래소 학회 센터 경제자유구역청 창조경제혁신센터 박람회 시의회 광역시 특별시 특별자치도 특별자치시 교육청 경찰청 군청 구청 서울시 경기도 대한상의 상공회의소 무역협회 벤처협회 벤처기업협회`);

/** Countries, cities and districts: never companies. */
export const places = words(`한국 미국 중국 일본 영국 독일 프랑스 인도 베트남 싱가포르 대만 홍콩 캐나다 호주 이스라엘 인도네시아 태국 말레이시아 필리핀 러시아 우크라이나
  사우디 사우디아라비아 UAE 아랍에미리트 두바이 카타르 유럽 북미 남미 중동 아시아 동남아 동남아시아 아프리카 아태 글로벌 국내 해외 국내외 현지 서울 부산 대구 인천 광주 대전
  울산 세종 경기 경기도 강원 충북 충남 전북 전남 경북 경남 제주 판교 강남 강남구 서초구 역삼동 을지로 여의도 광화문 성남 수원 용인 화성 평택 이천 창원 포항 구미 청주 천안
  송도 가산 구로 성수동 분당 실리콘밸리 샌프란시스코 뉴욕 텍사스 캘리포니아 시애틀 보스턴 라스베이거스 워싱턴 런던 파리 베를린 뮌헨 도쿄 오사카 베이징 상하이 선전 하노이
  호찌민 자카르타 방콕 바르셀로나 다보스 앨라배마 조지아 애리조나 브라질 멕시코 이탈리아 스페인 네덜란드 스웨덴 스위스 핀란드 노르웨이 덴마크 폴란드 헝가리 튀르키예 이집트 케냐
  나이지리아 남아공 룩셈부르크 아일랜드 지역 수도권 호남 영남 용산 마곡 상암 양재 테헤란로 몽골 카자흐스탄 우즈베키스탄 뉴질랜드 오스트리아 벨기에 체코 포르투갈 그리스 칠레 콜롬비아`);

/** Common surnames: with a title behind, a word that starts so is a person (김영섭 대표). */
export const surnames = words(`김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 류 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도
  소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 경 봉 사 부 남궁 황보 제갈 선우 독고 사공`);

/** Titles behind a person's name. */
export const titles = words(`대표 대표이사 사장 부사장 회장 부회장 의장 이사 상무 전무 본부장 부문장 센터장 실장 팀장 그룹장 담당 임원 이사장 원장 총장 교수 박사 연구원 선임연구원 수석연구원
  애널리스트 심사역 수석심사역 책임심사역 파트너 매니저 기자 특파원 장관 차관 의원 위원장 위원 시장 도지사 총리 대통령 변호사 회계사 창업자 공동창업자 CEO CTO CFO COO CSO CPO CIO 씨 전
  책임 수석 부장 과장 디렉터 매니징디렉터 상무보 부원장 국장 단장 소장 지점장 행장 은행장 총괄 앵커 감독 선수 작가 검사 판사 대변인`);

/** Nouns behind a company's name: its shares, its people, its offices. Signs that a name stands before them. */
export const heldNouns = words(`지분 구주 신주 주식 보유분 경영권 인수전 지분율 주가 상장 대표 대표이사 관계자 측 임직원 본사 주주 최대주주 지분투자 이사회 창업자 사업부 지주회사 자회사 계열사 임원 홍보팀 의장 회장 부회장 사장 부사장 CEO CTO CFO`);

/** Nouns of one syllable: with a particle they look like a word of two (몫은, 곳이, 원에). */
export const shortNouns = words(`돈 손 발 말 글 일 품 몫 곳 것 등 측 중 점 건 원 값 집 땅 앞 뒤 속 밖 안 옆 위 밑 끝 때 날 해 달 주 년 월 배 명 개 사 팀 업 길 힘 뜻 짐 빚 빛 물 불 산 강 판 편 쪽 칸 층
  방 문 창 벽 책 표 틀 폭 탓 덕 셈 꿈 눈 귀 입 몸 술 밥 쌀 약 차 칩 망 앱 웹 통 법 세 형 군 시 도 구 동 면 읍 수 바 데 줄 뿐 대 큰 이 그 저 내 네 제 새 헌 첫 전 현 각 양 총 두 세 네 몇 한 억 조 만 천 백 초 분 회 차 호`);

/** Verbs and adnominals before a product's name: 내놓은 'X' (X, which it brought out). */
export const productVerbs = words(`내놓은 출시한 선보인 공개한 개발한 만든 만드는 운영하는 서비스하는 개발하는 제작한 개발중인 론칭한 런칭한 제공하는 출시하는 선보이는 운영중인 운영한`);

/** Words that say what kind a fund is, never which one. */
export const genericFunds = words(`VC CVC PEF PE LP GP 벤처 사모 공모 정책 모태 블라인드 프로젝트 개인 민간 신규 후속 기업형 벤처캐피탈 벤처캐피털 전략 첫 새 국내 해외 원 개별 대형 초기 스타트업 투자 전용 자체 공동 회수 세컨더리`);

/** Abbreviations that are not names of organisations. */
export const latinCommon = words(`AI IT IB VC CVC LP GP SI FI PE PEF IPO MOU LLM SLM GPU NPU CPU TPU SaaS PaaS IaaS API IoT IP R&D M&A ESG B2B B2C D2C AUM IRR DPI ARPU CAPEX CEO CTO CFO COO CSO CAIO ICT 5G 6G LTE EV ESS
   OTT UAM XR VR AR MR NFT DX AX IR PR KPI ROI ETF IDC AIDC HBM DRAM NAND SoC PoC BM AC TF TFT MVP GTM UI UX SW HW OS PC TV CF DB ERP CRM SCM POS CCTV GPS LNG PF IM RCPS CB BW EB SPC SPA NDA EBITDA YoY QoQ TIPS
   CES MWC GTC K5 STO CBDC DID KOSPI KOSDAQ NASDAQ EU UN FTA SMR DNA RNA mRNA CDMO CMO CRO ADC FDA AICC RPA MSP CSP ISP IPTV AOC ASIC FPGA RAG AGI GPT NIPA`);
