import type { LinkedData } from './linked-data.ts';
import { allWordsOf, articlesIn, parseLinkedData, wordsOf } from './linked-data.ts';
import type { Page, PageElement } from './page.ts';
import { parsePage, textOf } from './page.ts';
import { readPublicationDate } from './publication-date.ts';

/** What a page says about its article outside the article's words. */
export interface Metadata {
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
  readonly genre?: string;
  /** The whole text, where the page repeats it for machines. */
  readonly articleBody?: string;
  /** All `meta` values by lower-case name. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
}

/** Words on one line; some systems write HTML entities into JSON-LD and `content`, once too often. */
const squeeze = (text: string | undefined): string | undefined => {
  const plain = text !== undefined && /&[#\w]+;/.test(text) ? textOf(parsePage(text).root) : text;
  const words = plain?.replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
};

function metaOf(facts: readonly PageElement[]): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const { tag, attributes } of facts) {
    if (tag !== 'meta' || attributes['content'] === undefined) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes[key]?.trim().toLowerCase();
      if (!name) continue;
      const values = meta.get(name);
      if (values) values.push(attributes['content']);
      else meta.set(name, [attributes['content']]);
    }
  }
  return meta;
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:regdate',
  'article:published',
  'published_time',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'date.created',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'bt:pubdate',
  'date',
  'datecreated',
  'ptime',
  'creation_date',
  'og:pubdate',
];
const publisherNames = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'article:media_name',
  'application-name',
  'twitter:app:name:iphone',
];
const authorNames = [
  'author',
  'article:author',
  'og:article:author',
  'dable:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'twitter:creator',
];
const portal = /^(?:네이버\s?(?:뉴스|스포츠)?|다음\s?(?:뉴스)?|daum|naver|네이트\s?뉴스|nate|zum|v\.daum\.net)$/i;

function firstOf(
  meta: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
  good: (text: string) => boolean = () => true,
): string | undefined {
  for (const name of names) {
    const found = meta
      .get(name)
      ?.map(squeeze)
      .find((text) => text !== undefined && good(text));
    if (found) return found;
  }
  return undefined;
}

/** The JSON-LD article that the page is about: the one with most of the facts, where there are several. */
function mainArticle(facts: readonly PageElement[]): LinkedData | undefined {
  const wanted = ['headline', 'datePublished', 'articleBody', 'author', 'publisher'];
  const weight = (a: LinkedData): number => wanted.filter((key) => a[key] !== undefined).length;
  const articles = facts.filter((f) => f.tag === 'script').flatMap((f) => articlesIn(parseLinkedData(textOf(f))));
  return articles.reduce<LinkedData | undefined>(
    (best, a) => (best === undefined || weight(a) > weight(best) ? a : best),
    undefined,
  );
}

function dateOf(
  page: Page,
  article: LinkedData | undefined,
  meta: Metadata['meta'],
  korean: boolean,
): string | undefined {
  const read = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : readPublicationDate(text, korean);
  const named =
    read(wordsOf(article?.['datePublished'])) ??
    dateNames
      .flatMap((name) => meta.get(name) ?? [])
      .map(read)
      .find(Boolean);
  if (named) return named;
  const marked = page.facts.filter((f) => /datePublished|dateCreated/i.test(f.attributes['itemprop'] ?? ''));
  const stamped = page.elements.filter(
    (f) => f.attributes['data-date-time'] !== undefined && !/modify/i.test(f.attributes['class'] ?? ''),
  );
  const times = page.facts.filter(
    (f) => f.tag === 'time' && !/modif|updat/i.test(`${f.attributes['itemprop'] ?? ''} ${f.attributes['class'] ?? ''}`),
  );
  for (const e of [...marked, ...stamped, ...times.slice(0, 3)]) {
    const { datetime, content, 'data-date-time': stamp } = e.attributes;
    const date = read(datetime) ?? read(content) ?? read(stamp) ?? read(textOf(e).slice(0, 80));
    if (date) return date;
  }
  return undefined;
}

/** The name of the paper after the last bar or dash of a title, as in "Headline | Paper", where the page names the paper so elsewhere, or the part is short. */
function withoutSite(title: string, publisher: string | undefined): string {
  const cut = /^(.{8,}?)\s+(?:[|:–—-]|::|<)\s+([^|]{2,40})$/u.exec(title);
  if (!cut) return title;
  const tail = cut[2]!.trim();
  const known = publisher !== undefined && (tail.includes(publisher) || publisher.includes(tail));
  return known || portal.test(tail) || /뉴스$|신문$|일보$|경제$|news$|\.com$/i.test(tail)
    ? withoutSite(cut[1]!, publisher)
    : title;
}

function titleOf(
  page: Page,
  article: LinkedData | undefined,
  meta: Metadata['meta'],
  publisher: string | undefined,
): string | undefined {
  const named =
    squeeze(wordsOf(article?.['headline'])) ?? firstOf(meta, ['og:title', 'twitter:title', 'dc.title', 'title']);
  const headings = page.headings.filter((e) => e.tag === 'h1' && e.length > 8).map((e) => squeeze(textOf(e))!);
  const whole =
    page.facts.find((f) => f.tag === 'title' && f.parent?.tag === 'head') ?? page.facts.find((f) => f.tag === 'title');
  const full = squeeze(whole && textOf(whole));
  const shown = page.headings.map((e) => (e.length > 8 && e.length < 300 ? squeeze(textOf(e)) : undefined));
  const within = shown.find((heading) => heading !== undefined && heading.length > 8 && full?.includes(heading));
  const title = named ?? (headings.length === 1 ? headings[0] : undefined) ?? within ?? full ?? headings[0];
  return title && withoutSite(title, publisher);
}

/** A name in microdata: `<span itemprop="author">`, or a `name` within it. */
function microdataName(page: Page, property: 'author' | 'publisher'): string | undefined {
  const holder = page.facts.find((f) => f.attributes['itemprop'] === property && f.tag !== 'meta');
  if (!holder) return undefined;
  const inner = page.facts.find((f) => f.attributes['itemprop'] === 'name' && isWithin(f, holder)) ?? holder;
  const name = squeeze(inner.attributes['content'] ?? textOf(inner));
  return name && name.length <= 60 ? name : undefined;
}

const isWithin = (e: PageElement, outer: PageElement): boolean => {
  for (let at = e.parent; at; at = at.parent) if (at === outer) return true;
  return false;
};

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Addresses of the page by its own account; a relative one is resolved against the address it was read from. */
function addressOf(
  page: Page,
  article: LinkedData | undefined,
  meta: Metadata['meta'],
  base: string | undefined,
): string | undefined {
  const canonical = page.facts.find((f) => f.tag === 'link' && f.attributes['rel']?.toLowerCase() === 'canonical')
    ?.attributes['href'];
  for (const said of [canonical, firstOf(meta, ['og:url']), wordsOf(article?.['url'])]) {
    if (said && URL.canParse(said, base)) {
      const { protocol, href } = new URL(said, base);
      if (/^https?:$/.test(protocol)) return isWebAddress(said) ? said.trim() : href;
    }
  }
  return base;
}

/** Reads what the page says of itself. `address` is where it was read from; `korean` tells that times without a zone are Korean. */
export function readMetadata(page: Page, address: string | undefined, korean: boolean): Metadata {
  const meta = metaOf(page.facts);
  const article = mainArticle(page.facts);
  const named =
    wordsOf(article?.['publisher']) ??
    firstOf(meta, publisherNames, (t) => !portal.test(t) && !isWebAddress(t) && !t.startsWith('@'));
  const publisher = squeeze(named) ?? microdataName(page, 'publisher') ?? portalPaper(meta);
  return {
    title: titleOf(page, article, meta, publisher),
    published: dateOf(page, article, meta, korean),
    publisher,
    author: bareName(
      squeeze(allWordsOf(article?.['author'])) ??
        firstOf(meta, authorNames, (t) => !isWebAddress(t) && !t.startsWith('@') && !/[|]/.test(t)) ??
        microdataName(page, 'author'),
    ),
    url: addressOf(page, article, meta, address),
    language:
      squeeze(wordsOf(article?.['inLanguage'])) ??
      page.facts.find((f) => f.tag === 'html')?.attributes['lang'] ??
      firstOf(meta, ['og:locale']),
    genre: genreOf(article, meta),
    articleBody: wordsOf(article?.['articleBody']),
    meta,
  };
}

/** `press release` or `regulatory filing` where the page files itself under such a word (보도자료, 공시); else the genre that it names. */
function genreOf(article: LinkedData | undefined, meta: ReadonlyMap<string, readonly string[]>): string | undefined {
  const named = squeeze(wordsOf(article?.['genre'])) ?? firstOf(meta, ['genre']);
  const section = squeeze(wordsOf(article?.['articleSection'])) ?? firstOf(meta, ['article:section']);
  const words = `${named ?? ''}|${section ?? ''}`;
  if (/\b(?:press|news) releases?\b|보도자료/i.test(words)) return 'press release';
  return /\bregulatory filings?\b|공시/i.test(words) ? 'regulatory filing' : named;
}

/** A name without "By", an address, or the Korean 기자 (reporter) after it. */
function bareName(author: string | undefined): string | undefined {
  const bare = author
    ?.replace(/^by\s+/i, '')
    .replace(/\s*[(<[]?[\w.+-]+@[\w.-]+[)>\]]?/g, '')
    .replace(/(?<=[가-힣]{2,4})\s?(?:선임|수습|인턴|전문)?\s?(?:기자|특파원)(?=,|$)/g, '')
    .trim();
  return bare === '' ? undefined : bare;
}

/** Portals name the paper as "한빛경제 | 네이버" or as the creator of the card. */
function portalPaper(meta: Metadata['meta']): string | undefined {
  const told = firstOf(
    meta,
    ['og:article:author', 'article:author', 'twitter:creator'],
    (t) => !isWebAddress(t) && !t.startsWith('@'),
  );
  const paper = told?.split('|')[0]?.trim();
  return paper && !portal.test(paper) ? paper : undefined;
}
