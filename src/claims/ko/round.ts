import type { Clause } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, MoneyMention, Sentence } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import type { Money } from '../../values/money.ts';
import { means, moneyNoun } from './acts.ts';
import type { Party } from './parties.ts';
import { distinct, without } from './parties.ts';
import type { Scene } from './scene.ts';
import { dealers, withRole } from './scene.ts';
import type { Round } from './terms.ts';
import { isValuation, roundIn, wordsOf } from './terms.ts';

/** What the sentences behind a round tell of it: who led and joined, its name, the value put on the company. */
export interface RoundDetails {
  readonly investors: readonly Party[];
  readonly round?: Read<Round>;
  readonly valuation?: Read<Money>;
}

const aboutRound = /라운드|투자|시리즈|증자|펀딩|이번|기존|신규|새로|재무적|전략적|주주|리드|자금|조달/;

/** Reads on, at most four sentences and not beyond the next paragraph, until another round begins. */
export function detailsAfter(sentence: Sentence, reading: DocumentReading, investee: Party): RoundDetails {
  const investors: Party[] = [];
  let round: Read<Round> | undefined;
  let valuation = valuationIn(sentence);
  for (let i = sentence.index + 1; i <= sentence.index + 4; i++) {
    const next = reading.sentences[i];
    if (!next || next.paragraph > sentence.paragraph + 1) break;
    const clauses = clausesOf(next, reading);
    if (clauses.some((c) => beginsRound(c, reading, investee))) break;
    const near = next.paragraph === sentence.paragraph;
    valuation ??= near ? valuationIn(next) : undefined;
    if (near && /^(?:이번 )?(?:투자 )?라운드는/.test(next.text)) round ??= roundIn(next, next.start, next.end);
    for (const clause of clauses)
      if (near || i === sentence.index + 1) investors.push(...joining(clause, next, reading));
  }
  return {
    investors: without(distinct(investors), [investee]),
    ...(round && { round }),
    ...(valuation && { valuation }),
  };
}

function beginsRound(clause: Clause, reading: DocumentReading, investee: Party): boolean {
  if (!means(clause.predicate.stem, 'raise')) return false;
  const subject = dealers(clause.subject, reading);
  return !clause.carried && subject.length > 0 && !subject.some((p) => p.entity === investee.entity);
}

/** The parties that a clause tells to have led or joined "this round". */
export function joining(clause: Clause, sentence: Sentence, reading: DocumentReading): Party[] {
  const { predicate } = clause;
  if (predicate.negated || !isJoin(clause) || predicate.state === 'considered' || predicate.state === 'denied')
    return [];
  const who = withRole(clause, 'subject', 'also', 'topic', 'bare', 'list').flatMap((a) => dealers(a, reading));
  return aboutRound.test(sentence.text) || predicate.voice === 'noun' || takesShare(clause) ? who : [];
}

/** Whether a clause says that somebody joined a round: 참여했다, 이름을 올렸다, 지갑을 열었다, 투자사로 나섰다. */
export function isJoin(clause: Clause): boolean {
  const { predicate, arguments: args } = clause;
  if (takesShare(clause)) return true;
  if (!means(predicate.stem, 'join')) return false;
  const object = args.find((a) => a.role === 'object')?.noun ?? '';
  if (/이끌어 ?[내냈낸]/.test(predicate.quote)) return false;
  if (predicate.stem === '올리다') return object === '이름';
  if (predicate.stem === '보태다') return object === '힘';
  if (predicate.stem === '열다') return object === '지갑';
  if (predicate.stem === '나서다' || predicate.stem === '뛰어들다')
    return args.some((a) => /투자(?:자|사)?|리드/.test(a.noun));
  return true;
}

/** Takes a share of the round at hand: 몫을 맡다, 나머지를 채우다, 뒤를 잇다 with a sum, 재무적 투자자로 들어오다, 50억원을 대다. */
function takesShare({ predicate, arguments: args }: Clause): boolean {
  const told = args.map((a) => `${a.noun}|${a.role}`).join(' ');
  const sum = args.filter((a) => a.mentions.some((m) => m.kind === 'money'));
  if (/^(?:맡다|책임지다|책임져|채우다|담당|부담)$/.test(predicate.stem))
    return /(?:몫|나머지|절반)\|(?:object|topic)/.test(told) || sum.some((a) => a.role === 'object');
  if (predicate.stem === '잇다') return /뒤\|object/.test(told) && sum.length > 0;
  if (predicate.stem === '들어오다') return /투자자|주주/.test(told);
  return (
    /^(?:대다|넣다)$/.test(predicate.stem) &&
    sum.some((a) => a.role === 'object') &&
    !args.some((a) => a.role === 'dative' && a.heads.length > 0)
  );
}

/** The value put on a company in a sentence. */
export function valuationIn(sentence: Sentence): Read<Money> | undefined {
  const found = sentence.mentions.find((m): m is MoneyMention => m.kind === 'money' && isValuation(m, sentence));
  return found && read(found.value, wordsOf(found));
}

/** The round that a clause names, in its own words first, then in the whole sentence before it. */
export function roundOf({ clause, sentence }: Scene): Read<Round> | undefined {
  return roundIn(sentence, clause.start, clause.predicate.end);
}

/** Whether an argument speaks of money raised: 투자를, 시리즈A 라운드에. */
export const speaksOfMoney = (noun: string): boolean => moneyNoun.test(noun);
