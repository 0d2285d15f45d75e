import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../src/api/serve.ts';
import { serve } from '../src/api/serve.ts';
import { launchChromium } from './chromium.ts';
import { faintWords, namelessControls, sidewaysScroll } from './web-page.ts';
import type { TestLedger } from './web-story.ts';
import { buildWeb, ledgerOf, webStory } from './web-story.ts';

let browser: Browser;
let store: TestLedger;
let serving: Serving;
let web: string;
beforeAll(async () => {
  web = buildWeb();
  [browser, store] = await Promise.all([launchChromium(), ledgerOf([])]);
  serving = await serve(store.ledger, { port: 0, web });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await store?.discard();
  if (web) rmSync(web, { recursive: true, force: true });
});

/** What no page may do: write errors to the console, throw, or ask another origin. */
const troubles: string[] = [];
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(troubles.splice(0)).toEqual([]);
});

interface View {
  readonly width?: number;
  readonly dark?: boolean;
  readonly locale?: string;
  /** Answers that fail are what is looked at: the browser reports them in its console. */
  readonly failing?: boolean;
  readonly at?: string;
}

async function open(path = '/', view: View = {}): Promise<Page> {
  const { width = 1280, dark = false, locale = 'en-GB', failing = false, at = serving.address } = view;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    locale,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => troubles.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!failing || !message.text().startsWith('Failed to load resource')) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== at) troubles.push(`asked ${request.url()}`);
  });
  await page.goto(at + path);
  return page;
}

const rowsOf = (page: Page) => page.locator('.deals-table tbody tr:not(.space)');
const rowOf = (page: Page, words: string) => rowsOf(page).filter({ hasText: words });
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Opens the tie that is told three times. */
async function openTie(page: Page): Promise<void> {
  await rowOf(page, 'Konan').getByRole('link').click();
  await page.locator('.stated').waitFor();
}

it('tells of an empty ledger how to fill it', async () => {
  const page = await open();
  await page.getByText('The ledger is empty').waitFor();
  expect(await page.locator('.state pre').textContent()).toContain('tieline -- add');
});

describe('a ledger with deals', () => {
  beforeAll(async () => {
    await store.ledger.addDocuments(webStory);
  });

  describe('the table of deals', () => {
    it('lists what the ledger holds, with sums and what is undisclosed', async () => {
      const page = await open();
      await rowOf(page, 'Konan').waitFor();
      expect(await rowsOf(page).count()).toBe(4);
      const cells = await rowOf(page, 'Konan').locator('td').allTextContents();
      expect(cells).toEqual(
        expect.arrayContaining(['Investment', '22.4bn won', expect.stringMatching(/^≈ \$1\d\.?\d?m$/), 'Completed']),
      );
      expect(await rowOf(page, 'Konan').locator('.conflict').count()).toBe(1);
      expect(await rowOf(page, '42Maru').textContent()).toContain('Undisclosed');
      const sums = await page.locator('.sums').textContent();
      expect(sums).toContain('62.4bn won');
      expect(sums).toContain('1 undisclosed');
    });

    it('narrows by filters that stand in the address', async () => {
      const page = await open();
      await page.getByRole('searchbox').fill('Rebellions');
      await page.waitForURL(/search=Rebellions/);
      await rowOf(page, 'Konan').waitFor({ state: 'detached' });
      expect(await rowsOf(page).count()).toBe(1);
      await page.reload();
      await rowOf(page, 'Rebellions').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('Rebellions');
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await rowOf(page, 'Konan').waitFor();
      await page.getByLabel('From').fill('2023-02');
      await page.waitForURL(/since=2023-02/);
      await rowOf(page, 'Rebellions').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Partnership' }).click();
      await page.getByText('Nothing fits these filters').waitFor();
    });

    it('refuses a date that is none, where it is written', async () => {
      const page = await open();
      await page.getByLabel('From').fill('20x');
      await page.getByText('Write a year, month or day').waitFor();
      expect(await page.getByLabel('From').getAttribute('aria-invalid')).toBe('true');
      expect(page.url()).not.toContain('20x');
    });

    it('sorts by its headings', async () => {
      const page = await open('/?type=investment');
      await page.getByRole('button', { name: 'Amount' }).click();
      await page.waitForURL(/sort=amount/);
      const heading = page.getByRole('columnheader', { name: 'Amount' });
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      await rowsOf(page).first().filter({ hasText: 'Rebellions' }).waitFor();
      await page.getByRole('button', { name: 'Amount' }).click();
      await page.waitForURL(/order=asc/);
      await rowsOf(page)
        .last()
        .filter({ hasText: 'Rebellions' })
        .or(rowsOf(page).last().filter({ hasText: '42Maru' }))
        .waitFor();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    });
  });

  describe('from a value to its words', () => {
    it('shows every stated value of a tie, the chosen one with its rule', async () => {
      const page = await open();
      await openTie(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Konan Technology');
      const date = page.locator('.stated-field').filter({ hasText: 'Sources differ on the date' });
      expect(await date.locator('.field-value').allTextContents()).toEqual(['Dec 2022', 'Jan 2023']);
      expect(await date.locator('[data-chosen]').textContent()).toContain('Chosen: told by most sources');
      expect(await date.locator('mark').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('January 2023')]),
      );
      expect(await page.locator('.source-list li').count()).toBe(3);
    });

    it('leads to the words in the document', async () => {
      const page = await open();
      await openTie(page);
      const amount = page.locator('.stated-field').filter({ has: page.locator('dt', { hasText: /^Amount$/ }) });
      await amount.locator('summary').click();
      const evidence = amount.locator('.evidence').filter({ hasText: 'Harbour Daily' });
      const words = await evidence.locator('mark').textContent();
      await evidence.getByRole('link').click();
      await page.locator('.aimed').first().waitFor();
      expect((await page.locator('.aimed').allTextContents()).join('')).toBe(words);
      await expect.poll(() => focused(page)).toBe(words);
      expect(
        await page
          .locator('.aimed')
          .first()
          .evaluate((e) => e.getBoundingClientRect().top),
      ).toBeGreaterThan(0);
      await page.goBack();
      await page.locator('.stated').waitFor();
    });

    it('links text and margin both ways', async () => {
      const page = await open();
      await openTie(page);
      await page.getByRole('link', { name: 'Carriers pay for AI', exact: true }).click();
      const entry = page.locator('.margin li').filter({ hasText: 'Rebellions' }).first();
      await page.locator('.document-text mark', { hasText: 'Rebellions' }).getByRole('link').click();
      await expect.poll(() => focused(page)).toContain('Rebellions');
      expect(await entry.getAttribute('data-lit')).toBe('true');
      await entry.getByRole('link', { name: '30 billion won' }).click();
      await expect.poll(() => page.locator('.aimed').allTextContents()).toEqual(['30 billion won']);
      expect(page.url()).toMatch(/#at=\d+-\d+$/);
      expect(await page.locator('.document-text').textContent()).toContain('heavy snow');
    });

    it('shows a reserved text only where it carries evidence', async () => {
      const page = await open();
      await openTie(page);
      await page.getByRole('link', { name: '통신사와 스타트업', exact: true }).click();
      await page.getByText('The publisher reserves its rights').waitFor();
      expect(await page.locator('.rights').textContent()).toContain('무단 전재 및 재배포 금지');
      const text = await page.locator('.document-text').textContent();
      expect(text).toContain('224억원');
      expect(text).not.toContain('큰 눈이');
    });

    it('knows an organisation by its ties and sources', async () => {
      const page = await open();
      await openTie(page);
      await page.getByRole('heading', { level: 1 }).getByRole('link').first().click();
      await page.waitForURL(/organisations/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^SK telecom/i);
      expect(await page.locator('.tie-card').count()).toBeGreaterThan(0);
      expect(await page.locator('.source-list li').count()).toBe(3);
      await page.getByRole('link', { name: 'All in the table' }).click();
      await rowOf(page, 'Konan').waitFor();
      expect(await rowsOf(page).count()).toBe(1);
    });
  });

  describe('readers', () => {
    it('choose their language, which is remembered', async () => {
      const page = await open();
      await page.getByRole('button', { name: '한국어' }).click();
      await rowOf(page, '224억 원').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('ko');
      expect(await rowOf(page, '224억 원').textContent()).toMatch(/2022년 12월.*투자.*코난테크놀로지.*완료/);
      await page.reload();
      await rowOf(page, '224억 원').waitFor();
      expect(await page.title()).toBe('거래 · Tieline');
    });

    it('are first met in the language of their browser', async () => {
      const page = await open('/', { locale: 'ko-KR' });
      await page.getByRole('columnheader', { name: '금액' }).waitFor();
    });

    it('get along with the keyboard alone', async () => {
      const page = await open('/?sort=amount');
      await rowOf(page, 'Konan').waitFor();
      await page.keyboard.press('j');
      expect(await focused(page)).toContain('Rebellions');
      await page.keyboard.press('j');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('k');
      expect(await focused(page)).toContain('Konan');
      await page.keyboard.press('Enter');
      await page.waitForURL(/ties/);
      await page.locator('.stated').waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(/documents\/\w+#at=/);
      await page.keyboard.press('Escape');
      await page.waitForURL(/ties/);
      await page.keyboard.press('Escape');
      await rowOf(page, 'Konan').waitFor();
      // Back in the table, the row that was opened has the focus again.
      await expect.poll(() => focused(page)).toContain('Konan');
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.keyboard.press('/');
      await page.keyboard.type('upst');
      await page.waitForURL(/search=upst/);
      await rowOf(page, 'Konan').waitFor({ state: 'detached' });
      expect(await rowsOf(page).count()).toBe(1);
    });

    it('can skip to the content', async () => {
      const page = await open();
      await rowOf(page, 'Konan').waitFor();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });

    it('choose light or dark, which is remembered', async () => {
      const page = await open('/', { dark: true });
      const paper = (): Promise<number> =>
        page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)![0]));
      expect(await paper()).toBeLessThan(60);
      await page.getByLabel('Appearance').selectOption('light');
      expect(await paper()).toBeGreaterThan(240);
      await page.reload();
      expect(await paper()).toBeGreaterThan(240);
      await page.getByLabel('Appearance').selectOption('system');
      expect(await paper()).toBeLessThan(60);
    });
  });

  /** Addresses of one page of each kind. */
  async function everyScreen(): Promise<string[]> {
    const ask = async (path: string) => (await (await fetch(`${serving.address}/api/${path}`)).json()) as Asked;
    const row = (await ask('deals?search=Konan')).rows[0]!;
    const { sources } = await ask(`tie?id=${row.id}`);
    const documents = (['en', 'ko'] as const).map((language) => sources.find((s) => s.language === language)!);
    return [
      '/',
      '/?search=nothing-of-it',
      '/ties/none',
      `/ties/${row.id}`,
      `/organisations/${row.parties[0]!.id}`,
      ...documents.map((document) => `/documents/${document.documentId}`),
    ];
  }
  interface Asked {
    readonly rows: { id: string; parties: { id: string }[] }[];
    readonly sources: { documentId: string; language: string }[];
  }

  describe('every screen', () => {
    const views: readonly View[] = [{ dark: false }, { dark: true }, { width: 360, locale: 'ko-KR' }];
    it.each(views)('fits, stands out (WCAG AA), and names all that can be used: %j', async (view) => {
      const page = await open('/', { ...view, failing: true });
      for (const path of await everyScreen()) {
        await page.goto(serving.address + path);
        await page.locator('.deals-table, .state, .stated, .tie-card').first().waitFor();
        const faults = {
          sideways: await page.evaluate(sidewaysScroll),
          faint: await page.evaluate(faintWords),
          nameless: await page.evaluate(namelessControls),
        };
        expect([path, faults]).toEqual([path, { sideways: 0, faint: [], nameless: [] }]);
        expect(await page.locator('h1').count(), path).toBe(1);
      }
    });

    it('tells rows as cards on a phone, where filters open by a button', async () => {
      const page = await open('/', { width: 390 });
      await page.locator('.tie-card', { hasText: 'Konan' }).waitFor();
      expect(await page.locator('table').count()).toBe(0);
      expect(await page.getByLabel('Organisation').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await page.getByLabel('Organisation').fill('LG');
      await page.locator('.tie-card', { hasText: 'Konan' }).waitFor({ state: 'detached' });
      expect(await page.locator('.tie-card').count()).toBe(1);
    });
  });

  describe('when it fails', () => {
    it('says so, and goes on once the server is back', async () => {
      const other = await serve(store.ledger, { port: 0, web });
      const page = await open('/', { failing: true, at: other.address });
      await rowOf(page, 'Konan').waitFor();
      await other.close();
      await rowOf(page, 'Rebellions').getByRole('link').click();
      await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
      const back = await serve(store.ledger, { port: Number(new URL(other.address).port), web });
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.stated').waitFor();
      await back.close();
    });

    it('says what is not in the ledger, and what is no page', async () => {
      const page = await open('/ties/00000000', { failing: true });
      await page.getByRole('heading', { name: 'This is not in the ledger' }).waitFor();
      expect(await page.locator('.state').textContent()).toContain('00000000');
      await page.goto(`${serving.address}/no/such/page`);
      await page.getByText('There is no such page').waitFor();
      await page.getByRole('link', { name: 'To all deals' }).click();
      await rowOf(page, 'Konan').waitFor();
    });
  });
});
