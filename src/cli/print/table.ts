import type { Terminal } from '../terminal.ts';
import { dim, fit, pad, width } from '../terminal.ts';

/** A column of a table: figures stand at the right; the widest text columns give way first when the terminal is narrow. */
export interface Column<R> {
  readonly title: string;
  readonly cell: (row: R) => string;
  readonly right?: boolean;
}

/** A table for a terminal; one line a row. */
export function tableLines<R>(terminal: Terminal, columns: readonly Column<R>[], rows: readonly R[]): string[] {
  const cells = rows.map((row) => columns.map((c) => c.cell(row)));
  const widths = columns.map((c, i) => Math.max(width(c.title), ...cells.map((line) => width(line[i]!))));
  narrow(widths, terminal.columns - 2 * (columns.length - 1));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => pad(fit(text, widths[i]!), widths[i]!, columns[i]!.right))
      .join('  ')
      .trimEnd();
  return [dim(terminal, line(columns.map((c) => c.title))), ...cells.map(line)];
}

function narrow(widths: number[], room: number): void {
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= 8) return;
    widths[widest]!--;
  }
}
