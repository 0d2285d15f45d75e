import { findArticle } from './article-root.ts';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';

/** The paragraphs of a page's article, without what is set between and around them; empty where there is none. */
export function articleParagraphs(page: Page, metadata: Metadata): string[] {
  const blocks = blocksOf(findArticle(page), page.root.length - page.root.linkLength);
  return blocks.filter((b) => keeps(b, metadata)).map((b) => b.text);
}

const promotions =
  /^(?:read (?:more|also|next)|related(?: (?:stories|articles|news|content|topics))?|see also|also read|recommended|advertisement|advertising|story continues below|continue reading|sign up|subscribe|follow us|share this|click here|watch:|photo(?:s)?:|image:|more:|don't miss|you may also like|most read|tags?:|topics?:|loading)/i;

function keeps({ text, linked, element }: Block, metadata: Metadata): boolean {
  if (linked > text.length * 0.8 && text.length < 200 && element.tag !== 'h2' && element.tag !== 'h3') return false;
  if (promotions.test(text) && text.length < 150 && (linked > 0 || text.length < 40)) return false;
  return !(element.tag === 'h1' || text === metadata.title);
}
