import type { Argument, Clause } from '../../language/ko/clauses.ts';
import type { DateMention, DocumentReading, MoneyMention, PercentMention } from '../../language/reading.ts';
import { means, stakeNoun } from './acts.ts';
import { focusOf } from './focus.ts';
import type { Party } from './parties.ts';
import { kindOf, unitParty, without } from './parties.ts';
import type { Scene } from './scene.ts';
import { actors, dealers, moneyIn, namesIn, percentsIn, withRole } from './scene.ts';
import type { Slot } from './slots.ts';
import { slotsOf } from './slots.ts';

/** A holding or a whole company that changes hands. */
export interface Transfer {
  readonly sellers: readonly Party[];
  readonly buyers: readonly Party[];
  readonly asset: Party;
  readonly money?: MoneyMention;
  readonly percent?: PercentMention;
  readonly date?: DateMention;
  /** A holding (지분, 구주, 12%), not the whole company. */
  readonly holding: boolean;
  /** Control comes with it: 경영권, 최대주주, 100%, over half. */
  readonly control: boolean;
}

/** Relative clauses of holding: 들고 있던, 보유한, 갖고 있는, 쥔. */
const holds = /^(?:들다|보유|갖다|가지다|쥐다|소유|있다|지니다)$/;
const controlWords =
  /경영권|최대 ?주주|자회사로|계열사로|100%|지분 전량을 (?:인수|사들|취득)|완전 ?자회사|통째로|흡수합병/;

/** What an argument says is handed over: "오토노빌 구주 3.1%도", "지분 39%를", "포티투닷을". */
function assetOf(argument: Argument, reading: DocumentReading): { party?: Party; holding: boolean } | undefined {
  const holding =
    stakeNoun.test(argument.quote) || (percentsIn(argument).length > 0 && !/매출|비중|수익/.test(argument.quote));
  const heads = dealers(argument, reading).filter((p) => kindOf(p, reading) === 'company');
  if (holding)
    return { party: heads[0] ?? namesIn(argument, reading).findLast((p) => kindOf(p, reading) === 'company'), holding };
  if (heads.length > 0) return { party: heads[0]!, holding };
  const unit = /(?:사업부문|사업부|사업|부문|법인|공장|자회사|계열사)$/.exec(
    argument.quote.replace(/[을를이가은는도]$/, ''),
  );
  if (
    unit &&
    argument.role !== 'dative' &&
    !/^(?:이|신|새|주력|그)?\s?(?:사업|법인|자회사|계열사)$/.test(argument.quote.replace(/[을를이가은는도]$/, ''))
  ) {
    const quote = argument.quote.slice(0, unit.index + unit[0].length);
    return { party: unitParty({ start: argument.start, end: argument.start + quote.length, quote }), holding: false };
  }
  if (argument.quote.trim() === '') return { holding: false };
  const control = /경영권$|^경영권/.test(argument.noun);
  return control ? { party: namesIn(argument, reading)[0], holding: false } : undefined;
}

const thingRoles: readonly Argument['role'][] = ['object', 'also', 'bare', 'topic', 'subject'];

/** The argument that names what changes hands; for passives (팔렸다, 매각됐다) the subject. */
function thingOf({ clause, reading }: Scene): { argument: Argument; party?: Party; holding: boolean } | undefined {
  const passive = clause.predicate.voice === '되' || /(?:리다|팔려)$/.test(clause.predicate.stem);
  const nominal = clause.predicate.voice === 'noun';
  for (const role of thingRoles) {
    if (role === 'subject' && !passive) continue;
    if (role === 'topic' && !passive && !withRole(clause, 'subject').some((a) => dealers(a, reading).length > 0))
      continue;
    for (const argument of withRole(clause, role).toReversed()) {
      if (role === 'bare' && !nominal && !stakeNoun.test(argument.quote)) continue;
      const found = assetOf(argument, reading);
      if (found && (role !== 'topic' || passive || found.holding)) return { argument, ...found };
    }
  }
  if (/^(?:엑시트|엑싯|회수)$/.test(clause.predicate.stem)) {
    const from = withRole(clause, 'place', 'dative', 'object').find((a) => namesIn(a, reading).length > 0);
    const party = from && namesIn(from, reading).find((p) => kindOf(p, reading) === 'company');
    if (party) return { argument: from, party, holding: true };
  }
  const described = clause.kind === 'relative' ? clause.describes : undefined;
  const found = described && assetOf(described, reading);
  return found ? { argument: described, ...found } : undefined;
}

/** Every holding that a clause of selling or buying hands over. */
export function transfersOf(scene: Scene, act: 'buy' | 'sell'): Transfer[] {
  const { clause, sentence, reading } = scene;
  if (!means(clause.predicate.stem, act)) return [];
  const thing = thingOf(scene);
  if (!thing || (act === 'buy' && soldBefore(scene, thing.argument))) return [];
  const holder = holderOf(scene, thing.argument);
  const near = controlContext(scene);
  return slots(scene, act, thing.argument).flatMap((slot) => {
    const doers = slot.by.length > 0 ? slot.by : agents(scene, act, thing.argument, holder);
    const asset = thing.party ?? implied(scene, slot, [...doers, ...slot.to]);
    if (!asset || doers.some((p) => p.entity === asset.entity)) return [];
    const described = clause.kind === 'relative' ? clause.describes : undefined;
    if (described && /^(?:쪽|곳|것|이유|배경|방안|데|일|계획|종전)$/.test(described.noun)) return [];
    const percent = slot.percent ?? percentsIn(thing.argument)[0];
    const money = slot.money ?? (described && moneyIn(described, sentence)[0]) ?? moneyBeside(scene);
    const sellers =
      act === 'sell'
        ? doers
        : without([...holder, ...withRole(clause, 'source').flatMap((a) => dealers(a, reading))], doers);
    return [
      {
        sellers: without(sellers, [asset]),
        buyers: without(act === 'sell' ? slot.to : doers, [asset]),
        asset,
        money,
        percent,
        date: slot.date,
        holding: thing.holding,
        control: (percent?.value ?? 0) >= 50 || controlWords.test(near) || controlTitle(scene, asset),
      },
    ];
  });
}

/** "지분을 매각해 2625억원을 확보했다": what a clause before sells is not bought by the verb of getting its price. */
const soldBefore = ({ origin, clauses }: Scene, thing: Argument): boolean =>
  origin.kind === 'main' &&
  clauses.some(
    (c) =>
      c !== origin &&
      c.kind === 'main' &&
      means(c.predicate.stem, 'sell') &&
      !means(c.predicate.stem, 'buy') &&
      c.arguments.some((a) => a.start === thing.start),
  );

/** What changes hands where the clause only says "지분을": never the other parties of the clause, and only with a sum or a share. */
function implied(scene: Scene, slot: Slot, doers: readonly Party[]): Party | undefined {
  const { clause, reading } = scene;
  if (!slot.money && !slot.percent && slot.to.length === 0 && !moneyBeside(scene) && clause.predicate.voice !== 'noun')
    return undefined;
  const others = withRole(clause, 'topic', 'subject', 'dative', 'source').flatMap((a) => dealers(a, reading));
  return focusOf(scene, [...doers, ...others]);
}

/** "X 품에 안겼다", "X의 자회사로 편입됐다": the subject is taken over by the owner of the place. */
export function embraced({ clause, reading }: Scene): { buyers: readonly Party[]; asset: Party } | undefined {
  const owner = clause.arguments.find(
    (a) => /(?:새 ?주인|최대 ?주주)(?:이|가|로|으로|에)$/.test(a.quote) && namesIn(a, reading).length > 0,
  );
  const chosen = clause.predicate.voice === '되' && /^(?:선정|낙점|낙찰|확정|결정)$/.test(clause.predicate.stem);
  if (owner && (chosen || /^(?:되다|올라서다|오르다|등극|떠오르다)$/.test(clause.predicate.stem))) {
    const asset = namesIn(owner, reading).at(-1)!;
    const buyers = without(
      clause.arguments
        .filter((a) => a !== owner && (a.role === 'subject' || a.role === 'topic'))
        .flatMap((a) => dealers(a, reading)),
      [asset],
    );
    return buyers.length > 0 ? { buyers, asset } : undefined;
  }
  const gone = /^넘어[가간갔]/.test(clause.predicate.quote);
  const taker = withRole(clause, 'dative', ...(gone ? (['instrument'] as const) : [])).flatMap((a) =>
    dealers(a, reading),
  );
  if ((gone || /^(?:팔리다|팔려)$/.test(clause.predicate.stem)) && taker.length > 0) {
    const asset = withRole(clause, 'subject', 'topic').flatMap((a) => dealers(a, reading))[0];
    return asset ? { buyers: taker, asset } : undefined;
  }
  const place = clause.arguments.find((a) => /품(?:에|으로)$|(?:자회사|계열사)로$/.test(a.quote));
  if (
    !place ||
    !/^(?:안기다|안겨|들어가다|들다|편입)$/.test(clause.predicate.stem) ||
    (clause.predicate.stem === '편입' && clause.predicate.voice !== '되')
  )
    return undefined;
  const buyers = namesIn(place, reading);
  const asset = [
    ...withRole(clause, 'subject', 'topic').flatMap((a) => dealers(a, reading)),
    ...dealers(clause.subject, reading),
  ].find((p) => !buyers.some((b) => b.entity === p.entity));
  return asset && buyers.length > 0 ? { buyers, asset } : undefined;
}

function slots(scene: Scene, act: 'buy' | 'sell', thing: Argument): Slot[] {
  return slotsOf(scene, (argument) => {
    if (argument === thing && argument.role !== 'also') return undefined;
    if (argument.role === 'dative' && act === 'sell') return { key: 'to', parties: dealers(argument, scene.reading) };
    if (argument.role === 'subject' || argument.role === 'topic')
      return { key: 'by', parties: dealers(argument, scene.reading) };
    return undefined;
  });
}

/** "쏘카가 들고 있던 오토노빌 구주": whoever held what changes hands. */
function holderOf({ clauses, reading }: Scene, thing: Argument): Party[] {
  const clause = clauses.find((c) => c.kind === 'relative' && c.describes === thing && holds.test(c.predicate.stem));
  return clause ? withRole(clause, 'subject', 'topic').flatMap((a) => dealers(a, reading)) : [];
}

function agents(scene: Scene, act: 'buy' | 'sell', thing: Argument, holder: readonly Party[]): Party[] {
  const { clause, reading } = scene;
  const passive = clause.predicate.voice === '되' || /(?:리다|팔려)$/.test(clause.predicate.stem);
  if (passive) return act === 'sell' ? [...holder] : withRole(clause, 'dative').flatMap((a) => dealers(a, reading));
  const found = actors(scene);
  const described =
    clause.kind === 'relative' && clause.describes !== thing
      ? without(dealers(clause.describes, reading), dealers(thing, reading))
      : [];
  const own = withRole(clause, 'subject', 'topic', 'also').some((a) => a !== thing && dealers(a, reading).length > 0);
  return !own && described.length > 0 ? described : found;
}

/** Verbs that tell the price in a clause of their own: 60억원을 들여, 29억원을 받고, 넘겨 42억원을 손에 쥐었다. */
const priceBefore = /^(?:들이다|받다|주다|치르다|내다|투입|지불|지급|합치다|쓰다|쏟다)$/;
const priceAfter = /^(?:쥐다|현금화|회수|받다|벌다|챙기다|챙겨|확보|거두다|거둬들이다|손에넣다|마련|조달|그치다)$/;

function moneyBeside({ clause, origin, clauses, sentence }: Scene): MoneyMention | undefined {
  const mains = clauses.filter((c) => c.kind === 'main' || c === origin);
  const at = mains.indexOf(origin);
  const before = mains[at - 1];
  const after = mains[at + 1];
  const sum = (c: Clause): MoneyMention | undefined => c.arguments.flatMap((a) => moneyIn(a, sentence))[0];
  if (before && priceBefore.test(before.predicate.stem) && sum(before)) return sum(before);
  return after && clause.predicate.link !== 'final' && priceAfter.test(after.predicate.stem) ? sum(after) : undefined;
}

/** The words in which control would be told: the clause, what is said behind it, and the two sentences that follow. */
function controlContext({ clause, sentence, reading }: Scene): string {
  const own = sentence.text.slice(
    clause.start - sentence.start,
    Math.min(sentence.text.length, clause.end - sentence.start + 40),
  );
  const next = reading.sentences
    .slice(sentence.index + 1, sentence.index + 3)
    .filter((s) => s.paragraph === sentence.paragraph);
  return `${own} ${next.map((s) => (/거래|보유|지분율|인수/.test(s.text) ? s.text : '')).join(' ')}`;
}

/** Whether the headline names the company and tells that control changes hands. */
function controlTitle({ reading, clause }: Scene, asset: Party): boolean {
  const { title } = reading.document;
  return (
    clause.predicate.state !== 'done' &&
    /최대 ?주주|경영권/.test(title) &&
    (reading.entities[asset.entity]?.surfaces ?? []).some((s) => title.includes(s))
  );
}
