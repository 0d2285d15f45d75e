import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import { eventDates } from '../ko/deal-dates.ts';
import { disclosedAfter } from '../ko/disclosed.ts';
import { organisation, organisations } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { moneyIn, scenesOf } from '../ko/scene.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';
import type { Transfer } from '../ko/transfer.ts';
import { embraced, transfersOf } from '../ko/transfer.ts';

/** Verbs that buy things other than companies: with them only a holding counts. */
const ambiguous = /^(?:확보|쥐다|거머쥐다|넣다|안다|가져오다|가져가다|매입|사다|합병|편입|데려오다|떠안다)$/;

/** 품에 안다, 손에 넣다, 자회사로 편입: set phrases that make a deal of a common verb. */
function isTakeover({ clause }: Scene, transfer: Transfer): boolean {
  const { stem } = clause.predicate;
  if (transfer.control && transfer.holding) return true;
  if (transfer.holding) return false;
  const beside = clause.arguments.map((a) => `${a.noun}|${a.role}`).join(' ');
  if (stem === '안다') return /품\|dative/.test(beside);
  if (stem === '넣다') return /손\|dative|손아귀\|dative/.test(beside);
  if (stem === '편입' || stem === '합병') return true;
  return !ambiguous.test(stem) || transfer.control || /사다|매입|가져오다|데려오다|떠안다/.test(stem);
}

function takeovers(scene: Scene): Found<'acquisition'>[] {
  const status = statusOf(scene);
  if (!status) return [];
  const filed =
    status.value === 'announced' || status.value === 'completed' ? disclosedAfter(scene.sentence, scene.reading) : {};
  return transfersOf(scene, 'buy')
    .filter((t) => t.buyers.length > 0 && isTakeover(scene, t))
    .map((t) => ({
      trigger: wordsOf(scene.clause.predicate),
      values: {
        acquirers: organisations(t.buyers, scene.reading),
        target: organisation(t.asset, scene.reading),
        ...(t.sellers.length > 0 && { seller: organisation(t.sellers[0]!, scene.reading) }),
        ...((t.money ?? filed.money) && amountOf((t.money ?? filed.money)!)),
        ...(t.percent && { stake: read(t.percent.value, wordsOf(t.percent)) }),
        ...(filed.stakeAfter &&
          filed.stakeAfter.start !== t.percent?.start && {
            stakeAfter: read(filed.stakeAfter.value, wordsOf(filed.stakeAfter)),
          }),
        ...eventDates(scene, t.date ?? filed.date),
        status,
      },
    }));
}

const bought = koRule('acquisition', 'took-over', {
  gloss:
    'Buyer (은/는, 이/가) + company (을/를) or majority of its shares + price (에: for) + a verb of taking over (인수하다 acquire, 품다 embrace, 사들이다 buy up, 합병하다 merge).',
  confidence: 0.8,
  find: (sentence, reading) => scenesOf(sentence, reading, 'buy').flatMap(takeovers),
  examples: [
    {
      text: '[한빛전자]는 2022년 [도담로봇]을 4277억원에 인수했다.',
      reads: [
        {
          acquirers: ['한빛전자'],
          target: '도담로봇',
          amount: { value: 427.7e9, currency: 'KRW' },
          date: '2022',
          status: 'completed',
        },
      ],
    },
    {
      text: '[한빛전자]는 [도담로봇] 지분 70%를 인수하기로 했다.',
      reads: [{ acquirers: ['한빛전자'], target: '도담로봇', stake: 70, status: 'announced' }],
    },
    {
      text: '[한빛전자]가 [도담로봇]을 인수할 것이라는 소문에 대해 회사 측은 사실무근이라고 말했다.',
      reads: [{ acquirers: ['한빛전자'], target: '도담로봇', status: 'denied' }],
    },
    { text: '[한빛전자]는 [도담로봇]의 로봇 120대를 인수했다.', reads: null },
  ],
});

/** The sum told in the clause. */
function priceOf({ clause, sentence }: Scene): ReturnType<typeof amountOf> | undefined {
  const money = clause.arguments.flatMap((a) => moneyIn(a, sentence))[0];
  return money && amountOf(money);
}

function embraces(sentence: Sentence, reading: DocumentReading): Found<'acquisition'>[] {
  return clausesOf(sentence, reading).flatMap((clause, _i, clauses) => {
    const scene: Scene = { clause, origin: clause, clauses, sentence, reading };
    const found = embraced(scene);
    const told = found && statusOf(scene);
    if (!found || !told) return [];
    const chosen = told.value === 'completed' && /^(?:선정|낙점|낙찰|확정|결정|떠오르다)$/.test(clause.predicate.stem);
    const value = clause.predicate.stem === '떠오르다' ? ('considered' as const) : ('announced' as const);
    const status = chosen ? read(value, ...told.evidence) : told;
    return [
      {
        trigger: wordsOf(clause.predicate),
        values: {
          acquirers: organisations(found.buyers, reading),
          target: organisation(found.asset, reading),
          ...priceOf(scene),
          ...eventDates(scene),
          status,
        },
      },
    ];
  });
}

const embracedBy = koRule('acquisition', 'embraced', {
  gloss:
    'Company (이/가) + "into the arms of X" (X 품에 안겼다) or "as a subsidiary of X" (X의 자회사로 편입됐다): X is the buyer.',
  confidence: 0.75,
  find: embraces,
  examples: [
    {
      text: '[도담로봇]이 [한빛전자] 품에 안겼다.',
      reads: [{ acquirers: ['한빛전자'], target: '도담로봇', status: 'completed' }],
    },
    { text: '[도담로봇]이 시장에 안겼다.', reads: null },
  ],
});

/** Korean rules of acquisitions. */
export const koAcquisition = [bought, embracedBy] as const;
