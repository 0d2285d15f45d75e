/** What a command may do to the outside: kept in one object so that tests can watch it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether standard output is a terminal that shows underlines and colours. */
  readonly styled: boolean;
  /** Whether standard error is a terminal, so that a progress bar makes sense. */
  readonly interactive: boolean;
  readonly columns: number;
}

/** The terminal of this process; NO_COLOR is heeded. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    styled: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    interactive: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 120,
  };
}

const style =
  (code: number, end: number) =>
  (terminal: Terminal, text: string): string =>
    terminal.styled ? `\u001b[${code}m${text}\u001b[${end}m` : text;

/** Underlined where the terminal can. */
export const underline = style(4, 24);
/** Bold where the terminal can. */
export const bold = style(1, 22);
/** Dimmed where the terminal can. */
export const dim = style(2, 22);

/** Columns that a text takes on a terminal: Hangul, Han and full-width forms take two. */
export function width(text: string): number {
  let columns = 0;
  for (const c of text)
    columns +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        c,
      )
        ? 2
        : 1;
  return columns;
}

/** Cuts a text to that many columns, with an ellipsis where something is lost. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const c of text) {
    if (width(kept) + width(c) > columns - 1) break;
    kept += c;
  }
  return `${kept}…`;
}

/** Fills a text with blanks up to that many columns, at the left for figures. */
export function pad(text: string, columns: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)));
  return right ? blanks + text : text + blanks;
}
