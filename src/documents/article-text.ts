import { findArticle } from './article-root.ts';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import type { CleanArticle } from './korean-furniture.ts';
import { cleanKoreanArticle } from './korean-furniture.ts';
import type { Page, PageElement } from './page.ts';
import { parsePage } from './page.ts';
import { readPublicationDate } from './publication-date.ts';

/** A text so short that it is no article: less than a sentence or two. */
const shortestArticle = 40;

/** The paragraphs of a page's article, without what is set between and around them; empty where there is none. */
export function articleOf(
  page: Page,
  metadata: Metadata,
  heading: PageElement | undefined,
  korean: boolean,
): CleanArticle {
  const blocks = blocksOf(findArticle(page, heading, korean), page.root.length - page.root.linkLength);
  const kept = cutTail(cutHead(withoutRepeats(blocks.filter((b) => keeps(b, metadata)))));
  const article = korean ? cleanKoreanArticle(kept) : { paragraphs: kept.map((b) => b.text) };
  const repeated = repeatedBody(metadata.articleBody, korean);
  const better = size(article) < size(repeated) * 0.4 ? repeated : article;
  return size(better) < shortestArticle ? { paragraphs: [] } : better;
}

const size = ({ paragraphs }: CleanArticle): number => paragraphs.reduce((sum, p) => sum + p.length, 0);

/** The article as the page repeats it for machines, for pages whose text only a script would show. */
function repeatedBody(body: string | undefined, korean: boolean): CleanArticle {
  if (body === undefined) return { paragraphs: [] };
  const text = body.includes('<') || body.includes('&') ? blocksOf([parsePage(body).root], Infinity) : undefined;
  const lines = text ?? body.split(/\n+/).map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), linked: 0 }));
  const filled = lines.filter((line) => line.text !== '');
  return korean ? cleanKoreanArticle(filled) : { paragraphs: filled.map((line) => line.text) };
}

/** Lines that lead away from the article or ask something of the reader. */
const promotion =
  /^(?:[•►▶→»>*-]\s*)?(?:read (?:more|also|next|on)\b|related\b|see also\b|also (?:read|see|on)\b|recommended\b|advert(?:isement|ising)?\b|ad\b\W*$|story continues|(?:article|text) continues|continue reading|sign up\b|subscribe\b|follow (?:us|@|\w+ on\b)|share (?:this|on)\b|click here (?:to|for) (?:more|sub|read|sign)|watch\s?:|photos?\s?:|image(?:s)?\s?:|image \d+ of \d+|more (?:from|on|stories)\b|don['’]t miss\b|you (?:may|might) (?:also )?like|most (?:read|popular)|loading\b|have a tip\b|like this (?:story|article)\b|if you (?:enjoyed|liked) this\b|get (?:the (?:latest|best)|access to|our)\b.*\b(?:inbox|newsletter|subscri\w+)|let our news\b|download (?:the|our) app\b|comments?\b\W*$|(?:\d+|no|leave a|add a|post a) comments?\b|tell us what you think|©|\(c\) |copyright\b|print\b\W*$|e-?mail\b\W*$|share\b\W*$|tweet\b\W*$|what do you think\b)/i;

function keeps({ text, linked, links, element }: Block, metadata: Metadata): boolean {
  const { tag } = element;
  if (tag === 'h1' || text === metadata.title) return false;
  if (linked >= text.length * 0.8 && isLinkLine(text, links, tag, element.parent?.length ?? 0)) return false;
  return !(promotion.test(text) && text.length < 200 && (linked > 0 || text.length < 90));
}

/** A line of nothing but links; an item of a short list may be part of the text, and a heading may be linked to itself. */
function isLinkLine(text: string, links: number, tag: string, listLength: number): boolean {
  if (/^h[2-6]$/.test(tag)) return links > 1;
  if (tag === 'li') return listLength > text.length * 2.5;
  return text.length < 200;
}

/** The same long paragraph twice: a page that holds its article once for each kind of screen. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < 40) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

const byline =
  /^(?:by|written by|posted by|from|author|source)\b:?\s[^.!?]{2,80}$|^\d+\s*min(?:ute)?s?\s+read$|^(?:published|updated|posted|last updated)\b.{0,80}$/i;

/** Drops dates, bylines and reading times that stand before the first full paragraph. */
function cutHead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((b) => b.text.length > (/[가-힣]/.test(b.text) ? 60 : 120));
  return blocks.filter(({ text, element }, i) => {
    if (i > first || text.length > 90 || /^h[2-6]$/.test(element.tag)) return true;
    return !byline.test(text.replace(/^\W+/, '')) && readPublicationDate(text, false) === undefined;
  });
}

/** Headings of what follows an article. */
const tailHeading =
  /^(?:tags?|filed under|topics?|categor(?:y|ies)|keywords?|comments?|related\b.{0,40}|more (?:from|on|great|stories|news)\b.{0,40}|most (?:read|popular|viewed)\b.{0,20}|read (?:more|next)|recommended\b.{0,30}|you (?:may|might) also like.{0,10}|about the authors?|about [a-z ]+ author|share this.{0,30}|see also|what to read next|our latest stories|latest (?:news|stories)|trending\b.{0,20}|popular\b.{0,20}|up next|something to consider|also on .{0,30}|leave a (?:reply|comment)|contact information|newsletter.{0,30}|sponsored\b.{0,30}|further reading)\W*$/i;

/** Drops all from the heading of a closing section on, where the section is not the greater part of the text. */
function cutTail(blocks: readonly Block[]): Block[] {
  const whole = blocks.reduce((sum, b) => sum + b.text.length, 0);
  let before = 0;
  for (const [i, { text }] of blocks.entries()) {
    if (before > whole * 0.5 && text.length < 60 && tailHeading.test(text)) return blocks.slice(0, i);
    before += text.length;
  }
  return [...blocks];
}
