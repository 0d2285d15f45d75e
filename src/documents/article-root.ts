import { isFurniture } from './furniture.ts';
import type { Page, PageElement } from './page.ts';

/** Class names and ids that newspaper systems give to the article's words and nothing else. */
const bodyNames =
  /^(?:article-?_?body|articlebody\w*|article-?_?text|article_?txt|article_?view|article-?_?content|article__?(?:body|content|text)\w*|story-?_?body\w*|story-?_?content|story-?_?text|entry-?content|post-?_?content|post-?_?body|post-?text|newsct_article|news_?body_?area|news_?body|news_?content|news_?cnt_?detail_?wrap|articlebodycontents|dic_area|article_?body_?contents?|harmonycontainer|news_?end_?body|view_?con|view_?content|art_?body|art_?txt|cont_?view|text_?area|article-view-content-div|body-?copy|article-?copy|c-article-body|rich-?text|press-?release-?body|release-?body|wysiwyg)$/i;

const strong = (e: PageElement): boolean => {
  if (e.tag === 'body' || e.tag === 'html') return false;
  if (/articleBody/i.test(e.attributes['itemprop'] ?? '')) return true;
  const names = `${e.attributes['class'] ?? ''} ${e.attributes['id'] ?? ''}`;
  return names.length > 1 && names.split(/\s+/).some((n) => bodyNames.test(n));
};

/** The shortest text that can be an article: two sentences. Hangul says as much in half the characters. */
const shortestText = { en: 140, ko: 60 };
const ownText = (e: PageElement): number => e.length - e.linkLength;

/** Paragraph scores in the way of Readability: text with commas counts for its parent, and half for the parent's parent. */
export interface Scores {
  readonly score: ReadonlyMap<PageElement, number>;
  readonly paragraphs: readonly PageElement[];
}

const textTags = new Set([
  'p',
  'div',
  'td',
  'li',
  'section',
  'article',
  'blockquote',
  'pre',
  'span',
  'font',
  'center',
  'dd',
  'h2',
  'h3',
  'main',
]);

/** Scores every element that holds paragraphs; furniture is passed over with all that is in it. */
export function scoreParagraphs(page: Page, title: PageElement | undefined): Scores {
  const score = new Map<PageElement, number>();
  const paragraphs: PageElement[] = [];
  const add = (e: PageElement | undefined, points: number): void => {
    if (e) score.set(e, (score.get(e) ?? 0) + points);
  };
  const whole = ownText(page.root);
  // Articles stand under their heading; what comes before it mostly is a list of other news.
  let weight = title ? 0.3 : 1;
  const stack: PageElement[] = [page.root];
  while (stack.length > 0) {
    const e = stack.pop()!;
    if (e === title) weight = 1;
    if (e.length < 25 || isFurniture(e, whole)) continue;
    const direct = directText(e);
    if (direct >= 25 && textTags.has(e.tag) && e.linkLength * 2 < e.length) {
      paragraphs.push(e);
      const points = (1 + Math.min(direct / 100, 4)) * weight * (e.tag === 'li' ? 0.3 : 1);
      // Text set straight into a block (lines parted by <br>) makes that block itself a candidate.
      if (direct > 400 || e.tag !== 'p') add(e, points + (weight * direct) / 200);
      add(e.parent, points);
      add(e.parent?.parent, points / 2);
    }
    for (let i = e.children.length - 1; i >= 0; i--) {
      const child = e.children[i]!;
      if (typeof child !== 'string') stack.push(child);
    }
  }
  return { score, paragraphs };
}

const bodyLike = /article|story|post|entry|content|body|text|news|본문/i;

const inline = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd mark q s small span strike strong sub sup time tt u var'.split(' '),
);

/** Characters of an element's own text and that of inline elements in it. */
function directText(e: PageElement): number {
  let length = 0;
  for (const child of e.children)
    length += typeof child === 'string' ? child.trim().length : inline.has(child.tag) ? child.length : 0;
  return length;
}

function density(e: PageElement): number {
  return e.length === 0 ? 1 : e.linkLength / e.length;
}

function topCandidate(score: ReadonlyMap<PageElement, number>): PageElement | undefined {
  let best: PageElement | undefined;
  let most = 0;
  for (const [e, points] of score) {
    const named = bodyLike.test(`${e.attributes['class'] ?? ''} ${e.attributes['id'] ?? ''}`) || e.tag === 'article';
    const final = points * (1 - density(e)) * (named ? 1.2 : 1);
    if (final > most) [best, most] = [e, final];
  }
  return best;
}

function* ancestors(e: PageElement): Generator<PageElement> {
  for (let at = e.parent; at; at = at.parent) yield at;
}

const isInside = (e: PageElement, outer: PageElement): boolean => {
  for (let at: PageElement | undefined = e; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** Elements that the page itself marks as the article's text, outermost ones, in page order. */
function markedBodies(page: Page, shortest: number): PageElement[] {
  const whole = ownText(page.root);
  const all = new Set(page.elements.filter((e) => ownText(e) >= shortest && strong(e) && !inFurniture(e, whole)));
  return [...all].filter((e) => ![...ancestors(e)].some((a) => all.has(a)));
}

function inFurniture(e: PageElement, whole: number): boolean {
  for (let at: PageElement | undefined = e; at && at.tag !== 'body'; at = at.parent)
    if (isFurniture(at, whole)) return true;
  return false;
}

/** The parts of the page that hold the article: marked ones where there are, else the best scored one, with its like beside it. */
export function findArticle(page: Page, heading: PageElement | undefined, korean: boolean): PageElement[] {
  const shortest = korean ? shortestText.ko : shortestText.en;
  const marked = markedBodies(page, shortest);
  const scores = scoreParagraphs(page, heading);
  const best = topCandidate(scores.score);
  if (marked.length > 0) {
    const first = longest(marked);
    if (!best || isInside(best, first)) return sameMark(marked, heading);
    if (ownText(first) * 2 > ownText(best)) return sameMark(marked, heading);
  }
  return best ? [oneOfMany(climb(best, scores), heading) ?? climb(best, scores)] : [];
}

/** The article proper, where the best element holds several, each in an `<article>` of its own: the one with the heading, else the first. */
function oneOfMany(best: PageElement, heading: PageElement | undefined): PageElement | undefined {
  const articles: PageElement[] = [];
  const walk = (e: PageElement): void => {
    for (const child of e.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'article' && ownText(child) >= shortestText.en) articles.push(child);
      walk(child);
    }
  };
  walk(best);
  const outer = articles.filter((a) => !articles.some((o) => o !== a && isInside(a, o)));
  const titled = heading && [...ancestors(heading)].find((a) => a.tag === 'article' && ownText(a) >= 500);
  if (outer.length < 2) return titled && isInside(titled, best) ? titled : undefined;
  if (titled) return titled;
  return outer.find((a) => heading && isInside(heading, a)) ?? outer[0];
}

/** All bodies of the same make: some systems cut one article into several elements of one class. */
function sameMark(marked: readonly PageElement[], heading: PageElement | undefined): PageElement[] {
  const first = titledBody(marked, heading) ?? longest(marked);
  return marked.filter(
    (e) =>
      (e.parent === first.parent || e.parent?.parent === first.parent?.parent) &&
      articleAround(e) === articleAround(first),
  );
}

const longest = (all: readonly PageElement[]): PageElement =>
  all.reduce((best, e) => (ownText(e) > ownText(best) ? e : best));

const articleAround = (e: PageElement): PageElement | undefined => [...ancestors(e)].find((a) => a.tag === 'article');

/** Of several articles on one page (the next one is loaded below), the body in the element that also holds the heading. */
function titledBody(marked: readonly PageElement[], heading: PageElement | undefined): PageElement | undefined {
  const around = heading && articleAround(heading);
  return around && marked.find((e) => isInside(e, around));
}

/** Goes up while the parent holds clearly more paragraphs: an article set in several sections. */
function climb(best: PageElement, { score, paragraphs }: Scores): PageElement {
  let chosen = best;
  const textIn = (outer: PageElement): number =>
    paragraphs.reduce((sum, p) => sum + (isInside(p, outer) ? directText(p) : 0), 0);
  let had = textIn(chosen);
  for (let at = best.parent; at && at.tag !== 'body' && at.tag !== 'html' && at.tag !== '#page'; at = at.parent) {
    const has = textIn(at);
    const parentScore = (score.get(at) ?? 0) * (1 - density(at));
    if (has > had * 1.2 && parentScore > (score.get(best) ?? 0) * 0.3 && density(at) < 0.35) [chosen, had] = [at, has];
  }
  return chosen;
}
