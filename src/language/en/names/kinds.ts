import type { EntityKind } from '../../reading.ts';
import type { ListedKind } from '../../lists/organisation.ts';
import type { Listing } from './listing.ts';
import { places } from './places.data.ts';
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
import { wordSet } from './word-list.ts';

const listedKinds: Partial<Record<ListedKind, EntityKind>> = {
  'public-body': 'public-body',
  'public-programme': 'public-body',
  university: 'other',
  association: 'public-body',
  alliance: 'alliance',
  exchange: 'other',
  'product-brand': 'product',
};

/** The kind that the lists give a name; `undefined` where it is an everyday word that means something else here. */
export function kindOnLists(core: string, { weak, kind }: Listing): EntityKind | undefined {
  if (weak && (places.has(core) || otherNames.has(core) || publicNames.has(core))) return undefined;
  return listedKinds[kind] ?? 'company';
}

/** The kind that the name itself shows by its words, without a look at the text around it. */
export function kindOfName(core: string, hasLegalForm: boolean): EntityKind | undefined {
  if (otherNames.has(core)) return 'other';
  if (core.includes('No. ') && /\bNo\. \d+$/.test(core)) return 'fund';
  if (publicNames.has(core)) return 'public-body';
  if (isPlaceName(core)) return 'place';
  const words = core.split(' ');
  if (isFundName(words)) return 'fund';
  if (hasLegalForm) return 'company';
  if (words.length > 1) return kindOfWords(core, words);
  return /^[A-Z]{1,4}-?\d{2,4}[A-Za-z]?$/.test(core) ? 'product' : undefined;
}

const isPlaceName = (core: string): boolean =>
  places.has(core) ||
  places.has(`${core}.`) ||
  (core.length > 3 && core === core.toUpperCase() && places.has(titleCase(core)));

const publicHeads = wordSet('Institute Ministry Authority Commission Administration');
const productTails = wordSet('LLM LM GPT OS App Pro Max Ultra Mini Plus SDK API Chat Copilot Assistant Desk');
const wideUnions = wordSet('Union Federation');

function kindOfWords(core: string, words: readonly string[]): EntityKind | undefined {
  const first = words[0]!;
  const last = words.at(-1)!;
  if (isKoreanPerson(words)) return 'person';
  if (/ (?:Working|Interest|Steering) Group$| Task Force$/.test(core)) return 'alliance';
  if (companyTails.has(last)) return 'company';
  if (allianceTails.has(last) && !(last === 'Council' && publicWords.has(first)))
    return wideUnions.has(last) ? 'public-body' : 'alliance';
  if (/ (?:Investment|Pension|Review) Board$/.test(core)) return 'public-body';
  if (otherTails.has(last)) return 'other';
  if (publicWords.has(last) || words.some((w) => publicHeads.has(w)) || isOffice(core)) return 'public-body';
  if (/^(?:University|School|College|Academy) of /.test(core)) return 'other';
  if (isPersonByGivenName(words)) return 'person';
  return productTails.has(last) || /^\d+(?:\.\d+)*[a-z]?$/.test(last) ? 'product' : undefined;
}

const isOffice = (core: string): boolean =>
  /^(?:Ministry|Department|Bank|Bureau|Office|Institute|Court|Agency|Commission|Authority|Committee) (?:of|for) /.test(
    core,
  );

const titleCase = (s: string): string => s.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase());

const isNumeral = (word: string): boolean => /^(?:[IVX]+|\d+|[A-D]|One|Two|Three|No\.?|LP|L\.P\.)$/.test(word);

function isFundName(words: readonly string[]): boolean {
  let last = words.length - 1;
  while (last > 0 && isNumeral(words[last]!)) last--;
  return last > 0 && fundTails.has(words[last]!);
}

const isKoreanPerson = (words: readonly string[]): boolean =>
  words.length === 2 && koreanSurnames.has(words[0]!.toLowerCase()) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words[1]!);

const particles = wordSet('de du del da der van von bin al la le di den');

const isPersonByGivenName = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  givenNames.has(words[0]!.toLowerCase()) &&
  words.every((w) => /^\p{Lu}[\p{L}'’.-]*$/u.test(w) || particles.has(w)) &&
  !words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.endsWith('.'));
