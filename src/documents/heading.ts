import type { Page, PageElement } from './page.ts';
import { isSilent, textOf } from './page.ts';

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The heading that says the page's title: an `h1` first, else a smaller one. */
export function headingOf(page: Page, title: string | undefined): PageElement | undefined {
  const wanted = words(title ?? '');
  if (wanted === '') return undefined;
  const says = (e: PageElement): boolean => {
    const said = words(textOf(e));
    return said !== '' && said.length > wanted.length / 2 && (wanted.startsWith(said) || said.startsWith(wanted));
  };
  const near = page.headings.filter((e) => Math.abs(e.length - title!.length) < title!.length);
  return near.find((e) => e.tag === 'h1' && says(e)) ?? near.find(says);
}

/** Longest line that can be a date with its label. */
const longestDateLine = 110;

/** The short lines with a year in them that stand under the heading (or anywhere, where there is none): a date of publication is among them. */
export function datedLines(page: Page, heading: PageElement | undefined): string[] {
  const lines: string[] = [];
  let below = heading === undefined;
  const walk = (e: PageElement): void => {
    for (const child of e.children) {
      if (typeof child === 'string' || child.length === 0 || isSilent(child) || lines.length > 40) continue;
      if (child === heading) below = true;
      else if (child.length > longestDateLine || !below) walk(child);
      else {
        const line = textOf(child).replace(/\s+/g, ' ').trim();
        if (/(?:19|20)\d{2}/.test(line)) lines.push(line);
      }
    }
  };
  walk(page.root);
  return lines;
}
