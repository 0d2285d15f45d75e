import type { NegativeForms, QuantityCase } from '../quantity-case.ts';

const money = (value: number, currency: string, ...forms: string[]): QuantityCase => ({ kind: 'money', reads: { value: { value, currency } }, forms }); // prettier-ignore
const date = (value: string, role: string, ...forms: string[]): QuantityCase => ({ kind: 'date', reads: { value, role }, forms }); // prettier-ignore

/** Korean values and their surface forms. */
export const koreanCases: readonly QuantityCase[] = [
  money(22.4e9, 'KRW', '224억원', '224억 원', '224억', '₩224억', '2백24억원', '22.4 billion won'),
  money(173e9, 'KRW', '1천730억원', '1730억원', '1,730억 원', '1730억'),
  money(1.2e12, 'KRW', '1조 2,000억 원', '1조2000억원', '1조2천억원', '1.2조원', '1.2조'),
  money(5e7, 'KRW', '5천만원', '5000만 원', '5,000만원', '50,000,000원'),
  money(
    115e6,
    'USD',
    '1억1천500만 달러',
    '1억1500만달러',
    '1억 1,500만 달러',
    '$115M',
    'US$115 million',
    '1억1500만불',
  ),
  money(1e8, 'USD', '1억 달러', '1억달러', '$100M', '1억 미국 달러'),
  money(5e6, 'EUR', '500만 유로', '500만유로', '€5m'),
  money(1e6, 'SGD', '100만 싱가포르달러', '100만 싱가포르 달러', 'S$1m'),
  money(3e9, 'JPY', '30억 엔', '30억엔'),
  money(2e8, 'CNY', '2억 위안', '2억위안'),
  {
    kind: 'money',
    reads: { value: { value: 10e9, qualifier: 'about' } },
    forms: [
      '약 100억원',
      '100억원대',
      '100억원 안팎',
      '100억 원가량',
      '100억여 원',
      '100여억 원',
      '100억 원 남짓',
      '100억원 정도',
    ],
  },
  {
    kind: 'money',
    reads: { value: { value: 20e9, qualifier: 'over' } },
    forms: ['200억 원 이상', '200억원 초과', '최소 200억원', '200억 원이 넘는'],
  },
  { kind: 'money', reads: { value: { value: 20e9, qualifier: 'under' } }, forms: ['200억 원 미만', '200억원 이하'] },
  { kind: 'money', reads: { value: { value: 20e9, qualifier: 'up-to' } }, forms: ['최대 200억 원', '최대 200억원'] },
  {
    kind: 'money',
    reads: { value: { value: 5e9, max: 7e9, currency: 'KRW' } },
    forms: ['50억~70억원', '50~70억원', '50억∼70억 원', '50억원~70억원'],
  },
  {
    kind: 'money',
    reads: { value: { value: 1e8, currency: 'USD' }, alternate: { value: { value: 132.1e9, currency: 'KRW' } } },
    forms: ['1억달러(1321억원)', '1억 달러(약 1321억 원)', '1억 달러 (한화 약 1,321억원)'],
  },
  { kind: 'percent', reads: { value: 36 }, forms: ['36%', '36퍼센트', '36 %'] },
  { kind: 'percent', reads: { value: 5.2, points: true }, forms: ['5.2%p', '5.2%포인트', '5.2퍼센트포인트'] },
  { kind: 'percent', reads: { value: 30 }, forms: ['3할', '30%'] },
  { kind: 'percent', reads: { value: 9, qualifier: 'about' }, forms: ['9% 안팎', '약 9%', '9% 내외'] },
  { kind: 'multiple', reads: { value: 4 }, forms: ['4배', '네 배', '4 배'] },
  { kind: 'number', reads: { value: 12e6 }, forms: ['1천200만 명', '1200만명', '1,200만 명'] },
  { kind: 'number', reads: { value: 12 }, forms: ['12개사', '12곳', '12개 기업', '12대'] },
  { kind: 'number', reads: { value: 250, qualifier: 'about' }, forms: ['250여 명', '약 250명', '250명 안팎'] },
  date('2023', 'at', '2023년', '지난해', '작년', '지난해 말', "'23년", '2023년 말'),
  date('2025', 'at', '내년', '내년 초', '2025년'),
  date('2023-09', 'at', '2023년 9월', '지난해 9월', '작년 9월', '지난 9월', '23년 9월'),
  date('2024-04', 'at', '지난달', '지난 달', '올해 4월', '올 4월', '지난 4월'),
  date('2024-10', 'at', '오는 10월', '올해 10월', '올 10월'),
  date('2024-05-16', 'at', '이달 16일', '오는 16일', '2024년 5월 16일', '2024.5.16', '2024. 5. 16.', '2024-05-16'),
  date('2024-04-16', 'at', '지난 16일', '지난달 16일', '4월 16일'),
  date('2024-05-13', 'at', '13일', '어제', '전날'),
  date('2023-36', 'at', '작년 4분기', '지난해 4분기', '2023년 4분기'),
  date('2024-33', 'at', '1~3월', '올해 1분기', '올 1분기', '1분기'),
  date('2024-40', 'at', '올해 상반기', '올 상반기', '상반기'),
  date('2022/2023', 'over', '2022~2023년', '2022년부터 2023년까지', '2022년부터 지난해까지', '2022∼2023년'),
  date('2028', 'by', '2028년까지', '2028년 말까지'),
  date('2024', 'by', '연말까지', '연내', '올해 말까지'),
  date('2029', 'by', '향후 5년간', '앞으로 5년간', '5년 내'),
  date('2025-40', 'by', '내년 상반기까지'),
];

/** Korean forms in which no such thing stands. */
export const koreanNegatives: NegativeForms = {
  money: ['수백억 원', '몇십억 원', '1억 명', '3조 개', '10만 대', '5동 건물', '1억 토큰'],
  percent: ['세 할머니', '절반은 남았다'],
  multiple: ['배터리 3개', '두 배우', '3배송'],
  number: ['5G', '시리즈 B', '10년간', '3년차', '2호 조합', '2대주주', '3대 통신사', '50대 50'],
  date: ['10년간', '2년 만에', '3년차', '5일간', '당시'],
};
