import type { Evidence } from '../../../values/evidence.ts';
import type { Link, VerbForm } from './endings.ts';
import type { Unit } from './units.ts';
import { eventNouns } from './verbs.data.ts';

/**
 * How real the text tells what the predicate says:
 * `done` 했다, 완료; `ongoing` 하고 있다; `present` 한다 (also the near future of headlines); `decided` 하기로 했다, 할 예정·계획·방침;
 * `considered` 검토, 논의, 협상, 할 수 있다, 관측; `ended` 무산, 철회, 결렬; `denied` 부인, 사실무근; `noun` a bare event noun (투자 유치).
 */
export type State = 'done' | 'ongoing' | 'present' | 'decided' | 'considered' | 'ended' | 'denied' | 'noun';

/** The verb or event noun that a clause turns on, with its auxiliaries. */
export interface Predicate extends Evidence {
  /** 투자, 인수, 유치 (of 하다 verbs and event nouns), 넣다, 사들이다 (native verbs), or the noun before 이다. */
  readonly stem: string;
  readonly voice: VerbForm['voice'] | 'noun' | 'copula';
  readonly state: State;
  /** 하지 않았다, 못했다, 없다. */
  readonly negated: boolean;
  /** 전해졌다, 알려졌다, 것으로 보인다: hearsay. */
  readonly reported: boolean;
  /** Under a condition: 하면. */
  readonly hypothetical: boolean;
  readonly link: Link;
}

/** Stems of deals that are only thought of. */
export const consideredStems = new Set(
  '검토 논의 협상 타진 저울질 거론 조율 모색 물색 고려 협의 점쳐지다 관측 전망 예상 기대 추측 추정 시도 노리다 찾다 희망 제안 제의 요청 요구 고심 고민 추진 준비 유력 가능 언급'.split(
    ' ',
  ),
);
/** Stems of deals that came to nothing or were undone. */
export const endedStems = new Set(
  '무산 철회 중단 결렬 취소 청산 포기 불발 백지화 파기 해지 깨지다 접다 엎다 무르다 빠지다 해산 종료 해체 보류 탈퇴 이탈 물러서다 결별 실패 거절 거부 좌초'.split(
    ' ',
  ),
);
/** Stems of denials. */
export const deniedStems = new Set('부인 일축 반박 사실무근 부정'.split(' '));

/** Nouns behind 할, 한다는 that make a plan of it. */
const planNouns =
  /^(?:예정|계획|방침|구상|목표|복안|포석|각오|의지|청사진|그림|전략|생각|뜻|약속|참|요량|심산|작정|조건|구조)$/;
const maybeNouns =
  /^(?:전망|수|가능성|것|듯|관측|설|소문|이야기|얘기|추측|의향|여지|기미|움직임|방안|안|방법|해석|분석|시나리오)$/;
const hearsay =
  /^(?:전해지다|알려지다|보다|전하|파악|확인|나타나다|관측|전망|추정|예상|풀이|해석|보도|거론|점쳐지다|관측되다)$/;

interface Reading {
  stem: string;
  state: State;
  negated: boolean;
  reported: boolean;
  hypothetical: boolean;
  link: Link;
  last: number;
}

/** Reads the predicate that begins at a unit, with all auxiliaries behind it, or `undefined` where no predicate stands. */
export function predicateAt(
  units: readonly Unit[],
  at: number,
  text: (start: number, end: number) => string,
): { predicate: Predicate; last: number } | undefined {
  const base = baseOf(units, at);
  if (!base) return undefined;
  const r: Reading = {
    stem: base.stem, state: base.state, negated: base.negated, reported: false, hypothetical: false, link: base.link, last: at,
  }; // prettier-ignore
  while (absorb(units, r));
  const { stem, negated, link, last } = r;
  const reported = r.reported || isHearsay(units[last]!, link);
  const state = stateOf(r);
  const end = units[last]!.end;
  const { voice, start } = base;
  const hypothetical = link === 'condition';
  return {
    predicate: { stem, voice, state, negated, reported, hypothetical, link, start, end, quote: text(start, end) },
    last,
  };
}

/** …했다는 (보도, 소문): a report or rumour that …; what 라는 and 다는 introduce is not told as fact. */
function isHearsay(unit: Unit, link: Link): boolean {
  return link === 'quote' && /(?:다는|라는|자는|란|단)$/.test(unit.text + unit.particle);
}

/** What the stem itself says of the deal goes before what the ending says: 검토했다 is not done. */
function stateOf({ stem, state, negated }: Reading): State {
  if (deniedStems.has(stem)) return 'denied';
  if (endedStems.has(stem)) return state === 'decided' || state === 'considered' || negated ? state : 'ended';
  if (consideredStems.has(stem)) return negated ? 'denied' : 'considered';
  return state;
}

interface Base {
  readonly stem: string;
  readonly voice: Predicate['voice'];
  readonly state: State;
  readonly negated: boolean;
  readonly link: Link;
  readonly start: number;
}

function baseOf(units: readonly Unit[], at: number): Base | undefined {
  const unit = units[at]!;
  const before = units[at - 1];
  const denies = before !== undefined && /^(?:안|못)$/.test(before.text) && unit.verb?.stem !== '박다'; // 못 박다: nail down
  if (unit.verb) {
    const { stem, voice, link, tense } = unit.verb;
    const light =
      /^(?:하다|되다|받다)$/.test(stem) &&
      before &&
      !before.verb &&
      (before.role === 'object' || before.particle === '') &&
      eventNouns.has(before.text);
    const negated = denies || /^(?:없다|않다|못하다|아니다)$/.test(stem);
    const state: State = tense === 'past' ? 'done' : tense === 'future' ? 'decided' : 'present';
    return {
      stem: light ? before.text : stem,
      voice: light ? (stem === '되다' ? '되' : stem === '받다' ? '받' : '하') : voice,
      state,
      negated,
      link,
      start: light ? before.start : unit.start,
    };
  }
  if (unit.role === 'copula')
    return {
      stem: unit.text,
      voice: 'copula',
      state: /[였었]/.test(unit.particle) ? 'done' : 'present',
      negated: false,
      link: copulaLink(unit.particle),
      start: unit.start,
    };
  const following = units[at + 1];
  const underway =
    following !== undefined &&
    following.text === '중' &&
    !unit.mark &&
    (following.role === 'copula' || following.particle === '' || following.role === 'dative');
  if (underway && eventNouns.has(unit.text) && unit.role === undefined && !unit.mention)
    return { stem: unit.text, voice: 'noun', state: 'ongoing', negated: false, link: 'final', start: unit.start };
  if (eventNouns.has(unit.text) && !unit.mention && unit.role === undefined && endsPhrase(unit, following))
    return {
      stem: unit.text,
      voice: 'noun',
      state: doneNouns.has(unit.text) ? 'done' : 'noun',
      negated: false,
      link: following ? 'and' : 'final',
      start: unit.start,
    };
  return undefined;
}

const doneNouns = new Set('완료 마무리 종결 확정 달성 돌파 클로징'.split(' '));

/** A bare event noun is a predicate at the end of a sentence or before a comma or dots. */
function endsPhrase(unit: Unit, following: Unit | undefined): boolean {
  return following === undefined || unit.mark === ',' || unit.mark === '…' || unit.mark === ';' || unit.mark === '/';
}

function copulaLink(particle: string): Link {
  if (/(?:라고|라며|라는|란|라면서)$/.test(particle)) return 'quote';
  if (/인$|던$|자$/.test(particle)) return 'adnominal';
  if (/(?:고|며)$/.test(particle)) return 'and';
  return /(?:지만|데)$/.test(particle) ? 'but' : 'final';
}

type Take = (changes: Partial<Reading>) => true;

/** Takes the next unit into the predicate where it is an auxiliary; says whether it did. */
function absorb(units: readonly Unit[], r: Reading): boolean {
  const unit = units[r.last]!;
  const next = units[r.last + 1];
  if (!next || unit.mark === ',' || next.spoken !== unit.spoken) return false;
  const verb = next.verb;
  const take: Take = (changes) => {
    Object.assign(r, verb ? { link: verb.link } : {}, changes);
    r.last++;
    return true;
  };
  if (next.text === '중' && !unit.verb)
    return take({ state: 'ongoing', link: next.role === 'copula' ? copulaLink(next.particle) : 'and' });
  if (r.link === 'decision') return absorbDecision(next, r, take);
  if (r.link === 'adnominal' || r.link === 'quote') return absorbNoun(units, next, r, take);
  if (r.link === 'nominal' && /^위(?:해|하여|해서|한)$/.test(next.text))
    return take({ link: next.text === '위한' ? 'adnominal' : 'purpose' });
  return verb !== undefined && absorbVerb(unit, verb, r, take);
}

const auxiliaries = /^(?:있다|오다|가다|두다|주다|놓다|내다|나가다|나서다|보다)$/;

/** 하지 않다 not, 하고 있다 is doing, 해 왔다 has been doing, 나눠 담다 put in by parts. */
function absorbVerb(unit: Unit, verb: VerbForm, r: Reading, take: Take): boolean {
  const past = verb.tense === 'past';
  if (r.link === 'negation')
    return /^(?:않다|못하다|아니다|말다)$/.test(verb.stem) && take({ negated: true, state: past ? 'done' : r.state });
  if (r.link === 'nominal') return /^(?:하다|되다)$/.test(verb.stem) && take({});
  if (r.link === 'condition' && unit.text.endsWith('야'))
    return /^(?:하다|되다)$/.test(verb.stem) && take({ state: 'considered' }); // 해야 한다: must
  if (r.link !== 'and' || !unit.verb) return false;
  if (verb.stem === '있다') return /(?:고|어|아|여|해|져|려|겨)$/.test(unit.text) && take({ state: 'ongoing' });
  const infinitive = !/[고며서]$/.test(unit.text);
  if (!infinitive || unit.verb.voice !== 'native')
    return infinitive && auxiliaries.test(verb.stem) && take({ state: past ? 'done' : r.state });
  const stem = auxiliaries.test(verb.stem) ? r.stem : verb.stem;
  return (
    verb.voice === 'native' && take({ stem, state: past ? 'done' : verb.tense === 'future' ? 'decided' : r.state })
  );
}

function absorbDecision(next: Unit, r: Reading, take: Take): boolean {
  r.state = 'decided';
  if (!next.verb)
    return /^(?:뜻|의견|손|방침|최종|결정)$/.test(next.text) ? take({ state: 'decided', link: 'decision' }) : false;
  return /^(?:하다|되다|결정|합의|의결|약속|결의|협의|약정|모으다|확정|계약|협약|잡다)$/.test(next.verb.stem)
    ? take({ state: 'decided' })
    : false;
}

/** 할 예정이다, 한다는 계획, 한 것으로 전해졌다, 할 수 있다. */
function absorbNoun(units: readonly Unit[], next: Unit, r: Reading, take: Take): boolean {
  const noun = next.text.replace(/(?:이|으)$/, '');
  const following = units[r.last + 2];
  const wasQuote = r.link === 'quote';
  const link: Link =
    next.role === 'copula'
      ? copulaLink(next.particle)
      : following === undefined || next.mark === ','
        ? 'final'
        : 'nominal';
  if (planNouns.test(noun) && (r.state !== 'done' || wasQuote)) return take({ state: 'decided', link });
  if (noun === '것' && next.role === 'instrument' && following?.verb && hearsay.test(following.verb.stem)) {
    const future = r.state === 'decided' || r.state === 'present';
    r.last++;
    return Boolean(
      Object.assign(r, {
        reported: true,
        state: future ? 'considered' : r.state,
        last: r.last + 1,
        link: following.verb.link,
      }),
    );
  }
  if (noun === '수' && following?.verb && /^(?:있다|없다)$/.test(following.verb.stem)) {
    r.last++;
    const negated = r.negated || following.verb.stem === '없다';
    return Boolean(Object.assign(r, { negated, state: 'considered', last: r.last + 1, link: following.verb.link }));
  }
  if (noun === '것' && next.role === 'copula') return take({ link });
  if ((noun === '바' || noun === '적') && following?.verb && /^(?:있다|없다)$/.test(following.verb.stem)) {
    r.last++;
    return Boolean(
      Object.assign(r, {
        negated: r.negated || following.verb.stem === '없다',
        last: r.last + 1,
        link: following.verb.link,
      }),
    );
  }
  if (noun === '상태' && next.role === 'copula') return take({ link });
  if (
    maybeNouns.test(noun) &&
    (r.state !== 'done' || wasQuote || /^(?:설|소문|관측|가능성)$/.test(noun)) &&
    noun !== '것'
  )
    return take({ state: 'considered', link });
  if (/^(?:뒤|후|직후|다음|이후|데|때|끝에|만에)$/.test(noun) && next.role !== 'topic') return take({ link: 'and' });
  return false;
}
