import type { Span } from '../../../values/evidence.ts';

/** A stretch of a text with the marks that lie on all of it; marks may overlap, runs do not. */
export interface Run<M extends Span> extends Span {
  readonly text: string;
  readonly marks: readonly M[];
}

/** A passage of a document: text that begins at an offset. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Cuts a passage at every edge of a mark, so that overlapping marks can be drawn. */
export function runsOf<M extends Span>(passage: Passage, marks: readonly M[]): Run<M>[] {
  const end = passage.start + passage.text.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > passage.start);
  const edges = inside.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > passage.start && at < end);
  const cuts = [...new Set([passage.start, ...edges, end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const to = cuts[i + 1]!;
    return {
      start,
      end: to,
      text: passage.text.slice(start - passage.start, to - passage.start),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= to),
    };
  });
}

/** A place in a document as the address names it after `#`: `at=120-134`. */
export function placeInAddress(hash: string): Span | undefined {
  const found = /^#?at=(\d+)-(\d+)$/.exec(hash);
  return found ? { start: Number(found[1]), end: Number(found[2]) } : undefined;
}

/** A paragraph of passages, in order; blank lines inside a passage part paragraphs too. */
export function paragraphsOf<P extends Passage & { readonly paragraph: number }>(passages: readonly P[]): Passage[][] {
  const paragraphs: Passage[][] = [];
  let before: number | undefined;
  for (const passage of passages) {
    const [first, ...others] = partsOf(passage);
    if (passage.paragraph === before && first) paragraphs.at(-1)?.push(first);
    else if (first) paragraphs.push([first]);
    paragraphs.push(...others.map((part) => [part]));
    before = passage.paragraph;
  }
  return paragraphs;
}

function partsOf({ start, text }: Passage): Passage[] {
  let at = 0;
  return text.split(/\n{2,}/).flatMap((part) => {
    const begins = text.indexOf(part, at);
    at = begins + part.length;
    return part.trim() === '' ? [] : [{ start: start + begins, text: part }];
  });
}
