import type { Box, Document, Page, PageRun } from './document.ts';
import type { Span } from './spans.ts';

/** Where words stand in a paged original: the page, from 1, and the rectangles they fill there, one per line, top to bottom. */
export type PagePlace = { readonly page: number; readonly boxes: readonly Box[] };

const tenth = (points: number): number => Math.round(points * 10) / 10 + 0;

/** The part of a run's rectangle that some of its characters fill, each taken to be equally long. */
const part = ({ start, end, box, way }: PageRun, span: Span): Box => {
  const [x0, y0, x1, y1] = box;
  const from = (Math.max(start, span.start) - start) / (end - start);
  const to = (Math.min(end, span.end) - start) / (end - start);
  const [near, far] = way === 'left' || way === 'up' ? [1 - to, 1 - from] : [from, to];
  if (way === 'down' || way === 'up') return [x0, tenth(y0 + near * (y1 - y0)), x1, tenth(y0 + far * (y1 - y0))];
  return [tenth(x0 + near * (x1 - x0)), y0, tenth(x0 + far * (x1 - x0)), y1];
};

/** Rectangles on one height become one. */
const merged = (boxes: readonly Box[]): readonly Box[] => {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const shared = last ? Math.min(last[3], box[3]) - Math.max(last[1], box[1]) : 0;
    const isSameLine =
      last !== undefined && shared * 2 > Math.min(last[3] - last[1], box[3] - box[1]) && box[0] >= last[0];
    if (isSameLine)
      lines[lines.length - 1] = [
        Math.min(last[0], box[0]),
        Math.min(last[1], box[1]),
        Math.max(last[2], box[2]),
        Math.max(last[3], box[3]),
      ];
    else lines.push(box);
  }
  return lines;
};

/** The runs of a page that share a character with a span; runs are in the order of the text. */
const touched = ({ runs }: Page, span: Span): readonly PageRun[] => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: PageRun[] = [];
  for (let at = low; (runs[at]?.start ?? span.end) < span.end; at++) found.push(runs[at] as PageRun);
  return found;
};

/** Finds where spans of a document's text stand, page by page; empty where it has no pages and for a span of spaces alone. */
export type PageFinder = (span: Span) => readonly PagePlace[];

/**
 * Prepares a document for many spans: each is found by halving, however many pages there are. Rectangles are exact to the
 * line; within a run of text they are estimated by counting characters.
 */
export const pageFinder = ({ pages = [] }: Pick<Document, 'pages'>): PageFinder => {
  const held = pages.filter((page) => page.runs.length > 0);
  // A paragraph carried over a note at a page's foot makes pages overlap in the text: ends so far and beginnings from here on.
  const endsBy: number[] = [];
  for (const [at, page] of held.entries()) endsBy[at] = Math.max(endsBy[at - 1] ?? 0, page.runs.at(-1)?.end ?? 0);
  const startsFrom: number[] = [];
  for (let at = held.length - 1; at >= 0; at--)
    startsFrom[at] = Math.min(startsFrom[at + 1] ?? Number.POSITIVE_INFINITY, held[at]?.runs[0]?.start ?? 0);
  return (span) => {
    let low = 0;
    let high = held.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((endsBy[middle] ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const places: PagePlace[] = [];
    for (let at = low; (startsFrom[at] ?? span.end) < span.end; at++) {
      const page = held[at] as Page;
      const runs = touched(page, span);
      if (runs.length > 0) places.push({ page: page.page, boxes: merged(runs.map((run) => part(run, span))) });
    }
    return places;
  };
};

/** Where one span of a document's text stands. */
export const pagePlaces = (document: Pick<Document, 'pages'>, span: Span): readonly PagePlace[] =>
  pageFinder(document)(span);
