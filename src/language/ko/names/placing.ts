import type { Span } from '../../../values/evidence.ts';
import { organisations } from '../../lists/organisations.data.ts';
import { particleSplits } from '../particles.ts';
import type { Believed, BelievedNames } from './believed.ts';
import { listedName, opensListed } from './listed.ts';
import type { Word } from './words.ts';
import { isHangul, joinsName, nameKey } from './words.ts';

/** A place where a believed name stands. */
export interface NamePlace extends Span {
  readonly believed: Believed;
  readonly quote: string;
}

const longestName = 6;
const parents = new Map(organisations.map((o) => [o.en, o.parent]));

/** Marks every place of a believed or listed name: the longest name first, particles off, no place inside a quantity. */
export function placeNames(
  text: string,
  words: readonly Word[],
  believed: BelievedNames,
  quantities: readonly Span[],
): NamePlace[] {
  const places: NamePlace[] = [];
  let quantity = 0;
  const openings = new Set([...believed.keys()].map((key) => key.slice(0, 2)));
  const mayOpen = (key: string): boolean =>
    key.length < 2 || openings.has(key.slice(0, 2)) || openings.has(key.slice(0, 1)) || opensListed(key);
  for (let i = 0; i < words.length;) {
    const found = mayOpen(nameKey(words[i]!.text)) ? longestAt(text, words, i, believed) : undefined;
    if (!found) {
      i++;
      continue;
    }
    while (quantity < quantities.length && quantities[quantity]!.end <= found.place.start) quantity++;
    if (!isInside(found.place, quantities[quantity])) pushPlace(text, places, found.place);
    i = found.next;
  }
  return places;
}

/** Whether a quantity holds the name and more; a name that is all of it stays (모레에 150억원). */
function isInside(place: Span, quantity: Span | undefined): boolean {
  if (!quantity || quantity.start > place.start || quantity.end < place.end) return false;
  return quantity.end - quantity.start > place.end - place.start;
}

function longestAt(
  text: string,
  words: readonly Word[],
  first: number,
  believed: BelievedNames,
): { place: NamePlace; next: number } | undefined {
  let joined = '';
  let best: { place: NamePlace; next: number } | undefined;
  for (let last = first; last < Math.min(words.length, first + longestName); last++) {
    const word = words[last]!;
    if (last > first && !joinsName(word.gap) && word.gap !== '·') break;
    if (last > first) joined += word.gap.trim() === '·' ? '·' : '';
    for (const { stem, particle } of particleSplits(word.text).toReversed()) {
      const name = lookUp(joined + stem, believed);
      if (!name || (stem.length < 2 && first === last && isHangul(stem))) continue;
      const end = word.end - particle.length;
      best = {
        place: { believed: name, start: words[first]!.start, end, quote: text.slice(words[first]!.start, end) },
        next: last + 1,
      };
      break;
    }
    joined += word.text;
  }
  return best;
}

function lookUp(name: string, believed: BelievedNames): Believed | undefined {
  const known = believed.get(nameKey(name));
  if (known) return known;
  const listed = listedName(name);
  if (!listed || listed.weak) return undefined;
  return {
    name: listed.name,
    group: listed.group,
    kind: listed.kind,
    ...(listed.listed !== undefined && { listed: listed.listed }),
  };
}

/** 현대차 제로원, 네이버 D2SF: a parent's name right before its arm belongs to the arm's name. */
function pushPlace(text: string, places: NamePlace[], place: NamePlace): void {
  const last = places.at(-1);
  const parent = place.believed.listed && parents.get(place.believed.listed);
  const adjacent = last && place.start - last.end === 1 && text[last.end] === ' ';
  const akin =
    parent !== undefined && (last?.believed.listed === parent || parents.get(last?.believed.listed ?? '') === parent);
  if (adjacent && akin && last.believed.listed !== undefined) {
    places[places.length - 1] = { ...place, start: last.start, quote: text.slice(last.start, place.end) };
  } else places.push(place);
}
