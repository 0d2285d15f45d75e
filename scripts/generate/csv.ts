import { readFileSync } from 'node:fs';

/** Rows of a comma-separated file of this project (RFC 4180: quoted cells, doubled quotes), by the names of its header. */
export function readCsv(file: URL): Record<string, string>[] {
  const [header, ...rows] = parseCsv(readFileSync(file, 'utf8'));
  return rows.map((row) => Object.fromEntries(header!.map((column, i) => [column, row[i] ?? ''])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const m of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (m[0] === '' && row.length === 0) break;
    row.push(m[1] === undefined ? m[2]! : m[1].replaceAll('""', '"'));
    if (m[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
