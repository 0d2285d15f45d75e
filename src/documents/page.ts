import { Tokenizer } from 'htmlparser2';

/** One element of a page, with what the search for the article needs to know of all that is in it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: (PageElement | string)[];
  /** Characters of visible text inside, and those of them inside links. */
  length: number;
  linkLength: number;
}

/** A parsed page: its tree, and the elements that carry facts about the page, in their order. */
export interface Page {
  readonly root: PageElement;
  /** `meta`, `link`, `title`, `time`, `html`, JSON-LD `script` and whatever has an `itemprop`. */
  readonly facts: readonly PageElement[];
  /** Elements with a class, an id or an `itemprop`, and those that HTML itself marks as text or heading, in page order. */
  readonly elements: readonly PageElement[];
  /** `h1` to `h3`. */
  readonly headings: readonly PageElement[];
}

/** Attributes that are kept: all others are skipped without being read. */
const kept = new Set(
  'class id itemprop itemtype name property content href rel datetime style role hidden aria-hidden type lang http-equiv title data-date-time data-published'.split(
    ' ',
  ),
);
const voids = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Elements whose text is never part of an article. */
const silent = new Set(
  'script style noscript template svg math select textarea iframe object canvas noembed noframes'.split(' '),
);
const factTags = new Set(['meta', 'link', 'title', 'time', 'html']);

const marked = new Set(['article', 'main', 'h1']);
const isLinkedData = (e: PageElement): boolean =>
  e.tag === 'script' && e.attributes['type'] !== undefined && e.attributes['type'].includes('ld+json');

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));
const paragraph = set('p');
const heading = set('h1 h2 h3 h4 h5 h6 p');
const cells = set('td th p');
/** Which open elements an opening tag ends. */
const ends: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(
    'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul'
      .split(' ')
      .map((tag) => [tag, paragraph]),
  ),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
  tr: set('tr td th p'),
  td: cells,
  th: cells,
  tbody: set('thead tbody'),
  tfoot: set('thead tbody'),
  li: set('li p'),
  dd: set('dd dt p'),
  dt: set('dd dt p'),
  a: set('a'),
  body: set('head'),
  option: set('option'),
};
/** End tags of other elements do not reach out of these (a stray `</div>` in a table cell). */
const walls = set('td th table caption');
const wallTags = set('td th tr tbody thead tfoot table caption body html');

/** Browsers nest 512 deep and then go flat, too; no page for readers comes near. */
const deepest = 400;

/** Builds the tree from the tokens of htmlparser2. No recursion, and every step is bounded, however deep or broken the page. */
class Builder {
  readonly root: PageElement = element('#page', undefined);
  readonly facts: PageElement[] = [];
  readonly elements: PageElement[] = [];
  readonly headings: PageElement[] = [];
  private readonly html: string;
  private readonly stack: PageElement[] = [this.root];
  private readonly open = new Map<string, number>();
  /** Elements opened below `deepest`, which are not on the stack. */
  private flat = 0;
  private quiet = 0;
  private links = 0;
  private tag = '';
  private attributes: Record<string, string> = {};
  private name = '';
  private value = '';

  constructor(html: string) {
    this.html = html;
  }

  get top(): PageElement {
    return this.stack[this.stack.length - 1]!;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }
  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.name = kept.has(name) ? name : '';
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    if (this.name) this.value += this.html.slice(start, end);
  }
  onattribentity(code: number): void {
    if (this.name) this.value += String.fromCodePoint(code);
  }
  onattribend(): void {
    if (this.name && !Object.hasOwn(this.attributes, this.name)) this.attributes[this.name] = this.value;
  }
  onopentagend(): void {
    const { tag, attributes } = this;
    const closes = ends[tag];
    if (closes) while (closes.has(this.top.tag)) this.pop();
    const made = element(tag, this.top, attributes);
    this.top.children.push(made);
    if (factTags.has(tag) || attributes['itemprop'] !== undefined) this.facts.push(made);
    else if (isLinkedData(made)) this.facts.push(made);
    if (marked.has(tag) || 'class' in attributes || 'id' in attributes || 'itemprop' in attributes)
      this.elements.push(made);
    if (tag === 'h1' || tag === 'h2' || tag === 'h3') this.headings.push(made);
    if (!voids.has(tag)) this.push(made);
  }
  onselfclosingtag(): void {
    const inSvg = this.quiet > 0 && !silentRaw.has(this.tag) && (this.open.get('svg') ?? 0) > 0;
    if (!inSvg) this.onopentagend();
  }
  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === 'br') this.top.children.push(element('br', this.top));
    if (this.flat > 0) {
      this.flat--;
      return;
    }
    if (!this.open.get(tag)) return;
    if (!wallTags.has(tag) && this.isWalled(tag)) return;
    while (this.top.tag !== tag) this.pop();
    this.pop();
  }
  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }
  ontextentity(code: number): void {
    this.text(String.fromCodePoint(code));
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    while (this.stack.length > 1) this.pop();
  }
  isInForeignContext(): boolean {
    return false;
  }

  private isWalled(tag: string): boolean {
    for (let i = this.stack.length - 1; i > 0; i--) {
      if (this.stack[i]!.tag === tag) return false;
      if (walls.has(this.stack[i]!.tag)) return true;
    }
    return true;
  }
  private push(made: PageElement): void {
    if (this.stack.length >= deepest) {
      this.flat++;
      return;
    }
    this.stack.push(made);
    this.open.set(made.tag, (this.open.get(made.tag) ?? 0) + 1);
    if (silent.has(made.tag)) this.quiet++;
    if (made.tag === 'a') this.links++;
  }
  private pop(): void {
    if (this.stack.length < 2) return;
    const done = this.stack.pop()!;
    this.open.set(done.tag, this.open.get(done.tag)! - 1);
    if (silent.has(done.tag)) this.quiet--;
    if (done.tag === 'a') this.links--;
    done.parent!.length += done.length;
    done.parent!.linkLength += done.linkLength;
  }
  private text(data: string): void {
    const { top } = this;
    if (this.quiet > 0 && !isLinkedData(top)) return;
    const last = top.children.length - 1;
    if (typeof top.children[last] === 'string') top.children[last] += data;
    else top.children.push(data);
    if (this.quiet > 0) return;
    const length = data.trim().length;
    top.length += length;
    if (this.links > 0) top.linkLength += length;
  }
}

/** Elements that are silent in themselves, not parts of a drawing. */
const silentRaw = set('script style iframe');

const noAttributes: Readonly<Record<string, string>> = {};
function element(tag: string, parent: PageElement | undefined, attributes = noAttributes): PageElement {
  return { tag, attributes, parent, children: [], length: 0, linkLength: 0 };
}

/** Whether an element's text is never shown as text: scripts, styles, drawings, forms' lists. */
export const isSilent = (e: PageElement): boolean => silent.has(e.tag);

/** All text inside an element, white space as it stands; no recursion. */
export function textOf(e: PageElement): string {
  let text = '';
  const stack: (PageElement | string)[] = [e];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') text += node;
    else if (node === e || !silent.has(node.tag)) {
      if (node.tag === 'br') text += '\n';
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return text;
}

/** Parses a page. Never throws, whatever the markup. */
export function parsePage(html: string): Page {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  const { root, facts, elements, headings } = builder;
  return { root, facts, elements, headings };
}
