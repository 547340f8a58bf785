import type { PdfLine } from './make-lines.ts';

/** A page's lines by region, in reading order. */
export type LaidPage = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly regions: readonly (readonly PdfLine[])[];
};

export type HeadWhy = 'running-head' | 'page-number';

/** How many lines at the top and at the bottom of a page may be a head or a foot. */
const DEEP = 3;
/** Heads of several pages stand on one height, give or take so many points. */
const WANDER = 6;
/** A head stands this many times further from the text than its lines from one another. */
const APART = 1.35;
/** On a page that is alone, a number counts as its own only below this share of the text's height. */
const FAR_DOWN = 2.5;

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** The same line with another number is the same head. */
const shape = (text: string): string => folded(text).replace(/\d+/g, '#');

const PAGE_OF = /^(?:page|p\.|стр\.?|страница|бет)?\s*(\d{1,5})\s*(?:of|из|\/)\s*\d{1,5}$/u;
const NUMBER = /^(?:[-–—]\s*)?(?:(?:page|p\.|стр\.?|страница|бет)\s*)?(\d{1,5})(?:\s*[-–—])?$/u;

const numberOf = (text: string): number | undefined => {
  const found = PAGE_OF.exec(folded(text)) ?? NUMBER.exec(folded(text));
  return found ? Number(found[1]) : undefined;
};

type Edge = { readonly line: PdfLine; readonly page: number; readonly top: boolean };

/** The lines above the first wide gap, when that comes soon: a head stands apart from the text, a first line does not. */
const apart = (lines: readonly PdfLine[], leading: number): readonly PdfLine[] => {
  for (let at = 0; at < Math.min(DEEP, lines.length - 1); at++) {
    const [line, next] = [lines[at] as PdfLine, lines[at + 1] as PdfLine];
    if (Math.abs(next.base - line.base) > APART * leading) return lines.slice(0, at + 1);
  }
  return lines.length === 1 ? lines : [];
};

const edgesOf = ({ page, regions }: LaidPage): readonly Edge[] => {
  const lines = regions.flat().sort((a, b) => a.base - b.base);
  const steps = lines.flatMap((line, at) => {
    const step = line.base - (lines[at - 1]?.base ?? line.base);
    return step > 0 ? [step] : [];
  });
  const leading = steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
  return [
    ...apart(lines, leading).map((line) => ({ line, page, top: true })),
    ...apart([...lines].reverse(), leading).map((line) => ({ line, page, top: false })),
  ];
};

const gather = (groups: Map<string, Edge[]>, key: string, edge: Edge): void => {
  const group = groups.get(key);
  if (group) group.push(edge);
  else groups.set(key, [edge]);
};

/** Heads recur on at least this many of the pages; on both of two. */
const fewest = (pages: number): number => (pages <= 3 ? 2 : Math.max(3, Math.ceil(pages / 50)));

const isLow = (line: PdfLine, { regions }: LaidPage): boolean => {
  const others = regions.flat().filter((other) => other !== line);
  const lowest = others.reduce((low, other) => Math.max(low, other.base), Number.NEGATIVE_INFINITY);
  return others.length > 0 && line.base - lowest > FAR_DOWN * line.size;
};

/**
 * Finds the lines that a document repeats at the top or bottom of its pages: the same words (figures apart) on one height
 * on several pages, and page numbers that go up with the pages. Pages in, each such line with its reason out.
 */
export const runningHeads = (pages: readonly LaidPage[]): ReadonlyMap<PdfLine, HeadWhy> => {
  const found = new Map<PdfLine, HeadWhy>();
  const shapes = new Map<string, Edge[]>();
  const steps = new Map<string, Edge[]>();
  for (const page of pages)
    for (const edge of edgesOf(page)) {
      const number = numberOf(edge.line.text);
      if (number === undefined) {
        gather(shapes, `${edge.top}\n${shape(edge.line.text)}`, edge);
        continue;
      }
      gather(steps, `${edge.top}\n${number - page.page}`, edge);
      const alone = PAGE_OF.test(folded(edge.line.text)) || (number === page.page && isLow(edge.line, page));
      if (alone) found.set(edge.line, 'page-number');
    }
  const enough = fewest(pages.length);
  for (const same of steps.values())
    if (same.length >= enough) for (const { line } of same) found.set(line, 'page-number');
  for (const same of shapes.values()) {
    const sorted = [...same].sort((a, b) => a.line.base - b.line.base);
    let from = 0;
    sorted.forEach((edge, at) => {
      const next = sorted[at + 1];
      if (next && next.line.base - edge.line.base <= WANDER) return;
      const near = sorted.slice(from, at + 1);
      if (new Set(near.map((one) => one.page)).size >= enough)
        for (const { line } of near) found.set(line, 'running-head');
      from = at + 1;
    });
  }
  return found;
};
