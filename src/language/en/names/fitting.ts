import { type Scene } from './discourse.ts';
import type { Draft } from './entities.ts';
import { names } from './name.ts';
import { countryOfAdjective } from './countries.data.ts';
import { nationalities, places } from './places.data.ts';
import { isCommonWord } from './common-word.ts';
import { organisationNouns } from './tails.data.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { wordSet } from './word-list.ts';

/** Nouns that may mean any organisation. */
export const generic = wordSet('company firm business corporation enterprise group outfit');

/** Whether an organisation can be what a definite phrase means: its type, its place and the words told of it. */
export function fits(scene: Scene, id: number, phrase: NounPhrase): boolean {
  const draft = scene.drafts[id]!;
  const type = organisationNouns.get(phrase.head)!;
  if (contradictsPlace(draft, phrase)) return false;
  if (phrase.head === 'group' && draft.kind === 'alliance') return true;
  if (type === 'fund') return draft.kind === 'fund';
  if (draft.kind === 'fund' || draft.kind === 'alliance') return false;
  if (
    type === 'startup' &&
    id === scene.main &&
    fitsType(draft, type, phrase.head) &&
    phrase.modifiers.some((m) => places.has(m) || placeWords.has(m.toLowerCase()))
  )
    return true;
  if (phrase.modifiers.length > 0 && isDescribedSo(scene, id, phrase) && type !== 'carrier') return true;
  if (generic.has(phrase.head))
    return (
      draft.kind !== 'public-body' &&
      modifiersFit(draft, phrase) &&
      (!phrase.modifiers.some((m) => /^(?:telecoms?|telecommunications|mobile|wireless)$/i.test(m)) ||
        fitsType(draft, 'carrier', phrase.head))
    );
  return fitsType(draft, type, phrase.head) && modifiersFit(draft, phrase);
}

function fitsType(draft: Draft, type: string, head: string): boolean {
  switch (type) {
    case 'carrier':
      return (
        draft.listKind === 'carrier' ||
        draft.types.has('carrier') ||
        (draft.listKind === undefined &&
          /\b(?:Telecom|Telekom|Telecommunications|Mobile|Wireless|Telco)\b/.test(namesInOne(draft)))
      );
    case 'startup':
      return (
        draft.types.has('startup') ||
        ((draft.listKind === undefined || draft.listKind === 'startup') &&
          draft.kind === 'company' &&
          !isVenture(namesInOne(draft)) &&
          !established.test(namesInOne(draft)) &&
          !draft.types.has('carrier') &&
          !draft.types.has('bank') &&
          !draft.types.has('group'))
      );
    case 'chip':
      return (
        draft.listKind === 'semiconductor' ||
        draft.types.has('chip') ||
        draft.words.has('chip') ||
        draft.words.has('semiconductor') ||
        draft.words.has('semiconductors') ||
        draft.words.has('chips')
      );
    case 'bank':
      return (
        (draft.listKind === 'financial' && head !== 'insurer') ||
        draft.types.has('bank') ||
        /\b(?:Bank|Insurance|Securities|Life)\b/.test(namesInOne(draft))
      );
    case 'investor':
      return (
        /^(?:vc|cvc|pe|accelerator|fund-of-funds|sovereign-fund)$/.test(draft.listKind ?? '') ||
        draft.types.has('investor') ||
        isVenture(namesInOne(draft))
      );
    case 'unit':
      return draft.types.has('unit');
    case 'giant':
      return (
        /^(?:bigtech|conglomerate|carrier|semiconductor|corporate)$/.test(draft.listKind ?? '') ||
        draft.types.has('giant')
      );
    default:
      return draft.words.has(head) || (head.length > 4 && endsOne(draft.words, head));
  }
}

function endsOne(words: ReadonlySet<string>, ending: string): boolean {
  for (const word of words) if (word.endsWith(ending)) return true;
  return false;
}

/** All names of a draft, one after the other. */
export const namesInOne = ({ names }: Draft): string =>
  names.size === 1 ? names.values().next().value! : [...names].join(' ');

/** Names of houses that are no startups. */
const established =
  /\b(?:Securities|Bank|Insurance|Life|Holdings|Group|Telecom|Electronics|Motors?|Asset|Corporation|Airlines)\b/;

/** Whether a name is that of one who invests for a living. */
export const isVenture = (name: string): boolean =>
  /\b(?:Ventures?|Capital|Partners|Investments?|Equity|Fund|Advisors|Accelerator)\b/.test(name);

/** Whether the words of the phrase are ones by which the text has introduced the organisation. */
export function isDescribedSo(scene: Scene, id: number, phrase: NounPhrase): boolean {
  const { words } = scene.drafts[id]!;
  const telling = phrase.modifiers.filter((m) => !m.startsWith('-')).map((m) => m.toLowerCase());
  return telling.length > 0 && telling.every((m) => words.has(m) || sameCountry(scene.drafts[id]!, m));
}

/** Whether the list seats an organisation in the country that an adjective names. */
export const sameCountry = (draft: Draft, adjective: string): boolean => {
  const country = countryOfAdjective.get(adjective);
  return country !== undefined && countryOf(draft) === country;
};

function countryOf(draft: Draft): string | undefined {
  if (!draft.listed) return undefined;
  for (const name of draft.names) {
    const country = names.of(name).listing?.row?.country;
    if (country) return country;
  }
  return undefined;
}

/** Single words of the names of places, lower case: "francisco", "seoul". */
export const placeWords = new Set(
  [...places].flatMap((p) => p.toLowerCase().split(' ')).filter((w) => !isCommonWord(w) && w.length > 3),
);

/** Whether the text (or the list) puts the organisation somewhere else. */
export function contradictsPlace(draft: Draft, phrase: NounPhrase): boolean {
  if (phrase.modifiers.length === 0) return false;
  const told = phrase.modifiers.map((m) => m.toLowerCase()).filter((m) => placeWords.has(m));
  if (told.length > 0 && !told.some((m) => draft.words.has(m)) && isPlaced(draft)) return true;
  const known = countryOf(draft);
  if (!known) return false;
  return phrase.modifiers.some((m) => {
    const country = countryOfAdjective.get(m.toLowerCase());
    return country !== undefined && country !== known;
  });
}

function isPlaced({ words }: Draft): boolean {
  for (const word of words) if (placeWords.has(word)) return true;
  return false;
}

/** Plain adjectives and places do no harm; other telling words must have been said of the organisation before. */
function modifiersFit(draft: Draft, phrase: NounPhrase): boolean {
  if (phrase.modifiers.some((m) => sameCountry(draft, m.toLowerCase()))) return true;
  return phrase.modifiers.every((m) => {
    const word = m.toLowerCase();
    return (
      m.startsWith('-') ||
      places.has(m) ||
      nationalities.has(m) ||
      draft.words.has(word) ||
      plain.has(word) ||
      /^\p{Lu}\p{Ll}+$/u.test(m)
    );
  });
}

const plain = wordSet(
  'telecoms mobile wireless telecom telecommunications young fledgling small smaller big bigger large larger listed unlisted state-run state-owned loss-making profitable cash-strapped ailing fast-growing ai tech technology private public year-old two-year-old three-year-old four-year-old five-year-old six-year-old investment venture capital parent network phone telephone south north country',
);
