import { evidenceAt } from '../../values/evidence.ts';
import type { PercentMention } from '../reading.ts';
import { limits } from './qualifiers.ts';

const number = String.raw`\d{1,6}(?:,\d{3})*(?:\.\d{1,4})?`;
const share = new RegExp(
  `(?<![\\d.,])(?<first>${number})(?: ?%?[~∼–-] ?(?<second>${number}))? ?(?:(?<tenths>할)(?![가-힣]{0,1}[부인])|(?:%|％|퍼센트|프로(?=[ 를가로의.]))(?<points> ?(?:p\\b|P\\b|포인트))?)`,
  'g',
);
/** 절반 (half) before or after sales, shares and the like. */
const half = /절반(?=(?:을|은|이|가량을|이상을)? ?(?:넘|차지)|의 (?:매출|지분))|(?<=(?:매출|지분|수익|비중)의 )절반/g;

/** Shares and rates: 36%, 36퍼센트, 5.2%p, 3할, 매출의 절반. */
export function findKoreanPercents(text: string): PercentMention[] {
  const found: PercentMention[] = [];
  for (const match of text.matchAll(share)) {
    const { first, second, tenths, points } = match.groups!;
    const around = limits(text, match.index, match.index + match[0].length);
    const by = tenths ? 10 : 1;
    found.push({
      kind: 'percent',
      ...evidenceAt(text, around.start, around.end),
      value: Number(first!.replaceAll(',', '')) * by,
      ...(around.qualifier && { qualifier: around.qualifier }),
      ...(second && { max: Number(second.replaceAll(',', '')) * by }),
      ...(points && { points: true }),
    });
  }
  for (const match of text.matchAll(half))
    found.push({ kind: 'percent', ...evidenceAt(text, match.index, match.index + 2), value: 50 });
  return found;
}
