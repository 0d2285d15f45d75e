import type { Mention, Sentence } from '../../reading.ts';
import type { Span } from '../../../values/evidence.ts';
import type { ParticleRole } from '../particles.ts';
import { isWeakParticle, particleRole, particleSplits } from '../particles.ts';
import type { VerbForm } from './endings.ts';
import { readVerb } from './endings.ts';
import { eventNouns } from './verbs.data.ts';

/** One word of a sentence as grammar sees it: a mention or a noun with its particle, or a verb form. Offsets are those of the document. */
export interface Unit extends Span {
  /** The word without its particle; of a mention its quote. */
  readonly text: string;
  readonly mention?: Mention;
  readonly particle: string;
  readonly role?: ParticleRole;
  readonly verb?: VerbForm;
  /** The mark behind it that divides or joins. */
  readonly mark?: ',' | ':' | '·' | '…' | '/' | ';';
  /** Inside double quotation marks: somebody's own words. */
  readonly spoken: boolean;
}

/** Cuts a sentence into units. What stands in brackets is left out, but a particle behind the brackets belongs to the word before them. */
export function unitsOf(sentence: Sentence): Unit[] {
  const reader = { sentence, at: 0, units: [] as Unit[], next: 0, spoken: false };
  while (reader.at < sentence.text.length) step(reader);
  return reader.units;
}

interface Reader {
  readonly sentence: Sentence;
  at: number;
  readonly units: Unit[];
  /** Index of the next mention. */
  next: number;
  spoken: boolean;
}

function step(reader: Reader): void {
  const { text, mentions, start } = reader.sentence;
  while (reader.next < mentions.length && mentions[reader.next]!.start - start < reader.at) reader.next++;
  const mention = mentions[reader.next];
  const char = text[reader.at]!;
  if (mention && mention.start - start === reader.at) readMention(reader, mention);
  else if (/[(（[]/.test(char)) skipBrackets(reader);
  else if (/["“”]/.test(char)) closeOrOpen(reader, char);
  else if (/[가-힣A-Za-z0-9À-ɏ+&%\p{Script=Han}]/u.test(char)) readWord(reader);
  else {
    if (/[,:·ㆍ…/;]/.test(char)) markLast(reader, char === 'ㆍ' ? '·' : (char as ',' | '·'));
    reader.at++;
  }
}

function closeOrOpen(reader: Reader, char: string): void {
  const closing = char === '”' || (char === '"' && reader.spoken);
  reader.at++;
  reader.spoken = !closing;
  if (closing) attachTail(reader);
}

function skipBrackets(reader: Reader): void {
  const { text } = reader.sentence;
  const close = text.slice(reader.at, reader.at + 120).search(/[)）\]]/);
  reader.at = close < 0 ? reader.at + 1 : reader.at + close + 1;
  attachTail(reader);
}

/** Hangul right behind a bracket or quotation mark is the particle of the word before: 업스테이지(Upstage)는. */
function attachTail(reader: Reader): void {
  const { text, start, mentions } = reader.sentence;
  while (reader.next < mentions.length && mentions[reader.next]!.start - start < reader.at) reader.next++;
  const tail = /^['’]?([가-힣]{1,6})/.exec(text.slice(reader.at, reader.at + 8));
  const last = reader.units.at(-1);
  if (last?.verb && tail && /^(?:고|라고|며|라며|면서|는)/.test(tail[1]!)) {
    reader.at += tail[0].length; // "…하겠다"고: what was said
    reader.units[reader.units.length - 1] = { ...last, verb: { ...last.verb, link: 'quote' }, end: start + reader.at };
    return;
  }
  if (!tail || !last || last.verb || last.particle !== '' || (mentions[reader.next]?.start ?? -1) - start === reader.at)
    return;
  const role = particleRole(last.text, tail[1]!) ?? (/^(?:이?라)[고며는]/.test(tail[1]!) ? 'copula' : undefined);
  if (!role) return;
  reader.at += tail[0].length;
  reader.units[reader.units.length - 1] = { ...last, particle: tail[1]!, role, end: start + reader.at };
}

function markLast(reader: Reader, mark: Unit['mark']): void {
  const last = reader.units.at(-1);
  if (last && !last.mark) reader.units[reader.units.length - 1] = { ...last, mark };
}

function readMention(reader: Reader, mention: Mention): void {
  const { text, start } = reader.sentence;
  const end = mention.end - start;
  const tail = /^[가-힣]{1,6}/.exec(text.slice(end, end + 6))?.[0] ?? '';
  const role = tail ? (particleRole(mention.quote, tail) ?? moneyRole(mention, tail)) : undefined;
  reader.at = role ? end + tail.length : end;
  reader.units.push({
    text: mention.quote,
    mention,
    particle: role ? tail : '',
    role,
    spoken: reader.spoken,
    start: mention.start,
    end: start + reader.at,
  });
  closeQuote(reader);
}

/** A closing single quotation mark, and the particle behind it: '온길'이. */
function closeQuote(reader: Reader): void {
  if (!/['’]/.test(reader.sentence.text[reader.at] ?? '')) return;
  reader.at++;
  attachTail(reader);
}

/** Sums may leave 원 outside: 400억 원을; 50억원씩 each. */
function moneyRole(mention: Mention, tail: string): ParticleRole | undefined {
  if (mention.kind === 'name') return undefined;
  const bare = tail.replace(/^(?:원|달러|씩|대|여)/, '');
  return bare === '' ? undefined : particleRole('원', bare);
}

function readWord(reader: Reader): void {
  const { text, start, mentions } = reader.sentence;
  const limit = mentions[reader.next] ? mentions[reader.next]!.start - start : text.length;
  const word = /^[가-힣A-Za-z0-9À-ɏ+&%.\p{Script=Han}]+/u
    .exec(text.slice(reader.at, Math.min(limit, reader.at + 60)))![0]
    .replace(/\.+$/, '');
  const from = reader.at;
  reader.at += Math.max(1, word.length);
  const previous = reader.units.at(-1);
  const sure =
    previous !== undefined &&
    !previous.mark &&
    (previous.role === 'object' || (previous.role === undefined && eventNouns.has(previous.text)));
  const going = word.endsWith('고') && /^ (?:있|왔)/.test(text.slice(reader.at, reader.at + 2)); // 쓰고 있다
  const verb = readVerb(word, sure || going);
  const split = verb
    ? { stem: word, particle: '', role: undefined }
    : nounSplit(word, /^["'”’]?\s*(?:[.!?]|$)/.test(text.slice(reader.at, reader.at + 6)));
  reader.units.push({
    text: split.stem,
    particle: split.particle,
    role: split.role,
    ...(verb && { verb }),
    spoken: reader.spoken,
    start: start + from,
    end: start + reader.at,
  });
  closeQuote(reader);
}

/** Nouns whose last syllable only looks like a particle. */
const bareNouns = new Set(
  '같은 다른 작은 큰 더는 회사 투자 인수 협의 합의 논의 회의 결의 제의 문의 동의 주의 강의 건의 경의 창의 신의 유의 거의 모의 정의 자의 명의 평가 주가 단가 국가 증가 추가 참가 인가 허가 원가 물가 고가 저가 작가 전문가 투자가 기업가 창업가 시가 매각가 인수가 공모가 제도 한도 속도 정도 보도 시도 인도 주도 태도 온도 제로 진로 경로 도로 통로 별로 서로 주로 따로 바로 스스로 새로 그대로 효과 성과 결과 초과 통과 경과 부과 사과 교과 올해도 이와 오늘 가을 마을 개인 법인 본인 승인 확인 라인 온라인 디자인 도메인 체인 블록체인 코인 할인 요인 원인 외국인 직장인 매입 수은 기은 산은 은행 이은 시장 이나 하나 누구나 지난 모두 최초 사이 차이 길이 높이 나이 게이 아이 플레이 페이 디스플레이 추이 동료 분야 가입 수익 다음 지금 자금 요금 기금 현금 대금 세금 벌금 임금 송금 처음 모음 마음 물음 웃음 도움 움직임 모임 게임 책임 해임 취임 선임 프레임 타임 프라임 이번 한번 대만 다만 불만 만만 미만 소만 그만 오만 가만 자로 가도 파트너사'.split(
    ' ',
  ),
);

/** Nouns that a copula follows before another noun: 투자사인 X (X, which is an investor). */
const isKind = /(?:사|업|업체|주주|회사|하우스|자|처|곳|관|펀드|대주주|거점|핵심|주력|창업자|계열)$/;

function nounSplit(word: string, last: boolean): { stem: string; particle: string; role?: ParticleRole } {
  if (bareNouns.has(word)) return { stem: word, particle: '' };
  if (word.endsWith('니다') && !word.endsWith('입니다')) return { stem: word, particle: '' };
  const found = particleSplits(word).find(
    (s) =>
      s.particle !== '' &&
      (!isWeakParticle(s) ||
        /^(?:이다|이며|이라고|이라며|이라는|이었다|였다|인데|도|만|이고|이자|입니다)$/.test(s.particle) ||
        (s.particle === '인' && isKind.test(s.stem)) ||
        (last && s.particle === '다')) &&
      (s.stem.length > 1 || /[은는을를에]$/.test(word) || /^[것곳등측수데중]/.test(s.stem)),
  );
  return found ?? { stem: word, particle: '' };
}
