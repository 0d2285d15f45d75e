import { Problem } from '../values/problems.ts';
import { collect } from './collect.ts';
import type { Answered, Effects } from './effects.ts';
import { kindOfMediaType, sniffKind } from './kind.ts';
import type { Limits, Raw } from './raw.ts';
import { settled } from './settled.ts';
import type { Source } from './source.ts';

const rightsHeaders = ['x-robots-tag', 'tdm-reservation', 'tdm-policy'];

async function rawOf(source: string, answered: Answered, limits: Limits): Promise<Raw> {
  if (answered.status < 200 || answered.status > 299)
    throw new Problem('source/status', { source, status: answered.status });
  const type = answered.header('content-type');
  const declared = kindOfMediaType(type);
  if (declared === undefined) throw new Problem('source/unknown-kind', { source });
  const bytes = await collect(source, answered.body, limits.answerBytes);
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? '')?.[1];
  const notices = Object.fromEntries(
    rightsHeaders.flatMap((name) => (answered.header(name) === null ? [] : [[name, answered.header(name)!]])),
  );
  const kind = declared === 'unsure' ? sniffKind(bytes) : declared;
  return { source, kind, bytes, url: answered.url, ...(charset && { charset }), notices };
}

/** Reads an address; the time limit holds for the whole answer, so that a body that never ends is given up, too. */
async function ask(source: string, effects: Effects, limits: Limits): Promise<Raw> {
  const abort = new AbortController();
  const seconds = limits.requestMilliseconds / 1000;
  let callOff: (() => void) | undefined;
  const late = new Promise<never>((_, reject) => {
    callOff = effects.after(limits.requestMilliseconds, () => {
      reject(new Problem('source/too-slow', { source, seconds }));
      abort.abort();
    });
  });
  const answer = effects.fetch(source, abort.signal).then((answered) => rawOf(source, answered, limits));
  try {
    return await Promise.race([answer, late]);
  } finally {
    callOff?.();
    // Ends what still runs, and whatever it then says: the outcome has been settled above.
    answer.catch(() => undefined);
    abort.abort();
  }
}

const spoken: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is its own and proves nothing',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another host',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https',
  ERR_INVALID_URL: 'this is no valid address',
  Z_DATA_ERROR: 'its compressed answer is broken',
  Z_BUF_ERROR: 'its compressed answer was cut off',
};

/** Reasons that come without a code, by words of Node's message. */
const reworded: readonly (readonly [RegExp, string])[] = [
  [/redirect count exceeded/i, 'it redirects without end'],
  [/scheme must be/i, 'it redirects to what is no http address'],
  [/includes credentials/i, 'addresses that hold a password are not asked'],
  [/invalid url/i, 'this is no valid address'],
  [/bad port/i, 'this port is never used for pages'],
  [/does not match the HTTP/i, 'it does not speak http'],
];

/** The problem behind an error of the network: `fetch` hides the reason in `cause`, sometimes in more than one layer. */
export function networkProblem(source: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  let inner = error as { message?: string; code?: string; cause?: unknown };
  while (inner.cause !== null && typeof inner.cause === 'object') inner = inner.cause as typeof inner;
  const said = (inner.message ?? String(error)).replace(/\s+/g, ' ').trim().slice(0, 160);
  const why = spoken[inner.code ?? ''] ?? reworded.find(([pattern]) => pattern.test(said))?.[1] ?? said;
  return new Problem('source/unreachable', { source: withoutPassword(source), why: why.replace(/\.$/, '') });
}

const withoutPassword = (address: string): string => address.replace(/(?<=\/\/)[^/@]*@/, '…@');

/** `http://…` and `https://…`: one page. */
export const address: Source = {
  name: 'address',
  means: async (spec) => /^[a-z][a-z\d+.-]+:\/\//i.test(spec),
  async *read(spec, effects, limits) {
    const once = async function* () {
      if (!/^https?:/i.test(spec))
        throw new Problem('source/unreachable', { source: spec, why: 'only http and https are read' });
      yield { source: spec, raw: await ask(spec, effects, limits) };
    };
    yield* settled(spec, once(), networkProblem);
  },
};
