import { offsetMap, type Span } from '../model/index.ts';

/**
 * Words in their context: what stands around them on one line, cuts shown by an ellipsis. `marks` are the words themselves, `from` and
 * `to` the first of them and the last; all in code points of `text`.
 */
export type Context = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly (readonly [number, number])[];
};

type Piece = { readonly from: number; readonly to: number; readonly marks: readonly Span[] };

const AROUND = 80;
const CUT = ' … ';

/** From a place up to `AROUND` units to the left or right, to the end of the paragraph or between words. */
const reach = (text: string, at: number, step: -1 | 1): number => {
  let [end, blank] = [at, at];
  for (let taken = 0; taken < AROUND; taken++) {
    const next = step < 0 ? text[end - 1] : text[end];
    if (next === undefined || next === '\n') return end;
    if (/\s/u.test(next)) blank = end;
    end += step;
  }
  return blank;
};

const pieces = (text: string, marks: readonly Span[]): readonly Piece[] => {
  const all: Piece[] = [];
  for (const mark of marks) {
    const [from, to] = [reach(text, mark.start, -1), reach(text, mark.end, 1)];
    const last = all.at(-1);
    if (last === undefined || last.to < from) all.push({ from, to, marks: [mark] });
    else all[all.length - 1] = { from: last.from, to: Math.max(last.to, to), marks: [...last.marks, mark] };
  }
  return all;
};

const isCut = (text: string, at: number): boolean => {
  const [before, behind] = [text[at - 1], text[at]];
  return before !== undefined && behind !== undefined && before !== '\n' && behind !== '\n';
};

/**
 * Words of a text with what stands around each of them, in one line; where they stand far apart, as several pieces. `marks` are places
 * in the text, in code points and in their order. Undefined where there is none.
 */
export const contextOf = (text: string, marks: readonly Span[]): Context | undefined => {
  if (marks.length === 0) return undefined;
  const map = offsetMap(text);
  const all = pieces(
    text,
    marks.map(({ start, end }) => ({ start: map.toUtf16(start), end: map.toUtf16(end) })),
  );
  const told: [number, number][] = [];
  let [line, length] = ['', 0];
  const say = (words: string): void => {
    const plain = words.replace(/\s+/gu, ' ');
    line += plain;
    length += [...plain].length;
  };
  all.forEach((piece, at) => {
    if (at > 0) say(CUT);
    else if (isCut(text, piece.from)) say('…');
    let here = piece.from;
    for (const { start, end } of piece.marks) {
      if (start < here) continue;
      say(text.slice(here, start));
      const began = length;
      say(text.slice(start, end));
      told.push([began, length]);
      here = end;
    }
    say(text.slice(here, piece.to));
    if (at === all.length - 1 && isCut(text, piece.to)) say('…');
  });
  return { text: line, from: told[0]?.[0] ?? 0, to: told.at(-1)?.[1] ?? 0, marks: told };
};
