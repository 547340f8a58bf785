import type { Stand } from '../../model/index.ts';
import { plainSpaces } from '../read-plain-text.ts';
import type { PdfItem, PdfPage } from './open-pdf.ts';

/** Characters on a level baseline, in the frame of their writing direction; `stand` is where they stand on the page. */
export type Run = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
  readonly stand: Stand;
};

/** Runs that are written in one direction. */
export type Level = { readonly runs: readonly Run[] };

/** Of the em, how much stands above the baseline and below it. */
const ABOVE = 0.8;
const BELOW = 0.2;
/** Directions this close, in degrees, are one. */
const TURN = 2;
/** An initial this many times as high as its text is set into the first of its lines. */
const INITIAL = 1.8;
const SOFT_HYPHEN = '\u00ad';
/** Symbol fonts put their bullets here; what else stands in the private use area is no letter anybody can read. */
const SYMBOL_BULLET = /[\uf0a7\uf0b7\uf0d8]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a PDF may hold any character
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

const tenth = (points: number): number => Math.round(points * 10) / 10 + 0;

/** A run's characters: composed, ligatures taken apart, spaces plain; a soft hyphen stays at the end, where it may end a line. */
const characters = (text: string): string => {
  const trimmed = text.replace(CONTROL, ' ').replace(SYMBOL_BULLET, '•');
  const soft = trimmed.trimEnd().endsWith(SOFT_HYPHEN);
  const plain = plainSpaces(trimmed).replace(/[\ufb00-\ufb06]/g, (letter) => letter.normalize('NFKC'));
  return `${plain.normalize('NFC')}${soft ? SOFT_HYPHEN : ''}`;
};

/** Multiples of a quarter turn stay exact, so that level text keeps its numbers on every machine. */
const direction = (angle: number): readonly [number, number] => {
  const turned = ((angle % 360) + 360) % 360;
  for (const [quarter, along] of [
    [0, [1, 0]],
    [90, [0, 1]],
    [180, [-1, 0]],
    [270, [0, -1]],
    [360, [1, 0]],
  ] as const)
    if (Math.abs(turned - quarter) <= TURN) return along;
  const radians = (turned * Math.PI) / 180;
  return [tenth(Math.cos(radians) * 100) / 100, tenth(Math.sin(radians) * 100) / 100];
};

const wayOf = (along: number, down: number): Stand['way'] => {
  if (Math.abs(along) >= Math.abs(down)) return along < 0 ? 'left' : undefined;
  return down < 0 ? 'up' : 'down';
};

const levelled = (item: PdfItem, [along, down]: readonly [number, number]): Run => {
  const { x, y, width, size } = item;
  const corners = [0, width].flatMap((far) =>
    [-ABOVE * size, BELOW * size].map((off) => [x + along * far - down * off, y + down * far + along * off] as const),
  );
  const xs = corners.map(([across]) => across);
  const ys = corners.map(([, below]) => below);
  const way = wayOf(along, down);
  const start = x * along + y * down;
  return {
    text: characters(item.text),
    x0: start,
    x1: start + width,
    base: y * along - x * down,
    size,
    stand: {
      box: [tenth(Math.min(...xs)), tenth(Math.min(...ys)), tenth(Math.max(...xs)), tenth(Math.max(...ys))],
      ...(way === undefined ? {} : { way }),
    },
  };
};

/** Marks that are written apart belong to the letter before them; letters printed twice to look bold are there once. */
const mended = (runs: readonly Run[]): readonly Run[] => {
  const found: Run[] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    const last = found.at(-1);
    if (last && /^\p{M}/u.test(run.text)) {
      found[found.length - 1] = { ...last, text: `${last.text}${run.text}`.normalize('NFC') };
      continue;
    }
    if (run.text.trim() === '') continue;
    const key = `${run.text}\n${Math.round(run.x0 / 1.5)}\n${Math.round(run.base / 1.5)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(run);
  }
  return found;
};

/** The size most letters have. */
export const commonSize = (runs: readonly { readonly text: string; readonly size: number }[]): number => {
  const letters = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of [...letters].sort(([a], [b]) => a - b))
    if (count > most) {
      best = size;
      most = count;
    }
  return best;
};

const withInitials = (runs: readonly Run[]): readonly Run[] => {
  const common = commonSize(runs);
  return runs.map((run) =>
    run.size >= INITIAL * common && /^\p{Lu}$/u.test(run.text.trim())
      ? { ...run, base: run.base - ABOVE * (run.size - common) }
      : run,
  );
};

/**
 * A page's items sorted by the direction they are written in, the one with most letters first: a page laid on its side
 * is read like any other, and a stamp across the page or a note along its margin comes after the text.
 */
export const levelItems = (page: PdfPage): readonly Level[] => {
  const groups = new Map<string, { readonly runs: Run[]; letters: number }>();
  for (const item of page.items) {
    if (!(item.size > 0) || ![item.x, item.y, item.width].every(Number.isFinite)) continue;
    const along = direction(item.angle);
    const key = along.join(' ');
    const group = groups.get(key) ?? { runs: [], letters: 0 };
    group.runs.push(levelled(item, along));
    group.letters += item.text.length;
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.letters - a.letters)
    .map(({ runs }) => ({ runs: withInitials(mended(runs)) }))
    .filter(({ runs }) => runs.length > 0);
};
