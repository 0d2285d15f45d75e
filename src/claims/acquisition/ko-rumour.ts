import { organisation, organisations } from '../ko/parties.ts';
import { koRule } from '../ko/record.ts';
import { rumourIn } from '../ko/rumour.ts';

/** Bids and talks by noun: 인수전 bidding contest, 인수설 rumour, 인수 협상 talks, 우선협상대상자 preferred bidder. */
const bid =
  /인수전|인수설|인수 ?(?:협상|논의|협의|후보|의향|제안|추진|검토|작업|타진|가능성)|우선협상대상자|합병설|합병 ?(?:협상|논의|추진|검토)|경영권 인수설|본입찰|예비입찰|새 ?주인 후보|후보로 (?:거론|꼽|부상|떠올|물망)/;

/** Korean rule of bids told by a noun. */
export const koBid = koRule('acquisition', 'bid', {
  gloss:
    'Bidder (이/가, 의) + target (를 둘러싼: over; or what the text deals in) + a noun of talks (인수전 bidding, 인수설 rumour, 인수 협상 talks): considered; with 결렬, 깨졌다 ended; with 부인, 사실무근 denied.',
  confidence: 0.75,
  find: (sentence, reading) => {
    const around = reading.sentences
      .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
      .map((s) => s.text)
      .join(' ');
    const found = /인수|매각|새 ?주인|합병|입찰|우선협상/.test(around) ? rumourIn(sentence, reading, bid) : undefined;
    if (!found) return [];
    const { actor, object, status, trigger } = found;
    return [
      {
        trigger,
        values: { acquirers: organisations([actor], reading), target: organisation(object, reading), status },
      },
    ];
  },
  examples: [
    {
      text: '[도담로봇]을 둘러싼 [한빛전자]의 인수 협상은 가격 차이로 결렬됐다.',
      reads: [{ acquirers: ['한빛전자'], target: '도담로봇', status: 'ended' }],
    },
    {
      text: '[도담로봇]을 둘러싼 [한빛전자]의 인수설에 대해 회사는 사실무근이라고 했다.',
      reads: [{ acquirers: ['한빛전자'], target: '도담로봇', status: 'denied' }],
    },
    { text: '[한빛전자]의 인수 협상 경험이 도움이 됐다.', reads: null },
  ],
});
