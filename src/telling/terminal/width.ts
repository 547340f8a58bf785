/** Ranges of code points that take two columns (Unicode East Asian Width W and F, and emoji shown as pictures). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many columns a code point takes in a terminal: 0 for marks that sit on another, 2 for wide ones, else 1. */
const columns = (character: string): number => {
  if (NO_WIDTH.test(character)) return 0;
  const point = character.codePointAt(0) ?? 0;
  return point >= 0x1100 && WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
};

/** The width of a text in terminal columns. Cyrillic and Latin letters take one, combining accents none. */
export const width = (text: string): number => {
  let total = 0;
  for (const character of text) total += columns(character);
  return total;
};

/**
 * Words made safe for a terminal: control characters (an escape sequence in a report's title could rewrite the
 * screen) and direction overrides become visible marks, line breaks become spaces.
 */
export const printable = (text: string): string =>
  text.replace(/[\r\n\t]+/g, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** A word that is wider than a line, in pieces that fit. */
const pieces = (word: string, limit: number): string[] => {
  const parts: string[] = [];
  let part = '';
  let filled = 0;
  for (const character of word) {
    const wide = columns(character);
    if (filled + wide > limit && part !== '') {
      parts.push(part);
      part = '';
      filled = 0;
    }
    part += character;
    filled += wide;
  }
  return [...parts, part];
};

/** Breaks a text into lines of at most `limit` columns, between words where it can. */
export const wrap = (text: string, limit: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ').filter(Boolean)) {
    for (const piece of width(word) > limit ? pieces(word, limit) : [word]) {
      if (line !== '' && width(line) + 1 + width(piece) > limit) {
        lines.push(line);
        line = piece;
      } else {
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
};

/** Fills a text with spaces up to a width in columns. */
export const padded = (text: string, columnsWanted: number): string =>
  text + ' '.repeat(Math.max(0, columnsWanted - width(text)));
