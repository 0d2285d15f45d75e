import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { Document } from '../../values/document.ts';
import type { Decision } from '../decisions/decision.ts';

/** What the journal holds: all that cannot be derived. */
export type JournalRecord =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'decision'; readonly decision: Decision };

/** A journal opened: what it holds from an offset on, and what was wrong with it. */
export interface Journal {
  /** Appends records and flushes them to disk; only then may they be acknowledged. */
  readonly append: (records: readonly JournalRecord[]) => void;
  /** Bytes written and flushed. */
  readonly size: () => number;
  /** Sound records from a byte offset on, one at a time. */
  readonly read: (from: number) => Generator<JournalRecord>;
  readonly warnings: readonly string[];
  readonly close: () => void;
}

const chunkSize = 1 << 20;
const lineFeed = 10;

/**
 * Opens the journal: one record a line, `length checksum json`. A last record that is cut off (it was never acknowledged)
 * is truncated and told; a damaged record before sound ones is passed over and told.
 */
export function openJournal(file: string): Journal {
  const handle = openSync(file, 'a+');
  const warnings: string[] = [];
  let size = fstatSync(handle).size;
  const end = soundEnd(handle, size);
  if (end < size) {
    warnings.push(
      `The last record of the journal was cut off (${size - end} bytes, never acknowledged) and was removed.`,
    );
    ftruncateSync(handle, end);
    size = end;
  }
  return {
    append: (records) => {
      if (records.length === 0) return;
      const bytes = Buffer.concat(records.map(encode));
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at);
        fdatasyncSync(handle);
      } catch (error) {
        // A full disk: half a record must not stand before the next one.
        ftruncateSync(handle, size);
        throw error;
      }
      size += bytes.length;
    },
    size: () => size,
    read: (from) => readRecords(handle, from, warnings),
    warnings,
    close: () => closeSync(handle),
  };
}

function encode(record: JournalRecord): Buffer {
  const json = Buffer.from(JSON.stringify(record), 'utf8');
  return Buffer.concat([Buffer.from(`${json.length} ${checksum(json)} `, 'latin1'), json, Buffer.of(lineFeed)]);
}

const checksum = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 16);

/** The record of a line, or `undefined` where length or checksum do not fit. */
function decode(line: Buffer): JournalRecord | undefined {
  const head = /^(\d+) ([0-9a-f]{16}) /.exec(line.subarray(0, 40).toString('latin1'));
  if (!head) return undefined;
  const json = line.subarray(head[0].length);
  if (json.length !== Number(head[1]) || checksum(json) !== head[2]) return undefined;
  return JSON.parse(json.toString('utf8')) as JournalRecord;
}

/** Where the last sound record ends: only the tail is looked at, from the last line feed but one. */
function soundEnd(handle: number, size: number): number {
  let end = size;
  while (end > 0) {
    const start = lineStart(handle, end - 1);
    const line = readAt(handle, start, end);
    if (line.at(-1) === lineFeed && decode(line.subarray(0, -1))) return end;
    end = start;
  }
  return 0;
}

/** Start of the line that holds the byte before `before`. */
function lineStart(handle: number, before: number): number {
  for (let to = before; to > 0; to -= chunkSize) {
    const from = Math.max(0, to - chunkSize);
    const at = readAt(handle, from, to).lastIndexOf(lineFeed);
    if (at >= 0) return from + at + 1;
  }
  return 0;
}

function readAt(handle: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from);
  const got = readSync(handle, bytes, 0, bytes.length, from);
  return bytes.subarray(0, got);
}

function* readRecords(handle: number, from: number, warnings: string[]): Generator<JournalRecord> {
  let rest = Buffer.alloc(0);
  let at = from;
  for (;;) {
    const chunk = readAt(handle, at, at + chunkSize);
    if (chunk.length === 0) return;
    at += chunk.length;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let stop = bytes.indexOf(lineFeed); stop >= 0; stop = bytes.indexOf(lineFeed, start)) {
      const record = decode(bytes.subarray(start, stop));
      if (record) yield record;
      else warnings.push(`A damaged record of the journal (${stop - start} bytes) was passed over.`);
      start = stop + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
}
