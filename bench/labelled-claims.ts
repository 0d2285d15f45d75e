import type { Claim } from '../src/claims/claim.ts';
import { claimTypeNamed } from '../src/claims/types.ts';
import type { ClaimTypeName } from '../src/claims/types.ts';
import type { Document } from '../src/values/document.ts';
import { contentHash } from '../src/values/hash.ts';

/** A conflict of a labelled tie: which article says what. */
interface LabelledConflict {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly articles: readonly string[] }[];
}

/** A labelled tie of `gold/ties`. */
interface LabelledTie {
  readonly type: ClaimTypeName;
  readonly articles: readonly string[];
  readonly conflicts: readonly LabelledConflict[];
  readonly history?: readonly { readonly status: string; readonly articles: readonly string[] }[];
  readonly [field: string]: unknown;
}

/** A story of `gold/ties`: articles, and what they tell together. */
export interface Story {
  readonly id: string;
  readonly articles: readonly Readonly<Record<string, unknown>>[];
  readonly ties: readonly LabelledTie[];
  readonly organisations: readonly { readonly names: readonly string[] }[];
}

/**
 * The claims that a faultless reader would find in an article, made from the labels of its story: names as the article spells
 * them, values as the conflicts say, statuses as the history says. Roundings and conversions are not labelled and are lost.
 */
export function labelledClaims(story: Story, document: Document): Claim[] {
  const article = document.identifier!;
  const told = story.ties.filter((t) => t.articles.includes(article));
  return told.flatMap((tie) => {
    const values = valuesIn(tie, article, story, document);
    const claim: Claim = {
      id: contentHash([document.id, tie.type, values]),
      type: tie.type,
      values,
      evidence: [],
      rule: 'labels',
      confidence: 0.9,
      ...sentenceOf(document.text, values as Record<string, unknown>),
    };
    return [claim];
  });
}

function valuesIn(tie: LabelledTie, article: string, story: Story, document: Document): Claim['values'] {
  const values: Record<string, unknown> = {};
  for (const [field, { kind }] of Object.entries(claimTypeNamed(tie.type).fields)) {
    const value = saidBy(tie, field, article);
    if (value === undefined) continue;
    if (kind === 'organisation') {
      const name = Array.isArray(value)
        ? ((value as string[]).find((n) => document.text.includes(n)) ?? (value as string[])[0]!)
        : (value as string);
      values[field] = named(name, story, document);
    } else if (kind === 'organisations') {
      const names = (value as string[]).map((n) => named(n, story, document));
      const there = names.filter((n) => document.text.includes(n.name) || document.title.includes(n.name));
      values[field] = there.length > 0 ? there : names;
    } else values[field] = value;
  }
  return values as Claim['values'];
}

function saidBy(tie: LabelledTie, field: string, article: string): unknown {
  if (field === 'status') {
    const then = tie.history?.find((h) => h.articles.includes(article));
    if (then) return then.status;
  }
  const conflict = tie.conflicts.find((c) => c.field === field);
  const said = conflict?.values.filter((v) => v.articles.includes(article)).at(-1);
  if (conflict) return said?.value;
  return tie[field];
}

function named(name: string, story: Story, document: Document): { name: string; aliases?: string[] } {
  const names = story.organisations.find((o) => o.names.includes(name))?.names ?? [name];
  const there = names.filter((n) => `${document.title}\n${document.text}`.includes(n));
  const [first = name, ...aliases] = there;
  return { name: first, ...(aliases.length > 0 && { aliases }) };
}

/** The first sentence-like stretch that holds a digit of the sum, for who answers for it; else the whole text's head. */
function sentenceOf(text: string, values: Record<string, unknown>): { start: number; end: number } {
  const amount = (values['amount'] as { value: number } | undefined)?.value;
  const digits = amount === undefined ? undefined : String(amount).replace(/0+$/, '');
  const stretches = [...text.matchAll(/[^.\n]+(?:\.\d[^.\n]*)*[.\n]?/g)];
  const found = digits === undefined ? undefined : stretches.find((m) => m[0].replace(/[.,]/g, '').includes(digits));
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 };
}
