import { evidenceAt } from '../../values/evidence.ts';
import type { PercentMention } from '../reading.ts';
import { digits, figureOf, spelled } from './numerals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';

const one = `(?:${digits}|${spelled})`;
const share = new RegExp(
  `(?<![\\w.,])(?<first>${one})(?:(?:%| percent)?(?: ?[-–~] ?| to )(?<second>${one}))?[ -]?(?:%|％|(?:percent(?:age)?|per cent|pct)\\b)(?<points>[- ](?:points?)\\b|p\\b| ?pts?\\b)?`,
  'gi',
);
/** A fraction is a share only of sales, profit, shares and the like. */
const fraction =
  /\b(?<n>half|(?:a|one)[- ]quarter|three[- ]quarters|(?:a|one)[- ]third|two[- ]thirds|(?:a|one)[- ]fifth|a tenth)(?= of (?:(?:its|their|the|all|total|annual|group|overall|company|firm|'s|consolidated|net) ?){0,3}(?:[\w-]+ ){0,1}(?:sales|revenues?|turnover|income|profits?|stake|shares|equity|capital|stock)\b)/gi;
const fractions: Record<string, number> = {
  half: 50,
  quarter: 25,
  quarters: 75,
  third: 100 / 3,
  thirds: 200 / 3,
  fifth: 20,
  tenth: 10,
};

/** In "from 12 percent to 29.5 percent" each figure is a share of its own: this is the first. */
function startOf(text: string, match: RegExpExecArray): PercentMention {
  const first = /^(?:(?!(?: ?[-–~] ?| to )).)+/.exec(match[0])![0];
  const before = qualifierBefore(text, match.index);
  return {
    kind: 'percent',
    ...evidenceAt(text, before.start, match.index + first.length),
    value: figureOf(match.groups!['first']!),
    ...(before.qualifier && { qualifier: before.qualifier }),
  };
}

/** Shares and rates: "36 percent", 36%, "5.2 per cent", "6.7 pct", "a third of sales", with range, limit and percentage points. */
export function findEnglishPercents(text: string): PercentMention[] {
  const found: PercentMention[] = [];
  for (const match of text.matchAll(share)) {
    const { first, second, points } = match.groups!;
    const isRange =
      second !== undefined &&
      !(/ to /.test(match[0]) && /\bfrom $/i.test(text.slice(Math.max(0, match.index - 5), match.index)));
    const start = second !== undefined && !isRange ? match.index + match[0].lastIndexOf(second) : match.index;
    if (second !== undefined && !isRange) found.push(startOf(text, match));
    const before = qualifierBefore(text, start);
    const after = qualifierAfter(text, match.index + match[0].length);
    const qualifier = before.qualifier ?? after.qualifier;
    found.push({
      kind: 'percent',
      ...evidenceAt(text, before.start, after.end),
      value: figureOf(second !== undefined && !isRange ? second : first!),
      ...(qualifier && { qualifier }),
      ...(isRange && { max: figureOf(second) }),
      ...(points && { points: true }),
    });
  }
  for (const match of text.matchAll(fraction)) {
    const before = qualifierBefore(text, match.index);
    const value = fractions[/[a-z]+$/i.exec(match[0])![0].toLowerCase()]!;
    found.push({
      kind: 'percent',
      ...evidenceAt(text, before.start, match.index + match[0].length),
      value,
      ...(before.qualifier && { qualifier: before.qualifier }),
    });
  }
  return found;
}
