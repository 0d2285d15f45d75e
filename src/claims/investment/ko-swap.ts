import { read } from '../../values/evidence.ts';
import { eventDates } from '../ko/deal-dates.ts';
import { organisation, organisations } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, dealers, moneyIn, namesIn, percentsIn, withRole } from '../ko/scene.ts';
import { wholeClause } from '../ko/serial.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';

const scenes = (sentence: Sentence, reading: DocumentReading): Scene[] =>
  clausesOf(sentence, reading).map((origin, _i, clauses) => ({
    clause: wholeClause(origin, clauses, sentence),
    origin,
    clauses,
    sentence,
    reading,
  }));

/** Two companies that swap shares: each invests in the other. */
function swaps(scene: Scene): Found<'investment'>[] {
  const { clause, sentence, reading } = scene;
  const promised =
    clause.predicate.stem === '하다' && clause.arguments.some((a) => /^맞(?:바꾸|교환하)기$/.test(a.noun));
  if (!promised && !/^(?:맞교환|맞바꾸다|맞바꿔|교환|스와프|스왑)$/.test(clause.predicate.stem)) return [];
  const thing = clause.arguments.find((a) => a.role === 'object' && /지분|주식|자사주/.test(a.quote));
  const [a, b] = [...actors(scene), ...withRole(clause, 'comitative').flatMap((x) => dealers(x, reading))];
  const told = statusOf(scene);
  const status = promised && told ? read('announced' as const, ...told.evidence) : told;
  if (!thing || !a || !b || !status) return [];
  const money = clause.arguments.flatMap((x) => moneyIn(x, sentence))[0];
  return [[a, b], [b, a]].map(([by, to]) => ({
    trigger: wordsOf(clause.predicate),
    values: {
      investors: organisations([by!], reading), investee: organisation(to!, reading),
      ...(money && { ...amountOf(money), amountScope: read('investor' as const, wordsOf(money)) }), ...eventDates(scene), status,
    },
  })); // prettier-ignore
}

/** Korean rule of share swaps. */
export const koSwap = koRule('investment', 'swapped', {
  gloss:
    'Two companies (A와 B가) + shares (지분을, 자사주를) + 맞교환하다, 맞바꾸다 (swap): two investments, one each way.',
  confidence: 0.75,
  find: (sentence, reading) => scenes(sentence, reading).flatMap(swaps),
  examples: [
    {
      text: '[한빛전자]와 [도담로봇]은 각각 1500억원어치 자사주를 맞바꾸기로 했다.',
      reads: [
        { investors: ['한빛전자'], investee: '도담로봇', status: 'announced' },
        { investors: ['도담로봇'], investee: '한빛전자', status: 'announced' },
      ],
    },
    { text: '[한빛전자]와 [도담로봇]은 의견을 맞바꾸기로 했다.', reads: null },
  ],
});

/** "지분율을 14.7%에서 35%로 끌어올렸다": a holding raised; what was bought is the difference. */
function raisedStake(scene: Scene): Found<'investment'>[] {
  const { clause, reading } = scene;
  if (!/^(?:끌어올리다|높이다|늘리다|확대)$/.test(clause.predicate.stem)) return [];
  const thing = clause.arguments.find(
    (a) => a.role === 'object' && /지분율?$/.test(a.noun) && namesIn(a, reading).length > 0,
  );
  const status = statusOf(scene);
  const shares = clause.arguments.filter((a) => a !== thing).flatMap(percentsIn);
  const [before, after] = shares.length > 1 ? [shares[0], shares.at(-1)] : [undefined, shares[0]];
  if (!thing || !status || !after || after.value >= 50) return [];
  const [investee] = namesIn(thing, reading);
  const by = actors(scene).filter((p) => p.entity !== investee!.entity);
  if (by.length === 0) return [];
  const bought = before && Math.round((after.value - before.value) * 100) / 100;
  return [{
    trigger: wordsOf(clause.predicate),
    values: {
      investors: organisations(by, reading), investee: organisation(investee!, reading), stakeAfter: read(after.value, wordsOf(after)),
      ...(before && bought !== undefined && bought > 0 && { stake: read(bought, wordsOf(before), wordsOf(after)) }), ...eventDates(scene), status,
    },
  }]; // prettier-ignore
}

/** Korean rule of holdings raised. */
export const koStakeRaised = koRule('investment', 'stake-raised', {
  gloss:
    'Holder (은/는, 이/가) + share in the company (X 지분율을) + from … to … per cent (14.7%에서 35%로) + a verb of raising (끌어올리다, 높이다).',
  confidence: 0.75,
  find: (sentence, reading) => scenes(sentence, reading).flatMap(raisedStake),
  examples: [
    {
      text: '[한빛전자]는 [도담로봇] 지분율을 14.7%에서 35%로 끌어올렸다.',
      reads: [{ investors: ['한빛전자'], investee: '도담로봇', stake: 20.3, stakeAfter: 35, status: 'completed' }],
    },
    { text: '[한빛전자]는 [도담로봇] 점유율을 14.7%에서 35%로 끌어올렸다.', reads: null },
  ],
});
