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
};

/** The problem behind an error of the network: `fetch` hides the reason in `cause`, sometimes in more than one layer. */
export function networkProblem(source: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  let inner = error as { message?: string; code?: string; cause?: unknown };
  while (inner.cause !== null && typeof inner.cause === 'object') inner = inner.cause as typeof inner;
  const why = spoken[inner.code ?? ''] ?? inner.message ?? String(error);
  return new Problem('source/unreachable', { source, why: why.replace(/\.$/, '') });
}

/** `http://…` and `https://…`: one page. */
export const address: Source = {
  name: 'address',
  means: async (spec) => /^https?:\/\//i.test(spec),
  async *read(spec, effects, limits) {
    const once = async function* () {
      yield { source: spec, raw: await ask(spec, effects, limits) };
    };
    yield* settled(spec, once(), networkProblem);
  },
};
