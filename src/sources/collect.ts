import { Problem } from '../values/problems.ts';
import type { Kind, Limits, Raw } from './raw.ts';

/** All bytes of a stream; a `source/too-large` problem once there are more than `limit`. */
export async function collect(source: string, stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.byteLength;
    if (size > limit) throw tooLarge(source, size, limit);
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, size);
}

/** The problem of a source over its limit, in megabytes. */
export function tooLarge(source: string, size: number, limit: number): Problem {
  const [megabytes, most] = [size, limit].map((n) => Math.round((n / (1 << 20)) * 10) / 10) as [number, number];
  return new Problem('source/too-large', { source, megabytes, limit: most });
}

/** A JSONL stream in parts that end at line ends, each with the number of its first line. */
export async function* lineParts(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Raw> {
  const kind: Kind = 'jsonl';
  let held: Uint8Array[] = [];
  let size = 0;
  let firstLine = 1;
  for await (const piece of stream) {
    held.push(piece);
    size += piece.byteLength;
    if (size < limits.partBytes || piece.indexOf(10) < 0) {
      if (size > limits.fileBytes) throw tooLarge(source, size, limits.fileBytes);
      continue;
    }
    const all = Buffer.concat(held, size);
    const cut = all.lastIndexOf(10) + 1;
    const bytes = all.subarray(0, cut);
    yield { source, kind, bytes, firstLine };
    firstLine += countLines(bytes);
    held = [all.subarray(cut)];
    size -= cut;
  }
  if (size > 0 || firstLine === 1) yield { source, kind, bytes: Buffer.concat(held, size), firstLine };
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
