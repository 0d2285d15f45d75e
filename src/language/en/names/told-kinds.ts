import type { Context } from './context.ts';
import { organisationNouns, productNouns } from './tails.data.ts';
import { strongTitles } from './words.data.ts';
import { wordSet } from './word-list.ts';

const clauseWords = wordSet('of that which who whose for to in behind from with by using');

/** The head noun of an apposition or descriptor, if it names a kind of organisation. */
export function organisationType(words: readonly string[]): string | undefined {
  for (const word of words) {
    if (clauseWords.has(word) && word !== words[0]) return undefined;
    const type = organisationNouns.get(word);
    if (type) return type;
  }
  return undefined;
}

/** The kind of organisation that the last word of a descriptor names. */
export function describedType(descriptor: readonly string[]): string | undefined {
  return descriptor.length > 0 ? organisationNouns.get(descriptor[descriptor.length - 1]!) : undefined;
}

const offices = wordSet(
  'founder co-founder cofounder analyst ceo cfo cto coo economist professor chairman chairwoman lawmaker spokesperson spokesman spokeswoman executive president director strategist engineer lawyer journalist minister',
);
const officeStops = wordSet('of by for in at with from that which to');
const places = wordSet('at of in');

/** Whether the words of an apposition say that a person is meant: "who …", "chief executive of", "a former CFO". */
export function saysPerson(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const first = words[0]!;
  if (first === 'who' || strongTitles.has(first)) return true;
  for (let i = 0; i < words.length && i < 6 && !officeStops.has(words[i]!); i++)
    if (offices.has(words[i]!)) return true;
  return words[1] === 'partner' && places.has(words[2] ?? '');
}

const called = wordSet('called named dubbed branded titled codenamed brand-named');
const calledProducts = wordSet(
  'service product program programme feature bot checker planner editor recorder helper gadget sequel sensor ring line',
);
const ambiguous = wordSet('plan plans label car show website site vehicle scheme package chips phone');

const isMereProduct = (word: string): boolean => productNouns.has(word) && !organisationNouns.has(word);

/** Whether the words say that a product is meant: "its … chatbot", "app called". */
export function saysProduct({ before, beforeThat, after }: Context): boolean {
  if (called.has(before)) return productNouns.has(beforeThat) || calledProducts.has(beforeThat);
  return isMereProduct(before) || (isMereProduct(after) && !ambiguous.has(after));
}
