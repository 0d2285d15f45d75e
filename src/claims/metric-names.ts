import type { Quantity } from '../values/money.ts';

/** A wording of what is measured, in either language, and the short English phrase that claims use for it. */
export interface MetricName {
  readonly phrase: string;
  /** The wordings, as a pattern; the more special ones stand first in the list. */
  readonly words: RegExp;
  /** Units in which it is told: a currency, a count, per cent or times. */
  readonly units: readonly ('money' | 'count' | 'percent' | 'multiple')[];
  /** A figure told as a loss is a negative value. */
  readonly loss?: boolean;
}

const money = ['money', 'multiple'] as const;
const count = ['count', 'multiple'] as const;
const share = ['percent'] as const;

/** Measures that business news reports and sets goals for; the first whose wording is found names the figure. */
export const metricNames: readonly MetricName[] = [
  { phrase: 'operating profit', words: /\boperating loss(?:es)?\b|영업\s?손실|영업\s?적자/i, units: money, loss: true },
  { phrase: 'net profit', words: /\bnet loss(?:es)?\b|(?:당기)?순손실/i, units: money, loss: true },
  { phrase: 'pretax profit', words: /\bpre-?tax loss(?:es)?\b/i, units: money, loss: true },
  {
    phrase: 'operating profit',
    words: /\b(?:operating|op) (?:profits?|income|earnings)\b|영업\s?이익|영업익/i,
    units: money,
  },
  { phrase: 'net profit', words: /\bnet (?:profits?|income|earnings)\b|(?:당기)?순이익/i, units: money },
  { phrase: 'pretax profit', words: /\bpre-?tax (?:profits?|income)\b|세전\s?이익/i, units: money },
  { phrase: 'gross profit', words: /\bgross profits?\b|매출\s?총이익/i, units: money },
  { phrase: 'EBITDA', words: /\bEBITDA\b|에비타|상각\s?전\s?영업이익/i, units: money },
  {
    phrase: 'annual recurring revenue',
    words: /\bannual(?:ly|ised|ized)? recurring revenues?\b|\bARR\b|연간\s?반복\s?매출/i,
    units: money,
  },
  {
    phrase: 'average revenue per user',
    words: /\baverage revenue per user\b|\bARPU\b|가입자당\s?(?:평균\s?)?매출/i,
    units: money,
  },
  { phrase: 'gross merchandise value', words: /\bgross merchandise (?:value|volume)\b|\bGMV\b|거래액/i, units: money },
  { phrase: 'transaction volume', words: /\b(?:transaction|payment)s? (?:volume|value)\b|결제액/i, units: money },
  {
    phrase: 'cost savings',
    words: /\b(?:cost|costs|expenses?|savings|overheads?|spending cuts?)\b|비용\s?절감/i,
    units: ['money'],
  },
  { phrase: 'order backlog', words: /\b(?:order )?backlog\b|수주\s?잔고/i, units: money },
  { phrase: 'orders', words: /\b(?:new )?orders\b|수주(?:액)?/i, units: money },
  { phrase: 'exports', words: /\bexports\b|수출액?/i, units: money },
  {
    phrase: 'capital expenditure',
    words: /\bcap(?:ital |)ex\b|\bcapital (?:expenditures?|spending|investment)\b|설비\s?투자/i,
    units: money,
  },
  { phrase: 'assets under management', words: /\bassets under management\b|\bAUM\b|운용\s?자산/i, units: money },
  {
    phrase: 'market capitalisation',
    words: /\bmarket (?:cap|capitali[sz]ation|value)\b|시가\s?총액|시총/i,
    units: money,
  },
  { phrase: 'dividend', words: /\bdividends?\b|배당/i, units: money },
  { phrase: 'net debt', words: /\bnet debt\b|순차입금/i, units: money },
  { phrase: 'borrowings', words: /\bborrowings\b|차입금|부채/i, units: money },
  { phrase: 'revenue', words: /\b(?:revenues?|sales|turnover|top line)\b|매출액?/i, units: money },
  { phrase: 'operating profit', words: /\b(?:profits?|earnings)\b|이익/i, units: money },
  { phrase: 'loss', words: /\bloss(?:es)?\b|적자|손실/i, units: money, loss: true },
  { phrase: 'operating margin', words: /\boperating (?:profit )?margin\b|영업\s?이익률/i, units: share },
  { phrase: 'gross margin', words: /\bgross (?:profit )?margin\b/i, units: share },
  { phrase: 'EBITDA margin', words: /\bEBITDA margin\b/i, units: share },
  { phrase: 'profit margin', words: /\bmargins?\b|이익률/i, units: share },
  { phrase: 'market share', words: /\bmarket share\b|\bshare of the [\w -]{0,30}market\b|점유율/i, units: share },
  { phrase: 'churn rate', words: /\bchurn\b|해지율/i, units: share },
  { phrase: 'return on equity', words: /\breturn on equity\b|\bROE\b|자기자본이익률/i, units: share },
  {
    phrase: 'payout ratio',
    words: /\b(?:pay-?out|shareholder return) (?:ratio|rate)\b|배당\s?성향|주주\s?환원율/i,
    units: share,
  },
  { phrase: 'utilisation rate', words: /\b(?:utili[sz]ation|operating|occupancy) rate\b|가동률/i, units: share },
  { phrase: 'emissions cut', words: /\bemissions?\b|\bcarbon\b|온실가스|탄소\s?배출/i, units: share },
  { phrase: 'renewable energy share', words: /\brenewables?\b|재생\s?에너지/i, units: share },
  {
    phrase: 'monthly active users',
    words: /\bmonthly (?:active )?users?\b|\bMAUs?\b|월간?\s?(?:활성\s?)?(?:이용자|사용자)/i,
    units: count,
  },
  {
    phrase: 'daily active users',
    words: /\bdaily (?:active )?users?\b|\bDAUs?\b|일간?\s?(?:활성\s?)?(?:이용자|사용자)/i,
    units: count,
  },
  {
    phrase: 'paying subscribers',
    words: /\b(?:paid|paying) (?:subscribers?|users?|customers?|members?)\b|유료\s?(?:가입자|회원|구독자)/i,
    units: count,
  },
  {
    phrase: 'mobile subscriptions',
    words: /\b(?:mobile|wireless) (?:subscriptions?|subscribers?|customers?)\b|(?:무선|이동통신)\s?가입자/i,
    units: count,
  },
  { phrase: 'wireless lines', words: /\b(?:wireless|mobile|phone) lines?\b|회선/i, units: count },
  { phrase: 'subscribers', words: /\bsubscri(?:bers?|ptions?)\b|가입자|구독자/i, units: count },
  { phrase: 'users', words: /\busers?\b|이용자|사용자/i, units: count },
  { phrase: 'customers', words: /\b(?:customers?|clients?)\b|고객(?:사|수)?/i, units: count },
  { phrase: 'members', words: /\bmembers?\b|회원/i, units: count },
  { phrase: 'merchants', words: /\bmerchants?\b|가맹점|입점사/i, units: count },
  { phrase: 'downloads', words: /\bdownloads?\b|다운로드/i, units: count },
  { phrase: 'stores', words: /\b(?:stores?|outlets?|shops?|branches)\b|매장|점포/i, units: count },
  {
    phrase: 'headcount',
    words:
      /\b(?:headcount|workforce|employees?|staff|payroll|team|workers?|engineers?|researchers?)\b|임직원|직원|인력/i,
    units: count,
  },
  { phrase: 'startups supported', words: /\b(?:startups?|start-ups?|ventures)\b|스타트업/i, units: count },
  { phrase: 'unit sales', words: /\b(?:units|vehicles|cars|robots|devices|handsets)\b|판매량|대수/i, units: count },
  {
    phrase: 'sites',
    words: /\b(?:sites?|data cent(?:er|re)s?|stations?|plants?|factories)\b|데이터\s?센터|공장/i,
    units: count,
  },
];

/** The kind of unit of a quantity, as the list of measures knows it. */
export function unitKind(value: Quantity): 'money' | 'count' | 'percent' | 'multiple' {
  return value.unit === 'percent' || value.unit === 'count' || value.unit === 'multiple' ? value.unit : 'money';
}

/** The first measure of the list that a wording names and that is told in such units. */
export function metricNamed(words: string, value: Quantity): MetricName | undefined {
  const unit = unitKind(value);
  return metricNames.find((m) => (m.units as readonly string[]).includes(unit) && m.words.test(words));
}

/** Parts of a business or of the world that tell one revenue from another, with the word that claims use. */
export const metricScopes: readonly { readonly phrase: string; readonly words: RegExp }[] = [
  { phrase: 'non-telecom', words: /\bnon-?tele(?:com|communications?|co)\w*|비통신/i },
  {
    phrase: 'overseas',
    words:
      /\b(?:overseas|abroad|international|foreign|outside (?:of )?(?:South )?(?:Korea|Japan|China|the country|its home market|[A-Z]\w+)|global markets|export)\b|해외|글로벌/,
  },
  { phrase: 'AI', words: /\b(?:AI|artificial intelligence)\b|인공지능/ },
  { phrase: 'B2B', words: /\b(?:B2B|enterprise|corporate|business-to-business)\b|기업(?:간|용)/i },
  { phrase: 'cloud', words: /\bcloud\b|클라우드/i },
  { phrase: 'data center', words: /\bdata cent(?:er|re)s?\b|데이터\s?센터/i },
  { phrase: 'subscription', words: /\bsubscriptions?\b|구독/i },
  { phrase: 'recurring', words: /\brecurring\b/i },
  { phrase: 'advertising', words: /\b(?:ads?|advertising)\b|광고/i },
  { phrase: 'content', words: /\bcontent\b|콘텐츠/i },
  { phrase: 'mobile', words: /\b(?:mobile|wireless)\b|무선|모바일/i },
  { phrase: 'software', words: /\bsoftware\b|소프트웨어/i },
  { phrase: 'services', words: /\bservices?\b|서비스/i },
  { phrase: 'robot', words: /\brobot(?:s|ics)?\b|로봇/i },
  { phrase: 'semiconductor', words: /\b(?:semiconductors?|chips?)\b|반도체/i },
  { phrase: 'battery', words: /\bbatter(?:y|ies)\b|배터리/i },
  { phrase: 'EV', words: /\b(?:EVs?|electric (?:vehicles?|cars?))\b|전기차/i },
  { phrase: 'fintech', words: /\b(?:fintech|financial services|payments?)\b|핀테크|금융/i },
  { phrase: 'healthcare', words: /\b(?:health ?care|bio(?:tech)?|pharma\w*)\b|헬스케어|바이오/i },
  { phrase: 'new business', words: /\bnew (?:business(?:es)?|ventures|growth)\b|신사업/i },
];

/** The scope that a wording names. */
export function metricScope(words: string): string | undefined {
  return metricScopes.find((s) => s.words.test(words))?.phrase;
}
