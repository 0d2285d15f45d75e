import { SingleBar } from 'cli-progress';
import type { AddCounts, Ledger } from '../../ledger/ledger.ts';
import type { Document } from '../../values/document.ts';
import type { Terminal } from '../terminal.ts';
import type { SourceOptions } from './reading.ts';
import { ProblemCount, documentsOf } from './reading.ts';

/** Documents handed to the ledger at once: one flush to disk acknowledges them together. */
const batchSize = 200;

/** Reads the sources into the ledger and ends with counts. Returns the exit code. */
export async function addCommand(
  terminal: Terminal,
  ledger: Ledger,
  sources: readonly string[],
  options: SourceOptions,
): Promise<number> {
  const problems = new ProblemCount();
  const counts = await addSources(terminal, ledger, sources, options, problems);
  terminal.out(countsLine(counts, problems.count));
  return problems.exit;
}

/** Reads the sources into the ledger, with a progress bar where someone watches. */
export async function addSources(
  terminal: Terminal,
  ledger: Ledger,
  sources: readonly string[],
  options: SourceOptions,
  problems: ProblemCount,
): Promise<AddCounts> {
  const bar = terminal.interactive
    ? new SingleBar({ format: '{bar} {value} documents · {claims} claims', stream: process.stderr })
    : undefined;
  let counts: AddCounts = { documentsNew: 0, documentsKnown: 0, documentsFailed: 0, claims: 0, ties: 0, conflicts: 0 };
  let batch: Document[] = [];
  const flush = async (): Promise<void> => {
    counts = added(counts, await ledger.addDocuments(batch));
    batch = [];
    const done = counts.documentsNew + counts.documentsKnown + counts.documentsFailed;
    bar?.setTotal(Math.max(done, 1));
    bar?.update(done, { claims: counts.claims });
  };
  bar?.start(1, 0, { claims: 0 });
  for await (const document of documentsOf(terminal, sources, options, problems))
    if (batch.push(document) >= batchSize) await flush();
  if (batch.length > 0) await flush();
  bar?.stop();
  return counts;
}

/** Counts of two calls together; claims, ties and conflicts are those of the whole ledger, so the later ones stand. */
function added(a: AddCounts, b: AddCounts): AddCounts {
  return {
    ...b,
    documentsNew: a.documentsNew + b.documentsNew,
    documentsKnown: a.documentsKnown + b.documentsKnown,
    documentsFailed: a.documentsFailed + b.documentsFailed,
  };
}

function countsLine(counts: AddCounts, unreadable: number): string {
  const { documentsNew, documentsKnown, documentsFailed, claims, ties, conflicts } = counts;
  const documents = `documents: ${documentsNew} new, ${documentsKnown} known, ${documentsFailed + unreadable} failed`;
  return `${documents} · in the ledger now: ${claims} claims, ${ties} ties, ${conflicts} conflicts`;
}
