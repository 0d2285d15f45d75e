import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentReading, Sentence } from '../reading.ts';
import { readLanguage } from '../read-language.ts';
import type { ExpectedClause } from './clauses.cases.ts';
import { clauseCases } from './clauses.cases.ts';
import type { Argument, Clause } from './clauses.ts';
import { clausesOf, readClauses } from './clauses.ts';

const reading = (text: string): DocumentReading =>
  readLanguage({ id: 'case', title: '', text, published: '2025-03-10', language: 'ko', rights: [] });

const bare = (argument: Argument | undefined): string | undefined =>
  argument?.quote.slice(0, argument.quote.length - argument.particle.length);

/** Copies out of a clause what the case asks for. */
function shown(clause: Clause, wanted: ExpectedClause): ExpectedClause {
  const { predicate } = clause;
  const inRole = (role: string): Argument[] => clause.arguments.filter((a) => a.role === role);
  const all: Record<keyof ExpectedClause, unknown> = {
    ...predicate,
    subject: bare(clause.subject) ?? null,
    relative: clause.kind === 'relative',
    describes: clause.describes?.quote,
    speaker: bare(clause.speaker),
    heads: mapRoles(wanted.heads, (role) => inRole(role).flatMap((a) => a.heads.map((h) => h.quote))),
    nouns: mapRoles(wanted.nouns, (role) => inRole(role).at(-1)?.noun),
  };
  return Object.fromEntries(
    Object.keys(wanted).map((k) => [k, all[k as keyof ExpectedClause]]),
  ) as unknown as ExpectedClause;
}

const mapRoles = (roles: object | undefined, value: (role: string) => unknown): unknown =>
  roles && Object.fromEntries(Object.keys(roles).map((role) => [role, value(role)]));

describe.each(clauseCases)('$gloss', ({ text, clauses }) => {
  const document = reading(text);
  const read = document.sentences.flatMap((s) => clausesOf(s, document));

  it.each(clauses)('reads $stem', (wanted) => {
    const same = read.filter((c) => c.predicate.stem === wanted.stem);
    expect(
      same.map((c) => shown(c, wanted)),
      read.map((c) => c.predicate.stem).join(' '),
    ).toContainEqual(wanted);
  });
});

const words = fc.constantFrom(
  'KT는 ',
  'KT가 ',
  '업스테이지에 ',
  '100억원을 ',
  '투자했고 ',
  '투자한 ',
  '투자하기로 ',
  '했다',
  '. ',
  '·',
  ', ',
  '와 ',
  '"',
  '"고 ',
  '밝혔다',
  '할 ',
  '예정이다',
  '것으로 ',
  '알려졌다',
  '(',
  ')',
  "'",
  '인수',
  '검토 ',
  '중이다',
  ' 않',
  '따르면 ',
);

it('keeps every argument and predicate tied to its words, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 50 }), (parts) => {
      const document = reading(parts.join(''));
      for (const sentence of document.sentences)
        for (const clause of clausesOf(sentence, document)) isSound(clause, sentence, document);
    }),
    { numRuns: 300 },
  );
});

function isSound(clause: Clause, sentence: Sentence, { document }: DocumentReading): void {
  for (const part of [clause.predicate, ...clause.arguments]) {
    expect(part.quote).toBe(document.text.slice(part.start, part.end));
    expect(part.start).toBeGreaterThanOrEqual(sentence.start);
    expect(part.end).toBeLessThanOrEqual(sentence.end);
  }
}

it('reads a sentence alone as it reads it first in a document', () => {
  const document = reading('KT는 업스테이지에 투자했다. 지분도 샀다.');
  expect(readClauses(document.sentences[0]!)).toEqual(clausesOf(document.sentences[0]!, document));
});
