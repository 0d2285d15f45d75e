import { evidenceAt } from '../../values/evidence.ts';
import type { NumberMention } from '../reading.ts';
import { amount, amountValue, rangeValues } from './numerals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';

const counted = new RegExp(
  `(?<![\\w$€£¥₩#.,/:+&-])(?<first>${amount})(?:(?: ?[-–] ?| to )(?<second>${amount}))?(?![\\w%:/]|-?(?:th|st|nd|rd)\\b|\\.\\d)`,
  'gi',
);
const stops = new Set('of in to and for from by at on the a an with as or per than is are was were has have had will would that which who who\'s its their his her since after before until within during through throughout between while when this last next together over under into about more less each apiece percent per times won dollars euros million billion trillion thousand points'.split(' ')); // prettier-ignore
const durations = /^(?:second|minute|hour|day|week|month|quarter|year|decade)s?(?:-old)?$/i;
const plural = /^(?:people|staff|men|women|children|customers|[a-z][a-z-]*[^s'u]s)$/i;
const label =
  /(?:\b(?:No|Nos|Phase|Level|Article|Chapter|Version|Series|Fund|Section|Class|Category|Gate|Room|Hall|Age|aged|Windows|iPhone|Galaxy|Tel|ISO)\.? ?|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? )$/;

/** Things counted ("17 startups", "1.2 million users"), with the plural noun counted; not years, ordinals, times, models, durations. */
export function findEnglishNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(counted)) {
    const { first, second } = match.groups!;
    const end = match.index + match[0].length;
    const noun = nounAfter(text.slice(end, end + 60));
    if (!stands(text, match, noun)) continue;
    const values = rangeValues(first!, second);
    const before = qualifierBefore(text, match.index);
    const after = qualifierAfter(text, end);
    const qualifier = before.qualifier ?? after.qualifier;
    found.push({
      kind: 'number',
      ...evidenceAt(text, before.start, after.end),
      ...values,
      ...(qualifier && { qualifier }),
      ...(noun && { noun }),
    });
  }
  return found.filter((m) => Number.isFinite(m.value) && (m.max === undefined || m.max > m.value));
}

function stands(text: string, match: RegExpExecArray, noun: string | undefined): boolean {
  const words = match[0];
  if (label.test(text.slice(Math.max(0, match.index - 14), match.index))) return false;
  if (noun && durations.test(noun)) return false;
  if (
    /^ ?(?:a\.m|p\.m|am\b|pm\b|o'clock)/i.test(text.slice(match.index + words.length, match.index + words.length + 6))
  )
    return false;
  if (!/\d/.test(words)) return noun !== undefined && amountValue(match.groups!['first']!) > 1;
  return noun !== undefined || !/^(?:(?:19|20)\d\d|\d)(?:-\d\d(?:\d\d)?)?$/.test(words);
}

/** The first plural among the next few words: "17 young AI startups" counts startups; "62-person" counts persons. */
function nounAfter(rest: string): string | undefined {
  const hyphenated = /^-([a-z]{3,})/i.exec(rest);
  if (hyphenated) return hyphenated[1]!;
  const words = /^(?: [A-Za-z][\w'’-]*){1,4}/.exec(rest)?.[0].trim().split(' ') ?? [];
  for (const word of words) {
    if (stops.has(word.toLowerCase())) return undefined;
    if (plural.test(word)) return word;
  }
  return undefined;
}
