import fc from 'fast-check';
import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answers } from '../src/answers/index.ts';
import { derive } from '../src/ledger/derive.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { converter } from '../src/ledger/settle.ts';
import { columns } from '../src/ledger/store/insert-rows.ts';
import { tieRows } from '../src/ledger/tie-rows.ts';
import { contentHash } from '../src/values/hash.ts';
import { scriptReader, scripted, story } from './ledger-story.ts';
import type { RealPostgres } from './real-postgres.ts';
import { startPostgres } from './real-postgres.ts';

/** Both engines run the same suite: the embedded one in a folder, and a real PostgreSQL server. */
const engines = ['embedded', 'postgresql'] as const;

describe.each(engines)('a ledger on the %s engine', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-ledger-'));
  let server: RealPostgres | undefined;
  let ledger: Ledger;

  beforeAll(async () => {
    server = engine === 'postgresql' ? await startPostgres() : undefined;
    ledger = await openLedger({ ...(server ? { databaseUrl: server.url } : { folder }), reader: scriptReader });
  }, 120_000);
  afterAll(async () => {
    await ledger.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => emptied(ledger));

  it('reconciles what documents tell, across languages and spellings', async () => {
    const counts = await ledger.addDocuments(story);
    expect(counts).toEqual({
      documentsNew: 3,
      documentsKnown: 0,
      documentsFailed: 0,
      claims: 8,
      ties: 5,
      conflicts: 1,
    });
    const { rows } = await answers.deals.run(ledger, answers.deals.input.parse({ investor: '에스케이텔레콤' }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      type: 'investment',
      sources: 3,
      date: '2023-08-11',
      amount: { value: 1e8, currency: 'USD' },
      parties: [
        { name: 'SK Telecom', role: 'investors' },
        { name: 'Anthropic', role: 'investee' },
      ],
    });
  });

  it('takes a document twice for one', async () => {
    await ledger.addDocuments(story);
    const before = await stateOf(ledger);
    const again = await ledger.addDocuments([...story, ...story]);
    expect(again).toMatchObject({ documentsNew: 0, documentsKnown: 6 });
    expect(await stateOf(ledger)).toEqual(before);
  });

  it('derives step by step what deriving all at once gives, in any order, doubled or split', async () => {
    const expected = allAtOnce(ledger);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...more], { minLength: more.length }),
        fc.integer({ min: 1, max: more.length }),
        fc.nat(more.length - 1),
        async (order, split, doubled) => {
          await emptied(ledger);
          await ledger.addDocuments(order.slice(0, split));
          await ledger.addDocuments([...order.slice(split), order[doubled]!]);
          expect(await tiesOf(ledger)).toEqual(expected);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  }, 120_000);

  it('is the same after a rebuild', async () => {
    await ledger.addDocuments(more);
    const before = await stateOf(ledger);
    const counts = await ledger.rebuild();
    expect(counts).toMatchObject({ documents: more.length, failed: 0, changed: [] });
    expect(await stateOf(ledger)).toEqual(before);
  });

  it('keeps a document whose reading failed, with its error, and reads it again on a rebuild', async () => {
    const broken = scripted('2024-02-01', 'Wire', [['investment', { investee: { name: 'Lantern' } }]]);
    const bad = { ...broken, id: contentHash('bad'), text: 'no claim at all {' };
    const counts = await ledger.addDocuments([bad, ...story]);
    expect(counts).toMatchObject({ documentsNew: 4, documentsFailed: 1 });
    const row = await ledger.db
      .selectFrom('document')
      .select('read_error')
      .where('id', '=', bad.id)
      .executeTakeFirstOrThrow();
    expect(row.read_error).toContain('JSON');
    const { coverage } = await answers.deals.run(ledger, answers.deals.input.parse({}));
    expect(coverage).toMatchObject({ documents: 4, unread: 1 });
    expect(await ledger.rebuild()).toMatchObject({ documents: 4, failed: 1 });
  });

  it('pages through all rows, each once', async () => {
    await ledger.addDocuments(more);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const answer = await answers.deals.run(
        ledger,
        answers.deals.input.parse({ limit: 2, sort: 'name', ...(cursor && { cursor }) }),
      );
      seen.push(...answer.rows.map((r) => r.id));
      cursor = answer.next;
    } while (cursor);
    const all = await answers.deals.run(ledger, answers.deals.input.parse({}));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.toSorted()).toEqual(all.rows.map((r) => r.id).toSorted());
  });

  it('adds up a round once, and a payer only by his own cheques', async () => {
    await ledger.addDocuments(story);
    const sums = async (input: object): Promise<unknown> =>
      (await answers.deals.run(ledger, answers.deals.input.parse(input))).sums;
    expect(await sums({ investee: 'Quillpost' })).toEqual([{ currency: 'KRW', value: 92e9, deals: 1 }]);
    expect(await sums({ investor: 'KT' })).toEqual([{ currency: 'KRW', value: 20e9, deals: 1 }]);
    expect(await sums({ investor: 'SK Networks' })).toEqual([]);
  });

  it('opens things by the beginning of an id, and says when there is none or more than one', async () => {
    await ledger.addDocuments(story);
    const { rows } = await answers.deals.run(ledger, answers.deals.input.parse({ type: 'target' }));
    const id = rows[0]!.id;
    const told = await answers.tie.run(ledger, { id: id.slice(0, 8) });
    expect(told.row.id).toBe(id);
    const baseline = told.fields.find((f) => f.field === 'baseline')!;
    expect(baseline.conflict).toBe('baseline');
    expect(baseline.values.map((v) => v.value)).toHaveLength(2);
    for (const quote of told.fields.flatMap((f) => f.values.flatMap((v) => v.evidence))) {
      const text = story.find((d) => d.id === quote.documentId)!.text;
      expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
    }
    await expect(answers.tie.run(ledger, { id: 'ffffffffff' })).rejects.toMatchObject({ code: 'answer/not-found' });
    await expect(answers.organisation.run(ledger, { id: 'nobody at all' })).rejects.toMatchObject({
      code: 'answer/not-found',
    });
    expect((await answers.organisation.run(ledger, { id: 'SKT' })).names).toContain('SK텔레콤');
  });

  it('shows only sentences with evidence where rights are reserved', async () => {
    const [first] = story;
    const reserved = {
      ...first!,
      id: contentHash('reserved'),
      text: `${first!.text}`,
      rights: [{ kind: 'no-redistribution' as const, words: '무단 전재 및 재배포 금지' }],
    };
    await ledger.addDocuments([reserved]);
    const told = await answers.document.run(ledger, { id: reserved.id });
    expect(told.restricted).toBe(true);
    for (const passage of told.passages)
      expect(told.marks.some((m) => m.start < passage.start + passage.text.length && passage.start < m.end)).toBe(true);
  });
});

/** The story, with a copy of one of its articles, another round, and an article that corrects another. */
const more = [
  ...story,
  ...['2024-02-02', '2024-02-03'].map((day) =>
    scripted(day, `Paper of ${day}`, [
      [
        'investment',
        {
          investors: [{ name: 'KT' }],
          investee: { name: 'Quillpost' },
          amount: { value: 30e9, currency: 'KRW' },
          amountScope: 'investor',
          round: 'series-b',
          status: 'completed',
        },
      ],
      [
        'acquisition',
        {
          acquirers: [{ name: 'LG CNS' }],
          target: { name: 'Cargohive' },
          amount: { value: 61e9, currency: 'KRW' },
          date: '2024-02',
          status: 'announced',
          seller: { name: 'Hanbit Private Equity' },
        },
      ],
      [
        'total',
        {
          investor: { name: 'KT' },
          amount: { value: 50e9, currency: 'KRW', qualifier: 'about' },
          period: '2023',
          scope: 'startup investment of all kinds',
        },
      ],
      [
        'alliance',
        {
          name: { name: 'Lighthouse Alliance' },
          organisers: [{ name: 'KT' }],
          members: [{ name: 'Quillpost' }, { name: 'Cargohive' }],
        },
      ],
    ]),
  ),
  scripted('2024-02-05', '한빛경제', [
    [
      'acquisition',
      {
        acquirers: [{ name: 'LG CNS' }],
        target: { name: '카고하이브' },
        amount: { value: 60e9, currency: 'KRW', qualifier: 'about' },
        status: 'considered',
      },
    ],
    [
      'investment',
      {
        investors: [{ name: '케이티' }],
        investee: { name: '퀼포스트', aliases: ['Quillpost'] },
        amount: { value: 20e9, currency: 'KRW' },
        status: 'completed',
      },
    ],
  ]),
  scripted(
    '2024-02-06',
    'Paper of 2024-02-02',
    [
      [
        'investment',
        {
          investors: [{ name: 'KT' }],
          investee: { name: 'Quillpost' },
          amount: { value: 20e9, currency: 'KRW' },
          amountScope: 'investor',
          round: 'series-b',
          status: 'completed',
        },
      ],
    ],
    { title: 'Correction: KT and Quillpost', genre: 'correction' },
  ),
];

async function emptied({ db }: Ledger): Promise<void> {
  for (const table of Object.keys(columns))
    if (table !== 'state') await sql`truncate table ${sql.table(table)}`.execute(db);
}

/** Ties with everything that answers see of them. */
async function tiesOf({ db }: Ledger): Promise<unknown[]> {
  const ties = await db.selectFrom('tie').innerJoin('tie_detail', 'tie_id', 'id').selectAll().orderBy('id').execute();
  const parties = await db
    .selectFrom('tie_party')
    .selectAll()
    .orderBy('tie_id')
    .orderBy('role')
    .orderBy('ord')
    .orderBy('organisation_id')
    .execute();
  return [...ties.map(({ id, ...row }) => ({ ...row, id })), ...parties];
}

async function stateOf(ledger: Ledger): Promise<unknown> {
  const { db } = ledger;
  return [
    await tiesOf(ledger),
    await db.selectFrom('organisation').selectAll().orderBy('id').execute(),
    await db.selectFrom('claim').selectAll().orderBy('id').execute(),
    await db.selectFrom('tie_relation').selectAll().orderBy('tie_id').orderBy('relation').orderBy('other_id').execute(),
  ];
}

function allAtOnce(ledger: Ledger): unknown[] {
  const read = more.map((document) => ({ document, result: scriptReader(document) }));
  const { ties, relations } = derive(read, converter(ledger.rates));
  const rows = tieRows(ties, relations, ledger.rates);
  const by =
    <T>(key: (row: T) => string) =>
    (a: T, b: T): number =>
      key(a) < key(b) ? -1 : 1;
  const details = new Map(rows.details.map((d) => [d.tie_id, d]));
  const whole = rows.ties.map((t) => ({
    ...t,
    tie_id: t.id,
    fields: details.get(t.id)!.fields,
    search: details.get(t.id)!.search,
  }));
  return [
    ...whole.toSorted(by((t) => t.id)),
    ...rows.parties.toSorted(by((p) => `${p.tie_id} ${p.role} ${String(p.ord).padStart(3, '0')} ${p.organisation_id}`)),
  ].map((row) => JSON.parse(JSON.stringify(row)) as unknown);
}
