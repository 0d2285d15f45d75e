import type { DocumentReading, EntityKind, NameMention } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { OrganisationName } from '../../values/organisation.ts';

/** An organisation meant at a place of the text. */
export interface Party {
  readonly entity: number;
  readonly evidence: Evidence;
}

const dealers: ReadonlySet<EntityKind> = new Set(['company', 'fund', 'public-body']);

/** The kind of thing that a party is. */
export const kindOf = (party: Party, reading: DocumentReading): EntityKind =>
  party.entity < 0 ? 'company' : (reading.entities[party.entity]?.kind ?? 'other');

/** A unit without a name of its own (카메라 모듈 사업부): its words are its name. */
export const unitParty = (evidence: Evidence): Party => ({ entity: -1 - evidence.start, evidence });

/** Whether a name may pay, be paid, buy or be bought. */
export const mayDeal = (mention: NameMention, reading: DocumentReading): boolean =>
  dealers.has(reading.entities[mention.entity]?.kind ?? 'other');

/** The organisations that mentions stand for, each once; plural descriptions (양사, 3사) stand for all that they mean. */
export function partiesOf(
  mentions: readonly NameMention[],
  reading: DocumentReading,
  kinds: ReadonlySet<EntityKind> = dealers,
): Party[] {
  const parties = mentions.flatMap((m) =>
    (m.group ?? [m.entity]).map((entity) => ({ entity, evidence: evidenceAt(reading.document.text, m.start, m.end) })),
  );
  return distinct(parties).filter((p) => kinds.has(kindOf(p, reading)));
}

/** Each entity once, in order. */
export const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.entity === p.entity) === i);

/** Parties of the first list that are not in the second. */
export const without = (parties: readonly Party[], others: readonly Party[]): Party[] =>
  parties.filter((p) => !others.some((o) => o.entity === p.entity));

/** One organisation as a claim's value. */
export function organisation(party: Party, reading: DocumentReading): Read<OrganisationName> {
  const entity = reading.entities[party.entity];
  if (!entity) return read({ name: party.evidence.quote }, party.evidence);
  const { name, surfaces, listed } = entity;
  const aliases = surfaces.filter((s) => s !== name);
  return read({ name, ...(aliases.length > 0 && { aliases }), ...(listed && { id: listed }) }, party.evidence);
}

/** Several organisations as a claim's value. */
export function organisations(parties: readonly Party[], reading: DocumentReading): Read<readonly OrganisationName[]> {
  const all = distinct(parties).map((p) => organisation(p, reading));
  return { value: all.map((o) => o.value), evidence: all.flatMap((o) => o.evidence) };
}
