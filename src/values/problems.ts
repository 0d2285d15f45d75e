/** What a failed operation says: code, what happened (with the offending value), what to do, and how each door reports it. */
interface ProblemEntry<P> {
  readonly says: (p: P) => string;
  readonly hint: string;
  readonly exit: number;
  readonly http: number;
  /** Whether trying again later may help. */
  readonly retry?: boolean;
}

const entry = <P>(e: ProblemEntry<P>): ProblemEntry<P> => e;

/** Exit codes: 2 usage, 3 a source could not be read, 4 the ledger is not to be had, 5 nothing found, 70 internal fault. */
export const problems = {
  'usage/invalid': entry<{ what: string }>({
    says: (p) => `${p.what}`,
    hint: 'See `tieline help`.',
    exit: 2,
    http: 400,
  }),
  'source/not-found': entry<{ source: string }>({
    says: (p) => `There is no file or folder ${p.source}.`,
    hint: 'Check the path; quote patterns such as "*.html".',
    exit: 3,
    http: 404,
  }),
  'source/no-permission': entry<{ source: string }>({
    says: (p) => `${p.source} may not be read by this user.`,
    hint: 'Change its permissions or run as a user who may read it.',
    exit: 3,
    http: 403,
  }),
  'source/unreachable': entry<{ source: string; why: string }>({
    says: (p) => `${p.source} did not answer: ${p.why}.`,
    hint: 'Check the address and the network, then try again.',
    exit: 3,
    http: 502,
    retry: true,
  }),
  'source/status': entry<{ source: string; status: number }>({
    says: (p) => `${p.source} answered with HTTP ${p.status}.`,
    hint: 'Open the address in a browser; save the page and read the file if it needs a login.',
    exit: 3,
    http: 502,
  }),
  'source/too-slow': entry<{ source: string; seconds: number }>({
    says: (p) => `${p.source} did not finish within ${p.seconds} seconds.`,
    hint: 'Try again later, or save the page and read the file.',
    exit: 3,
    http: 504,
    retry: true,
  }),
  'source/too-large': entry<{ source: string; megabytes: number; limit: number }>({
    says: (p) =>
      p.megabytes > p.limit
        ? `${p.source} has ${p.megabytes} MB; at most ${p.limit} MB are read.`
        : `${p.source} has more than the ${p.limit} MB that are read.`,
    hint: 'Save the article alone, or split the file.',
    exit: 3,
    http: 413,
  }),
  'source/empty': entry<{ source: string }>({
    says: (p) => `${p.source} is empty.`,
    hint: 'Check that it was saved completely.',
    exit: 3,
    http: 422,
  }),
  'source/nothing-read': entry<{ source: string }>({
    says: (p) => `${p.source} holds no file that Tieline reads.`,
    hint: 'Tieline reads .html, .txt, .md, .json and .jsonl.',
    exit: 3,
    http: 422,
  }),
  'source/binary': entry<{ source: string }>({
    says: (p) => `${p.source} is not text.`,
    hint: 'Tieline reads .html, .txt, .md, .json and .jsonl.',
    exit: 3,
    http: 415,
  }),
  'source/unknown-kind': entry<{ source: string }>({
    says: (p) => `${p.source} is of a kind that Tieline does not read.`,
    hint: 'Tieline reads .html, .txt, .md, .json and .jsonl.',
    exit: 3,
    http: 415,
  }),
  'source/invalid-json': entry<{ source: string; line?: number; why: string }>({
    says: (p) => `${p.source}${p.line ? `, line ${p.line}` : ''} is not valid JSON: ${p.why}.`,
    hint: 'Mend or remove it; the other lines and sources were read.',
    exit: 3,
    http: 422,
  }),
  'source/wrong-encoding': entry<{ source: string; encoding: string }>({
    says: (p) => `${p.source} is not valid ${p.encoding}.`,
    hint: 'Save it as UTF-8 or EUC-KR.',
    exit: 3,
    http: 422,
  }),
  'document/no-article': entry<{ source: string }>({
    says: (p) => `${p.source} holds no article.`,
    hint: 'Give the address of the article itself, not of a list; or save its text as .txt.',
    exit: 3,
    http: 422,
  }),
  'document/unreadable': entry<{ source: string; why: string }>({
    says: (p) => `${p.source} could not be read because of a fault in Tieline: ${p.why}.`,
    hint: 'Please report it with the document; everything else was read.',
    exit: 70,
    http: 500,
  }),
  'ledger/in-use': entry<{ folder: string; pid: number }>({
    says: (p) => `The ledger in ${p.folder} is open in another process (${p.pid}).`,
    hint: 'Stop that process, or name another folder with --data.',
    exit: 4,
    http: 423,
    retry: true,
  }),
  'ledger/newer': entry<{ folder: string; found: number; known: number }>({
    says: (p) =>
      `The ledger in ${p.folder} was written by a newer Tieline (format ${p.found}; this one knows ${p.known}).`,
    hint: 'Update Tieline, or name another folder with --data.',
    exit: 4,
    http: 409,
  }),
  'ledger/unreachable': entry<{ where: string; why: string }>({
    says: (p) => `The database ${p.where} cannot be opened: ${p.why}.`,
    hint: 'Check DATABASE_URL and that the server is running.',
    exit: 4,
    http: 503,
    retry: true,
  }),
  'ledger/folder': entry<{ folder: string; why: string }>({
    says: (p) => `The ledger's folder ${p.folder} cannot be used: ${p.why}.`,
    hint: 'Name a folder that may be written with --data.',
    exit: 4,
    http: 500,
  }),
  'answer/not-found': entry<{ what: string; id: string }>({
    says: (p) => `There is no ${p.what} "${p.id}" in the ledger.`,
    hint: 'List what there is with `tieline deals`.',
    exit: 5,
    http: 404,
  }),
  'answer/ambiguous': entry<{ what: string; id: string; candidates: string }>({
    says: (p) => `"${p.id}" can be more than one ${p.what}: ${p.candidates}.`,
    hint: 'Give the full id or name.',
    exit: 2,
    http: 409,
  }),
  'server/port-in-use': entry<{ port: number }>({
    says: (p) => `Port ${p.port} is in use.`,
    hint: 'Give another with --port, or stop the program that holds it.',
    exit: 4,
    http: 500,
  }),
  'server/outside': entry<{ host: string }>({
    says: (p) => `Serving on ${p.host} would open the ledger to others.`,
    hint: 'Serve on 127.0.0.1, behind a proxy that checks who asks.',
    exit: 2,
    http: 400,
  }),
  'server/wrong-host': entry<{ host: string }>({
    says: (p) => `This server does not answer for ${p.host}.`,
    hint: 'Open it as http://127.0.0.1 or http://localhost.',
    exit: 2,
    http: 421,
  }),
  'server/method': entry<{ method: string }>({
    says: (p) => `${p.method} is not served here; the API only answers questions.`,
    hint: 'Ask with GET.',
    exit: 2,
    http: 405,
  }),
} as const;

/** Code of a catalogued problem. */
export type ProblemCode = keyof typeof problems;
type Parameters<C extends ProblemCode> = (typeof problems)[C] extends ProblemEntry<infer P> ? P : never;

/** An operation that failed in a way the catalogue knows; anything else that is thrown is a bug. */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly parameters: Parameters<C>;

  constructor(code: C, parameters: Parameters<C>) {
    super((problems[code].says as (p: Parameters<C>) => string)(parameters));
    this.name = 'Problem';
    this.code = code;
    this.parameters = parameters;
  }

  /** What the reader of the message can do. */
  get hint(): string {
    return problems[this.code].hint;
  }
  /** Exit code at the command line. */
  get exit(): number {
    return problems[this.code].exit;
  }
  /** HTTP status at the API. */
  get http(): number {
    return problems[this.code].http;
  }
}
