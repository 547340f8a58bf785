import type { Piece } from './piece.ts';

/** Longest line, in UTF-16 units, that a text wrapped by hand or by a mail program has. */
const WIDEST_WRAP = 130;
const BULLET = /^[•‣▪●◦*·-]\s+(?=\S)/u;
/** "1.", "1)" and "a)"; a letter with a point is somebody's initial. */
const NUMBERED = /^(?:\d{1,2}[.)]|[a-zA-Zа-яА-Я]\))\s+\S/u;
const STOP = /[.!?…:][\p{Pf}\p{Pe}"'“»]*$/u;
/** No-break and other fixed spaces become plain ones, one for one; what has no width goes. */
const FIXED_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: these are single invisible characters, listed one by one
const INVISIBLE = /[\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Spaces made plain and invisible characters taken out; no visible character changes. */
export const plainSpaces = (text: string): string => text.replace(INVISIBLE, '').replace(FIXED_SPACE, ' ');

const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f\u0085]/;

type Group = readonly string[];

const groups = (text: string): readonly Group[] => {
  const found: string[][] = [];
  let open: string[] = [];
  for (const raw of plainSpaces(text).split(LINE_END)) {
    const line = raw.trimEnd();
    if (line.trim() !== '') open.push(line);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
  }
  if (open.length > 0) found.push(open);
  return found;
};

const firstWord = (line: string): string => /^\s*(\S+)/.exec(line)?.[1] ?? '';
const startsSmall = (line: string): boolean => /^\s*\p{Ll}/u.test(line);
const starts = (line: string): boolean => BULLET.test(line.trimStart()) || NUMBERED.test(line.trimStart());

/** The width a text was wrapped at, or undefined when its lines are paragraphs. */
const wrapWidth = (all: readonly Group[]): number | undefined => {
  const lines = all.flat();
  if (lines.some((line) => line.length > WIDEST_WRAP)) return undefined;
  const longest = lines.map((line) => line.length).sort((a, b) => b - a);
  // The longest line may be a title that stands out; the third longest is the margin.
  const width = longest[Math.min(2, longest.length - 1)] ?? 0;
  let pairs = 0;
  let wrapped = 0;
  let small = 0;
  for (const group of all)
    for (let at = 0; at + 1 < group.length; at++) {
      const next = group[at + 1] ?? '';
      if (starts(next)) continue;
      pairs++;
      if (startsSmall(next)) small++;
      if ((group[at] ?? '').length + 1 + firstWord(next).length > width) wrapped++;
    }
  // Wrapped lines begin with a small letter more often than not; titles and lists of names below each other never do.
  return width >= 45 && wrapped * 10 >= pairs * 6 && small * 10 >= pairs * 4 && pairs > 0 ? width : undefined;
};

const continues = (line: string, next: string, width: number | undefined): boolean => {
  if (starts(next)) return false;
  if (width === undefined) return line.length > 45 && startsSmall(next) && !STOP.test(line);
  if (/^ {2,}/.test(next) && !/^ {2,}/.test(line)) return false;
  return line.length + 1 + firstWord(next).length > width || (startsSmall(next) && !STOP.test(line));
};

const toPiece = (text: string): Piece => {
  const line = text.trim();
  const bullet = BULLET.exec(line);
  if (bullet) return { text: line.slice(bullet[0].length), kind: 'list-item' };
  if (/^>\s*\S/.test(line)) return { text: line.replace(/^[>\s]+/, ''), kind: 'quote' };
  return NUMBERED.test(line) && line.length < 400 ? { text: line, kind: 'list-item' } : { text: line };
};

/**
 * Plain text in, its blocks in reading order out. Blank lines part blocks. A line end inside them parts blocks too,
 * unless the text is wrapped at a margin or the next line plainly goes on; then it becomes a space.
 * Words stay as they are; a bullet before a list item is no word.
 */
export const readPlainText = (text: string): readonly Piece[] => {
  const all = groups(text);
  const width = wrapWidth(all);
  const pieces: Piece[] = [];
  for (const group of all) {
    let open = '';
    let last = '';
    for (const line of group) {
      if (open !== '' && continues(last, line, width)) {
        // A word cut by a hyphen at the margin is put together, its hyphen kept: only a person knows whether it belongs.
        const glue = /\p{L}-$/u.test(open) && startsSmall(line) ? '' : ' ';
        open = `${open}${glue}${line.trim()}`;
      } else {
        if (open !== '') pieces.push(toPiece(open));
        open = line;
      }
      last = line;
    }
    if (open !== '') pieces.push(toPiece(open));
  }
  return pieces.filter((piece) => piece.text !== '');
};
