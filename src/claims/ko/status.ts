import type { Clause, State } from '../../language/ko/clauses.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './terms.ts';

/** How far an event has gone. */
export type Status = 'completed' | 'announced' | 'considered' | 'denied' | 'ended';

const byState: Record<State, Status> = {
  done: 'completed', ongoing: 'completed', present: 'announced', decided: 'announced',
  considered: 'considered', ended: 'ended', denied: 'denied', noun: 'completed',
}; // prettier-ignore

/** Denials: 사실무근 groundless, 사실이 아니다 not true, 선을 긋다 draw the line, 부인 deny, 일축 dismiss; "no contact", "never looked at". */
const denial =
  /사실무근|사실이 아[니닌]|사실과 다르|부인(?!과)|일축|선을 그|못 ?박|반박|근거 ?없|(?:검토|논의|접촉|협의|참여|고려|제안|논의)[^.]{0,14}(?:없|않)/;

/** Ends: 무산 fell through, 결렬 broke off, 철회 withdrew, 백지화 scrapped, 발을 빼다 pulled out, 빠지다 dropped out. */
const ending =
  /무산|결렬|철회|백지화|불발|파기|좌초|수포로|없던 일|중단(?:됐|했|하기)|포기(?:했|하기|한)|접었|접기로|깨졌|깨진|엎어졌|발을 뺐|발을 빼기|빠졌다|빠지기로|물러섰|손을 뗐|고배|실패(?:했|로)|거부(?:했|당)|거절(?:했|당)|취소(?:됐|했|하기)|해[지제](?:됐|했|하기|되면서|하고)|틀어졌|물거품|번복|불허|성사되지|(?:승인|동의|허가|인가)[을를]? ?(?:받|얻)지 못|(?:합의|결론)에 이르지 못|결별/;

/** Talks and plans not yet settled, that stand behind the predicate. */
const talks =
  /검토|논의 중|논의하|논의를|협상|저울질|타진|조율|모색|물색|거론|가능성|유력|의향|눈독|물밑|협의 중|협의를|원매자|추진(?! 중인 것이 아니)|설이|설을|설에|소문|관측|후보/;

/** How a clause tells its event, with the words; `undefined` where it tells none (negated, hypothetical, a mere purpose). */
export function statusOf(scene: Scene): Read<Status> | undefined {
  const { clause } = scene;
  const { predicate } = clause;
  const after = textAfter(scene);
  const rumour = predicate.state === 'considered' || predicate.reported;
  const denied = evidenceOf(scene, denial, predicate.end);
  if (predicate.state === 'denied' || (rumour && denied) || (predicate.negated && denied))
    return read('denied', wordsOf(predicate), ...(denied ? [denied] : []));
  if (/^ ?뻔/.test(after) || (predicate.state !== 'done' && /^ ?경우/.test(after))) return undefined;
  const never = /^ ?(?<of>사실|적|바|일)(?:이|은|도|조차)? ?(?:전혀 |결코 )?없/.exec(after)?.groups?.['of'];
  if (never) return /사실|바/.test(never) ? read('denied', wordsOf(predicate)) : undefined;
  if (predicate.negated || predicate.hypothetical || predicate.link === 'condition') return undefined;
  const ended = evidenceOf(scene, ending, predicate.end);
  if (/없던 일|수포로|물거품|무위로|원점으로/.test(sentenceWords(scene))) return read('ended', wordsOf(predicate));
  if (predicate.state === 'ended') return read('ended', wordsOf(predicate));
  if (ended && isOpen(predicate.state, clause)) return read('ended', wordsOf(predicate), ended);
  if (rumour && deniedNext(scene)) return read('denied', wordsOf(predicate));
  const noPlan = /(?:계획|방침|의향|생각|뜻)(?:이|은|도)? ?(?:전혀 )?(?:없|아니)/.test(
    `${predicate.quote}${after.slice(0, 16)}`,
  );
  if (noPlan) return read('denied', wordsOf(predicate));
  if (
    isOpen(predicate.state, clause) &&
    /^ ?(?:것이란|것이라는|것으로|거란|거라는|것 같다는|지)? ?[^,.]{0,6}(?:전망|관측|소문|설이|설에|추측|가능성|얘기|이야기|예상|기대|예측|해석)/.test(
      after,
    )
  )
    return read('considered', wordsOf(predicate));
  if (predicate.link === 'purpose') return wish(scene, denied);
  if (predicate.link === 'nominal' && predicate.state === 'present')
    return /^ ?위해[^.]*(?:주관사|원매자|나섰|착수|물색|절차|실사)/.test(after)
      ? read('considered', wordsOf(predicate))
      : undefined;
  if (
    isOpen(predicate.state, clause) &&
    clause.kind === 'main' &&
    predicate.state !== 'decided' &&
    /^[^,.]{0,12}$/.test(after.split(/[,.]/)[0]!) &&
    talks.test(after.slice(0, 14))
  )
    return read('considered', wordsOf(predicate));
  return read(byState[settledState(scene)], wordsOf(predicate));
}

/** "사들이려 한다는 보도": a wish is considered, or denied; a mere purpose (사들이려 돈을 모은다) tells no deal. */
function wish({ clause, sentence }: Scene, denied: Evidence | undefined): Read<Status> | undefined {
  if (denied && /보도|소문|관측|설에|설을|이야기|얘기|추측/.test(sentence.text))
    return read('denied', wordsOf(clause.predicate), denied);
  const behind = sentence.text.slice(clause.predicate.end - sentence.start);
  const ended = ending.exec(behind);
  if ((ended && /^(?:던|다가?|했)/.test(behind.trim())) || (ended && /려(?:던|다가?)$/.test(clause.predicate.quote)))
    return read('ended', wordsOf(clause.predicate));
  return /^ ?(?:한다|했|하고|하는|하자|나섰|든다|시도)/.test(behind)
    ? read('considered', wordsOf(clause.predicate))
    : undefined;
}

const isOpen = (state: State, clause: Clause): boolean =>
  state === 'considered' ||
  state === 'decided' ||
  state === 'present' ||
  (state === 'noun' && clause.predicate.link === 'and');

/** A clause without tense takes that of the clause it leans on: 투자해 … 높였다 is done, 사들여 … 된다 is to come. */
function settledState({ clause, origin, clauses }: Scene): State {
  const { predicate } = clause;
  if (
    clause.kind === 'relative' ||
    predicate.state !== 'present' ||
    (predicate.link !== 'and' && predicate.link !== 'but')
  )
    return predicate.state;
  const at = clauses.indexOf(origin);
  const next = clauses
    .slice(at + 1)
    .find((c) => c.kind === 'main' && (c.predicate.link !== 'and' || c.predicate.state !== 'present'));
  if (!next) return 'done';
  return next.predicate.state === 'present' || next.predicate.state === 'decided'
    ? next.predicate.state
    : next.predicate.state === 'considered'
      ? 'considered'
      : 'done';
}

/** The words of the clause, relative clauses inside included. */
const sentenceWords = ({ clause, sentence }: Scene): string =>
  sentence.text.slice(clause.start - sentence.start, clause.predicate.end - sentence.start);

const textAfter = ({ clause, sentence }: Scene): string => sentence.text.slice(clause.predicate.end - sentence.start);

function evidenceOf({ sentence }: Scene, pattern: RegExp, from: number): Evidence | undefined {
  const match = pattern.exec(sentence.text.slice(from - sentence.start));
  return match ? { start: from + match.index, end: from + match.index + match[0].length, quote: match[0] } : undefined;
}

/** The sentence behind a rumour may deny it: "… 관측도 나온다. 회사 측은 사실무근이라고 밝혔다." */
function deniedNext({ sentence, reading }: Scene): boolean {
  const next = reading.sentences[sentence.index + 1];
  const others = next?.mentions.some(
    (m) => m.kind === 'name' && !sentence.mentions.some((n) => n.kind === 'name' && n.entity === m.entity),
  );
  return next !== undefined && !others && next.paragraph === sentence.paragraph && denial.test(next.text);
}

/** Whether a stretch of text denies. */
export const denies = (text: string): boolean => denial.test(text);
/** Whether a stretch of text tells an end. */
export const ends = (text: string): boolean => ending.test(text);
/** Whether a stretch of text tells talks. */
export const talksOf = (text: string): boolean => talks.test(text);
