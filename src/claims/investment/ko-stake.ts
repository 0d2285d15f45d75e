import { read } from '../../values/evidence.ts';
import { eventDates } from '../ko/deal-dates.ts';
import { disclosedAfter } from '../ko/disclosed.ts';
import { organisation, organisations } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { roundOf } from '../ko/round.ts';
import type { Scene } from '../ko/scene.ts';
import { scenesOf } from '../ko/scene.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';
import { transfersOf } from '../ko/transfer.ts';

function stakes(scene: Scene): Found<'investment'>[] {
  const status = statusOf(scene);
  if (!status) return [];
  const filed =
    status.value === 'announced' || status.value === 'completed' ? disclosedAfter(scene.sentence, scene.reading) : {};
  return transfersOf(scene, 'buy')
    .filter((t) => t.holding && !t.control && t.buyers.length > 0)
    .map((t) => ({
      trigger: wordsOf(scene.clause.predicate),
      values: {
        investors: organisations(t.buyers, scene.reading),
        investee: organisation(t.asset, scene.reading),
        ...((t.money ?? filed.money) && {
          ...amountOf((t.money ?? filed.money)!),
          amountScope: read('investor' as const, wordsOf((t.money ?? filed.money)!)),
        }),
        ...(t.percent && { stake: read(t.percent.value, wordsOf(t.percent)) }),
        ...(roundOf(scene) && { round: roundOf(scene)! }),
        ...(filed.stakeAfter &&
          filed.stakeAfter.start !== t.percent?.start && {
            stakeAfter: read(filed.stakeAfter.value, wordsOf(filed.stakeAfter)),
          }),
        ...eventDates(scene, t.date ?? filed.date),
        status,
      },
    }));
}

/** Korean rule of stakes bought. */
export const koStake = koRule('investment', 'stake-bought', {
  gloss:
    'Buyer (은/는, 이/가) + "shares of the company" (X 지분 20%를, X 구주를) + price (에: for) + a verb of buying (사들이다, 취득하다, 인수하다, 확보하다), where control does not come with it.',
  confidence: 0.8,
  find: (sentence, reading) => scenesOf(sentence, reading, 'buy').flatMap(stakes),
  examples: [
    {
      text: '[한빛전자]는 2022년 [도담로봇] 지분 12.5%를 224억원에 사들였다.',
      reads: [
        {
          investors: ['한빛전자'],
          investee: '도담로봇',
          amount: { value: 2.24e10, currency: 'KRW' },
          stake: 12.5,
          date: '2022',
          status: 'completed',
        },
      ],
    },
    { text: '[한빛전자]는 [도담로봇] 지분 70%를 224억원에 사들였다.', reads: null },
  ],
});
