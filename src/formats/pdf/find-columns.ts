import { type Fragment, rowsOf } from './make-lines.ts';

/** The narrowest strip, in ems, that parts columns. */
const GUTTER = 0.9;
/** Rows a column has at least. */
const FEWEST_ROWS = 3;
/** How wide a column is at least, in ems, and how much of it its lines fill on average. */
const NARROWEST = 6;
const FILLED = 0.4;
/** Of the lines of columns, one in so many begins inside a sentence; cells of a table hardly ever do. */
const RUNNING_ON = 5;
/** Left edges this close, in points, are one. */
const EDGE = 2;
/** How many left edges are tried, and how often a region is cut again. */
const MOST_EDGES = 16;
const DEEPEST = 12;

type Cut = { readonly parts: readonly (readonly Fragment[])[]; readonly weight: number; readonly width: number };

const least = (parts: readonly Fragment[], of: (part: Fragment) => number): number =>
  parts.reduce((low, part) => Math.min(low, of(part)), Number.POSITIVE_INFINITY);
const most = (parts: readonly Fragment[], of: (part: Fragment) => number): number =>
  parts.reduce((high, part) => Math.max(high, of(part)), Number.NEGATIVE_INFINITY);

const startsSmall = (row: readonly Fragment[]): boolean => /^["“«(]?\p{Ll}/u.test(row[0]?.runs[0]?.text.trim() ?? '');

/** How many of a side's lines begin inside a sentence; undefined where it is no column of prose. */
const runningOn = (side: readonly Fragment[], em: number): number | undefined => {
  const rows = rowsOf(side);
  if (rows.length < FEWEST_ROWS) return undefined;
  const width = most(side, (part) => part.x1) - least(side, (part) => part.x0);
  if (width < NARROWEST * em) return undefined;
  const filled = rows.reduce((sum, row) => sum + most(row, (part) => part.x1) - least(row, (part) => part.x0), 0);
  if (filled < FILLED * width * rows.length) return undefined;
  const small = rows.filter(startsSmall).length;
  return small === 0 ? undefined : small;
};

const areColumns = (left: readonly Fragment[], right: readonly Fragment[], em: number): boolean => {
  const [a, b] = [runningOn(left, em), runningOn(right, em)];
  if (a === undefined || b === undefined) return false;
  if ((a + b) * RUNNING_ON < rowsOf(left).length + rowsOf(right).length) return false;
  const shared =
    Math.min(
      most(left, (part) => part.base),
      most(right, (part) => part.base),
    ) -
    Math.max(
      least(left, (part) => part.base),
      least(right, (part) => part.base),
    );
  return shared > 0;
};

/** Cuts a region, from the top, along the strip left of `edge`; whatever lies across the strip ends a pair of columns. */
const cutAt = (fragments: readonly Fragment[], edge: number, em: number): Cut | undefined => {
  const parts: Fragment[][] = [];
  let plain: Fragment[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  let weight = 0;
  let width = Number.POSITIVE_INFINITY;
  const close = () => {
    if (areColumns(left, right, em)) {
      if (plain.length > 0) parts.push(plain);
      parts.push(left, right);
      plain = [];
      weight += left.length + right.length;
      width = Math.min(width, edge - most(left, (part) => part.x1));
    } else plain.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const part of fragments) {
    if (part.x1 <= edge - GUTTER * em) left.push(part);
    else if (part.x0 >= edge - EDGE) right.push(part);
    else {
      close();
      plain.push(part);
    }
  }
  close();
  if (weight === 0) return undefined;
  if (plain.length > 0) parts.push(plain);
  return { parts, weight, width };
};

/** Left edges at which several fragments begin, the commonest first. */
const edgesOf = (fragments: readonly Fragment[]): readonly number[] => {
  const edges: { from: number; to: number; count: number }[] = [];
  for (const x of fragments.map((part) => part.x0).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && x - last.to <= EDGE) {
      last.to = x;
      last.count++;
    } else edges.push({ from: x, to: x, count: 1 });
  }
  return edges
    .slice(1)
    .filter((edge) => edge.count >= FEWEST_ROWS)
    .sort((a, b) => b.count - a.count || a.from - b.from)
    .slice(0, MOST_EDGES)
    .map((edge) => edge.from);
};

/**
 * A page's fragments in, its regions out in reading order: an XY-cut (Nagy and Seth 1984) that looks for columns of prose
 * first, along strips that stay white over several rows, and lets whatever lies across a strip (a headline, a picture's
 * caption) end the columns above it. Cells of tables are no columns: they begin with capitals and figures, columns of prose
 * inside sentences. `em` is the common size of letters.
 */
export const findColumns = (
  fragments: readonly Fragment[],
  em: number,
  depth = 0,
): readonly (readonly Fragment[])[] => {
  const sorted = [...fragments].sort((a, b) => a.base - b.base || a.x0 - b.x0);
  if (depth >= DEEPEST || sorted.length < 2 * FEWEST_ROWS) return [sorted];
  let best: Cut | undefined;
  for (const edge of edgesOf(sorted)) {
    const cut = cutAt(sorted, edge, em);
    if (cut && (!best || cut.weight > best.weight || (cut.weight === best.weight && cut.width > best.width)))
      best = cut;
  }
  return best === undefined ? [sorted] : best.parts.flatMap((part) => findColumns(part, em, depth + 1));
};
