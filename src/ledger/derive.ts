import type { Claim } from '../claims/claim.ts';
import type { ReadingResult } from './ledger.ts';
import type { Document } from '../values/document.ts';
import { keyOf } from './organisations/listed.ts';
import type { KnownName, NameLink, Organisation } from './organisations/resolve.ts';
import { resolveOrganisations } from './organisations/resolve.ts';
import type { Company } from './organisations/sound-links.ts';
import { companyToken, soundKey, soundLink } from './organisations/sound-links.ts';
import type { Convert } from './ties/agreement.ts';
import { areCopies, bandsOf } from './ties/near-copies.ts';
import type { Reconciled } from './ties/reconcile.ts';
import { reconcile } from './ties/reconcile.ts';
import { isCorrection, voucherOf } from './ties/teller.ts';
import type { ToldClaim } from './ties/told-claim.ts';
import { namesInReading, partiesIn, usedNames } from './names-in-claims.ts';

/** A document with what was read in it. */
export interface ReadDocument {
  readonly document: Document;
  readonly result: ReadingResult;
}

/** A whole ledger in memory. */
export interface Derived extends Reconciled {
  readonly organisations: readonly Organisation[];
}

/** Derives organisations and ties from documents and claims, all at once. Pure: what the database derives step by step must equal this. */
export function derive(read: readonly ReadDocument[], convert: Convert): Derived {
  const names = namesOf(read);
  const links = [...read.flatMap((r) => namesInReading(r.result).links), ...soundLinksOf(read)];
  const organisations = resolveOrganisations(names, distinct(links));
  const organisationOf = new Map(organisations.flatMap((o) => o.names.map((n) => [n.key, o.id] as const)));
  const voices = voicesOf(read.map((r) => r.document));
  const claims = read.flatMap(({ document, result }) =>
    result.claims.map((c) => told(c, document, voices.get(document.id)!, organisationOf)),
  );
  return { organisations, ...reconcile(claims, convert) };
}

function namesOf(read: readonly ReadDocument[]): KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { surface, key } of read.flatMap((r) => namesInReading(r.result).names)) {
    const { listed } = key.startsWith('thing:') ? {} : keyOf(surface);
    names.set(`${key}|${surface}`, { surface, key, ...(listed && { listed }) });
  }
  return [...names.values()];
}

const distinct = (links: readonly NameLink[]): NameLink[] => [
  ...new Map(links.map((l) => [`${l.a}|${l.b}|${l.feature}`, l])).values(),
];

function soundLinksOf(read: readonly ReadDocument[]): NameLink[] {
  const companies = new Map<string, { claims: Set<string>; documents: Set<string> }>();
  const note = (keys: readonly string[], level: 'claims' | 'documents'): void => {
    for (const key of new Set(keys)) {
      const company = companies.get(key) ?? { claims: new Set(), documents: new Set() };
      companies.set(key, company);
      for (const other of keys) if (other !== key) company[level].add(companyToken(other));
    }
  };
  for (const { result } of read) {
    note(
      namesInReading(result).names.map((n) => n.key),
      'documents',
    );
    for (const claim of result.claims)
      note(
        usedNames(claim).map((n) => n.key),
        'claims',
      );
  }
  const bySound = new Map<string, string[]>();
  for (const key of companies.keys()) {
    const sound = soundKey(key);
    if (sound !== undefined) bySound.set(sound, [...(bySound.get(sound) ?? []), key]);
  }
  return [...bySound.values()].flatMap((keys) => linksAmong(keys, companies));
}

function linksAmong(keys: readonly string[], companies: ReadonlyMap<string, Company>): NameLink[] {
  return keys.flatMap((a, i) =>
    keys.slice(i + 1).flatMap((b) => soundLink(a, b, companies.get(a)!, companies.get(b)!) ?? []),
  );
}

/** The voice of each document: the oldest of those that nearly copy each other. */
function voicesOf(documents: readonly Document[]): Map<string, string> {
  const sorted = documents.toSorted((a, b) => (voiceOrder(a) < voiceOrder(b) ? -1 : 1));
  const voice = new Map(sorted.map((d) => [d.id, d.id]));
  const byBand = new Map<string, Document[]>();
  for (const document of sorted) {
    for (const band of bandsOf(document.text)) {
      const key = `${document.language} ${band}`;
      for (const other of byBand.get(key) ?? []) {
        const [x, y] = [voice.get(other.id)!, voice.get(document.id)!];
        if (x === y || !areCopies(other.text, document.text)) continue;
        const [first, second] =
          sorted.findIndex((d) => d.id === x) < sorted.findIndex((d) => d.id === y) ? [x, y] : [y, x];
        for (const [id, v] of voice) if (v === second) voice.set(id, first);
      }
      byBand.set(key, [...(byBand.get(key) ?? []), document]);
    }
  }
  return voice;
}

const voiceOrder = (d: Document): string => `${/^\d{4}-\d{2}-\d{2}/.exec(d.published ?? '')?.[0] ?? '9999'} ${d.id}`;

function told(claim: Claim, document: Document, voice: string, organisationOf: ReadonlyMap<string, string>): ToldClaim {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(document.published ?? '')?.[0];
  const { publisher, genre, id } = document;
  const voucher = voucherOf(document.text.slice(claim.start, claim.end), document.title);
  return {
    id: claim.id,
    type: claim.type,
    values: claim.values as Record<string, unknown>,
    evidence: claim.evidence,
    rule: claim.rule,
    confidence: claim.confidence,
    ...(voucher && { voucher }),
    parties: partiesIn(claim, organisationOf),
    teller: {
      id,
      voice,
      correction: isCorrection(document),
      ...(day && { day }),
      ...(publisher && { publisher }),
      ...(genre && { genre }),
    },
  };
}
