import type { ReaderMark, ReaderPart } from '../../../../telling/index.ts';

/** A stretch of code points of the report's text. */
export type Span = { readonly start: number; readonly end: number };

/** A run of letters with the same marks over it. `start` in code points of the whole text. */
export type Segment = Span & {
  readonly text: string;
  readonly marks: readonly ReaderMark[];
  /** Within the words that the address points at. */
  readonly lit: boolean;
  /** Within the words that are being picked. */
  readonly picked: boolean;
};

/** How many code points a string has: what JavaScript counts as its length are UTF-16 units, two for an emoji. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** The UTF-16 place of a code point of a text; beyond its end, the end. */
export const utf16At = (text: string, codePoint: number): number => {
  let unit = 0;
  for (let left = codePoint; left > 0 && unit < text.length; left--)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
};

/** Where a part ends, in code points of the whole text. */
export const endOf = ({ start, text }: ReaderPart): number => start + codePoints(text);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A part cut wherever something begins or ends over it: marks, the words that are lit, the words that are picked. */
export const segmentsOf = (
  part: ReaderPart,
  marks: readonly ReaderMark[],
  lit?: Span,
  picked?: Span,
): readonly Segment[] => {
  const whole = { start: part.start, end: endOf(part) };
  const over = [...marks, ...(lit === undefined ? [] : [lit]), ...(picked === undefined ? [] : [picked])].filter(
    (one) => overlap(one, whole),
  );
  const cuts = new Set([whole.start, whole.end]);
  for (const { start, end } of over) {
    cuts.add(Math.max(start, whole.start));
    cuts.add(Math.min(end, whole.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let unit = 0;
  for (let at = 1; at < sorted.length; at++) {
    const [start, end] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    const next = unit + utf16At(part.text.slice(unit), end - start);
    const here = { start, end };
    segments.push({
      ...here,
      text: part.text.slice(unit, next),
      marks: marks.filter((one) => overlap(one, here)),
      lit: lit !== undefined && overlap(lit, here),
      picked: picked !== undefined && overlap(picked, here),
    });
    unit = next;
  }
  return segments;
};

/** Which part a code point stands in: the last one that begins at or before it. */
export const partAt = (parts: readonly ReaderPart[], place: number): number => {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The marks over every part, by its place in the list. */
export const marksByPart = (
  parts: readonly ReaderPart[],
  marks: readonly ReaderMark[],
): ReadonlyMap<number, readonly ReaderMark[]> => {
  const found = new Map<number, ReaderMark[]>();
  for (const mark of marks)
    for (let at = partAt(parts, mark.start); at < parts.length && (parts[at]?.start ?? 0) < mark.end; at++) {
      const there = found.get(at);
      if (there === undefined) found.set(at, [mark]);
      else there.push(mark);
    }
  return found;
};

/** The words between two code points; where a line ends, a space. */
export const textBetween = (parts: readonly ReaderPart[], { start, end }: Span): string => {
  let found = '';
  let last = 0;
  for (let at = partAt(parts, start); at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || part.start >= end) break;
    const from = utf16At(part.text, Math.max(0, start - part.start));
    const to = utf16At(part.text, Math.max(0, end - part.start));
    // Parts of one very long line follow each other without a gap.
    found =
      part.start > last
        ? `${found.trimEnd()} ${part.text.slice(from, to).trimStart()}`
        : found + part.text.slice(from, to);
    last = endOf(part);
  }
  return found.trim();
};
