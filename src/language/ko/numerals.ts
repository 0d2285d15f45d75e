/** Figures in Korean notation: 224억, 1천730억, 1조 2,000억, 1억1천500만, 3.5조, 1200; and 천만, 백억 without digits. */
export const figure = String.raw`(?:\d[\d,]{0,18}(?:\.\d{1,4})?(?:여? ?[십백천]{0,2}(?:만|억|조)|[십백천])?(?: ?\d[\d,]{0,10}(?:\.\d{1,4})?(?:[십백천]{0,2}(?:만|억|조)|[십백천])){0,5}(?:(?<=[만억조천]) ?\d[\d,]{0,6}(?![\d년월일]))?|(?<![가-힣\d])[십백천]{1,2}(?:만|억|조))`;

const unit: Record<string, number> = { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };

/** The value of a Korean figure in whole units: the big units 만, 억, 조 each multiply what stands since the last of them. */
export function figureValue(text: string): number {
  let total = 0;
  let group = 0;
  let pending: number | undefined;
  for (const [token] of text.matchAll(/[\d,]+(?:\.\d+)?|[십백천만억조]/g)) {
    const by = unit[token];
    if (by === undefined) pending = Number(token.replaceAll(',', ''));
    else if (by < 1e4) {
      group += (pending ?? 1) * by;
      pending = undefined;
    } else {
      total += (group + (pending ?? (group === 0 ? 1 : 0))) * by;
      group = 0;
      pending = undefined;
    }
  }
  return Math.round((total + group + (pending ?? 0)) * 1e4) / 1e4;
}

/** The last unit of a figure (억 of 70억), which the first figure of a range shares: 50~70억. */
export function lastUnit(text: string): string {
  return /[십백천]{0,2}[만억조]?$/.exec(text)![0];
}

/** Lower and upper value of a range; 50~70억 gives both the unit of the upper. */
export function rangeOf(first: string, second: string | undefined): { value: number; max?: number } {
  if (second === undefined) return { value: figureValue(first) };
  const shared = /[십백천만억조]$/.test(first) ? first : first + lastUnit(second);
  return { value: figureValue(shared), max: figureValue(second) };
}
