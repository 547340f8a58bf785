import type { Stand } from '../../model/index.ts';
import type { Run } from './level-items.ts';

/** Runs side by side without a wide gap. */
export type Fragment = {
  readonly runs: readonly Run[];
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
};

/** Where characters of a line stand; `at` and `length` are UTF-16 units of its text. */
export type LineRun = { readonly at: number; readonly length: number; readonly stand: Stand };

/** A line as a reader sees it. */
export type PdfLine = {
  readonly text: string;
  readonly runs: readonly LineRun[];
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
  /** A row of a table: its cells are parted by bars. */
  readonly tabular: boolean;
};

/** Gaps in ems of the smaller neighbour: from here a space, a new fragment, a new cell. */
const SPACE = 0.15;
const APART = 0.6;
const CELL = 1.5;
/** How far two baselines of one row may be apart, in ems of the smaller: notes and indices are raised. */
const RAISED = 0.5;

/** The run whose baseline and size stand for a line: its longest. */
const chief = (runs: readonly Run[]): Run =>
  runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest));

/** How many of the rows above are asked whether a run belongs to them. */
const LOOK_BACK = 4;

/** Sorts what stands on one height into rows, top to bottom, each from left to right. */
export const rowsOf = <T extends { readonly base: number; readonly size: number; readonly x0: number }>(
  parts: readonly T[],
): readonly (readonly T[])[] => {
  const rows: { base: number; size: number; readonly parts: T[] }[] = [];
  for (const part of [...parts].sort((a, b) => a.base - b.base || a.x0 - b.x0)) {
    const near = rows
      .slice(-LOOK_BACK)
      .filter((row) => Math.abs(row.base - part.base) <= RAISED * Math.min(row.size, part.size))
      .sort((a, b) => Math.abs(a.base - part.base) - Math.abs(b.base - part.base))[0];
    if (near === undefined) rows.push({ base: part.base, size: part.size, parts: [part] });
    else {
      near.parts.push(part);
      if (part.size > near.size) {
        near.base = part.base;
        near.size = part.size;
      }
    }
  }
  return rows.map((row) => row.parts.sort((a, b) => a.x0 - b.x0));
};

/** Runs in, what stands together out: rows cut where a gap is wider than any space between words. */
export const fragmentsOf = (runs: readonly Run[]): readonly Fragment[] =>
  rowsOf(runs).flatMap((row) => {
    const parts: Run[][] = [];
    let reach = 0;
    for (const run of row) {
      const open = parts.at(-1);
      const before = open?.at(-1);
      if (open && before && run.x0 - reach <= APART * Math.min(run.size, before.size)) open.push(run);
      else parts.push([run]);
      reach = open === parts.at(-1) ? Math.max(reach, run.x1) : run.x1;
    }
    return parts.map((part) => ({
      runs: part,
      x0: part[0]?.x0 ?? 0,
      x1: part.reduce((most, run) => Math.max(most, run.x1), Number.NEGATIVE_INFINITY),
      base: chief(part).base,
      size: chief(part).size,
    }));
  });

type Glue = '' | ' ' | ' | ';

const glueBetween = (before: Run, run: Run, tabular: boolean): Glue => {
  const gap = run.x0 - before.x1;
  const em = Math.min(before.size, run.size);
  if (gap > CELL * em) return tabular ? ' | ' : ' ';
  // A large initial and the rest of its word.
  const initial = before.size > CELL * run.size && /^\p{Lu}$/u.test(before.text.trim()) && /^\p{L}/u.test(run.text);
  return gap > SPACE * em && !initial ? ' ' : '';
};

const hasCells = (row: readonly Fragment[]): boolean =>
  row.some((part, at) => {
    const before = row[at - 1];
    return before !== undefined && part.x0 - before.x1 > CELL * Math.min(before.size, part.size);
  });

const lineOf = (row: readonly Fragment[], tabular: boolean): PdfLine => {
  const runs = row.flatMap((fragment) => fragment.runs);
  let text = '';
  const placed: LineRun[] = [];
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    const glue = before === undefined ? '' : glueBetween(before, run, tabular);
    if (glue === ' | ') text = text.trimEnd() + glue;
    else if (!/\s$/.test(text) && !/^\s/.test(run.text)) text += glue;
    const shown = at < runs.length - 1 ? run.text.replace(/\u00ad$/, '') : run.text;
    const words = text === '' || /\s$/.test(text) ? shown.trimStart() : shown;
    placed.push({ at: text.length, length: words.trimEnd().length, stand: run.stand });
    text += words;
  });
  return {
    text: text.trimEnd(),
    runs: placed,
    x0: row[0]?.x0 ?? 0,
    x1: row.reduce((most, part) => Math.max(most, part.x1), Number.NEGATIVE_INFINITY),
    base: chief(runs).base,
    size: chief(runs).size,
    tabular,
  };
};

/** Fragments of one region in, its lines out, top to bottom. Parts far from one another in several rows on end are cells. */
export const linesOf = (fragments: readonly Fragment[]): readonly PdfLine[] => {
  const rows = rowsOf(fragments);
  const wide = rows.map(hasCells);
  return rows.map((row, at) => lineOf(row, wide[at] === true && (wide[at - 1] === true || wide[at + 1] === true)));
};
