import { isFurniture } from './furniture.ts';
import type { PageElement } from './page.ts';

/** One paragraph, heading, list item or table row of the article. */
export interface Block {
  readonly text: string;
  /** The block element that holds it. */
  readonly element: PageElement;
  /** Characters of it that are link text. */
  readonly linked: number;
  /** Number of the links. */
  readonly links: number;
}

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr nobr o:p'.split(
    ' ',
  ),
);

/** Gathers text into blocks while walking; furniture is left out. Depth is bounded by the parser, so recursion is safe. */
class Collector {
  readonly blocks: Block[] = [];
  private readonly whole: number;
  /** Lines of the block before the current one, where a line was only wrapped. */
  private wrapped: string[] = [];
  private text = '';
  private linked = 0;
  private links = 0;
  private breaks = 0;

  constructor(whole: number) {
    this.whole = whole;
  }

  walk(e: PageElement, block: PageElement, inLink: boolean): void {
    for (const child of e.children) {
      if (typeof child === 'string') this.add(child, block, inLink);
      else if (child.tag === 'br') this.breaks++;
      else if (isFurniture(child, this.whole)) continue;
      else if (child.tag === 'a') {
        this.links++;
        this.walk(child, block, true);
      } else if (inlineTags.has(child.tag)) this.walk(child, block, inLink);
      else if (child.tag === 'td' || child.tag === 'th') {
        this.text += ' ';
        this.walk(child, block, inLink);
      } else {
        this.flush(block);
        this.walk(child, child, inLink);
        this.flush(child);
      }
    }
  }

  private add(data: string, block: PageElement, inLink: boolean): void {
    if (this.breaks > 0 && data.trim() !== '') this.endLine(block);
    this.text += data;
    if (inLink) this.linked += data.trim().length;
  }

  /** After `<br>`: two part paragraphs, and one does after a full sentence or a short line; else it only wraps a line. */
  private endLine(block: PageElement): void {
    const line = this.text.trimEnd();
    const parts = this.breaks > 1 || /[.!?。…”"’')\]>】]$/u.test(line) || line.trim().length < 40;
    this.breaks = 0;
    if (parts) this.flush(block);
    else {
      this.wrapped.push(line);
      this.text = '';
    }
  }

  flush(block: PageElement): void {
    const text = [...this.wrapped, this.text]
      .join(' ')
      .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
      .trim();
    if (text !== '') this.blocks.push({ text, element: block, linked: this.linked, links: this.links });
    this.text = '';
    this.wrapped = [];
    this.linked = 0;
    this.links = 0;
    this.breaks = 0;
  }
}

/** The blocks of text inside elements, in page order; `whole` is the size of the page's own text. */
export function blocksOf(roots: readonly PageElement[], whole: number): Block[] {
  const collector = new Collector(whole);
  for (const root of roots) {
    collector.walk(root, root, false);
    collector.flush(root);
  }
  return collector.blocks;
}
