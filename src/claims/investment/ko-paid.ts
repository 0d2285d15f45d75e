import type { Argument } from '../../language/ko/clauses.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';
import { fundNoun, means, plainInvestment } from '../ko/acts.ts';
import { eventDates } from '../ko/deal-dates.ts';
import { nearFund } from '../ko/fund-context.ts';
import { focusOf } from '../ko/focus.ts';
import type { Party } from '../ko/parties.ts';
import { kindOf, organisation, organisations, without } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { roundOf, valuationIn } from '../ko/round.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, datesIn, dealers, moneyIn, namesIn, scenesOf, withRole } from '../ko/scene.ts';
import type { Slot } from '../ko/slots.ts';
import { slotsOf } from '../ko/slots.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';
import { read } from '../../values/evidence.ts';

const isCompany = (party: Party, reading: DocumentReading): boolean => kindOf(party, reading) === 'company';

/** A에, A의 시리즈B에, A 지분에: who gets the money. */
function receivers(argument: Argument, reading: DocumentReading): Party[] {
  const heads = dealers(argument, reading);
  const of =
    heads.length > 0
      ? heads
      : /라운드|시리즈|시드|프리A|증자|지분|주식|투자|[A-H]$/.test(argument.noun)
        ? namesIn(argument, reading).slice(0, 1)
        : [];
  return of.filter(
    (p) =>
      isCompany(p, reading) || (kindOf(p, reading) === 'public-body' && /스타트업|기업|업체|회사/.test(argument.quote)),
  );
}

/** What a clause of paying tells, share by share. */
function payments(scene: Scene): Slot[] {
  const { clause, reading } = scene;
  const subject = withRole(clause, 'subject').some((a) => dealers(a, reading).length > 0);
  const dative = withRole(clause, 'dative').some((a) => dealers(a, reading).length > 0);
  const slots = slotsOf(scene, (argument) => {
    if (argument.role === 'topic' && subject && !dative) return { key: 'to', parties: receivers(argument, reading) };
    if (argument.role === 'dative') return { key: 'to', parties: receivers(argument, reading) };
    if (argument.role === 'subject') return { key: 'by', parties: dealers(argument, reading) };
    if (
      argument.role === 'bare' &&
      moneyIn(argument, scene.sentence).length > 0 &&
      argument.heads.length === 0 &&
      argument.mentions[0]?.kind === 'name'
    )
      return { key: 'by', parties: namesIn(argument, reading).slice(0, 1) };
    return undefined;
  });
  const described = clause.describes;
  if (!described) return slots;
  const money = moneyIn(described, scene.sentence)[0];
  const to =
    slots.some((s) => s.to.length > 0) || described.role === 'genitive'
      ? []
      : describedReceivers(described, reading)
          .filter((p) => isCompany(p, reading))
          .slice(0, 1);
  return slots.map((s) => ({
    ...s,
    ...(s.to.length === 0 && { to }),
    ...(s.money === undefined && money && { money }),
  }));
}

/** What a relative clause of paying describes: "20억원을 넣은 셀라이트", "투자한 셈틀페이 지분", "넣은 셀라이트의 경우". */
function describedReceivers(described: Argument, reading: DocumentReading): Party[] {
  const heads = dealers(described, reading);
  return heads.length > 0
    ? heads
    : described.mentions[0]?.kind === 'money'
      ? []
      : namesIn(described, reading).slice(0, 1);
}

/** KT가 투자한 업스테이지: the payer of a relative clause; "업스테이지에 투자한 KT" is paid by what it describes. */
function payers(scene: Scene, to: readonly Party[]): Party[] {
  const { clause, reading } = scene;
  const hasOwn = withRole(clause, 'subject', 'topic', 'also').some((a) => dealers(a, reading).length > 0);
  if (clause.kind === 'relative' && !hasOwn) {
    const described = without(dealers(clause.describes, reading), to);
    if (described.length > 0 && clause.describes!.role !== 'genitive') return described;
  }
  return without(actors(scene), to);
}

/** "2022년 시리즈B 때는 A가 280억원을 모아줬다", "이 회사에 5억원을 더 얹었다": the receiver is what the text deals with. */
function impliedReceiver(scene: Scene, slot: Slot): Party[] {
  const { clause, sentence, reading } = scene;
  if (
    !slot.money ||
    clause.arguments.some(
      (a) =>
        a.role === 'dative' &&
        !/시리즈|라운드|시드|프리A|회사|기업|스타트업|업체/.test(a.quote) &&
        datesIn(a, sentence).length === 0 &&
        moneyIn(a, sentence).length === 0,
    )
  )
    return [];
  const hint =
    roundOf(scene) !== undefined ||
    clause.arguments.some((a) => /이 회사|해당 (?:기업|회사)|신주|증자/.test(a.quote)) ||
    /지분 ?[\d.]+%를 (?:갖|보유|확보|쥐|들)/.test(sentence.text);
  const also =
    clause.arguments.some((a) => a.role === 'also' && dealers(a, reading).length > 0) &&
    !nearFund(sentence, reading) &&
    scene.clauses.some(
      (c) =>
        c !== scene.origin && means(c.predicate.stem, 'pay') && withRole(c, 'dative').some((a) => a.heads.length > 0),
    );
  const told = clause.predicate.voice === 'noun' && clause.predicate.state === 'ended';
  const exit = clause.kind === 'relative' && /^지(?: |$)/.test(clause.describes?.quote ?? '');
  if (!hint && !exit && !told && !also) return [];
  const found = focusOf(scene, slot.by.length > 0 ? slot.by : payers(scene, []));
  return found ? [found] : [];
}

function paid(scene: Scene): Found<'investment'>[] {
  const { clause, reading } = scene;
  const status = statusOf(scene);
  if (!status || clause.arguments.some((a) => a.role === 'object' && fundNoun.test(a.noun))) return [];
  if (clause.predicate.voice === '받' || clause.predicate.voice === '되') return [];
  return payments(scene)
    .map((slot) => (slot.to.length === 0 ? { ...slot, to: impliedReceiver(scene, slot) } : slot))
    .flatMap((slot) => {
      if (slot.to.length === 0 || (!slot.money && !plainInvestment.test(clause.predicate.stem))) return [];
      const by = slot.by.length > 0 ? without(slot.by, slot.to) : payers(scene, slot.to);
      if (by.length === 0) return [];
      const joint = slot.to.length > 1 && !slot.each;
      return slot.to.map((to) => ({
        trigger: wordsOf(clause.predicate),
        values: {
          investors: organisations(by, reading),
          investee: organisation(to, reading),
          ...(slot.money &&
            !joint && {
              ...amountOf(slot.money),
              amountScope: read(
                by.length > 1 && roundOf(scene) ? ('round' as const) : ('investor' as const),
                wordsOf(slot.money),
              ),
            }),
          ...(roundOf(scene) && { round: roundOf(scene)! }),
          ...(slot.percent && !joint && { stake: read(slot.percent.value, wordsOf(slot.percent)) }),
          ...(valuationIn(scene.sentence) && slot.to.length === 1 && { valuation: valuationIn(scene.sentence)! }),
          ...eventDates(scene, slot.date),
          status,
        },
      }));
    });
}

const paidInto = koRule('investment', 'paid-into', {
  gloss:
    'Payer (은/는, 이/가) + receiver (에: into) + sum + a verb of paying (투자하다 invest, 넣다 put in, 베팅하다 bet …): "A는 B에 100억원을 투자했다". In a list each receiver takes the sum behind it. "B에 투자한 A": the payer stands behind the verb.',
  confidence: 0.8,
  find: (sentence: Sentence, reading: DocumentReading) =>
    scenesOf(sentence, reading, 'pay')
      .filter((s) => !means(s.clause.predicate.stem, 'raise') || /모아 ?[주줬준줘]/.test(s.clause.predicate.quote))
      .flatMap(paid),
  examples: [
    {
      text: '[한빛전자]는 지난해 3월 [도담로봇]에 40억원을 투자했다.',
      reads: [
        {
          investors: ['한빛전자'],
          investee: '도담로봇',
          amount: { value: 4e9, currency: 'KRW' },
          date: '2023-03',
          status: 'completed',
        },
      ],
    },
    {
      text: '[한빛전자]는 [도담로봇]에 100억원, [솔잎바이오]에 50억원을 각각 넣었다.',
      reads: [
        { investee: '도담로봇', amount: { value: 1e10, currency: 'KRW' } },
        { investee: '솔잎바이오', amount: { value: 5e9, currency: 'KRW' } },
      ],
    },
    {
      text: '[한빛전자]는 [도담로봇]과 [솔잎바이오]에 100억원을 투자했다.',
      reads: [{ investee: '도담로봇' }, { investee: '솔잎바이오' }],
    },
    { text: '[한빛전자]는 [도담로봇]에 투자하지 않았다.', reads: null },
    { text: '[한빛전자]는 생산설비에 40억원을 투자했다.', reads: null },
  ],
});

/** Korean rules of payments. */
export const koPayments = [paidInto] as const;
