import { fold, type Line } from '../piece.ts';
import { readByline } from '../publication/byline.ts';
import { isCaption } from '../publication/caption.ts';
import { readDateLine } from '../publication/date-line.ts';
import { splitOutlet } from '../publication/outlet.ts';

const LONGEST = 300;
/** Lines with fewer words are rather a section's name than a headline. */
const FEWEST_WORDS = 4;
/** How far after the first sentence a repeated title still opens the report: captured pages put a lead before it. */
const REACH = 4;

/** The words a title is compared by: without the outlet that a page's title carries behind it. */
export const titleKey = (text: string): string => fold(splitOutlet(text)?.title ?? text);

const isCandidate = (line: Line): boolean =>
  line.text.length <= LONGEST &&
  line.words.length > 0 &&
  !/[:;,]$/.test(line.text) &&
  !isCaption(line.text, line.words.length) &&
  readDateLine(line.text) === undefined &&
  readByline(line.text) === undefined;

/**
 * The index of the line that is the report's title, or undefined when it has none. A headline that stands more than once
 * near the start is the surest; else the first line of at least four words without a stop before the first sentence; else
 * the first such line of any length. `known` is the title that the page's metadata give.
 */
export const findTitle = (
  lines: readonly Line[],
  taken: (at: number) => boolean,
  known: string | undefined,
): number | undefined => {
  const open = lines.map((_, at) => at).filter((at) => !taken(at));
  const firstProse = open.find((at) => lines[at]?.prose) ?? lines.length;
  const before = open.findIndex((at) => at >= firstProse);
  const near = before < 0 ? open : open.slice(0, before + 1 + REACH);
  if (known !== undefined) {
    const key = titleKey(known);
    const same = open.find((at) => titleKey(lines[at]?.text ?? '') === key);
    if (same !== undefined) return same;
  }
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(titleKey(line.text), (counts.get(titleKey(line.text)) ?? 0) + 1);
  const repeated = near.find((at) => {
    const line = lines[at];
    return (
      line &&
      line.words.length >= FEWEST_WORDS &&
      line.words.length <= 40 &&
      isCandidate(line) &&
      (counts.get(titleKey(line.text)) ?? 0) > 1
    );
  });
  if (repeated !== undefined) return repeated;
  const candidates = open.filter((at) => at < firstProse && isCandidate(lines[at] as Line));
  const unstopped = candidates.filter((at) => !/\.["”»]?$/.test(lines[at]?.text ?? ''));
  return unstopped.find((at) => (lines[at]?.words.length ?? 0) >= FEWEST_WORDS) ?? unstopped[0];
};
