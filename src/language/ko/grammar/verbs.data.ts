/**
 * Native verbs of business news as `stem infinitive past`, with an English gloss. Verbs made of a noun and 하다, 되다,
 * 받다 or 시키다 (투자하다, 인수되다, 투자받다) need no entry: they are read by their tails.
 */
export const nativeVerbs = `
넣 넣어 넣었 | put in
태우 태워 태웠 | put in (money), burn
대 대 댔 | pay in
보태 보태 보탰 | add
쏟 쏟아 쏟았 | pour
쏟아붓 쏟아부어 쏟아부었 | pour in
얹 얹어 얹었 | add on top
붓 부어 부었 | pour
쓰 써 썼 | spend
들이 들여 들였 | spend
내 내 냈 | pay, put forth
내놓 내놓아 내놓았 | put up, put out
내놔 내놔 내놨 | put up, put out
베푸 베풀어 베풀었 | grant
거두 거둬 거뒀 | collect
거둬들이 거둬들여 거둬들였 | collect
모으 모아 모았 | gather
끌어모으 끌어모아 끌어모았 | gather
그러모으 그러모아 그러모았 | gather
끌어올리 끌어올려 끌어올렸 | raise
올리 올려 올렸 | raise, earn
늘리 늘려 늘렸 | increase
높이 높여 높였 | raise
낮추 낮춰 낮췄 | lower
줄이 줄여 줄였 | cut
늘 늘어 늘었 | grow
줄 줄어 줄었 | shrink
오르 올라 올랐 | rise
키우 키워 키웠 | grow (something)
불리 불려 불렸 | swell
사 사 샀 | buy
사들이 사들여 사들였 | buy up
팔 팔아 팔았 | sell
되팔 되팔아 되팔았 | sell back
넘기 넘겨 넘겼 | hand over
넘겨받 넘겨받아 넘겨받았 | take over
넘겨주 넘겨줘 넘겨줬 | hand over
물려받 물려받아 물려받았 | inherit
건네 건네 건넸 | hand
떼어내 떼어내 떼어냈 | split off
털 털어 털었 | sell out
쥐 쥐어 쥐었 | hold
품 품어 품었 | take in, acquire
안 안아 안았 | take in
삼키 삼켜 삼켰 | swallow
합치 합쳐 합쳤 | merge
들 들어 들었 | hold, join
갖 가져 가졌 | have
가지 가져 가졌 | have
얻 얻어 얻었 | get
따내 따내 따냈 | win
받 받아 받았 | receive
받아들이 받아들여 받아들였 | accept
맡 맡아 맡았 | take charge
맡기 맡겨 맡겼 | entrust
이끌 이끌어 이끌었 | lead
주도 주도해 주도했 | lead
맺 맺어 맺었 | conclude
잡 잡아 잡았 | hold (hands)
손잡 손잡아 손잡았 | join hands
뭉치 뭉쳐 뭉쳤 | band together
꾸리 꾸려 꾸렸 | set up
차리 차려 차렸 | set up
세우 세워 세웠 | found
만들 만들어 만들었 | make
띄우 띄워 띄웠 | launch
열 열어 열었 | open
짓 지어 지었 | build
굴리 굴려 굴렸 | run (money)
담 담아 담았 | put in
나누 나눠 나눴 | share
채우 채워 채웠 | fill
들어가 들어가 들어갔 | go in
들어오 들어와 들어왔 | come in
나서 나서 나섰 | set out
뛰어들 뛰어들어 뛰어들었 | plunge in
끼 끼어 끼었 | join
빠지 빠져 빠졌 | drop out
빼 빼 뺐 | withdraw
깨지 깨져 깨졌 | break down
접 접어 접었 | give up
무르 물러 물렀 | undo
물러서 물러서 물러섰 | step back
엎 엎어 엎었 | overturn
찾 찾아 찾았 | look for
붙이 붙여 붙였 | attach
얻어내 얻어내 얻어냈 | obtain
벌이 벌여 벌였 | carry on (talks)
펼치 펼쳐 펼쳤 | spread
밝히 밝혀 밝혔 | state
알리 알려 알렸 | announce
전하 전해 전했 | tell
말하 말해 말했 | say
덧붙이 덧붙여 덧붙였 | add (in speech)
털어놓 털어놓아 털어놓았 | confide
꼬집 꼬집어 꼬집었 | criticise
내다보 내다봐 내다봤 | foresee
보 봐 봤 | see
전해지 전해져 전해졌 | be reported
알려지 알려져 알려졌 | be known
점쳐지 점쳐져 점쳐졌 | be forecast
이뤄지 이뤄져 이뤄졌 | come about
이루어지 이루어져 이루어졌 | come about
그치 그쳐 그쳤 | stop at
달하 달해 달했 | reach
이르 이르러 이르렀 | reach
넘 넘어 넘었 | exceed
넘어서 넘어서 넘어섰 | exceed
웃돌 웃돌아 웃돌았 | exceed
밑돌 밑돌아 밑돌았 | fall short
버 벌어 벌었 | earn
벌 벌어 벌었 | earn
벌어들이 벌어들여 벌어들였 | earn
나 나 났 | come out
잇 이어 이었 | continue
이어가 이어가 이어갔 | continue
이어지 이어져 이어졌 | be continued
매기 매겨 매겼 | put (a price)
매겨지 매겨져 매겨졌 | be priced
꼽 꼽아 꼽았 | count among
뽑 뽑아 뽑았 | pick
뽑히 뽑혀 뽑혔 | be picked
긋 그어 그었 | draw (a line)
쥐 쥐어 쥐었 | hold
쓸어담 쓸어담아 쓸어담았 | scoop up
쏘 쏴 쐈 | shoot, invest
걸 걸어 걸었 | stake
건지 건져 건졌 | get back
날리 날려 날렸 | lose
털리 털려 털렸 | be robbed
떠안 떠안아 떠안았 | take on
노리 노려 노렸 | aim at
바라보 바라봐 바라봤 | look at
서 서 섰 | stand
오 와 왔 | come
가 가 갔 | go
주 줘 줬 | give
두 둬 뒀 | keep
하 해 했 | do
되 돼 됐 | become
있 있어 있었 | be
없 없어 없었 | not be
않 않아 않았 | not
못하 못해 못했 | cannot
아니 아니어 아니었 | is not
같 같아 같았 | seem
싶 싶어 싶었 | want
돌 돌아 돌았 | go round
남 남아 남았 | remain
내밀 내밀어 내밀었 | hold out
미루 미뤄 미뤘 | put off
미뤄지 미뤄져 미뤄졌 | be put off
그리 그려 그렸 | draw
달 달아 달았 | hang, attach
달리 달려 달렸 | run
잡히 잡혀 잡혔 | be set
불 불어 불었 | swell
깎이 깎여 깎였 | be cut
깎 깎아 깎았 | cut
고르 골라 골랐 | choose
뽐내 뽐내 뽐냈 | show off
돕 도와 도왔 | help
갈아타 갈아타 갈아탔 | change over
올라서 올라서 올라섰 | rise to
올라타 올라타 올라탔 | get on
따르 따라 따랐 | follow
떠나 떠나 떠났 | leave
떨어지 떨어져 떨어졌 | fall
무너지 무너져 무너졌 | collapse
엎어지 엎어져 엎어졌 | fall through
끝나 끝나 끝났 | end
끝내 끝내 끝냈 | finish
마치 마쳐 마쳤 | finish
얽히 얽혀 얽혔 | be entangled
꿰차 꿰차 꿰찼 | take (a seat)
거머쥐 거머쥐어 거머쥐었 | seize
끌어들이 끌어들여 끌어들였 | draw in
불러들이 불러들여 불러들였 | call in
맞 맞아 맞았 | take in, meet
맞아들이 맞아들여 맞아들였 | welcome
선보이 선보여 선보였 | show
펴 펴 폈 | spread
치르 치러 치렀 | pay
갚 갚아 갚았 | repay
빌리 빌려 빌렸 | borrow
꾀하 꾀해 꾀했 | attempt
타 타 탔 | ride, receive
내리 내려 내렸 | lower, fall
부르 불러 불렀 | call
묶 묶어 묶었 | bind
묶이 묶여 묶였 | be bound
뛰 뛰어 뛰었 | jump
넓히 넓혀 넓혔 | widen
좁히 좁혀 좁혔 | narrow
쌓 쌓아 쌓았 | pile up
지키 지켜 지켰 | keep
멎 멎어 멎었 | stop
풀 풀어 풀었 | release
떠받치 떠받쳐 떠받쳤 | prop up
먹 먹어 먹었 | eat
끓이 끓여 끓였 | boil
돌아오 돌아와 돌아왔 | come back
돌아가 돌아가 돌아갔 | go back, run
돌려주 돌려줘 돌려줬 | give back
박 박아 박았 | drive in
겪 겪어 겪었 | undergo
앞두 앞둬 앞뒀 | have ahead
거치 거쳐 거쳤 | go through
헐 헐어 헐었 | break into (savings)
삼 삼아 삼았 | make (something) one's
띄 띄어 띄었 | stand out
둘러싸 둘러싸 둘러쌌 | surround
실리 실려 실렸 | be printed
되돌리 되돌려 되돌렸 | turn back
얼어붙 얼어붙어 얼어붙었 | freeze
쓰이 쓰여 쓰였 | be used
걸리 걸려 걸렸 | take (time)
몰리 몰려 몰렸 | crowd in
몰아주 몰아줘 몰아줬 | give all to one
딛 딛어 딛었 | step on
꺼내 꺼내 꺼냈 | take out
많 많아 많았 | be many
높 높아 높았 | be high
작 작아 작았 | be small
좋 좋아 좋았 | be good
크 커 컸 | be big
커지 커져 커졌 | get bigger
`;

/** Nouns that are events: they make predicates by themselves in headlines and note style (50억원 투자 유치). */
export const eventNouns: ReadonlySet<string> = new Set(
  `투자 유치 인수 합병 인수합병 매각 매입 취득 처분 출자 조달 확보 결성 조성 설립 출범 체결 협약 업무협약 제휴 협력 협업 맞손 공동개발 공급 수주 선정 참여 리드 주도 지원 출시 공개 공고
  상장 증자 유상증자 투입 집행 베팅 완료 마무리 클로징 종결 확정 결정 의결 합의 계약 서명 추진 검토 논의 협상 타진 저울질 조율 모색 물색 거론 관측 전망 예정 계획 방침 목표 무산 철회 중단 결렬
  취소 청산 포기 불발 백지화 파기 해지 부인 일축 사실무근 회수 엑싯 영입 가입 합류 탈퇴 이탈 달성 기록 돌파 증가 감소 확대 축소 진출 도입 탑재 통합 연동 납입 약정 지분투자 투자유치 흡수합병
  후속투자 신규투자 개시 착수 발표 공시 수상 도약 팔로우온 재투자 추가투자 유치전 MOU M&A IPO 협의 약속 동참 도전 구축 운영 런칭 론칭`
    .split(/\s+/)
    .filter(Boolean),
);
