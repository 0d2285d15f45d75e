import type { RightsNotice } from '../values/document.ts';
import { articleParagraphs } from './article-text.ts';
import type { Metadata } from './metadata.ts';
import { readMetadata } from './metadata.ts';
import type { Page, PageElement } from './page.ts';
import { isSilent, parsePage } from './page.ts';
import { noticesIn, reservationNotices, robotsNotices, uniqueNotices } from './rights.ts';

/** What is read from one page. */
export interface ReadPage {
  readonly metadata: Metadata;
  readonly paragraphs: readonly string[];
  readonly rights: readonly RightsNotice[];
}

/** Reads a page: what it says of itself, its article, and its notices, which mostly stand outside the article. */
export function readPage(html: string, address?: string): ReadPage {
  const page = parsePage(html);
  const korean = looksKorean(page.root);
  const metadata = readMetadata(page, address, korean);
  const rights = uniqueNotices([...tagNotices(metadata), ...visibleNotices(page)]);
  return { metadata, paragraphs: articleParagraphs(page, metadata), rights };
}

function tagNotices({ meta }: Metadata): RightsNotice[] {
  const robots = ['robots', 'googlebot', 'ai-robots'].flatMap((name) => meta.get(name) ?? []).flatMap(robotsNotices);
  const reserved = ['tdm-reservation', 'tdm-policy'].flatMap((name) =>
    (meta.get(name) ?? []).flatMap((value) => reservationNotices(name, value)),
  );
  return [...robots, ...reserved];
}

/** Notices in the visible text, line by line, wherever they stand. */
function visibleNotices(page: Page): RightsNotice[] {
  const found: RightsNotice[] = [];
  const walk = (e: PageElement): void => {
    for (const child of e.children) {
      if (typeof child === 'string') {
        if (child.length > 5) found.push(...noticesIn(child));
      } else if (child.length > 0 && !isSilent(child)) walk(child);
    }
  };
  walk(page.root);
  return found;
}

function looksKorean(root: PageElement): boolean {
  const html = root.children.find((c): c is PageElement => typeof c !== 'string' && c.tag === 'html');
  const language = html?.attributes['lang'];
  if (language && /^ko/i.test(language)) return true;
  let hangul = 0;
  let letters = 0;
  const walk = (e: PageElement): void => {
    for (const child of e.children) {
      if (letters > 5000) return;
      if (typeof child !== 'string') {
        if (child.length > 0 && !isSilent(child)) walk(child);
        continue;
      }
      for (let i = 0; i < child.length; i++) {
        const c = child.charCodeAt(i);
        if (c >= 0xac00 && c <= 0xd7a3) hangul++;
        if (c > 64) letters++;
      }
    }
  };
  walk(root);
  return hangul * 10 > letters;
}
