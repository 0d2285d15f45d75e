import { read } from '../../values/evidence.ts';
import { koRule } from '../ko/record.ts';
import type { Found } from '../ko/record.ts';
import { kindOf, organisation, organisations, without } from '../ko/parties.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, dealers, moneyIn, scenesOf, withRole } from '../ko/scene.ts';
import { slotsOf } from '../ko/slots.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, dateRead, wordsOf } from '../ko/terms.ts';

/** "이 중 30억원은 A가, 15억원은 B가 받았다": shares of what the sentences before told of. */
function received(scene: Scene): Found<'investment'>[] {
  const { clause, sentence, reading } = scene;
  if (!/^(?:받다|가져가다|챙기다)$/.test(clause.predicate.stem)) return [];
  const topics = withRole(clause, 'topic').filter((a) => a.heads.length === 0 && moneyIn(a, sentence).length > 0);
  const before = reading.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .filter((s) => s.paragraph === sentence.paragraph);
  const status = statusOf(scene);
  if (!status || topics.length === 0 || !before.some((s) => /투자|집행|들어간|담은|베팅|출자/.test(s.text))) return [];
  const slots = slotsOf(scene, (a) => (a.role === 'subject' ? { key: 'to', parties: dealers(a, reading) } : undefined));
  const told = slots.flatMap((s) => s.to);
  const payers = without(
    actors({
      ...scene,
      clause: { ...clause, arguments: [], subject: undefined, topic: undefined, carried: 'sentence' },
    }),
    told,
  );
  const date = before.at(-1)?.mentions.find((m) => m.kind === 'date' && m.role === 'at');
  return slots.flatMap((slot) => {
    const to = slot.to.find((p) => kindOf(p, reading) === 'company');
    if (!to || !slot.money || payers.length === 0) return [];
    return [{
      trigger: wordsOf(clause.predicate),
      values: {
        investors: organisations(payers, reading), investee: organisation(to, reading), ...amountOf(slot.money),
        amountScope: read('investor' as const, wordsOf(slot.money)),
        ...(slot.date ? { date: dateRead(slot.date) } : date?.kind === 'date' && { date: dateRead(date) }), status,
      },
    }]; // prettier-ignore
  });
}

/** Korean rule of shares received. */
export const koReceived = koRule('investment', 'share-received', {
  gloss:
    'Sum (은/는) + receiver (이/가) + 받았다 received, behind a sentence that tells of investments: the payer is whoever paid there.',
  confidence: 0.75,
  find: (sentence, reading) => scenesOf(sentence, reading, 'raise').flatMap(received),
  examples: [
    {
      text: '[한빛전자]는 지난해 스타트업 두 곳에 투자했다. 이 중 30억원은 [도담로봇]이, 15억원은 [솔잎바이오]가 받았다.',
      reads: [
        { investors: ['한빛전자'], investee: '도담로봇', amount: { value: 3e9, currency: 'KRW' }, date: '2023' },
        { investee: '솔잎바이오', amount: { value: 1.5e9, currency: 'KRW' } },
      ],
    },
    { text: '[한빛전자]는 상을 많이 탔다. 이 중 30억원은 [도담로봇]이 받았다.', reads: null },
  ],
});
