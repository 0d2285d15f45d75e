import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { answers } from '../answers/index.ts';
import type { ProblemDetails } from '../api/problem-details.ts';

type Answers = typeof answers;
/** Name of a question that the server answers. */
export type AnswerName = keyof Answers;
/** What is asked: the input of the answer, as its schema takes it. */
export type Question<N extends AnswerName> = z.input<Answers[N]['input']>;
/** What comes back. */
export type Reply<N extends AnswerName> = z.output<Answers[N]['output']>;

/** The server could not be reached (no details) or refused, with problem details. */
export class Refusal extends Error {
  readonly details: ProblemDetails | undefined;

  constructor(details?: ProblemDetails) {
    super(details?.detail ?? 'the server does not answer');
    this.name = 'Refusal';
    this.details = details;
  }
}

/** Asks the server one question. */
export async function ask<N extends AnswerName>(
  name: N,
  question: Question<N>,
  signal?: AbortSignal,
): Promise<Reply<N>> {
  const given = Object.entries(question).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  const response = await fetch(`/api/${name}?${query}`, { signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refusal();
  });
  if (response.ok) return (await response.json()) as Reply<N>;
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  throw new Refusal(isProblem ? ((await response.json()) as ProblemDetails) : undefined);
}

/** One answer for a screen. */
export function useAnswer<N extends AnswerName>(name: N, question: Question<N>) {
  return useQuery<Reply<N>>({ queryKey: [name, question], queryFn: ({ signal }) => ask(name, question, signal) });
}

/** Rows fetched at once: about five screens full. */
const pageSize = 200;

/** The deals that fit a question, page by page; what was shown stays until the new rows are there. */
export function useDeals(question: Question<'deals'>) {
  return useInfiniteQuery({
    queryKey: ['deals', question],
    queryFn: ({ pageParam, signal }) => ask('deals', { ...question, limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Reply<'deals'>) => page.next,
    placeholderData: keepPreviousData,
  });
}
