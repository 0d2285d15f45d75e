import type { Problem } from '../values/problems.ts';

/** What the bytes of a source hold: a page, plain text, one JSON value, or one JSON value a line. */
export type Kind = 'html' | 'text' | 'json' | 'jsonl';

/** The bytes of one source, with what is known about them before they are looked into. */
export interface Raw {
  /** What the user knows it by: a path, an address, `-` for the standard input. */
  readonly source: string;
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  /** Address of the page after redirects. */
  readonly url?: string;
  /** Encoding that the server declared. */
  readonly charset?: string;
  /** Headers that say what may be done with the page (`X-Robots-Tag`, `TDM-Reservation`), by lower-case name. */
  readonly notices?: Readonly<Record<string, string>>;
  /** Number of the first line, where the bytes are a later part of a long JSONL file. */
  readonly firstLine?: number;
}

/** One source read, or why it could not be. */
export type SourceResult =
  { readonly source: string; readonly raw: Raw } | { readonly source: string; readonly problem: Problem };

/** Limits of reading; the defaults are those of `defaultLimits`. */
export interface Limits {
  /** A whole request, from the first byte asked to the last one got. */
  readonly requestMilliseconds: number;
  /** The body of an answer. */
  readonly answerBytes: number;
  /** One file that is not JSONL, one line of a JSONL file, or the standard input. */
  readonly fileBytes: number;
  /** A JSONL file is handed over in parts of about this size, so that archives need not fit into memory. */
  readonly partBytes: number;
}

/** An article page has 0.1 to 2 MB; the limits are far above it, and low enough that nothing fills the memory. */
export const defaultLimits: Limits = {
  requestMilliseconds: 20_000,
  answerBytes: 50 << 20,
  fileBytes: 100 << 20,
  partBytes: 8 << 20,
};
