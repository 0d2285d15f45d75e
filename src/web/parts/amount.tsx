import type { TieRow } from '../../answers/schemas.ts';
import { usePreferences } from '../preferences.tsx';
import { Money, figureWords } from './money.tsx';

/** Types of ties in which money changes hands, so that a missing amount is an undisclosed one. */
const paid = new Set(['investment', 'acquisition', 'divestment', 'fund', 'total']);

/** What a row has for an amount: the sum, the figure of a target, or that the sum is undisclosed. */
export function Amount({ row }: { readonly row: TieRow }) {
  const { language, text } = usePreferences();
  if (row.amount) return <Money money={row.amount} />;
  if (row.value) return <span className="figure">{figureWords(row.value, language)}</span>;
  return paid.has(row.type) ? <span className="undisclosed">{text.undisclosed}</span> : null;
}
