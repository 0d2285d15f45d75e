import type { Claim, DocumentClaims } from '../src/claims/claim.ts';
import { makeDocument } from '../src/documents/news-article.ts';
import type { Document } from '../src/values/document.ts';
import { contentHash } from '../src/values/hash.ts';

/** A sequence of numbers that looks random and is the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Each event is told by about three documents, as deals are in the news. */
const tellings = 3;

/**
 * A document of a made world of `size` documents: three claims, of events that other documents tell as well. Payers are few and
 * busy, makers many; every number follows from `index` alone.
 */
export function madeDocument(index: number, size: number): Document {
  const next = numbers(index + 1);
  const lines = Array.from({ length: 3 }, () => {
    const event = Math.floor(next() * size * (3 / tellings));
    return JSON.stringify(claimOf(event, next));
  });
  const filler = Array.from({ length: 40 }, () => `w${Math.floor(next() * 50_000)}`).join(' ');
  const day = new Date(Date.UTC(2019, 0, 1) + Math.floor(next() * 2000) * 86_400_000).toISOString().slice(0, 10);
  return makeDocument({
    title: `Made article ${index}`,
    text: `${lines.join('\n\n')}\n\n${filler}`,
    published: day,
    publisher: `Paper ${index % 40}`,
    language: 'en',
  });
}

function claimOf(event: number, next: () => number): object {
  const own = numbers(event * 7 + 3);
  const payer = { name: `Payer ${Math.floor(own() * 400)}` };
  const maker = { name: `Maker ${Math.floor(own() * 60_000)}` };
  const amount = { value: Math.round(1 + own() * 900) * 1e8, currency: own() < 0.8 ? 'KRW' : 'JPY' };
  const year = 2019 + Math.floor(own() * 5);
  const date = next() < 0.5 ? `${year}-0${1 + (event % 9)}` : `${year}-0${1 + (event % 9)}-1${event % 9}`;
  switch (event % 5) {
    case 0:
      return { type: 'acquisition', acquirers: [payer], target: maker, amount, date, status: 'completed' };
    case 1:
      return { type: 'partnership', parties: [payer, maker], kind: 'mou', date, status: 'completed' };
    case 2:
      return {
        type: 'target',
        organisation: maker,
        metric: 'revenue',
        value: { value: amount.value, unit: 'KRW' },
        by: `${year + 3}`,
      };
    default:
      return {
        type: 'investment',
        investors: [payer],
        investee: maker,
        ...(next() < 0.8 && { amount }),
        amountScope: 'investor',
        date,
        status: 'completed',
      };
  }
}

/** Reads made documents: each line that begins with a brace is a claim. */
export function madeReader(document: Document): DocumentClaims {
  let at = 0;
  const claims: Claim[] = [];
  for (const line of document.text.split('\n\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 2;
    if (!line.startsWith('{')) continue;
    const { type, ...values } = JSON.parse(line) as { type: Claim['type'] };
    const evidence = Object.keys(values).map((field) => ({
      field,
      start,
      end: start + 20,
      quote: document.text.slice(start, start + 20),
    }));
    claims.push({
      id: contentHash([document.id, type, values]),
      type,
      values: values as Claim['values'],
      evidence,
      rule: 'made',
      confidence: 0.9,
      start,
      end,
    });
  }
  return { claims: [...new Map(claims.map((c) => [c.id, c])).values()], quarantine: [] };
}
