import type { BlockKind, Stand } from '../../model/index.ts';
import { jointOf, type Spellings } from './line-end-hyphens.ts';
import type { PdfLine } from './make-lines.ts';

/** Where characters of a block stand; `at` and `length` are UTF-16 units of its text. */
export type PlacedRun = { readonly at: number; readonly length: number; readonly page: number; readonly stand: Stand };

/** A block of the document with the places of its characters. */
export type PlacedPiece = {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly size: number;
  readonly page: number;
  readonly runs: readonly PlacedRun[];
};

type Open = { text: string; kind?: BlockKind; size: number; page: number; runs: PlacedRun[]; last: Last };
/** What the next line has to know of the last one. */
type Last = { readonly line: PdfLine; readonly page: number; readonly full: boolean };

const STOP = /[.!?…:;][\p{Pf}\p{Pe}"'“»\d]*$/u;
const SMALL = /^["“«(]?\p{Ll}/u;
const MARKER = /^(?:[•‣▪●◦–—*]\s|\d{1,3}[.)]\s|\(?[a-zа-я]\)\s|\[\d{1,3}\]\s)/u;
const BULLET = /^[•‣▪●◦]\s*/u;
/** Sizes that differ by less are one; from here on larger letters head what is below them. */
const SAME_SIZE = 0.08;
const HEADING = 1.15;
/** Baselines this much further apart than is common part paragraphs; an indent of so many ems begins one. */
const WIDE_LEADING = 1.3;
const INDENT = 0.8;
/** The lines of one headline stand at most so many ems apart. */
const HEADLINE_LEADING = 1.5;
/** A line is full where the next word would not have fitted, give or take so many ems. */
const SLACK = 1.2;

const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);

/** Margins and leading of one region. */
type Measure = { readonly left: number; readonly right: number; readonly leading: number };

const measureOf = (lines: readonly PdfLine[]): Measure => {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && sameSize(before.size, line.size) && line.base > before.base ? [line.base - before.base] : [];
  });
  // Half of the steps may be gaps between short paragraphs: the leading is among the smaller ones.
  const sorted = [...steps].sort((a, b) => a - b);
  return {
    left: lines.reduce((least, line) => Math.min(least, line.x0), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, line) => Math.max(most, line.x1), Number.NEGATIVE_INFINITY),
    leading: sorted[Math.floor(sorted.length / 4)] ?? 0,
  };
};

/** Whether the first word of the next line would not have fitted behind this one. */
const isFull = (line: PdfLine, next: PdfLine, { right }: Measure): boolean => {
  const letters = Math.max(1, line.text.length);
  const word = (/^\S+/.exec(next.text)?.[0].length ?? 0) + 1;
  return line.x1 + (word * (line.x1 - line.x0)) / letters + SLACK * line.size > right;
};

const goesOn = (line: PdfLine, next: PdfLine, measure: Measure, common: number): boolean => {
  if (!sameSize(line.size, next.size) || MARKER.test(next.text)) return false;
  // The lines of a headline are broken where they look well, and stand close.
  if (line.size >= HEADING * common) return next.base - line.base <= HEADLINE_LEADING * line.size;
  if (measure.leading > 0 && next.base - line.base > WIDE_LEADING * measure.leading) return false;
  const indented =
    next.x0 - Math.min(line.x0, measure.left) > INDENT * next.size && next.x0 - line.x0 > INDENT * next.size;
  if (indented) return false;
  if (isFull(line, next, measure)) return true;
  return SMALL.test(next.text) && !STOP.test(line.text);
};

/** Whether a paragraph that a column or a page broke off goes on with this line. */
const carriesOn = (last: Last, size: number, next: PdfLine): boolean => {
  if (!sameSize(last.line.size, next.size) || !sameSize(size, next.size) || MARKER.test(next.text)) return false;
  if (/\p{L}[-\u2010\u00ad]$/u.test(last.line.text)) return SMALL.test(next.text);
  return !STOP.test(last.line.text) && (SMALL.test(next.text) || last.full);
};

const append = (open: Open, line: PdfLine, page: number, spellings: Spellings): void => {
  const { cut, glue } = jointOf(open.last.line.text, line.text, spellings);
  const text = `${cut === 0 ? open.text : open.text.slice(0, -cut)}${glue}`;
  const end = open.runs.at(-1);
  if (cut > 0 && end) open.runs[open.runs.length - 1] = { ...end, length: Math.min(end.length, text.length - end.at) };
  open.runs.push(...line.runs.map((run) => ({ at: run.at + text.length, length: run.length, page, stand: run.stand })));
  open.text = text + line.text;
};

const begin = (line: PdfLine, page: number, kind: BlockKind | undefined): Open => {
  const skipped = kind === 'list-item' ? (BULLET.exec(line.text)?.[0].length ?? 0) : 0;
  const runs = line.runs.flatMap((run): readonly PlacedRun[] => {
    const at = Math.max(0, run.at - skipped);
    const length = run.at + run.length - skipped - at;
    return length > 0 ? [{ at, length, page, stand: run.stand }] : [];
  });
  const last = { line, page, full: false };
  return { text: line.text.slice(skipped), size: line.size, page, runs, last, ...(kind === undefined ? {} : { kind }) };
};

/** A region of a page, top to bottom. */
export type Region = { readonly page: number; readonly lines: readonly PdfLine[] };

/** How many blocks may stand between the two halves of a paragraph: notes at the foot of a page, a picture's caption. */
const BETWEEN = 6;

/**
 * Regions in reading order in, the document's blocks out. Lines are one paragraph until a gap, an indent, another size, a
 * mark of a list, or a line that ends early although the next word would have fitted; a paragraph broken by a column or a
 * page goes on across it, past notes in smaller letters. Rows of tables stay rows. `common` is the size of the running text.
 */
export const joinParagraphs = (
  regions: readonly Region[],
  common: number,
  spellings: Spellings,
): readonly PlacedPiece[] => {
  const pieces: Open[] = [];
  const kindOf = (line: PdfLine): BlockKind | undefined => {
    if (MARKER.test(line.text) && (BULLET.test(line.text) || line.text.length < 400)) return 'list-item';
    return line.size >= HEADING * common ? 'heading' : undefined;
  };
  for (const { page, lines } of regions) {
    const measure = measureOf(lines);
    let open: Open | undefined;
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      if (line.tabular) {
        pieces.push({ ...begin(line, page, 'table-row') });
        open = undefined;
        return;
      }
      if (open && before && goesOn(before, line, measure, common)) append(open, line, page, spellings);
      else {
        const broken = at === 0 || pieces.at(-1)?.page !== page ? brokenOff(pieces, line) : undefined;
        if (broken) append(broken, line, page, spellings);
        else pieces.push(begin(line, page, kindOf(line)));
        open = broken ?? pieces.at(-1);
      }
      const next = lines[at + 1];
      if (open)
        open.last = {
          line,
          page,
          full: next === undefined ? line.x1 + 2 * line.size > measure.right : isFull(line, next, measure),
        };
    });
  }
  return pieces.map(({ last: _, ...piece }) => ({ ...piece, text: piece.text.replace(/\u00ad$/, '') }));
};

const brokenOff = (pieces: readonly Open[], line: PdfLine): Open | undefined => {
  for (const piece of pieces.slice(-BETWEEN).reverse()) {
    if (piece.kind === 'table-row') continue;
    if (carriesOn(piece.last, piece.size, line)) return piece;
    // Only what is set smaller stands aside of the text: a headline begins something new.
    if (piece.size >= line.size || sameSize(piece.size, line.size)) return undefined;
  }
  return undefined;
};
