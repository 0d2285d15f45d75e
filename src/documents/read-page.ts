import type { RightsNotice } from '../values/document.ts';
import { articleOf } from './article-text.ts';
import { datedLines, headingOf } from './heading.ts';
import type { Metadata } from './metadata.ts';
import { readMetadata } from './metadata.ts';
import type { Page, PageElement } from './page.ts';
import { isSilent, parsePage, textOf } from './page.ts';
import { dateInAddress, visibleDate } from './publication-date.ts';
import { mayHoldNotice, noticesIn, reservationNotices, robotsNotices, uniqueNotices } from './rights.ts';

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
  const heading = headingOf(page, metadata.title);
  const { paragraphs, author } = articleOf(page, metadata, heading, korean);
  const published = metadata.published ?? visibleDate(datedLines(page, heading), korean) ?? dateInAddress(metadata.url);
  return {
    metadata: { ...metadata, published, author: personOf(metadata) ?? author ?? metadata.author },
    paragraphs,
    rights,
  };
}

/** The author, where it is not just the paper again. */
const personOf = ({ author, publisher }: Metadata): string | undefined => (author === publisher ? undefined : author);

function tagNotices({ meta }: Metadata): RightsNotice[] {
  const robots = ['robots', 'googlebot', 'ai-robots'].flatMap((name) => meta.get(name) ?? []).flatMap(robotsNotices);
  const reserved = ['tdm-reservation', 'tdm-policy'].flatMap((name) =>
    (meta.get(name) ?? []).flatMap((value) => reservationNotices(name, value)),
  );
  return [...robots, ...reserved];
}

/** Longest element whose whole text is taken for one notice; in a longer one the notice is a line among others. */
const longestNotice = 500;
const inlineTag = /^(?:a|abbr|b|em|font|i|small|span|strong|u|time)$/;

/** Notices in the visible text, wherever they stand: each read from the smallest block around it, as links cut them to pieces. */
function visibleNotices(page: Page): RightsNotice[] {
  const found: RightsNotice[] = [];
  const seen = new Set<PageElement>();
  const walk = (e: PageElement): void => {
    for (const child of e.children) {
      if (typeof child !== 'string') {
        if (child.length > 0 && !isSilent(child)) walk(child);
      } else if (child.length > 3 && mayHoldNotice(child)) {
        let block = e;
        while (inlineTag.test(block.tag) && block.parent && block.parent.length <= longestNotice) block = block.parent;
        if (seen.has(block)) continue;
        seen.add(block);
        const text = block.length <= longestNotice ? textOf(block) : child;
        for (const line of text.split(/\n\s*\n|\n(?=\s*[ⓒ©<▶■])/u)) found.push(...noticesIn(line.replace(/\s+/g, ' ')));
      }
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
