import type { EntityKind } from '../../reading.ts';
import type { ListedKind } from '../../lists/organisation.ts';
import { organisationType, saysPerson, saysProduct, type Context } from './context.ts';
import { listingOf } from './listing.ts';
import { nationalities, places } from './places.data.ts';
import type { Run } from './runs.ts';
import {
  allianceTails,
  companyTails,
  fundTails,
  otherNames,
  otherTails,
  publicNames,
  publicWords,
} from './tails.data.ts';
import { givenNames, koreanSurnames } from './words.data.ts';

const listedKinds: Partial<Record<ListedKind, EntityKind>> = {
  'public-body': 'public-body',
  'public-programme': 'public-body',
  university: 'other',
  association: 'public-body',
  alliance: 'alliance',
  exchange: 'other',
  'product-brand': 'product',
};

/** The kind that the lists give a name; `undefined` where they do not know it or the name is an everyday word. */
export function listedKind(core: string): EntityKind | undefined {
  const listing = listingOf(core);
  if (!listing) return undefined;
  if (listing.weak && (places.has(core) || otherNames.has(core) || publicNames.has(core))) return undefined;
  return listedKinds[listing.kind] ?? 'company';
}

/** The kind that the name itself shows by its words, without a look at the text around it. */
export function kindOfName(core: string, hasLegalForm: boolean): EntityKind | undefined {
  const words = core.split(/\s+/);
  const last = words.at(-1)!;
  const [first = ''] = words;
  if (otherNames.has(core)) return 'other';
  if (/\bNo\. \d+$/.test(core)) return 'fund';
  if (publicNames.has(core)) return 'public-body';
  if (
    places.has(core) ||
    places.has(`${core}.`) ||
    (core.length > 3 && core === core.toUpperCase() && places.has(titleCase(core)))
  )
    return 'place';
  if (isFundName(words)) return 'fund';
  if (hasLegalForm) return 'company';
  if (words.length > 1) {
    if (isKoreanPerson(words)) return 'person';
    if (/ (?:Working|Interest|Steering) Group$| Task Force$/.test(core)) return 'alliance';
    if (companyTails.has(last)) return 'company';
    if (allianceTails.has(last) && !(last === 'Council' && publicWords.has(first)))
      return last === 'Union' || last === 'Federation' ? 'public-body' : 'alliance';
    if (otherTails.has(last)) return 'other';
    if (
      publicWords.has(last) ||
      words.some((w) => /^(?:Institute|Ministry|Authority|Commission|Administration)$/.test(w)) ||
      /^(?:Ministry|Department|Bank|Bureau|Office|Institute|Court|Agency|Commission|Authority|Committee) (?:of|for) /.test(
        core,
      )
    )
      return 'public-body';
    if (/^(?:University|School|College|Academy) of /.test(core)) return 'other';
    if (isPersonByGivenName(words)) return 'person';
    if (
      /^(?:LLM|LM|GPT|OS|App|Pro|Max|Ultra|Mini|Plus|SDK|API|Chat|Copilot|Assistant|Desk)$/.test(last) ||
      /^\d+(?:\.\d+)*[a-z]?$/.test(last)
    )
      return 'product';
  }
  if (words.length === 1 && /^[A-Z]{1,4}-?\d{2,4}[A-Za-z]?$/.test(core)) return 'product';
  return undefined;
}

const titleCase = (s: string): string => s.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase());

const isNumeral = (word: string): boolean => /^(?:[IVX]+|\d+|[A-D]|One|Two|Three|No\.?|LP|L\.P\.)$/.test(word);

function isFundName(words: readonly string[]): boolean {
  let last = words.length - 1;
  while (last > 0 && isNumeral(words[last]!)) last--;
  return last > 0 && fundTails.has(words[last]!);
}

const isKoreanPerson = (words: readonly string[]): boolean =>
  words.length === 2 && koreanSurnames.has(words[0]!.toLowerCase()) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words[1]!);

function isPersonByGivenName(words: readonly string[]): boolean {
  if (
    words.length > 4 ||
    !words.every((w) => /^\p{Lu}[\p{L}'’.-]*$/u.test(w) || /^(?:de|du|del|da|der|van|von|bin|al|la|di|den)$/.test(w))
  )
    return false;
  if (words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.endsWith('.'))) return false;
  return givenNames.has(words[0]!.toLowerCase());
}

/** Points for each kind from one place of the text. */
export function scoreContext(run: Run, context: Context): Partial<Record<EntityKind, number>> {
  const words = run.core.split(/\s+/);
  if (run.titled && words.length <= 4) return { person: 4 };
  if (/^(?:investor|angel)$/.test(context.before) && (context.beforeThat === 'angel' || context.before === 'angel'))
    return { person: 2 };
  if (saysPerson(context.apposition)) return { person: 3 };
  if (
    /^(?:which|whose|that)$/.test(context.apposition[0] ?? '') &&
    /^(?:runs|operates|makes|develops|builds|sells|designs|offers|provides|owns|employs|counts|raised|specializes|specialises)$/.test(
      context.apposition[1] ?? '',
    )
  )
    return { company: 3 };
  if (context.made && !organisationType(context.descriptor.slice(-1))) return { product: 3 };
  if (context.apposed === 'product') return { product: 3 };
  if (context.apposed === 'alliance') return { alliance: 3 };
  if (context.apposed === 'organisation') return { company: 3 };
  if (
    context.before === 'its' &&
    /^(?:chips?|accelerators?|processors?|apps?|assistants?|chatbots?|platforms?|services?|models?|engines?|tools?|software|robots?|devices?)$/.test(
      context.after,
    )
  )
    return { product: 3 };
  if (saysProduct(context)) return { product: run.quoted ? 3 : 2 };
  const described = organisationType(context.apposition) ?? organisationType(context.descriptor.slice(-1));
  if (described === 'fund') return { fund: 2, company: 1 };
  if (described) return { company: 3 };
  if (
    /^(?:alliance|consortium|coalition|bloc|initiative|grouping)$/.test(context.before) ||
    context.apposition.slice(0, 6).some((w) => /^(?:alliance|consortium|coalition|bloc|grouping|club|pact)$/.test(w))
  )
    return { alliance: 2 };
  if (context.apposition.slice(0, 7).some((w) => /^(?:fund|vehicle)$/.test(w))) return { fund: 2 };
  if (context.before === 'of' && owned.test(context.beforeThat)) return { company: 3 };
  if (
    context.apposition
      .slice(1, 7)
      .some((w) =>
        /^(?:app|chatbot|assistant|platform|service|model|engine|tool|product|suite|feature|software|speaker|device|robot|game|program)$/.test(
          w,
        ),
      )
  )
    return { product: 1.5 };
  return scoreNeighbours(run, context, words);
}

const owned =
  /^(?:\d.*|cent|percent|stake|shares?|control|acquisition|takeover|purchase|buyout|ownership|owners?|owner|investors?|shareholders?|subsidiary|affiliate|unit|arm|parent|ceo|cfo|cto|coo|founder|co-founder|president|chairman)$/;
const invested =
  /^(?:invest(?:ed|s|ing|ment|ments)?|stakes?|shares?|stock|holdings?|interest|interests|investors?|money|won|dollars|euros|million|billion|trillion|equity|position|percent|confidence|bet|bets|rounds?|participated|partners?|bonds?)$/;

/** Last words of houses at which people work: "analysts at Grayling Research". */
const houses =
  /^(?:Research|Intelligence|Insights?|Consulting|Analytics|Advisory|Bank|Bankers|Airport|Corporation|Company|Works|Foundation|Law|Chambers|Associates|Partners|Markets|Data|\p{Lu}\p{Ll}+bank)$/u;
const staff =
  /^(?:analysts?|economists?|strategists?|researchers?|engineers?|head|partner|director|executives?|officials?|managers?|traders?|bankers?|lawyers?|consultants?)$/;

function scoreNeighbours(run: Run, context: Context, words: readonly string[]): Partial<Record<EntityKind, number>> {
  const { before, beforeThat, after, afterThat, mark } = context;
  if (before === 'the' && /^(?:introduced|introduces|unveiled|unveils|released|releases|debuted)$/.test(beforeThat))
    return { product: 1.5 };
  if (/^(?:Airport|Airports|Port|Harbour|Harbor)$/.test(words.at(-1)!) && context.listed) return { company: 2 };
  if (before === 'of' && owned.test(beforeThat)) return { company: 3 };
  if (
    /^(?:stock|shares?|shareholders?|stake)$/.test(after) ||
    (after === 'was' && /^(?:founded|acquired|bought|valued)$/.test(afterThat))
  )
    return { company: 2 };
  if (
    context.possessive &&
    /^(?:colleague|wife|husband|brother|sister|son|daughter|friend|successor|predecessor|boss)$/.test(
      after === 'former' ? afterThat : after,
    )
  )
    return { person: 2 };
  if (
    /^(?:said|says)$/.test(before) &&
    words.length > 1 &&
    (/^(?:of|at|in|who)$/.test(after) || mark === '.' || mark === ',')
  )
    return { person: 1.5 };
  if (
    /^(?:in|at|near|outside|across|throughout|around|inside)$/.test(before) &&
    words.length <= 3 &&
    after !== 'said'
  ) {
    if (houses.test(words.at(-1)!) || (before === 'at' && staff.test(beforeThat))) return { company: 1 };
    if (!invested.test(beforeThat)) return { place: before === 'at' ? 0.5 : 1.5 };
    return { company: 1 };
  }
  if (context.before === "'s" && mark === '') return { company: 0.5, product: 0.4 };
  if (before === 'by' && /^(?:told|written|reporting)$/.test(beforeThat)) return { person: 1 };
  if (/^(?:said|told|says|wrote|added|recalled|noted)$/.test(after))
    return words.length === 2 ? { person: 0.6, company: 0.5 } : { company: 0.5, person: 0.3 };
  if (
    /^(?:raised|acquired|invested|bought|led|backed|secured|closed|announced|plans|posted|reported|sold|runs|owns|operates|employs|makes|builds)$/.test(
      after,
    )
  )
    return { company: 2 };
  if (/^(?:he|she|mr|ms)$/.test(before)) return { person: 2 };
  if (
    /^(?:from|into|with|acquire|buy|acquired|bought|backed|backs|joined|between|rival|including|like|versus|than|by|and)$/.test(
      before,
    )
  )
    return { company: 0.5 };
  return { company: 0.3 };
}

/** Whether a name is only a place's adjective and so no name at all. */
export const isNationality = (core: string): boolean => nationalities.has(core);
