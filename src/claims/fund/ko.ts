import type { DateMention, DocumentReading, MoneyMention, NameMention, Sentence } from '../../language/reading.ts';
import type { Argument } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import { read } from '../../values/evidence.ts';
import { means } from '../ko/acts.ts';
import { eventDates } from '../ko/deal-dates.ts';
import { formsFund, fundFocus, fundIn, isManager, nearFund, speaksOfFund } from '../ko/fund-context.ts';
import type { Party } from '../ko/parties.ts';
import { distinct, kindOf, organisation, organisations, partiesOf, without } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import type { Scene } from '../ko/scene.ts';
import { actors, dealers, moneyIn, scenesOf, withRole } from '../ko/scene.ts';
import { slotsOf } from '../ko/slots.ts';
import { statusOf } from '../ko/status.ts';
import { amountOf, wordsOf } from '../ko/terms.ts';

const isFund = (party: Party, reading: DocumentReading): boolean => kindOf(party, reading) === 'fund';

/** Verbs that make other things than funds: with them the fund must be their object and tell its size or name. */
const general = /^(?:만들다|내놓다|열다|세우다|차리다|모으다|선보이다|마련|굴리다|운용|설립|출범)$/;

function formed(scene: Scene): Found<'fund'>[] {
  const { clause, sentence, reading } = scene;
  const status = statusOf(scene);
  const thing = status && formsFund(clause, reading);
  if (!thing || (thing.role === 'topic' && clause.predicate.voice === '하')) return [];
  if (/^(?:굴리다|운용)$/.test(clause.predicate.stem) && clause.predicate.state !== 'ongoing') return [];
  const told = fundIn(thing, reading);
  const sums = clause.arguments
    .filter(
      (a) =>
        a === thing ||
        a.role === 'bare' ||
        a.role === 'instrument' ||
        (a.role === 'object' && clause.kind === 'relative'),
    )
    .concat(clause.describes === thing ? [thing] : [])
    .flatMap((a) => moneyIn(a, sentence));
  const makers = makersOf(scene, thing.role === 'subject').filter((p) => p.entity !== told?.entity);
  const partners = withRole(clause, 'comitative').flatMap((a) => dealers(a, reading));
  const named = told || sums.length > 0 ? undefined : describedBehind(sentence, reading);
  if (general.test(clause.predicate.stem) && !told && sums.length === 0 && !named) return [];
  const name = told ?? named?.name;
  const lps = clause.kind === 'main' && name ? limitedPartners(sentence, reading, name) : [];
  const own = ownersIn(thing, reading);
  if (!name && makers.length + own.length === 0) return [];
  const split = sums.length > 1 && sums.length === makers.length;
  const shares = split
    ? sums.map((money, i) => ({ money, by: [makers[i]!, ...own] }))
    : [{ money: sums.at(-1) ?? named?.money, by: [...makers, ...own] }];
  return shares.map(({ money, by }) => {
    const sponsors = distinct([...by, ...partners, ...lps]).filter((p) => p.entity !== name?.entity);
    return {
      trigger: wordsOf(clause.predicate),
      values: {
        ...(name && { name: organisation(name, reading) }),
        ...(sponsors.length > 0 && { sponsors: organisations(sponsors, reading) }),
        ...(money && { ...amountOf(money), amountScope: read('fund' as const, wordsOf(money)) }),
        ...eventDates(scene, named?.date), status,
      },
    }; // prettier-ignore
  });
}

/** Who forms the fund; of a passive (조합이 결성됐다) whoever stands at its place. */
const makersOf = (scene: Scene, passive: boolean): Party[] =>
  passive ? withRole(scene.clause, 'place').flatMap((a) => dealers(a, scene.reading)) : actors(scene);

/** "늘봄벤처스의 2호 펀드를": whose fund. */
const ownersIn = (thing: Argument, reading: DocumentReading): Party[] =>
  thing.mentions.flatMap((m) =>
    m.kind === 'name' &&
    reading.entities[m.entity]?.kind === 'company' &&
    /^['’”"]?의/.test(thing.quote.slice(m.end - thing.start))
      ? [{ entity: m.entity, evidence: wordsOf(m) }]
      : [],
  );

/** "첫 펀드를 내놓는다. 이름은 X, 규모는 600억원이다. 결성총회는 29일이다": name, size and day behind the forming. */
function describedBehind(
  sentence: Sentence,
  reading: DocumentReading,
): { name: Party; money?: MoneyMention; date?: DateMention } | undefined {
  const behind = reading.sentences
    .slice(sentence.index + 1, sentence.index + 4)
    .filter((s) => s.paragraph <= sentence.paragraph + 1);
  const name = behind
    .map((s) => s.mentions.find((m) => m.kind === 'name' && reading.entities[m.entity]?.kind === 'fund'))
    .find((m) => m !== undefined);
  if (name?.kind !== 'name') return undefined;
  const before = (s: Sentence, m: { start: number }): string =>
    s.text.slice(Math.max(0, m.start - s.start - 16), m.start - s.start);
  const money = behind.flatMap((s) =>
    s.mentions.filter((m): m is MoneyMention => m.kind === 'money' && /규모|결성액|약정액|총액/.test(before(s, m))),
  )[0];
  const date = behind.flatMap((s) =>
    s.mentions.filter((m): m is DateMention => m.kind === 'date' && /결성|총회|출범/.test(before(s, m))),
  )[0];
  return { name: { entity: name.entity, evidence: wordsOf(name) }, ...(money && { money }), ...(date && { date }) };
}

/** Verbs of taking part in a fund beside paying: 맡다 manage, 채우다 fill up, 나서다 come forward; 출자자다 is an investor. */
const takesPart = /^(?:맡다|채우다|나서다|참여|합류|담당|운용|출자자|앵커|LP)$/;

/** Who pays into a fund or runs it in the sentences behind its forming. */
function limitedPartners(sentence: Sentence, reading: DocumentReading, fund: Party): Party[] {
  const behind = reading.sentences
    .slice(sentence.index + 1, sentence.index + 9)
    .filter((s) => s.paragraph <= sentence.paragraph + 1);
  return distinct(
    behind.flatMap((s) => {
      const other = fundFocus(s, reading);
      const near =
        s.paragraph === sentence.paragraph ||
        s.mentions.some((m) => m.kind === 'name' && m.entity === fund.entity) ||
        /출자|운용|약정|LP|GP|나머지|위탁/.test(s.text);
      if (!near || (other && other.entity !== fund.entity) || endsIn(s)) return [];
      const scenes = clausesOf(s, reading).map((clause, _i, clauses): Scene => ({
        clause,
        origin: clause,
        clauses,
        sentence: s,
        reading,
      }));
      const listed =
        /(?:주요 |앵커 |핵심 )?출자자(?:로|다|이다|$|\.)|\bLP\b/.test(s.text) && scenes.length === 0
          ? s.mentions.filter((m): m is NameMention => m.kind === 'name')
          : [];
      return [...partiesOf(listed, reading), ...scenes.flatMap((scene) => partakers(scene))];
    }),
  ).filter(
    (p) =>
      !isFund(p, reading) || reading.entities[p.entity]!.surfaces.some((x) => /모태펀드|성장사다리|정책펀드/.test(x)),
  );
}

const endsIn = (s: Sentence): boolean => /발을 뺐|빠졌|불참|철회|무산|명단에서/.test(s.text);

function partakers(scene: Scene): Party[] {
  const { clause, sentence, reading } = scene;
  const status = statusOf(scene)?.value;
  if (clause.kind !== 'main' || clause.carried || (status !== 'completed' && status !== 'announced')) return [];
  const pays = means(clause.predicate.stem, 'commit') && clause.arguments.some((a) => moneyIn(a, sentence).length > 0);
  const into = withRole(clause, 'dative').flatMap((a) => dealers(a, reading));
  if (into.some((p) => !isFund(p, reading))) return [];
  const part =
    takesPart.test(clause.predicate.stem) && /출자|운용|나머지|LP|GP|앵커|약정|펀드|조합/.test(sentence.text);
  return pays || part ? contributors(scene) : [];
}

function contributors(scene: Scene): Party[] {
  const { clause, reading } = scene;
  return withRole(clause, 'subject', 'topic', 'also', 'bare').flatMap((a) => [
    ...dealers(a, reading),
    ...bareMoneyPayer(scene, a),
  ]);
}

/** "산업은행 200억원,": a name right before a sum. */
function bareMoneyPayer({ reading, sentence }: Scene, argument: Parameters<typeof moneyIn>[0]): Party[] {
  if (argument.role !== 'bare' || moneyIn(argument, sentence).length === 0) return [];
  return dealers({ ...argument, heads: argument.mentions.filter((m) => m.kind === 'name').slice(0, 1) }, reading);
}

const fundFormed = koRule('fund', 'formed', {
  gloss:
    'Sponsor (은/는, 이/가; also X와: with) + size (400억원 규모) + fund (펀드를, 조합을, its name) + a verb of forming (결성하다 form, 조성하다 raise, 만들다 make, 띄우다 float). "X가 결성한 Y 조합": Y is the fund. Sentences behind may name who pays in.',
  confidence: 0.8,
  find: (sentence, reading) => scenesOf(sentence, reading, 'form').flatMap(formed),
  examples: [
    {
      text: '[늘봄벤처스]는 지난해 400억원 규모의 [늘봄 새싹 1호 조합|fund]을 결성했다.',
      reads: [
        {
          name: '늘봄 새싹 1호 조합',
          sponsors: ['늘봄벤처스'],
          amount: { value: 4e10, currency: 'KRW' },
          amountScope: 'fund',
          date: '2023',
          status: 'completed',
        },
      ],
    },
    { text: '[늘봄벤처스]는 [늘봄 새싹 1호 조합|fund] 소식을 들었다.', reads: null },
    { text: '[늘봄벤처스]는 앱을 만들었다.', reads: null },
  ],
});

/** What a clause pays into a fund: "X가 조합에 60억원을 출자했다", in a paragraph about a fund also "X가 100억원을 약정했다". */
function committed(scene: Scene): Found<'fund'>[] {
  const { clause, sentence, reading } = scene;
  const status = statusOf(scene);
  if (!status || clause.predicate.voice === '되') return [];
  const datives = withRole(clause, 'dative');
  const managers = datives.flatMap((a) => dealers(a, reading)).filter((p) => !isFund(p, reading));
  const intoFund = datives.concat(withRole(clause, 'object')).find((a) => speaksOfFund(a, reading));
  const named = (intoFund && fundIn(intoFund, reading)) ?? fundFocus(sentence, reading);
  const toManagers = managers.length > 0 && managers.every((m) => isManager(m, reading)) && nearFund(sentence, reading);
  if (managers.length > 0 && !toManagers) return [];
  if (!toManagers && !intoFund && !(named && aboutFund(scene))) return [];
  const slots = slotsOf(scene, (argument) => {
    if (argument.role === 'dative' && toManagers) return { key: 'to', parties: dealers(argument, reading) };
    if (argument.role === 'subject' || argument.role === 'topic' || argument.role === 'also')
      return { key: 'by', parties: dealers(argument, reading).filter((p) => !isFund(p, reading)) };
    return { key: 'by', parties: bareMoneyPayer(scene, argument) };
  });
  return slots.flatMap((slot) => {
    const by =
      slot.by.length > 0 ? slot.by : toManagers || intoFund ? actors(scene).filter((p) => !isFund(p, reading)) : [];
    if (!slot.money || by.length === 0) return [];
    const groups = toManagers
      ? slot.to.map((to) => [...without(by, [to]), to])
      : slot.each || by.length === 1
        ? by.map((p) => [p])
        : [by];
    return groups.map((sponsors) => ({
      trigger: wordsOf(clause.predicate),
      values: {
        ...(named && !toManagers && { name: organisation(named, reading) }),
        sponsors: organisations(sponsors, reading),
        ...amountOf(slot.money!),
        amountScope: read('contribution' as const, wordsOf(slot.money!)),
        ...eventDates(scene, slot.date),
        status,
      },
    }));
  });
}

/** Whether the clause stands in a paragraph about a fund and pays no company. */
function aboutFund({ clause, sentence, reading }: Scene): boolean {
  if (!means(clause.predicate.stem, 'commit') || clause.predicate.stem === '투자') return false;
  const named = fundFocus(sentence, reading);
  const formedNear = reading.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index + 1)
    .some(
      (s) =>
        s.paragraph >= sentence.paragraph - 1 &&
        (/결성|펀드|조합|출자자/.test(s.text) ||
          clausesOf(s, reading).some((c) => means(c.predicate.stem, 'form') && formsFund(c, reading))),
    );
  return named !== undefined && formedNear && clause.arguments.some((a) => moneyIn(a, sentence).length > 0);
}

const fundCommitted = koRule('fund', 'committed', {
  gloss:
    'Payer (은/는, 이/가) + sum + a verb of committing (출자하다 pay in, 약정하다 commit, 대다 put up), into a fund named there (조합에) or the one that the paragraph is about; or into fund managers (X벤처스에 … 맡기다 entrust).',
  confidence: 0.75,
  find: (sentence, reading) => scenesOf(sentence, reading, 'commit').flatMap(committed),
  examples: [
    {
      text: '[한빛전자]는 [늘봄 새싹 1호 조합|fund]에 60억원을 출자했다.',
      reads: [
        {
          name: '늘봄 새싹 1호 조합',
          sponsors: ['한빛전자'],
          amount: { value: 6e9, currency: 'KRW' },
          amountScope: 'contribution',
          status: 'completed',
        },
      ],
    },
    { text: '[한빛전자]는 연구소에 60억원을 출자했다.', reads: null },
  ],
});

/** Korean rules of funds. */
export const koFund = [fundFormed, fundCommitted] as const;
