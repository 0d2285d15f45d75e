/** A query sent to the thread of the embedded database, or the wish to close it. */
export interface WorkerRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly close?: boolean;
}

/** What that thread answers; id 0 tells that the database is open, or why it is not. */
export interface WorkerAnswer {
  readonly id: number;
  readonly rows?: readonly unknown[];
  readonly affected?: number;
  readonly fault?: { readonly message: string; readonly code?: string };
}
