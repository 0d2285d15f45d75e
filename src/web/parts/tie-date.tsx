import type { TieRow } from '../../answers/schemas.ts';
import { EdtfDate } from './edtf-date.tsx';

/** When a tie happened; of a target, by when it is to be reached. */
export function TieDate({ row }: { readonly row: TieRow }) {
  return row.date ? <EdtfDate date={row.date} isDeadline={row.type === 'target' && !row.date.includes('/')} /> : null;
}
