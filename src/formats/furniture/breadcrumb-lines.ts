import type { Line } from '../piece.ts';

const SEPARATOR = /^[>»›→/\\|•·–—-]{1,3}$/u;
const ARROW = /\s[>»›→]\s|\s\/\s/u;
const HOME =
  /^(?:home|main|start|index|you are here|главная|вы здесь|басты бет|башкы бет)\b|^(?:главная|басты бет|башкы бет)/u;
const LONGEST_STEP = 6;

/** "Home > News > Title" on one line: short steps parted by arrows, the first of them Home, or three steps and more. */
const isTrail = (line: Line): boolean => {
  if (line.text.length > 400 || !ARROW.test(line.text)) return false;
  const steps = line.text.split(/\s(?:[>»›→/])\s/u).map((step) => step.trim());
  const short = steps.slice(0, -1).every((step) => step.split(/\s+/).length <= LONGEST_STEP);
  if (!short || steps.some((step) => step === '')) return false;
  return HOME.test((steps[0] ?? '').toLowerCase()) || (steps.length >= 3 && !line.prose);
};

/**
 * Which lines are a breadcrumb trail: trails on one line, and trails whose steps and arrows stand on lines of their own.
 * The last step of such a trail (usually the title once more) is marked only where `isRepeated` says that its words stand
 * elsewhere too, so that nothing is lost. Lines in, the marked indices out.
 */
export const breadcrumbLines = (lines: readonly Line[], isRepeated: (line: Line) => boolean): ReadonlySet<number> => {
  const marked = new Set<number>();
  lines.forEach((line, at) => {
    if (isTrail(line)) {
      marked.add(at);
      return;
    }
    if (!SEPARATOR.test(line.text)) return;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const isStep = (step: Line | undefined) => step !== undefined && step.words.length <= LONGEST_STEP && !step.stopped;
    const again = [at - 2, at + 2].some((other) => SEPARATOR.test(lines[other]?.text ?? ''));
    const isHome = before !== undefined && HOME.test(before.text.toLowerCase()) && isStep(before);
    const repeats = after !== undefined && isRepeated(after);
    marked.add(at);
    // A lone arrow is no trail: it takes Home, another arrow, or the title that stands elsewhere too.
    if (!again && !isHome && !repeats) return;
    if (isStep(before)) marked.add(at - 1);
    if (after && (repeats || (after.words.length <= 3 && isStep(after)))) marked.add(at + 1);
  });
  return marked;
};
