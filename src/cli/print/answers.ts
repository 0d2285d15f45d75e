import type { z } from 'zod';
import type { deals } from '../../answers/deals.ts';
import type { TieRow } from '../../answers/schemas.ts';
import type { tie } from '../../answers/tie.ts';
import type { Terminal } from '../terminal.ts';
import { bold, dim, underline } from '../terminal.ts';
import { shortMoney, shortQuantity } from './amounts.ts';
import { plain } from './claim.ts';
import type { Column } from './table.ts';
import { tableLines } from './table.ts';

type Deals = z.infer<(typeof deals)['output']>;
type Tie = z.infer<(typeof tie)['output']>;

/** How an answer is printed for people; answers without an entry are printed as JSON. */
export const printers: Record<string, ((terminal: Terminal, output: never) => string[]) | undefined> = {
  deals: dealsLines,
  tie: tieLines,
};

const partiesOf = (row: TieRow, ...roles: readonly string[]): string =>
  row.parties
    .filter((p) => roles.includes(p.role))
    .map((p) => p.name)
    .join(', ');
const received = ['investee', 'target', 'asset', 'name', 'members', 'buyer'];
const doers = (row: TieRow): string =>
  row.parties
    .filter((p) => !received.includes(p.role))
    .map((p) => p.name)
    .join(', ');
const figure = (row: TieRow): string =>
  row.amount ? shortMoney(row.amount) : row.value ? shortQuantity(row.value as never) : '';

const columns: readonly Column<TieRow>[] = [
  { title: 'id', cell: (r) => r.id.slice(0, 8) },
  { title: 'date', cell: (r) => r.date ?? '' },
  { title: 'type', cell: (r) => r.type },
  { title: 'who', cell: doers },
  { title: 'whom / what', cell: (r) => [partiesOf(r, ...received), r.subject].filter(Boolean).join(' · ') },
  { title: 'amount', cell: figure, right: true },
  { title: 'status', cell: (r) => r.status ?? '' },
  { title: 'sources', cell: (r) => String(r.sources), right: true },
  { title: 'conflicts', cell: (r) => (r.conflicts > 0 ? String(r.conflicts) : ''), right: true },
];

function dealsLines(terminal: Terminal, output: Deals): string[] {
  if (output.total === 0) return ['Nothing in the ledger fits. `tieline add SOURCE` reads articles into it.'];
  const sums = output.sums.map((s) => `${shortMoney(s)} in ${s.deals}`).join(', ');
  const more = output.next ? [dim(terminal, `More: --cursor ${output.next}`)] : [];
  return [
    ...tableLines(terminal, columns, output.rows),
    '',
    `${output.total} ties${sums ? ` · disclosed: ${sums}` : ''} · without a disclosed amount: ${output.undisclosed}`,
    dim(terminal, `From ${output.coverage.documents} documents, as of ${output.asOf}.`),
    ...more,
  ];
}

function tieLines(terminal: Terminal, output: Tie): string[] {
  const { row } = output;
  const titleOf = new Map(
    output.sources.map((s) => [
      s.documentId,
      [s.publisher, s.published?.slice(0, 10)].filter(Boolean).join(', ') || s.title,
    ]),
  );
  const lines = [
    bold(terminal, [row.type, doers(row), partiesOf(row, ...received), figure(row)].filter(Boolean).join('  ')),
    dim(terminal, row.id),
    '',
  ];
  for (const field of output.fields) {
    if (field.conflict) lines.push(`${field.field}: sources disagree (${field.conflict})`);
    for (const value of field.values) {
      const chosen = value.chosen
        ? `${bold(terminal, plain(field.kind, value.value))}${value.rule ? dim(terminal, ` (${value.rule})`) : ''}`
        : plain(field.kind, value.value);
      lines.push(`${field.field}  ${chosen}`);
      for (const e of value.evidence)
        lines.push(`    ${quoteLine(terminal, e)}  ${dim(terminal, titleOf.get(e.documentId) ?? '')}`);
    }
  }
  return [
    ...lines,
    '',
    ...output.sources.map((s) => [s.title, s.publisher, s.published, s.url].filter(Boolean).join(' · ')),
  ];
}

function quoteLine(
  terminal: Terminal,
  e: { quote: string; sentence: string; start: number; sentenceStart: number },
): string {
  const at = e.start - e.sentenceStart;
  const words = terminal.styled ? underline(terminal, e.quote) : `_${e.quote}_`;
  return `“${e.sentence.slice(0, at)}${words}${e.sentence.slice(at + e.quote.length)}”`.replaceAll(/\s+/g, ' ');
}
