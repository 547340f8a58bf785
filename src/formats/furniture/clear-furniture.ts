import type { Removal } from '../../model/index.ts';
import { fold, type Line, type Piece } from '../piece.ts';
import { isCaption } from '../publication/is-caption.ts';
import { isStatementLabel } from '../publication/kind-of-source.ts';
import { readByline } from '../publication/read-byline.ts';
import { readDateLine } from '../publication/read-date-line.ts';
import { breadcrumbLines } from './breadcrumb-lines.ts';
import { findTitle, titleKey } from './find-title.ts';
import { furniturePhrase } from './furniture-phrase.ts';
import { isIconRun, isWordRun } from './icon-run.ts';
import { isSegmentedMenu, listedHeadlines, menuParts, shortRuns } from './menus.ts';

/** What of a page is furniture and where its title stands; indices are of the pieces handed in. */
export type Cleared = {
  readonly why: ReadonlyMap<number, Removal['why']>;
  readonly title?: number;
  /** The first piece of the report's body: everything before it is its head. */
  readonly bodyStart: number;
};

const SHORT_SECTION = 3;
/** A line must be this long for its second standing to be a repetition: short lines recur in honest texts. */
const REPEATED_FEWEST = 4;

/** Lines after the first sentence among which the title may stand once more. */
const LEAD_REACH = 4;

type Marks = Map<number, Removal['why']>;

const markByLooks = (lines: readonly Line[], pieces: readonly Piece[], marks: Marks): void => {
  lines.forEach((line, at) => {
    const outside = pieces[at]?.outside;
    if (outside) marks.set(at, outside);
    else if (pieces[at]?.kind === 'table-row') return;
    else if (isIconRun(line)) marks.set(at, 'icons');
    else if (isSegmentedMenu(line) || isWordRun(line)) marks.set(at, 'menu');
    else {
      const why = line.words.length === 0 ? undefined : furniturePhrase(line.text, line.folded);
      if (why) marks.set(at, why);
    }
  });
  const sections = new Set(
    lines.flatMap((line, at) => (marks.get(at) === 'menu' && isSegmentedMenu(line) ? menuParts(line).map(fold) : [])),
  );
  lines.forEach((line, at) => {
    if (!marks.has(at) && sections.has(line.folded)) marks.set(at, 'menu');
  });
};

const markRepetitions = (
  lines: readonly Line[],
  keys: readonly string[],
  title: number | undefined,
  marks: Marks,
): void => {
  const key = title === undefined ? undefined : keys[title];
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    if (marks.has(at) || at === title) return;
    if (key !== undefined && key !== '' && keys[at] === key) marks.set(at, 'repetition');
    else if (line.words.length >= REPEATED_FEWEST) {
      if (seen.has(line.folded)) marks.set(at, 'repetition');
      seen.add(line.folded);
    }
  });
};

const isOwn = (line: Line): boolean =>
  line.prose ||
  readDateLine(line.text) !== undefined ||
  readByline(line.text) !== undefined ||
  isCaption(line.text, line.words.length) ||
  isStatementLabel(line.text);

/** What stands above the title and above every sentence, and what follows the first piece of furniture after the last sentence, unless it looks like the report's own. */
const markAroundReport = (
  lines: readonly Line[],
  pieces: readonly Piece[],
  title: number | undefined,
  lastProse: number,
  marks: Marks,
): void => {
  const mark = (at: number) => {
    const line = lines[at];
    if (line && !marks.has(at) && !isOwn(line)) marks.set(at, 'menu');
  };
  // A title of a word or two may itself be a section's name, and says nothing about what stands above it.
  if (title !== undefined && (lines[title]?.words.length ?? 0) > SHORT_SECTION)
    for (let at = 0; at < title && !(lines[at]?.prose && !marks.has(at)); at++) if (!lines[at]?.stopped) mark(at);
  let after = lastProse + 1;
  // What the format itself set aside says nothing about the lines around it.
  while (after < lines.length && (!marks.has(after) || pieces[after]?.outside)) after++;
  for (let at = after; lastProse >= 0 && at < lines.length; at++) if (!lines[at]?.stopped) mark(at);
};

/**
 * Tells a report from the furniture of the page it stood on, by general signs, as an ordered list of rules of which the
 * first that speaks wins. A real sentence (`Line.prose`) falls to no rule but those that know its very words (cookie
 * notices and the like) or find it standing twice. Lines and pieces in, reasons by index out; never throws.
 */
export const clearFurniture = (
  lines: readonly Line[],
  pieces: readonly Piece[],
  known: { readonly title?: string },
): Cleared => {
  const marks: Marks = new Map();
  markByLooks(lines, pieces, marks);

  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1);
  const crumbs = breadcrumbLines(lines, (line) => line.words.length > 0 && (counts.get(line.folded) ?? 0) > 1);
  for (const at of crumbs) marks.set(at, 'breadcrumb');

  const keys = lines.map(titleKey);
  const title = findTitle(lines, keys, (at) => marks.has(at), known.title);
  const key = title === undefined ? undefined : keys[title];
  const open = lines.map((_, at) => at).filter((at) => !marks.has(at));
  const firstProse = open.find((at) => at !== title && lines[at]?.prose && keys[at] !== key);
  // A lead may stand between the title and its second standing: the head of the report reaches to the latter.
  const opening = firstProse === undefined ? open : open.slice(0, open.indexOf(firstProse) + 1 + LEAD_REACH);
  const lastTitle = opening.findLast((at) => key !== undefined && keys[at] === key) ?? -1;
  const bodyStart = Math.max(firstProse ?? lines.length, lastTitle + 1);
  const lastProse = open.filter((at) => lines[at]?.prose).at(-1) ?? -1;

  markRepetitions(lines, keys, title, marks);
  for (const at of listedHeadlines(lines, bodyStart, lastProse)) if (!marks.has(at)) marks.set(at, 'menu');
  const runs = shortRuns(
    lines,
    bodyStart,
    Math.max(lastProse + 1, bodyStart),
    (at) => marks.has(at) || at === title || pieces[at]?.kind === 'table-row',
  );
  for (const at of runs) marks.set(at, 'menu');
  markAroundReport(lines, pieces, title, lastProse, marks);
  return { why: marks, bodyStart, ...(title === undefined ? {} : { title }) };
};
