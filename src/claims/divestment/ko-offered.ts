import type { NameMention } from '../../language/reading.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import { read } from '../../values/evidence.ts';
import { mayDeal, organisation } from '../ko/parties.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, percentsIn } from '../ko/scene.ts';
import { wordsOf } from '../ko/terms.ts';
import { ends, denies } from '../ko/status.ts';

/** Looking for a buyer: 원매자를 찾다, 새 주인을 물색하다, 매물로 내놓다, 매각 주관사를 선정하다. */
const looking = /원매자|매수자|인수자|새 ?주인|매수처|매물로|매각 ?주관사|매각 ?자문사/;

/** Korean rule of holdings that are offered. */
export const koOffered = koRule('divestment', 'offered', {
  gloss:
    'Seller (은/는, 이/가) + "a buyer for X" (X의 원매자를, X 새 주인을) + 찾다 look for; "X를 매물로 내놓다" put up for sale: considered.',
  confidence: 0.7,
  find: (sentence, reading) =>
    clausesOf(sentence, reading).flatMap((clause, _i, clauses) => {
      if (
        !/^(?:찾다|물색|내놓다|내놔다|나오다|선정|구하다|타진|수소문)$/.test(clause.predicate.stem) ||
        clause.kind !== 'main' ||
        (clause.predicate.stem === '선정' && clause.predicate.voice === '되')
      )
        return [];
      const offer = clause.arguments.find((a) => looking.test(a.quote));
      const scene: Scene = { clause, origin: clause, clauses, sentence, reading };
      const [seller] = offer ? actors(scene) : [];
      const thing = clause.arguments
        .flatMap((a) => (a.role === 'object' || a === offer ? a.mentions : []))
        .find(
          (m): m is NameMention =>
            m.kind === 'name' &&
            mayDeal(m, reading) &&
            m.entity !== seller?.entity &&
            offer !== undefined &&
            m.end <= offer.start + offer.quote.search(looking),
        );
      if (!offer || !seller || !thing || ends(sentence.text) || denies(sentence.text)) return [];
      const percent = clause.arguments.flatMap(percentsIn)[0];
      return [{
        trigger: wordsOf(clause.predicate),
        values: {
          seller: organisation(seller, reading), asset: organisation({ entity: thing.entity, evidence: wordsOf(thing) }, reading),
          ...(percent && { stake: read(percent.value, wordsOf(percent)) }), status: read('considered' as const, wordsOf(clause.predicate)),
        },
      }]; // prettier-ignore
    }),
  examples: [
    {
      text: '[늘봄벤처스]는 [도담로봇] 지분 12%의 원매자를 찾고 있다.',
      reads: [{ seller: '늘봄벤처스', asset: '도담로봇', stake: 12, status: 'considered' }],
    },
    { text: '[늘봄벤처스]는 [도담로봇] 제품의 고객을 찾고 있다.', reads: null },
  ],
});
