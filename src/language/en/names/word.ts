import { isCommonWord } from './common-word.ts';
import { opensListing } from './listing.ts';
import { nationalities, places } from './places.data.ts';
import { companyTails, organisationNouns, plainTails, productNouns, subjectVerbs } from './tails.data.ts';
import { hashOf } from './characters.ts';
import { TextCache } from './text-cache.ts';
import { wordSet } from './word-list.ts';
import { calendarWords, functionWords, genericCapitals, strongTitles, titleWords } from './words.data.ts';

/** What letters and lists tell of a word, as bits: a record of a word must be small, as there are many. */
const trait = {
  capital: 1 << 0,
  marked: 1 << 1,
  possessive: 1 << 2,
  endsInS: 1 << 3,
  function: 1 << 4,
  calendar: 1 << 5,
  calendarCompound: 1 << 6,
  title: 1 << 7,
  strongTitle: 1 << 8,
  verb: 1 << 9,
  nationality: 1 << 10,
  generic: 1 << 11,
  tail: 1 << 12,
  product: 1 << 13,
  opensPlace: 1 << 14,
  opensListed: 1 << 15,
  anaphor: 1 << 16,
  maker: 1 << 17,
  common: 1 << 18,
  commonKnown: 1 << 19,
  preposition: 1 << 20,
  clauseOpener: 1 << 21,
  ticker: 1 << 22,
} as const;

/** A word as it is written, with what is known of it whatever the text. */
export class Word {
  /** Without possessive ending and glued participle. */
  readonly text: string;
  readonly lower: string;
  /** Hashes of both. */
  readonly textHash: number;
  readonly lowerHash: number;
  readonly glued: string | undefined;
  /** Type of organisation that the word names ("carrier", "startup"), if it is such a noun. */
  readonly organisation: string | undefined;
  private traits: number;

  constructor(written: string) {
    const { bare, lower, glued, possessive } = cutWord(written);
    this.text = bare;
    this.lower = lower;
    this.textHash = hashOf(bare, 0, bare.length);
    this.lowerHash = hashOf(lower, 0, lower.length);
    this.glued = glued;
    this.organisation = organisationNouns.get(lower);
    this.traits = (possessive ? trait.possessive : 0) | traitsOfForm(bare) | traitsOfMeaning(lower);
  }

  get capital(): boolean {
    return (this.traits & trait.capital) !== 0;
  }
  get marked(): boolean {
    return (this.traits & trait.marked) !== 0;
  }
  /** "'s" belongs to what is written. */
  get possessive(): boolean {
    return (this.traits & trait.possessive) !== 0;
  }
  get endsInS(): boolean {
    return (this.traits & trait.endsInS) !== 0;
  }
  /** One of the words that open no name: "the", "after". */
  get isFunction(): boolean {
    return (this.traits & trait.function) !== 0;
  }
  get isCalendar(): boolean {
    return (this.traits & trait.calendar) !== 0;
  }
  /** "June-quarter": begins with a word of the calendar and a hyphen. */
  get isCalendarCompound(): boolean {
    return (this.traits & trait.calendarCompound) !== 0;
  }
  get isTitle(): boolean {
    return (this.traits & trait.title) !== 0;
  }
  get isStrongTitle(): boolean {
    return (this.traits & trait.strongTitle) !== 0;
  }
  /** A verb whose subject is an organisation. */
  get isVerb(): boolean {
    return (this.traits & trait.verb) !== 0;
  }
  get isNationality(): boolean {
    return (this.traits & trait.nationality) !== 0;
  }
  /** A term of the trade or a nationality, no name alone: "AI", "IPO". */
  get isGeneric(): boolean {
    return (this.traits & trait.generic) !== 0;
  }
  /** A last word that says what a company does: "Technologies", "Tower". */
  get isTail(): boolean {
    return (this.traits & trait.tail) !== 0;
  }
  get isProduct(): boolean {
    return (this.traits & trait.product) !== 0;
  }
  /** Places and adjectives of place of several words may begin with it. */
  get opensPlace(): boolean {
    return (this.traits & trait.opensPlace) !== 0;
  }
  /** The sign under which a share is traded, as wires put it behind names: "ABC.N", "1234.T". */
  get isTicker(): boolean {
    return (this.traits & trait.ticker) !== 0;
  }
  /** Names of the lists may begin with it. */
  get opensListed(): boolean {
    return (this.traits & trait.opensListed) !== 0;
  }
  /** May stand for a name: "it", "the". */
  get isAnaphor(): boolean {
    return (this.traits & trait.anaphor) !== 0;
  }
  /** Ends in a noun for who makes something: "maker", "game-maker". */
  get isMaker(): boolean {
    return (this.traits & trait.maker) !== 0;
  }
  /** A name behind it is no subject: "of", "with". */
  get isPreposition(): boolean {
    return (this.traits & trait.preposition) !== 0;
  }
  /** A clause begins behind it: "while", "said". */
  get opensClause(): boolean {
    return (this.traits & trait.clauseOpener) !== 0;
  }
  /** An everyday word in any of its forms; looked up when first asked. */
  get isCommon(): boolean {
    if ((this.traits & trait.commonKnown) === 0)
      this.traits |= trait.commonKnown | (isCommonWord(this.lower) ? trait.common : 0);
    return (this.traits & trait.common) !== 0;
  }
}

const bit = (isSo: boolean, value: number): number => (isSo ? value : 0);

/** What the letters of a word tell, and lists of words as they are written. */
function traitsOfForm(bare: string): number {
  const isBrand = isMarked(bare);
  const isNationality = nationalities.has(bare);
  return (
    bit(isBrand, trait.marked) |
    bit(isBrand || isCapital(bare), trait.capital) |
    bit(/^(?:\p{Lu}{2,6}[a-z]?|\d{4,6})\.\p{Lu}{1,2}$/u.test(bare), trait.ticker) |
    bit(bare.endsWith('s'), trait.endsInS) |
    bit(isNationality, trait.nationality) |
    bit(isNationality || isTerm(bare), trait.generic) |
    bit(companyTails.has(bare) || plainTails.has(bare), trait.tail) |
    bit(placeOpeners.has(bare), trait.opensPlace) |
    bit(opensListing(bare), trait.opensListed) |
    bit(/(?:maker|developer|creator|publisher|behind)$/.test(bare), trait.maker)
  );
}

/** What lists of words in lower case tell. */
const traitsOfMeaning = (lower: string): number =>
  bit(functionWords.has(lower), trait.function) |
  bit(calendarWords.has(lower), trait.calendar) |
  bit(isCalendarCompound(lower), trait.calendarCompound) |
  bit(titleWords.has(lower), trait.title) |
  bit(strongTitles.has(lower), trait.strongTitle) |
  bit(subjectVerbs.has(lower), trait.verb) |
  bit(productNouns.has(lower), trait.product) |
  bit(anaphors.has(lower), trait.anaphor) |
  bit(prepositions.has(lower), trait.preposition) |
  bit(clauseOpeners.has(lower), trait.clauseOpener);

const isTerm = (bare: string): boolean =>
  genericCapitals.has(bare) || (bare.endsWith('s') && genericCapitals.has(bare.slice(0, -1)));

const anaphors = wordSet('it its itself they their them both the this these');
const prepositions = wordSet(
  'of for by with in at from to on into about against via among between including like through behind over under than around near toward towards across without within despite unlike versus alongside as',
);
const clauseOpeners = wordSet(
  'and but while as when after that said says because if although though where since before until so whereas or told announced added once whether which',
);

const placeOpeners = new Set([...places, ...nationalities].map((p) => p.split(' ')[0]!));

const isCalendarCompound = (lower: string): boolean => {
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && calendarWords.has(lower.slice(0, hyphen)) && /^\p{L}+-/u.test(lower);
};

const gluedEnd = /-(\p{Ll}+)$/u;
const gluedWords = new Set(
  'based led backed owned powered run made listed style only wide level focused driven related like born bound invested controlled affiliated headquartered funded branded designed built supported sponsored dominated linked first heavy centric specific native exclusive free ready friendly style type era class sized founded managed quoted traded tied held educated trained wide run rival owner successor'.split(
    ' ',
  ),
);

interface Parts {
  readonly bare: string;
  readonly lower: string;
  readonly possessive: boolean;
  readonly glued: string | undefined;
}

function cutWord(written: string): Parts {
  const glued = written.includes('-') ? gluedEnd.exec(written) : null;
  const isGlued = glued !== null && (gluedWords.has(glued[1]!) || /(?:ed|ing)$/.test(glued[1]!));
  const whole = isGlued ? written.slice(0, glued.index) : written;
  const possessive = /['’]s$/i.test(whole);
  const bare = possessive ? whole.slice(0, -2) : whole;
  return { bare, lower: bare.toLowerCase(), possessive, glued: isGlued ? glued[1]! : undefined };
}

/** "parcel9", "52spot", "lumora.io": small letters with a figure or an ending of the net, as brands have them. */
const smallBrand =
  /^(?:\p{Ll}{4,}\d{1,2}|\d{1,3}(?!(?:years?|months?|weeks?|days?|hours?|percent|mln|bln|trn|won|yen|euros?|plus|fold|miles?|metres?|meters?|some|something|odd|pts|bps|pct|times|ths?)$)\p{Ll}{3,}|\p{Ll}{3,}\.(?:ai|io|co|com|net|tv|me|x|app|dev|xyz|fm))$/u;
const marked =
  /^(?:\p{Lu}[\p{Lu}\p{N}&+.-]+\+?|.*\p{Ll}.*\p{Lu}.*|\p{N}+\p{Lu}\p{L}+|\p{L}\p{N}+\p{L}+.*|\p{Ll}&|\p{Ll}\p{N}{2}\p{Ll})$/u;
const sum = /^\p{Lu}{0,3}\p{N}[\p{N}.,]*(?:tr|tn|bn|mn|b|m|k)?$/u;
const figure =
  /^(?:\p{N}+(?:st|nd|rd|th|s|G|nm|GB|TB|MW|GW|kW|MWh|GWh|K|k|M|m|B|b|bn|mn|tn|D|x|X|pm|am|p|km|Wh|V|W|Hz|GHz|MHz|Gbps|Mbps|ppt|pct|bp|bps|year|month|day|week|hour)?|\p{L}\p{N}+)$/u;
const isPlain = (bare: string): boolean => /^[a-z]+$/.test(bare);

const isMarked = (bare: string): boolean =>
  !isPlain(bare) &&
  bare.length <= 40 &&
  (marked.test(bare) || smallBrand.test(bare)) &&
  !figure.test(bare) &&
  !sum.test(bare);

const isCapital = (bare: string): boolean =>
  bare.length <= 60 && /^\p{Lu}/u.test(bare) && !(/\p{Lu}\p{N}.*\p{Ll}$/u.test(bare) && sum.test(bare));

/** Records of words by how they are written; a newspaper has some ten thousand. */
export const words = new TextCache(1 << 16, (written) => new Word(written));
