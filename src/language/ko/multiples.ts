import { evidenceAt } from '../../values/evidence.ts';
import type { MultipleMention } from '../reading.ts';
import { limits } from './qualifiers.ts';

const native: Record<string, number> = { 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 };
const times =
  /(?<![\d.,가-힣])(?<n>\d{1,6}(?:,\d{3})*(?:\.\d{1,3})?|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?: ?여)? ?배(?!터|달|우|경|정|송|치|당|포|출|열|율|드|럭)/g;
/** 갑절, 곱절: twofold. */
const twofold = /(?<![가-힣])(?:갑절|곱절)/g;

/** Factors of growth: 4배, 두 배, 2.5배; "네 배에 육박" (nearing four times) is about four. */
export function findKoreanMultiples(text: string): MultipleMention[] {
  const found: MultipleMention[] = [];
  for (const match of text.matchAll(times)) {
    const n = match.groups!['n']!;
    const around = limits(text, match.index, match.index + match[0].length);
    const rest = text.slice(around.end, around.end + 10);
    const qualifier = around.qualifier ?? (/^(?:에|에 거의)? ?(?:육박|가까|근접)/.test(rest) ? 'about' : /^[를을이가]? ?(?:넘|웃돌|웃도|상회)/.test(rest) ? 'over' : undefined); // prettier-ignore
    found.push({
      kind: 'multiple',
      ...evidenceAt(text, around.start, around.end),
      value: native[n] ?? Number(n.replaceAll(',', '')),
      ...(qualifier && { qualifier }),
    });
  }
  for (const match of text.matchAll(twofold))
    found.push({ kind: 'multiple', ...evidenceAt(text, match.index, match.index + 2), value: 2 });
  return found;
}
