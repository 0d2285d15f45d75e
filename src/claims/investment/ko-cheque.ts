import type { DocumentReading, Sentence } from '../../language/reading.ts';
import { read } from '../../values/evidence.ts';
import type { Party } from '../ko/parties.ts';
import { organisation, organisations, without } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { isJoin } from '../ko/round.ts';
import type { Scene } from '../ko/scene.ts';
import { dealers, moneyIn, scenesOf, withRole } from '../ko/scene.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import { statusOf } from '../ko/status.ts';
import type { Round } from '../ko/terms.ts';
import { amountOf, roundIn, wordsOf } from '../ko/terms.ts';
import type { Read } from '../../values/evidence.ts';
import { raises, receiver, sources } from './ko-raised.ts';

/** The round that one of the two sentences before tells as done, in the same paragraph. */
function roundBefore(
  sentence: Sentence,
  reading: DocumentReading,
): { investee: Party; round?: Read<Round> } | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const before = reading.sentences[i]!;
    if (before.paragraph !== sentence.paragraph) return undefined;
    for (const scene of scenesOf(before, reading, 'raise', 'pay')) {
      const status = statusOf(scene)?.value;
      if (!raises(scene) || (status !== 'completed' && status !== 'announced')) continue;
      const investee = receiver(scene, sources(scene));
      const round = roundIn(before, before.start, before.end);
      if (investee) return { investee, ...(round && { round }) };
    }
  }
  return undefined;
}

/** Who put how much into the round: one payer and one sum in a clause that receives nobody else. */
function cheques(sentence: Sentence, reading: DocumentReading): Found<'investment'>[] {
  const clauses = clausesOf(sentence, reading);
  const told = clauses.flatMap((clause) => {
    if (clause.kind !== 'main' || clause.predicate.negated || !isJoin(clause)) return [];
    const by = withRole(clause, 'subject', 'topic', 'also').flatMap((a) => dealers(a, reading));
    const described = clauses.filter(
      (c) =>
        c.kind === 'relative' && clause.arguments.some((a) => a.role === 'object' && a.start === c.describes?.start),
    );
    const sums = [clause, ...described]
      .flatMap((c) => c.arguments)
      .filter((a) => a.role === 'object' || a.role === 'instrument')
      .flatMap((a) => moneyIn(a, sentence));
    const scene: Scene = { clause, origin: clause, clauses, sentence, reading };
    return by.length === 1 && sums.length === 1 ? [{ scene, by: by[0]!, money: sums[0]! }] : [];
  });
  const round = told.length > 0 ? roundBefore(sentence, reading) : undefined;
  if (!round) return [];
  return told.flatMap(({ scene, by, money }) => {
    const status = statusOf(scene);
    if (status?.value !== 'completed' || without([by], [round.investee]).length === 0) return [];
    return [
      {
        trigger: wordsOf(scene.clause.predicate),
        values: {
          investors: organisations([by], reading),
          investee: organisation(round.investee, reading),
          ...amountOf(money),
          amountScope: read('investor' as const, wordsOf(money)),
          ...(round.round && { round: round.round }),
          status,
        },
      },
    ];
  });
}

/** Korean rule of cheques within a round. */
export const koCheque = koRule('investment', 'cheque', {
  gloss:
    'Behind a round told as raised: payer (이/가) + sum + a verb of taking part (대다 put up, 맡다 take on, 책임지다 answer for; "200억원으로 뒤를 이었다" followed with 20 billion): its share of the round.',
  confidence: 0.8,
  find: cheques,
  examples: [
    {
      text: '[도담로봇]이 70억원 규모의 시리즈A 투자를 유치했다. [늘봄벤처스]가 50억원을 댔고 나머지는 [솔잎캐피탈]이 채웠다.',
      reads: [
        {
          investors: ['늘봄벤처스'],
          investee: '도담로봇',
          amount: { value: 5e9, currency: 'KRW' },
          amountScope: 'investor',
          round: 'series-a',
          status: 'completed',
        },
      ],
    },
    { text: '[도담로봇]은 문을 열었다. [늘봄벤처스]가 50억원을 댔다.', reads: null },
  ],
});
