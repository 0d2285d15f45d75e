import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDocument } from '../src/documents/news-article.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';
import type { Document } from '../src/values/document.ts';

/** A few articles in the plainest words: one deal told three times, once with another month; two told once; one without a sum; one under reserved rights. */
export const webStory: readonly Document[] = [
  makeDocument({
    title: 'Carriers pay for AI',
    publisher: 'Harbour Daily',
    published: '2024-01-10',
    url: 'https://harbour.example/carriers',
    language: 'en',
    text: [
      'Seoul woke to heavy snow on Wednesday.',
      'SK telecom invested 22.4 billion won in Konan Technology in December 2022.',
      'KT invested 30 billion won in Rebellions in 2022. KT invested 10 billion won in Upstage in September 2023.',
    ].join('\n\n'),
  }),
  makeDocument({
    title: 'A carrier and its model maker',
    publisher: 'Bridge Weekly',
    published: '2024-02-02',
    language: 'en',
    text: 'SK telecom invested 22.4 billion won in Konan Technology in January 2023.\n\nLG Uplus invested in 42Maru in 2023.',
  }),
  makeDocument({
    title: '통신사와 스타트업',
    publisher: '나루일보',
    published: '2024-01-11',
    language: 'ko',
    rights: [{ kind: 'no-redistribution', words: '무단 전재 및 재배포 금지' }],
    text: '서울에 큰 눈이 내렸다.\n\nSK텔레콤은 2022년 12월 코난테크놀로지에 224억원을 투자했다.',
  }),
];

/** A ledger in a folder of its own, which `discard` removes. */
export interface TestLedger {
  readonly ledger: Ledger;
  readonly discard: () => Promise<void>;
}

/** An embedded ledger that holds these documents. */
export async function ledgerOf(documents: readonly Document[]): Promise<TestLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-web-'));
  const ledger = await openLedger({ folder });
  if (documents.length > 0) await ledger.addDocuments(documents);
  const discard = async (): Promise<void> => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ledger, discard };
}

/** Builds the web app as it is now, as users get it, into a folder of its own. */
export function buildWeb(): string {
  const root = resolve(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'tieline-app-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'src/web/vite.config.ts');
  execFileSync(process.execPath, [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return folder;
}
