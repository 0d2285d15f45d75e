/** What a verb or event noun does in a deal. */
export type Act = 'pay' | 'raise' | 'join' | 'buy' | 'sell' | 'form' | 'commit';

const rows: Record<Act, string> = {
  // put money in: 투자 invest, 출자 pay in, 베팅 bet, 수혈 transfuse; 넣다 put, 태우다 burn, 쏘다 shoot, 담다 put in the basket
  pay: '투자 지분투자 재투자 후속투자 추가투자 신규투자 출자 투입 집행 베팅 납입 수혈 단행 쾌척 넣다 태우다 대다 보태다 쏟다 쏟아붓다 얹다 붓다 담다 쏘다 걸다 내다 내놓다 들이다 투척 지원 몰아주다 밀어주다 모아주다 모으다 건네다',
  // get money: 유치 attract, 조달 raise, 수혈받다; 모으다 gather, 끌어들이다 draw in
  raise:
    '유치 투자유치 조달 확보 모으다 끌어모으다 그러모으다 끌어들이다 끌어내다 얻다 얻어내다 따내다 받다 투자받다 수혈받다 마무리 완료 클로징 마감 마치다 성공 발행 실시 결정 의결 이끌어내다 맞다 맞이하다 영입',
  // take part in a round: 참여 take part, 리드 lead, 이름을 올리다 put one's name down, 지갑을 열다 open the purse
  join: '참여 합류 동참 가세 리드 주도 이끌다 올리다 열다 팔로우온 함께하다 나서다 뛰어들다 보태다',
  // take over: 인수 acquire, 품다 embrace, 사들이다 buy up, 넘겨받다 take over
  buy: '인수 매입 취득 사들이다 사다 확보 품다 안다 삼키다 넘겨받다 거머쥐다 쓸어담다 합병 흡수합병 인수합병 가져오다 가져가다 넣다 편입 떠안다 데려오다 양수',
  // give up: 매각 sell, 처분 dispose, 털다 shake off, 회수 recover, 엑시트 exit
  sell: '매각 처분 팔다 팔리다 되팔다 되팔리다 되팔려 팔려 넘기다 털다 현금화 회수 엑시트 엑싯 정리 내놓다 넘겨주다 거둬들이다 양도 매도',
  // set up a fund: 결성 form, 조성 raise; 띄우다 float, 꾸리다 put together
  form: '결성 조성 설립 출범 만들다 꾸리다 띄우다 차리다 세우다 내놓다 론칭 런칭 선보이다 열다 마련 모으다 굴리다 운용',
  // promise money to a fund
  commit: '출자 약정 대다 내다 태우다 맡기다 보태다 넣다 납입 투입 출연 책임지다 얹다 담당',
};

const acts = new Map<string, Set<Act>>();
for (const [act, stems] of Object.entries(rows) as [Act, string][])
  for (const stem of stems.split(' ')) acts.set(stem, (acts.get(stem) ?? new Set<Act>()).add(act));

/** Whether a predicate's stem can mean an act. */
export const means = (stem: string, act: Act): boolean => acts.get(stem)?.has(act) ?? false;

/** Stems that say "invest" by themselves; the others need a sum or a share beside them. */
export const plainInvestment = /투자$|^(?:출자|베팅|수혈)$/;

/** Nouns for a holding: 지분 stake, 주식 shares, 구주 existing shares, 신주 new shares. */
export const stakeNoun = /지분|주식|구주|신주|보유분|보통주|우선주|전환사채|CB\b|BW\b/;

/** Nouns that mean money raised: 투자 investment, 자금 funds, 라운드 round. */
export const moneyNoun =
  /투자$|투자금$|자금$|라운드$|시리즈 ?[A-H]$|^[A-H]$|시드$|브릿지$|프리 ?A$|증자$|IPO$|돈$|실탄$|출자$|펀딩$|유치$|클로징$/;

/** Words that name a fund: 펀드, 조합. */
export const fundNoun = /펀드|조합|PEF|사모투자|합자회사/;
