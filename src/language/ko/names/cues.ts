import type { EntityKind } from '../../reading.ts';
import type { Candidate } from './candidates.ts';
import { listedName } from './listed.ts';
import { isHangul } from './words.ts';
import { isCommon, kindByTail, tailIn, tailStrength } from './tails.ts';
import {
  firmNouns,
  heldNouns,
  latinCommon,
  operatorNouns,
  productNouns,
  productVerbs,
  surnames,
  titles,
} from './vocabulary.data.ts';

/** One sign that a candidate is a name, and of what: points add up over the document, each sign at most twice. */
export interface Cue {
  readonly sign: string;
  readonly points: number;
  readonly kind?: EntityKind;
}

type CueFinder = (candidate: Candidate) => Cue | undefined;

const cue = (sign: string, points: number, kind: EntityKind = 'company'): Cue => ({ sign, points, kind });

/** The word that ends a piece of text, without closing brackets and what stands in them: 벤처캐피털(VC) → 벤처캐피털. */
function lastWord(before: string): string {
  const bare = before.replace(/\([^()]*\)\s*$/, ' ');
  return /([가-힣A-Za-z0-9]+)\s?$/.exec(bare)?.[1] ?? '';
}

/** Deal words behind which a company is the object: 인수, 지분 … */
const dealVerb =
  /(?:투자|인수|유치|출자|취득|매각|매입|조달|확보|결성|설립|체결|맺|손잡|협력|제휴|참여|리드|주도|이끌|이끈|약정|납입|처분|사들|넘기|넘겼|넘긴|밝혔|발표|공시|출시|선보|운영하|개발하|개발한|만든|만드|내놓|태웠|보탰|넣었|댔|대고|대기로|베팅|합병|완료|기록했|올렸|거뒀|돈을|저울질|검토|추진|철회|상장|승인|선정|흑자|적자|합류)/;

/** Verbs that only an organisation is the subject of. */
const sureDeal =
  /(?:투자|유치|인수|출자|조달|체결|취득|매각|설립|결성|공시|출시|확보|약정|론칭|공개)(?:했|한다|하기로|하고|하며|해)|투자(?:금)?를 (?:유치|받)|밝혔|맺었|맺고|손잡/;

const finders: readonly CueFinder[] = [
  // 주식회사 X, ㈜X, X㈜: legal form beside the name
  (c) =>
    /(?:주식회사|㈜|\(주\)|유한회사|유한책임회사)\s?$/.test(c.before) || /^\s?(?:㈜|\(주\)|주식회사)/.test(c.after)
      ? cue('legal form', 5)
      : undefined,
  // X(032640), X(대표 노유찬): ticker or chief executive in brackets
  (c) =>
    c.gloss !== undefined && /^(?:코스피|코스닥|코넥스|나스닥)?[:\s]*[0-9A]\d{5}\b|대표|CEO/.test(c.gloss)
      ? cue('bracket', 5)
      : undefined,
  // 업스테이지(Upstage), Rebellions(리벨리온): the name in the other script
  (c) => (c.gloss !== undefined && isOtherScript(c.name, c.gloss) ? cue('gloss', 2, undefined) : undefined),
  // …인베스트먼트: a tail that companies have
  (c) => {
    const strength = c.name.length > 2 ? tailStrength(c.name) : 0;
    return strength === 2 ? cue('tail', 3) : strength === 1 ? cue('tail', 1) : undefined;
  },
  // 스타트업 X, 개발사 X, 자회사인 X: what it is, right before the name
  (c) => {
    const word = lastWord(c.before).replace(/(?:인|이자)$/, '');
    return word && (firmNouns.has(word) || (word.length > 3 && tailIn(word, firmNouns).length > 1))
      ? cue('descriptor', 2)
      : undefined;
  },
  // 챗봇 '이루다': a product's descriptor; 앱 '콴다' 운영사: the product's operator behind it
  (c) => (c.quoted && tailOf(lastWord(c.before), productNouns) ? cue('product', 4, 'product') : undefined),
  (c) =>
    (c.quoted || !isHangul(c.name)) &&
    operatorNouns.has(firstWord(c.after)) &&
    (c.particle === '' || c.role === 'object')
      ? cue('operated', 5, 'product')
      : undefined,
  // 'X': quotation marks set off new names
  (c) => (c.quoted ? cue('quoted', 1, undefined) : undefined),
  // X에 40억원: money goes into X
  (c) =>
    c.role === 'dative' && /^\s?(?:약 |총 |각각 |최대 )?[\d,.]+\s?(?:조|억|만|천|백)/.test(c.after)
      ? cue('paid into', 2)
      : undefined,
  (c) =>
    c.role === 'dative' && /^\s?(?:투자|출자|지분|매각|인수|넘|팔|베팅|전략적)/.test(c.after)
      ? cue('dative', 2)
      : undefined,
  // X로부터, X에게서: money comes from X
  (c) => (c.role === 'source' && !c.particle.startsWith('부터') ? cue('source', 2) : undefined),
  // X 지분, X의 구주, X 관계자: what belongs to a company
  (c) => {
    const word = firstWord(c.after);
    return (c.particle === '' || c.particle === '의') && (heldNouns.has(word) || heldNouns.has(word.slice(0, -1)))
      ? cue('holder', 2)
      : undefined;
  },
  (c) => (c.role === 'side' ? cue('side', 2) : undefined),
  // X를 인수: the whole of X is bought
  (c) =>
    (c.role === 'object' || c.particle === '') &&
    /^\s?(?:전격 |최종 |흡수)?(?:인수(?!인|자|대|금|가(?:격|액|는|를|로|에| ?\d))|합병|품에)/.test(c.after)
      ? cue('bought', 2)
      : undefined,
  // X를 700억원에 인수하기로: a price stands between
  (c) =>
    c.role === 'object' &&
    /^\s?(?:약 |총 )?[\d,.]+\s?(?:조|억|만)[^.,]{0,14}에 (?:전격 )?(?:인수|사들|매입|품)/.test(c.after)
      ? cue('bought', 2)
      : undefined,
  // X가 리드했다, X 참여: X took part in the round
  (c) =>
    (c.role === 'subject' || c.role === 'topic' || c.role === 'also' || c.particle === '') &&
    /^\s?(?:주도|리드|참여|이끌|이끈|새로 참여|신규 참여|후속|팔로우온|단독)/.test(c.after)
      ? cue('joined', 2)
      : undefined,
  // X와 손잡고, X와 MOU: X is a partner
  (c) =>
    c.role === 'comitative' &&
    /^\s?(?:손잡|손을|업무협약|MOU|양해각서|협력|제휴|함께|공동|계약|맺|합작|파트너십|전략적)/.test(c.after)
      ? cue('partner', 2)
      : undefined,
  // X, 50억원 유치: headline style
  (c) =>
    c.particle === '' &&
    /(?:^|[\n▲△▶▷◇◆■□●○•*·-]\s?)$/.test(c.before) &&
    /^\s?[,:]\s/.test(c.after) &&
    /(?:억|투자|인수|유치|시드|시리즈|출자|협약|출시|프리)/.test(c.after)
      ? cue('headline', 2)
      : undefined,
  // … 스마트팜 시공 플랫폼 X, …: the noun phrase at the head of a bullet ends in X
  (c) =>
    c.particle === '' && /(?:^|\n)\s?[▲△▶▷◇◆■□●○•*·-]\s?[^,.\n]{1,38}$/.test(c.before) && /^,\s/.test(c.after)
      ? cue('bullet', c.quoted ? 2 : 1)
      : undefined,
  // 미국 X: a country before the name
  (c) =>
    /(?:미국|일본|중국|영국|독일|프랑스|싱가포르|대만|이스라엘|캐나다|인도|베트남|스웨덴|핀란드|네덜란드|호주)\s$/.test(
      c.before,
    ) && c.role !== undefined
      ? cue('country', 1)
      : undefined,
  // KT의 'X': what a company has
  (c) => (c.quoted && /[가-힣A-Za-z+]의\s$/.test(c.before) ? cue('owned', 3, 'product') : undefined),
  // 내놓은 'X': what a company brought out
  (c) => (c.quoted && productVerbs.has(lastWord(c.before)) ? cue('brought out', 4, 'product') : undefined),
  // 삼성은, 한화가: conglomerates go by weak names
  (c) => (isGroup(c.name) && c.role !== undefined && c.role !== 'copula' ? cue('group', 2) : undefined),
  // KG이니시스, LS머트리얼즈: a group's letters before a Hangul word
  (c) => (isMixed(c.name) ? cue('mixed', 2) : undefined),
  // X는 … 투자했다: subject of a deal
  (c) =>
    (c.role === 'topic' || c.role === 'subject' || c.role === 'also') && dealVerb.test(c.after)
      ? cue('subject', /(?:^|\n)$/.test(c.before) && sureDeal.test(c.after) ? 2 : 1)
      : undefined,
  // 하승찬 대표: surname and title
  (c) => (isPerson(c) ? cue('person', 4, 'person') : undefined),
];

/** 한화, 두산, 삼성: the group's own short name, listed as weak. */
const isGroup = (name: string): boolean => /^[가-힣]{2,3}$/.test(name) && (listedName(name)?.conglomerate ?? false);

/** Two or more capitals that are no abbreviation (AI, IT), then Hangul that is no everyday noun. */
function isMixed(name: string): boolean {
  const parts = /^([A-Z]{2,4})([가-힣]{2,})$/.exec(name);
  return parts !== null && !latinCommon.has(parts[1]!) && !isCommon(parts[2]!);
}

const firstWord = (after: string): string => /^\s?['"‘“]?([가-힣A-Za-z]+)/.exec(after)?.[1] ?? '';
const tailOf = (word: string, list: ReadonlySet<string>): boolean => list.has(word) || tailIn(word, list).length > 1;

/** Whether one is Latin with a capital and the other Hangul; bare abbreviations gloss common nouns too (양해각서(MOU)). */
export function isOtherScript(name: string, gloss: string): boolean {
  const latin = /^[A-Z][A-Za-z0-9&.+\- ]{1,40}$/;
  const hangul = /^[가-힣][가-힣A-Za-z0-9 ]{1,20}$/;
  if (/[가-힣]/.test(name)) return latin.test(gloss) && (/[a-z]/.test(gloss) || gloss.length > 4);
  return hangul.test(gloss) && !isCommon(gloss.replace(/\s/g, ''));
}

function isPerson({ name, before, after, particle }: Candidate): boolean {
  if (!/^[가-힣]{2,4}$/.test(name) || particle !== '' || kindByTail(name) === 'company') return false;
  const surname = surnames.has(name[0]!) || surnames.has(name.slice(0, 2));
  const title = /^\s([가-힣A-Z]+)/.exec(after)?.[1] ?? '';
  const titled = titles.has(title) || titles.has(particleless(title));
  const named = /(?:대표|대표이사|창업자|회장|사장|의장|교수|박사|기자)\s$/.test(before) && name.length === 3;
  return surname && name.length !== 2 ? titled || named : surname && titled;
}

const particleless = (word: string): string => word.replace(/(?:은|는|이|가|을|를|와|과|의|도|에게)$/, '');

/** All signs at one place. */
export function cuesOf(candidate: Candidate): Cue[] {
  return finders.flatMap((find) => find(candidate) ?? []);
}
