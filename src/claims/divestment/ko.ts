import { read } from '../../values/evidence.ts';
import { eventDates } from '../ko/deal-dates.ts';
import { disclosedAfter } from '../ko/disclosed.ts';
import { organisation } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { scenesOf } from '../ko/scene.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';
import { transfersOf } from '../ko/transfer.ts';

function sold(scene: Scene, act: 'buy' | 'sell'): Found<'divestment'>[] {
  const status = statusOf(scene);
  if (!status) return [];
  const filed =
    status.value === 'announced' || status.value === 'completed' ? disclosedAfter(scene.sentence, scene.reading) : {};
  return transfersOf(scene, act)
    .filter((t) => t.sellers.length > 0)
    .map((t) => ({
      trigger: wordsOf(scene.clause.predicate),
      values: {
        seller: organisation(t.sellers[0]!, scene.reading),
        asset: organisation(t.asset, scene.reading),
        ...(t.buyers.length > 0 && { buyer: organisation(t.buyers[0]!, scene.reading) }),
        ...((t.money ?? filed.money) && amountOf((t.money ?? filed.money)!)),
        ...(t.percent && { stake: read(t.percent.value, wordsOf(t.percent)) }),
        ...eventDates(scene, t.date ?? filed.date),
        status,
      },
    }));
}

const seller = koRule('divestment', 'sold', {
  gloss:
    'Seller (은/는, 이/가) + holding or company (X 지분을, X를) + buyer (에, 에게: to) + price (에: for) + a verb of selling (팔다, 매각하다, 처분하다, 넘기다 hand over, 털다 shake off).',
  confidence: 0.8,
  find: (sentence, reading) => scenesOf(sentence, reading, 'sell').flatMap((s) => sold(s, 'sell')),
  examples: [
    {
      text: '[늘봄벤처스]는 지난달 [도담로봇] 구주 6.2%를 [한빛전자]에 74억원에 팔았다.',
      reads: [
        {
          seller: '늘봄벤처스',
          asset: '도담로봇',
          buyer: '한빛전자',
          amount: { value: 7.4e9, currency: 'KRW' },
          stake: 6.2,
          date: '2023-12',
          status: 'completed',
        },
      ],
    },
    { text: '[늘봄벤처스]는 [도담로봇] 지분을 팔지 않았다.', reads: null },
  ],
});

const taken = koRule('divestment', 'taken-from-holder', {
  gloss:
    'Buyer (은/는) + "the shares that X held" (X가 들고 있던 Y 구주를) or "from X" (X로부터) + price + a verb of buying: X is the seller, Y what is sold.',
  confidence: 0.7,
  find: (sentence, reading) => scenesOf(sentence, reading, 'buy').flatMap((s) => sold(s, 'buy')),
  examples: [
    {
      text: '[한빛전자]는 [늘봄벤처스]가 보유한 [도담로봇] 구주 3%를 130억원에 넘겨받는다.',
      reads: [{ seller: '늘봄벤처스', asset: '도담로봇', buyer: '한빛전자', stake: 3, status: 'announced' }],
    },
    { text: '[한빛전자]는 [도담로봇] 구주 3%를 130억원에 넘겨받는다.', reads: null },
  ],
});

/** Korean rules of sales. */
export const koDivestment = [seller, taken] as const;
