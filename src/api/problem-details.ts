import { z } from 'zod';
import { Problem } from '../values/problems.ts';

/** Problem details (RFC 9457): `code` is that of the catalogue in `values/problems.ts`, `hint` says what can be done. */
export const problemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  hint: z.string(),
});

/** What the API says when it cannot answer. */
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

/** A response in `application/problem+json`. */
export function problemResponse(error: unknown): Response {
  const details = error instanceof Problem ? known(error) : fault();
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify(details), { status: details.status, headers });
}

function known(problem: Problem): ProblemDetails {
  return {
    type: `urn:tieline:problem:${problem.code}`,
    title: problem.message,
    status: problem.http,
    code: problem.code,
    detail: problem.message,
    hint: problem.code === 'usage/invalid' ? 'See /api/openapi.json for the parameters of each answer.' : problem.hint,
  };
}

/** Anything else is a bug: its message may hold what outsiders should not read, so it stays on the server. */
function fault(): ProblemDetails {
  return {
    type: 'about:blank',
    title: 'Internal fault',
    status: 500,
    code: 'internal',
    detail: 'Tieline failed in a way that it does not know.',
    hint: 'The server has printed what happened; please report it.',
  };
}
