import type { EntityKind } from '../../reading.ts';
import type { Context } from './context.ts';
import type { Run } from './runs.ts';
import { describedType, organisationType, saysPerson, saysProduct } from './told-kinds.ts';
import { wordSet } from './word-list.ts';

/** Points for some kinds, from one place of the text. */
export type Points = readonly (readonly [kind: EntityKind, points: number])[];

const person = (points: number): Points => [['person', points]];
const company = (points: number): Points => [['company', points]];
const product = (points: number): Points => [['product', points]];
const alliance = (points: number): Points => [['alliance', points]];

const signs = {
  titled: person(4),
  saidPerson: person(3),
  angel: person(2),
  saidCompany: company(3),
  traded: company(2),
  named: company(1),
  beside: company(0.5),
  bare: company(0.3),
  madeProduct: product(3),
  saidProduct: product(2),
  calledProduct: product(1.5),
  apposedAlliance: alliance(3),
  saidAlliance: alliance(2),
  saidFund: [
    ['fund', 2],
    ['company', 1],
  ],
  fundBehind: [['fund', 2]],
  quotedPerson: person(1.5),
  reporter: person(1),
  atPlace: [['place', 0.5]],
  inPlace: [['place', 1.5]],
  owned: [
    ['company', 0.5],
    ['product', 0.4],
  ],
  speakerOfTwoWords: [
    ['person', 0.6],
    ['company', 0.5],
  ],
  speaker: [
    ['company', 0.5],
    ['person', 0.3],
  ],
} as const satisfies Record<string, Points>;

const relatives = wordSet('which whose that');
const companyVerbs = wordSet(
  'runs operates makes develops builds sells designs offers provides owns employs counts raised specializes specialises',
);
const devices = wordSet(
  'chip chips accelerator accelerators processor processors app apps assistant assistants chatbot chatbots platform platforms service services model models engine engines tool tools software robot robots device devices',
);
const groupings = wordSet('alliance consortium coalition bloc initiative grouping');
const groupingsBehind = wordSet('alliance consortium coalition bloc grouping club pact');
const fundsBehind = wordSet('fund vehicle');
const productsBehind = wordSet(
  'app chatbot assistant platform service model engine tool product suite feature software speaker device robot game program',
);
const ownedNouns = wordSet(
  'cent percent stake share shares control acquisition takeover purchase buyout ownership owner owners investor investors shareholder shareholders subsidiary affiliate unit arm parent ceo cfo cto coo founder co-founder president chairman',
);

/** "36 of", "control of", "the parent of": what follows is owned or led. */
const isOwned = (word: string): boolean => ownedNouns.has(word) || /^\d/.test(word);

function hasOneOf(words: readonly string[], from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let i = from; i < to && i < words.length; i++) if (wanted.has(words[i]!)) return true;
  return false;
}

const wordCount = (core: string): number => {
  let count = 1;
  for (let at = core.indexOf(' '); at >= 0; at = core.indexOf(' ', at + 1)) count++;
  return count;
};

const lastWord = (core: string): string => core.slice(core.lastIndexOf(' ') + 1);

/** Points for each kind from one place of the text. */
export function scoreContext(run: Run, context: Context): Points {
  const { before, beforeThat, apposition } = context;
  if (run.titled && wordCount(run.core) <= 4) return signs.titled;
  if (before === 'angel' || (before === 'investor' && beforeThat === 'angel')) return signs.angel;
  if (saysPerson(apposition)) return signs.saidPerson;
  if (relatives.has(apposition[0] ?? '') && companyVerbs.has(apposition[1] ?? '')) return signs.saidCompany;
  return scoreApposed(run, context) ?? scoreDescribed(context) ?? scoreNeighbours(run, context);
}

/** What only a company does, whatever noun stands before its name: "savings app Kelbo raised". */
const raising = wordSet('raised raises secured secures bagged bags nabbed landed acquired acquires');

function scoreApposed(run: Run, context: Context): Points | undefined {
  if (context.made && !describedType(context.descriptor)) return signs.madeProduct;
  if (context.apposed === 'product') return signs.madeProduct;
  if (context.apposed === 'alliance') return signs.apposedAlliance;
  if (context.apposed === 'organisation') return signs.saidCompany;
  if (context.before === 'its' && devices.has(context.after)) return signs.madeProduct;
  if (raising.has(context.after) && !run.quoted) return signs.saidCompany;
  if (saysProduct(context)) return run.quoted ? signs.madeProduct : signs.saidProduct;
  return undefined;
}

/** By what it is called: a kind of organisation, or anything that has a seat ("a Busan-based travel app" is a company). */
function scoreDescribed({ before, beforeThat, apposition, descriptor }: Context): Points | undefined {
  const described = organisationType(apposition) ?? describedType(descriptor);
  if (described === 'fund') return signs.saidFund;
  if (described || apposition.includes('-based')) return signs.saidCompany;
  if (groupings.has(before) || hasOneOf(apposition, 0, 6, groupingsBehind)) return signs.saidAlliance;
  if (hasOneOf(apposition, 0, 7, fundsBehind)) return signs.fundBehind;
  if (before === 'of' && isOwned(beforeThat)) return signs.saidCompany;
  return hasOneOf(apposition, 1, 7, productsBehind) ? signs.calledProduct : undefined;
}

const invested =
  /^(?:invest(?:ed|s|ing|ment|ments)?|stakes?|shares?|stock|holdings?|interest|interests|investors?|money|won|dollars|euros|million|billion|trillion|equity|position|percent|confidence|bet|bets|rounds?|participated|partners?|bonds?)$/;

/** Last words of houses at which people work: "analysts at Grayling Research". */
const houses =
  /^(?:Research|Intelligence|Insights?|Consulting|Analytics|Advisory|Bank|Bankers|Airport|Corporation|Company|Works|Foundation|Law|Chambers|Associates|Partners|Markets|Data|\p{Lu}\p{Ll}+bank)$/u;
const staff =
  /^(?:analysts?|economists?|strategists?|researchers?|engineers?|head|partner|director|executives?|officials?|managers?|traders?|bankers?|lawyers?|consultants?)$/;

const introductions = wordSet('introduced introduces unveiled unveils released releases debuted');
const ports = wordSet('Airport Airports Port Harbour Harbor');
const holdings = wordSet('stock share shares shareholder shareholders stake');
const dealings = wordSet('founded acquired bought valued');
const relations = wordSet('colleague wife husband brother sister son daughter friend successor predecessor boss');
const saying = wordSet('said says');
const speakerPlaces = wordSet('of at in who');
const placePrepositions = wordSet('in at near outside across throughout around inside');
const tellers = wordSet('told written reporting');
const sayings = wordSet('said told says wrote added recalled noted');
const doings = wordSet(
  'raised acquired invested bought led backed secured closed announced plans posted reported sold runs owns operates employs makes builds',
);
const personBefore = wordSet('he she mr ms');
const companyBefore = wordSet(
  'from into with acquire buy acquired bought backed backs joined between rival including like versus than by and',
);

function scoreNeighbours(run: Run, context: Context): Points {
  const { before, beforeThat, after, afterThat, mark } = context;
  if (before === 'the' && introductions.has(beforeThat)) return signs.calledProduct;
  if (context.listed && ports.has(lastWord(run.core))) return signs.traded;
  if (holdings.has(after) || (after === 'was' && dealings.has(afterThat))) return signs.traded;
  if (context.possessive && relations.has(after === 'former' ? afterThat : after)) return signs.angel;
  if (saying.has(before) && (speakerPlaces.has(after) || mark === '.' || mark === ',') && wordCount(run.core) > 1)
    return signs.quotedPerson;
  if (placePrepositions.has(before) && after !== 'said' && wordCount(run.core) <= 3) return scoreInPlace(run, context);
  if (before === "'s" && mark === '') return signs.owned;
  if (before === 'by' && tellers.has(beforeThat)) return signs.reporter;
  if (sayings.has(after)) return wordCount(run.core) === 2 ? signs.speakerOfTwoWords : signs.speaker;
  if (doings.has(after)) return signs.traded;
  if (personBefore.has(before)) return signs.angel;
  return companyBefore.has(before) ? signs.beside : signs.bare;
}

function scoreInPlace(run: Run, { before, beforeThat }: Context): Points {
  if (houses.test(lastWord(run.core)) || (before === 'at' && staff.test(beforeThat))) return signs.named;
  if (!invested.test(beforeThat)) return before === 'at' ? signs.atPlace : signs.inPlace;
  return signs.named;
}
