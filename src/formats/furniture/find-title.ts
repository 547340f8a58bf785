import { fold, type Line, measure } from '../piece.ts';
import { findMarking } from '../publication/find-marking.ts';
import { isCaption } from '../publication/is-caption.ts';
import { namesPaper } from '../publication/kind-of-source.ts';
import { readByline } from '../publication/read-byline.ts';
import { readDateLine } from '../publication/read-date-line.ts';
import { splitOutlet } from '../publication/split-outlet.ts';

const LONGEST = 300;
/** Lines with fewer words are rather a section's name than a headline. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
/** How far after the first sentence a repeated title still opens the report: captured pages put a lead before it. */
const REACH = 4;

/** More lines without a stop than this make a captured page with all its menus, on which the first line is seldom the title. */
const CROWDED = 15;
/** How many lines below a headline tell what it is about. */
const TOLD_BELOW = 40;
/** By how many words a headline below sentences must do better than those above them. */
const AHEAD = 2;
/** Words are compared by their beginnings, since our languages change their ends. */
const STEM = 5;

const stems = (line: Line): readonly string[] =>
  line.words.filter((word) => word.length >= 4).map((word) => word.slice(0, STEM).toLowerCase());

/** Of many lines, the one whose words recur most in the sentences below it: what a headline is about is told again under it. */
const bestTold = (
  lines: readonly Line[],
  candidates: readonly number[],
  isRepeated: (at: number) => boolean,
): number | undefined => {
  let best: number | undefined;
  let most = 0;
  for (const at of candidates) {
    const words = new Set(stems(lines[at] as Line));
    const below = lines.slice(at + 1, at + 1 + TOLD_BELOW).filter((line) => line.prose);
    const told = new Set(below.flatMap(stems));
    const again = [...words].filter((word) => told.has(word)).length;
    const between = best === undefined ? false : lines.slice(best, at).some((line) => line.prose);
    // A title that stands twice is the likelier one, but so does many a line of a menu.
    const score = again + (isRepeated(at) ? 1 : 0);
    if (again * 2 < words.size || again === 0 || score < most + (between ? AHEAD : 1)) continue;
    best = at;
    most = score;
  }
  return best;
};

/** The words a title is compared by: without the outlet that a page's title carries behind it. */
export const titleKey = (line: Line): string => {
  const split = line.prose ? undefined : splitOutlet(line.text);
  return split ? fold(split.title) : line.folded;
};

const isCandidate = (line: Line): boolean =>
  line.text.length <= LONGEST &&
  line.words.length > 0 &&
  !/[:;,]$/.test(line.text) &&
  !isCaption(line.text, line.words.length) &&
  findMarking([line.text]) === undefined &&
  readDateLine(line.text) === undefined &&
  readByline(line.text) === undefined;

/**
 * The index of the line that is the report's title, or undefined when it has none. A headline that stands more than once
 * near the start is the surest; else the first line of at least four words without a stop before the first sentence (on a
 * crowded page, the one whose words the sentences below repeat most); else the first such line of any length. `keys` are the lines'
 * title keys; `known` is the title that the page's metadata give.
 */
export const findTitle = (
  lines: readonly Line[],
  keys: readonly string[],
  taken: (at: number) => boolean,
  known: string | undefined,
): number | undefined => {
  const open = lines.map((_, at) => at).filter((at) => !taken(at));
  const firstProse = open.find((at) => lines[at]?.prose) ?? lines.length;
  const prose = open.indexOf(firstProse);
  const reach = open[prose < 0 ? open.length - 1 : Math.min(open.length - 1, prose + REACH)] ?? -1;
  if (known !== undefined) {
    const key = titleKey(measure(known));
    const same = open.find((at) => keys[at] === key);
    if (same !== undefined) return same;
  }
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (at: number) => (counts.get(keys[at] ?? '') ?? 0) > 1;
  const candidates = open.filter((at) => isCandidate(lines[at] as Line));
  const long = candidates.filter((at) => {
    const words = lines[at]?.words.length ?? 0;
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  });
  const unstopped = (at: number) => !/\.["”»]?$/.test(lines[at]?.text ?? '');
  const headlines = long.filter((at) => unstopped(at) && !lines[at]?.prose);
  if (candidates.filter(unstopped).length > CROWDED) {
    const told = bestTold(lines, headlines, isRepeated);
    if (told !== undefined) return told;
  }
  // What a paper of a court, a doctor or an interviewer calls itself is its title, however short.
  const called = candidates.find((at) => at < firstProse && namesPaper(lines[at]?.text ?? ''));
  if (called !== undefined) return called;
  const repeated = long.find((at) => at <= reach && isRepeated(at));
  if (repeated !== undefined) return repeated;
  const above = (at: number) => at < firstProse;
  return headlines.find(above) ?? candidates.find((at) => above(at) && unstopped(at));
};
