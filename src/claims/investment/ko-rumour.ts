import { organisation, organisations } from '../ko/parties.ts';
import { koRule } from '../ko/record.ts';
import { rumourIn } from '../ko/rumour.ts';

/** Rumours of an investment by noun: 투자설, 지분 참여설, 지분 인수설, 출자설. */
const talk = /(?:지분 ?)?(?:투자|참여|출자|취득|매입)설|지분 ?인수설|투자 ?(?:협상|논의)(?=[은이를가 ])/;

/** Korean rule of investment rumours. */
export const koRumour = koRule('investment', 'rumoured', {
  gloss:
    'Payer (의, 이/가) + a noun of rumour or talks (지분 참여설 rumour of taking a stake, 투자설): considered, with 사실무근 or 부인 denied. The receiver is what the text deals in.',
  confidence: 0.7,
  find: (sentence, reading) => {
    const found = rumourIn(sentence, reading, talk);
    if (!found) return [];
    const { actor, object, status, trigger } = found;
    return [
      {
        trigger,
        values: { investors: organisations([actor], reading), investee: organisation(object, reading), status },
      },
    ];
  },
  examples: [
    {
      text: '[도담로봇]은 20억원을 유치했다. [한빛전자]의 지분 참여설에 대해 회사 측은 선을 그었다.',
      reads: [{ investors: ['한빛전자'], investee: '도담로봇', status: 'denied' }],
    },
    { text: '[한빛전자]는 행사 참여 설명회를 열었다.', reads: null },
  ],
});
