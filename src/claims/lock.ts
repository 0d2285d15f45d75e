import type { DocumentReading } from '../language/reading.ts';
import type { Evidence, Read } from '../values/evidence.ts';
import { isSound } from '../values/evidence.ts';
import { contentHash } from '../values/hash.ts';
import type { Claim, DocumentClaims, Draft, FieldEvidence, Quarantined } from './claim.ts';
import type { AnyRule } from './rule.ts';
import { claimTypeNamed } from './types.ts';
import type { ClaimTypeName, ClaimValues } from './types.ts';

type AnyValues = Record<string, Read<unknown> | undefined>;

/** The evidence lock: only drafts whose every value stands on sound words and fits its schema become claims; the rest is quarantined with the reason. */
export function lock(drafts: readonly Draft[], reading: DocumentReading, rules: readonly AnyRule[]): DocumentClaims {
  const claims: Claim[] = [];
  const quarantine: Quarantined[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const reason = fault(draft, reading.document.text);
    if (reason) quarantine.push({ type: draft.type, rule: draft.rule, reason, words: draft.trigger });
    else {
      const claim = toClaim(draft, reading, rules.find((r) => r.name === draft.rule)?.confidence ?? 0.5);
      if (!seen.has(claim.id)) claims.push(claim);
      seen.add(claim.id);
    }
  }
  return { claims, quarantine };
}

/** Why a draft may not become a claim, or `undefined`. */
export function fault(draft: Draft, text: string): string | undefined {
  const type = claimTypeNamed(draft.type);
  const values = draft.values as AnyValues;
  if (!isSound(draft.trigger, text)) return 'the words of the trigger do not stand in the text';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const field = type.fields[name];
    if (!field) return `${draft.type} has no field ${name}`;
    if (value.evidence.length === 0 && !isEmptyList(value.value)) return `no words for ${name}`;
    if (!value.evidence.every((e) => isSound(e, text))) return `the words for ${name} do not stand in the text`;
    if (!field.schema.safeParse(value.value).success) return `${name} has a value of the wrong form`;
  }
  return missingKey(draft.type, values);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isGiven = (value: Read<unknown> | undefined): boolean => value !== undefined && !isEmptyList(value.value);

/** What must be told for each type; `investors` may be empty, a total needs a sum or a number, a fund a name or a sponsor. */
function missingKey(type: ClaimTypeName, values: AnyValues): string | undefined {
  const needs: Record<ClaimTypeName, readonly (readonly string[])[]> = {
    investment: [['investee']],
    acquisition: [['acquirers'], ['target']],
    divestment: [['seller'], ['asset']],
    fund: [['name', 'sponsors']],
    total: [['investor'], ['amount', 'count']],
    partnership: [['parties']],
    alliance: [['name']],
    product: [['developer'], ['name']],
    target: [['organisation'], ['value']],
    metric: [['organisation'], ['value']],
    profile: [['organisation'], ['descriptor', 'themes']],
  };
  const missing = needs[type].find((oneOf) => !oneOf.some((f) => isGiven(values[f])));
  if (missing) return `no ${missing.join(' or ')}`;
  if (type === 'partnership' && (values.parties!.value as unknown[]).length < 2) return 'fewer than two parties';
  return undefined;
}

function toClaim(draft: Draft, reading: DocumentReading, ruleConfidence: number): Claim {
  const values = Object.fromEntries(
    Object.entries(draft.values as AnyValues).flatMap(([k, v]) => (v === undefined ? [] : [[k, v.value]])),
  ) as ClaimValues;
  const sentence = reading.sentences[draft.sentence]!;
  return {
    id: contentHash([reading.document.id, draft.type, values]),
    type: draft.type,
    values,
    evidence: fieldEvidence(draft),
    rule: draft.rule,
    confidence: draft.confidence ?? ruleConfidence,
    start: sentence.start,
    end: sentence.end,
  };
}

function fieldEvidence(draft: Draft): FieldEvidence[] {
  const fields = Object.entries(draft.values as AnyValues);
  const found = fields.flatMap(([field, value]) =>
    (value?.evidence ?? []).map((e: Evidence) => ({ field, start: e.start, end: e.end, quote: e.quote })),
  );
  return found.length > 0 ? found : [{ field: draft.type, ...draft.trigger }];
}
