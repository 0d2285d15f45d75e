import type { Evidence } from '../values/evidence.ts';
import { evidenceAt, overlaps } from '../values/evidence.ts';
import type { Mention, MoneyMention, NameMention } from './reading.ts';

/** A mention found by its form alone: money, per cent, multiple, number or date. */
export type QuantityMention = Exclude<Mention, NameMention>;

/** Of two readings of the same words the kind that says more wins: a currency says more than a bare number. */
const rank: Record<QuantityMention['kind'], number> = { money: 5, percent: 4, multiple: 3, date: 2, number: 1 };

/** Puts what the finders of both languages found into one sorted list without overlaps, and joins sums in brackets to the sum before. */
export function settleMentions(text: string, found: readonly QuantityMention[]): QuantityMention[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end || rank[b.kind] - rank[a.kind]);
  const kept: QuantityMention[] = [];
  for (const mention of sorted) {
    let stands = true;
    while (stands && kept.length > 0 && overlaps(kept.at(-1)!, mention)) {
      if (beats(mention, kept.at(-1)!)) kept.pop();
      else stands = false;
    }
    if (stands) kept.push(mention);
  }
  return joinAlternates(text, kept);
}

function beats(a: QuantityMention, b: QuantityMention): boolean {
  const length = a.end - a.start - (b.end - b.start);
  const numbers = a.kind === 'number' || b.kind === 'number';
  return numbers && a.kind !== b.kind
    ? rank[a.kind] > rank[b.kind]
    : length > 0 || (length === 0 && rank[a.kind] > rank[b.kind]);
}

/** "100 billion won ($75.8 million)", 1억 달러(약 1300억 원): one sum told twice is one mention. */
function joinAlternates(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const joined: QuantityMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (mention.kind === 'money' && last?.kind === 'money' && standsInBrackets(text, last, mention))
      joined[joined.length - 1] = withAlternate(text, last, mention);
    else joined.push(mention);
  }
  return joined;
}

const opening =
  /^(?:원)?\s{0,2}[([（〔]\s?(?:or |that is,? |우리 ?돈 ?|한화 ?(?:로 ?)?|원화 ?(?:로 ?)?|미화 ?|equivalent to |=\s?)?$/;
const closing = /^\s?(?:상당|수준|규모|정도|at (?:the )?current (?:exchange )?rates?)?\s?[)\]）〕]/;

function standsInBrackets(text: string, first: MoneyMention, second: MoneyMention): boolean {
  if (first.alternate || first.value.currency === second.value.currency || second.start - first.end > 16) return false;
  return opening.test(text.slice(first.end, second.start)) && closing.test(text.slice(second.end, second.end + 32));
}

function withAlternate(text: string, first: MoneyMention, second: MoneyMention): MoneyMention {
  const end = second.end + closing.exec(text.slice(second.end, second.end + 32))![0].length;
  const evidence: Evidence = evidenceAt(text, second.start, second.end);
  return { ...first, ...evidenceAt(text, first.start, end), alternate: { value: second.value, evidence } };
}
